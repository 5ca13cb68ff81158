//! The story: steps through the article, each a scenario, a date, a place to look at and a source. Data only; the words are the
//! language's, in the same order.

use sim::{START, Scenario, query};

use crate::outcome::Outcome;

/// What a step asks readers to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Focus {
    Dial,
    Coil,
    Speed,
    Horizon,
    Clock,
    Oversight,
}

impl Focus {
    /// The class that the widget takes on, for the style sheet to point at it.
    pub fn class(self) -> &'static str {
        match self {
            Focus::Dial => " focus-dial",
            Focus::Coil => " focus-coil",
            Focus::Speed => " focus-speed",
            Focus::Horizon => " focus-horizon",
            Focus::Clock => " focus-clock",
            Focus::Oversight => " focus-oversight",
        }
    }
}

/// One step of a story.
#[derive(Clone, Copy)]
pub struct Step {
    /// Its name in links: a public API, never renamed.
    pub key: &'static str,
    /// The scenario, as a query.
    pub query: &'static str,
    /// The date on show, calendar years; `None`: at rest.
    pub playhead: Option<f64>,
    /// Where to look.
    pub focus: Focus,
    /// The id of the claim it stands on.
    pub source: &'static str,
    /// What readers are asked to bring about, as a test of what follows from their dials.
    pub task: Option<fn(&Outcome) -> bool>,
}

impl Step {
    /// The scenario it shows.
    pub fn scenario(&self) -> Scenario {
        query::decode(self.query).0
    }
}

const fn step(key: &'static str, query: &'static str, playhead: Option<f64>, focus: Focus, source: &'static str) -> Step {
    Step { key, query, playhead, focus, source, task: None }
}

/// How many steps the story has.
pub const STEP_COUNT: usize = 12;

/// The story, in the article's order.
pub static STEPS: [Step; STEP_COUNT] = [
    step("idea", "preset=good", None, Focus::Coil, "good-1965"),
    step("code", "", Some(START), Focus::Clock, "anthropic-90"),
    step("training", "", Some(START), Focus::Clock, "alphaevolve-training"),
    step("infrastructure", "", Some(START), Focus::Clock, "alphaevolve-fleet"),
    step("whole", "", None, Focus::Speed, "amodei-speedup"),
    step("tasks", "", Some(START), Focus::Horizon, "metr-horizon"),
    step("researcher", "preset=openai", None, Focus::Speed, "openai-researcher"),
    step("taste", "preset=kohli", None, Focus::Speed, "taste"),
    step("world", "preset=embodied", None, Focus::Speed, "oxford-china"),
    step("window", "", None, Focus::Speed, "safety-window"),
    step("understand", "", Some(2032.0), Focus::Oversight, "understand"),
    Step { task: Some(|outcome| outcome.run.milestones.ignition.is_some()), ..step("turn", "", None, Focus::Dial, "dial") },
];

/// The number of the step of this name.
pub fn by_key(key: &str) -> Option<usize> {
    STEPS.iter().position(|step| step.key == key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::claim;

    #[test]
    fn every_step_can_be_shown_and_has_a_source() {
        for step in &STEPS {
            let (_, notices) = query::decode(step.query);
            assert!(notices.is_empty(), "{}: {notices:?}", step.key);
            assert!(claim(step.source).is_some(), "{}: no claim {:?}", step.key, step.source);
            assert_eq!(by_key(step.key).map(|at| STEPS[at].key), Some(step.key));
            if let Some(done) = step.task {
                assert!(!done(&Outcome::of(&step.scenario().params)), "{}: its task is done at its start", step.key);
            }
        }
    }
}
