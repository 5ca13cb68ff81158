//! How fast AI research runs: the run among its futures, what was measured and what people said.

use sim::milestones::TENFOLD;
use sim::{Ending, Run, START};
use yew::prelude::*;

use crate::format::decimal;
use crate::plot::curve;
use crate::plot::frame::{Frame, LogScale, Panel};
use crate::plot::path::Path;
use crate::plot::place::{Anchor, Area, LABEL, NOTE, Places, left_of, right_of};
use crate::view::charts::{HEADING, SPEED_HEIGHT, Scene};
use crate::view::element::{all, nothing};
use crate::view::marks::{block, clipped, dot, group, label, label_at, level, path, placed, rule, time_axis};
use crate::view::{futures, milestones, window};

/// The speed-ups named beside the axis; lines that mean something are drawn stronger.
const LEVELS: [(f64, &str); 6] =
    [(1.0, "axis"), (2.0, "grid strong"), (5.0, "grid"), (10.0, "grid strong"), (30.0, "grid"), (100.0, "grid strong")];
/// The scale's upper end: above 100× the number means little, but the curve is seen to go on.
pub const TOP: f64 = 200.0;
/// When "maybe 5%" was: six months before the start.
const HALF_A_YEAR_BEFORE: f64 = START - 0.5;
/// 15–20 %, as speed-ups.
const ESTIMATE: (f64, f64) = (1.15, 1.20);
const EARLIER_ESTIMATE: f64 = 1.05;
/// OpenAI's March 2028, and the middle of Lifland's 2032.
const SAID: (f64, f64) = (2028.0 + 75.0 / 366.0, 2032.5);
/// How far a label of them reaches past its mark at most, and the least air between the two, px.
const REACH: f64 = 60.0;
const BETWEEN_SAID: f64 = 24.0;
/// A shorter arrow than this, px, says nothing.
const SHORTEST_ARROW: f64 = 8.0;
/// The height of the years under the axis, px.
const YEARS: f64 = 22.0;
/// Where along its lower edge the band may be named, the best first.
const BAND_LEVELS: [f64; 6] = [30.0, 50.0, 20.0, 12.0, 7.0, 4.0];

/// The chart while it is drawn: its scale, and where there is room for words.
pub struct Drawing<'a> {
    /// What it is a picture of.
    pub scene: &'a Scene<'a>,
    /// Speed-ups, from 1× up.
    pub scale: LogScale,
    /// Where words may go.
    pub places: Places,
}

/// Its scale of speed-ups, in its own picture.
pub fn scale() -> LogScale {
    LogScale { panel: Panel { top: HEADING, bottom: HEADING + SPEED_HEIGHT }, min: 1.0, max: TOP }
}

/// Draws the chart and, under its axis, what people said.
pub fn draw(scene: &Scene, panel: Panel) -> Html {
    let frame = &scene.frame;
    let scale = LogScale { panel, min: 1.0, max: TOP };
    let curve_of = |run: &Run| curve::of_run(run, frame, &scale, &|x| run.cycle.speedup(x));
    let run = curve_of(&scene.outcome.run);
    let d = Path::through(&run);
    let before = scene.before.map(curve_of).unwrap_or_default();
    let shift = scene.before.map_or_else(nothing, |before| shift(before, &scene.outcome.run, frame, &scale));
    let behind = all([futures::band(scene, &scale), path(Path::through(&before), "before"), shift]);

    let mut places = Places::within(Area { left: 0.0, top: panel.top, right: frame.right, bottom: panel.bottom });
    for (value, _) in LEVELS {
        let y = scale.y_from_value(value);
        places.avoid(vec![(frame.left, y), (frame.right, y)], 1);
        // Where they end is known: words need less air there.
        let spot = left_of(frame.left - 11.0, y + 4.0);
        places.take(Area::of_words(spot, NOTE.width(&level_name(value)), 1));
    }
    places.avoid(run.clone(), 100);
    if scene.compared {
        // Lighter than all that must be said has to keep off.
        places.avoid(before.clone(), 2);
    }
    let start = frame.x_from_t(START);
    places.avoid_upright(start, panel, 4);
    if scene.still {
        places.avoid_upright(scene.playhead_x(), panel, 100);
    }
    let mut drawing = Drawing { scene, scale, places };
    let wall = wall(&mut drawing);
    // What has to be said comes first, and takes the best places.
    let words =
        [estimates(&mut drawing), milestones::draw(&mut drawing), sides(&mut drawing, [&before, &run]), notes(&mut drawing)];
    let levels = LEVELS.iter().map(|(value, class)| level(frame, drawing.scale.y_from_value(*value), class, level_name(*value)));
    all([
        levels.collect(),
        wall,
        behind,
        path(d.clone(), "run ahead"),
        clipped(scene.link("past"), [path(d, "run")]),
        all(words),
        now(&drawing),
        time_axis(scene, panel.bottom),
        said(scene, panel.bottom + YEARS),
        window::bar(scene, panel.bottom + YEARS + 34.0),
    ])
}

/// Which run is which, beside each where there is room: as far up as it goes.
fn sides(drawing: &mut Drawing, runs: [&[(f64, f64)]; 2]) -> Html {
    let names = if drawing.scene.compared { drawing.scene.words.sides } else { return nothing() };
    let mut marks = Vec::new();
    for (name, run) in names.into_iter().zip(runs) {
        let mut spots = Vec::new();
        for &(x, y) in run.iter().rev() {
            spots.push(right_of(x + 5.0, y + 13.0));
            spots.push(left_of(x - 5.0, y + 3.0));
        }
        let found = drawing.places.find(LABEL.width(name), 1, &spots);
        marks.push(found.map_or_else(nothing, |spot| label_at(spot, 0.0, "side", name)));
    }
    all(marks)
}

/// An arrow from the run before to this one, at ten times as fast: sooner or later.
fn shift(before: &Run, run: &Run, frame: &Frame, scale: &LogScale) -> Html {
    let dates = before.milestones.tenfold.zip(run.milestones.tenfold);
    let Some((from, to)) = dates.map(|(from, to)| (frame.x_from_t(from), frame.x_from_t(to))) else { return nothing() };
    let (y, head) = (scale.y_from_value(TENFOLD), if to > from { -5.0 } else { 5.0 });
    if libm::fabs(to - from) < SHORTEST_ARROW {
        return nothing();
    }
    path(Path::from(from, y).line(to, y).line(to + head, y - 4.0).line(to, y).line(to + head, y + 4.0).open(), "shift")
}

/// "10×": beside an axis a sign says it in every language.
fn level_name(value: f64) -> String {
    decimal(value, 0) + "×"
}

/// The two estimates as intervals, and who gave them.
fn estimates(drawing: &mut Drawing) -> Html {
    let (frame, words, scale) = (&drawing.scene.frame, drawing.scene.words, &drawing.scale);
    let (now, before) = (frame.x_from_t(START), frame.x_from_t(HALF_A_YEAR_BEFORE));
    let y = |speedup: f64| scale.y_from_value(speedup);
    let bottom = scale.panel.bottom;
    let marks = [
        block((now - 2.0, now + 2.0), (y(ESTIMATE.1) - 1.0, y(ESTIMATE.0) + 1.0), "estimate"),
        block((before - 3.0, before + 3.0), (y(EARLIER_ESTIMATE) - 1.0, y(EARLIER_ESTIMATE) + 1.0), "estimate"),
        rule((now - 14.0, bottom - 28.0), (now - 2.0, y(ESTIMATE.1) - 2.0), "leader"),
    ];
    let short = || vec![("estimate", words.estimate.1.to_string())];
    let mut long = vec![("estimate", words.estimate.0.to_string())];
    long.extend(words.estimate_note.map(|note| ("note", note.to_string())));
    let wordings = if frame.compact { vec![short()] } else { vec![long, short()] };
    let rows = [62.0, 44.0, 80.0].map(|row| bottom - row);
    let spots = [rows.map(|row| (left_of(now - 4.0, row), 0)), rows.map(|row| (right_of(now + 5.0, row), 8))];
    let names_both = wordings.len() > 1;
    let estimate = placed(&mut drawing.places, wordings, spots.as_flattened());
    let earlier = if names_both && estimate.wording == 0 { nothing() } else { earlier_estimate(drawing, before, bottom) };
    // What is known before the run: it stays where readers guess first.
    group("given", [all(marks), estimate.words, earlier])
}

/// The estimate of half a year before, between its mark and the axis of speed-ups.
fn earlier_estimate(drawing: &mut Drawing, x: f64, bottom: f64) -> Html {
    let room = x - 5.0 - drawing.scene.frame.left;
    let [long, short] = drawing.scene.words.earlier_estimate;
    let name = if NOTE.width(long) < room { long } else { short };
    let spot = left_of(x - 5.0, bottom - 10.0);
    drawing.places.take(Area::of_words(spot, NOTE.width(name), 1));
    label_at(spot, 0.0, "note", name)
}

/// Where the model starts, how the band is called, and that the number loses its meaning.
fn notes(drawing: &mut Drawing) -> Html {
    let (frame, words, panel) = (&drawing.scene.frame, drawing.scene.words, drawing.scale.panel);
    let start = frame.x_from_t(START);
    let (right, left) = (start + 6.0, start - 6.0);
    let rows = [10.0, 24.0, 40.0, 56.0].map(|row| panel.top + row);
    let spots = [rows.map(|y| right_of(right, y)), rows.map(|y| left_of(left, y))];
    let at_start = drawing.places.find(NOTE.width(words.model_starts), 1, spots.as_flattened());
    all([
        rule((start, panel.top), (start, panel.bottom), "start"),
        at_start.map_or_else(nothing, |spot| label_at(spot, 0.0, "note", words.model_starts)),
        band_name(drawing, words.band),
        beyond_100(drawing),
    ])
}

/// The name of the band beside its lower edge, where there is room.
fn band_name(drawing: &mut Drawing, name: &'static str) -> Html {
    let frame = &drawing.scene.frame;
    let mut spots = Vec::new();
    for level in BAND_LEVELS {
        let crossing = drawing.scene.outcome.futures.band.iter().find(|(_, speedups)| speedups[0] >= level);
        if let Some((t, _)) = crossing {
            let (x, y) = (frame.x_from_t(*t), drawing.scale.y_from_value(level) + 4.0);
            spots.extend([right_of(x + 7.0, y), left_of(x - 9.0, y)]);
        }
    }
    let found = drawing.places.find(NOTE.width(name), 1, &spots);
    found.map_or_else(nothing, |spot| label_at(spot, 0.0, "note", name))
}

fn beyond_100(drawing: &mut Drawing) -> Html {
    let frame = &drawing.scene.frame;
    let name = frame.fitting(drawing.scene.words.beyond_100);
    let y = drawing.scale.y_from_value(100.0) - 5.0;
    let spots = [right_of(frame.x_from_t(START) + 6.0, y), left_of(frame.right, y), left_of(frame.right, y - 14.0)];
    let found = drawing.places.find(NOTE.width(name), 1, &spots);
    found.map_or_else(nothing, |spot| label_at(spot, 0.0, "note", name))
}

/// Where a run that does not reach 2045 ends.
fn wall(drawing: &mut Drawing) -> Html {
    let (scene, panel) = (drawing.scene, drawing.scale.panel);
    if scene.outcome.run.ending == Ending::End {
        return nothing();
    }
    let x = scene.frame.x_from_t(scene.outcome.run.end.0);
    drawing.places.avoid_upright(x, panel, 120);
    all([milestones::beyond(scene, x, panel), rule((x, panel.top - 4.0), (x, panel.bottom), "wall")])
}

/// The run at the playhead.
fn now(drawing: &Drawing) -> Html {
    let (scene, scale) = (drawing.scene, &drawing.scale);
    let speedup = scene.outcome.run.cycle.speedup(scene.outcome.run.x_at(scene.playhead));
    if speedup > scale.max {
        return nothing();
    }
    dot(scene.playhead_x(), scale.y_from_value(speedup), 4.5, "now")
}

/// Dates that people named, under the axis and apart from the curve.
fn said(scene: &Scene, y: f64) -> Html {
    let (frame, words) = (&scene.frame, scene.words);
    let marker = |t: f64| {
        let x = frame.x_from_t(t);
        path(Path::from(x, y + 3.0).line(x + 5.0, y + 11.0).line(x - 5.0, y + 11.0).closed(), "said")
    };
    let (openai, lifland) = (frame.x_from_t(SAID.0), frame.x_from_t(SAID.1));
    // Each label reaches towards the other's mark as far as leaves air between them.
    let reach = (0.5 * (lifland - openai - BETWEEN_SAID)).clamp(0.0, REACH);
    let (openai, lifland) = (openai + reach, lifland - reach);
    let name = |x, anchor, room, names: [&'static str; 3]| {
        let [.., shortest] = names;
        let fitting = names.into_iter().find(|name| NOTE.width(name) < room).unwrap_or(shortest);
        label(x, y + 25.0, anchor, "note", fitting)
    };
    all([
        marker(SAID.0),
        marker(SAID.1),
        name(openai, Anchor::End, openai, words.said_openai),
        name(lifland, Anchor::Start, frame.width - lifland, words.said_lifland),
    ])
}
