//! The dial: the improvement rate, coloured by outcome, with the mark where the loop begins to feed itself.

use sim::{ParamId, ParamSpec, Run, START, Scenario};
use yew::prelude::*;

use crate::format::{decimal, rough_percent, speedup};
use crate::outcome::{Outcome, Track};
use crate::plot::heat;
use crate::state::{Action, State};
use crate::text::Words;
use crate::text::template::{fill, parts};
use crate::view::element::{element, tag};
use crate::view::history;
use crate::view::marks::{group, running};
use crate::view::sentence::story;
use crate::view::slider::{self, along, default_tick};

/// The pace that 15 % and 20 % imply, as improvement rates.
pub const BRACKET: (f64, f64) = (0.48, 0.96);
/// The end of the dial's travel.
const DIAL_END: f64 = 2.0;
/// The year whose speed-up the dial's course ends with.
const COURSE_YEAR: f64 = 2029.0;

/// The dial: the improvement rate, where the loop begins to feed itself, and what the evidence implies.
pub fn view(
    scenario: &Scenario,
    state: &State,
    track: &Track,
    outcome: &Outcome,
    words: &'static Words,
    on_action: &Callback<Action>,
) -> Html {
    let means = tag("small", "", [words.dial_means.into()]);
    let slider = slider::view(ParamId::Q, scenario, state, means, rail(track, words), words, on_action);
    tag("section", "dial", [slider, tag("div", "follows", [course(&outcome.run, words), history::view(state, words, on_action)])])
}

/// What stands behind the thumb: heat, mark, evidence, and a tick at the default.
fn rail(track: &Track, words: &Words) -> Html {
    let spec = ParamId::Q.spec();
    let stops = track.heat.iter().enumerate().map(|(index, heat)| {
        let offset = decimal(100.0 * index as f64 / (track.heat.len() - 1) as f64, 2) + "%";
        element("stop", &["offset", "stop-color"], [offset.into(), heat::color(*heat).into()], [])
    });
    let gradient = element("linearGradient", &["id"], ["dial-heat".into()], stops.collect::<Vec<_>>());
    let heat = ["0".into(), "30".into(), "100%".into(), "8".into(), "4".into(), "url(#dial-heat)".into()];
    let inside = [
        element("defs", &[], [], [gradient]),
        element("rect", &["x", "y", "width", "height", "rx", "fill"], heat, []),
        mark(spec, track.mark, words),
        bracket(spec, words),
        default_tick(spec, "44", "50"),
    ];
    element("svg", &["class", "aria-hidden"], ["rail".into(), "true".into()], inside)
}

/// The pace that the evidence implies, as a bracket under the track.
fn bracket(spec: &ParamSpec, words: &Words) -> Html {
    let (from, to) = (along(spec, BRACKET.0), along(spec, BRACKET.1));
    let middle = along(spec, 0.5 * (BRACKET.0 + BRACKET.1));
    let name = ["note".into(), middle, "76".into(), "middle".into()];
    group(
        "bracket",
        [
            line(&from, &from, "53", "60"),
            line(&to, &to, "53", "60"),
            line(&from, &to, "60", "60"),
            element("text", &["class", "x", "y", "text-anchor"], name, [running(words.bracket).into()]),
        ],
    )
}

/// A straight line between two shares of the track's width, at two heights, px.
fn line(from: &AttrValue, to: &AttrValue, top: &'static str, bottom: &'static str) -> Html {
    element("line", &["x1", "x2", "y1", "y2"], [from.clone(), to.clone(), top.into(), bottom.into()], [])
}

/// The mark, with its words; where it is not on the track, words instead.
fn mark(spec: &ParamSpec, mark: Option<f64>, words: &Words) -> Html {
    let start: AttrValue = "0".into();
    match mark {
        None => texts("mark-note", words.mark_nowhere, &start, "start", "0", ""),
        Some(0.0) => texts("mark-note", words.mark_at_zero, &start, "start", "0", ""),
        Some(q) if q > DIAL_END => texts("mark-note", words.mark_beyond, &start, "start", "0", &rough_percent(q, words)),
        Some(q) => {
            let x = along(spec, q);
            // The words lean to the side with more room.
            let (anchor, dx) = if q < 0.5 * DIAL_END { ("start", "6") } else { ("end", "-6") };
            let inside = [line(&x, &x, "0", "46"), texts("", words.mark, &x, anchor, dx, "")];
            element("g", &["class", "data-q"], ["mark".into(), decimal(q, 4).into()], inside)
        }
    }
}

/// The same words in three lengths; the style sheet shows the one that fits.
fn texts(class: &'static str, names: [&str; 3], x: &AttrValue, anchor: &'static str, dx: &'static str, q: &str) -> Html {
    let text = |(length, name): (&'static str, &str)| {
        let values = [length.into(), x.clone(), dx.into(), "12".into(), anchor.into()];
        element("text", &["class", "x", "dx", "y", "text-anchor"], values, [running(fill(name, &[("q", q)])).into()])
    };
    let texts: Vec<Html> = ["long", "short", "tiny"].into_iter().zip(names).map(text).collect();
    tag("g", class, texts)
}

/// "Speed-up: 17.5 % today → 36 % in a year → 2.5× in 2029."
pub fn course(run: &Run, words: &'static Words) -> Html {
    let at = |t: f64| if t > run.end.0 { words.ends_before.to_string() } else { speedup(run.cycle.speedup(run.x_at(t)), words) };
    let course = fill(words.course, &[("today", &at(START)), ("next", &at(START + 1.0)), ("later", &at(COURSE_YEAR))]);
    tag("p", "course", story(parts(&course)))
}
