//! The chart in words.

use sim::ensemble::Input;
use sim::params::{beta_from_harder, harder_from_beta, significant};
use sim::sensitivity::Influence;
use sim::{END, ParamId, Params};
use widget::format::{month, number, value, year};
use widget::text::template::fill;

use crate::text::Words;

/// What an input is called.
pub fn name(input: Input, words: &Words) -> &'static str {
    match input {
        Input::Pace => words.matters.pace,
        Input::ComputeAfter => words.matters.after,
        other => words.widget.param(param(other)).name,
    }
}

/// The parameter whose value shows where in its range an input is.
fn param(input: Input) -> ParamId {
    match input {
        Input::Pace => ParamId::Q,
        Input::Returns => ParamId::Beta,
        Input::Taste => ParamId::Taste,
        Input::Headroom => ParamId::Headroom,
        Input::Slow => ParamId::Slow,
        Input::ComputeAfter => ParamId::ComputeAfter,
        Input::Delta => ParamId::Delta,
        Input::Train => ParamId::Train,
        Input::Infra => ParamId::Infra,
    }
}

/// What moves the date most, and by how much; that nothing does, where it is the same throughout.
pub fn headline(all: &[Influence], own: f64, words: &Words) -> String {
    let strongest = &all[0];
    let own = when(own, words);
    if strongest.years() < 0.05 {
        return fill(words.matters.nothing, &[("own", &own)]);
    }
    let years = number(strongest.years(), 1, words.widget);
    let at_least = strongest.dates.0.max(strongest.dates.1) > END;
    let template = if at_least { words.matters.most_open } else { words.matters.most };
    fill(template, &[("name", name(strongest.input, words)), ("years", &years), ("own", &own)])
}

/// A parameter's value to two digits, a date to the year: how far a range goes is not known better.
fn rough(id: ParamId, params: &Params, words: &Words) -> String {
    let exact = params.get(id);
    let rounded = match id {
        ParamId::Slow => exact.round(),
        // Shown as the growth that it stands for.
        ParamId::Beta => beta_from_harder((harder_from_beta(exact) * 20.0).round() / 20.0),
        ParamId::Delta => exact,
        _ if exact > 0.0 => significant(exact, 2),
        _ => exact,
    };
    value(id.spec(), rounded, words.widget)
}

/// "Apr 2029 at 90 %, Aug 2031 at 52 %", the earlier first.
pub fn dates(influence: &Influence, words: &Words) -> String {
    let end = |params: &Params, date: f64| {
        fill(words.matters.at, &[("date", &when(date, words)), ("value", &rough(param(influence.input), params, words))])
    };
    let (low, high) = (end(&influence.params.0, influence.dates.0), end(&influence.params.1, influence.dates.1));
    if influence.dates.0 <= influence.dates.1 { format!("{low}, {high}") } else { format!("{high}, {low}") }
}

/// What the ends of the tracks and the line on them mean.
pub fn scale(from: f64, to: f64, own: f64, words: &Words) -> String {
    fill(words.matters.scale, &[("from", &year(from)), ("to", &year(to)), ("own", &when(own, words))])
}

fn when(date: f64, words: &Words) -> String {
    if date.is_finite() { month(date, words.widget) } else { fill(words.widget.not_before, &[("year", &year(END))]) }
}
