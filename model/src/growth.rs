//! The growth law of software, solved exactly while the speed-up is held.
//!
//! ```text
//! ds/dt = base · U · exp(ζ c − D(s)),   D(s) = −β S ln(1 − s/S)  (β s without a limit),   ζ = β·base / ln 2.6
//! dc/dt = g₁ before the slow-down, g₂ after
//! ```
//!
//! Between two releases U is constant, so both equations have closed forms, and the next release is the root of one monotone
//! function of time. Times here are years since [`START`](crate::START), which keeps twelve more bits than calendar years.

use crate::math;
use crate::{END, Params, START};

/// How many steps the search for a release date may take. Three are usual.
pub const MAX_ROOT_STEPS: u32 = 50;

/// The end of a run, in years since the start.
pub const SPAN: f64 = END - START;

/// The constant of ζ: the compute growth at which, without AI, difficulty and compute keep software growth steady.
pub const REFERENCE_COMPUTE_GROWTH: f64 = 2.6;

/// Next to 1 no double tells this from nothing.
const NEGLIGIBLE: f64 = 1e-17;

/// Where the software stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Software {
    /// s, nats since the start.
    pub s: f64,
    /// ℓ = ln(1 − s/S), carried beside s because 1 − s/S itself cancels near the limit; 0 where there is none, −∞ at the limit.
    pub ln_left: f64,
}

/// The law's constants during a run.
#[derive(Clone, Debug)]
pub struct Growth {
    ln_base: f64,
    beta: f64,
    zeta: f64,
    /// S in nats, infinite where there is no limit, and its logarithm.
    limit: f64,
    ln_limit: f64,
    /// Compute growth before and after the slow-down, nats a year.
    compute: (f64, f64),
    /// The slow-down, years since the start.
    slow: f64,
}

/// A stretch of time with held speed-up and steady compute growth.
struct Stretch<'a> {
    law: &'a Growth,
    from: Software,
    /// 1 − s/S at its beginning.
    left: f64,
    /// Compute growth, nats a year.
    g: f64,
    /// ln of base·U·exp(ζ c) at its beginning.
    ln_drive: f64,
}

/// A release.
pub struct Release {
    /// When, in years after the one before.
    pub years: f64,
    /// The software at that moment.
    pub software: Software,
    /// How many steps it took to find it.
    pub root_steps: u32,
}

impl Growth {
    /// The law that these parameters describe.
    pub fn new(params: &Params) -> Growth {
        Growth {
            ln_base: math::ln(params.base),
            beta: params.beta,
            zeta: params.beta * params.base / math::ln(REFERENCE_COMPUTE_GROWTH),
            limit: params.software_limit(),
            ln_limit: math::ln(params.software_limit()),
            compute: (math::ln(params.compute), math::ln(params.compute_after)),
            slow: params.slow.max(START) - START,
        }
    }

    /// c, nats of compute since the start, `u` years after it.
    pub fn compute(&self, u: f64) -> f64 {
        self.compute.0 * u.min(self.slow) + self.compute.1 * (u - self.slow).max(0.0)
    }

    /// dc/dt at the start, nats a year.
    pub fn compute_growth_at_start(&self) -> f64 {
        if self.slow > 0.0 { self.compute.0 } else { self.compute.1 }
    }

    /// True where software has no limit.
    pub fn unlimited(&self) -> bool {
        self.limit.is_infinite()
    }

    /// The release at which s + c reaches `target`, from `u` on with the speed-up held; `None` if the run ends first, with the
    /// software at the end.
    pub fn release(&self, u: f64, from: Software, ln_speedup: f64, target: f64) -> Result<Release, Software> {
        let (mut at, mut software) = (u, from);
        loop {
            let cut = if at < self.slow { self.slow.min(SPAN) } else { SPAN };
            let g = if at < self.slow { self.compute.0 } else { self.compute.1 };
            let ln_drive = self.ln_base + ln_speedup + self.zeta * self.compute(at);
            let stretch = Stretch { law: self, from: software, left: math::exp(software.ln_left), g, ln_drive };
            let needed = target - (software.s + self.compute(at));
            match stretch.time_to(needed, cut - at) {
                Ok((tau, software, root_steps)) => {
                    let years = (at - u) + tau;
                    return Ok(Release {
                        years,
                        software: Software { s: target - self.compute(u + years), ..software },
                        root_steps,
                    });
                }
                Err(at_end) => (at, software) = (cut, at_end),
            }
            if at >= SPAN {
                return Err(software);
            }
        }
    }
}

impl Stretch<'_> {
    /// ∫ e^{ζ g t} dt from 0 to `tau`.
    fn integral(&self, tau: f64) -> f64 {
        let rate = self.law.zeta * self.g;
        if libm::fabs(rate * tau) < NEGLIGIBLE { tau } else { math::expm1(rate * tau) / rate }
    }

    /// Δs after `tau` years, and the software then.
    fn after(&self, tau: f64) -> (f64, Software) {
        let (law, from) = (self.law, self.from);
        let integral = self.integral(tau);
        if law.unlimited() {
            let r = integral * math::exp(self.ln_drive - law.beta * from.s);
            let gained = if law.beta == 0.0 || law.beta * r < NEGLIGIBLE { r } else { math::ln_1p(law.beta * r) / law.beta };
            return (gained, Software { s: from.s + gained, ln_left: 0.0 });
        }
        if from.ln_left == f64::NEG_INFINITY {
            return (0.0, from);
        }
        let kappa = law.beta * law.limit - 1.0;
        let y = integral * math::exp(self.ln_drive + kappa * from.ln_left - law.ln_limit);
        if kappa * y <= -1.0 {
            return (law.limit - from.s, Software { s: law.limit, ln_left: f64::NEG_INFINITY });
        }
        let change = if kappa == 0.0 { -y } else { -math::ln_1p(kappa * y) / kappa };
        let gained = -law.limit * self.left * math::expm1(change);
        (gained, Software { s: from.s + gained, ln_left: from.ln_left + change })
    }

    /// ds/dt `tau` years in, at that moment's software, and the rate, per year, at which it changes.
    fn slope(&self, tau: f64, at: Software) -> (f64, f64) {
        let law = self.law;
        let ln_undamped = self.ln_drive + law.zeta * self.g * tau;
        if law.unlimited() {
            let slope = math::exp(ln_undamped - law.beta * at.s);
            return (slope, law.zeta * self.g - law.beta * slope);
        }
        if at.ln_left == f64::NEG_INFINITY {
            return (0.0, 0.0);
        }
        let ln_slope = ln_undamped + law.beta * law.limit * at.ln_left;
        // One exponential: near the limit slope is next to nothing, e^−ℓ next to infinite.
        (math::exp(ln_slope), law.zeta * self.g - law.beta * math::exp(ln_slope - at.ln_left))
    }

    /// The time in which s + c gains `needed` nats, the software then, and the steps it took; the software after `most` years if it
    /// takes longer than that.
    ///
    /// Halley's method kept inside a bracket. What it finds is exact to the last digits relative to the time itself, however
    /// short: near a blow-up generations take milliseconds.
    fn time_to(&self, needed: f64, most: f64) -> Result<(f64, Software, u32), Software> {
        // Until it has been seen that the end is late enough, there is no upper end to the bracket.
        let (mut low, mut high, mut bracketed) = (0.0, most, false);
        let start = self.slope(0.0, self.from).0 + self.g;
        let mut tau = if start > 0.0 { (needed / start).min(most) } else { most };
        let mut found = self.from;
        for step in 1..=MAX_ROOT_STEPS {
            let (gained, software) = self.after(tau);
            let miss = gained + self.g * tau - needed;
            if miss == 0.0 {
                return Ok((tau, software, step));
            }
            if miss < 0.0 && tau == most {
                return Err(software);
            }
            bracketed |= miss > 0.0;
            *(if miss < 0.0 { &mut low } else { &mut high }) = tau;
            let (of_software, change) = self.slope(tau, software);
            let slope = of_software + self.g;
            // Newton's step, and how far the curve bends within it: in time, and in the logarithm of time.
            let (step_in_time, turn) = (miss / slope, change * (of_software / slope));
            let step_in_log = step_in_time / tau;
            let (bend_in_time, bend_in_log) = (0.5 * step_in_time * turn, 0.5 * step_in_log * (1.0 + tau * turn));
            let next = if libm::fabs(bend_in_time) <= libm::fabs(bend_in_log) {
                tau - halley(step_in_time, bend_in_time)
            } else {
                tau * math::exp(-halley(step_in_log, bend_in_log))
            };
            let bend = libm::fabs(bend_in_time).min(libm::fabs(bend_in_log));
            // Cubic convergence: after a step this small and straight the next one would be below rounding, and the software goes
            // straight on.
            if slope < f64::INFINITY && libm::fabs(next - tau) <= 1e-7 * tau && bend <= 1e-4 && next <= most {
                return Ok((next, self.straight_on(tau, software, of_software, next - tau), step));
            }
            // Beyond the end, first see whether it is reached there at all.
            let beyond = next >= most && !bracketed;
            tau = if beyond {
                most
            } else if next > low && next < high {
                next
            } else {
                middle(low, high)
            };
            found = software;
            if high - low <= 1e-15 * high {
                return Ok((tau, found, step));
            }
        }
        Ok((tau, found, MAX_ROOT_STEPS))
    }

    /// The software, known at `tau`, a moment later.
    fn straight_on(&self, tau: f64, from: Software, slope: f64, moment: f64) -> Software {
        let (law, s) = (self.law, from.s + slope * moment);
        if law.unlimited() || from.ln_left == f64::NEG_INFINITY {
            return Software { s, ..from };
        }
        // Not slope / (S e^ℓ): close to the limit both are nothing.
        let ln_rate = self.ln_drive + law.zeta * self.g * tau + (law.beta * law.limit - 1.0) * from.ln_left - law.ln_limit;
        Software { s, ln_left: from.ln_left - math::exp(ln_rate) * moment }
    }
}

/// Halley's step from Newton's and half its relative bend; where the curve has a knee, Newton's, which does not creep up to it.
fn halley(newton: f64, bend: f64) -> f64 {
    if libm::fabs(bend) < 0.7 { newton / (1.0 - bend) } else { newton }
}

/// The point between two positive numbers that halves their ratio; from zero, a good way down.
fn middle(low: f64, high: f64) -> f64 {
    if low > 0.0 { libm::sqrt(low) * libm::sqrt(high) } else { high * 1e-3 }
}
