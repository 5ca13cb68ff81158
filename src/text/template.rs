//! Sentences with holes and marks: `{name}` takes a value; `*…*` is an outcome, `^…^` a number about today, `[key …]` a number that
//! the reader set with the control of that key.

use sim::{ParamId, ParamSpec};

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Words.
    Plain(String),
    /// A number about today.
    Value(String),
    /// A number that the reader set, and with which control.
    Setting(ParamId, String),
    /// What follows from it.
    Outcome(String),
}

impl Part {
    /// The words alone.
    pub fn text(&self) -> &str {
        match self {
            Part::Plain(text) | Part::Value(text) | Part::Setting(_, text) | Part::Outcome(text) => text,
        }
    }
}

/// Puts values into a template's holes. A hole without a value shows its name, so that a slip can be seen.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, hole, after)) = next_hole(rest) {
        filled.push_str(before);
        filled.push_str(values.iter().find(|(name, _)| *name == hole).map_or(hole, |(_, value)| value));
        rest = after;
    }
    filled + rest
}

/// What stands before a hole, its name, what stands after.
fn next_hole(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (hole, after) = rest.split_once('}')?;
    Some((before, hole, after))
}

/// Takes a filled sentence apart at its marks. A mark that does not end is none.
pub fn parts(marked: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = marked;
    while let Some((before, part, after)) = next_mark(rest) {
        if !before.is_empty() {
            parts.push(Part::Plain(before.to_string()));
        }
        parts.push(part);
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Plain(rest.to_string()));
    }
    parts
}

/// What stands before a mark, what is marked, what stands after.
fn next_mark(text: &str) -> Option<(&str, Part, &str)> {
    let at = text.find(['*', '^', '['])?;
    let (before, rest) = text.split_at(at);
    let sign = rest.chars().next()?;
    let (inside, after) = rest[1..].split_once(if sign == '[' { ']' } else { sign })?;
    let part = match sign {
        '*' => Part::Outcome(inside.to_string()),
        '^' => Part::Value(inside.to_string()),
        _ => {
            let (key, text) = inside.split_once(' ')?;
            Part::Setting(ParamSpec::by_key(key)?.id, text.to_string())
        }
    };
    Some((before, part, after))
}

/// The words alone, in one string.
pub fn plain(parts: &[Part]) -> String {
    parts.iter().map(Part::text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_filled_and_marks_taken_apart() {
        let filled =
            fill("If [q {q}] better, *10× as fast around {year}* ({range})", &[("q", "68 %"), ("year", "2030"), ("range", "–")]);
        let expected = [
            Part::Plain("If ".into()),
            Part::Setting(ParamId::Q, "68 %".into()),
            Part::Plain(" better, ".into()),
            Part::Outcome("10× as fast around 2030".into()),
            Part::Plain(" (–)".into()),
        ];
        assert_eq!(parts(&filled), expected);
        assert_eq!(plain(&parts(&filled)), "If 68 % better, 10× as fast around 2030 (–)");
    }

    #[test]
    fn what_is_not_closed_stands_for_itself() {
        assert_eq!(fill("a {slip", &[]), "a {slip");
        assert_eq!(fill("a {slip}", &[]), "a slip");
        assert_eq!(plain(&parts("2 * 3 [nonsense 1]")), "2 * 3 [nonsense 1]");
    }
}
