//! What it can do: the length of task done half the time, as METR measures it, and the run's own line.

use sim::metr::{POINTS, Point};
use sim::milestones::{MONTH_MINUTES, RELIABLE_MINUTES};
use yew::prelude::*;

use crate::plot::curve;
use crate::plot::frame::{FIRST_YEAR, LogScale, Panel};
use crate::plot::path::Path;
use crate::plot::place::{Anchor, LINE, NOTE};
use crate::view::charts::Scene;
use crate::view::element::{all, element, nothing};
use crate::view::marks::{clipped, dot, group, label, level, path, px, rule};

/// The scale's lower end, minutes.
const BOTTOM: f64 = 3.0;
/// The lengths named beside the axis, minutes: ten minutes, an hour, a workday, a work month.
const LEVELS: [f64; 4] = [10.0, 60.0, 480.0, MONTH_MINUTES];

/// Draws the measured points with their intervals, the run up to one work month, and the end of the measuring stick.
pub fn draw(scene: &Scene, panel: Panel) -> Html {
    let (frame, words, run) = (&scene.frame, scene.words, &scene.outcome.run);
    let scale = LogScale { panel, min: BOTTOM, max: MONTH_MINUTES };
    let levels = LEVELS.iter().zip(words.horizon_ticks);
    let points = POINTS.iter().filter(|point| point.t() >= FIRST_YEAR);
    let d = Path::through(&curve::of_run(run, frame, &scale, &|x| run.horizon_minutes(x)));
    all([
        levels.map(|(minutes, name)| level(frame, scale.y_from_value(*minutes), "grid", frame.fitting(name))).collect(),
        beyond_the_stick(scene, &scale),
        points.map(|point| measured(scene, &scale, point)).collect(),
        path(d.clone(), "run ahead"),
        clipped(scene.link("past"), [path(d, "run")]),
        line_ends(scene, panel),
    ])
}

/// Above sixteen hours the measurements are not reliable.
fn beyond_the_stick(scene: &Scene, scale: &LogScale) -> Html {
    let (frame, panel) = (&scene.frame, scale.panel);
    let stick = scale.y_from_value(RELIABLE_MINUTES);
    let values = [px(frame.left), px(panel.top), px(frame.right - frame.left), px(stick - panel.top), scene.link("hatch").into()];
    all([
        element("rect", &["x", "y", "width", "height", "fill"], values, []),
        label(frame.right, stick - 5.0, Anchor::End, "note", frame.fitting(scene.words.beyond_stick)),
    ])
}

/// Says why the line ends where it does, if there is room.
fn line_ends(scene: &Scene, panel: Panel) -> Html {
    let frame = &scene.frame;
    let words = frame.fitting(scene.words.horizon_ends);
    let end = scene.outcome.run.milestones.month.map(|t| frame.x_from_t(t) + 6.0);
    let end = end.filter(|x| x + NOTE.width(words) < frame.right);
    end.map_or_else(nothing, |x| label(x, panel.top + LINE - 3.0, Anchor::Start, "note", words))
}

fn measured(scene: &Scene, scale: &LogScale, point: &Point) -> Html {
    let (estimate, low, high) = point.minutes;
    let x = scene.frame.x_from_t(point.t());
    let class = if point.best_yet { "measured" } else { "measured other" };
    group(
        class,
        [
            rule((x, scale.y_from_value(low)), (x, scale.y_from_value(high)), "interval"),
            dot(x, scale.y_from_value(estimate), 3.2, "point"),
        ],
    )
}
