//! THE list of charts. They share one time axis and one playhead; each is one entry here and one file beside it.

use sim::Run;
use sim::digits::whole;
use yew::prelude::*;

use crate::display::{Display, Part};
use crate::outcome::Outcome;
use crate::plot::frame::{Frame, Panel};
use crate::text::{Heading, Words};
use crate::view::{coil, horizon, speed};

/// All that a chart is a picture of.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The runs.
    pub outcome: &'a Outcome,
    /// The date on show, calendar years.
    pub playhead: f64,
    /// True while nothing moves it: then words keep off it. They would jump out of the way of one that moves.
    pub still: bool,
    /// True where single futures are shown.
    pub lines: bool,
    /// The run of scenario A; while a control is held and there is none, the run as it was before.
    pub before: Option<&'a Run>,
    /// True where that is A's: then both are named.
    pub compared: bool,
    /// The shared space.
    pub frame: Frame,
    /// The words on it.
    pub words: &'static Words,
    /// Which chart is being drawn.
    pub chart: &'static str,
    /// Which of them are.
    pub display: Display,
}

impl Scene<'_> {
    /// The place of the playhead, px.
    pub fn playhead_x(&self) -> f64 {
        self.frame.x_from_t(self.playhead)
    }

    /// A name for something that other marks of this chart refer to; others, and those of other widths, have their own.
    pub fn name(&self, what: &str) -> String {
        [what, "-", self.chart, "-", &whole(self.frame.width as u64)].concat()
    }

    /// A reference to what has that name.
    pub fn link(&self, what: &str) -> String {
        ["url(#", &self.name(what), ")"].concat()
    }
}

/// A chart.
pub struct Chart {
    /// Its name: the class of its picture, and what others call it by.
    pub name: &'static str,
    /// What publishers leave it out by.
    pub part: Part,
    /// Its heading.
    pub heading: fn(&Words) -> &Heading,
    /// Its height, px.
    pub height: f64,
    /// The space under it for its own labels, px.
    pub below: f64,
    /// Draws it.
    pub draw: fn(&Scene, Panel) -> Html,
}

impl Chart {
    /// Its place in its own picture, under its heading.
    pub fn panel(&self) -> Panel {
        Panel { top: HEADING, bottom: HEADING + self.height }
    }

    /// The height of its picture, px.
    pub fn picture_height(&self) -> f64 {
        HEADING + self.height + self.below
    }
}

/// Above each chart, px: room for its heading.
pub const HEADING: f64 = 34.0;

/// The height of the main one, px, on which the run can be taken hold of.
pub const SPEED_HEIGHT: f64 = 220.0;

/// The charts, from top to bottom.
pub static CHARTS: [Chart; 3] = [
    Chart { name: "coil", part: Part::Loop, heading: |words| &words.coil, height: 60.0, below: 8.0, draw: coil::draw },
    Chart {
        name: "speed",
        part: Part::Chart,
        heading: |words| &words.speed,
        height: SPEED_HEIGHT,
        below: 70.0,
        draw: speed::draw,
    },
    Chart { name: "horizon", part: Part::Metr, heading: |words| &words.horizon, height: 108.0, below: 24.0, draw: horizon::draw },
];
