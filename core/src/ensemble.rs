//! The ensemble: many futures around one scenario, and what they have in common.
//!
//! Nine things that nobody knows well are drawn anew for each future, around the reader's own values; all else is held. The draws are
//! points of a fixed low-discrepancy sequence, the same for every scenario: bands move smoothly under a finger, identical settings
//! give identical bytes, and more draws are always the same ones and then some.

use crate::cycle::Cycle;
use crate::math;
use crate::milestones::{FULL, HORIZON_TODAY_MINUTES, IGNITION_GAIN, TENFOLD, horizon_minutes};
use crate::params::NO_LIMIT;
use crate::run::{Ending, Releases};
use crate::{END, Params, START};

/// How many numbers a draw takes.
pub const DIMENSIONS: usize = 9;

/// ψ^−1 … ψ^−9 with ψ the root of ψ¹⁰ = ψ + 1: the steps of the R₉ sequence (Roberts 2018), by Newton's method.
fn steps() -> [f64; DIMENSIONS] {
    let mut psi = 1.0_f64;
    for _ in 0..32 {
        let ninth = power(psi, 9);
        psi -= (ninth * psi - psi - 1.0) / (10.0 * ninth - 1.0);
    }
    core::array::from_fn(|j| 1.0 / power(psi, j as u32 + 1))
}

/// A whole power by multiplication.
fn power(base: f64, exponent: u32) -> f64 {
    (0..exponent).fold(1.0, |product, _| product * base)
}

/// The parameters of one future. `u` has nine numbers between 0 and 1. A draw may leave the ranges of the sliders.
fn drawn(params: &Params, u: &[f64; DIMENSIONS]) -> Params {
    let linear = |low: f64, high: f64, u: f64| low + u * (high - low);
    let ratio = |low: f64, high: f64, u: f64| low * math::exp(u * math::ln(high / low));
    // The pace if today is 15 … 20 %.
    let pace = linear(0.75, 1.29, u[0]);
    let (v, delta) = (params.improvement_per_nat() * pace, params.delta * linear(0.81, 1.23, u[6]));
    let headroom = (params.headroom + linear(-5.0, 5.0, u[3])).clamp(1.0, 39.99);
    Params {
        q: math::expm1(v * delta),
        delta,
        beta: params.beta * pace / ratio(1.0 / 3.0, 3.0, u[1]),
        taste: (params.taste * ratio(0.25, 4.0, u[2])).min(1.0),
        headroom: if params.headroom >= NO_LIMIT { params.headroom } else { headroom },
        slow: params.slow + linear(-2.0, 2.0, u[4]),
        compute_after: math::exp(math::ln(params.compute_after) * linear(0.73, 1.71, u[5])),
        train: (params.train * ratio(0.25, 4.0, u[7])).min(1.0),
        infra: (params.infra * ratio(0.25, 4.0, u[8])).min(1.0),
        ..*params
    }
}

/// The milestones that are followed over all futures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Milestone {
    /// AI does half the judgement.
    Researcher,
    /// Research runs ten times as fast.
    Tenfold,
    /// 99 % of a cycle's time is removed.
    Full,
}

/// Futures around a scenario.
#[derive(Clone, Debug)]
pub struct Ensemble {
    params: Params,
    steps: [f64; DIMENSIONS],
    /// How many draws of the sequence are left out.
    skipped: u32,
    draws: u32,
    dates: Vec<f64>,
    /// ln U at each date, one entry a future; infinite once it has blown up.
    speedup: Vec<Vec<f64>>,
    /// log₂ of the task horizon in minutes, likewise.
    horizon: Vec<Vec<f64>>,
    /// Dates, in the order of [`Milestone`]; infinite for never.
    milestones: [Vec<f64>; 3],
    /// In how many futures the loop feeds itself.
    ignites: u32,
}

/// Equal parameters and as many draws are equal futures.
impl PartialEq for Ensemble {
    fn eq(&self, other: &Ensemble) -> bool {
        self.params == other.params && (self.skipped, self.draws) == (other.skipped, other.draws) && self.dates == other.dates
    }
}

impl Ensemble {
    /// No futures yet; they will be looked at on these dates, calendar years in order, from the start to 2045.
    pub fn new(params: &Params, dates: Vec<f64>) -> Ensemble {
        let none = vec![Vec::new(); dates.len()];
        Ensemble {
            params: *params,
            steps: steps(),
            skipped: 0,
            draws: 0,
            speedup: none.clone(),
            horizon: none,
            milestones: Default::default(),
            ignites: 0,
            dates,
        }
    }

    /// The same without the first draws: so that many processors can share the work.
    pub fn after(self, skipped: u32) -> Ensemble {
        Ensemble { skipped, ..self }
    }

    /// Adds futures until there are so many. The first are always the same.
    pub fn grow(&mut self, draws: u32) {
        while self.draws < draws {
            self.draws += 1;
            let index = f64::from(self.skipped) + f64::from(self.draws);
            let u = self.steps.map(|step| {
                let place = 0.5 + index * step;
                place - libm::floor(place)
            });
            self.add(&drawn(&self.params, &u));
        }
    }

    /// How many futures there are.
    pub fn draws(&self) -> u32 {
        self.draws
    }

    /// The scenario they are around.
    pub fn params(&self) -> &Params {
        &self.params
    }

    /// The dates they are looked at.
    pub fn dates(&self) -> &[f64] {
        &self.dates
    }

    /// All that was noted, one list a milestone, then one a date for ln U, then one a date for log₂ of the horizon in minutes.
    pub fn columns(&self) -> impl Iterator<Item = &[f64]> {
        self.milestones.iter().chain(&self.speedup).chain(&self.horizon).map(Vec::as_slice)
    }

    /// In how many of the futures the loop feeds itself.
    pub fn ignited(&self) -> u32 {
        self.ignites
    }

    /// Share of the futures in which the loop feeds itself, 0 to 1.
    pub fn ignites(&self) -> f64 {
        f64::from(self.ignites) / f64::from(self.draws.max(1))
    }

    /// Quantiles of the speed-up on the date of this index; infinite where a neighbouring future has blown up.
    pub fn speedup(&self, date: usize, shares: &[f64]) -> Vec<f64> {
        quantiles(&self.speedup[date], shares, math::exp)
    }

    /// Quantiles of log₂ of the task horizon in minutes, on the date of this index.
    pub fn log2_horizon(&self, date: usize, shares: &[f64]) -> Vec<f64> {
        quantiles(&self.horizon[date], shares, |value| value)
    }

    /// Quantiles of a milestone's date, calendar years; infinite for never, which is later than all.
    pub fn milestone(&self, milestone: Milestone, shares: &[f64]) -> Vec<f64> {
        quantiles(&self.milestones[milestone as usize], shares, |date| date)
    }

    /// One future's speed-ups, date by date.
    pub fn future(&self, index: usize) -> impl Iterator<Item = f64> + '_ {
        self.speedup.iter().map(move |date| math::exp(date[index]))
    }

    /// Runs one future and notes what is asked of it.
    fn add(&mut self, params: &Params) {
        let cycle = Cycle::new(params);
        let targets = [cycle.x_of_half_judgement(), cycle.x_of_speedup(TENFOLD), cycle.x_of_automated(FULL)];
        let mut found = targets.map(|x| if x.is_some_and(|x| x <= 0.0) { START } else { f64::INFINITY });
        let limit = params.software_limit();
        let returns = params.improvement_per_nat() / params.beta;
        let mut ignites = false;
        let mut next_date = 0;
        let mut from = (START, 0.0);
        let mut reach = |ensemble: &mut Ensemble, to: (f64, f64)| {
            let pace = (to.1 - from.1) / (to.0 - from.0);
            while ensemble.dates.get(next_date).is_some_and(|date| *date <= to.0) {
                let gone = ensemble.dates[next_date] - from.0;
                let x = if gone > 0.0 { from.1 + pace * gone } else { from.1 };
                ensemble.note(next_date, &cycle, params, x);
                next_date += 1;
            }
            for (date, x) in found.iter_mut().zip(targets) {
                if let Some(x) = x.filter(|x| date.is_infinite() && *x <= to.1) {
                    *date = from.0 + (x - from.1) / pace;
                }
            }
            from = to;
        };
        let mut releases = Releases::new(params, &cycle).without_gains();
        for generation in releases.by_ref() {
            if generation.n > 0 {
                reach(self, (generation.t, generation.x));
            }
            // No gain exceeds this bound: most futures never need the gain itself.
            let left = 1.0 - generation.s / limit;
            ignites = ignites || (returns * left >= 1.0 && cycle.gain(generation.x, left) >= IGNITION_GAIN);
        }
        if releases.ending() == Ending::End {
            reach(self, (END, releases.end_x()));
        }
        for date in next_date..self.dates.len() {
            self.speedup[date].push(f64::INFINITY);
            self.horizon[date].push(f64::INFINITY);
        }
        for (all, date) in self.milestones.iter_mut().zip(found) {
            all.push(date);
        }
        self.ignites += u32::from(ignites);
    }

    fn note(&mut self, date: usize, cycle: &Cycle, params: &Params, x: f64) {
        self.speedup[date].push(cycle.ln_speedup(x));
        let doublings = if params.easier == 0.0 {
            math::log2(HORIZON_TODAY_MINUTES) + x / params.delta
        } else {
            math::log2(horizon_minutes(params, x))
        };
        self.horizon[date].push(doublings);
    }
}

/// Quantiles: rank p·(N−1), straight between neighbours in the measure that `as_shown` leads to; infinite if either neighbour is.
pub fn quantiles(values: &[f64], shares: &[f64], as_shown: fn(f64) -> f64) -> Vec<f64> {
    let mut values = values.to_vec();
    let Some(last) = values.len().checked_sub(1) else { return vec![f64::INFINITY; shares.len()] };
    let mut one = |share: &f64| {
        let place = share * last as f64;
        let (low, within) = (place as usize, place - libm::floor(place));
        let (a, b) = (as_shown(nth(&mut values, low)), as_shown(nth(&mut values, (low + 1).min(last))));
        if a.is_infinite() || b.is_infinite() { f64::INFINITY } else { a + within * (b - a) }
    };
    shares.iter().map(&mut one).collect()
}

/// The value of a rank, from 0, among values of which none is NaN; moves smaller ones before it and larger ones behind it.
///
/// Hoare's selection, written out: the standard library's, made for every type and every order, would cost 4 KB of the download.
fn nth(values: &mut [f64], rank: usize) -> f64 {
    let (mut low, mut high) = (0, values.len() - 1);
    while low < high {
        let pivot = values[low + (high - low) / 2];
        let (mut i, mut j) = (low, high);
        loop {
            while values[i] < pivot {
                i += 1;
            }
            while values[j] > pivot {
                j -= 1;
            }
            if i >= j {
                break;
            }
            values.swap(i, j);
            (i, j) = (i + 1, j - 1);
        }
        // Everything up to j is at most the pivot, everything after it at least.
        if rank <= j { high = j } else { low = j + 1 }
    }
    values[rank]
}
