//! Four futures side by side, in the lanes of a processor's vector unit: what makes hundreds of futures cheap enough to follow a finger.
//!
//! The equations are those of [`crate::cycle`] and [`crate::growth`] for stages that follow one another (ρ = −1), in other variables.
//! While the speed-up is held at U, the drive D = base·U·e^{ζ c} grows as E = e^{ρ τ} with ρ = ζ·dc/dt. Its integral φ = (E − 1)/ρ
//! takes the place of the time τ, because with κ = β S − 1 both E and P = (1 − s/S)^{−κ} are straight in it:
//!
//! ```text
//! E = 1 + ρ φ        P = P₀ + κ/S · D φ        τ = ln(E)/ρ        s = S (1 − P^{−1/κ})        ds/dφ = D (1 − s/S)/P
//! ```
//!
//! One look at the software takes two logarithms and one exponential, and three derivatives of it are plain arithmetic: the search for a
//! release goes in steps of the fourth order (Householder's third method) and mostly ends after one, since it starts where the two
//! generations before point to. D, P and e^{v x} are carried from release to release by multiplication.
//!
//! Each lane goes its own way: one may be in 2029 while its neighbour has got to 2040, and as soon as it is done it starts another
//! future. What a lane finds depends on its own parameters only, whatever runs beside it. A lane that comes upon something out of the ordinary (the very limit of software, a number too large)
//! says so, and that future is left to the exact path. Where both run, dates agree within [`crate::ensemble::BOUND_YEARS`].

mod futures;
mod math;
mod runners;
mod search;
mod stretch;

use wide::f64x4;

use self::runners::Runners;
use crate::Params;

pub(crate) use self::futures::Futures;

/// So many futures run side by side.
pub(crate) const LANES: usize = 4;

/// All bits where true, none where not.
type Mask = f64x4;

/// True where lanes can run futures around these parameters at all.
pub(crate) fn can_run(params: &Params) -> bool {
    params.rho == -1.0 && params.beta > 1e-6
}

/// Lane by lane.
fn flags(mask: Mask) -> [bool; LANES] {
    let bits = mask.to_bitmask();
    core::array::from_fn(|lane| bits >> lane & 1 == 1)
}

/// What is found of a future.
pub(crate) struct Found<'a> {
    /// The dates of its releases, years since the start, which comes first.
    pub releases: &'a [f64],
    /// x at 2045, if it got there.
    pub end: Option<f64>,
    /// True where the loop feeds itself.
    pub ignites: bool,
}

/// Runs all futures of these blocks, and tells what is found of each by its block and lane; nothing of those that are to be run alone.
///
/// A lane that is done goes on with the future that has its place in the next block: none waits for its neighbours.
#[inline(never)]
pub(crate) fn run(blocks: &[Futures], mut tell: impl FnMut(usize, usize, Option<Found>)) {
    let Some(first) = blocks.first() else { return };
    let mut runners = Runners::new(&first.law);
    let mut block = [0; LANES];
    while runners.running.any() {
        let last = runners.look(first.unlimited);
        if last.any() {
            for lane in (0..LANES).filter(|lane| flags(last)[*lane]) {
                tell(block[lane], lane, runners.found(lane));
                block[lane] += 1;
                if let Some(next) = blocks.get(block[lane]) {
                    runners.start(lane, &next.law);
                }
            }
        }
    }
}
