//! What a run says, as meaning: the widget's sentence, table and live text put it into words.

use crate::cycle::Stage;
use crate::milestones::{IGNITION_GAIN, TENFOLD};
use crate::run::{Ending, Run};
use crate::{Cycle, Params, START};

/// Generations are compared until this year: the end of the charts.
pub const SEEN_UNTIL: f64 = 2038.0;

/// Where the playhead rests, and lengthening generations are quoted, if research never runs ten times as fast.
pub const REST: f64 = 2033.0;

/// A loop with a smaller peak gain than this is far from feeding itself.
const FAR_GAIN: f64 = 0.5;

/// When research runs ten times as fast. Dates are calendar years.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum Headline {
    /// It does today.
    Already,
    /// It does from `date`; in eight of ten futures, if these are known, between the earliest and the latest date of `range`; the latest is
    /// `None` where some never do.
    Tenfold { date: f64, range: Option<(f64, Option<f64>)> },
    /// It never does: something caps the whole.
    Capped(Cap),
    /// Nothing caps it, but the run ends, in year `end`, before; some futures may get there.
    NotBefore { end: f64, earliest: Option<f64> },
}

/// Where the speed-up levels off, and what holds it there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cap {
    /// The speed-up that is never exceeded.
    pub speedup: f64,
    /// What holds it.
    pub hold: Hold,
    /// True where something else helps to hold it.
    pub others: bool,
}

/// What keeps the whole from speeding up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Hold {
    /// Tools have stopped improving.
    Tools,
    /// People keep this share of the judgement.
    Judgement(f64),
    /// Part of the physical work cannot be sped up.
    World,
    /// AI does none of this stage's work today, and one improvement rate cannot make something of nothing.
    Untouched(Stage),
}

/// How the time between generations changes, in days.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum Pace {
    /// The shortest lasts `to`, a share `to / from` of the first.
    Sooner { from: f64, to: f64 },
    /// Shorter by less than a twentieth.
    Hardly { from: f64, to: f64 },
    /// They lengthen.
    Later { from: f64, to: f64 },
    /// No new generation comes before the end.
    NoneComes,
}

/// Whether the loop keeps itself going. Dates are calendar years.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum Loop {
    /// Gain below a half throughout.
    Far,
    /// Gain below 1 throughout: it leans on new chips.
    Leans,
    /// Gain of 1 or more from the first to the last of these releases; `None`: until the run ends.
    Feeds { from: f64, to: Option<f64> },
    /// Infinite in finite time, at this date.
    RunsAway { date: f64 },
}

/// What a run says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Findings {
    /// U(0), the speed-up of a whole cycle today.
    pub speedup_today: f64,
    /// The improvement rate, fraction per generation.
    pub q: f64,
    /// How much harder each doubling of progress makes the next.
    pub harder: f64,
    /// When research runs ten times as fast.
    pub headline: Headline,
    /// Where the speed-up levels off in the end, if anywhere.
    pub cap: Option<Cap>,
    /// How the time between generations changes.
    pub pace: Pace,
    /// Whether the loop keeps itself going.
    pub feeding: Loop,
}

impl Findings {
    /// Reads a run; `range` is the earliest and the latest date of eight in ten futures at which research runs ten times as fast, each
    /// `None` for never, if these futures are known.
    pub fn of(run: &Run, range: Option<(Option<f64>, Option<f64>)>) -> Findings {
        let cap = Cap::of(&run.params, &run.cycle);
        Findings {
            speedup_today: run.generations[0].speedup,
            q: run.params.q,
            harder: run.params.harder(),
            headline: headline(run, range, cap),
            cap,
            pace: pace(run),
            feeding: feeding(run),
        }
    }
}

fn headline(run: &Run, range: Option<(Option<f64>, Option<f64>)>, cap: Option<Cap>) -> Headline {
    match (run.milestones.tenfold, cap) {
        (Some(date), _) if date <= START => Headline::Already,
        (Some(date), _) => Headline::Tenfold {
            date,
            range: range.map(|(earliest, latest)| {
                (earliest.map_or(date, |earliest| earliest.min(date)), latest.map(|latest| latest.max(date)))
            }),
        },
        (None, Some(cap)) if cap.speedup <= TENFOLD => Headline::Capped(cap),
        (None, _) => Headline::NotBefore { end: run.end.0, earliest: range.and_then(|(earliest, _)| earliest) },
    }
}

impl Cap {
    fn of(params: &Params, cycle: &Cycle) -> Option<Cap> {
        let speedup = cycle.cap();
        if params.q == 0.0 {
            return Some(Cap { speedup, hold: Hold::Tools, others: false });
        }
        let held = cycle.held();
        let others = held.iter().filter(|&&share| share > 0.0).count() > 1;
        let (most, _) = held.iter().enumerate().filter(|(_, share)| **share > 0.0).max_by(|a, b| a.1.total_cmp(b.1))?;
        let hold = match Stage::ALL[most] {
            stage if cycle.untouched(stage) => Hold::Untouched(stage),
            Stage::World => Hold::World,
            _ => Hold::Judgement(params.human),
        };
        speedup.is_finite().then_some(Cap { speedup, hold, others })
    }
}

/// How long the first generation of a run and the shortest of those seen last, days; `None` where none comes.
pub fn shortest(run: &Run) -> Option<(f64, f64)> {
    let mut seen =
        run.generations.iter().take_while(|generation| generation.t < SEEN_UNTIL).filter_map(|generation| generation.days);
    let first = seen.next()?;
    Some((first, seen.fold(first, f64::min)))
}

fn pace(run: &Run) -> Pace {
    let Some((from, shortest)) = shortest(run) else { return Pace::NoneComes };
    let (at_rest, _) = run.generation_at(REST);
    let later = run.generations[at_rest].days.filter(|&days| days > 1.05 * from);
    match later {
        _ if shortest < 0.95 * from => Pace::Sooner { from, to: shortest },
        Some(to) => Pace::Later { from, to },
        None => Pace::Hardly { from, to: shortest },
    }
}

fn feeding(run: &Run) -> Loop {
    if run.ending == Ending::BlowUp {
        return Loop::RunsAway { date: run.end.0 };
    }
    let feeds = |generation: &&crate::Generation| generation.gain >= IGNITION_GAIN;
    let first = run.generations.iter().find(feeds);
    let last = run.generations.iter().rfind(feeds);
    match first.zip(last) {
        Some((first, last)) => {
            let to_the_end = last.n + 1 == run.generations.len();
            Loop::Feeds { from: first.t, to: (!to_the_end).then_some(last.t) }
        }
        None if run.peak_gain() < FAR_GAIN => Loop::Far,
        None => Loop::Leans,
    }
}
