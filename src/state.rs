//! The state that everything on screen follows from, and how events change it. Pure.

use std::rc::Rc;

use sim::findings::REST;
use sim::params::SPECS;
use sim::presets::PresetId;
use sim::query::{self, Notice};
use sim::{ParamId, Params, START, Scenario};
use yew::Reducible;

use crate::display::Display;
use crate::journal::{Journal, Moment};
use crate::story::{self, STEPS, Step};
use crate::text::{EN, Words};

/// Calendar years that a second of play goes through: from the start to 2033 in twelve seconds.
pub const YEARS_PER_SECOND: f64 = (REST - START) / 12.0;
/// How many times as fast as that play can be told to go.
pub const SPEEDS: [f64; 4] = [1.0, 2.0, 4.0, 0.5];

/// The playhead eases back to its rest by this factor of e in so many seconds.
const EASING: f64 = 0.12;
/// So near, in years, it has arrived.
const ARRIVED: f64 = 0.01;

/// From one scenario to another takes so many seconds.
const GLIDE: f64 = 0.35;

/// A longer gap between two frames, in seconds, was a pause of the machine, not of the reader.
const LONGEST_FRAME: f64 = 1.0;

/// A part of the page that is closed until it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disclosure {
    /// All parameters but the four on top.
    More,
    /// Two scenarios side by side.
    Compare,
    /// What each thing that nobody knows well does to a date.
    Matters,
    /// Where the dials are, among all that they could be.
    Map,
    /// The run as a table.
    Table,
    /// Link, picture, data, citation.
    Share,
    /// All claims.
    Sources,
}

/// What moves the playhead by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// Nothing.
    Still,
    /// Play, until the end.
    Playing,
    /// The first play, by itself, from the start to 2033.
    Showing,
    /// After it, the way back to where the playhead rests.
    Returning,
}

/// What a finger or a mouse was put on, as it was before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Held {
    /// A control.
    Param(ParamId, f64),
    /// The playhead.
    Playhead(Option<f64>),
    /// Something in a part that arrived later.
    Elsewhere,
}

/// A scenario that another is on its way to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glide {
    /// What was shown before.
    pub from: Params,
    /// How long it has been on its way, seconds.
    pub seconds: f64,
}

/// The whole state of a widget.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// False until the rest of the program has come: then only the dial answers.
    pub whole: bool,
    /// True once it has been turned.
    pub turned: bool,
    /// What the model is run with.
    pub scenario: Scenario,
    /// Scenario A, which it is compared with.
    pub pinned: Option<Scenario>,
    /// The date on show, calendar years; `None`: at rest, where the run's own story puts it.
    pub playhead: Option<f64>,
    /// What moves it by itself.
    pub motion: Motion,
    /// Which of [`SPEEDS`] play goes at.
    pub speed: usize,
    /// True once the figure has been on screen; the first time, it plays by itself.
    pub seen: bool,
    /// True while the figure is on screen: nothing moves while it is not.
    pub on_screen: bool,
    /// How many interactions have ended: after each the sentence is spoken once.
    pub settled: u32,
    /// How the widget looks and begins.
    pub display: Display,
    /// What the link held that could not be taken as it stood.
    pub notices: Vec<Notice>,
    /// What stands in the number field of a control while it is being typed.
    pub typed: Option<(ParamId, String)>,
    /// What was typed into a control and could not be read.
    pub unreadable: Option<(ParamId, String)>,
    /// What is under a finger.
    pub held: Option<Held>,
    /// While another scenario has been picked and the pictures are on their way to it.
    pub glide: Option<Glide>,
    /// Whether motion is welcome; not before the figure has been on screen.
    pub may_move: bool,
    /// Which disclosures are open.
    pub open: Vec<Disclosure>,
    /// True where single futures are shown.
    pub lines: bool,
    /// True once a small frame was asked to show everything.
    pub expanded: bool,
    /// Which step of the story is told.
    pub step: Option<usize>,
    /// The figure's width, px.
    pub width: f64,
    /// What was chosen before.
    pub journal: Journal,
    /// Where the widget's own pages are: an address that ends with `/`; empty where nobody knows.
    pub home: &'static str,
    /// The language.
    pub words: &'static Words,
}

/// A figure in the middle of an article, px: its width until it has been measured.
const TYPICAL_WIDTH: f64 = 620.0;

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A finger or a mouse was put on a control; if it turns out to scroll the page, the control goes back.
    ParamGrabbed(ParamId),
    /// The same of the playhead.
    PlayheadGrabbed,
    /// It did scroll the page.
    HoldLost,
    /// A control is being moved.
    ParamMoved(ParamId, f64),
    /// A control was set, by a step, by typing, by going back to its tick.
    ParamSet(ParamId, f64),
    /// A number field is being typed into, and now says this.
    ParamTyped(ParamId, String),
    /// It was left, or what was typed is not wanted.
    TypingLeft,
    /// Something that is no number was typed into a control.
    ParamUnreadable(ParamId, String),
    /// A preset was picked, perhaps the one in force, to undo changes.
    PresetPicked(PresetId),
    /// An interaction ended: a thumb was let go, a key released.
    Settled,
    /// Some time has passed since anything was changed: what is shown now can be come back to.
    Rested,
    /// What was chosen last was taken back.
    Undone,
    /// It was asked for again.
    Redone,
    /// The browser went back or forth in its own history, to a page with this query.
    Returned(String),
    /// Play was pressed; the playhead goes on from here.
    Played {
        /// Calendar year.
        from: f64,
    },
    /// Pause was pressed.
    Paused,
    /// The next speed was asked for.
    SpeedPicked,
    /// The figure came on screen, or left it.
    Appeared {
        /// Whether it is there.
        on_screen: bool,
        /// Whether motion is welcome.
        may_move: bool,
    },
    /// Time went on while playing.
    Ticked {
        /// Wall-clock seconds since the last tick.
        seconds: f64,
        /// The playhead stops here, calendar year.
        until: f64,
        /// And rests here.
        rest: f64,
    },
    /// The playhead was moved to a date.
    Scrubbed(f64),
    /// Single futures were asked for, or no longer.
    LinesShown(bool),
    /// A small frame was asked for more, or for less.
    Expanded,
    /// The page is about to be printed: what is closed would be missing.
    Printed,
    /// A step of the story was picked, or the story left.
    StepPicked(Option<usize>),
    /// A disclosure was opened or closed.
    Toggled(Disclosure),
    /// The figure has got another width, px.
    Resized(f64),
    /// The page around it said what to show.
    Told {
        /// Keys of the link; what they do not say stays.
        query: String,
        /// Whether the pictures glide there.
        gently: bool,
    },
    /// The rest of the program has come, and with it all words.
    Completed(&'static Words),
    /// Another language was chosen.
    Translated(&'static Words),
    /// One of the parts that arrive later said what to show.
    Chosen {
        /// Keys of the link; what they do not say stays.
        query: String,
        /// False while a finger is still at it.
        ended: bool,
    },
}

/// The scenario, the step of the story and what it is compared with that a link describes, and what of it could not be taken as it stood. A step shows its own
/// scenario, unless the link describes another.
pub fn moment_of(query: &str) -> (Moment, Vec<Notice>) {
    let (scenario, notices) = query::decode(query);
    let step = query::value_of(query, "step").and_then(|key| story::by_key(&key));
    let shown = step.filter(|_| !query::describes_scenario(query)).map(|at| &STEPS[at]);
    ((shown.map_or(scenario, Step::scenario), step, query::versus(query).flatten()), notices)
}

impl State {
    /// The state that a link describes, in English.
    pub fn from_query(query: &str) -> State {
        State::of(query, &EN)
    }

    /// The state that a link describes.
    fn of(query: &str, words: &'static Words) -> State {
        let ((scenario, step, pinned), notices) = moment_of(query);
        // A step shows its own date, unless the link describes another scenario.
        let shown = step.filter(|_| !query::describes_scenario(query)).map(|at| &STEPS[at]);
        State {
            whole: true,
            turned: false,
            scenario,
            pinned,
            journal: Journal::new((scenario, step, pinned)),
            playhead: shown.and_then(|step| step.playhead),
            motion: Motion::Still,
            speed: 0,
            seen: false,
            on_screen: true,
            settled: 0,
            display: Display::of(query),
            notices,
            typed: None,
            unreadable: None,
            held: None,
            glide: None,
            may_move: false,
            open: Vec::new(),
            lines: false,
            expanded: false,
            step,
            width: TYPICAL_WIDTH,
            home: "",
            words,
        }
    }

    /// The state that a link describes, at a date and a width, if these are known, in a language.
    pub fn opened(query: &str, playhead: Option<f64>, width: Option<f64>, words: &'static Words) -> State {
        let state = State::of(query, words);
        State { playhead: playhead.or(state.playhead), width: width.unwrap_or(TYPICAL_WIDTH), ..state }
    }

    fn apply(&mut self, action: Action) {
        match action {
            Action::ParamGrabbed(id) => self.held = Some(Held::Param(id, self.scenario.params.get(id))),
            Action::ParamMoved(id, _) | Action::ParamSet(id, _) if self.display.is_locked(id) => {}
            Action::ParamMoved(id, value) => {
                self.glide = None;
                let before = self.scenario;
                self.scenario = before.with(id, value);
                self.turned |= self.scenario != before;
                self.unreadable = None;
            }
            Action::Settled => (self.settled, self.held) = (self.settled + 1, None),
            Action::HoldLost => match self.held.take() {
                Some(Held::Param(id, value)) => self.scenario = self.scenario.with(id, value),
                Some(Held::Playhead(playhead)) => self.playhead = playhead,
                Some(Held::Elsewhere) | None => {}
            },
            Action::TypingLeft => self.typed = None,
            other => self.apply_other(other),
        }
    }

    /// What no dial does: a function of its own, which readers need not wait for.
    #[inline(never)]
    fn apply_other(&mut self, action: Action) {
        match action {
            Action::PlayheadGrabbed => self.held = Some(Held::Playhead(self.playhead)),
            Action::ParamSet(id, value) => {
                self.typed = None;
                self.apply(Action::ParamMoved(id, value));
                self.apply(Action::Settled);
            }
            Action::ParamTyped(id, text) => self.typed = Some((id, text)),
            Action::ParamUnreadable(id, text) => (self.unreadable, self.typed) = (Some((id, text)), None),
            Action::PresetPicked(preset) => {
                self.glide_to(self.as_allowed(preset.into()));
                self.playhead = self.playhead.filter(|_| self.motion != Motion::Still);
                (self.notices, self.unreadable, self.step) = (Vec::new(), None, None);
                self.apply(Action::Settled);
            }
            Action::LinesShown(shown) => self.lines = shown,
            Action::Expanded => self.expanded = !self.expanded,
            Action::Printed if self.open.contains(&Disclosure::Table) => {}
            Action::Printed => self.open.push(Disclosure::Table),
            Action::StepPicked(step) => {
                self.step = step;
                if let Some(step) = step.and_then(|at| STEPS.get(at)) {
                    self.glide_to(step.scenario());
                    (self.playhead, self.motion) = (step.playhead, Motion::Still);
                    (self.notices, self.unreadable) = (Vec::new(), None);
                }
            }
            Action::Played { from } => (self.motion, self.playhead) = (Motion::Playing, Some(from)),
            Action::Paused => self.motion = Motion::Still,
            Action::SpeedPicked => self.speed = (self.speed + 1) % SPEEDS.len(),
            Action::Appeared { on_screen, may_move } => {
                let first = on_screen && !self.seen;
                (self.on_screen, self.seen, self.may_move) = (on_screen, self.seen || on_screen, may_move);
                // Nobody sees the rest of the way.
                self.glide = self.glide.filter(|_| on_screen);
                if first
                    && may_move
                    && self.display.may_play
                    && !self.display.guess
                    && self.motion == Motion::Still
                    && self.playhead.is_none()
                {
                    (self.motion, self.playhead) = (Motion::Showing, Some(START));
                }
            }
            Action::Ticked { seconds, until, rest } => self.tick(seconds.min(LONGEST_FRAME), until, rest),
            Action::Scrubbed(t) => (self.motion, self.playhead) = (Motion::Still, Some(t)),
            Action::Toggled(which) if self.open.contains(&which) => self.open.retain(|open| *open != which),
            Action::Toggled(which) => self.open.push(which),
            Action::Resized(width) => self.width = width,
            Action::Told { query, gently } => {
                self.journal.note(self.moment());
                self.take(&query, gently);
                self.journal.rebase(self.moment());
            }
            Action::Completed(words) => (self.whole, self.words) = (true, words),
            Action::Translated(words) => self.words = words,
            Action::Rested => self.journal.note(self.moment()),
            Action::Undone => {
                self.journal.note(self.moment());
                let moment = self.journal.back();
                self.go_to(moment);
            }
            Action::Redone => {
                let moment = self.journal.forth();
                self.go_to(moment);
            }
            Action::Returned(query) => {
                self.journal.note(self.moment());
                let (there, _) = moment_of(&query);
                self.journal.found(there);
                self.go_to(there);
            }
            Action::Chosen { query, ended } => {
                let before = self.clone();
                self.take(&query, ended);
                self.scenario = before.as_allowed(self.scenario);
                self.settled += u32::from(ended);
                self.held = (!ended).then_some(Held::Elsewhere);
            }
            Action::ParamGrabbed(_) | Action::ParamMoved(..) | Action::Settled | Action::HoldLost | Action::TypingLeft => {}
        }
    }
}

impl State {
    /// True while something moves by itself and can be seen.
    pub fn is_moving(&self) -> bool {
        (self.motion != Motion::Still || self.glide.is_some()) && self.on_screen
    }

    /// What the pictures show: the scenario, or something on the way to it.
    pub fn shown(&self) -> Params {
        let Some(Glide { from, seconds }) = self.glide else { return self.scenario.params };
        let share = (seconds / GLIDE).clamp(0.0, 1.0);
        // Fast at first, slow at the end.
        from.mixed(&self.scenario.params, 1.0 - (1.0 - share) * (1.0 - share))
    }

    /// Takes what a query says: a step, what it changes of the scenario, the display.
    fn take(&mut self, query: &str, gently: bool) {
        self.display = self.display.with(query, &mut |_, _| {});
        if let Some(key) = query::value_of(query, "step") {
            self.apply_other(Action::StepPicked(story::by_key(&key)));
        }
        if query::describes_scenario(query) {
            let (scenario, _) = query::decode_onto(self.scenario, query);
            self.glide_to(scenario);
            self.glide = self.glide.filter(|_| gently);
        }
        self.pinned = query::versus(query).unwrap_or(self.pinned);
    }

    /// The same scenario, but for what readers may not change.
    fn as_allowed(&self, scenario: Scenario) -> Scenario {
        let locked = SPECS.iter().map(|spec| spec.id).filter(|id| self.display.is_locked(*id));
        locked.fold(scenario, |scenario, id| scenario.with(id, self.scenario.params.get(id)))
    }

    /// What can be come back to.
    pub fn moment(&self) -> Moment {
        (self.scenario, self.step, self.pinned)
    }

    fn go_to(&mut self, (scenario, step, pinned): Moment) {
        self.glide_to(scenario);
        (self.step, self.pinned, self.unreadable, self.held) = (step, pinned, None, None);
        self.settled += 1;
    }

    fn glide_to(&mut self, scenario: Scenario) {
        let glide = Glide { from: self.shown(), seconds: 0.0 };
        self.glide = (self.may_move && self.on_screen && glide.from != scenario.params).then_some(glide);
        self.scenario = scenario;
    }

    /// Moves the playhead, and the pictures, on by so many seconds.
    fn tick(&mut self, seconds: f64, until: f64, rest: f64) {
        let on = |glide: Glide| Glide { seconds: glide.seconds + seconds, ..glide };
        self.glide = self.glide.map(on).filter(|glide| glide.seconds < GLIDE);
        let from = self.playhead.unwrap_or(START);
        let years = seconds * YEARS_PER_SECOND;
        let (motion, t) = match self.motion {
            Motion::Still => return,
            Motion::Playing => go_on(from + years * SPEEDS[self.speed], until, Motion::Playing, Motion::Still),
            Motion::Showing => go_on(from + years, until.min(REST), Motion::Showing, Motion::Returning),
            Motion::Returning => (Motion::Returning, rest + (from - rest) * sim::math::exp(-seconds / EASING)),
        };
        (self.motion, self.playhead) = (motion, Some(t));
        if motion == Motion::Returning && libm::fabs(t - rest) < ARRIVED {
            (self.motion, self.playhead) = (Motion::Still, None);
        }
    }
}

/// A date, no later than `until`, and what moves the playhead before it has got there, and after.
fn go_on(t: f64, until: f64, before: Motion, after: Motion) -> (Motion, f64) {
    if t < until { (before, t) } else { (after, until) }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = State::clone(&self);
        next.apply(action);
        if next == *self { self } else { Rc::new(next) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(actions: &[Action]) -> Rc<State> {
        actions.iter().cloned().fold(Rc::new(State::from_query("")), |state, action| state.reduce(action))
    }

    #[test]
    fn a_value_beyond_its_range_rests_at_the_end() {
        assert_eq!(after(&[Action::ParamMoved(ParamId::Q, 7.0)]).scenario.params.q, 3.0);
        assert_eq!(after(&[Action::ParamMoved(ParamId::Q, f64::NAN)]).scenario.params.q, 0.68);
    }

    #[test]
    fn an_unchanged_state_is_the_same_state() {
        let state = Rc::new(State::from_query(""));
        assert!(Rc::ptr_eq(&state, &state.clone().reduce(Action::ParamMoved(ParamId::Q, 0.68))));
    }

    #[test]
    fn play_takes_twelve_seconds_to_2033_whatever_the_frame_rate() {
        for frames in [3, 60, 720] {
            let tick = Action::Ticked { seconds: 12.0 / f64::from(frames), until: 2038.0, rest: 2030.0 };
            let expected = 2033.0_f64.min(START + f64::from(frames) * YEARS_PER_SECOND);
            let ticks = vec![tick; frames as usize];
            let state = after(&[vec![Action::Played { from: START }], ticks].concat());
            assert!((state.playhead.unwrap_or(0.0) - expected).abs() < 1e-9, "{frames} frames: {:?}", state.playhead);
        }
    }

    #[test]
    fn play_stops_at_the_end_of_what_is_drawn() {
        let state = after(&[Action::Played { from: 2037.9 }, Action::Ticked { seconds: 0.9, until: 2038.0, rest: 2030.0 }]);
        assert_eq!((state.motion, state.playhead), (Motion::Still, Some(2038.0)));
    }

    #[test]
    fn the_first_play_takes_twelve_seconds_and_eases_back_to_its_rest() {
        let seen = Action::Appeared { on_screen: true, may_move: true };
        let tick = Action::Ticked { seconds: 0.1, until: 2038.0, rest: 2030.0 };
        let after_ticks = |count: usize| after(&[vec![seen.clone()], vec![tick.clone(); count]].concat());
        assert_eq!(after_ticks(0).playhead, Some(START));
        assert_eq!((after_ticks(119).motion, after_ticks(121).motion), (Motion::Showing, Motion::Returning));
        assert_eq!((after_ticks(130).motion, after_ticks(130).playhead), (Motion::Still, None));
    }

    #[test]
    fn another_scenario_is_glided_to_where_motion_is_welcome() {
        let tick = Action::Ticked { seconds: 0.1, until: 2038.0, rest: 2030.0 };
        let picked = |may_move: bool, ticks: usize| {
            let begin =
                vec![Action::Appeared { on_screen: true, may_move }, Action::Paused, Action::PresetPicked(PresetId::Twenty)];
            after(&[begin, vec![tick.clone(); ticks]].concat())
        };
        let q = |ticks| picked(true, ticks).shown().q;
        assert!(q(0) == 0.68 && q(0) < q(1) && q(1) < q(2) && q(2) < 0.961, "{} {} {}", q(0), q(1), q(2));
        assert_eq!((q(4), picked(true, 4).is_moving()), (0.961, false));
        assert_eq!(picked(true, 1).scenario.params.q, 0.961, "the link and the presets know at once");
        assert_eq!(picked(false, 0).shown().q, 0.961, "with less motion it is there at once");
        let gone = picked(true, 1).reduce(Action::Appeared { on_screen: false, may_move: true });
        assert_eq!((gone.shown().q, gone.is_moving()), (0.961, false), "nobody would see the rest of the way");
    }

    #[test]
    fn the_first_play_comes_once_and_only_where_it_may() {
        let (seen, gone) =
            (Action::Appeared { on_screen: true, may_move: true }, Action::Appeared { on_screen: false, may_move: true });
        assert_eq!(after(&[Action::Appeared { on_screen: true, may_move: false }, seen.clone()]).motion, Motion::Still);
        assert_eq!(after(&[seen.clone(), Action::Paused, gone, seen.clone()]).motion, Motion::Still);
        assert_eq!(after(&[Action::Scrubbed(2029.0), seen]).playhead, Some(2029.0), "the reader was there first");
    }

    #[test]
    fn moving_a_control_does_not_stop_play_and_a_preset_undoes_edits() {
        let state = after(&[Action::Played { from: 2028.0 }, Action::ParamMoved(ParamId::Human, 0.5)]);
        assert!(state.motion == Motion::Playing && state.scenario.edited());
        let state = state.reduce(Action::PresetPicked(PresetId::Article));
        assert!(state.motion == Motion::Playing && !state.scenario.edited());
    }

    #[test]
    fn a_reset_control_goes_back_to_its_tick() {
        let beta = ParamId::Beta;
        let actions = [Action::PresetPicked(PresetId::Good), Action::ParamSet(beta, beta.spec().default)];
        assert_eq!(after(&actions).scenario.params.beta, 0.48);
    }

    #[test]
    fn the_page_around_it_says_what_is_shown_and_the_rest_stays() {
        let told = |query: &str| Action::Told { query: query.into(), gently: false };
        let state = after(&[Action::ParamMoved(ParamId::Beta, 0.3), told("q=0.9&theme=dark")]);
        assert_eq!((state.scenario.params.beta, state.scenario.params.q), (0.3, 0.9));
        assert_eq!(state.display, Display::of("theme=dark"));
        let state = state.reduce(told("step=taste"));
        assert_eq!((state.step, state.scenario.preset), (story::by_key("taste"), PresetId::Kohli));
        let state = state.reduce(told("step=&preset=good"));
        assert_eq!((state.step, state.scenario), (None, PresetId::Good.into()));
        assert!(Rc::ptr_eq(&state, &state.clone().reduce(told("<b>=1&q=fast&show=clocks"))));
    }

    #[test]
    fn what_it_is_compared_with_is_chosen_told_and_taken_back() {
        let chosen = |query: &str| Action::Chosen { query: query.into(), ended: true };
        let state = after(&[chosen("vs=good"), Action::Rested, Action::ParamMoved(ParamId::Q, 1.2), Action::Rested]);
        assert_eq!(state.pinned, Some(PresetId::Good.into()));
        let state = state.reduce(Action::Told { query: "vs=&theme=dark".into(), gently: false });
        assert_eq!((state.pinned, state.scenario.params.q), (None, 1.2));
        let state = after(&[chosen("vs=good"), Action::Rested, chosen("vs="), Action::Rested, Action::Undone]);
        assert_eq!(state.pinned, Some(PresetId::Good.into()));
        assert_eq!(state.reduce(Action::Returned("q=1".into())).pinned, None);
        let locked = Rc::new(State::from_query("q=0.9&lock=q&vs=article~q:1.2"));
        let swapped = locked.reduce(chosen("preset=article&q=1.2&beta=0.3&vs=article~q:0.9"));
        assert_eq!((swapped.scenario.params.q, swapped.scenario.params.beta), (0.9, 0.3), "what is locked stays");
    }

    #[test]
    fn a_locked_parameter_stays_whatever_readers_do() {
        let state = Rc::new(State::from_query("q=0.9&lock=q"));
        assert!(Rc::ptr_eq(&state, &state.clone().reduce(Action::ParamMoved(ParamId::Q, 1.2))));
        assert!(Rc::ptr_eq(&state, &state.clone().reduce(Action::ParamSet(ParamId::Q, 1.2))));
        let picked = state.clone().reduce(Action::PresetPicked(PresetId::Kohli));
        assert_eq!((picked.scenario.params.q, picked.scenario.preset), (0.9, PresetId::Kohli));
        let told = state.reduce(Action::Told { query: "q=1.2".into(), gently: false });
        assert_eq!(told.scenario.params.q, 1.2, "the page around it may");
    }

    #[test]
    fn what_is_being_typed_stays_until_it_is_taken_or_left() {
        let typed = |text: &str| Action::ParamTyped(ParamId::Q, text.into());
        let told = Action::Told { query: "q=0.9".into(), gently: false };
        let meanwhile = [typed("1"), typed("12"), Action::Rested, told, Action::Resized(360.0), Action::Played { from: START }];
        let state = after(&meanwhile);
        assert_eq!(state.typed, Some((ParamId::Q, "12".into())));
        assert_eq!(state.scenario.params.q, 0.9, "nothing is set before it is asked for");
        for end in [Action::ParamSet(ParamId::Q, 0.12), Action::ParamUnreadable(ParamId::Q, "12".into()), Action::TypingLeft] {
            assert_eq!(state.clone().reduce(end.clone()).typed, None, "{end:?}");
        }
    }

    #[test]
    fn a_finger_that_scrolls_the_page_leaves_the_control_as_it_was() {
        let touched = [Action::ParamGrabbed(ParamId::Q), Action::ParamMoved(ParamId::Q, 1.2)];
        assert_eq!(after(&[&touched[..], &[Action::HoldLost]].concat()).scenario.params.q, 0.68);
        assert_eq!(after(&[&touched[..], &[Action::Settled, Action::HoldLost]].concat()).scenario.params.q, 1.2);
    }
}
