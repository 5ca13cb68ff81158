//! The loop: a spring with one turn a generation. Closer turns: the next one came sooner. Hotter: more of the time removed.

use sim::{Ending, START, metr};
use yew::prelude::*;

use crate::plot::coil::{Stretch, bead, stretches};
use crate::plot::frame::{FIRST_YEAR, Frame, Panel};
use crate::plot::heat;
use crate::view::charts::Scene;
use crate::view::element::{all, element, nothing};
use crate::view::marks::{clipped, dot, px, rule, uprights};

/// Draws the coil of the run, the releases that METR has measured before it, and the bead that rides it.
pub fn draw(scene: &Scene, panel: Panel) -> Html {
    let (run, frame) = (&scene.outcome.run, &scene.frame);
    let (x, y) = bead(run, frame, panel, scene.playhead);
    let stretches = stretches(run, frame, panel);
    // A spring: everything that is behind comes first.
    let behind = stretches.iter().filter_map(|stretch| far_side(stretch, scene.playhead));
    let before = stretches.iter().map(|stretch| near_side(stretch, panel, scene.playhead));
    all([
        releases_before(frame, panel),
        clipped(scene.link("plot"), behind.chain(before).collect::<Vec<_>>()),
        wall(scene, panel),
        dot(x.min(frame.right), y, 5.0, "bead"),
    ])
}

fn far_side(stretch: &Stretch, playhead: f64) -> Option<Html> {
    match stretch {
        Stretch::Turn { far, heat, t, .. } => Some(strand(far, if *t > playhead { "far ahead" } else { "far" }, *heat)),
        Stretch::Band { .. } => None,
    }
}

fn near_side(stretch: &Stretch, panel: Panel, playhead: f64) -> Html {
    match stretch {
        Stretch::Turn { near, heat, t, .. } => strand(near, if *t > playhead { "near ahead" } else { "near" }, *heat),
        Stretch::Band { x, width, heat, t } => {
            let names = &["class", "fill", "x", "width", "y", "height"];
            let class = if *t > playhead { "band ahead" } else { "band" };
            let values = [class.into(), heat::color(*heat).into(), px(*x), px(*width), px(panel.top), px(panel.height())];
            element("rect", names, values, [])
        }
    }
}

fn strand(d: &str, class: &'static str, heat: f64) -> Html {
    element("path", &["class", "stroke", "d"], [class.into(), heat::color(heat).into(), d.to_string().into()], [])
}

fn releases_before(frame: &Frame, panel: Panel) -> Html {
    let y = panel.middle();
    let dates = metr::POINTS.iter().map(metr::Point::t).filter(|t| (FIRST_YEAR..START).contains(t));
    uprights(dates.map(|t| (frame.x_from_t(t), y - 6.0, y + 6.0)), "release")
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
