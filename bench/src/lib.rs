//! The model's work in batches. The same source runs natively and in the browser.

use sim::params::SPECS;
use sim::{Ensemble, Params, Scenario, simulate};
use wasm_bindgen::prelude::wasm_bindgen;

/// Quarters of a year, as on the main chart.
fn dates() -> Vec<f64> {
    (0..48).map(|quarter| 2026.25 + f64::from(quarter) / 4.0).collect()
}

/// Runs the default scenario so many times, each at another rate; answers with the sum of what it found, so that nothing is left out.
#[wasm_bindgen]
pub fn runs(count: u32) -> f64 {
    let base = Scenario::default().params;
    let run = |index: u32| simulate(&Params { q: 0.68 + 1e-6 * f64::from(index), ..base }).milestones.tenfold.unwrap_or(0.0);
    (0..count).map(run).sum()
}

/// Runs so many futures around the default scenario.
#[wasm_bindgen]
pub fn futures(count: u32) -> f64 {
    let mut ensemble = Ensemble::new(&Scenario::default().params, dates());
    ensemble.grow(count);
    ensemble.ignites()
}

/// Runs so many futures around the default scenario, and draws a band's edges and middle from them.
#[wasm_bindgen]
pub fn band(count: u32) -> f64 {
    let mut ensemble = Ensemble::new(&Scenario::default().params, dates());
    ensemble.grow(count);
    (0..dates().len()).map(|date| ensemble.speedup(date, &[0.1, 0.5, 0.9])[1].min(1e9)).sum()
}

/// A hash over all runs and bands of so many random scenarios, to the last bit, as hexadecimal digits.
#[wasm_bindgen]
pub fn digest(scenarios: u32) -> String {
    let mut hash = Hash(0xcbf2_9ce4_8422_2325);
    let mut random = Random(20_260_213);
    for _ in 0..scenarios {
        let params = random.params();
        let run = simulate(&params);
        for generation in &run.generations {
            let days = generation.days.unwrap_or(-1.0);
            for value in [generation.t, generation.x, generation.s, generation.speedup, generation.gain, days] {
                hash.take(value);
            }
        }
        let mut ensemble = Ensemble::new(&params, dates());
        ensemble.grow(64);
        for column in ensemble.columns() {
            column.iter().for_each(|value| hash.take(*value));
        }
        for date in 0..dates().len() {
            ensemble.speedup(date, &[0.1, 0.25, 0.5, 0.75, 0.9]).into_iter().for_each(|value| hash.take(value));
        }
    }
    format!("{:016x}", hash.0)
}

/// FNV-1a over the bits of numbers.
struct Hash(u64);

impl Hash {
    fn take(&mut self, value: f64) {
        for byte in value.to_bits().to_le_bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

/// Numbers from 0 to 1, the same at every call.
struct Random(u64);

impl Random {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as f64 / f64::from(1_u32 << 31)
    }

    /// Every third parameter or so anywhere in its range.
    fn params(&mut self) -> Params {
        SPECS.iter().fold(Scenario::default().params, |params, spec| {
            let (moved, place) = (self.next() < 0.35, self.next());
            if moved { params.with(spec.id, spec.min + place * (spec.max - spec.min)) } else { params }
        })
    }
}
