//! How far it is from where one is to where the loop keeps itself going, or no longer does.

use sim::{ParamId, Params, simulate};

use crate::map::kind::Kind;

/// What lies nearest to a scenario, along either axis of the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nearest {
    /// From where.
    pub params: Params,
    /// What becomes of it there.
    pub here: Kind,
    /// What the rest is about: its own kind if the loop feeds itself or runs away, else that it would.
    pub goal: Kind,
    /// The smallest improvement rate on the dial's steps at which this is so, with ideas as hard as they are, and the kind there;
    /// `None`: none on the dial.
    pub rate: Option<(f64, Kind)>,
    /// The largest β on the slider's steps at which it is so at this rate, and the kind there; `None`: none, not even 0.
    pub beta: Option<(f64, Kind)>,
}

impl Nearest {
    /// Runs the model some twenty times.
    pub fn of(params: &Params) -> Nearest {
        let here = Kind::of(&simulate(params));
        let goal = here.max(Kind::Feeds);
        let rate = first(params, ParamId::Q, false, goal);
        Nearest { params: *params, here, goal, rate, beta: first(params, ParamId::Beta, true, goal) }
    }
}

/// How many steps a slider has.
pub fn steps(id: ParamId) -> u32 {
    (1.0 / id.spec().slider.unit_step()).round() as u32
}

/// The first step, from the cool end of a slider to its hot one, at which a run is of this kind or a hotter one. The hotter end of the
/// dial is its right one, that of "ideas get harder" its left one. Takes for granted that what is hot enough stays so.
fn first(params: &Params, id: ParamId, backwards: bool, goal: Kind) -> Option<(f64, Kind)> {
    let slider = id.spec().slider;
    let count = steps(id);
    let run = |step: u32| {
        let step = if backwards { count - step } else { step };
        let value = slider.value_from_unit(f64::from(step) / f64::from(count));
        (value, Kind::of(&simulate(&params.with(id, value))))
    };
    let (mut below, mut found) = (0, run(0));
    if found.1 >= goal {
        return Some(found);
    }
    let mut above = count;
    found = run(above);
    if found.1 < goal {
        return None;
    }
    while above - below > 1 {
        let middle = (above + below) / 2;
        let there = run(middle);
        if there.1 >= goal {
            (above, found) = (middle, there);
        } else {
            below = middle;
        }
    }
    Some(found)
}

/// True where a value is the last on its slider.
pub fn is_last(id: ParamId, value: f64) -> bool {
    value >= id.spec().slider.value_from_unit(1.0)
}
