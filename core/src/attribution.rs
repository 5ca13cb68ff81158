//! What makes the difference between two scenarios: which of the inputs that differ moves the outcome from the one to the other.
//!
//! Inputs act together, so that what one of them does depends on which were changed before it. Here A's differing inputs become B's one
//! at a time, once in the order of the table of parameters and once backwards; each input is credited with the mean of the two steps at
//! its turn. That is Shapley's value over two orders instead of all: with two differing inputs it is exactly Shapley's, with any number
//! the parts add up to the whole, and from B to A they are the same with the opposite sign.

use crate::ensemble::Milestone;
use crate::milestones::TENFOLD;
use crate::params::SPECS;
use crate::sensitivity::date;
use crate::{Cycle, END, ParamId, Params, Run};

/// What two runs are compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The date of a milestone that both reach, calendar years. A scenario on the way between them that does not reach it before 2045
    /// counts as 2045.
    Date(Milestone),
    /// Where they level off: the share of a cycle's time that is never removed, 0 to 1, which is 1 / cap.
    Cap,
}

impl Measure {
    /// What two runs are told apart by first. The date of ten times as fast, or of 99 % of the time, if both have it; else where they
    /// level off, if that differs and holds at least one of them below ten times as fast; else the date of half the judgement, if both
    /// have it. `None`: there is nothing to measure them both by.
    pub fn shared(a: &Run, b: &Run) -> Option<Measure> {
        let (one, other) = (&a.milestones, &b.milestones);
        let (cap, other_cap) = (a.cycle.cap(), b.cycle.cap());
        let date = |milestone, dates: (Option<f64>, Option<f64>)| dates.0.zip(dates.1).map(|_| Measure::Date(milestone));
        date(Milestone::Tenfold, (one.tenfold, other.tenfold))
            .or_else(|| date(Milestone::Full, (one.full, other.full)))
            .or_else(|| (cap != other_cap && cap.min(other_cap) <= TENFOLD).then_some(Measure::Cap))
            .or_else(|| date(Milestone::Researcher, (one.researcher, other.researcher)))
    }

    /// The value for a scenario; finite.
    pub fn of(self, params: &Params) -> f64 {
        match self {
            Measure::Date(milestone) => date(params, milestone).min(END),
            Measure::Cap => 1.0 / Cycle::new(params).cap(),
        }
    }
}

/// A difference, and what makes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    /// B's value less A's.
    pub whole: f64,
    /// Each input that differs, in the order of the table of parameters, and its part; they add up to the whole.
    pub parts: Vec<(ParamId, f64)>,
}

/// The inputs in which two scenarios differ, in the order of the table of parameters.
pub fn differing(a: &Params, b: &Params) -> Vec<ParamId> {
    SPECS.iter().map(|spec| spec.id).filter(|id| a.get(*id) != b.get(*id)).collect()
}

/// What makes the difference between A and B by a measure.
pub fn attribution(a: &Params, b: &Params, measure: Measure) -> Attribution {
    let inputs = differing(a, b);
    let (from, to) = (measure.of(a), measure.of(b));
    // The value after so many inputs, from the first on and from the last on.
    let course = |order: &mut dyn Iterator<Item = &ParamId>| {
        let mut on_the_way = *a;
        let mut course = vec![from];
        for id in order {
            on_the_way = on_the_way.with(*id, b.get(*id));
            course.push(measure.of(&on_the_way));
        }
        course
    };
    let (forward, backward) = (course(&mut inputs.iter()), course(&mut inputs.iter().rev()));
    let last = inputs.len();
    let part = |(at, id): (usize, &ParamId)| {
        let steps = (forward[at + 1] - forward[at], backward[last - at] - backward[last - at - 1]);
        (*id, 0.5 * (steps.0 + steps.1))
    };
    Attribution { whole: to - from, parts: inputs.iter().enumerate().map(part).collect() }
}

impl Attribution {
    /// The input that makes most of it: the largest part, where it goes the way of the whole and is more than half of it. `None`: several
    /// together, or there is no difference.
    pub fn mostly(&self) -> Option<ParamId> {
        let (id, part) = self.parts.iter().max_by(|one, other| libm::fabs(one.1).total_cmp(&libm::fabs(other.1)))?;
        (part * self.whole > 0.0 && libm::fabs(*part) > 0.5 * libm::fabs(self.whole)).then_some(*id)
    }
}
