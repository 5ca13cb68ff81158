//! What happens when, on the main chart: points on the run with their names, and the end of a run that ends early.

use sim::Ending;
use sim::ensemble::Milestone as Followed;
use yew::prelude::*;

use crate::format::month;
use crate::plot::frame::{Frame, Panel};
use crate::plot::place::{Area, Spot, left_of, right_of};
use crate::text::Words;
use crate::text::template::fill;
use crate::view::charts::Scene;
use crate::view::element::{all, element, nothing};
use crate::view::futures;
use crate::view::marks::{Lines, dot, placed, px, rule};
use crate::view::speed::Drawing;

/// Words nearer to their point than this, px, need no line to it.
const NEAR: f64 = 30.0;

/// A milestone that the run reaches while it is seen: where on the chart, its class, and how it can be called, the best first.
struct Milestone {
    which: Followed,
    at: (f64, f64),
    class: &'static str,
    wordings: Vec<Lines>,
}

/// The milestones that the run reaches while it is seen, and why it ends if it does.
pub fn draw(drawing: &mut Drawing) -> Html {
    let milestones = reached(drawing);
    // Words keep off every point and every line, not only their own.
    for milestone in &milestones {
        drawing.places.take_point(milestone.at, 5.0);
        if milestone.drops() {
            drawing.places.avoid(vec![milestone.at, (milestone.at.0, drawing.scale.panel.bottom)], 3);
        }
    }
    let marks = milestones.into_iter().map(|milestone| mark(drawing, milestone)).collect();
    all([marks, ending(drawing)])
}

fn reached(drawing: &Drawing) -> Vec<Milestone> {
    let (frame, words, outcome) = (&drawing.scene.frame, drawing.scene.words, drawing.scene.outcome);
    let (run, found, until) = (&outcome.run, outcome.run.milestones, outcome.seen_until());
    let milestone = |which, date: Option<f64>, class, wordings| {
        let t = date.filter(|&t| t <= until)?;
        let at = (frame.x_from_t(t), drawing.scale.y_from_value(run.cycle.speedup(run.x_at(t))));
        Some(Milestone { which, at, class, wordings })
    };
    let all = [
        milestone(Followed::Tenfold, found.tenfold, "tenfold", vec![vec![("tenfold", words.tenfold.into())]]),
        milestone(
            Followed::Full,
            found.full,
            "full",
            fitting(frame, &words.full).map(|name| vec![("full", name.to_string())]).collect(),
        ),
        milestone(Followed::Researcher, found.researcher, "taste", researcher(frame, words)),
    ];
    all.into_iter().flatten().collect()
}

/// The wordings that a figure has room for, the best first.
fn fitting<'a>(frame: &Frame, wordings: &'a [&'static str]) -> impl Iterator<Item = &'a &'static str> {
    wordings.iter().skip(usize::from(frame.compact))
}

/// "AI does half the judgement" on as many lines as there is room for; where there is more room, that it is our stand-in.
fn researcher(frame: &Frame, words: &Words) -> Vec<Lines> {
    let name = |words: &str| ("taste", words.to_string());
    let note = |words: &str| ("note", words.to_string());
    let [[first, second], [short, shorter]] = words.researcher_split;
    if frame.compact {
        vec![vec![name(first), name(second)], vec![name(words.researcher.1)], vec![name(short), name(shorter)]]
    } else {
        let split = |line: &str| vec![name(first), name(second), note(line)];
        let whole = vec![name(words.researcher.0), note(words.researcher_note)];
        vec![whole, split(words.researcher_note), split(words.researcher_note_short)]
    }
}

impl Milestone {
    /// True where a line leads down to the date.
    fn drops(&self) -> bool {
        self.class != "tenfold"
    }
}

fn mark(drawing: &mut Drawing, milestone: Milestone) -> Html {
    let (x, y) = milestone.at;
    let class = if milestone.class == "full" { "drop full" } else { "drop taste" };
    let drop = if milestone.drops() { rule((x, y), (x, drawing.scale.panel.bottom), class) } else { nothing() };
    let strip_class = ["strip taste", "strip tenfold", "strip full"][milestone.which as usize];
    let strip = futures::strip(&drawing.scene.outcome.futures, milestone.which, &drawing.scene.frame, y, strip_class);
    let spots = around(x, y, drawing.scene);
    let placed = placed(&mut drawing.places, milestone.wordings, &spots);
    all([drop, strip, leader((x, y), &placed.area), dot(x, y, 4.5, milestone.class), placed.words])
}

/// A fine line from a point to words that found no place near it.
fn leader((x, y): (f64, f64), words: &Area) -> Html {
    let (end, level) = if words.left > x { (words.left - 3.0, words.top + 6.0) } else { (words.right + 3.0, words.top + 6.0) };
    let near = libm::fabs(end - x) < NEAR && libm::fabs(level - y) < NEAR;
    if near { nothing() } else { rule((x, y), (end, level), "leader") }
}

/// Rows at which words may stand beside a point, px below it, and how bad each is.
const ROWS: [(f64, u32); 18] = [
    (-7.0, 0),
    (4.0, 1),
    (16.0, 1),
    (-12.0, 2),
    (30.0, 3),
    (-22.0, 3),
    (44.0, 5),
    (-36.0, 5),
    (60.0, 7),
    (-52.0, 7),
    (80.0, 9),
    (-72.0, 9),
    (104.0, 11),
    (-96.0, 11),
    (130.0, 13),
    (-122.0, 13),
    (156.0, 15),
    (-148.0, 15),
];

/// Spots around a point, each with how bad it is: words read best beside what they name.
fn around(x: f64, y: f64, scene: &Scene) -> Vec<(Spot, u32)> {
    let (frame, playhead) = (&scene.frame, scene.playhead_x());
    let mut spots = Vec::new();
    for (row, away) in ROWS {
        let y = y + row;
        for (gap, fault) in [(9.0, 0), (20.0, 2), (36.0, 4), (56.0, 6)] {
            spots.push((right_of(x + gap, y), fault + away));
            spots.push((left_of(x - gap, y), fault + away));
        }
        // Beside the playhead; worse, at the edges.
        spots.extend([right_of(playhead + 7.0, y), left_of(playhead - 7.0, y)].map(|spot| (spot, 7 + away)));
        spots.extend([left_of(frame.right, y), right_of(frame.left + 2.0, y)].map(|spot| (spot, 14 + away)));
    }
    spots.sort_by_key(|(_, fault)| *fault);
    spots
}

/// Everything after the end of a run, hatched.
pub fn beyond(scene: &Scene, x: f64, panel: Panel) -> Html {
    let width = (scene.frame.right - x).max(0.0);
    let values = ["beyond".into(), scene.link("hatch").into(), px(x), px(panel.top), px(width), px(panel.height())];
    element("rect", &["class", "fill", "x", "y", "width", "height"], values, [])
}

/// Why a run ends before 2045, if it does.
fn ending(drawing: &mut Drawing) -> Html {
    let (frame, words, run) = (&drawing.scene.frame, drawing.scene.words, &drawing.scene.outcome.run);
    let name = match run.ending {
        Ending::End => return nothing(),
        Ending::BlowUp => words.wall,
        Ending::Generations => words.generations_end,
    };
    let date = month(run.end.0, words);
    let wording = |name: &str, note: &str| vec![("full", fill(name, &[("date", &date)])), ("note", note.to_string())];
    let wordings = vec![wording(frame.fitting(name), frame.fitting(words.wall_note)), wording(name.1, words.wall_note.1)];
    let alone = vec![("full", fill(name.1, &[("date", &date)]))];
    let wordings = [wordings, vec![alone]].concat();
    let (x, middle) = (frame.x_from_t(run.end.0), drawing.scale.panel.middle());
    let rows = [0.0, 30.0, -30.0, 60.0, -60.0, 85.0, -85.0].map(|row| middle + row);
    let (playhead, far) = (drawing.scene.playhead_x(), frame.right);
    let spots = [
        rows.map(|y| (right_of(x + 8.0, y), 0)),
        rows.map(|y| (left_of(x - 8.0, y), 2)),
        rows.map(|y| (left_of(playhead - 7.0, y), 3)),
        rows.map(|y| (left_of(far, y), 3)),
    ];
    placed(&mut drawing.places, wordings, spots.as_flattened()).words
}
