//! What happens when, on the main chart: points on the run with their names, and the end of a run that ends early.

use sim::{Ending, START};
use yew::prelude::*;

use crate::format::month;
use crate::plot::frame::{Frame, Panel};
use crate::plot::place::{Area, LABEL, NOTE, Spot, left_of, right_of};
use crate::text::template::fill;
use crate::view::charts::Scene;
use crate::view::element::{all, element, nothing};
use crate::view::marks::{dot, label_at, px, rule};
use crate::view::speed::Drawing;

/// A milestone: when, its class, its name and what is to be said under it.
struct Milestone {
    date: Option<f64>,
    class: &'static str,
    name: &'static str,
    note: Option<&'static str>,
}

/// The milestones that the run reaches while it is seen.
pub fn draw(drawing: &mut Drawing) -> Html {
    let (frame, words, found) = (&drawing.scene.frame, drawing.scene.words, drawing.scene.outcome.run.milestones);
    let note = (!frame.compact).then_some(words.researcher_note);
    let milestones = [
        Milestone { date: found.tenfold, class: "tenfold", name: frame.fitting(words.tenfold), note: None },
        Milestone { date: found.full, class: "full", name: frame.fitting(words.full), note: None },
        Milestone { date: found.researcher, class: "taste", name: frame.fitting(words.researcher), note },
    ];
    let until = drawing.scene.outcome.seen_until();
    let seen = |milestone: &&Milestone| milestone.date.is_some_and(|t| t <= until);
    let marks = milestones.iter().filter(seen).map(|milestone| mark(drawing, milestone)).collect();
    all([marks, ending(drawing)])
}

fn mark(drawing: &mut Drawing, milestone: &Milestone) -> Html {
    let (frame, run, bottom) = (&drawing.scene.frame, &drawing.scene.outcome.run, drawing.scale.panel.bottom);
    let t = milestone.date.unwrap_or(START);
    let (x, y) = (frame.x_from_t(t), drawing.scale.y_from_value(run.cycle.speedup(run.x_at(t))));
    drawing.places.take(Area { left: x - 5.0, top: y - 5.0, right: x + 5.0, bottom: y + 5.0 });
    let (width, lines) = extent(&[Some(milestone.name), milestone.note]);
    let spot = drawing.places.find_best(width, lines, &around(x, y, frame));
    let drop = milestone.class != "tenfold";
    all([
        if drop { rule((x, y), (x, bottom), class_of_drop(milestone.class)) } else { nothing() },
        dot(x, y, 4.5, milestone.class),
        label_at(spot, 0.0, milestone.class, milestone.name),
        milestone.note.map_or_else(nothing, |note| label_at(spot, 1.0, "note", note)),
    ])
}

fn class_of_drop(class: &str) -> &'static str {
    if class == "full" { "drop full" } else { "drop taste" }
}

/// How wide the widest line is, px, and how many there are.
fn extent(lines: &[Option<&str>; 2]) -> (f64, usize) {
    let widths = [lines[0].map(|name| LABEL.width(name)), lines[1].map(|note| NOTE.width(note))];
    (widths.iter().flatten().copied().fold(0.0, f64::max), widths.iter().flatten().count())
}

/// Rows at which words may stand beside a point, px below it, and how bad each is.
const ROWS: [(f64, u32); 7] = [(4.0, 0), (16.0, 1), (-8.0, 1), (30.0, 3), (-22.0, 3), (44.0, 5), (-36.0, 5)];

/// Spots around a point, each with how bad it is: words read best beside what they name.
fn around(x: f64, y: f64, frame: &Frame) -> Vec<(Spot, u32)> {
    let mut spots = Vec::new();
    for (gap, fault) in [(9.0, 0), (24.0, 2)] {
        for (row, away) in ROWS {
            spots.push((right_of(x + gap, y + row), fault + away));
            spots.push((left_of(x - gap, y + row), fault + away));
        }
    }
    for (row, _) in ROWS {
        spots.push((left_of(frame.right, y + row), 20));
        spots.push((right_of(frame.left + 2.0, y + row), 20));
    }
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
    let x = frame.x_from_t(run.end.0);
    let name = fill(frame.fitting(name), &[("date", &month(run.end.0, words))]);
    let note = frame.fitting(words.wall_note);
    let (width, lines) = extent(&[Some(&name), Some(note)]);
    let middle = drawing.scale.panel.middle();
    let rows = [0.0, 30.0, -30.0, 60.0, -60.0].map(|row| middle + row);
    let spots = [rows.map(|y| (right_of(x + 8.0, y), 0)), rows.map(|y| (left_of(x - 8.0, y), 0))];
    let spot = drawing.places.find_best(width, lines, spots.as_flattened());
    all([label_at(spot, 0.0, "full", name), label_at(spot, 1.0, "note", note)])
}
