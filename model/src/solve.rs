//! The run turned round: what would have to be true for something to come on a date.
//!
//! The date at which a run gets somewhere only falls as the improvement rate rises: a better AI never makes a cycle slower, so every
//! release comes at least as soon, and the lines from release to release lie at least as high. One bracket is enough, then, and
//! where its two ends agree there is no answer between them. The same bracket finds an answer for other parameters; where the
//! date does not follow them in one direction, it may miss some.

use crate::milestones::FULL;
use crate::run::Releases;
use crate::{Cycle, END, Ending, ParamId, Params, START};

/// So near the answer lies, in the parameter's own measure.
pub const TOLERANCE: f64 = 1e-7;

/// Something that a run gets to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Goal {
    /// Research runs so many times as fast as without AI.
    Speedup(f64),
    /// AI has removed 99 % of a research cycle's time.
    Full,
    /// AI does half the judgement.
    Researcher,
}

impl Goal {
    /// The x from which it is so; `None` if it never is, however long a run lasts.
    pub fn x(self, cycle: &Cycle) -> Option<f64> {
        match self {
            Goal::Speedup(speedup) => cycle.x_of_speedup(speedup),
            Goal::Full => cycle.x_of_automated(FULL),
            Goal::Researcher => cycle.x_of_half_judgement(),
        }
    }

    /// The date at which a run gets there, calendar years; `None` if it ends before.
    pub fn date(self, params: &Params) -> Option<f64> {
        let cycle = Cycle::new(params);
        let x = self.x(&cycle)?;
        if x <= 0.0 {
            return Some(START);
        }
        let mut releases = Releases::new(params, &cycle).without_gains();
        let mut from = (START, 0.0);
        // Straight from release to release, as a run goes.
        let between = |from: (f64, f64), to: (f64, f64)| from.0 + (x - from.1) / (to.1 - from.1) * (to.0 - from.0);
        for release in releases.by_ref() {
            let to = (release.t, release.x);
            if x <= to.1 {
                return Some(between(from, to));
            }
            from = to;
        }
        (releases.ending() == Ending::End && x <= releases.end_x()).then(|| between(from, (END, releases.end_x())))
    }
}

/// Why no value of a parameter is the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Miss {
    /// At either end of its range it has come by then.
    Always,
    /// At neither end it has.
    Never,
}

/// The value of one parameter, within its range and all else held, with which a run gets to `goal` at `t`, calendar years.
///
/// # Errors
///
/// Both ends of the range come before that date, or both after it. For the improvement rate all between them do too.
pub fn solve(params: &Params, id: ParamId, goal: Goal, t: f64) -> Result<f64, Miss> {
    let spec = id.spec();
    let comes = |value: f64| goal.date(&params.with(id, value)).is_some_and(|date| date <= t);
    let (mut low, mut high) = (spec.min, spec.max);
    let at_low = comes(low);
    if comes(high) == at_low {
        return Err(if at_low { Miss::Always } else { Miss::Never });
    }
    while high - low > TOLERANCE {
        let middle = 0.5 * (low + high);
        *(if comes(middle) == at_low { &mut low } else { &mut high }) = middle;
    }
    // The side on which it comes.
    Ok(if at_low { low } else { high })
}
