//! What is drawn anew for each future, and from which range.

use crate::Params;
use crate::math;
use crate::params::NO_LIMIT;

/// How many numbers a draw takes.
pub const DIMENSIONS: usize = 9;

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
    #[inline(never)]
    pub fn drawn(self, params: &Params, u: f64) -> Params {
        let mut drawn = *params;
        self.draw(&mut drawn, u);
        drawn
    }

    /// The range it is drawn from, around the reader's own value.
    pub const fn range(self) -> Range {
        match self {
            // The pace if today is 15 … 20 %.
            Input::Pace => Range::Times(0.75, 1.29),
            Input::Returns => Range::Ratio(1.0 / 3.0, 3.0),
            Input::Taste | Input::Train | Input::Infra => Range::Ratio(0.25, 4.0),
            Input::Headroom => Range::Plus(-5.0, 5.0),
            Input::Slow => Range::Plus(-2.0, 2.0),
            Input::ComputeAfter => Range::Power(0.73, 1.71),
            Input::Delta => Range::Times(0.81, 1.23),
        }
    }

    /// Draws this one anew among these parameters.
    #[inline(always)]
    fn draw(self, params: &mut Params, u: f64) {
        let at = self.range().at(u);
        match self {
            Input::Pace => {
                params.q = math::expm1(params.improvement_per_nat() * at * params.delta);
                params.beta *= at;
            }
            // More returns, less β.
            Input::Returns => params.beta /= at,
            Input::Taste => params.taste = (params.taste * at).clamp(0.0, 1.0),
            Input::Headroom if params.headroom >= NO_LIMIT => {}
            Input::Headroom => params.headroom = (params.headroom + at).clamp(1.0, 39.99),
            Input::Slow => params.slow += at,
            Input::ComputeAfter => params.compute_after = math::exp(math::ln(params.compute_after) * at),
            // AI gets better by as much a nat: by more in a longer generation.
            Input::Delta => {
                let per_nat = params.improvement_per_nat();
                params.delta *= at;
                params.q = math::expm1(per_nat * params.delta);
            }
            Input::Train => params.train = (params.train * at).clamp(0.0, 1.0),
            Input::Infra => params.infra = (params.infra * at).clamp(0.0, 1.0),
        }
    }
}

/// From where to where something is drawn, and what is done with it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Range {
    /// The value is multiplied by a number drawn evenly.
    Times(f64, f64),
    /// The same, drawn evenly in its logarithm.
    Ratio(f64, f64),
    /// A number drawn evenly is added.
    Plus(f64, f64),
    /// The value is raised to a power drawn evenly.
    Power(f64, f64),
}

impl Range {
    /// The number so far up, 0 to 1.
    #[inline(always)]
    fn at(self, u: f64) -> f64 {
        match self {
            Range::Times(low, high) | Range::Plus(low, high) | Range::Power(low, high) => low + u * (high - low),
            Range::Ratio(low, high) => low * math::exp(u * math::ln(high / low)),
        }
    }
}

/// The parameters of one future. `u` has nine numbers between 0 and 1.
pub(super) fn drawn(params: &Params, u: &[f64; DIMENSIONS]) -> Params {
    let mut drawn = *params;
    for (input, u) in Input::ALL.into_iter().zip(u) {
        input.draw(&mut drawn, *u);
    }
    drawn
}
