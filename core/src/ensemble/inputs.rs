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
    pub fn drawn(self, params: &Params, u: f64) -> Params {
        let mut drawn = *params;
        self.draw(&mut drawn, u);
        drawn
    }

    /// Draws this one anew among these parameters.
    #[inline(always)]
    fn draw(self, params: &mut Params, u: f64) {
        let linear = |low: f64, high: f64| low + u * (high - low);
        let ratio = |low: f64, high: f64| low * math::exp(u * math::ln(high / low));
        match self {
            // The pace if today is 15 … 20 %.
            Input::Pace => {
                let pace = linear(0.75, 1.29);
                params.q = math::expm1(params.improvement_per_nat() * pace * params.delta);
                params.beta *= pace;
            }
            Input::Returns => params.beta /= ratio(1.0 / 3.0, 3.0),
            Input::Taste => params.taste = (params.taste * ratio(0.25, 4.0)).clamp(0.0, 1.0),
            Input::Headroom if params.headroom >= NO_LIMIT => {}
            Input::Headroom => params.headroom = (params.headroom + linear(-5.0, 5.0)).clamp(1.0, 39.99),
            Input::Slow => params.slow += linear(-2.0, 2.0),
            Input::ComputeAfter => params.compute_after = math::exp(math::ln(params.compute_after) * linear(0.73, 1.71)),
            // AI gets better by as much a nat: by more in a longer generation.
            Input::Delta => {
                let per_nat = params.improvement_per_nat();
                params.delta *= linear(0.81, 1.23);
                params.q = math::expm1(per_nat * params.delta);
            }
            Input::Train => params.train = (params.train * ratio(0.25, 4.0)).clamp(0.0, 1.0),
            Input::Infra => params.infra = (params.infra * ratio(0.25, 4.0)).clamp(0.0, 1.0),
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
