//! The mark on the dial: where the loop begins to feed itself.

use crate::{Cycle, Generation, Params, milestones::IGNITION_GAIN, params::ParamId, run::Releases};

/// How finely the dial is scanned before the mark is closed in on: peak gain is nearly, not quite, monotone in q.
const SCAN_STEPS_PER_UNIT: u32 = 100;

/// The smallest improvement rate, 0 to 3, at which some generation's loop gain reaches 1, all else equal; `None` if none does.
///
/// Depends on every parameter but q. Ideas that never get harder (β = 0) put it at 0; without software growth there is none.
pub fn ignition_mark(params: &Params) -> Option<f64> {
    if params.base == 0.0 {
        return None;
    }
    if params.beta == 0.0 {
        return Some(0.0);
    }
    let last = ParamId::Q.spec().max as u32 * SCAN_STEPS_PER_UNIT;
    let rate = |step: u32| f64::from(step) / f64::from(SCAN_STEPS_PER_UNIT);
    let first = (0..=last).find(|&step| ignites(params, rate(step)))?;
    if first == 0 {
        return Some(0.0);
    }
    let (mut below, mut above) = (rate(first - 1), rate(first));
    while above - below > 1e-9 {
        let middle = 0.5 * (below + above);
        *(if ignites(params, middle) { &mut above } else { &mut below }) = middle;
    }
    Some(above)
}

/// True where some generation's gain reaches 1. The stages' shares of the pull add up to 1 at most, so no gain exceeds
/// (v/β)·(1 − s/S), which only falls: once that is below 1, nothing can come any more.
fn ignites(params: &Params, q: f64) -> bool {
    let params = Params { q, ..*params };
    let cycle = Cycle::new(&params);
    let returns = params.improvement_per_nat() / params.beta;
    let could = |generation: &Generation| returns * (1.0 - generation.s / params.software_limit()) >= 1.0;
    returns >= 1.0 && Releases::new(&params, &cycle).take_while(could).any(|generation| generation.gain >= IGNITION_GAIN)
}
