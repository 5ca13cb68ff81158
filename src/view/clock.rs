//! One research cycle, and what is left of it. One lap of the runner is one generation is one turn of the coil.

use sim::{Ending, Run, Stage, cycle::STAGES};
use yew::prelude::*;

use crate::format::{duration, duration_text, is_form, removed, rough_percent};
use crate::plot::place::Anchor;
use crate::text::Words;
use crate::text::template::fill;
use crate::view::element::{APART, all, element, nothing, tag};
use crate::view::marks::{dot, group, label, px};

/// The middle of the picture, px; it is twice as wide.
const MIDDLE: f64 = 110.0;
/// A cycle without AI: radius and class of its ring.
const CYCLE: (f64, &str) = (98.0, "cycle");
/// What is left of it, enlarged to a full turn.
const LEFT: (f64, &str) = (73.0, "left");
/// Between two arcs, as a share of a turn.
const GAP: f64 = 0.003;

/// The clock at a date, with its legend.
pub fn view(run: &Run, t: f64, words: &Words) -> Html {
    let times = run.cycle.times(run.x_at(t));
    let left: f64 = times.iter().sum();
    let heading = tag("h2", "", [tag("b", "", [words.clock.name.into()]), words.space.into(), words.clock.long.into()]);
    tag("section", "clock", [heading, picture(run, t, words), legend(&times, left, words)])
}

/// The clock alone.
pub fn picture(run: &Run, t: f64, words: &Words) -> Html {
    let times = run.cycle.times(run.x_at(t));
    let left: f64 = times.iter().sum();
    let (n, lap) = run.generation_at(t);
    let names = &["viewBox", "role", "aria-label"];
    let values = ["0 0 220 220".into(), "img".into(), description(&times, left, words).into()];
    let runner = element(
        "g",
        &["transform"],
        [["rotate(", &px(360.0 * lap), " 110 110)"].concat().into()],
        [dot(MIDDLE, MIDDLE - LEFT.0, 8.0, "bead")],
    );
    let inside = [
        group(CYCLE.1, [dot(MIDDLE, MIDDLE, CYCLE.0, "ring saved"), arcs(CYCLE.0, times)]),
        group(LEFT.1, [arcs(LEFT.0, times.map(|time| time / left))]),
        middle(run, n, words),
        runner,
    ];
    element("svg", names, values, inside)
}

/// Arcs laid one after the other, clockwise from the top. The browser draws them as dashes of a circle whose length is 1000.
fn arcs(radius: f64, shares: [f64; STAGES]) -> Html {
    let names = &["cx", "cy", "r", "class", "pathLength", "stroke-dasharray", "stroke-dashoffset", "transform"];
    let mut from = 0.0;
    let arc = |(share, stage): (f64, Stage)| {
        let (dash, offset) = (1000.0 * (share - GAP).max(0.0005), -1000.0 * from);
        from += share;
        let class = ["ring ", class_of(stage)].concat();
        let (dashes, turned) = ([&px(dash), " 1000"].concat(), "rotate(-90 110 110)");
        let values = [px(MIDDLE), px(MIDDLE), px(radius), class.into(), "1000".into(), dashes.into(), px(offset), turned.into()];
        element("circle", names, values, [])
    };
    shares.into_iter().zip(Stage::ALL).filter(|(share, _)| *share > 1e-4).map(arc).collect()
}

/// The class that gives a stage its colour.
pub fn class_of(stage: Stage) -> &'static str {
    ["code", "train", "infra", "taste", "world"][stage as usize]
}

fn middle(run: &Run, n: usize, words: &Words) -> Html {
    let text = |y: f64, class: &'static str, words: String| label(MIDDLE, y, Anchor::Middle, class, words);
    let Some(days) = run.generations[n].days else {
        let (above, below) = if run.ending == Ending::End { words.clock_last } else { words.clock_ends };
        return all([text(104.0, "small", above.into()), text(122.0, "small", below.into())]);
    };
    let (count, unit) = duration(days, words);
    // Where a generation takes days, so did the first: its number is enough.
    let first = run.generations[0].days.unwrap_or(days);
    let first = if is_form(unit, words.durations[0]) { duration(first, words).0 } else { duration_text(first, words) };
    let below = fill(words.clock_below, &[("unit", unit), ("first", &first)]);
    // Close together: lower down the ring leaves less room.
    all([text(89.0, "small", words.clock_above.into()), text(120.0, "count", count), text(135.0, "small", below)])
}

/// The stage that takes longest.
fn bottleneck(times: &[f64; STAGES]) -> usize {
    (0..STAGES).max_by(|&a, &b| times[a].total_cmp(&times[b])).unwrap_or(0)
}

fn legend(times: &[f64; STAGES], left: f64, words: &Words) -> Html {
    let slowest = bottleneck(times);
    let row = |k: usize| {
        let mark = if k == slowest { tag("b", "bottleneck", [APART.into(), words.bottleneck_here.into()]) } else { nothing() };
        let name = tag("span", "stage", [words.stages[k].into()]);
        tag("li", "", [swatch(class_of(Stage::ALL[k])), name, APART.into(), share(rough_percent(times[k], words)), mark])
    };
    let saved = [words.saved, APART, &removed(1.0 - left, words)].concat();
    tag("ul", "legend", [(0..STAGES).map(row).collect(), tag("li", "", [swatch("saved"), share(saved)])])
}

fn share(words: String) -> Html {
    tag("span", "share", [words.into()])
}

fn swatch(class: &'static str) -> Html {
    let square = element("rect", &["width", "height", "rx", "class"], ["10".into(), "10".into(), "2".into(), class.into()], []);
    element("svg", &["class", "viewBox", "aria-hidden"], ["swatch".into(), "0 0 10 10".into(), "true".into()], [square])
}

fn description(times: &[f64; STAGES], left: f64, words: &Words) -> String {
    let stages = (0..STAGES).filter(|&k| times[k] > 0.0);
    let stages = stages.map(|k| [words.stages[k], words.space, &rough_percent(times[k], words), words.comma].concat());
    let all: String = stages.collect();
    let saved = removed(1.0 - left, words);
    let slowest = words.stages[bottleneck(times)];
    let heading = [words.clock.name, words.space, words.clock.long, words.colon].concat();
    let saved = [words.saved, words.space, &saved, words.stop].concat();
    [&*heading, &all, &saved, words.bottleneck, words.colon, slowest, words.end].concat()
}
