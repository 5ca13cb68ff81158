//! What is wrong with a translation, as far as that can be seen without knowing the language.

use std::collections::BTreeSet;

use sim::ParamSpec;

/// The faults of a language beside English, both as [`super::written`] writes them, one a line; empty: none. `plurals` are the plural
/// categories of both, `same` the strings that are no translation's business: names, titles, code.
pub fn faults(english: &str, other: &str, plurals: [&str; 2], same: &[&str]) -> String {
    let [from, to] = [english, other].map(|text| text.split('\n'));
    let count = from.clone().count().abs_diff(to.clone().count());
    let mut faults = match count {
        0 => String::new(),
        count => format!("{count} strings more or less: a line break inside one?\n"),
    };
    for (from, to) in from.zip(to) {
        if let Some(fault) = fault(from, to, plurals, same) {
            faults += &format!("{fault}: {from:?} became {to:?}\n");
        }
    }
    faults
}

fn fault(from: &str, to: &str, plurals: [&str; 2], same: &[&str]) -> Option<&'static str> {
    let forms = |text: &str| text.split('|').count();
    let [forms_from, forms_to] = plurals.map(|names| names.split(' ').count());
    let lost = |of: &dyn Fn(&str) -> BTreeSet<String>| of(from) != of(to);
    let (mut known, found) = (numbers(from), numbers(to));
    known.retain(|year| !(from.contains(&["’", year].concat()) && found.contains(&["20", year].concat())));
    if plurals[1].contains("two") {
        // Where there is a dual, a noun alone says that there is one, or two.
        known.retain(|number| !["1", "2"].contains(&number.as_str()));
    }
    // A language in which nothing stands between words has an empty string for what does.
    if to.trim().is_empty() && !from.trim().is_empty() {
        Some("nothing is left")
    } else if lost(&|text| between(text, '{', '}')) {
        Some("other holes")
    } else if lost(&keys) || ['*', '^', '[', ']'].iter().any(|mark| count(from, *mark) != count(to, *mark)) {
        Some("other marks")
    } else if forms(from) == forms_from && forms_from > 1 && forms(to) != forms_to {
        Some("a form for each plural category is missing")
    } else if !known.is_subset(&found) {
        Some("a number is missing")
    } else if from == to && words(from) > 2 && !same.contains(&from) {
        Some("not translated")
    } else {
        None
    }
}

/// The controls whose numbers a sentence marks.
fn keys(text: &str) -> BTreeSet<String> {
    between(text, '[', ' ').into_iter().filter(|key| ParamSpec::by_key(key).is_some()).collect()
}

fn count(text: &str, letter: char) -> usize {
    text.matches(letter).count()
}

/// Words, but for holes and numbers.
fn words(text: &str) -> usize {
    text.split([' ', '\u{a0}']).filter(|word| word.contains(char::is_alphabetic) && !word.contains(['{', '}'])).count()
}

/// What stands after each of a letter and before the next of another.
fn between(text: &str, open: char, close: char) -> BTreeSet<String> {
    let inside = |part: &str| part.split_once(close).map(|(inside, _)| inside.to_string());
    text.split(open).skip(1).filter_map(inside).collect()
}

/// The numbers in a text by their digits, whatever their decimal sign.
fn numbers(text: &str) -> BTreeSet<String> {
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |index: usize| letters.get(index).is_some_and(char::is_ascii_digit);
    let mut numbers = BTreeSet::new();
    let mut number = String::new();
    for (index, letter) in letters.iter().enumerate() {
        let sign = matches!(letter, '.' | ',' | '\u{a0}' | '\u{202f}') && !number.is_empty() && is_digit(index + 1);
        match letter.is_ascii_digit() {
            true => number.push(*letter),
            // "90, 10" is two numbers.
            false if sign => {}
            false => drop(numbers.insert(std::mem::take(&mut number))),
        }
    }
    numbers.insert(number);
    numbers.remove("");
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(from: &str, to: &str) -> String {
        faults(from, to, ["one other", "zero one two few many other"], &["I. J. Good"])
    }

    #[test]
    fn what_is_lost_in_translation_is_seen() {
        let kept = [
            ("At [q {q}], *{a} {b}*", "*{b} {a}*: [q {q}]"),
            ("17.5 % of 2,000", "2.000: 17,5 %"),
            ("a quarter", "25 %"),
            ("day|days", "0|1|2|3|4|5"),
            ("1 hour", "ساعة"),
            ("Mar ’28", "مارس 2028"),
            ("I. J. Good", "I. J. Good"),
            ("AI 2027", "AI 2027"),
            ("[Interactive simulation]", "[محاكاة تفاعلية]"),
            (" ", ""),
        ];
        for (from, to) in kept {
            assert_eq!(of(from, to), "");
        }
        let lost = [
            ("{a} and {b}", "{a} y {a}", "other holes"),
            ("{a} and", "{ a} y", "other holes"),
            ("[q {q}] better", "[beta {q}] mejor", "other marks"),
            ("*10×*", "10×", "other marks"),
            ("day|days", "día|días", "plural"),
            ("by 15–20 %", "un 15–25 %", "number"),
            ("90 %", "noventa", "number"),
            ("Stop", " ", "nothing"),
            ("Ideas get harder", "Ideas get harder", "not translated"),
            ("a\nb", "a", "more or less"),
        ];
        for (from, to, fault) in lost {
            assert!(of(from, to).contains(fault), "{from:?} became {to:?}: {:?}", of(from, to));
        }
    }
}
