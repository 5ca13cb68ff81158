//! The dial: the improvement rate, coloured by outcome, with the mark where the loop begins to feed itself.

use sim::{ParamId, ParamSpec, Run, START, Scenario};
use yew::prelude::*;

use crate::format::{decimal, rough_percent, speedup};
use crate::outcome::{Outcome, Track};
use crate::plot::heat;
use crate::state::Action;
use crate::text::Words;
use crate::text::template::{Part, fill, fill_plain};
use crate::view::element::{element, nothing, tag};
use crate::view::marks::group;
use crate::view::slider::{self, along, default_tick};

/// The pace that 15 % and 20 % imply, as improvement rates.
const BRACKET: (f64, f64) = (0.48, 0.96);
/// The end of the dial's travel.
const DIAL_END: f64 = 2.0;
/// The year whose speed-up the dial's course ends with.
const COURSE_YEAR: f64 = 2029.0;

/// The dial: the improvement rate, where the loop begins to feed itself, and what the evidence implies.
pub fn view(scenario: &Scenario, track: &Track, outcome: &Outcome, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let note = mark_note(track, words).map_or_else(nothing, |note| tag("p", "mark-note", [note.into()]));
    let slider = slider::view(ParamId::Q, scenario, rail(track, words), words, on_action);
    tag("section", "dial", [slider, note, course(&outcome.run, words)])
}

/// Where the mark is not on the track, words say why.
fn mark_note(track: &Track, words: &Words) -> Option<String> {
    match track.mark {
        None => Some(words.mark_nowhere.to_string()),
        Some(0.0) => Some(words.mark_at_zero.to_string()),
        Some(q) if q > DIAL_END => Some(fill_plain(words.mark_beyond, &[("q", &rough_percent(q))])),
        Some(_) => None,
    }
}

/// What stands behind the thumb: heat, mark, evidence, and a tick at the default.
fn rail(track: &Track, words: &Words) -> Html {
    let spec = ParamId::Q.spec();
    let stops = track.heat.iter().enumerate().map(|(index, heat)| {
        let offset = format!("{}%", decimal(100.0 * index as f64 / (track.heat.len() - 1) as f64, 2));
        element("stop", &["offset", "stop-color"], [offset.into(), heat::color(*heat).into()], [])
    });
    let gradient = element("linearGradient", &["id"], ["dial-heat".into()], stops.collect::<Vec<_>>());
    let heat = ["0".into(), "30".into(), "100%".into(), "8".into(), "4".into(), "url(#dial-heat)".into()];
    let mark_on_track = track.mark.filter(|q| *q > 0.0 && *q <= DIAL_END);
    let inside = [
        element("defs", &[], [], [gradient]),
        element("rect", &["x", "y", "width", "height", "rx", "fill"], heat, []),
        mark_on_track.map_or_else(nothing, |q| mark(spec, q, words)),
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
            element("text", &["class", "x", "y", "text-anchor"], name, [words.bracket.into()]),
        ],
    )
}

/// A straight line between two shares of the track's width, at two heights, px.
fn line(from: &AttrValue, to: &AttrValue, top: &'static str, bottom: &'static str) -> Html {
    element("line", &["x1", "x2", "y1", "y2"], [from.clone(), to.clone(), top.into(), bottom.into()], [])
}

fn mark(spec: &ParamSpec, q: f64, words: &Words) -> Html {
    let x = along(spec, q);
    // The words lean to the side with more room.
    let (anchor, dx) = if q < 0.5 * DIAL_END { ("start", "6") } else { ("end", "-6") };
    let text = |class: &'static str, label: &'static str| {
        let values = [class.into(), x.clone(), dx.into(), "12".into(), anchor.into()];
        element("text", &["class", "x", "dx", "y", "text-anchor"], values, [label.into()])
    };
    let inside = [line(&x, &x, "0", "46"), text("long", words.mark.0), text("short", words.mark.1)];
    element("g", &["class", "data-q"], ["mark".into(), decimal(q, 4).into()], inside)
}

/// "Speed-up: 17.5 % today → 36 % in a year → 2.5× in 2029."
fn course(run: &Run, words: &'static Words) -> Html {
    let at = |t: f64| if t > run.end.0 { words.ends_before.to_string() } else { speedup(run.cycle.speedup(run.x_at(t)), words) };
    let parts = fill(
        words.course,
        &[("today", Part::Value(at(START))), ("next", Part::Plain(at(START + 1.0))), ("later", Part::Plain(at(COURSE_YEAR)))],
    );
    let parts = parts.into_iter().map(|part| match part {
        Part::Value(text) => tag("b", "", [text.into()]),
        part => part.text().to_string().into(),
    });
    tag("p", "course", parts.collect::<Vec<_>>())
}
