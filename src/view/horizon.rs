//! What it can do: the length of task done half the time, as METR measures it, and the run's own line.

use sim::metr::{POINTS, Point};
use sim::milestones::{MONTH_MINUTES, RELIABLE_MINUTES};
use yew::prelude::*;

use crate::plot::curve;
use crate::plot::frame::{FIRST_YEAR, LogScale, Panel};
use crate::plot::path::px;
use crate::view::charts::Scene;
use crate::view::marks::{Anchor, dot, label, level, rule};

/// The scale's lower end, minutes.
const BOTTOM: f64 = 3.0;
/// The lengths named beside the axis, minutes: ten minutes, an hour, a workday, a work month.
const LEVELS: [f64; 4] = [10.0, 60.0, 480.0, MONTH_MINUTES];

/// Draws the measured points with their intervals, the run up to one work month, and the end of the measuring stick.
pub fn draw(scene: &Scene, panel: Panel) -> Html {
    let (frame, words, run) = (&scene.frame, scene.words, &scene.outcome.run);
    let scale = LogScale { panel, min: BOTTOM, max: MONTH_MINUTES };
    let path = curve::of_run(run, frame, &scale, |x| run.horizon_minutes(x));
    let stick = scale.y_from_value(RELIABLE_MINUTES);
    let ends = run.milestones.month.map(|t| frame.x_from_t(t)).filter(|x| *x < frame.right - 60.0);
    html! {
        <>
            { for LEVELS.iter().zip(words.horizon_ticks).map(|(minutes, name)| level(frame, scale.y_from_value(*minutes), "grid", frame.fitting(name))) }
            <rect x={px(frame.left)} y={px(panel.top)} width={px(frame.right - frame.left)} height={px(stick - panel.top)} fill={scene.link("hatch")} />
            { for POINTS.iter().filter(|point| point.t() >= FIRST_YEAR).map(|point| measured(scene, &scale, point)) }
            <path d={path.clone()} class="run ahead" />
            <path d={path} class="run" clip-path={scene.link("past")} />
            { label(frame.right, stick - 5.0, Anchor::End, "note", frame.fitting(words.beyond_stick)) }
            { for ends.map(|x| label(x + 6.0, panel.top + 11.0, Anchor::Start, "note", frame.fitting(words.horizon_ends))) }
        </>
    }
}

fn measured(scene: &Scene, scale: &LogScale, point: &Point) -> Html {
    let (estimate, low, high) = point.minutes;
    let x = scene.frame.x_from_t(point.t());
    let class = if point.best_yet { "measured" } else { "measured other" };
    html! {
        <g {class}>
            { rule((x, scale.y_from_value(low)), (x, scale.y_from_value(high)), "interval") }
            { dot(x, scale.y_from_value(estimate), 3.2, "point") }
        </g>
    }
}
