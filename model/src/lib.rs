//! The Loopdial model: AI speeds up the research that builds the next AI.
//!
//! A research cycle is made of stages that AI speeds up unevenly ([`cycle`]); the whole cycle feeds a growth law for software in
//! which ideas get harder to find ([`growth`]). Each AI *generation* helps to build the next one; [`simulate`] solves the loop
//! exactly, release by release, without an ODE solver. The crate returns meaning, never words: no sentence, colour or date
//! format lives here. It knows no browser, no clock, no files and no randomness.
//!
//! ```
//! use model::{Scenario, simulate};
//!
//! let run = simulate(&Scenario::default().params);
//! let tenfold = run.milestones.tenfold.expect("the article's numbers get there");
//! assert!((tenfold - 2030.15).abs() < 0.01);
//! ```
//!
//! Units throughout: calendar years of 365.25 days, nats (natural logarithms of ratios), minutes, days; each name or doc says
//! which. Symbols follow the model's equations: `x` nats of effective compute since [`START`], of which `s` software.

pub mod checks;
pub mod cycle;
pub mod digits;
pub mod facts;
pub mod findings;
pub mod growth;
pub mod mark;
pub mod math;
pub mod metr;
pub mod milestones;
pub mod params;
pub mod presets;
pub mod query;
pub mod run;
pub mod scenario;
pub mod solve;

pub use cycle::{Cycle, Stage};
pub use facts::{FACTS, fact, facts};
pub use findings::{Findings, Pace};
pub use mark::ignition_mark;
pub use milestones::{Milestones, Window};
pub use params::{ParamId, ParamSpec, Params};
pub use presets::{Preset, PresetId};
pub use run::{Ending, Generation, Run, simulate};
pub use scenario::Scenario;
pub use solve::{Goal, Miss, solve};

/// The day the model starts, in calendar years: 13 February 2026, when "15–20 %" was said. Every level is 1 on this day.
pub const START: f64 = 2026.1178082191782;

/// The end of a run, in calendar years. What has not happened by then is "not before 2045".
pub const END: f64 = 2045.0;

/// Days in the year that rates are measured in.
pub const DAYS_PER_YEAR: f64 = 365.25;
