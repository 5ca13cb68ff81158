//! Many futures around the scenario on show, and the work of running them: some at once, with every input; more, and so a finer band,
//! over the next frames, while nobody waits for anything.

use std::cell::Cell;
use std::rc::Rc;

use gloo::utils::window;
use sim::ensemble::{Ensemble, Milestone};
use sim::findings::SEEN_UNTIL;
use sim::{Params, START};
use yew::prelude::*;

use crate::clock::use_frames;

/// So many futures are run with every input, in its own frame.
pub const AT_ONCE: u32 = 256;
/// Then the band is drawn anew with so many, and again.
const STAGES: [u32; 3] = [AT_ONCE, 1024, ALL];
/// And no more than these.
pub const ALL: u32 = 4096;
/// So long a frame may be worked on, ms: the rest is the page's.
const BUDGET_MS: f64 = 6.0;
/// So many are run between two looks at the watch.
const BATCH: u32 = 64;
/// After so long, ms, those at once are enough, however few they are: some scenarios have futures of a thousand generations, and
/// nobody wants a dial that sticks.
const ENOUGH_MS: f64 = 4.0;
/// The band has a corner every so many years.
const STEP: f64 = 0.25;
/// So many futures can be shown one by one.
pub const LINES: usize = 100;

/// The ends of the outer band, of the inner band, and the middle.
pub const SHARES: [f64; 5] = [0.1, 0.25, 0.5, 0.75, 0.9];

/// What the futures have in common.
#[derive(Clone, Debug)]
pub struct Futures {
    /// The scenario they are around.
    params: Params,
    /// How many they are.
    pub draws: u32,
    /// Dates, and at each the speed-ups at [`SHARES`]; infinite after a blow-up.
    pub band: Vec<(f64, [f64; 5])>,
    /// Dates at [`SHARES`], calendar years, in the order of [`Milestone`]; infinite for never.
    milestones: [[f64; 5]; 3],
    /// Share in which the loop feeds itself.
    pub ignites: f64,
    /// Some of them, if they are shown: speed-ups at the band's dates.
    pub lines: Vec<Vec<f64>>,
}

/// As many futures around equal parameters are equal.
impl PartialEq for Futures {
    fn eq(&self, other: &Futures) -> bool {
        self.params == other.params && self.draws == other.draws && self.lines.len() == other.lines.len()
    }
}

impl Futures {
    /// So many futures around a scenario.
    pub fn around(params: &Params, draws: u32) -> Futures {
        let mut ensemble = none_yet(params);
        ensemble.grow(draws);
        Futures::of(&ensemble, 0)
    }

    /// None yet: nothing is known of them.
    fn none(params: &Params) -> Futures {
        Futures {
            params: *params,
            draws: 0,
            band: Vec::new(),
            milestones: [[f64::INFINITY; 5]; 3],
            ignites: 0.0,
            lines: Vec::new(),
        }
    }

    /// What those of [`none_yet`], grown, have in common, and so many of them one by one.
    pub fn of(ensemble: &Ensemble, lines: usize) -> Futures {
        let five = |values: Vec<f64>| std::array::from_fn(|share| values[share]);
        let at = |(index, date): (usize, &f64)| (*date, five(ensemble.speedup(index, &SHARES)));
        let milestone = |milestone: Milestone| five(ensemble.milestone(milestone, &SHARES));
        Futures {
            params: *ensemble.params(),
            draws: ensemble.draws(),
            band: ensemble.dates().iter().enumerate().map(at).collect(),
            milestones: [Milestone::Researcher, Milestone::Tenfold, Milestone::Full].map(milestone),
            ignites: ensemble.ignites(),
            lines: (0..lines.min(ensemble.draws() as usize)).map(|index| ensemble.future(index).collect()).collect(),
        }
    }

    /// A milestone's dates at [`SHARES`]; infinite for never.
    pub fn dates_of(&self, milestone: Milestone) -> [f64; 5] {
        self.milestones[milestone as usize]
    }

    /// The earliest and the latest of eight in ten futures; `None` for never.
    pub fn range(&self, milestone: Milestone) -> (Option<f64>, Option<f64>) {
        let [earliest, .., latest] = self.dates_of(milestone);
        let finite = |date: f64| date.is_finite().then_some(date);
        (finite(earliest), finite(latest))
    }
}

/// Futures around a scenario to be run bit by bit: none are yet.
pub fn none_yet(params: &Params) -> Ensemble {
    Ensemble::new(params, dates()).without_horizons()
}

/// The dates of the band's corners: the start, and quarters.
fn dates() -> Vec<f64> {
    let first = libm::ceil(START / STEP) as u32;
    let last = (SEEN_UNTIL / STEP) as u32;
    [START].into_iter().chain((first..=last).map(|quarter| f64::from(quarter) * STEP)).collect()
}

/// The futures around a scenario, `at_once` so many, none of them ever if that is 0, and some of them one by one if `lines` are shown. Where they `may_work`, they grow
/// in number over the next frames.
#[hook]
pub fn use_futures(params: &Params, at_once: u32, lines: bool, may_work: bool) -> Rc<Futures> {
    let lines = if lines { LINES } else { 0 };
    // One for all scenarios, in a room that is made once: under a finger memory stays as it is.
    let ensemble = use_mut_ref(|| none_yet(params));
    let first = use_memo((*params, lines, at_once), |(params, lines, at_once)| {
        if *at_once == 0 {
            return (Rc::new(Futures::none(params)), Cell::new(true));
        }
        let mut ensemble = ensemble.borrow_mut();
        ensemble.begin_anew(params);
        ensemble.reserve(ALL);
        grow(&mut ensemble, *at_once, ENOUGH_MS, 2 * BATCH);
        (Rc::new(Futures::of(&ensemble, *lines)), Cell::new(true))
    });
    let more = use_state_eq(|| None::<Rc<Futures>>);
    let draws = ensemble.borrow().draws();
    let goal = STAGES.into_iter().find(|goal| *goal > draws);
    let on_frame = Callback::from({
        let (ensemble, first, more) = (ensemble.clone(), first.clone(), more.clone());
        move |_seconds| {
            // The frame of an input has enough to do: while a finger moves there is no other.
            let (_, new) = &*first;
            if new.replace(false) {
                return;
            }
            let mut ensemble = ensemble.borrow_mut();
            let Some(goal) = STAGES.into_iter().find(|goal| *goal > ensemble.draws()) else { return };
            grow(&mut ensemble, goal, BUDGET_MS, BATCH);
            if ensemble.draws() == goal {
                more.set(Some(Rc::new(Futures::of(&ensemble, lines))));
            }
        }
    });
    use_frames(may_work && at_once > 0 && goal.is_some(), on_frame);
    more.as_ref().filter(|more| more.params == *params && more.lines.len() == lines).unwrap_or(&first.0).clone()
}

/// Adds futures, so many at a time, until there are so many or so many ms have gone by.
fn grow(ensemble: &mut Ensemble, goal: u32, most_ms: f64, batch: u32) {
    let begin = now();
    while ensemble.draws() < goal && now() - begin < most_ms {
        let draws = ensemble.draws() + batch;
        ensemble.grow(draws.min(goal));
    }
}

/// The time, ms; still where there is no clock.
fn now() -> f64 {
    if cfg!(target_arch = "wasm32") { window().performance().map_or(0.0, |performance| performance.now()) } else { 0.0 }
}
