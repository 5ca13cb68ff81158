//! The loop: a spring with one turn a generation. Closer turns: the next one came sooner. Hotter: more of the time removed.

use sim::{Ending, START, metr};
use yew::prelude::*;

use crate::plot::coil::{Stretch, bead, stretches};
use crate::plot::frame::{FIRST_YEAR, Frame, Panel};
use crate::plot::heat;
use crate::view::charts::Scene;
use crate::view::element::{all, element, nothing};
use crate::view::marks::{clipped, dot, path, px, rule};

/// Draws the coil of the run, the releases that METR has measured before it, and the bead that rides it.
pub fn draw(scene: &Scene, panel: Panel) -> Html {
    let (run, frame) = (&scene.outcome.run, &scene.frame);
    let (x, y) = bead(run, frame, panel, scene.playhead);
    let turns: Vec<Html> =
        stretches(run, frame, panel).into_iter().map(|stretch| stretch_view(stretch, panel, scene.playhead)).collect();
    all([
        releases_before(frame, panel),
        clipped(scene.link("plot"), turns),
        wall(scene, panel),
        dot(x.min(frame.right), y, 5.0, "bead"),
    ])
}

fn stretch_view(stretch: Stretch, panel: Panel, playhead: f64) -> Html {
    let class = |t: f64| if t > playhead { "turn ahead" } else { "turn" }.into();
    match stretch {
        Stretch::Turn { far, near, heat, t } => {
            element("g", &["class", "stroke"], [class(t), heat::color(heat).into()], [path(far, "far"), path(near, "near")])
        }
        Stretch::Band { x, width, heat, t } => {
            let names = &["class", "fill", "x", "width", "y", "height"];
            let values = [class(t), heat::color(heat).into(), px(x), px(width), px(panel.top), px(panel.height())];
            element("rect", names, values, [])
        }
    }
}

fn releases_before(frame: &Frame, panel: Panel) -> Html {
    let y = panel.middle();
    let dates = metr::POINTS.iter().map(metr::Point::t).filter(|t| (FIRST_YEAR..START).contains(t));
    dates.map(|t| rule((frame.x_from_t(t), y - 6.0), (frame.x_from_t(t), y + 6.0), "release")).collect()
}

/// A blow-up ends the coil at a wall.
fn wall(scene: &Scene, panel: Panel) -> Html {
    let run = &scene.outcome.run;
    if run.ending == Ending::End {
        return nothing();
    }
    let x = scene.frame.x_from_t(run.end.0);
    rule((x, panel.top - 4.0), (x, panel.bottom + 4.0), "wall")
}
