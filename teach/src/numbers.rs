//! Numbers in a lesson's text: `{tenfold year}` is a fact or a parameter of the step's scenario, in a form; `{cap times @ human=0.1}` of
//! the scenario with something changed. So every number that follows from the model is the model's own, in the reader's language.

use sim::{ParamSpec, Scenario, findings, query, simulate};
use widget::format;
use widget::text::Words;
use widget::text::template::fill;

use crate::condition::Known;

/// How long the first generation takes, days: of interest in texts alone.
const FIRST: &str = "first";

/// A text with its numbers put in.
///
/// # Errors
/// What is wrong with a hole, in words.
pub fn filled(text: &str, scenario: &Scenario, words: &Words) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, from)) = rest.split_once('{') {
        let (hole, after) = from.split_once('}').ok_or("a { without its }")?;
        out.push_str(before);
        out.push_str(&number(hole, scenario, words)?);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

fn number(hole: &str, scenario: &Scenario, words: &Words) -> Result<String, String> {
    let (what, change) = hole.split_once(" @ ").unwrap_or((hole, ""));
    let (scenario, notices) = query::decode_onto(*scenario, change);
    if let Some(notice) = notices.first() {
        return Err(format!("{{{hole}}}: {}={} means nothing", notice.key, notice.value));
    }
    let (name, form) = what.split_once(' ').ok_or_else(|| format!("{{{hole}}} is not a name and a form"))?;
    let first = || findings::shortest(&simulate(&scenario.params)).map(|(first, _)| first);
    let value = if name == FIRST { first() } else { Known::of(&scenario).value(name) };
    let value = value.ok_or_else(|| format!("{{{hole}}}: no fact or parameter is called \"{name}\""))?;
    if !value.is_finite() {
        return Err(format!("{{{hole}}} never comes: say so in words"));
    }
    Ok(match form {
        "times" => fill(words.numbers.times, &[("n", &format::significant(value, words))]),
        "gain" => format::percent(value - 1.0, words),
        "percent" => format::percent(value, words),
        "whole" => format::rough_percent(value, words),
        "year" => format::year(value),
        "month" => format::month(value, words),
        "days" => format::duration_text(value, words),
        "number" => format::number(value, 2, words),
        "own" => {
            let spec = ParamSpec::by_key(name).ok_or_else(|| format!("{{{hole}}}: only a parameter has a form of its own"))?;
            format::value(spec, value, words)
        }
        _ => return Err(format!("{{{hole}}}: there is no form \"{form}\"")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use widget::text::EN;

    fn text(text: &str) -> Result<String, String> {
        filled(text, &Scenario::default(), &EN)
    }

    #[test]
    fn numbers_are_the_models_own() {
        assert_eq!(text("from {speedup-today gain} to {tenfold year}.").as_deref(), Ok("from 17.5\u{a0}% to 2030."));
        assert_eq!(text("{cap times @ human=1}, {gain-peak number}, {beta own}").as_deref(), Ok("4×, 0.82, 39\u{a0}%"));
    }

    #[test]
    fn holes_that_mean_nothing_say_so() {
        for (hole, why) in [
            ("{tenfolds year}", "no fact or parameter"),
            ("{tenfold}", "a name and a form"),
            ("{tenfold years}", "no form"),
            ("{cap times}", "never comes"),
            ("{cap times @ humans=1}", "humans=1 means nothing"),
            ("{full own}", "only a parameter"),
            ("{cap", "without its }"),
        ] {
            let said = text(hole).expect_err(hole);
            assert!(said.contains(why), "{said}");
        }
    }
}
