//! Play, pause, and one generation at a time.

use sim::findings::SEEN_UNTIL;
use sim::{Run, START};
use yew::prelude::*;

use crate::format::month;
use crate::state::Action;
use crate::text::Words;
use crate::text::template::fill_plain;

/// The buttons, and which generation is on show.
pub fn view(run: &Run, t: f64, playing: bool, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let (n, share) = run.generation_at(t);
    let until = SEEN_UNTIL.min(run.end.0);
    // From within a generation one step back leads to its own release.
    let earlier = if share > 0.0 { Some(n) } else { n.checked_sub(1) }.map(|n| run.generations[n].t);
    let later = run.generations.get(n + 1).map(|next| next.t).filter(|&t| t <= until);
    html! {
        <div class="transport">
            { toggle(t, until, later, playing, words, on_action) }
            { step("◀", words.earlier, earlier, on_action) }
            <span class="at">{ at_date(n, &month(t, words), words) }</span>
            { step("▶", words.later, later, on_action) }
            <span class="reduced-motion">{ words.reduced_motion }</span>
        </div>
    }
}

/// "generation 12, Feb 2030".
pub fn at_date(n: usize, date: &str, words: &Words) -> String {
    fill_plain(words.at_date, &[("n", &n.to_string()), ("date", date)])
}

fn toggle(t: f64, until: f64, later: Option<f64>, playing: bool, words: &Words, on_action: &Callback<Action>) -> Html {
    let from = if t < until { t } else { START };
    let onclick = on_action.reform(move |_| match (playing, less_motion()) {
        (true, _) => Action::Paused,
        (false, true) => Action::Scrubbed(later.unwrap_or(START)),
        (false, false) => Action::Played { from },
    });
    html! {
        <button type="button" class="play" {onclick}>
            <svg viewBox="0 0 12 12" aria-hidden="true"><path d={if playing { "M2 1h3v10h-3zM7 1h3v10h-3z" } else { "M2 1L11 6L2 11Z" }} /></svg>
            { if playing { words.pause } else { words.play } }
        </button>
    }
}

/// Whether the reader's device asks for less motion. Asked when Play is pressed: the wish may change at any time.
fn less_motion() -> bool {
    let query = gloo::utils::window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|query| query.matches())
}

fn step(sign: &'static str, name: &'static str, to: Option<f64>, on_action: &Callback<Action>) -> Html {
    let onclick = to.map(|to| on_action.reform(move |_: MouseEvent| Action::Scrubbed(to)));
    html! { <button type="button" class="step" aria-label={name} disabled={to.is_none()} {onclick}>{ sign }</button> }
}
