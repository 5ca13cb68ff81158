//! The page before the program has come, or if it never comes: title, sentence and figure of a scenario, without controls.

use sim::Scenario;
use yew::prelude::*;

use crate::outcome::Outcome;
use crate::plot::frame::Frame;
use crate::text::EN;
use crate::view::charts::Scene;
use crate::view::element::tag;
use crate::view::{figure, sentence};

/// The widths at which the figure is drawn, px; the style sheet shows the one that fits.
const WIDTHS: [(f64, &str); 2] = [(340.0, "still narrow"), (620.0, "still wide")];

/// The default scenario at rest.
#[component]
pub fn Still() -> Html {
    let outcome = Outcome::of(&Scenario::default().params);
    let figure = |width: f64| {
        figure::drawing(&Scene {
            outcome: &outcome,
            playhead: outcome.rest(),
            still: true,
            before: None,
            frame: Frame::new(width),
            words: &EN,
        })
    };
    let figures = WIDTHS.into_iter().map(|(width, class)| tag("div", class, [figure(width)]));
    let heading = tag("h1", "", [EN.title.into()]);
    tag("div", "page", [heading, sentence::view(&outcome.findings, &EN), figures.collect()])
}
