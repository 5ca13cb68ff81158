//! What the model is held against ([`model::checks`], of which everything is here under its own name), and futures beside those of
//! another model.

use crate::ensemble::{Input, Milestone, Sequence};
use crate::params::BASELINE;

pub use model::checks::*;

/// So many futures are run for their dates to stand.
pub const FUTURES: u32 = 4_096;

/// When 99 % of the time has been removed, in one, five and nine of ten futures, calendar years, beside another model's date for 99 % of AI R&D.
pub static KWA: [(f64, &str); 3] = [(0.1, "2030.2"), (0.5, "2032.8"), (0.9, "2036.2")];

/// The same dates of the futures around the default, each run exactly and alone: that takes longer than an [`crate::Ensemble`], and a
/// third of the bytes.
#[derive(Clone, Debug)]
pub struct Futures {
    sequence: Sequence,
    /// When 99 % of the time has been removed, calendar years, in order; infinite for not before the end.
    dates: Vec<f64>,
}

impl Futures {
    /// None of them run yet.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Futures {
        Futures { sequence: Sequence::new(), dates: Vec::new() }
    }

    /// Runs some more; false once all have been.
    pub fn grow(&mut self, by: u32) -> bool {
        let from = self.dates.len() as u32;
        for index in from..FUTURES.min(from + by) {
            let point = Input::ALL.into_iter().zip(self.sequence.point(f64::from(index) + 1.0));
            let params = point.fold(BASELINE, |params, (input, u)| input.drawn(&params, u));
            let date = crate::sensitivity::date(&params, Milestone::Full);
            self.dates.insert(self.dates.partition_point(|other| *other <= date), date);
        }
        from < FUTURES
    }

    /// Their dates in the order of [`KWA`], once all have been run.
    pub fn dates(&self) -> Option<Vec<f64>> {
        let last = (self.dates.len() as u32 >= FUTURES).then(|| self.dates.len() - 1)?;
        let at = |share: f64| {
            let place = share * last as f64;
            let (a, b) = (self.dates[place as usize], self.dates[(place as usize + 1).min(last)]);
            a + (place - libm::floor(place)) * (b - a)
        };
        Some(KWA.iter().map(|(share, _)| at(*share)).collect())
    }
}

/// All of them at once.
pub fn futures() -> Vec<f64> {
    let mut futures = Futures::new();
    futures.grow(FUTURES);
    futures.dates().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn futures_are_those_of_the_ensemble() {
        let mut ensemble = crate::Ensemble::new(&BASELINE, Vec::new());
        ensemble.grow(FUTURES);
        let expected = ensemble.milestone(Milestone::Full, &KWA.map(|(share, _)| share));
        for (found, expected) in futures().into_iter().zip(expected) {
            assert!((found - expected).abs() < 1e-6, "{found}, not {expected}");
        }
    }
}
