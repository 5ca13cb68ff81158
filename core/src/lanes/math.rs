//! Exponentials and logarithms of four numbers at once.
//!
//! The same ways as in [`crate::math`], cut off earlier: each is within 1e-12 of the true value, relative ([`ln`] next to 1: absolute).
//! Only the four operations of IEEE 754 and shifts of bits are used, so that the last bit is the same on every machine.

use core::f64::consts::{LN_2, LOG2_E};

use wide::{f64x4, u64x4};

use crate::math::{LN_2_HIGH, LN_2_LOW, ROUND, SQRT_HALF_BITS};

/// Numbers from here to there are exponentiated as they are; others as the nearer end.
const ENDS: (f64, f64) = (-700.0, 700.0);
const ONE_BITS: u64 = 0x3ff0_0000_0000_0000;
const FRACTION_BITS: u64 = 0x000f_ffff_ffff_ffff;
/// 2^52: or-ing a whole number below it into its bits adds that number.
const WHOLE: f64 = 4_503_599_627_370_496.0;

/// The same in all lanes.
pub fn splat(value: f64) -> f64x4 {
    f64x4::splat(value)
}

/// The smaller of two, the second where the first is NaN.
pub fn least(a: f64x4, b: f64x4) -> f64x4 {
    a.simd_lt(b).bitselect(a, b)
}

/// The larger of two, the second where the first is NaN.
pub fn most(a: f64x4, b: f64x4) -> f64x4 {
    a.simd_gt(b).bitselect(a, b)
}

/// 2^n and e^r − 1 with x = n ln 2 + r, |r| ≤ ½ ln 2.
fn parts(x: f64x4) -> (f64x4, f64x4) {
    let bounded = x.fast_min(splat(ENDS.1)).fast_max(splat(ENDS.0));
    let rounded = bounded * LOG2_E + ROUND;
    let twos = rounded - ROUND;
    let r = (bounded - twos * LN_2_HIGH) - twos * LN_2_LOW;
    // The last bits of the rounded number are n.
    let scale = f64x4::from_bits((rounded.to_bits() << 52) + u64x4::splat(ONE_BITS));
    (scale, series(r))
}

/// e^r − 1 for |r| ≤ ½ ln 2.
fn series(r: f64x4) -> f64x4 {
    let r2 = r * r;
    let r4 = r2 * r2;
    let low = (r * (1.0 / 6.0) + 0.5) + r2 * (r * (1.0 / 120.0) + 1.0 / 24.0);
    let middle = (r * (1.0 / 5_040.0) + 1.0 / 720.0) + r2 * (r * (1.0 / 362_880.0) + 1.0 / 40_320.0);
    let high = r * (1.0 / 39_916_800.0) + 1.0 / 3_628_800.0;
    r + r2 * (low + r4 * (middle + r4 * high))
}

/// e^x for |x| ≤ 700; beyond, as at the nearer end. Never NaN: machines differ in what they make of it.
#[inline(never)]
pub fn exp(x: f64x4) -> f64x4 {
    let (scale, series) = parts(x);
    scale + scale * series
}

/// e^x − 1 for |x| ≤ 700, exact also where x is next to nothing; beyond, as at the nearer end. Never NaN either.
#[inline(never)]
pub fn expm1(x: f64x4) -> f64x4 {
    let (scale, series) = parts(x);
    scale * series + (scale - 1.0)
}

/// ln(1 + y)/y for |y| ≤ 0.02.
pub fn log_series(y: f64x4) -> f64x4 {
    let y2 = y * y;
    (splat(1.0) - y * 0.5) + y2 * ((splat(1.0 / 3.0) - y * 0.25) + y2 * (splat(0.2) - y * (1.0 / 6.0)))
}

/// ln x for the positive, finite and normal.
#[inline(never)]
pub fn ln(x: f64x4) -> f64x4 {
    // x = m·2^e with m from √½ to √2.
    let shifted = x.to_bits() + u64x4::splat(ONE_BITS - SQRT_HALF_BITS);
    let exponent = f64x4::from_bits((shifted >> 52) | u64x4::splat(WHOLE.to_bits())) - (WHOLE + 1023.0);
    let m = f64x4::from_bits((shifted & u64x4::splat(FRACTION_BITS)) + u64x4::splat(SQRT_HALF_BITS));
    let f = (m - 1.0) / (m + 1.0);
    let g = f * f;
    let g2 = g * g;
    let low = g * (1.0 / 5.0) + 1.0 / 3.0;
    let middle = g * (1.0 / 9.0) + 1.0 / 7.0;
    let high = g * (1.0 / 13.0) + 1.0 / 11.0;
    let rest = g * (low + g2 * (middle + g2 * high));
    exponent * LN_2 + (f + f * rest) * 2.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math;

    /// Largest error against the scalar functions, over arguments made from evenly spread numbers from 0 to 1.
    fn worst(lanes: fn(f64x4) -> f64x4, scalar: fn(f64) -> f64, argument: impl Fn(f64) -> f64, absolute: bool) -> f64 {
        let error = |index: u32| {
            let x = core::array::from_fn(|lane| argument(f64::from(8 * index + lane as u32) / 200_000.0));
            let found = lanes(f64x4::from(x)).to_array();
            let off = |(found, x): (f64, f64)| {
                let right = scalar(x);
                libm::fabs(found - right) / if absolute { 1.0 } else { libm::fabs(right) }
            };
            found.into_iter().zip(x).map(off).fold(0.0, f64::max)
        };
        (0..25_000).map(error).fold(0.0, f64::max)
    }

    #[test]
    fn errors_are_within_their_bound() {
        let spread = |low: f64, high: f64| move |u: f64| low + (u + 1e-9) * (high - low);
        assert!(worst(exp, math::exp, spread(-700.0, 700.0), false) < 1e-12);
        assert!(worst(expm1, math::expm1, spread(-3.0, 3.0), false) < 1e-12);
        assert!(worst(expm1, math::expm1, |u| math::exp(-40.0 * u), false) < 1e-12);
        assert!(worst(expm1, math::expm1, |u| -math::exp(-40.0 * u), false) < 1e-12);
        assert!(worst(ln, math::ln, |u| math::exp(1400.0 * u - 700.0), true) < 1e-12);
        assert!(worst(ln, math::ln, spread(0.5, 2.0), true) < 1e-12);
        assert!(worst(|y| y * log_series(y), math::ln_1p, spread(-0.02, 0.02), false) < 4e-11);
    }

    #[test]
    fn beyond_their_ends_they_stay() {
        let found = exp(f64x4::from([900.0, -900.0, f64::INFINITY, 0.0])).to_array();
        assert_eq!(found, [found[2], exp(splat(-700.0)).to_array()[0], exp(splat(700.0)).to_array()[0], 1.0]);
    }
}
