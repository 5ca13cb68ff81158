//! Rings of arcs, clockwise from the top.

use core::f64::consts::TAU;

use crate::plot::path::Path;

/// A ring's place: centre, outer and inner radius, px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ring {
    /// x and y of its centre.
    pub centre: (f64, f64),
    /// Outer radius.
    pub outer: f64,
    /// Inner radius.
    pub inner: f64,
}

/// An arc longer than this share of a turn is a full ring, which SVG draws as two.
const NEARLY_FULL: f64 = 0.9995;

impl Ring {
    /// The point at a share of a turn and a radius.
    fn point(&self, turn: f64, radius: f64) -> (f64, f64) {
        let (sin, cos) = libm::sincos(turn * TAU);
        (self.centre.0 + radius * sin, self.centre.1 - radius * cos)
    }

    /// The middle of the ring's stroke at a share of a turn.
    pub fn middle(&self, turn: f64) -> (f64, f64) {
        self.point(turn, 0.5 * (self.outer + self.inner))
    }

    /// The outline of the part between two shares of a turn.
    pub fn sector(&self, from: f64, to: f64) -> String {
        let to = to.min(from + NEARLY_FULL);
        let long = to - from > 0.5;
        let (start, end) = (self.point(from, self.outer), self.point(to, self.outer));
        let (back, home) = (self.point(to, self.inner), self.point(from, self.inner));
        Path::from(start.0, start.1)
            .arc(self.outer, long, true, end)
            .line(back.0, back.1)
            .arc(self.inner, long, false, home)
            .closed()
    }
}

/// Where arcs of these lengths begin and end when laid one after the other.
pub fn laid_out<const N: usize>(lengths: [f64; N]) -> [(f64, f64); N] {
    let mut at = 0.0;
    lengths.map(|length| {
        let from = at;
        at += length;
        (from, at)
    })
}
