//! The JSON that the command writes: one object a scenario, on one line. Its names are a public API, never renamed.
//!
//! Numbers are in the fewest digits that come back to the last bit; what is infinite is `null`.

use std::io::{self, Write};

use serde::{Serialize, Serializer};
use sim::query::Notice;
use sim::{Ending, Milestones, ParamId, Params, Run, ignition_mark, simulate};

use crate::request::Request;

/// A scenario's run.
#[derive(Serialize)]
struct Report<'a> {
    /// All values in force, forced into their ranges; stage weights as given, not renormalised.
    params: &'a Params,
    /// `{kind, key, value}` for whatever was taken otherwise than it stood; often empty, always there.
    notices: &'a [Notice],
    /// How many times as fast as without AI research runs today.
    speedup_today: f64,
    /// Doubling time of the task horizon today, days; null where nothing grows.
    doubling_days_today: f64,
    /// Where the speed-up levels off; null where nothing holds it.
    cap: f64,
    /// Why the run ends: "end" (2045), "blow-up" or "generations" (more than 2,000).
    stop: &'static str,
    /// How many generations there are, the one in use today included.
    count: usize,
    /// The highest loop gain of the run; null where it has no bounds.
    peak_gain: f64,
    /// All of them, oldest first; not in brief.
    #[serde(skip_serializing_if = "Option::is_none")]
    generations: Option<Generations<'a>>,
    /// Dates in calendar years, `window_months` in months; null is never.
    milestones: &'a Milestones,
    /// The smallest improvement rate, fraction per generation, at which the loop feeds itself; null where none does; not in brief.
    #[serde(skip_serializing_if = "Option::is_none")]
    ignition_mark: Option<Option<f64>>,
}

/// One AI generation, at its release.
#[derive(Serialize)]
struct Generation {
    /// Its number; the one in use today is 0.
    n: usize,
    /// Its release, calendar years.
    t: f64,
    /// Effective compute, nats since today.
    x: f64,
    /// The software in it, nats since today.
    s: f64,
    /// How many times as fast as without AI research runs.
    speedup: f64,
    /// Length of task done half the time, minutes of work.
    horizon_min: f64,
    /// Share of a research cycle's time that AI has removed.
    automated: f64,
    /// Share of the research judgement that AI does.
    taste: f64,
    /// Loop gain; above 1 the loop feeds itself.
    gain: f64,
    /// Share of the research that people can still follow.
    understood: f64,
    /// Days until the next release; null for the last.
    days: Option<f64>,
}

impl Generation {
    fn of(run: &Run, generation: &sim::Generation) -> Generation {
        let &sim::Generation { n, t, x, s, speedup, gain, days } = generation;
        Generation {
            n,
            t,
            x,
            s,
            speedup,
            horizon_min: run.horizon_minutes(x),
            automated: run.cycle.automated(x),
            taste: run.cycle.judgement(x),
            gain,
            understood: run.cycle.understood(speedup),
            days,
        }
    }
}

/// Written one by one: a run may have 2,001.
struct Generations<'a>(&'a Run);

impl Serialize for Generations<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.generations.iter().map(|generation| Generation::of(self.0, generation)))
    }
}

/// Writes reports. It remembers the last ignition mark, by far the most expensive number in one, which does not depend on the
/// improvement rate: a sweep of the dial needs it once.
#[derive(Default)]
pub struct Reporter {
    brief: bool,
    last_mark: Option<(Params, Option<f64>)>,
}

impl Reporter {
    /// One that, if `brief`, leaves out the list of generations and the mark, which are most of the time and of the bytes.
    pub fn new(brief: bool) -> Reporter {
        Reporter { brief, ..Reporter::default() }
    }

    /// Runs a scenario and writes its report, on a line of its own.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write(&mut self, request: &Request, mut out: impl Write) -> io::Result<()> {
        let run = simulate(&request.scenario.params);
        let report = Report {
            params: &run.params,
            notices: &request.notices,
            speedup_today: run.generations[0].speedup,
            doubling_days_today: run.doubling_days_today(),
            cap: run.cycle.cap(),
            stop: stop(run.ending),
            count: run.generations.len(),
            peak_gain: run.peak_gain(),
            generations: (!self.brief).then_some(Generations(&run)),
            milestones: &run.milestones,
            ignition_mark: (!self.brief).then(|| self.mark(&run.params)),
        };
        serde_json::to_writer(&mut out, &report)?;
        out.write_all(b"\n")
    }

    fn mark(&mut self, params: &Params) -> Option<f64> {
        let apart_from_q = params.with(ParamId::Q, 0.0);
        match self.last_mark {
            Some((known, mark)) if known == apart_from_q => mark,
            _ => self.last_mark.insert((apart_from_q, ignition_mark(params))).1,
        }
    }
}

fn stop(ending: Ending) -> &'static str {
    match ending {
        Ending::End => "end",
        Ending::BlowUp => "blow-up",
        Ending::Generations => "generations",
    }
}
