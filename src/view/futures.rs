//! The futures around the run: a band on the main chart, strips of dates at the milestones, single futures, and in words.

use sim::ensemble::Milestone;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::format::{decimal, year, year_alone};
use crate::futures::Futures;
use crate::outcome::Outcome;
use crate::plot::frame::{Frame, LogScale};
use crate::plot::path::Path;
use crate::state::{Action, State};
use crate::text::Words;
use crate::text::template::fill;
use crate::view::charts::Scene;
use crate::view::element::{all, nothing, tag};
use crate::view::marks::{block, path};

/// Half the height of a strip where eight in ten futures lie, and where the middle half does, px.
const STRIP: (f64, f64) = (1.5, 3.0);

/// Eight in ten futures, in them the middle half, and if wanted single ones.
pub fn band(scene: &Scene, scale: &LogScale) -> Html {
    let futures = &scene.outcome.futures;
    if futures.draws == 0 {
        return nothing();
    }
    let between = |low: usize, high: usize, class| path(outline(futures, &scene.frame, scale, low, high), class);
    let lines = if scene.lines { lines(futures, &scene.frame, scale) } else { nothing() };
    all([between(0, 4, "band80"), between(1, 3, "band50"), lines])
}

/// The area between two of the band's edges, closed. Beyond the scale it lies at its end.
fn outline(futures: &Futures, frame: &Frame, scale: &LogScale, low: usize, high: usize) -> String {
    let point = |(t, speedups): &(f64, [f64; 5]), edge: usize| (frame.x_from_t(*t), scale.y_from_value(speedups[edge]));
    let upper = futures.band.iter().map(|corner| point(corner, high));
    let lower = futures.band.iter().rev().map(|corner| point(corner, low));
    Path::through(&upper.chain(lower).collect::<Vec<_>>()) + "Z"
}

fn lines(futures: &Futures, frame: &Frame, scale: &LogScale) -> Html {
    let line = |speedups: &Vec<f64>| {
        let points = futures.band.iter().zip(speedups).take_while(|(_, speedup)| **speedup <= scale.max);
        let points = points.map(|((t, _), speedup)| (frame.x_from_t(*t), scale.y_from_value(*speedup)));
        path(Path::through(&points.collect::<Vec<_>>()), "future")
    };
    futures.lines.iter().map(line).collect()
}

/// The dates of a milestone in eight of ten futures, and in the middle half, at its height.
pub fn strip(futures: &Futures, milestone: Milestone, frame: &Frame, y: f64, class: &'static str) -> Html {
    if futures.draws == 0 {
        return nothing();
    }
    let [from, quarter, _, three_quarters, to] = futures.dates_of(milestone).map(|t| frame.x_from_t(t).min(frame.right));
    all([
        block((from, to), (y - STRIP.0, y + STRIP.0), class),
        block((quarter, three_quarters), (y - STRIP.1, y + STRIP.1), class),
    ])
}

/// "In 38 of 100 futures the loop feeds itself", when research runs ten times as fast, and a switch for single futures.
pub fn view(outcome: &Outcome, state: &State, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let onchange =
        on_action.reform(|event: Event| Action::LinesShown(event.target_unchecked_into::<HtmlInputElement>().checked()));
    let switch = html! { <label><input type="checkbox" checked={state.lines} aria-label={words.futures_lines} {onchange} />{ words.futures_lines }</label> };
    tag("div", "futures", [tag("p", "", [in_words(outcome, words).into()]), switch])
}

/// The futures in words.
pub fn in_words(outcome: &Outcome, words: &Words) -> String {
    let count = decimal(libm::round(100.0 * outcome.futures.ignites), 0);
    let template = match outcome.futures.range(Milestone::Tenfold) {
        (Some(from), Some(to)) if year(from) == year(to) => words.futures_around,
        (Some(_), Some(_)) => words.futures_between,
        (Some(_), None) => words.futures_open,
        (None, _) => words.futures_never,
    };
    let (from, to) = outcome.futures.range(Milestone::Tenfold);
    let shown = |date: Option<f64>| date.map_or(String::new(), year);
    let feeds = fill(words.futures_feed, &[("count", &count)]);
    let tenfold = fill(template, &[("from", &shown(from)), ("to", &shown(to)), ("end", &year(sim::END))]);
    [feeds, tenfold].join(words.space)
}

/// The years of a milestone in eight of ten futures, for the table.
pub fn range(futures: &Futures, milestone: Milestone, words: &Words) -> String {
    match futures.range(milestone) {
        (Some(from), Some(to)) => [&*year(from), "–", &year(to)].concat(),
        (Some(from), None) => fill(words.range_from, &[("from", &year(from))]),
        (None, _) => fill(words.not_before, &[("year", &year_alone(sim::END, words))]),
    }
}
