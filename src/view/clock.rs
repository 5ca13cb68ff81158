//! One research cycle, and what is left of it. One lap of the runner is one generation is one turn of the coil.

use sim::{Run, Stage, cycle::STAGES};
use yew::prelude::*;

use crate::format::{duration, duration_text, rough_percent};
use crate::plot::path::px;
use crate::text::Words;
use crate::text::template::fill_plain;

/// A ring round the middle of a picture of 220 × 220 px: radius and width of its stroke, and its class.
struct Ring {
    radius: &'static str,
    class: &'static str,
}

/// A cycle without AI.
const CYCLE: Ring = Ring { radius: "98", class: "cycle" };
/// What is left of it, enlarged to a full turn.
const LEFT: Ring = Ring { radius: "73", class: "left" };
/// Between two arcs, as a share of a turn.
const GAP: f64 = 0.003;

/// The clock at a date, with its legend.
pub fn view(run: &Run, t: f64, words: &Words) -> Html {
    let times = run.cycle.times(run.x_at(t));
    let left: f64 = times.iter().sum();
    let (n, lap) = run.generation_at(t);
    html! {
        <section class="clock">
            <h2><b>{ words.clock.name }</b>{ " " }{ words.clock.long }</h2>
            <svg viewBox="0 0 220 220" role="img" aria-label={description(&times, left, words)}>
                <circle cx="110" cy="110" r={CYCLE.radius} class="ring cycle saved" />
                { arcs(&CYCLE, times) }
                { arcs(&LEFT, times.map(|time| time / left)) }
                { middle(run, n, words) }
                <circle cx="110" cy="37" r="8" class="bead" transform={format!("rotate({} 110 110)", px(360.0 * lap))} />
            </svg>
            { legend(&times, left, words) }
        </section>
    }
}

/// Arcs laid one after the other, clockwise from the top. The browser draws them as dashes of a circle whose length is 1000.
fn arcs(ring: &Ring, shares: [f64; STAGES]) -> Html {
    let mut from = 0.0;
    let arc = |(share, stage): (f64, Stage)| {
        let (dash, offset) = (1000.0 * (share - GAP).max(0.0005), -1000.0 * from);
        from += share;
        html! {
            <circle cx="110" cy="110" r={ring.radius} class={classes!("ring", ring.class, class_of(stage))} pathLength="1000"
                stroke-dasharray={format!("{} 1000", px(dash))} stroke-dashoffset={px(offset)} transform="rotate(-90 110 110)" />
        }
    };
    shares.into_iter().zip(Stage::ALL).filter(|(share, _)| *share > 1e-4).map(arc).collect()
}

/// The class that gives a stage its colour.
pub fn class_of(stage: Stage) -> &'static str {
    ["code", "train", "infra", "taste", "world"][stage as usize]
}

fn middle(run: &Run, n: usize, words: &Words) -> Html {
    let generation = &run.generations[n];
    let text = |y: &'static str, class: &'static str, words: String| html! { <text x="110" {y} text-anchor="middle" {class}>{ words }</text> };
    let Some(days) = generation.days else {
        return html! { <>{ text("104", "clock-small", words.clock_last.0.into()) }{ text("122", "clock-small", words.clock_last.1.into()) }</> };
    };
    let (count, unit) = duration(days, words);
    // Where a generation takes days, so did the first: its number is enough.
    let first = run.generations[0].days.unwrap_or(days);
    let first = if unit == words.durations[0].1 { duration(first, words).0 } else { duration_text(first, words) };
    html! {
        <>
            { text("88", "clock-small", words.clock_above.into()) }
            { text("121", "clock-count", count) }
            { text("139", "clock-small", fill_plain(words.clock_below, &[("unit", unit), ("first", &first)])) }
        </>
    }
}

/// The stage that takes longest.
fn bottleneck(times: &[f64; STAGES]) -> usize {
    (0..STAGES).max_by(|&a, &b| times[a].total_cmp(&times[b])).unwrap_or(0)
}

fn legend(times: &[f64; STAGES], left: f64, words: &Words) -> Html {
    let slowest = bottleneck(times);
    // The physical world is in the cycle only where the scenario puts it there.
    let shown = (0..STAGES).filter(|&k| k != Stage::World as usize || times[k] > 0.0);
    html! {
        <ul class="legend">
            { for shown.map(|k| html! {
                <li>
                    { swatch(class_of(Stage::ALL[k])) }
                    <span class="stage">{ words.stages[k] }</span>{ " " }<span class="share">{ rough_percent(times[k]) }</span>
                    if k == slowest { <b class="bottleneck">{ "← " }{ words.bottleneck }</b> }
                </li>
            }) }
            <li>{ swatch("saved") }<span class="share">{ words.saved }{ " " }{ rough_percent(1.0 - left) }</span></li>
        </ul>
    }
}

fn swatch(class: &'static str) -> Html {
    html! { <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" rx="2" class={classes!("fill", class)} /></svg> }
}

fn description(times: &[f64; STAGES], left: f64, words: &Words) -> String {
    let stages = (0..STAGES).filter(|&k| times[k] > 0.0).map(|k| format!("{} {}, ", words.stages[k], rough_percent(times[k])));
    let all: String = stages.collect();
    format!(
        "{} {}: {all}{} {}. {}: {}.",
        words.clock.name,
        words.clock.long,
        words.saved,
        rough_percent(1.0 - left),
        words.bottleneck,
        words.stages[bottleneck(times)]
    )
}
