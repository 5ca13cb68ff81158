//! What becomes of a run, in five kinds.

use sim::findings::{Findings, Headline, Loop};
use sim::{Params, Run, simulate};

/// What becomes of a run, the coolest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Something holds research below ten times its speed for good: tools that stop improving, judgement that people keep, work that
    /// waits for the physical world.
    LevelsOff,
    /// The loop's gain stays below a half.
    Far,
    /// It stays below 1: the loop leans on new chips.
    Leans,
    /// It is 1 or more for a while.
    Feeds,
    /// Infinite in finite time.
    RunsAway,
}

impl Kind {
    /// All kinds, the coolest first.
    pub const ALL: [Kind; 5] = [Kind::LevelsOff, Kind::Far, Kind::Leans, Kind::Feeds, Kind::RunsAway];

    /// The kind of a run, which is what the sentence says of it: that it levels off, if this is its headline; else how far the loop
    /// keeps itself going. A cap above 10× is no headline: research runs ten times as fast before it.
    pub fn of(run: &Run) -> Kind {
        // How other futures fare changes no kind.
        let findings = Findings::of(run, None);
        match (findings.headline, findings.feeding) {
            (Headline::Capped(_), _) => Kind::LevelsOff,
            (_, Loop::Far) => Kind::Far,
            (_, Loop::Leans) => Kind::Leans,
            (_, Loop::Feeds { .. }) => Kind::Feeds,
            (_, Loop::RunsAway { .. }) => Kind::RunsAway,
        }
    }
}

/// What the map keeps of a run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// What becomes of it.
    pub kind: Kind,
    /// The largest loop gain.
    pub gain: f64,
    /// When research runs ten times as fast, calendar year; infinite if it does not before the end.
    pub tenfold: f64,
}

impl Sample {
    /// Runs the model.
    pub fn of(params: &Params) -> Sample {
        let run = simulate(params);
        Sample { kind: Kind::of(&run), gain: run.peak_gain(), tenfold: run.milestones.tenfold.unwrap_or(f64::INFINITY) }
    }

    /// Height over a plain on which kinds are steps: between two samples, borders lie where this passes [`floor`] of the higher kind.
    /// Gain tells where exactly that is; no number says how near a run is to levelling off or to running away.
    pub fn height(&self) -> f64 {
        let within = |floor: f64| (2.0 * self.gain).clamp(floor, floor + 1.0 - 1e-9);
        match self.kind {
            Kind::LevelsOff => -1.0,
            Kind::Far => within(0.0),
            Kind::Leans => within(1.0),
            Kind::Feeds => within(2.0),
            Kind::RunsAway => 3.5,
        }
    }
}

/// The height from which on a sample is of this kind, or of a hotter one.
pub fn floor(kind: Kind) -> f64 {
    [-2.0, -0.5, 1.0, 2.0, 3.0][kind as usize]
}
