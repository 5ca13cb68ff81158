//! Play, pause, and one generation at a time.

use sim::digits::whole;
use sim::findings::SEEN_UNTIL;
use sim::{Run, START};
use yew::prelude::*;

use crate::format::{month, times};
use crate::sight::less_motion;
use crate::state::{Action, Motion, SPEEDS, State};
use crate::text::Words;
use crate::text::template::fill;
use crate::view::element::{button, element, tag};

/// The buttons, and which generation is on show.
pub fn view(run: &Run, t: f64, state: &State, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let playing = state.motion != Motion::Still;
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
            at(n, &month(t, words), words),
            step("▶", words.later, later, on_action),
            speed(state, words, on_action),
            tag("span", "reduced-motion", [words.reduced_motion.into()]),
        ],
    )
}

/// Which generation and date; in a narrow frame the date stands at the playhead only.
fn at(n: usize, date: &str, words: &Words) -> Html {
    let generation = fill(words.at_generation, &[("n", &whole(n as u64))]);
    tag("span", "at", [generation.into(), tag("span", "when", [words.comma.into(), date.to_string().into()])])
}

/// "generation 12, Feb 2030".
pub fn at_date(n: usize, date: &str, words: &Words) -> String {
    [&fill(words.at_generation, &[("n", &whole(n as u64))]), words.comma, date].concat()
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

/// How fast play goes; pressing it picks the next speed.
fn speed(state: &State, words: &Words, on_action: &Callback<Action>) -> Html {
    let speed = times(SPEEDS[state.speed], 1, words);
    let label = fill(words.speed_of, &[("speed", &speed)]);
    let values = ["button".into(), "step rate".into(), label.into()];
    button(&["type", "class", "aria-label"], values, on_action.reform(|_| Action::SpeedPicked), [speed.into()])
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
