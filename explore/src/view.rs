//! What a part is.

use sim::{ParamId, Scenario, query};
use yew::Html;

use crate::checks::Checks;
use crate::compare::Compare;
use crate::grips::Grips;
use crate::map::Map;
use crate::matters::Matters;
use crate::place::now;
use crate::share::{Share, TextCode};
use crate::text::Words;

/// What the widget says of itself.
#[derive(Clone)]
pub struct Told {
    /// The scenario on show.
    pub scenario: Scenario,
    /// Scenario A, which it is compared with.
    pub versus: Option<Scenario>,
    /// Which parameters readers may not change, a bit each, as in [`widget::display::Display`].
    pub locked: u64,
    /// The date on show, calendar years, while nothing moves it; said to those alone who ask for it.
    pub date: Option<f64>,
    /// What a part that draws any text shall draw.
    pub text: String,
    /// Where the widget's own page is: an address that ends with `/`.
    pub home: String,
    /// How wide the place is, px.
    pub width: f64,
    /// The reader's language.
    pub words: &'static Words,
}

impl Told {
    /// The scenario on show, as in a link; empty for the untouched default.
    pub fn query(&self) -> String {
        query::encode(&self.scenario)
    }

    /// True where the publisher keeps readers from changing a parameter.
    pub fn is_locked(&self, id: ParamId) -> bool {
        self.locked & 1 << id as u64 != 0
    }
}

/// Something in a part was used.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Used<'a> {
    /// The kind of event: `click`, `input`, `change`, `keydown`, `pointerdown`, `pointermove`, `pointerup`, `pointercancel`.
    pub kind: &'a str,
    /// What was used: `data-do` of the nearest element that has one.
    pub name: &'a str,
    /// Its value, if it is a control; else its `data-value`.
    pub value: &'a str,
    /// Of a keydown: which key.
    pub key: &'a str,
    /// Of a pointer: where on it, from its left and top edge, as shares of its width and height. Beyond 0 to 1 once it is dragged away.
    pub at: (f64, f64),
}

/// What follows from being used.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Nothing: the event is not ours.
    Nothing,
    /// What it remembers has changed.
    Changed,
    /// The widget shall show what this query says, while a finger is still at it.
    Try(String),
    /// The widget shall show what this query says: an interaction has ended.
    Choose(String),
}

/// A part.
pub trait View {
    /// What it shows. Elements with `data-do` can be used; with `data-drag` also, they hold a pointer that is pressed on them.
    fn view(&self, told: &Told) -> Html;

    /// What it makes of being used.
    fn used(&mut self, _used: &Used, _told: &Told) -> Answer {
        Answer::Nothing
    }

    /// The date that the playhead shall stay at while the widget shows what was answered.
    fn keeps_date(&self) -> Option<f64> {
        None
    }

    /// Works on for a few milliseconds, once a frame, after what it is told has changed; true while there is more to do.
    fn work(&mut self, _told: &Told) -> bool {
        false
    }
}

/// The part of this name, which is what the widget calls its place.
pub fn named(name: &str) -> Option<Box<dyn View>> {
    Some(match name {
        "compare" => Box::new(Compare::default()),
        "grips" => Box::new(Grips::default()),
        "map" => Box::new(Map::new(now)),
        "qr" => Box::new(TextCode),
        "matters" => Box::new(Matters::default()),
        "share" => Box::new(Share::default()),
        name => Box::new(Checks::named(name)?),
    })
}
