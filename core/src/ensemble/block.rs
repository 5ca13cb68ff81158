//! Four futures on their way: run side by side or alone, and what is noted of them.

use crate::cycle::Cycle;
use crate::growth::SPAN;
use crate::lanes::{Found, Futures, LANES};
use crate::math;
use crate::milestones::{FULL, IGNITION_GAIN, TENFOLD, horizon_minutes};
use crate::run::{Ending, Releases};
use crate::{END, Params, START};

use super::IGNITES;

/// The rows of four futures.
pub(super) struct Block<'a> {
    milestones: &'a mut [[f64; LANES]],
    ignites: &'a mut [f64; LANES],
    speedup: &'a mut [[f64; LANES]],
    /// Empty without horizons.
    horizon: &'a mut [[f64; LANES]],
}

impl<'a> Block<'a> {
    pub fn new(rows: &'a mut [[f64; LANES]], dates: usize) -> Block<'a> {
        let (milestones, rows) = rows.split_at_mut(IGNITES);
        let (ignites, rows) = rows.split_at_mut(1);
        let (speedup, horizon) = rows.split_at_mut(dates);
        Block { milestones, ignites: &mut ignites[0], speedup, horizon }
    }

    /// Notes what was found of a future in this lane, on dates in years since the start, but not yet what follows from x alone.
    pub fn note(&mut self, lane: usize, found: &Found, futures: &Futures, dates: &[f64]) {
        let course = Course { delta: futures.delta(lane), releases: found.releases, end: found.end };
        // x, in the place of the speed-up that follows from it.
        course.x_at(dates, |date, x| self.speedup[date][lane] = x);
        for (dates, x) in self.milestones.iter_mut().zip(&futures.targets) {
            dates[lane] = START + course.date_of(x[lane]);
        }
        self.ignites[lane] = f64::from(u8::from(found.ignites));
    }

    /// Notes what follows from x.
    pub fn finish(&mut self, futures: &Futures) {
        for (horizon, x) in self.horizon.iter_mut().zip(&*self.speedup) {
            *horizon = futures.log2_horizon(*x);
        }
        for speedup in &mut *self.speedup {
            *speedup = futures.ln_speedup(*speedup);
        }
    }

    /// Runs one future exactly, on calendar dates, and notes what is asked of it in its lane.
    #[cold]
    #[inline(never)]
    pub fn run_alone(&mut self, params: &Params, lane: usize, dates: &[f64]) {
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
struct Course<'a> {
    delta: f64,
    /// The dates of the start and of all releases, years since the start.
    releases: &'a [f64],
    /// x at 2045, if it gets there.
    end: Option<f64>,
}

impl Course<'_> {
    /// Tells x on each of the dates, by its index; infinite where the future does not get there.
    fn x_at(&self, dates: &[f64], mut tell: impl FnMut(usize, f64)) {
        let (mut n, mut from, last) = (0, 0.0, self.releases.len() - 1);
        // Where the next release is, and how x grows until then.
        let leg = |n: usize, from: f64| match self.end {
            _ if n < last => (self.releases[n + 1], self.delta / (self.releases[n + 1] - from)),
            Some(end) => (SPAN, (end - n as f64 * self.delta) / (SPAN - from)),
            None => (f64::INFINITY, f64::INFINITY),
        };
        let (mut to, mut pace) = leg(n, from);
        for (index, date) in dates.iter().enumerate() {
            while *date > to && n < last {
                (n, from) = (n + 1, to);
                (to, pace) = leg(n, from);
            }
            tell(index, if *date == from { n as f64 * self.delta } else { n as f64 * self.delta + pace * (date - from) });
        }
    }

    /// The date at which x is reached, years since the start: infinite for never.
    fn date_of(&self, x: f64) -> f64 {
        let (generations, last) = (x / self.delta, self.releases.len() - 1);
        if generations <= 0.0 {
            return 0.0;
        }
        if generations <= last as f64 {
            let n = (generations as usize).min(last - 1);
            let (from, to) = (self.releases[n], self.releases[n + 1]);
            return from + (generations - n as f64) * (to - from);
        }
        let (from, at) = (self.releases[last], last as f64 * self.delta);
        match self.end {
            Some(end) if x <= end => from + (x - at) / (end - at) * (SPAN - from),
            _ => f64::INFINITY,
        }
    }
}
