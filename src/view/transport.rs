//! Play, pause, and one generation at a time.

use sim::findings::SEEN_UNTIL;
use sim::{Run, START};
use yew::prelude::*;

use crate::format::month;
use crate::state::Action;
use crate::text::Words;
use crate::text::template::fill;
use crate::view::element::{button, element, tag};

/// The buttons, and which generation is on show.
pub fn view(run: &Run, t: f64, playing: bool, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let (n, share) = run.generation_at(t);
    let until = SEEN_UNTIL.min(run.end.0);
    // From within a generation one step back leads to its own release.
    let earlier = if share > 0.0 { Some(n) } else { n.checked_sub(1) }.map(|n| run.generations[n].t);
    let later = run.generations.get(n + 1).map(|next| next.t).filter(|&t| t <= until);
    tag(
        "div",
        "transport",
        [
            toggle(if t < until { t } else { START }, later, playing, words, on_action),
            step("◀", words.earlier, earlier, on_action),
            tag("span", "at", [at_date(n, &month(t, words), words).into()]),
            step("▶", words.later, later, on_action),
            tag("span", "reduced-motion", [words.reduced_motion.into()]),
        ],
    )
}

/// "generation 12, Feb 2030".
pub fn at_date(n: usize, date: &str, words: &Words) -> String {
    fill(words.at_date, &[("n", &n.to_string()), ("date", date)])
}

/// Play goes on `from` a date; with less motion it is a step to `later`.
fn toggle(from: f64, later: Option<f64>, playing: bool, words: &Words, on_action: &Callback<Action>) -> Html {
    let onclick = on_action.reform(move |_| match (playing, less_motion()) {
        (true, _) => Action::Paused,
        (false, true) => Action::Scrubbed(later.unwrap_or(START)),
        (false, false) => Action::Played { from },
    });
    let (sign, name) = if playing { ("M2 1h3v10h-3zM7 1h3v10h-3z", words.pause) } else { ("M2 1L11 6L2 11Z", words.play) };
    let sign = element("path", &["d"], [sign.into()], []);
    let sign = element("svg", &["viewBox", "aria-hidden"], ["0 0 12 12".into(), "true".into()], [sign]);
    button(&["type", "class"], ["button".into(), "play".into()], onclick, [sign, name.into()])
}

/// Whether the reader's device asks for less motion. Asked when Play is pressed: the wish may change at any time.
fn less_motion() -> bool {
    let query = gloo::utils::window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|query| query.matches())
}

/// A step to a date; a button that does nothing where there is none.
fn step(sign: &'static str, name: &'static str, to: Option<f64>, on_action: &Callback<Action>) -> Html {
    let values =
        |rest: &[&'static str]| ["button", "step", name].iter().chain(rest).map(|value| (*value).into()).collect::<Vec<_>>();
    match to {
        Some(to) => {
            let onclick = on_action.reform(move |_| Action::Scrubbed(to));
            button(&["type", "class", "aria-label"], values(&[]), onclick, [sign.into()])
        }
        None => element("button", &["type", "class", "aria-label", "disabled"], values(&[""]), [sign.into()]),
    }
}
