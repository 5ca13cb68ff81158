//! What it can do: the length of task done half the time, as METR measures it, and the run's own line.

use sim::Run;
use sim::metr::{POINTS, Point};
use sim::milestones::{MONTH_MINUTES, RELIABLE_MINUTES};
use yew::prelude::*;

use crate::plot::curve;
use crate::plot::frame::{FIRST_YEAR, LogScale, Panel};
use crate::plot::path::Path;
use crate::plot::place::{Area, LINE, NOTE, Places, left_of, right_of};
use crate::view::charts::Scene;
use crate::view::element::{all, element, nothing};
use crate::view::marks::{Lines, clipped, dot, label_at, level, path, placed, px, time_axis, uprights};

/// The scale's lower end, minutes.
const BOTTOM: f64 = 3.0;
/// The lengths named beside the axis, minutes: ten minutes, an hour, a workday, a work month.
const LEVELS: [f64; 4] = [10.0, 60.0, 480.0, MONTH_MINUTES];

/// Draws the measured points with their intervals, the run up to one work month, and the end of the measuring stick.
pub fn draw(scene: &Scene, panel: Panel) -> Html {
    let (frame, words, run) = (&scene.frame, scene.words, &scene.outcome.run);
    let scale = LogScale { panel, min: BOTTOM, max: MONTH_MINUTES };
    let levels = LEVELS.iter().zip(words.horizon_ticks);
    let points = || POINTS.iter().filter(|point| point.t() >= FIRST_YEAR);
    let curve_of = |run: &Run| curve::of_run(run, frame, &scale, &|x| run.horizon_minutes(x));
    let (curve, before) = (curve_of(run), scene.before.map(curve_of).unwrap_or_default());
    let d = Path::through(&curve);
    let mut places = Places::within(Area { left: frame.left, top: panel.top - 2.0, right: frame.right, bottom: panel.bottom });
    places.avoid(curve, 100);
    for point in points() {
        let x = frame.x_from_t(point.t());
        places.avoid(vec![(x, scale.y_from_value(point.minutes.1)), (x, scale.y_from_value(point.minutes.2))], 5);
    }
    if scene.still {
        places.avoid_upright(scene.playhead_x(), panel, 100);
    }
    all([
        levels.map(|(minutes, name)| level(frame, scale.y_from_value(*minutes), "grid", frame.fitting(name))).collect(),
        beyond_the_stick(scene, &scale, &mut places),
        measured(scene, &scale, &points().collect::<Vec<_>>()),
        path(Path::through(&before), "before"),
        path(d.clone(), "run ahead"),
        clipped(scene.link("past"), [path(d, "run")]),
        line_ends(scene, panel, &mut places),
        time_axis(scene, panel.bottom),
    ])
}

/// Above sixteen hours the measurements are not reliable.
fn beyond_the_stick(scene: &Scene, scale: &LogScale, places: &mut Places) -> Html {
    let (frame, panel) = (&scene.frame, scale.panel);
    let stick = scale.y_from_value(RELIABLE_MINUTES);
    let values = [px(frame.left), px(panel.top), px(frame.right - frame.left), px(stick - panel.top), scene.link("hatch").into()];
    let hatch = element("rect", &["x", "y", "width", "height", "fill"], values, []);
    let (x, y, words) = (scene.playhead_x(), stick - 5.0, scene.words);
    let note = |words: &[&str]| words.iter().map(|line| ("note", (*line).to_string())).collect::<Lines>();
    // The whole of it if it fits beside the playhead, else in short, else on two lines.
    let wordings =
        vec![note(&[frame.fitting(words.beyond_stick)]), note(&[words.beyond_stick.1]), note(&words.beyond_stick_split)];
    let rows = [(y, 0), (y - LINE, 1), (y + 17.0, 4), (y + 30.0, 6), (y + 45.0, 8), (y + 58.0, 10)];
    let spots =
        rows.map(|(y, fault)| [left_of(frame.right, y), right_of(x + 7.0, y), left_of(x - 7.0, y)].map(|spot| (spot, fault)));
    all([hatch, placed(places, wordings, spots.as_flattened()).words])
}

/// Says why the line ends where it does, if there is room.
fn line_ends(scene: &Scene, panel: Panel, places: &mut Places) -> Html {
    let name = scene.frame.fitting(scene.words.horizon_ends);
    let Some(end) = scene.outcome.run.milestones.month.map(|t| scene.frame.x_from_t(t)) else { return nothing() };
    let found = places.find(
        NOTE.width(name),
        1,
        &[right_of(end + 6.0, panel.top + LINE - 3.0), left_of(end - 12.0, panel.top + LINE - 3.0)],
    );
    found.map_or_else(nothing, |spot| label_at(spot, 0.0, "note", name))
}

fn measured(scene: &Scene, scale: &LogScale, points: &[&Point]) -> Html {
    let x = |point: &Point| scene.frame.x_from_t(point.t());
    let intervals =
        points.iter().map(|point| (x(point), scale.y_from_value(point.minutes.1), scale.y_from_value(point.minutes.2)));
    let estimate = |point: &&Point| {
        let class = if point.best_yet { "point" } else { "point other" };
        dot(x(point), scale.y_from_value(point.minutes.0), 3.2, class)
    };
    all([uprights(intervals, "interval"), points.iter().map(estimate).collect()])
}
