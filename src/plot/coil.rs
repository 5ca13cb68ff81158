//! The coil: one turn a generation, its width the time that generation takes.

use sim::Run;

use crate::plot::frame::{Frame, LAST_YEAR, Panel};
use crate::plot::path::Path;

/// How far a turn bulges beyond its own width, px: what makes a line a spring.
const BULGE: f64 = 9.0;
/// Turns narrower than this, px, run together into a band.
const THINNEST: f64 = 1.6;
/// A band is cut into pieces of this width, px, each with its own colour.
const PIECE: f64 = 3.0;

/// One stretch of the coil.
#[derive(Clone, Debug, PartialEq)]
pub enum Stretch {
    /// One turn: its far and its near side.
    Turn {
        /// Path of the side away from the reader.
        far: String,
        /// Path of the side towards the reader.
        near: String,
        /// Share of a cycle's time that AI has removed.
        heat: f64,
        /// Its first date.
        t: f64,
    },
    /// Many turns, too close to be told apart.
    Band {
        /// From here, px.
        x: f64,
        /// So wide, px.
        width: f64,
        /// Share of a cycle's time that AI has removed.
        heat: f64,
        /// Its first date.
        t: f64,
    },
}

/// The coil of a run, from its first turn to the end of the axis or of the run.
pub fn stretches(run: &Run, frame: &Frame, panel: Panel) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for (n, generation) in run.generations.iter().enumerate().take_while(|(_, generation)| generation.t < LAST_YEAR) {
        let end = run.generations.get(n + 1).map_or(run.end.0, |next| next.t);
        let (from, to) = (frame.x_from_t(generation.t), frame.x_from_t(end));
        let heat = run.cycle.automated(generation.x);
        if to - from >= THINNEST {
            // A last turn that outlasts the axis is drawn as far as the clip lets it be seen.
            let (near, far) = turn(from, to, panel);
            stretches.push(Stretch::Turn { far, near, heat, t: generation.t });
        } else if to > from {
            extend_band(&mut stretches, from, to, heat, generation.t);
        }
    }
    stretches
}

fn extend_band(stretches: &mut Vec<Stretch>, from: f64, to: f64, heat: f64, t: f64) {
    match stretches.last_mut() {
        Some(Stretch::Band { x, width, .. }) if *width < PIECE => *width = to - *x,
        _ => stretches.push(Stretch::Band { x: from, width: to - from, heat, t }),
    }
}

/// The near side goes down, the far side up; they join smoothly, since both leave every end level.
fn turn(from: f64, to: f64, panel: Panel) -> (String, String) {
    let middle = 0.5 * (from + to);
    let near =
        Path::from(from, panel.top).cubic((from + BULGE, panel.top), (middle + BULGE, panel.bottom), (middle, panel.bottom));
    let far = Path::from(middle, panel.bottom).cubic((middle - BULGE, panel.bottom), (to - BULGE, panel.top), (to, panel.top));
    (near.open(), far.open())
}

/// Where the bead is that rides the coil, px, at a date.
pub fn bead(run: &Run, frame: &Frame, panel: Panel, t: f64) -> (f64, f64) {
    let (n, share) = run.generation_at(t);
    let end = run.generations.get(n + 1).map_or(run.end.0, |next| next.t);
    let (from, to) = (frame.x_from_t(run.generations[n].t), frame.x_from_t(end));
    let middle = 0.5 * (from + to);
    if share < 0.5 {
        on_cubic(
            [(from, panel.top), (from + BULGE, panel.top), (middle + BULGE, panel.bottom), (middle, panel.bottom)],
            2.0 * share,
        )
    } else {
        on_cubic(
            [(middle, panel.bottom), (middle - BULGE, panel.bottom), (to - BULGE, panel.top), (to, panel.top)],
            2.0 * share - 1.0,
        )
    }
}

fn on_cubic(points: [(f64, f64); 4], s: f64) -> (f64, f64) {
    let r = 1.0 - s;
    let weights = [r * r * r, 3.0 * r * r * s, 3.0 * r * s * s, s * s * s];
    points.iter().zip(weights).fold((0.0, 0.0), |sum, (point, weight)| (sum.0 + weight * point.0, sum.1 + weight * point.1))
}
