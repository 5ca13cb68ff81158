//! A whole run: every AI generation from the start to the end, and the state at any date between.

use crate::growth::{Growth, SPAN, Software};
use crate::math;
use crate::{Cycle, DAYS_PER_YEAR, Milestones, Params, START};

/// A generation shorter than this, without a limit to software, is the last: growth has become infinite in finite time.
pub const SHORTEST_GENERATION_DAYS: f64 = 1e-6;

/// A run stops after this many generations.
pub const MAX_GENERATIONS: usize = 2000;

/// One AI generation, as it stands at its release.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Generation {
    /// Its number; the one in use at the start is 0.
    pub n: usize,
    /// Its release, calendar years.
    pub t: f64,
    /// Effective compute, nats since the start: n·delta.
    pub x: f64,
    /// The software in it, nats since the start.
    pub s: f64,
    /// U, the speed-up of a cycle it works in; held until the next release.
    pub speedup: f64,
    /// G, the loop gain.
    pub gain: f64,
    /// T, days until the next release; `None` if that does not come before the end.
    pub days: Option<f64>,
}

/// Why a run ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It reached 2045.
    End,
    /// Growth became infinite in finite time, at the last release: beyond it the model means nothing.
    BlowUp,
    /// It made 2,000 generations.
    Generations,
}

/// A scenario's run.
#[derive(Clone, Debug)]
pub struct Run {
    /// What it was run with.
    pub params: Params,
    /// The research cycle as a function of x.
    pub cycle: Cycle,
    /// All generations, oldest first; at least one, at most 2,001.
    pub generations: Vec<Generation>,
    /// Why it ends.
    pub ending: Ending,
    /// Where it ends: calendar year and x. At a blow-up or after 2,000 generations, the last release.
    pub end: (f64, f64),
    /// What happens when.
    pub milestones: Milestones,
    /// The most root steps that a release date took.
    pub root_steps: u32,
}

/// Runs the model. Any finite parameters will do: nothing is clamped.
pub fn simulate(params: &Params) -> Run {
    let cycle = Cycle::new(params);
    let mut releases = Releases::new(params, &cycle);
    let generations: Vec<Generation> = releases.by_ref().collect();
    let Releases { ending, end_x, root_steps, .. } = releases;
    let last = generations.last().map_or((START, 0.0), |last| (last.t, last.x));
    let end = if ending == Ending::End { (START + SPAN, end_x) } else { last };
    let milestones = Milestones::of(params, &cycle, &generations, end);
    Run { params: *params, cycle, generations, ending, end, milestones, root_steps }
}

/// The releases of a run, one after the other. The mark on the dial stops early; a run takes them all.
pub struct Releases<'a> {
    cycle: &'a Cycle,
    growth: Growth,
    delta: f64,
    /// The generation to come: its number, years since the start, software.
    next: Option<(usize, f64, Software)>,
    blown_up: bool,
    ending: Ending,
    end_x: f64,
    root_steps: u32,
    gains: bool,
}

impl<'a> Releases<'a> {
    /// From the start on.
    pub fn new(params: &Params, cycle: &'a Cycle) -> Self {
        let start = Software { s: 0.0, ln_left: 0.0 };
        Releases {
            cycle,
            growth: Growth::new(params),
            delta: params.delta,
            next: Some((0, 0.0, start)),
            blown_up: false,
            ending: Ending::End,
            end_x: 0.0,
            root_steps: 0,
            gains: true,
        }
    }

    /// The same releases, with no gain computed: it says 0.
    pub fn without_gains(self) -> Self {
        Releases { gains: false, ..self }
    }

    /// Why they end, once they have.
    pub fn ending(&self) -> Ending {
        self.ending
    }

    /// x at 2045, if they end there.
    pub fn end_x(&self) -> f64 {
        self.end_x
    }

    /// Looks for the release after generation `n`; says in how many days it comes, if it does.
    fn advance(&mut self, n: usize, u: f64, software: Software, ln_speedup: f64) -> Option<f64> {
        if self.blown_up {
            self.ending = Ending::BlowUp;
            return None;
        }
        if n == MAX_GENERATIONS {
            self.ending = Ending::Generations;
            return None;
        }
        match self.growth.release(u, software, ln_speedup, (n + 1) as f64 * self.delta) {
            Ok(release) => {
                let days = release.years * DAYS_PER_YEAR;
                self.blown_up = self.growth.unlimited() && days < SHORTEST_GENERATION_DAYS;
                self.root_steps = self.root_steps.max(release.root_steps);
                self.next = Some((n + 1, u + release.years, release.software));
                Some(days)
            }
            Err(at_end) => {
                self.end_x = at_end.s + self.growth.compute(SPAN);
                None
            }
        }
    }
}

impl Iterator for Releases<'_> {
    type Item = Generation;

    fn next(&mut self) -> Option<Generation> {
        let (n, u, software) = self.next.take()?;
        let x = n as f64 * self.delta;
        let ln_speedup = self.cycle.ln_speedup(x);
        let gain = if self.gains { self.cycle.gain(x, math::exp(software.ln_left)) } else { 0.0 };
        let days = self.advance(n, u, software, ln_speedup);
        Some(Generation { n, t: START + u, x, s: software.s, speedup: math::exp(ln_speedup), gain, days })
    }
}

impl Run {
    /// The number of the generation in use at a date, and how far, 0 to 1, the way to the next is gone.
    pub fn generation_at(&self, t: f64) -> (usize, f64) {
        let n = self.generations.partition_point(|generation| generation.t <= t).saturating_sub(1);
        let from = self.generations[n].t;
        let to = self.generations.get(n + 1).map_or(self.end.0, |next| next.t);
        (n, if to > from { ((t - from) / (to - from)).clamp(0.0, 1.0) } else { 0.0 })
    }

    /// x at a date: straight in time inside a generation. Before the start, the run's first pace backwards; beyond its end, the end.
    pub fn x_at(&self, t: f64) -> f64 {
        if t < START {
            return (t - START) * DAYS_PER_YEAR * self.params.delta / self.doubling_days_today();
        }
        let (n, share) = self.generation_at(t);
        let from = self.generations[n].x;
        let to = self.generations.get(n + 1).map_or(self.end.1, |next| next.x);
        from + share * (to - from)
    }

    /// The doubling time of the task horizon at the start, days; infinite if nothing grows.
    pub fn doubling_days_today(&self) -> f64 {
        let growth = Growth::new(&self.params).compute_growth_at_start() + self.params.base * self.generations[0].speedup;
        DAYS_PER_YEAR * self.params.delta / growth
    }

    /// H, the length of task done half the time, minutes, at x; infinite once each doubling has become free.
    pub fn horizon_minutes(&self, x: f64) -> f64 {
        crate::milestones::horizon_minutes(&self.params, x)
    }

    /// The largest loop gain of the run.
    pub fn peak_gain(&self) -> f64 {
        self.generations.iter().map(|generation| generation.gain).fold(0.0, f64::max)
    }
}
