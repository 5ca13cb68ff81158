//! What matters most: by how much a milestone moves while one thing that nobody knows well goes through its likely range, and all else
//! is held.

use crate::ensemble::{DIMENSIONS, Input, Milestone};
use crate::{END, Params, simulate};

/// An input is looked at where one in ten draws lies below it, and where one in ten lies above.
pub const ENDS: (f64, f64) = (0.1, 0.9);

/// What one input does to the date of a milestone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Influence {
    /// The input.
    pub input: Input,
    /// The parameters with the input at the lower end of its range, and at the upper one.
    pub params: (Params, Params),
    /// The milestone's date then and then, calendar years; infinite for not before 2045.
    pub dates: (f64, f64),
}

impl Influence {
    /// How far apart the dates are, years; what does not come before 2045 counts as 2045.
    pub fn years(&self) -> f64 {
        libm::fabs(self.dates.0.min(END) - self.dates.1.min(END))
    }
}

/// A milestone's date in a run, calendar years; infinite for not before 2045.
pub fn date(params: &Params, milestone: Milestone) -> f64 {
    let found = simulate(params).milestones;
    let date = match milestone {
        Milestone::Researcher => found.researcher,
        Milestone::Tenfold => found.tenfold,
        Milestone::Full => found.full,
    };
    date.unwrap_or(f64::INFINITY)
}

/// What each input does to a milestone around these parameters, the strongest first; in the order of [`Input::ALL`] where equal.
pub fn influences(params: &Params, milestone: Milestone) -> [Influence; DIMENSIONS] {
    let mut all = Input::ALL.map(|input| {
        let params = (input.drawn(params, ENDS.0), input.drawn(params, ENDS.1));
        Influence { input, params, dates: (date(&params.0, milestone), date(&params.1, milestone)) }
    });
    all.sort_by(|a, b| b.years().total_cmp(&a.years()));
    all
}
