//! What is computed from a scenario, once a change.

use std::rc::Rc;

use sim::ensemble::Milestone;
use sim::findings::{self, Findings};
use sim::{ParamId, Params, Run, ignition_mark, simulate};

use crate::futures::{ALL, Futures};
use crate::plot::heat;

/// A scenario's run, and the futures around it.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The run itself.
    pub run: Run,
    /// The futures around it.
    pub futures: Rc<Futures>,
    /// What they say.
    pub findings: Findings,
}

/// Equal parameters, and as many futures, have equal outcomes: the model is a function.
impl PartialEq for Outcome {
    fn eq(&self, other: &Outcome) -> bool {
        self.run.params == other.run.params && self.futures == other.futures
    }
}

impl Outcome {
    /// Runs the model, among futures that have been run before.
    pub fn among(params: &Params, futures: Rc<Futures>) -> Outcome {
        let run = simulate(params);
        let range = (futures.draws > 0).then(|| futures.range(Milestone::Tenfold));
        let findings = Findings::of(&run, range);
        Outcome { run, futures, findings }
    }

    /// Runs the model, and the most futures that the widget runs.
    pub fn of(params: &Params) -> Outcome {
        Outcome::among(params, Rc::new(Futures::around(params, ALL)))
    }

    /// Where the playhead rests: when research runs ten times as fast, else in 2033; never beyond what is drawn.
    pub fn rest(&self) -> f64 {
        self.run.milestones.tenfold.unwrap_or(findings::REST).min(self.seen_until())
    }

    /// The last date that is drawn: the end of the axis, or of the run.
    pub fn seen_until(&self) -> f64 {
        findings::SEEN_UNTIL.min(self.run.end.0)
    }
}

/// How many places of the dial's track are coloured by their own run.
const TRACK_STOPS: u32 = 8;

/// What the dial's track shows: it depends on every parameter but the improvement rate itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    /// From this improvement rate on the loop keeps speeding up without new chips.
    pub mark: Option<f64>,
    /// Heat along the track, evenly spaced from its left to its right end.
    pub heat: Vec<f64>,
}

impl Track {
    /// Runs the model along the dial.
    pub fn of(params: &Params) -> Track {
        let slider = ParamId::Q.spec().slider;
        let heat = (0..=TRACK_STOPS).map(|stop| {
            let q = slider.value_from_unit(f64::from(stop) / f64::from(TRACK_STOPS));
            heat::of_gain(simulate(&params.with(ParamId::Q, q)).peak_gain())
        });
        Track { mark: ignition_mark(params), heat: heat.collect() }
    }
}
