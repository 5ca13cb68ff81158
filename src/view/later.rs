//! What only those want who stay: parts that a second program draws, which arrives with the first of them that is opened. Here is only
//! the place of each, with what is said to it.

use sim::{ParamId, query};
use yew::prelude::*;

use crate::display::Display;
use crate::format::decimal;
use crate::state::{Action, Disclosure, State};
use crate::text::Words;
use crate::view::disclosure;
use crate::view::element::element;

/// The place of the grips on the main chart, at the date on show; they come once somebody who has used something goes there.
pub fn grips(state: &State, date: f64, still: bool) -> Html {
    let date = if still { decimal(date, 4) } else { String::new() };
    let values =
        ["later grips".into(), "grips".into(), query::encode(&state.scenario).into(), date.into(), state.words.lang.into()];
    element("div", &["class", "data-part", "data-query", "data-date", "data-lang"], values, [])
}

/// Whether readers may take hold of the run.
pub fn may_pull(display: &Display) -> bool {
    display.may_change(ParamId::Q.spec())
}

/// A disclosure with the place of a part: the part's name, by which the second program knows it, and its heading.
pub fn view(
    which: Disclosure,
    name: &'static str,
    heading: &'static str,
    state: &State,
    words: &'static Words,
    on_action: &Callback<Action>,
) -> Html {
    let inside = || {
        let names = &["class", "data-part", "data-query", "data-versus", "data-locked", "data-sorry", "data-lang"];
        let versus = state.pinned.as_ref().map(query::encode_versus).unwrap_or_default();
        let values = [
            "later".into(),
            name.into(),
            query::encode(&state.scenario).into(),
            versus.into(),
            state.display.locked().to_string().into(),
            words.later_sorry.into(),
            words.lang.into(),
        ];
        element("div", names, values, [])
    };
    disclosure::view(which, name, heading, state, false, on_action, &inside)
}
