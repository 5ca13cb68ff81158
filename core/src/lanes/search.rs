//! The search for the next release: where to look next.

use wide::f64x4;

use super::Mask;
use super::math::splat;
use super::stretch::Stretch;

/// The search for the next release.
pub struct Search {
    /// The φ to look at, 0 where there is no guess yet, and the years that it seems to take.
    phi: f64x4,
    years: f64x4,
    /// The φ of the generation before; infinite where that tells nothing.
    before: f64x4,
    /// How often one has looked.
    pub looks: f64x4,
}

impl Search {
    pub fn new() -> Search {
        let zero = splat(0.0);
        Search { phi: zero, years: zero, before: splat(f64::INFINITY), looks: zero }
    }

    /// The φ to look at now, and where that is the end of the stretch: beyond it, it is first seen whether the release comes before.
    pub fn next(&mut self, stretch: &Stretch, length: f64x4) -> (f64x4, Mask) {
        let (at_end, fresh) = (self.years.simd_gt(length), self.phi.simd_eq(splat(0.0)));
        if fresh.any() {
            self.phi = fresh.bitselect(stretch.guess(), self.phi);
        }
        if at_end.any() {
            self.phi = at_end.bitselect(stretch.phi_after(length), self.phi);
        }
        (self.phi, at_end)
    }

    /// After a look that points to this φ and so many years: a step on; or after a release there, a generation like the two before.
    pub fn go_on(&mut self, phi: f64x4, years: f64x4, released: Mask) {
        let change = phi / self.before;
        let anew = released & !(change.simd_gt(splat(0.5)) & change.simd_lt(splat(2.0)));
        let change = released.bitselect(change, splat(1.0));
        // Never below 0: then halfway there.
        let overshot = phi.simd_le(splat(0.0));
        self.phi = (overshot.bitselect(self.phi * 0.5, phi) * change) & !anew;
        self.years = (years * change) & !(anew | overshot);
        self.before = released.bitselect(phi, self.before);
        self.looks = (self.looks + 1.0) & !released;
    }

    /// Where compute grows in another way from here on.
    pub fn begin_anew(&mut self, there: Mask) {
        self.phi &= !there;
        self.years &= !there;
        self.looks &= !there;
        self.before = there.bitselect(splat(f64::INFINITY), self.before);
    }
}
