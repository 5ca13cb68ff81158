//! Exponentials and logarithms of our own: the same to the last bit natively and in a browser, and faster than either's.
//!
//! Only the four operations of IEEE 754 are used, so nothing depends on a machine or on a library's version. Each function is within
//! 1e-15 of the true value, relative (`tests` below hold them to it); infinities, zero and NaN go where mathematics sends them.

use core::f64::consts::{LN_2, LOG2_E};

/// Adding and taking away this number rounds to a whole one: doubles of this size have no fraction.
pub const ROUND: f64 = 6_755_399_441_055_744.0;
/// ln 2 in two pieces: the first has so few bits that a multiple of it is exact.
pub const LN_2_HIGH: f64 = 0.693_147_180_369_123_8;
/// The second of them.
pub const LN_2_LOW: f64 = 1.908_214_929_270_587_7e-10;
/// Beyond these an exponential is infinite, or nothing.
const LARGEST: f64 = 720.0;
const SMALLEST: f64 = -760.0;
/// Up to so far from 0 a series needs no scaling.
const NEAR: f64 = 0.34;

/// 1/2!, 1/3!, … 1/13!: e^r − 1 = r + r²·(1/2! + r/3! + …).
const FACTORIALS: [f64; 12] = [
    1.0 / 2.0,
    1.0 / 6.0,
    1.0 / 24.0,
    1.0 / 120.0,
    1.0 / 720.0,
    1.0 / 5_040.0,
    1.0 / 40_320.0,
    1.0 / 362_880.0,
    1.0 / 3_628_800.0,
    1.0 / 39_916_800.0,
    1.0 / 479_001_600.0,
    1.0 / 6_227_020_800.0,
];

/// e^x.
pub fn exp(x: f64) -> f64 {
    let bounded = x.clamp(SMALLEST, LARGEST);
    let rounded = bounded * LOG2_E + ROUND;
    let twos = rounded - ROUND;
    let rest = (bounded - twos * LN_2_HIGH) - twos * LN_2_LOW;
    // Two factors: one alone could not make the largest and the smallest doubles.
    let n = twos as i32;
    (1.0 + series(rest)) * power_of_two(n / 2) * power_of_two(n - n / 2)
}

/// e^x − 1, exact also where x is next to nothing.
pub fn expm1(x: f64) -> f64 {
    if x > -NEAR && x < NEAR { series(x) } else { exp(x) - 1.0 }
}

/// e^r − 1 for |r| ≤ ½ ln 2 or so.
fn series(r: f64) -> f64 {
    let c = &FACTORIALS;
    let r2 = r * r;
    let r4 = r2 * r2;
    // In pairs, so that a processor can work on several at once.
    let low = (c[0] + c[1] * r) + r2 * (c[2] + c[3] * r);
    let middle = (c[4] + c[5] * r) + r2 * (c[6] + c[7] * r);
    let high = (c[8] + c[9] * r) + r2 * (c[10] + c[11] * r);
    r + r2 * (low + r4 * (middle + r4 * high))
}

/// 2^n for −1022 ≤ n ≤ 1023.
fn power_of_two(n: i32) -> f64 {
    f64::from_bits(((n + 1023) as u64) << 52)
}

/// ln x; −∞ at 0, NaN below.
pub fn ln(x: f64) -> f64 {
    if x <= 0.0 || x.is_nan() || x == f64::INFINITY {
        return if x == 0.0 {
            f64::NEG_INFINITY
        } else if x == f64::INFINITY {
            x
        } else {
            f64::NAN
        };
    }
    // The smallest doubles have no leading 1: make them larger first.
    let (x, shift) = if x < f64::MIN_POSITIVE { (x * power_of_two(54), -54) } else { (x, 0) };
    let bits = x.to_bits();
    // x = m·2^e with m from √½ to √2.
    let offset = bits.wrapping_sub(SQRT_HALF_BITS);
    let e = ((offset as i64) >> 52) as i32;
    let m = f64::from_bits(bits.wrapping_sub((i64::from(e) << 52) as u64));
    let twos = f64::from(e + shift);
    twos * LN_2_HIGH + (atanh_series((m - 1.0) / (m + 1.0)) + twos * LN_2_LOW)
}

/// The bits of √½.
pub const SQRT_HALF_BITS: u64 = 0x3fe6_a09e_667f_3bcd;

/// ln(1 + y), exact also where y is next to nothing; −∞ at −1, NaN below.
pub fn ln_1p(y: f64) -> f64 {
    if y > -0.29 && y < 0.41 { atanh_series(y / (2.0 + y)) } else { ln(1.0 + y) }
}

/// 2·artanh f = ln((1 + f)/(1 − f)) for |f| < 0.172.
fn atanh_series(f: f64) -> f64 {
    let g = f * f;
    let g2 = g * g;
    let g4 = g2 * g2;
    let low = (1.0 / 3.0 + g * (1.0 / 5.0)) + g2 * (1.0 / 7.0 + g * (1.0 / 9.0));
    let high = (1.0 / 11.0 + g * (1.0 / 13.0)) + g2 * (1.0 / 15.0 + g * (1.0 / 17.0));
    let top = 1.0 / 19.0 + g * (1.0 / 21.0);
    let rest = g * (low + g4 * (high + g4 * top));
    2.0 * f + 2.0 * f * rest
}

/// log₂ x.
pub fn log2(x: f64) -> f64 {
    ln(x) / LN_2
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Largest relative error against the standard of comparison, over arguments made from evenly spread numbers from 0 to 1.
    fn worst(own: fn(f64) -> f64, other: fn(f64) -> f64, argument: impl Fn(f64) -> f64) -> f64 {
        let error = |index: u32| {
            let x = argument(f64::from(index) / 200_000.0);
            let (a, b) = (own(x), other(x));
            if a == b { 0.0 } else { libm::fabs(a / b - 1.0) }
        };
        (1..200_000).map(error).fold(0.0, f64::max)
    }

    #[test]
    fn errors_are_within_their_bound() {
        let spread = |low: f64, high: f64| move |u: f64| low + u * (high - low);
        let tiny = |u: f64| (if u > 0.5 { 1.0 } else { -1.0 }) * libm::exp(-u * 40.0);
        let bound = 1e-15;
        assert!(worst(exp, libm::exp, spread(-700.0, 709.0)) < bound);
        assert!(worst(exp, libm::exp, spread(-1.0, 1.0)) < bound);
        assert!(worst(expm1, libm::expm1, spread(-5.0, 5.0)) < bound);
        assert!(worst(expm1, libm::expm1, tiny) < bound);
        assert!(worst(ln, libm::log, |u| libm::exp(1400.0 * u - 700.0)) < bound);
        assert!(worst(ln, libm::log, spread(0.5, 2.0)) < bound);
        assert!(worst(ln_1p, libm::log1p, spread(-0.999, 10.0)) < bound);
        assert!(worst(ln_1p, libm::log1p, |u| 0.3 * tiny(u)) < bound);
        assert!(worst(log2, libm::log2, spread(0.001, 20_000.0)) < bound);
    }

    #[test]
    fn the_ends_are_where_mathematics_has_them() {
        assert_eq!([exp(f64::INFINITY), exp(710.0), exp(0.0)], [f64::INFINITY, f64::INFINITY, 1.0]);
        assert_eq!([exp(f64::NEG_INFINITY), exp(-746.0)], [0.0, 0.0]);
        assert!(exp(-740.0) > 0.0, "the smallest doubles");
        assert_eq!([ln(0.0), ln(1.0), ln(f64::INFINITY)], [f64::NEG_INFINITY, 0.0, f64::INFINITY]);
        assert_eq!([ln_1p(-1.0), ln_1p(0.0), expm1(0.0)], [f64::NEG_INFINITY, 0.0, 0.0]);
        assert_eq!([expm1(f64::NEG_INFINITY), expm1(f64::INFINITY)], [-1.0, f64::INFINITY]);
        assert!(libm::fabs(ln(5e-324) / libm::log(5e-324) - 1.0) < 1e-15, "the smallest double");
        for function in [exp, expm1, ln, ln_1p] {
            assert!(function(f64::NAN).is_nan());
        }
        assert!(ln(-1.0).is_nan() && ln_1p(-2.0).is_nan());
    }
}
