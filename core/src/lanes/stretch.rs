//! The way from a release to the next, while the speed-up is held and compute grows steadily.

use wide::f64x4;

use super::Mask;
use super::futures::Law;
use super::math::{expm1, ln, splat};

/// Where each lane stands: at a release, or where compute growth changes.
#[derive(Clone, Copy)]
pub struct Stand {
    /// Years since the start.
    pub at: f64x4,
    /// Software, nats since the start.
    pub s: f64x4,
    /// P = (1 − s/S)^{−κ}.
    pub p: f64x4,
    /// base·e^{ζ c}, nats a year.
    pub drive: f64x4,
    /// What is left to gain until the next release, nats.
    pub needed: f64x4,
}

impl Stand {
    /// At the start.
    pub fn start(law: &Law) -> Stand {
        Stand { at: splat(0.0), s: splat(0.0), p: splat(1.0), drive: law.base, needed: law.delta }
    }

    /// The other where true.
    pub fn or(self, other: Stand, mask: Mask) -> Stand {
        let pick = |a: f64x4, b: f64x4| mask.bitselect(b, a);
        Stand {
            at: pick(self.at, other.at),
            s: pick(self.s, other.s),
            p: pick(self.p, other.p),
            drive: pick(self.drive, other.drive),
            needed: pick(self.needed, other.needed),
        }
    }
}

/// How compute grows, until when.
#[derive(Clone, Copy)]
pub struct Pace {
    /// Nats a year; ρ and 1/ρ, 0 where ρ is.
    pub g: f64x4,
    pub rate: f64x4,
    pub per_rate: f64x4,
    /// Years since the start.
    pub end: f64x4,
}

/// A stretch of time with held speed-up and steady compute growth.
pub struct Stretch<'a> {
    pub law: &'a Law,
    pub from: Stand,
    pub pace: Pace,
    /// D at its beginning.
    pub drive: f64x4,
}

/// What is seen at a φ within a stretch.
pub struct Look {
    /// 1/E.
    pub per_grown: f64x4,
    pub phi: f64x4,
    /// τ.
    pub years: f64x4,
    pub p: f64x4,
    pub s: f64x4,
    /// ds/dφ, and that over what is left of the limit: D/P.
    pub slope: f64x4,
    pub pull: f64x4,
    /// By how much s + c has gained more than needed.
    pub miss: f64x4,
}

impl Stretch<'_> {
    /// The first guess where nothing went before: a step from the beginning, where everything is known.
    #[inline(never)]
    pub fn guess(&self) -> f64x4 {
        let pull = self.drive / self.from.p;
        let slope = pull * (splat(1.0) - self.from.s * self.law.per_limit);
        let zero = splat(0.0);
        self.step(
            self.from.needed,
            &Look { per_grown: splat(1.0), slope, pull, phi: zero, years: zero, p: zero, s: zero, miss: zero },
        )
    }

    /// φ after so many years.
    pub fn phi_after(&self, years: f64x4) -> f64x4 {
        self.pace.per_rate.simd_eq(splat(0.0)).bitselect(years, expm1(self.pace.rate * years) * self.pace.per_rate)
    }

    pub fn look(&self, phi: f64x4) -> Look {
        let (law, pace) = (self.law, &self.pace);
        let grown = pace.rate * phi + 1.0;
        let years = pace.per_rate.simd_eq(splat(0.0)).bitselect(phi, ln(grown) * pace.per_rate);
        let p = self.from.p + law.kappa_per_limit * self.drive * phi;
        let lost = expm1(splat(0.0) - ln(p) * law.per_kappa);
        let pull = self.drive / p;
        let s = splat(0.0) - law.limit * lost;
        let miss = s - self.from.s + pace.g * years - self.from.needed;
        Look { per_grown: splat(1.0) / grown, phi, years, p, s, slope: pull * (lost + 1.0), pull, miss }
    }

    /// How much larger φ is when s + c has gained `missing` nats more: Householder's third step; Newton's, where the bend is too strong
    /// to be trusted.
    // Most steps are at the end of a look, and share some of its numbers.
    #[inline(always)]
    pub fn step(&self, missing: f64x4, look: &Look) -> f64x4 {
        // Slope, bend and twist of s and of c.
        let of_compute = self.pace.g * look.per_grown;
        let (slower, braked) = (self.pace.rate * look.per_grown, self.law.beta * look.pull);
        let all = look.slope + of_compute;
        let (down, down_compute) = (braked * look.slope, slower * of_compute);
        let bend = splat(0.0) - (down + down_compute) * missing;
        let twist = (down * (braked + self.law.kappa_per_limit * look.pull) + slower * down_compute * 2.0) * missing * missing;
        let square = all * all;
        let (top, bottom) = (square + bend * 0.5, all * (square + bend) + twist * (1.0 / 6.0));
        let tame = bottom.simd_gt(all * square * 0.2) & (top * all).simd_gt(bottom * 0.2) & (top * all).simd_lt(bottom * 5.0);
        missing * tame.bitselect(top, splat(1.0)) / tame.bitselect(bottom, all)
    }
}
