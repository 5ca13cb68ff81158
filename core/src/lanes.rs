//! Four futures side by side, in the lanes of a processor's vector unit: what makes hundreds of futures cheap enough to follow a finger.
//!
//! The equations are those of [`crate::cycle`] and [`crate::growth`] for stages that follow one another (ρ = −1), in other variables.
//! While the speed-up is held at U, the drive D = base·U·e^{ζ c} grows as E = e^{ρ τ} with ρ = ζ·dc/dt. Its integral φ = (E − 1)/ρ
//! takes the place of the time τ, because with κ = β S − 1 both E and P = (1 − s/S)^{−κ} are straight in it:
//!
//! ```text
//! E = 1 + ρ φ        P = P₀ + κ/S · D φ        τ = ln(E)/ρ        s = S (1 − P^{−1/κ})        ds/dφ = D (1 − s/S)/P
//! ```
//!
//! One look at the software takes two logarithms and one exponential, and three derivatives of it are plain arithmetic: the search for a
//! release goes in steps of the fourth order (Householder's third method) and mostly ends after one, since it starts where the two
//! generations before point to. D, P and e^{v x} are carried from release to release by multiplication.
//!
//! Each lane goes its own way: one may be in 2029 while its neighbour has got to 2040. What a lane finds depends on its own parameters
//! only, whatever runs beside it. A lane that comes upon something out of the ordinary (the very limit of software, a number too large)
//! says so, and that future is left to the exact path. Where both run, dates agree within [`crate::ensemble::BOUND_YEARS`].

mod math;

use core::f64::consts::LN_10;

use wide::f64x4;

use self::math::{exp, expm1, least, ln, log_series, most};
use crate::cycle::Stage::{Taste, World};
use crate::cycle::{AT_THE_CAP, STAGES, Work};
use crate::growth::{REFERENCE_COMPUTE_GROWTH, SPAN};
use crate::milestones::{FULL, IGNITION_GAIN, TENFOLD};
use crate::params::NO_LIMIT;
use crate::run::{MAX_GENERATIONS, SHORTEST_GENERATION_DAYS};
use crate::{DAYS_PER_YEAR, Params, START};

/// So many futures run side by side.
pub(crate) const LANES: usize = 4;

/// log₂ of the task horizon at the start, minutes.
const LOG2_TODAY: f64 = 8.765_866_209_900_539;
/// No limit to software is one so far away that it changes nothing, nats.
const FAR_AWAY: f64 = 1e12;
/// Nearer to 0 than this κ leaves too few digits.
const SMALLEST_KAPPA: f64 = 1e-3;
/// From here on P is out of the ordinary.
const LARGEST_P: f64 = 1e290;
/// AI that is so many times better, e^{v x}, is out of the ordinary too: the product of two stages has to stay finite.
const LARGEST_GROWTH: f64 = 1e130;
/// The last step of a search, as a share of the time in which anything changes: what it leaves is its fourth power.
const LAST_STEP: f64 = 2e-2;
/// A ρ smaller than this, but not 0, leaves too few digits of the time that follows from it, per year.
const SMALLEST_RATE: f64 = 1e-6;
/// A search that takes longer is out of the ordinary.
const MOST_LOOKS: f64 = 16.0;
/// Newton's steps for a target; the bend of the speed-up makes each fall short, never too far.
const TARGET_STEPS: usize = 60;

/// What is found of the futures, beside the dates of their releases.
pub(crate) struct Found {
    /// How many releases each had.
    pub count: [usize; LANES],
    /// x at 2045, for those that got there.
    pub end: [Option<f64>; LANES],
    /// True where the loop feeds itself.
    pub ignites: [bool; LANES],
    /// True where the lane came upon something out of the ordinary: its numbers mean nothing.
    pub odd: [bool; LANES],
}

/// True where lanes can run futures around these parameters at all.
pub(crate) fn can_run(params: &Params) -> bool {
    params.rho == -1.0 && params.beta > 1e-6
}

/// All bits where true, none where not.
type Mask = f64x4;

fn splat(value: f64) -> f64x4 {
    f64x4::splat(value)
}

fn flags(mask: Mask) -> [bool; LANES] {
    let bits = mask.to_bitmask();
    core::array::from_fn(|lane| bits >> lane & 1 == 1)
}

fn mask(flags: [bool; LANES]) -> Mask {
    f64x4::from(flags.map(|flag| if flag { 1.0 } else { 0.0 })).simd_gt(splat(0.0))
}

/// One stage of a cycle in each lane.
struct Stage {
    weight: f64x4,
    ai: f64x4,
    people: f64x4,
    /// w·b, the time that stays.
    held: f64x4,
    /// w·(1−b)·left, the time that AI shortens.
    open: f64x4,
}

/// Four futures, by the constants of their cycles and of the growth law.
pub(crate) struct Futures {
    human: f64,
    easier: f64,
    v: f64x4,
    delta: f64x4,
    per_delta: f64x4,
    beta: f64x4,
    base: f64x4,
    /// S, nats, and 1/S.
    limit: f64x4,
    per_limit: f64x4,
    /// κ, 1/κ and κ/S.
    kappa: f64x4,
    per_kappa: f64x4,
    kappa_per_limit: f64x4,
    unlimited: bool,
    /// Compute growth, nats a year, before and after the slow-down; ρ then, and 1/ρ (0 where ρ is).
    compute: (f64x4, f64x4),
    rate: (f64x4, f64x4),
    per_rate: (f64x4, f64x4),
    /// The slow-down, years since the start.
    slow: f64x4,
    digital: [Stage; STAGES - 1],
    /// The physical world, where any work is done there.
    world: Option<Stage>,
}

impl Futures {
    /// The futures with these parameters, for which [`can_run`] holds; what is not drawn is the same in all.
    #[inline(never)]
    pub fn new(futures: &[Params; LANES]) -> Futures {
        let each = |value: fn(&Params) -> f64| f64x4::from(core::array::from_fn(|lane| value(&futures[lane])));
        let works = futures.each_ref().map(Work::stages);
        let stage = |k: usize| {
            let each = |value: fn(&Work) -> f64| f64x4::from(core::array::from_fn(|lane| value(&works[lane][k])));
            let (weight, ai, left, floor) = (each(|w| w.weight), each(|w| w.ai), each(|w| w.left), each(|w| w.floor));
            Stage { weight, ai, people: splat(1.0) - ai, held: weight * floor, open: weight * (splat(1.0) - floor) * left }
        };
        let (beta, base, delta) = (each(|params| params.beta), each(|params| params.base), each(|params| params.delta));
        let unlimited = futures[0].headroom >= NO_LIMIT;
        let limit = if unlimited { splat(FAR_AWAY) } else { each(|params| params.headroom) * LN_10 };
        let (one, zero) = (splat(1.0), splat(0.0));
        let (per_limit, kappa) = (one / limit, beta * limit - 1.0);
        let zeta = beta * base / crate::math::ln(REFERENCE_COMPUTE_GROWTH);
        let compute = (ln(each(|params| params.compute)), ln(each(|params| params.compute_after)));
        let rate = (zeta * compute.0, zeta * compute.1);
        let inverse = |rate: f64x4| rate.simd_eq(zero).bitselect(zero, one / rate);
        Futures {
            human: futures[0].human,
            easier: futures[0].easier,
            v: ln(each(|params| 1.0 + params.q)) / delta,
            per_rate: (inverse(rate.0), inverse(rate.1)),
            per_kappa: one / kappa,
            kappa_per_limit: kappa * per_limit,
            slow: each(|params| params.slow.max(START) - START),
            digital: core::array::from_fn(stage),
            world: (futures[0].physical > 0.0).then(|| stage(World as usize)),
            per_delta: one / delta,
            delta,
            beta,
            base,
            limit,
            per_limit,
            kappa,
            compute,
            rate,
            unlimited,
        }
    }

    /// Σ w/A at e^{v x}, the share of a cycle's time that is left, and how fast it falls with v x. AI never slows a stage down: its
    /// work left today is at most the whole, and e^{v x} at least 1.
    #[inline(never)]
    fn time(&self, growth: f64x4) -> (f64x4, f64x4) {
        let (mut time, mut fall) = (splat(0.0), splat(0.0));
        let mut add = |stage: &Stage, by_ai: f64x4, each: f64x4| {
            let sped = stage.open * each;
            time += stage.held + sped;
            fall += sped * by_ai * each;
        };
        // One division for two: those cost most.
        let by_ai = self.digital.each_ref().map(|stage| stage.ai * growth);
        let [a, b, c, d] = core::array::from_fn(|k| self.digital[k].people + by_ai[k]);
        let (of_ab, of_cd) = (splat(1.0) / (a * b), splat(1.0) / (c * d));
        for (k, each) in [of_ab * b, of_ab * a, of_cd * d, of_cd * c].into_iter().enumerate() {
            add(&self.digital[k], by_ai[k], each);
        }
        if let Some(world) = &self.world {
            let by_ai = world.ai * growth;
            add(world, by_ai, splat(1.0) / (world.people + by_ai));
        }
        (time, fall)
    }

    /// The x from which at most so large a share of a cycle's time is left; infinite for never.
    fn x_of_time(&self, share: f64) -> f64x4 {
        let held = self
            .digital
            .iter()
            .chain(&self.world)
            .fold(splat(0.0), |held, stage| held + stage.ai.simd_eq(splat(0.0)).bitselect(stage.weight, stage.held));
        let possible = held.simd_lt(splat(share * (1.0 - AT_THE_CAP))) & self.v.simd_gt(splat(0.0));
        let at_start = self.time(splat(1.0)).0.simd_le(splat(share));
        let mut growth = splat(1.0);
        for _ in 0..TARGET_STEPS {
            let (time, fall) = self.time(growth);
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
        let (share, needed) = (self.digital[Taste as usize].ai, 0.5 / (1.0 - self.human));
        let possible = share.simd_gt(splat(0.0)) & self.v.simd_gt(splat(0.0));
        let odds = splat(needed) * (splat(1.0) - share) / (share * (1.0 - needed));
        let never = splat(f64::INFINITY);
        let x = if needed < 1.0 { possible.bitselect(ln(odds) / self.v, never) } else { never };
        share.simd_ge(splat(needed)).bitselect(splat(0.0), x)
    }

    /// How compute grows from this time on, years since the start.
    fn pace(&self, at: f64x4) -> Pace {
        let early = at.simd_lt(self.slow);
        let pick = |(before, after): (f64x4, f64x4)| early.bitselect(before, after);
        let end = early.bitselect(least(self.slow, splat(SPAN)), splat(SPAN));
        Pace { g: pick(self.compute), rate: pick(self.rate), per_rate: pick(self.per_rate), end }
    }

    /// Runs them: the date of every release, in years since the start, goes to `releases[n][lane]`. There is room for
    /// [`MAX_GENERATIONS`] and the start.
    #[inline(never)]
    pub fn run(&self, releases: &mut [[f64; LANES]]) -> Found {
        let zero = splat(0.0);
        let returns = self.base.simd_gt(zero).bitselect(self.v / self.beta, zero);
        let growth_step = exp(self.v * self.delta);
        let mut stand = Stand { at: zero, s: zero, p: splat(1.0), drive: self.base, needed: self.delta };
        let mut pace = self.pace(zero);
        let (time, fall) = self.time(splat(1.0));
        let mut speedup = splat(1.0) / time;
        let mut ignites = (returns * fall * speedup).simd_ge(splat(IGNITION_GAIN));
        // e^{v x} at the release to come.
        let mut later = growth_step;
        let too_slow = |rate: f64x4| rate.simd_gt(zero) & rate.simd_lt(splat(SMALLEST_RATE));
        let mut odd = self.kappa.abs().simd_lt(splat(SMALLEST_KAPPA)) | too_slow(self.rate.0) | too_slow(self.rate.1);
        let mut running = !odd;
        let mut found = Found { count: [0; LANES], end: [None; LANES], ignites: [false; LANES], odd: [false; LANES] };
        releases[0] = [0.0; LANES];
        // The φ that is looked at, 0 where there is no guess yet, and the years that it seems to take; the φ of the generation before;
        // how often one has looked.
        let (mut phi, mut expected, mut before, mut looks) = (zero, zero, splat(f64::INFINITY), zero);

        while running.any() {
            let stretch = Stretch { law: self, from: stand, pace, drive: stand.drive * speedup };
            let (later_time, fall) = self.time(later);
            let later_speedup = splat(1.0) / later_time;
            // Not beyond the end: first see whether the release comes before it at all.
            let length = pace.end - stand.at;
            let at_cut = expected.simd_gt(length);
            let fresh = phi.simd_eq(zero);
            if (at_cut | fresh).any() {
                phi = at_cut.bitselect(stretch.phi_after(length), fresh.bitselect(stretch.guess(), phi));
            }
            let look = stretch.look(phi);
            let step = stretch.step(zero - look.miss, &look);
            let next = phi + step;
            let moment = step * look.per_grown;
            let years = look.years + moment * log_series(pace.rate * moment);

            // So near to the release that what is left is a moment; or cut short by the end of the stretch.
            let small = (step.abs() * (pace.rate * look.per_grown + self.beta * look.pull)).simd_lt(splat(LAST_STEP));
            let released = running & small & look.p.simd_gt(zero) & years.simd_le(length) & next.simd_gt(zero);
            let short = running & at_cut & look.miss.simd_lt(zero) & !released;
            let at_release = Stand {
                at: stand.at + years,
                s: stand.s + stand.needed - pace.g * years,
                p: stand.p + self.kappa_per_limit * stretch.drive * next,
                drive: stand.drive * (pace.rate * next + 1.0),
                needed: self.delta,
            };
            // P is below 0 beyond the limit.
            let ordinary = look.p.simd_gt(zero) & look.p.simd_lt(splat(LARGEST_P)) & later.simd_lt(splat(LARGEST_GROWTH));
            odd |= running & !(ordinary & looks.simd_lt(splat(MOST_LOOKS)));
            running &= !odd;

            // Where to look next: a generation like the two before; anew, where those tell nothing; or, still searching, a step on.
            let change = next / before;
            let anew = short | released & !(change.simd_gt(splat(0.5)) & change.simd_lt(splat(2.0)));
            let change = released.bitselect(change, splat(1.0));
            let overshot = next.simd_le(zero);
            phi = overshot.bitselect(phi * 0.5, next) * change & !anew;
            expected = years * change & !(anew | overshot);
            before = released.bitselect(next, before);
            looks = (looks + 1.0) & !released;

            let mut full = [false; LANES];
            let (bits, at) = (released.to_bitmask(), at_release.at.to_array());
            for lane in (0..LANES).filter(|lane| bits >> lane & 1 == 1) {
                found.count[lane] += 1;
                releases[found.count[lane]][lane] = at[lane];
                full[lane] = found.count[lane] == MAX_GENERATIONS;
            }
            if full != [false; LANES] {
                running &= mask(full.map(|full| !full));
            }
            if self.unlimited {
                running &= !(released & years.simd_lt(splat(SHORTEST_GENERATION_DAYS / DAYS_PER_YEAR)));
            }
            let was = stand;
            stand = stand.or(at_release, released);
            if short.any() {
                let missing = zero - look.miss;
                let drive = was.drive * (pace.rate * look.phi + 1.0);
                stand = stand.or(Stand { at: pace.end, s: look.s, p: look.p, drive, needed: missing }, short);
                pace = self.pace(stand.at);
                before = short.bitselect(splat(f64::INFINITY), before);
                looks &= !short;
                let ended = short & stand.at.simd_ge(splat(SPAN));
                running &= !ended;
                let (bits, gained) = (ended.to_bitmask(), (self.delta - missing).to_array());
                for lane in (0..LANES).filter(|lane| bits >> lane & 1 == 1) {
                    found.end[lane] = Some(found.count[lane] as f64 * self.delta.to_array()[lane] + gained[lane]);
                }
            }

            // The next generation helps.
            speedup = released.bitselect(later_speedup, speedup);
            later = released.bitselect(later * growth_step, later);
            let gain = returns * (splat(1.0) - stand.s * self.per_limit) * fall * later_speedup;
            ignites |= released & gain.simd_ge(splat(IGNITION_GAIN));
        }
        Found { ignites: flags(ignites), odd: flags(odd), ..found }
    }

    /// The x at which each milestone is reached, in the order of [`crate::ensemble::Milestone`]: infinite for never, 0 for long ago.
    pub fn targets(&self) -> [[f64; LANES]; 3] {
        [self.x_of_half_judgement(), self.x_of_time(1.0 / TENFOLD), self.x_of_time(1.0 - FULL)].map(|x| x.to_array())
    }

    /// ln U at an x in each lane; infinite where x is.
    pub fn ln_speedup(&self, x: [f64; LANES]) -> [f64; LANES] {
        let x = f64x4::from(x);
        let finite = x.simd_lt(splat(f64::INFINITY));
        let (time, _) = self.time(exp(self.v * finite.bitselect(x, splat(0.0))));
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

/// Where each lane stands: at a release, or where compute growth changes.
#[derive(Clone, Copy)]
struct Stand {
    /// Years since the start.
    at: f64x4,
    /// Software, nats since the start.
    s: f64x4,
    /// P = (1 − s/S)^{−κ}.
    p: f64x4,
    /// base·e^{ζ c}, nats a year.
    drive: f64x4,
    /// What is left to gain until the next release, nats.
    needed: f64x4,
}

impl Stand {
    fn or(self, other: Stand, mask: Mask) -> Stand {
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
struct Pace {
    /// Nats a year; ρ and 1/ρ, 0 where ρ is.
    g: f64x4,
    rate: f64x4,
    per_rate: f64x4,
    /// Years since the start.
    end: f64x4,
}

/// A stretch of time with held speed-up and steady compute growth.
struct Stretch<'a> {
    law: &'a Futures,
    from: Stand,
    pace: Pace,
    /// D at its beginning.
    drive: f64x4,
}

/// What is seen at a φ within a stretch.
struct Look {
    /// 1/E.
    per_grown: f64x4,
    phi: f64x4,
    /// τ.
    years: f64x4,
    p: f64x4,
    s: f64x4,
    /// ds/dφ, and that over what is left of the limit: D/P.
    slope: f64x4,
    pull: f64x4,
    /// By how much s + c has gained more than needed.
    miss: f64x4,
}

impl Stretch<'_> {
    /// The first guess where nothing went before: a step from the beginning, where everything is known.
    fn guess(&self) -> f64x4 {
        let pull = self.drive / self.from.p;
        let slope = pull * (splat(1.0) - self.from.s * self.law.per_limit);
        let zero = splat(0.0);
        self.step(
            self.from.needed,
            &Look { per_grown: splat(1.0), slope, pull, phi: zero, years: zero, p: zero, s: zero, miss: zero },
        )
    }

    /// φ after so many years.
    fn phi_after(&self, years: f64x4) -> f64x4 {
        self.pace.per_rate.simd_eq(splat(0.0)).bitselect(years, expm1(self.pace.rate * years) * self.pace.per_rate)
    }

    #[inline(never)]
    fn look(&self, phi: f64x4) -> Look {
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
    #[inline(never)]
    fn step(&self, missing: f64x4, look: &Look) -> f64x4 {
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
