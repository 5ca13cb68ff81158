//! The dial: the improvement rate, coloured by outcome, with the mark where the loop begins to feed itself.

use std::rc::Rc;

use sim::{ParamId, ParamSpec, Run, START, Scenario};
use yew::prelude::*;

use crate::format::{decimal, rough_percent, speedup};
use crate::outcome::{Outcome, Track};
use crate::plot::heat;
use crate::state::Action;
use crate::text::Words;
use crate::text::template::{Part, fill, fill_plain};
use crate::view::slider::{Slider, along, default_tick};

/// The pace that 15 % and 20 % imply, as improvement rates.
const BRACKET: (f64, f64) = (0.48, 0.96);
/// The end of the dial's travel.
const DIAL_END: f64 = 2.0;
/// The year whose speed-up the dial's course ends with.
const COURSE_YEAR: f64 = 2029.0;

/// The dial: the improvement rate, where the loop begins to feed itself, and what the evidence implies.
pub fn view(
    scenario: &Scenario,
    track: &Rc<Track>,
    outcome: &Outcome,
    words: &'static Words,
    on_action: &Callback<Action>,
) -> Html {
    html! {
        <section class="dial">
            <Slider id={ParamId::Q} value={scenario.params.q} {on_action} dial={Rc::clone(track)} />
            if let Some(note) = mark_note(track, words) { <p class="mark-note">{ note }</p> }
            { course(&outcome.run, words) }
        </section>
    }
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
pub fn rail(track: &Track, words: &Words) -> Html {
    let spec = ParamId::Q.spec();
    let stops = track.heat.iter().enumerate().map(|(index, heat)| {
        let offset = format!("{}%", decimal(100.0 * index as f64 / (track.heat.len() - 1) as f64, 2));
        html! { <stop {offset} stop-color={heat::color(*heat)} /> }
    });
    let (from, to) = (along(spec, BRACKET.0), along(spec, BRACKET.1));
    let side =
        |x: &str, y: &str| html! { <line x1={x.to_string()} x2={x.to_string()} y1={y.to_string()} y2="60" class="bracket" /> };
    html! {
        <svg class="rail" aria-hidden="true">
            <defs><linearGradient id="dial-heat">{ for stops }</linearGradient></defs>
            <rect x="0" y="30" width="100%" height="8" rx="4" fill="url(#dial-heat)" />
            { for track.mark.filter(|q| (0.0..=DIAL_END).contains(q) && *q > 0.0).map(|q| mark(spec, q, words)) }
            { side(&from, "53") }
            { side(&to, "53") }
            <line x1={from} x2={to} y1="60" y2="60" class="bracket" />
            <text x={along(spec, 0.5 * (BRACKET.0 + BRACKET.1))} y="76" text-anchor="middle" class="note">{ words.bracket }</text>
            { default_tick(spec, 44, 50) }
        </svg>
    }
}

fn mark(spec: &ParamSpec, q: f64, words: &Words) -> Html {
    let x = along(spec, q);
    // The words lean to the side with more room.
    let (anchor, dx) = if q < 0.25 * DIAL_END + 0.5 { ("start", "6") } else { ("end", "-6") };
    let text = |class: &'static str, label: &'static str| {
        html! { <text x={x.clone()} {dx} y="12" text-anchor={anchor} {class}>{ label }</text> }
    };
    html! {
        <g class="mark" data-q={decimal(q, 4)}>
            <line x1={x.clone()} x2={x.clone()} y1="0" y2="46" />
            { text("long", words.mark.0) }
            { text("short", words.mark.1) }
        </g>
    }
}

/// "Speed-up: 17.5 % today → 36 % in a year → 2.5× in 2029."
fn course(run: &Run, words: &'static Words) -> Html {
    let at = |t: f64| if t > run.end.0 { words.ends_before.to_string() } else { speedup(run.cycle.speedup(run.x_at(t)), words) };
    let parts = fill(
        words.course,
        &[("today", Part::Value(at(START))), ("next", Part::Plain(at(START + 1.0))), ("later", Part::Plain(at(COURSE_YEAR)))],
    );
    let parts = parts.iter().map(|part| match part {
        Part::Value(text) => html! { <b>{ text }</b> },
        part => html! { { part.text() } },
    });
    html! { <p class="course">{ for parts }</p> }
}
