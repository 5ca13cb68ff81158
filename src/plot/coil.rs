//! The coil: one turn a generation, its width the time that generation takes, its colour how far AI has come by then.

use sim::{Run, START};

use crate::plot::frame::{Frame, LAST_YEAR, Panel};
use crate::plot::path::Path;

/// How far a turn bulges beyond its own width, px: what makes a line a spring.
const BULGE: f64 = 9.0;
/// Turns narrower than this, px, run together into a band.
const THINNEST: f64 = 1.6;
/// The heat is told at so many places, evenly spaced, both ends among them.
pub const PLACES: usize = 21;

/// Some turns of the coil, as paths.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Turns {
    /// Their sides away from the reader.
    pub far: String,
    /// Their sides towards the reader.
    pub near: String,
    /// Those too close to be told apart, as bands to be filled.
    pub band: String,
}

/// The turns that have begun by a date and those ahead, to the end of the axis or of the run.
pub fn turns(run: &Run, frame: &Frame, panel: Panel, date: f64) -> [Turns; 2] {
    let mut turns = [Turns::default(), Turns::default()];
    let mut bands: Vec<(bool, f64, f64)> = Vec::new();
    for (n, generation) in run.generations.iter().enumerate().take_while(|(_, generation)| generation.t < LAST_YEAR) {
        let end = run.generations.get(n + 1).map_or(run.end.0, |next| next.t);
        let (from, to) = (frame.x_from_t(generation.t), frame.x_from_t(end));
        let ahead = generation.t > date;
        if to - from >= THINNEST {
            // A last turn that outlasts the axis is drawn as far as the clip lets it be seen.
            let (near, far) = turn(from, to, panel);
            let turns = &mut turns[usize::from(ahead)];
            turns.near.push_str(&near);
            turns.far.push_str(&far);
        } else if to > from {
            match bands.last_mut() {
                Some((side, _, end)) if *side == ahead && *end == from => *end = to,
                _ => bands.push((ahead, from, to)),
            }
        }
    }
    for (ahead, from, to) in bands {
        let corners = Path::from(from, panel.top).line(to, panel.top).line(to, panel.bottom).line(from, panel.bottom);
        turns[usize::from(ahead)].band.push_str(&corners.closed());
    }
    turns
}

/// Where the coil begins and ends, px, and the heat at [`PLACES`] from end to end: the share of a cycle's time that AI has removed.
pub fn heat(run: &Run, frame: &Frame) -> ((f64, f64), [f64; PLACES]) {
    let end = run.end.0.min(LAST_YEAR);
    let at = |place: usize| START + (end - START) * place as f64 / (PLACES - 1) as f64;
    let heat = std::array::from_fn(|place| run.cycle.automated(run.x_at(at(place))));
    ((frame.x_from_t(START), frame.x_from_t(end)), heat)
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
