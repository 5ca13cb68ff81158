//! How fast AI research runs: the run, its two readings, what was measured and what people said.

use sim::{Ending, Run, START};
use yew::prelude::*;

use crate::format::{decimal, month};
use crate::plot::curve;
use crate::plot::frame::{LogScale, Panel};
use crate::plot::path::{Path, px};
use crate::text::template::fill_plain;
use crate::view::charts::Scene;
use crate::view::marks::{Anchor, block, dot, label, level, rule};

/// The speed-ups named beside the axis; lines that mean something are drawn stronger.
const LEVELS: [(f64, &str); 6] =
    [(1.0, "axis"), (2.0, "grid strong"), (5.0, "grid"), (10.0, "grid strong"), (30.0, "grid"), (100.0, "grid strong")];
/// The scale's upper end: above 100× the number means little, but the curve is seen to go on.
const TOP: f64 = 200.0;
/// When "maybe 5%" was: six months before the start.
const HALF_A_YEAR_BEFORE: f64 = START - 0.5;
/// 15–20 %, as speed-ups.
const ESTIMATE: (f64, f64) = (1.15, 1.20);
const EARLIER_ESTIMATE: f64 = 1.05;
/// OpenAI's March 2028, and the middle of Lifland's 2032.
const SAID: (f64, f64) = (2028.0 + 75.0 / 366.0, 2032.5);
/// Where the two readings are labelled, if they get so far.
const READING_LEVEL: f64 = 30.0;

/// Draws the chart and, under its axis, what people said.
pub fn draw(scene: &Scene, panel: Panel) -> Html {
    let (frame, words, outcome) = (&scene.frame, scene.words, scene.outcome);
    let scale = LogScale { panel, min: 1.0, max: TOP };
    let path_of = |run: &Run| curve::of_run(run, frame, &scale, |x| run.cycle.speedup(x));
    let run_path = path_of(&outcome.run);
    let start = frame.x_from_t(START);
    html! {
        <>
            { for LEVELS.iter().map(|(value, class)| level(frame, scale.y_from_value(*value), class, format!("{}×", decimal(*value, 0)))) }
            { label(frame.right, panel.top + 10.0, Anchor::End, "note", frame.fitting(words.beyond_100)) }
            { rule((start, panel.top), (start, panel.bottom), "start") }
            { label(start + 6.0, panel.top + 10.0, Anchor::Start, "note", words.model_starts) }
            { estimates(scene, &scale) }
            <path d={path_of(&outcome.slow)} class="reading" />
            <path d={path_of(&outcome.fast)} class="reading" />
            { reading_labels(scene, &scale) }
            <path d={run_path.clone()} class="run ahead" />
            <path d={run_path} class="run" clip-path={scene.link("past")} />
            { wall(scene, panel) }
            { milestones(scene, &scale) }
            { now(scene, &scale) }
            { said(scene, panel.bottom) }
        </>
    }
}

fn estimates(scene: &Scene, scale: &LogScale) -> Html {
    let (frame, words) = (&scene.frame, scene.words);
    let (now, before) = (frame.x_from_t(START), frame.x_from_t(HALF_A_YEAR_BEFORE));
    let (low, high) = (scale.y_from_value(ESTIMATE.0), scale.y_from_value(ESTIMATE.1));
    let words_at = |line: f64| (now - 6.0, scale.panel.bottom - 62.0 + 14.0 * line);
    let notes = words.estimate_note.iter().enumerate().filter(|_| !frame.compact);
    let headline = if frame.compact { words.estimate.split(' ').next().unwrap_or_default() } else { words.estimate };
    let (x, y) = words_at(if frame.compact { 2.0 } else { 0.0 });
    let headline = if frame.compact { format!("{headline}\u{a0}%") } else { headline.to_string() };
    html! {
        <>
            { block((now - 2.0, now + 2.0), (high - 1.0, low + 1.0), "estimate") }
            { block((before - 3.0, before + 3.0), (scale.y_from_value(EARLIER_ESTIMATE) - 1.0, scale.y_from_value(EARLIER_ESTIMATE) + 1.0), "estimate") }
            { rule((now - 14.0, scale.panel.bottom - 28.0), (now - 2.0, high - 2.0), "leader") }
            { label(x, y, Anchor::End, "estimate", headline) }
            { for notes.map(|(line, note)| { let (x, y) = words_at(line as f64 + 1.0); label(x, y, Anchor::End, "note", *note) }) }
        </>
    }
}

/// The two readings of the pace, named where they rise.
fn reading_labels(scene: &Scene, scale: &LogScale) -> Html {
    let (frame, words) = (&scene.frame, scene.words);
    let rises =
        |run: &Run| run.generations.iter().find(|generation| generation.speedup >= READING_LEVEL).map(|generation| generation.t);
    let y = scale.y_from_value(READING_LEVEL) + 4.0;
    let fits = |t: &f64| frame.x_from_t(*t) < frame.right - 40.0;
    html! {
        <>
            { for rises(&scene.outcome.fast).iter().map(|t| label(frame.x_from_t(*t) - 7.0, y, Anchor::End, "note", words.reading_high)) }
            { for rises(&scene.outcome.slow).iter().filter(|t| fits(t)).map(|t| label(frame.x_from_t(*t) + 7.0, y, Anchor::Start, "note", words.reading_low)) }
        </>
    }
}

fn milestones(scene: &Scene, scale: &LogScale) -> Html {
    let (frame, words, run) = (&scene.frame, scene.words, &scene.outcome.run);
    let until = scene.outcome.seen_until();
    let place = |t: f64| (frame.x_from_t(t), scale.y_from_value(run.cycle.speedup(run.x_at(t))));
    let seen = |date: Option<f64>| date.filter(|&t| t <= until).map(place);
    // A label stands right of its point while there is room for it.
    let side = |x: f64, room: f64| if x + room < frame.right { (x + 8.0, Anchor::Start) } else { (x - 8.0, Anchor::End) };
    let room = if frame.compact { 130.0 } else { 190.0 };
    html! {
        <>
            { for seen(run.milestones.researcher).map(|(x, y)| {
                let (words_x, anchor) = side(x, room);
                html! { <>
                    { rule((x, y), (x, scale.panel.bottom), "drop taste") }
                    { dot(x, y, 4.5, "taste") }
                    { label(words_x, y + 5.0, anchor, "taste", frame.fitting(words.researcher)) }
                    if !frame.compact { { label(words_x, y + 19.0, anchor, "note", words.researcher_note) } }
                </> }
            }) }
            { for seen(run.milestones.full).map(|(x, y)| {
                let (words_x, anchor) = side(x, room);
                html! { <>
                    { rule((x, y), (x, scale.panel.bottom), "drop full") }
                    { dot(x, y, 4.5, "full") }
                    { label(words_x, y + 17.0, anchor, "full", frame.fitting(words.full)) }
                </> }
            }) }
            { for seen(run.milestones.tenfold).map(|(x, y)| html! { <>
                { dot(x, y, 4.5, "tenfold") }
                { label(x - 9.0, y - 8.0, Anchor::End, "tenfold", frame.fitting(words.tenfold)) }
            </> }) }
        </>
    }
}

/// The run at the playhead.
fn now(scene: &Scene, scale: &LogScale) -> Html {
    let run = &scene.outcome.run;
    let speedup = run.cycle.speedup(run.x_at(scene.playhead));
    if speedup > scale.max {
        return Html::default();
    }
    dot(scene.playhead_x(), scale.y_from_value(speedup), 4.5, "now")
}

/// Where a run that does not reach 2045 ends, and why.
fn wall(scene: &Scene, panel: Panel) -> Html {
    let (frame, words, run) = (&scene.frame, scene.words, &scene.outcome.run);
    let name = match run.ending {
        Ending::End => return Html::default(),
        Ending::BlowUp => words.wall,
        Ending::Generations => words.generations_end,
    };
    let x = frame.x_from_t(run.end.0);
    let name = fill_plain(frame.fitting(name), &[("date", &month(run.end.0, words))]);
    let (words_x, anchor) = if x < frame.x_from_t(2032.0) { (x + 8.0, Anchor::Start) } else { (x - 8.0, Anchor::End) };
    html! {
        <>
            <rect class="beyond" fill={scene.link("hatch")} x={px(x)} y={px(panel.top)} width={px((frame.right - x).max(0.0))} height={px(panel.height())} />
            { rule((x, panel.top - 4.0), (x, panel.bottom), "wall") }
            { label(words_x, panel.middle(), anchor, "full", name) }
            { label(words_x, panel.middle() + 15.0, anchor, "note", frame.fitting(words.wall_note)) }
        </>
    }
}

/// Dates that people named, under the axis and apart from the curve.
fn said(scene: &Scene, y: f64) -> Html {
    let (frame, words) = (&scene.frame, scene.words);
    let marker = |t: f64| {
        let x = frame.x_from_t(t);
        html! { <path d={Path::from(x, y + 3.0).line(x + 5.0, y + 11.0).line(x - 5.0, y + 11.0).closed()} class="said" /> }
    };
    // The two labels lean away from each other.
    let lean = if frame.compact { 14.0 } else { 60.0 };
    html! {
        <>
            { marker(SAID.0) }
            { marker(SAID.1) }
            { label(frame.x_from_t(SAID.0) + lean, y + 25.0, Anchor::End, "note", frame.fitting(words.said_openai)) }
            { label(frame.x_from_t(SAID.1) - lean, y + 25.0, Anchor::Start, "note", frame.fitting(words.said_lifland)) }
        </>
    }
}
