//! Formulas: from a line of text, as one would type it, to MathML.
//!
//! `U(x) = (sum_k w_k A_k^ρ)^{1/ρ}`: letters in a row are one name, upright if there are several; `_` and `^` set below and above what
//! stands before; braces hold together and are not seen; parentheses and brackets grow with what they hold. `frac{…}{…}` is a
//! fraction, `sum` the sign, `text{…}` words.

use std::iter::Peekable;
use std::str::Chars;

use widget::view::element::{element, tag};
use yew::prelude::*;

/// Names that stand before what they are applied to.
const FUNCTIONS: [&str; 5] = ["ln", "exp", "max", "min", "log"];

/// A formula in a line of text.
pub fn inline(text: &str) -> Html {
    tag("math", "", parsed(text))
}

/// A formula in lines of its own.
pub fn display(text: &str) -> Html {
    element("math", &["display"], ["block".into()], parsed(text))
}

/// Between a function and what it is applied to.
fn space() -> Html {
    element("mspace", &["width"], ["0.17em".into()], [])
}

fn parsed(text: &str) -> Vec<Html> {
    Parser { signs: text.chars().peekable(), open: true }.row(None)
}

struct Parser<'a> {
    signs: Peekable<Chars<'a>>,
    /// After a sign that waits for something, or at the start of a row.
    open: bool,
}

impl Parser<'_> {
    /// All up to a closing sign, which is taken, or the end.
    fn row(&mut self, until: Option<char>) -> Vec<Html> {
        let mut row = Vec::new();
        self.open = true;
        loop {
            self.skip_spaces();
            match self.signs.peek() {
                None => return row,
                sign if sign == until.as_ref() => {
                    self.signs.next();
                    return row;
                }
                _ => self.term(&mut row),
            }
        }
    }

    fn skip_spaces(&mut self) {
        while self.signs.next_if(|sign| *sign == ' ').is_some() {}
    }

    /// One thing with what is set below and above it.
    fn term(&mut self, row: &mut Vec<Html>) {
        let open = self.open;
        let (base, name) = self.atom();
        let operator = self.open;
        if FUNCTIONS.contains(&&*name) && !open {
            row.push(space());
        }
        let (mut below, mut above) = (None, None);
        loop {
            if self.signs.next_if_eq(&'_').is_some() {
                below = Some(self.atom().0);
            } else if self.signs.next_if_eq(&'^').is_some() {
                above = Some(self.atom().0);
            } else {
                break;
            }
        }
        self.open = operator;
        row.push(match (below, above) {
            (None, None) => base,
            (Some(below), None) if name == "sum" => tag("munder", "", [base, below]),
            (Some(below), None) => tag("msub", "", [base, below]),
            (None, Some(above)) => tag("msup", "", [base, above]),
            (Some(below), Some(above)) => tag("msubsup", "", [base, below, above]),
        });
        if FUNCTIONS.contains(&&*name) {
            row.push(tag("mo", "", ["\u{2061}".into()]));
            self.skip_spaces();
            if self.signs.peek() != Some(&'(') {
                row.push(space());
            }
        }
    }

    /// One thing, and its name if it has one.
    fn atom(&mut self) -> (Html, String) {
        let Some(sign) = self.signs.next() else { return (tag("mrow", "", []), String::new()) };
        let html = match sign {
            '{' => tag("mrow", "", self.row(Some('}'))),
            '(' => self.fenced("(", ")"),
            '[' => self.fenced("[", "]"),
            'a'..='z' | 'A'..='Z' => {
                let mut name = String::from(sign);
                while let Some(letter) = self.signs.next_if(char::is_ascii_alphabetic) {
                    name.push(letter);
                }
                let html = match &*name {
                    "frac" => tag("mfrac", "", [self.atom().0, self.atom().0]),
                    "sum" => tag("mo", "", ["∑".into()]),
                    "text" => self.words(),
                    _ => tag("mi", "", [name.clone().into()]),
                };
                self.open = false;
                return (html, name);
            }
            '0'..='9' => {
                let mut number = String::from(sign);
                while let Some(digit) = self.digit() {
                    number.push(digit);
                }
                tag("mn", "", [number.into()])
            }
            // A minus with nothing before it stands close to what comes after.
            '−' if self.open => element("mo", &["form"], ["prefix".into()], ["−".into()]),
            letter if letter.is_alphabetic() || letter == '∞' => tag("mi", "", [letter.to_string().into()]),
            sign => {
                self.open = true;
                return (tag("mo", "", [sign.to_string().into()]), String::new());
            }
        };
        self.open = false;
        (html, String::new())
    }

    /// The next sign of a number: a digit, or a decimal sign, point or comma, with a digit after it.
    fn digit(&mut self) -> Option<char> {
        let mut ahead = self.signs.clone();
        let sign = ahead.next()?;
        let inside = sign.is_ascii_digit() || matches!(sign, '.' | ',') && ahead.peek().is_some_and(char::is_ascii_digit);
        if inside { self.signs.next() } else { None }
    }

    fn fenced(&mut self, open: &'static str, close: &'static str) -> Html {
        let mut inside = vec![tag("mo", "", [open.into()])];
        inside.extend(self.row(close.chars().next()));
        inside.push(tag("mo", "", [close.into()]));
        tag("mrow", "", inside)
    }

    /// Words in braces, as they stand.
    fn words(&mut self) -> Html {
        let words: String = self.signs.by_ref().skip_while(|sign| *sign == '{').take_while(|sign| *sign != '}').collect();
        tag("mtext", "", [words.into()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::rendered;

    #[test]
    fn formulas_become_mathml() {
        let cases = [
            ("v x", "<math><mi>v</mi><mi>x</mi></math>"),
            ("w_k A_k^ρ", "<math><msub><mi>w</mi><mi>k</mi></msub><msubsup><mi>A</mi><mi>k</mi><mi>ρ</mi></msubsup></math>"),
            ("a − 1", "<math><mi>a</mi><mo>−</mo><mn>1</mn></math>"),
            ("frac{1}{2.6}", "<math><mfrac><mrow><mn>1</mn></mrow><mrow><mn>2.6</mn></mrow></mfrac></math>"),
            ("2,6, 1", "<math><mn>2,6</mn><mo>,</mo><mn>1</mn></math>"),
            ("sum_k", "<math><munder><mo>∑</mo><mi>k</mi></munder></math>"),
            (
                "(a)^{−1}",
                "<math><msup><mrow><mo>(</mo><mi>a</mi><mo>)</mo></mrow><mrow><mo form=\"prefix\">−</mo><mn>1</mn></mrow></msup></math>",
            ),
            ("ln 10", "<math><mi>ln</mi><mo>\u{2061}</mo><mspace width=\"0.17em\"></mspace><mn>10</mn></math>"),
            ("text{if not}", "<math><mtext>if not</mtext></math>"),
        ];
        for (text, expected) in cases {
            assert_eq!(rendered(inline(text)), expected, "{text}");
        }
    }
}
