//! One of two scenarios: its run, and the futures that its sentence speaks of.

use sim::ensemble::{Ensemble, Milestone};
use sim::{Findings, Params, Run, simulate};
use widget::futures::{ALL, AT_ONCE, SHARES};

/// So many futures more a frame: a few milliseconds.
const A_FRAME: u32 = 256;

/// A scenario that was run.
pub struct Side {
    /// Its run.
    pub run: Run,
    futures: Ensemble,
}

impl Side {
    /// A scenario as it was run before, if it was; else it is run now, with as many futures as the widget has at once.
    pub fn like(before: Option<&[Side; 2]>, params: &Params) -> Side {
        if let Some(same) = before.into_iter().flatten().find(|side| side.run.params == *params) {
            return Side { run: same.run.clone(), futures: same.futures.clone() };
        }
        let mut futures = Ensemble::new(params, Vec::new()).without_horizons();
        futures.grow(AT_ONCE);
        Side { run: simulate(params), futures }
    }

    /// Runs more futures; true while there are fewer than the widget has in the end.
    pub fn work(&mut self) -> bool {
        let draws = self.futures.draws();
        if draws < ALL {
            self.futures.grow((draws + A_FRAME).min(ALL));
        }
        draws < ALL
    }

    /// What it says: the same as the widget's own sentence.
    pub fn findings(&self) -> Findings {
        let dates = self.futures.milestone(Milestone::Tenfold, &[SHARES[0], SHARES[4]]);
        let finite = |date: f64| date.is_finite().then_some(date);
        Findings::of(&self.run, Some((finite(dates[0]), finite(dates[1]))))
    }
}
