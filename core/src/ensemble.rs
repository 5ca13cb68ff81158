//! The ensemble: many futures around one scenario, and what they have in common.
//!
//! Nine things that nobody knows well are drawn anew for each future, around the reader's own values; all else is held. The draws are
//! points of a fixed low-discrepancy sequence, the same for every scenario: bands move smoothly under a finger, identical settings
//! give identical bytes, and more draws are always the same ones and then some.

use crate::cycle::Cycle;
use crate::growth::SPAN;
use crate::lanes::{self, LANES};
use crate::math;
use crate::milestones::{FULL, IGNITION_GAIN, TENFOLD, horizon_minutes};
use crate::params::NO_LIMIT;
use crate::run::{Ending, MAX_GENERATIONS, Releases};
use crate::{END, Params, START};

/// Futures that are run side by side have their dates within so many years of those that are run exactly.
pub const BOUND_YEARS: f64 = 1e-7;

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

/// What nobody knows well, in the order of a draw's numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// How fast AI gets better at building AI, and how fast ideas get harder with it: what "15–20 %" leaves open.
    Pace,
    /// How much harder ideas get, by itself.
    Returns,
    /// The share of research judgement that AI does today.
    Taste,
    /// Software improvement left before limits.
    Headroom,
    /// When compute growth slows down.
    Slow,
    /// Compute growth after that.
    ComputeAfter,
    /// Effective compute a generation.
    Delta,
    /// The share of training work that AI does today.
    Train,
    /// The share of infrastructure work that AI does today.
    Infra,
}

impl Input {
    /// All, in that order.
    pub const ALL: [Input; DIMENSIONS] = [
        Input::Pace,
        Input::Returns,
        Input::Taste,
        Input::Headroom,
        Input::Slow,
        Input::ComputeAfter,
        Input::Delta,
        Input::Train,
        Input::Infra,
    ];

    /// These parameters with this one drawn anew, all else held: `u`, from 0 to 1, says how far up its range. It may leave the range
    /// of its slider.
    pub fn drawn(self, params: &Params, u: f64) -> Params {
        let linear = |low: f64, high: f64| low + u * (high - low);
        let ratio = |low: f64, high: f64| low * math::exp(u * math::ln(high / low));
        let mut drawn = *params;
        match self {
            // The pace if today is 15 … 20 %.
            Input::Pace => {
                let pace = linear(0.75, 1.29);
                drawn.q = math::expm1(params.improvement_per_nat() * pace * params.delta);
                drawn.beta *= pace;
            }
            Input::Returns => drawn.beta /= ratio(1.0 / 3.0, 3.0),
            Input::Taste => drawn.taste = (params.taste * ratio(0.25, 4.0)).min(1.0),
            Input::Headroom if params.headroom >= NO_LIMIT => {}
            Input::Headroom => drawn.headroom = (params.headroom + linear(-5.0, 5.0)).clamp(1.0, 39.99),
            Input::Slow => drawn.slow += linear(-2.0, 2.0),
            Input::ComputeAfter => drawn.compute_after = math::exp(math::ln(params.compute_after) * linear(0.73, 1.71)),
            // AI gets better by as much a nat: by more in a longer generation.
            Input::Delta => {
                drawn.delta *= linear(0.81, 1.23);
                drawn.q = math::expm1(params.improvement_per_nat() * drawn.delta);
            }
            Input::Train => drawn.train = (params.train * ratio(0.25, 4.0)).min(1.0),
            Input::Infra => drawn.infra = (params.infra * ratio(0.25, 4.0)).min(1.0),
        }
        drawn
    }
}

/// The parameters of one future. `u` has nine numbers between 0 and 1.
fn drawn(params: &Params, u: &[f64; DIMENSIONS]) -> Params {
    Input::ALL.into_iter().zip(u).fold(*params, |params, (input, u)| input.drawn(&params, *u))
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
///
/// They are kept as they are run, four by four: a block has a place for each of the four in every row. Its rows are the milestones
/// (calendar years in the order of [`Milestone`], infinite for never), whether the loop feeds itself (1 or 0), ln U at each date
/// (infinite once it has blown up), and log₂ of the task horizon in minutes at each.
#[derive(Clone, Debug)]
pub struct Ensemble {
    params: Params,
    steps: [f64; DIMENSIONS],
    /// How many draws of the sequence are left out.
    skipped: u32,
    /// True where futures may be run side by side.
    side_by_side: bool,
    /// True where horizons are noted too.
    horizons: bool,
    /// How many futures count; the last block may have more.
    draws: u32,
    dates: Vec<f64>,
    /// The same, years since the start.
    since_start: Vec<f64>,
    /// Block after block, row by row.
    rows: Vec<[f64; LANES]>,
    /// The dates of releases while futures run, years since the start: `[n][lane]`.
    releases: Vec<[f64; LANES]>,
}

/// The row that says whether the loop feeds itself; those of the milestones come before it, those of the dates after it.
const IGNITES: usize = 3;

/// Equal parameters and as many draws are equal futures.
impl PartialEq for Ensemble {
    fn eq(&self, other: &Ensemble) -> bool {
        self.params == other.params && (self.skipped, self.draws) == (other.skipped, other.draws) && self.dates == other.dates
    }
}

impl Ensemble {
    /// No futures yet; they will be looked at on these dates, calendar years in order, from the start to 2045.
    pub fn new(params: &Params, dates: Vec<f64>) -> Ensemble {
        Ensemble {
            params: *params,
            steps: steps(),
            skipped: 0,
            side_by_side: lanes::can_run(params),
            horizons: true,
            draws: 0,
            since_start: dates.iter().map(|date| date - START).collect(),
            rows: Vec::new(),
            releases: vec![[0.0; LANES]; MAX_GENERATIONS + 1],
            dates,
        }
    }

    /// The same without the first draws: so that many processors can share the work.
    pub fn after(self, skipped: u32) -> Ensemble {
        Ensemble { skipped, ..self }
    }

    /// The same without horizons: half the memory.
    pub fn without_horizons(self) -> Ensemble {
        Ensemble { horizons: false, ..self }
    }

    /// Makes room for so many futures, at once: what grows bit by bit moves, and leaves holes behind.
    pub fn reserve(&mut self, draws: u32) {
        let rows = draws.div_ceil(LANES as u32) as usize * self.height();
        self.rows.reserve_exact(rows.saturating_sub(self.rows.len()));
    }

    /// The same, every future run exactly and alone: slower, and what the others are measured by.
    pub fn exact(self) -> Ensemble {
        Ensemble { side_by_side: false, ..self }
    }

    /// Adds futures until there are so many. The first are always the same.
    pub fn grow(&mut self, draws: u32) {
        let height = self.height();
        let blocks = draws.div_ceil(LANES as u32) as usize;
        let first = self.rows.len() / height;
        self.reserve(draws);
        for block in first..blocks {
            let params = core::array::from_fn(|lane| self.draw((block * LANES + lane) as u32));
            self.rows.resize((block + 1) * height, [0.0; LANES]);
            let rows = &mut self.rows[block * height..];
            let mut block = Block::new(rows, self.dates.len());
            let odd = if self.side_by_side {
                block.run_side_by_side(&params, &self.since_start, &mut self.releases)
            } else {
                [true; LANES]
            };
            for lane in (0..LANES).filter(|lane| odd[*lane]) {
                block.run_alone(&params[lane], lane, &self.dates);
            }
        }
        self.draws = self.draws.max(draws);
    }

    /// How many rows a block has.
    fn height(&self) -> usize {
        IGNITES + 1 + self.dates.len() * if self.horizons { 2 } else { 1 }
    }

    /// What the futures have in this row of their blocks.
    #[inline(never)]
    fn row(&self, index: usize) -> Vec<f64> {
        let mut values = Vec::with_capacity(self.draws as usize + LANES);
        for block in self.rows.chunks_exact(self.height()) {
            values.extend_from_slice(&block[index]);
        }
        values.truncate(self.draws as usize);
        values
    }

    /// The parameters of the future with this index.
    #[inline(never)]
    fn draw(&self, index: u32) -> Params {
        let place = f64::from(self.skipped) + f64::from(index) + 1.0;
        let u = self.steps.map(|step| {
            let at = 0.5 + place * step;
            at - libm::floor(at)
        });
        drawn(&self.params, &u)
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
    pub fn columns(&self) -> impl Iterator<Item = Vec<f64>> + '_ {
        (0..self.height()).filter(|row| *row != IGNITES).map(|row| self.row(row))
    }

    /// In how many of the futures the loop feeds itself.
    pub fn ignited(&self) -> u32 {
        self.row(IGNITES).iter().sum::<f64>() as u32
    }

    /// Share of the futures in which the loop feeds itself, 0 to 1.
    pub fn ignites(&self) -> f64 {
        f64::from(self.ignited()) / f64::from(self.draws.max(1))
    }

    /// Quantiles of the speed-up on the date of this index; infinite where a neighbouring future has blown up.
    pub fn speedup(&self, date: usize, shares: &[f64]) -> Vec<f64> {
        quantiles(self.row(IGNITES + 1 + date), shares, math::exp)
    }

    /// Quantiles of log₂ of the task horizon in minutes, on the date of this index; not without horizons.
    pub fn log2_horizon(&self, date: usize, shares: &[f64]) -> Vec<f64> {
        quantiles(self.row(IGNITES + 1 + self.dates.len() + date), shares, |value| value)
    }

    /// Quantiles of a milestone's date, calendar years; infinite for never, which is later than all.
    pub fn milestone(&self, milestone: Milestone, shares: &[f64]) -> Vec<f64> {
        quantiles(self.row(milestone as usize), shares, |date| date)
    }

    /// One future's speed-ups, date by date.
    pub fn future(&self, index: usize) -> impl Iterator<Item = f64> + '_ {
        let rows = &self.rows[index / LANES * self.height() + IGNITES + 1..][..self.dates.len()];
        rows.iter().map(move |row| math::exp(row[index % LANES]))
    }
}

/// The rows of four futures.
struct Block<'a> {
    milestones: &'a mut [[f64; LANES]],
    ignites: &'a mut [f64; LANES],
    speedup: &'a mut [[f64; LANES]],
    /// Empty without horizons.
    horizon: &'a mut [[f64; LANES]],
}

impl<'a> Block<'a> {
    fn new(rows: &'a mut [[f64; LANES]], dates: usize) -> Block<'a> {
        let (milestones, rows) = rows.split_at_mut(IGNITES);
        let (ignites, rows) = rows.split_at_mut(1);
        let (speedup, horizon) = rows.split_at_mut(dates);
        Block { milestones, ignites: &mut ignites[0], speedup, horizon }
    }

    /// Runs these futures in lanes, on dates in years since the start; says which have to be run alone.
    #[inline(never)]
    fn run_side_by_side(&mut self, params: &[Params; LANES], dates: &[f64], releases: &mut [[f64; LANES]]) -> [bool; LANES] {
        let futures = lanes::Futures::new(params);
        let found = futures.run(releases);
        let targets = futures.targets();
        for lane in (0..LANES).filter(|lane| !found.odd[*lane]) {
            let course = Course::new(params[lane].delta, found.count[lane], found.end[lane], |n| releases[n][lane]);
            // x, in the place of the speed-up that follows from it.
            course.x_at(dates, |date, x| self.speedup[date][lane] = x);
            for (dates, x) in self.milestones.iter_mut().zip(targets) {
                dates[lane] = START + course.date_of(x[lane]);
            }
        }
        for (horizon, x) in self.horizon.iter_mut().zip(&*self.speedup) {
            *horizon = futures.log2_horizon(*x);
        }
        for speedup in &mut *self.speedup {
            *speedup = futures.ln_speedup(*speedup);
        }
        *self.ignites = found.ignites.map(|ignites| f64::from(u8::from(ignites)));
        found.odd
    }

    /// Runs one future exactly, on calendar dates, and notes what is asked of it in its lane.
    #[cold]
    #[inline(never)]
    fn run_alone(&mut self, params: &Params, lane: usize, dates: &[f64]) {
        let cycle = Cycle::new(params);
        let targets = [cycle.x_of_half_judgement(), cycle.x_of_speedup(TENFOLD), cycle.x_of_automated(FULL)];
        let mut found = targets.map(|x| if x.is_some_and(|x| x <= 0.0) { START } else { f64::INFINITY });
        let limit = params.software_limit();
        let returns = params.improvement_per_nat() / params.beta;
        let mut ignites = false;
        let mut next_date = 0;
        let mut from = (START, 0.0);
        let mut reach = |to: (f64, f64)| {
            let pace = (to.1 - from.1) / (to.0 - from.0);
            while let Some(date) = dates.get(next_date).filter(|date| **date <= to.0) {
                let gone = date - from.0;
                let x = if gone > 0.0 { from.1 + pace * gone } else { from.1 };
                self.speedup[next_date][lane] = cycle.ln_speedup(x);
                if let Some(horizon) = self.horizon.get_mut(next_date) {
                    horizon[lane] = math::log2(horizon_minutes(params, x));
                }
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
                reach((generation.t, generation.x));
            }
            // No gain exceeds this bound: most futures never need the gain itself.
            let left = 1.0 - generation.s / limit;
            ignites = ignites || (returns * left >= 1.0 && cycle.gain(generation.x, left) >= IGNITION_GAIN);
        }
        if releases.ending() == Ending::End {
            reach((END, releases.end_x()));
        }
        for date in next_date..dates.len() {
            self.speedup[date][lane] = f64::INFINITY;
        }
        self.horizon.iter_mut().skip(next_date).for_each(|horizon| horizon[lane] = f64::INFINITY);
        self.milestones.iter_mut().zip(found).for_each(|(all, date)| all[lane] = date);
        self.ignites[lane] = f64::from(u8::from(ignites));
    }
}

/// One future's way: x as a function of time and back, straight between releases, which are `delta` apart in x.
struct Course<Release> {
    delta: f64,
    /// The number of the last release.
    last: usize,
    /// x at 2045, if it gets there.
    end: Option<f64>,
    /// The date of a release, years since the start.
    release: Release,
}

impl<Release: Fn(usize) -> f64> Course<Release> {
    fn new(delta: f64, last: usize, end: Option<f64>, release: Release) -> Course<Release> {
        Course { delta, last, end, release }
    }

    /// Tells x on each of the dates, by its index; infinite where the future does not get there.
    fn x_at(&self, dates: &[f64], mut tell: impl FnMut(usize, f64)) {
        let (mut n, mut from) = (0, 0.0);
        // Where the next release is, and how x grows until then.
        let leg = |n: usize, from: f64| match self.end {
            _ if n < self.last => ((self.release)(n + 1), self.delta / ((self.release)(n + 1) - from)),
            Some(end) => (SPAN, (end - n as f64 * self.delta) / (SPAN - from)),
            None => (f64::INFINITY, f64::INFINITY),
        };
        let (mut to, mut pace) = leg(n, from);
        for (index, date) in dates.iter().enumerate() {
            while *date > to && n < self.last {
                (n, from) = (n + 1, to);
                (to, pace) = leg(n, from);
            }
            tell(index, if *date == from { n as f64 * self.delta } else { n as f64 * self.delta + pace * (date - from) });
        }
    }

    /// The date at which x is reached, years since the start: infinite for never.
    fn date_of(&self, x: f64) -> f64 {
        let generations = x / self.delta;
        if generations <= 0.0 {
            return 0.0;
        }
        if generations <= self.last as f64 {
            let n = (generations as usize).min(self.last - 1);
            let (from, to) = ((self.release)(n), (self.release)(n + 1));
            return from + (generations - n as f64) * (to - from);
        }
        let (from, at) = ((self.release)(self.last), self.last as f64 * self.delta);
        match self.end {
            Some(end) if x <= end => from + (x - at) / (end - at) * (SPAN - from),
            _ => f64::INFINITY,
        }
    }
}

/// Quantiles at shares in ascending order: rank p·(N−1), straight between neighbours in the measure that `as_shown` leads to; infinite if
/// either neighbour is.
pub fn quantiles(mut values: Vec<f64>, shares: &[f64], as_shown: fn(f64) -> f64) -> Vec<f64> {
    let Some(last) = values.len().checked_sub(1) else { return vec![f64::INFINITY; shares.len()] };
    // So many of the smallest have been told apart from the rest, the two neighbours of each share in their places.
    let mut done = 0;
    let mut one = |share: &f64| {
        let place = share * last as f64;
        let (low, within) = (place as usize, place - libm::floor(place));
        let high = (low + 1).min(last);
        for rank in [low, high] {
            if rank >= done {
                put_in_place(&mut values[done..], rank - done);
                done = rank + 1;
            }
        }
        let (a, b) = (as_shown(values[low]), as_shown(values[high]));
        if a.is_infinite() || b.is_infinite() { f64::INFINITY } else { a + within * (b - a) }
    };
    shares.iter().map(&mut one).collect()
}

/// Puts the value of a rank, from 0, in its place among values of which none is NaN, smaller ones before it, larger ones behind it.
///
/// Hoare's selection, written out: the standard library's, made for every type and every order, would cost 4 KB of the download.
fn put_in_place(values: &mut [f64], rank: usize) {
    let (mut low, mut high) = (0, values.len() - 1);
    while low < high {
        // The smallest is found sooner without it.
        if rank == low {
            let least = (low + 1..=high).fold(low, |least, at| if values[at] < values[least] { at } else { least });
            values.swap(low, least);
            return;
        }
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
}
