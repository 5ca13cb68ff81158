//! The constants of four futures, and what follows from x alone.

use core::f64::consts::LN_10;

use wide::f64x4;

use super::math::{exp, least, ln, most, splat};
use super::stretch::Pace;
use super::{LANES, Mask};
use crate::cycle::Stage::{Taste, World};
use crate::cycle::{AT_THE_CAP, MAX_EXPONENT, STAGES, Work};
use crate::growth::{REFERENCE_COMPUTE_GROWTH, SPAN};
use crate::milestones::{FULL, IGNITION_GAIN, TENFOLD};
use crate::params::NO_LIMIT;
use crate::{Params, START};

/// log₂ of the task horizon at the start, minutes.
const LOG2_TODAY: f64 = 8.765_866_209_900_539;
/// No limit to software is one so far away that it changes nothing, nats.
const FAR_AWAY: f64 = 1e12;
/// Nearer to 0 than this κ leaves too few digits.
const SMALLEST_KAPPA: f64 = 1e-3;
/// A ρ smaller than this, but not 0, leaves too few digits of the time that follows from it, per year.
const SMALLEST_RATE: f64 = 1e-6;
/// AI that is so many times better does all that it ever will, and products of two stages' speeds are still numbers: beyond it, what AI
/// shortens only shrinks in proportion.
const ALL_OF_IT: f64 = 1e130;
/// A smaller share than this, but not 0, is not all of it even then.
const SMALLEST_SHARE: f64 = 1e-100;
/// Newton's steps for a target; the bend of the speed-up makes each fall short, never too far.
const TARGET_STEPS: usize = 60;

/// One stage of a cycle in each lane.
#[derive(Clone, Copy)]
struct Stage {
    ai: f64x4,
    people: f64x4,
    /// w·(1−b)·left, the time that AI shortens; 0 where it does nothing.
    open: f64x4,
}

impl Stage {
    fn or(self, other: Stage, mask: Mask) -> Stage {
        let pick = |a: f64x4, b: f64x4| mask.bitselect(b, a);
        Stage { ai: pick(self.ai, other.ai), people: pick(self.people, other.people), open: pick(self.open, other.open) }
    }
}

/// The constants of four futures' cycles and of their growth law, as they are needed on the way.
#[derive(Clone, Copy)]
pub struct Law {
    pub delta: f64x4,
    pub beta: f64x4,
    pub base: f64x4,
    /// S, nats, and 1/S.
    pub limit: f64x4,
    pub per_limit: f64x4,
    /// 1/κ and κ/S.
    pub per_kappa: f64x4,
    pub kappa_per_limit: f64x4,
    /// Compute growth, nats a year, before and after the slow-down; ρ then, and 1/ρ (0 where ρ is).
    compute: (f64x4, f64x4),
    rate: (f64x4, f64x4),
    per_rate: (f64x4, f64x4),
    /// The slow-down, years since the start.
    slow: f64x4,
    /// The share of a cycle's time that AI never removes.
    held: f64x4,
    digital: [Stage; STAGES - 1],
    /// The physical world, where any work is done there.
    world: Option<Stage>,
    /// How much AI's gains return, v/β; e^{v δ}; U at the start, and whether the loop feeds itself even then.
    pub returns: f64x4,
    pub growth_step: f64x4,
    pub speedup: f64x4,
    pub ignites: Mask,
    /// Lanes whose constants leave too few digits.
    pub odd: Mask,
}

impl Law {
    /// The other's where true.
    #[inline(never)]
    pub fn or(&self, other: &Law, mask: Mask) -> Law {
        let pick = |a: f64x4, b: f64x4| mask.bitselect(b, a);
        let pick_both = |a: (f64x4, f64x4), b: (f64x4, f64x4)| (pick(a.0, b.0), pick(a.1, b.1));
        Law {
            delta: pick(self.delta, other.delta),
            beta: pick(self.beta, other.beta),
            base: pick(self.base, other.base),
            limit: pick(self.limit, other.limit),
            per_limit: pick(self.per_limit, other.per_limit),
            per_kappa: pick(self.per_kappa, other.per_kappa),
            kappa_per_limit: pick(self.kappa_per_limit, other.kappa_per_limit),
            compute: pick_both(self.compute, other.compute),
            rate: pick_both(self.rate, other.rate),
            per_rate: pick_both(self.per_rate, other.per_rate),
            slow: pick(self.slow, other.slow),
            held: pick(self.held, other.held),
            digital: core::array::from_fn(|k| self.digital[k].or(other.digital[k], mask)),
            world: self.world.zip(other.world).map(|(mine, theirs)| mine.or(theirs, mask)),
            returns: pick(self.returns, other.returns),
            growth_step: pick(self.growth_step, other.growth_step),
            speedup: pick(self.speedup, other.speedup),
            ignites: pick(self.ignites, other.ignites),
            odd: pick(self.odd, other.odd),
        }
    }

    /// Σ w/A at e^{v x}, the share of a cycle's time that is left, and how fast it falls with v x. AI never slows a stage down: its
    /// work left today is at most the whole, and e^{v x} at least 1.
    // Apart it costs 3 % of the time: not all that call it want both.
    #[inline(always)]
    pub fn time(&self, growth: f64x4) -> (f64x4, f64x4) {
        let (mut open, mut fall) = (splat(0.0), splat(0.0));
        let mut add = |stage: &Stage, by_ai: f64x4, each: f64x4| {
            let sped = stage.open * each;
            open += sped;
            fall += sped * by_ai * each;
        };
        let seen = least(growth, splat(ALL_OF_IT));
        // One division for two: those cost most.
        let by_ai = self.digital.each_ref().map(|stage| stage.ai * seen);
        let [a, b, c, d] = core::array::from_fn(|k| self.digital[k].people + by_ai[k]);
        let (of_ab, of_cd) = (splat(1.0) / (a * b), splat(1.0) / (c * d));
        for (k, each) in [of_ab * b, of_ab * a, of_cd * d, of_cd * c].into_iter().enumerate() {
            add(&self.digital[k], by_ai[k], each);
        }
        if let Some(world) = &self.world {
            let by_ai = world.ai * seen;
            add(world, by_ai, splat(1.0) / (world.people + by_ai));
        }
        if growth.simd_gt(seen).any() {
            let shrinks = seen / growth;
            (open, fall) = (open * shrinks, fall * shrinks);
        }
        (self.held + open, fall)
    }

    /// How compute grows from this time on, years since the start.
    pub fn pace(&self, at: f64x4) -> Pace {
        let early = at.simd_lt(self.slow);
        let pick = |(before, after): (f64x4, f64x4)| early.bitselect(before, after);
        let end = early.bitselect(least(self.slow, splat(SPAN)), splat(SPAN));
        Pace { g: pick(self.compute), rate: pick(self.rate), per_rate: pick(self.per_rate), end }
    }
}

/// Four futures, by all that is constant in them.
pub struct Futures {
    pub(super) law: Law,
    human: f64,
    easier: f64,
    v: f64x4,
    per_delta: f64x4,
    /// True without a limit.
    pub(super) unlimited: bool,
    /// The x at which each milestone is reached, in the order of [`crate::ensemble::Milestone`]: infinite for never, 0 for long ago.
    pub targets: [[f64; LANES]; 3],
}

impl Futures {
    /// The futures with these parameters, for which [`can_run`] holds; what is not drawn is the same in all.
    ///
    /// [`can_run`]: super::can_run
    #[inline(never)]
    pub fn new(futures: &[Params; LANES]) -> Futures {
        let each = |value: fn(&Params) -> f64| f64x4::from(core::array::from_fn(|lane| value(&futures[lane])));
        let works = futures.each_ref().map(Work::stages);
        let (one, zero) = (splat(1.0), splat(0.0));
        let (mut held, mut too_small) = (zero, zero);
        let mut stage = |k: usize| {
            let each = |value: fn(&Work) -> f64| f64x4::from(core::array::from_fn(|lane| value(&works[lane][k])));
            let (weight, ai, left, floor) = (each(|w| w.weight), each(|w| w.ai), each(|w| w.left), each(|w| w.floor));
            let idle = ai.simd_eq(zero);
            held += idle.bitselect(weight, weight * floor);
            too_small |= ai.simd_lt(splat(SMALLEST_SHARE)) & !idle;
            Stage { ai, people: one - ai, open: (weight * (one - floor) * left) & !idle }
        };
        let (beta, base, delta) = (each(|params| params.beta), each(|params| params.base), each(|params| params.delta));
        let unlimited = futures[0].headroom >= NO_LIMIT;
        let limit = if unlimited { splat(FAR_AWAY) } else { each(|params| params.headroom) * LN_10 };
        let (per_limit, kappa) = (one / limit, beta * limit - 1.0);
        let zeta = beta * base / crate::math::ln(REFERENCE_COMPUTE_GROWTH);
        let compute = (ln(each(|params| params.compute)), ln(each(|params| params.compute_after)));
        let rate = (zeta * compute.0, zeta * compute.1);
        let inverse = |rate: f64x4| rate.simd_eq(zero).bitselect(zero, one / rate);
        let too_slow = |rate: f64x4| rate.simd_gt(zero) & rate.simd_lt(splat(SMALLEST_RATE));
        let v = ln(each(|params| 1.0 + params.q)) / delta;
        let law = Law {
            per_rate: (inverse(rate.0), inverse(rate.1)),
            per_kappa: one / kappa,
            kappa_per_limit: kappa * per_limit,
            slow: each(|params| params.slow.clamp(START, f64::INFINITY) - START),
            digital: core::array::from_fn(&mut stage),
            world: (futures[0].physical > 0.0).then(|| stage(World as usize)),
            returns: base.simd_gt(zero).bitselect(v / beta, zero),
            growth_step: exp(v * delta),
            speedup: one,
            ignites: zero,
            held,
            odd: kappa.abs().simd_lt(splat(SMALLEST_KAPPA)) | too_slow(rate.0) | too_slow(rate.1) | too_small,
            delta,
            beta,
            base,
            limit,
            per_limit,
            compute,
            rate,
        };
        let (time, fall) = law.time(one);
        let speedup = one / time;
        let ignites = (law.returns * fall * speedup).simd_ge(splat(IGNITION_GAIN));
        let futures = Futures {
            law: Law { speedup, ignites, ..law },
            human: futures[0].human,
            easier: futures[0].easier,
            v,
            per_delta: one / delta,
            unlimited,
            targets: [[0.0; LANES]; 3],
        };
        let targets = [futures.x_of_half_judgement(), futures.x_of_time(1.0 / TENFOLD), futures.x_of_time(1.0 - FULL)];
        Futures { targets: targets.map(f64x4::to_array), ..futures }
    }

    /// The x from which at most so large a share of a cycle's time is left; infinite for never.
    fn x_of_time(&self, share: f64) -> f64x4 {
        let possible = self.law.held.simd_lt(splat(share * (1.0 - AT_THE_CAP))) & self.v.simd_gt(splat(0.0));
        let at_start = self.law.time(splat(1.0)).0.simd_le(splat(share));
        let mut growth = splat(1.0);
        for _ in 0..TARGET_STEPS {
            let (time, fall) = self.law.time(growth);
            // Newton's step for the speed-up 1/time.
            let next = growth * (splat(1.0) + (time * (1.0 / share) - 1.0) * time / fall);
            let near = next.simd_le(growth * (1.0 + 1e-13));
            growth = possible.bitselect(most(next, growth), growth);
            if (near | !possible).all() {
                break;
            }
        }
        let x = possible.bitselect(ln(growth) / self.v, splat(f64::INFINITY));
        at_start.bitselect(splat(0.0), x)
    }

    /// The x at which AI does half the judgement; infinite for never.
    fn x_of_half_judgement(&self) -> f64x4 {
        let (share, needed) = (self.law.digital[Taste as usize].ai, 0.5 / (1.0 - self.human));
        let possible = share.simd_gt(splat(0.0)) & self.v.simd_gt(splat(0.0));
        let odds = splat(needed) * (splat(1.0) - share) / (share * (1.0 - needed));
        let never = splat(f64::INFINITY);
        let x = if needed < 1.0 { possible.bitselect(ln(odds) / self.v, never) } else { never };
        share.simd_ge(splat(needed)).bitselect(splat(0.0), x)
    }

    /// How much effective compute a generation takes in this lane, nats.
    pub fn delta(&self, lane: usize) -> f64 {
        self.law.delta.to_array()[lane]
    }

    /// ln U at an x in each lane; infinite where x is.
    pub fn ln_speedup(&self, x: [f64; LANES]) -> [f64; LANES] {
        let x = f64x4::from(x);
        let finite = x.simd_lt(splat(f64::INFINITY));
        let (time, _) = self.law.time(exp(least(self.v * finite.bitselect(x, splat(0.0)), splat(MAX_EXPONENT))));
        finite.bitselect(splat(0.0) - ln(time), splat(f64::INFINITY)).to_array()
    }

    /// log₂ of the task horizon in minutes at an x in each lane, as in [`crate::milestones::horizon_minutes`]; infinite where x is.
    pub fn log2_horizon(&self, x: [f64; LANES]) -> [f64; LANES] {
        let doublings = f64x4::from(x) * self.per_delta;
        if self.easier == 0.0 {
            return (doublings + LOG2_TODAY).to_array();
        }
        // Each doubling takes a share less than the one before: they sum to a logarithm.
        let left = splat(1.0) - doublings * self.easier;
        let never = left.simd_le(splat(0.0)) | doublings.simd_eq(splat(f64::INFINITY));
        let sum = ln(never.bitselect(splat(1.0), left)) / crate::math::ln_1p(-self.easier);
        never.bitselect(splat(f64::INFINITY), sum + LOG2_TODAY).to_array()
    }
}
