//! The loop: a spring with one turn a generation. Closer turns: the next one came sooner. Hotter: more of the time removed.

use sim::{Ending, START, metr};
use yew::prelude::*;

use crate::format::decimal;
use crate::plot::coil::{PLACES, bead, heat, turns};
use crate::plot::frame::{FIRST_YEAR, Frame, Panel};
use crate::plot::heat;
use crate::view::charts::Scene;
use crate::view::element::{all, element, nothing};
use crate::view::marks::{dot, path, px, rule, uprights};

/// Draws the coil of the run, the releases that METR has measured before it, and the bead that rides it.
pub fn draw(scene: &Scene, panel: Panel) -> Html {
    let (run, frame) = (&scene.outcome.run, &scene.frame);
    let (x, y) = bead(run, frame, panel, scene.playhead);
    let [gone, ahead] = turns(run, frame, panel, scene.playhead);
    // A spring: everything that is behind comes first. All turns of a side are one path: one mark to change under a finger.
    let strands = [
        path(gone.far, "far"),
        path(ahead.far, "far ahead"),
        path(gone.near, "near"),
        path(ahead.near, "near ahead"),
        path(gone.band, "band"),
        path(ahead.band, "band ahead"),
    ];
    let heat = AttrValue::from(scene.link("heat"));
    let names = &["clip-path", "stroke", "fill"];
    all([
        releases_before(frame, panel),
        gradient(scene),
        element("g", names, [scene.link("plot").into(), heat.clone(), heat], strands),
        wall(scene, panel),
        dot(x.min(frame.right), y, 5.0, "bead"),
    ])
}

/// The colours along the coil.
fn gradient(scene: &Scene) -> Html {
    let ((from, to), shares) = heat(&scene.outcome.run, &scene.frame);
    let stop = |(place, share): (usize, f64)| {
        let offset = decimal(place as f64 / (PLACES - 1) as f64, 2);
        element("stop", &["offset", "stop-color"], [offset.into(), heat::color(share).into()], [])
    };
    let stops: Vec<Html> = shares.into_iter().enumerate().map(stop).collect();
    let values = [scene.name("heat").into(), "userSpaceOnUse".into(), px(from), px(to)];
    element("linearGradient", &["id", "gradientUnits", "x1", "x2"], values, stops)
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
