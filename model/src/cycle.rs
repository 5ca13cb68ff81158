//! One research cycle: five stages, how far AI speeds up each, and what that makes of the whole.
//!
//! With `f` the share of a stage's work that AI does today, `h` the human time left per AI-written unit, `b` the floor that nothing
//! speeds up, `w` the stage's weight in a cycle without AI, and `v` the improvement per nat:
//!
//! ```text
//! raw(x) = ((1−f) + f·e^{v x}) / ((1−f) + f·h)          work without AI ÷ work left
//! a(x)   = max(1, raw(x))
//! A(x)   = 1 / (b + (1−b)/a(x))                         speed of the stage
//! U(x)   = (Σ w A^ρ)^{1/ρ}                              speed-up of the whole cycle
//! F(x)   = f / (f + (1−f) e^{−v x})                     share of the stage's work that AI does
//! ```

use crate::Params;
use crate::math;

/// How many stages a cycle has.
pub const STAGES: usize = 5;

/// The ρ at which stages follow one another.
const AMDAHL: f64 = -1.0;

/// The largest v·x that is exponentiated: beyond it a stage counts as done in no time.
pub const MAX_EXPONENT: f64 = 600.0;

/// What levels off this near to a target, relative, never gets there, whatever the rounding.
pub const AT_THE_CAP: f64 = 1e-9;

/// A stage of a research cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Stage {
    Code,
    Training,
    Infrastructure,
    Taste,
    World,
}

impl Stage {
    /// All stages, in the order of the story; arrays over stages are in this order.
    pub const ALL: [Stage; STAGES] = [Stage::Code, Stage::Training, Stage::Infrastructure, Stage::Taste, Stage::World];
}

/// One stage's constants during a run.
#[derive(Clone, Copy, Debug)]
pub struct Work {
    /// Share of a cycle's time without AI; the weights sum to 1.
    pub weight: f64,
    /// f, the share AI does today.
    pub ai: f64,
    /// (1−f) + f·h, the human work left today.
    pub left: f64,
    /// b, the share that nothing speeds up.
    pub floor: f64,
}

/// A stage's speed at some x.
#[derive(Clone, Copy, Debug)]
struct Speed {
    raw: f64,
    /// A, the speed of the stage.
    speed: f64,
    ln_speed: f64,
}

impl Work {
    fn new(weight: f64, ai: f64, human_time: f64, floor: f64) -> Work {
        // `max` would be a call in wasm.
        let left = ((1.0 - ai) + ai * human_time).clamp(1e-9, f64::INFINITY);
        Work { weight, ai, left, floor }
    }

    /// The five stages that these parameters describe, in the order of [`Stage::ALL`]; four zero weights count as equal ones.
    pub fn stages(params: &Params) -> [Work; STAGES] {
        let given = [params.w_code, params.w_train, params.w_infra, params.w_taste];
        let sum: f64 = given.iter().sum();
        let digital = 1.0 - params.physical;
        let weight = |k: usize| if sum == 0.0 { digital / 4.0 } else { given[k] / sum * digital };
        [
            Work::new(weight(0), params.code, params.review, 0.0),
            Work::new(weight(1), params.train, 0.0, 0.0),
            Work::new(weight(2), params.infra, 0.0, 0.0),
            Work::new(weight(3), params.taste, 0.0, params.human),
            Work::new(params.physical, params.phys_ai, 0.0, params.phys_floor),
        ]
    }

    /// How fast AI makes the stage, were it not for its floor and for people, who are never slower; `growth` is e^{v x}.
    fn raw(&self, growth: f64) -> f64 {
        if self.ai == 0.0 { 1.0 } else { ((1.0 - self.ai) + self.ai * growth) / self.left }
    }

    /// w/A, the time the stage takes, as a share of a cycle without AI: one division, since this is what runs most often.
    fn time(&self, growth: f64) -> f64 {
        let sped = (1.0 - self.ai) + self.ai * growth;
        let time = if self.ai == 0.0 || sped <= self.left { 1.0 } else { self.left / sped };
        self.weight * (self.floor + (1.0 - self.floor) * time)
    }

    fn speed(&self, growth: f64) -> Speed {
        let raw = self.raw(growth);
        let speed = 1.0 / (self.floor + (1.0 - self.floor) / raw.max(1.0));
        Speed { raw, speed, ln_speed: math::ln(speed) }
    }

    /// F, the share of the stage's work that AI does; `shrink` is e^{−v x}.
    fn done_by_ai(&self, shrink: f64) -> f64 {
        if self.ai == 0.0 { 0.0 } else { self.ai / (self.ai + (1.0 - self.ai) * shrink) }
    }

    /// c, the share of the stage's time that remains however far AI improves.
    fn remains(&self) -> f64 {
        if self.ai == 0.0 { 1.0 } else { self.floor }
    }
}

/// The research cycle of a scenario, as a function of effective compute `x` (nats since the start).
#[derive(Clone, Debug)]
pub struct Cycle {
    work: [Work; STAGES],
    ln_weight: [f64; STAGES],
    /// v, nats of better work per nat of effective compute.
    v: f64,
    rho: f64,
    human: f64,
    beta: f64,
    /// True where software grows at all.
    grows: bool,
    audit_ai: f64,
}

impl Cycle {
    /// The cycle that these parameters describe.
    pub fn new(params: &Params) -> Cycle {
        let work = Work::stages(params);
        Cycle {
            work,
            ln_weight: work.map(|work| math::ln(work.weight)),
            v: params.improvement_per_nat(),
            rho: params.rho,
            human: params.human,
            beta: params.beta,
            grows: params.base != 0.0,
            audit_ai: params.audit_ai,
        }
    }

    fn speeds(&self, x: f64) -> [Speed; STAGES] {
        let growth = math::exp((self.v * x).min(MAX_EXPONENT));
        self.work.map(|work| work.speed(growth))
    }

    /// e^{−v x}, with the exponent bounded as for the speeds.
    fn shrink(&self, x: f64) -> f64 {
        math::exp(-(self.v * x).min(MAX_EXPONENT))
    }

    /// ln (w A^ρ) for each stage; −∞ where the weight is 0.
    fn power_terms(&self, speeds: &[Speed; STAGES]) -> [f64; STAGES] {
        core::array::from_fn(|k| self.ln_weight[k] + self.rho * speeds[k].ln_speed)
    }

    /// ln U, the logarithm of the whole cycle's speed-up.
    pub fn ln_speedup(&self, x: f64) -> f64 {
        // One stage after the other: a plain sum of times, which neither under- nor overflows.
        if self.rho == AMDAHL {
            return -math::ln(self.time_left(x));
        }
        ln_sum(self.power_terms(&self.speeds(x))) / self.rho
    }

    /// U, how many times as fast as without AI a whole cycle runs.
    pub fn speedup(&self, x: f64) -> f64 {
        math::exp(self.ln_speedup(x))
    }

    /// The time each stage still takes, as a share of a whole cycle without AI, in the order of [`Stage::ALL`].
    pub fn times(&self, x: f64) -> [f64; STAGES] {
        let growth = math::exp((self.v * x).min(MAX_EXPONENT));
        self.work.map(|work| work.time(growth))
    }

    /// Σ w/A: what is left of a cycle's time.
    fn time_left(&self, x: f64) -> f64 {
        let growth = math::exp((self.v * x).min(MAX_EXPONENT));
        // Most scenarios have no work in the physical world.
        let digital = &self.work[..STAGES - usize::from(self.work[STAGES - 1].weight == 0.0)];
        digital.iter().map(|work| work.time(growth)).sum()
    }

    /// Share of a no-AI cycle's time that AI has removed, 0 to 1.
    pub fn automated(&self, x: f64) -> f64 {
        let speeds = self.speeds(x);
        // Σ w (1 − 1/A) instead of 1 − Σ w/A: nothing cancels, and A = 1 everywhere gives 0 exactly.
        self.work.iter().zip(speeds).map(|(work, stage)| work.weight * (1.0 - 1.0 / stage.speed)).sum()
    }

    /// Share of the research judgement that AI does, (1 − human)·F, 0 to 1.
    pub fn judgement(&self, x: f64) -> f64 {
        (1.0 - self.human) * self.work[Stage::Taste as usize].done_by_ai(self.shrink(x))
    }

    /// min(1, (1 + audit_ai·(U − 1))/U): the share of the research that people can still follow if they read at today's pace.
    pub fn understood(&self, speedup: f64) -> f64 {
        if speedup.is_infinite() { self.audit_ai.min(1.0) } else { (self.help_to_readers(speedup) / speedup).min(1.0) }
    }

    /// 1 + audit_ai·(U − 1): how much faster than today auditors and readers work.
    pub fn help_to_readers(&self, speedup: f64) -> f64 {
        if self.audit_ai == 0.0 { 1.0 } else { 1.0 + self.audit_ai * (speedup - 1.0) }
    }

    /// G, the loop gain: how much one step of progress adds to the next. Above 1 generations come faster with compute frozen.
    ///
    /// `headroom_left` is 1 − s/S, the share of the software headroom that is left.
    ///
    /// ```text
    /// G = (v/β)·(1 − s/S)·Σ ω F,   ω = [w A^ρ / Σ w A^ρ]·(1−b)·A/a      (0 where raw < 1)
    /// ```
    pub fn gain(&self, x: f64, headroom_left: f64) -> f64 {
        if self.v == 0.0 || !self.grows || headroom_left == 0.0 {
            return 0.0;
        }
        if self.beta == 0.0 {
            return f64::INFINITY;
        }
        let (speeds, shrink) = (self.speeds(x), self.shrink(x));
        let terms = self.power_terms(&speeds);
        let whole = ln_sum(terms);
        let pull = (0..STAGES).filter(|&k| speeds[k].raw >= 1.0 && self.work[k].weight > 0.0).map(|k| {
            let work = &self.work[k];
            math::exp(terms[k] - whole) * (1.0 - work.floor) * speeds[k].speed / speeds[k].raw * work.done_by_ai(shrink)
        });
        self.v * headroom_left * pull.sum::<f64>() / self.beta
    }

    /// Where the speed-up levels off: (Σ w c^{−ρ})^{1/ρ} over what remains of each stage; infinite where nothing remains.
    pub fn cap(&self) -> f64 {
        if self.v == 0.0 {
            return self.speedup(0.0);
        }
        let remaining = |k: usize| self.ln_weight[k] - self.rho * math::ln(self.work[k].remains());
        math::exp(ln_sum(core::array::from_fn(remaining)) / self.rho)
    }

    /// w c: the share of a no-AI cycle's time that remains in each stage however far AI improves, in the order of [`Stage::ALL`].
    pub fn held(&self) -> [f64; STAGES] {
        self.work.map(|work| work.weight * work.remains())
    }

    /// True where AI does none of a stage's work today, so that none of it ever speeds up.
    pub fn untouched(&self, stage: Stage) -> bool {
        self.work[stage as usize].ai == 0.0
    }

    /// The x at which AI does half the judgement; `None` if it never does. At or before the start: 0.
    pub fn x_of_half_judgement(&self) -> Option<f64> {
        let share = self.work[Stage::Taste as usize].ai;
        let needed = 0.5 / (1.0 - self.human);
        if share >= needed {
            return Some(0.0);
        }
        let possible = needed < 1.0 && share > 0.0 && self.v > 0.0;
        possible.then(|| math::ln(needed * (1.0 - share) / (share * (1.0 - needed))) / self.v)
    }

    /// True where a whole cycle will run more than so many times as fast, some day.
    pub fn may_speed_up(&self, speedup: f64) -> bool {
        self.cap() > speedup * (1.0 + AT_THE_CAP)
    }

    /// True where more than so large a share of a cycle's time will be removed, some day.
    pub fn may_automate(&self, share: f64) -> bool {
        self.improves() && self.held().iter().sum::<f64>() < (1.0 - share) * (1.0 - AT_THE_CAP)
    }

    /// The x from which a whole cycle runs so many times as fast; `None` if it never does. At or before the start: 0.
    pub fn x_of_speedup(&self, speedup: f64) -> Option<f64> {
        let target = math::ln(speedup);
        (self.may_speed_up(speedup) || self.ln_speedup(0.0) >= target).then(|| self.x_of(&|x| self.ln_speedup(x) - target))
    }

    /// The x from which so large a share of a cycle's time is removed; `None` if it never is. At or before the start: 0.
    pub fn x_of_automated(&self, share: f64) -> Option<f64> {
        let target = math::ln(1.0 - share);
        (self.may_automate(share) || self.automated(0.0) >= share).then(|| self.x_of(&|x| target - math::ln(self.time_left(x))))
    }

    /// Where something that grows with x passes 0: a secant kept inside a bracket, to far below what a date shows.
    fn x_of(&self, f: &dyn Fn(f64) -> f64) -> f64 {
        let (mut low, mut at_low) = (0.0, f(0.0));
        if at_low >= 0.0 {
            return 0.0;
        }
        let (mut high, mut at_high) = (4.0, f(4.0));
        while at_high < 0.0 {
            (low, at_low) = (high, at_high);
            high *= 2.0;
            at_high = f(high);
            if high > 1e9 {
                return high;
            }
        }
        for _ in 0..100 {
            let x = (low * at_high - high * at_low) / (at_high - at_low);
            let at = f(x);
            if libm::fabs(at) < 1e-12 || high - low < 1e-11 {
                return x;
            }
            // The end that stays counts half: else it would stay for ever (the Illinois rule).
            if at < 0.0 {
                (low, at_low) = (x, at);
                at_high *= 0.5;
            } else {
                (high, at_high) = (x, at);
                at_low *= 0.5;
            }
        }
        high
    }

    /// True where AI gets better at its work.
    fn improves(&self) -> bool {
        self.v > 0.0
    }
}

/// ln Σ e^term: at ρ = −8 a naive sum under- or overflows. −∞ where every term is.
fn ln_sum(terms: [f64; STAGES]) -> f64 {
    let most = terms.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if most == f64::NEG_INFINITY { most } else { most + math::ln(terms.iter().map(|term| math::exp(term - most)).sum()) }
}
