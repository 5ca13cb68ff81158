//! The state that everything on screen follows from, and how events change it. Pure.

use std::rc::Rc;

use sim::presets::PresetId;
use sim::query::{self, Notice};
use sim::{ParamId, START, Scenario};
use yew::Reducible;

/// Calendar years that a second of play goes through: from the start to 2033 in twelve seconds.
pub const YEARS_PER_SECOND: f64 = (sim::findings::REST - START) / 12.0;

/// A longer gap between two frames, in seconds, was a pause of the machine, not of the reader.
const LONGEST_FRAME: f64 = 1.0;

/// A part of the page that is closed until it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disclosure {
    /// All parameters but the four on top.
    More,
    /// The run as a table.
    Table,
    /// All claims.
    Sources,
}

/// The whole state of a widget.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What the model is run with.
    pub scenario: Scenario,
    /// The date on show, calendar years; `None`: at rest, where the run's own story puts it.
    pub playhead: Option<f64>,
    /// True while time runs.
    pub playing: bool,
    /// How many interactions have ended: after each the sentence is spoken once.
    pub settled: u32,
    /// What the link held that could not be taken as it stood.
    pub notices: Vec<Notice>,
    /// What was typed into a control and could not be read.
    pub unreadable: Option<(ParamId, String)>,
    /// The control under a finger, and its value before.
    pub grabbed: Option<(ParamId, f64)>,
    /// Which disclosures are open.
    pub open: Vec<Disclosure>,
    /// The figure's width, px.
    pub width: f64,
}

/// A figure in the middle of an article, px: its width until it has been measured.
const TYPICAL_WIDTH: f64 = 620.0;

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A finger or a mouse was put on a control; if it turns out to scroll the page, the control goes back.
    ParamGrabbed(ParamId),
    /// It did.
    ParamLost,
    /// A control is being moved.
    ParamMoved(ParamId, f64),
    /// A control was set, by a step, by typing, by going back to its tick.
    ParamSet(ParamId, f64),
    /// Something that is no number was typed into a control.
    ParamUnreadable(ParamId, String),
    /// A preset was picked, perhaps the one in force, to undo changes.
    PresetPicked(PresetId),
    /// An interaction ended: a thumb was let go, a key released.
    Settled,
    /// Play was pressed; the playhead goes on from here.
    Played {
        /// Calendar year.
        from: f64,
    },
    /// Pause was pressed.
    Paused,
    /// Time went on while playing.
    Ticked {
        /// Wall-clock seconds since the last tick.
        seconds: f64,
        /// The playhead stops here, calendar year.
        until: f64,
    },
    /// The playhead was moved to a date.
    Scrubbed(f64),
    /// A disclosure was opened or closed.
    Toggled(Disclosure),
    /// The figure has got another width, px.
    Resized(f64),
}

impl State {
    /// The state that a link describes.
    pub fn from_query(query: &str) -> State {
        let (scenario, notices) = query::decode(query);
        State {
            scenario,
            playhead: None,
            playing: false,
            settled: 0,
            notices,
            unreadable: None,
            grabbed: None,
            open: Vec::new(),
            width: TYPICAL_WIDTH,
        }
    }

    fn apply(&mut self, action: Action) {
        match action {
            Action::ParamGrabbed(id) => self.grabbed = Some((id, self.scenario.params.get(id))),
            Action::ParamLost => {
                if let Some((id, value)) = self.grabbed.take() {
                    self.scenario = self.scenario.with(id, value);
                }
            }
            Action::ParamMoved(id, value) => {
                self.scenario = self.scenario.with(id, value);
                self.unreadable = None;
            }
            Action::ParamSet(id, value) => {
                self.apply(Action::ParamMoved(id, value));
                self.settled += 1;
            }
            Action::ParamUnreadable(id, text) => self.unreadable = Some((id, text)),
            Action::PresetPicked(preset) => {
                self.scenario = preset.into();
                self.playhead = self.playhead.filter(|_| self.playing);
                (self.notices, self.unreadable) = (Vec::new(), None);
                self.settled += 1;
            }
            Action::Settled => (self.settled, self.grabbed) = (self.settled + 1, None),
            Action::Played { from } => (self.playing, self.playhead) = (true, Some(from)),
            Action::Paused => self.playing = false,
            Action::Ticked { seconds, until } => {
                let t = self.playhead.unwrap_or(START) + seconds.min(LONGEST_FRAME) * YEARS_PER_SECOND;
                self.playing = self.playing && t < until;
                self.playhead = Some(t.min(until));
            }
            Action::Scrubbed(t) => (self.playing, self.playhead) = (false, Some(t)),
            Action::Toggled(which) if self.open.contains(&which) => self.open.retain(|open| *open != which),
            Action::Toggled(which) => self.open.push(which),
            Action::Resized(width) => self.width = width,
        }
    }
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
            let tick = Action::Ticked { seconds: 12.0 / f64::from(frames), until: 2038.0 };
            let expected = 2033.0_f64.min(START + f64::from(frames) * YEARS_PER_SECOND);
            let ticks = vec![tick; frames as usize];
            let state = after(&[vec![Action::Played { from: START }], ticks].concat());
            assert!((state.playhead.unwrap_or(0.0) - expected).abs() < 1e-9, "{frames} frames: {:?}", state.playhead);
        }
    }

    #[test]
    fn play_stops_at_the_end_of_what_is_drawn() {
        let state = after(&[Action::Played { from: 2037.9 }, Action::Ticked { seconds: 0.9, until: 2038.0 }]);
        assert_eq!((state.playing, state.playhead), (false, Some(2038.0)));
    }

    #[test]
    fn moving_a_control_does_not_stop_play_and_a_preset_undoes_edits() {
        let state = after(&[Action::Played { from: 2028.0 }, Action::ParamMoved(ParamId::Human, 0.5)]);
        assert!(state.playing && state.scenario.edited());
        let state = state.reduce(Action::PresetPicked(PresetId::Article));
        assert!(state.playing && !state.scenario.edited());
    }

    #[test]
    fn a_reset_control_goes_back_to_its_tick() {
        let beta = ParamId::Beta;
        let actions = [Action::PresetPicked(PresetId::Good), Action::ParamSet(beta, beta.spec().default)];
        assert_eq!(after(&actions).scenario.params.beta, 0.48);
    }

    #[test]
    fn a_finger_that_scrolls_the_page_leaves_the_control_as_it_was() {
        let touched = [Action::ParamGrabbed(ParamId::Q), Action::ParamMoved(ParamId::Q, 1.2)];
        assert_eq!(after(&[&touched[..], &[Action::ParamLost]].concat()).scenario.params.q, 0.68);
        assert_eq!(after(&[&touched[..], &[Action::Settled, Action::ParamLost]].concat()).scenario.params.q, 1.2);
    }
}
