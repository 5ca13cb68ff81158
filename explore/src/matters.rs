//! What matters most: by how much each thing that nobody knows well moves a milestone's date, as a ranked chart of bars.

mod words;

pub use words::name;

use sim::ensemble::Milestone;
use sim::sensitivity::{Influence, date, influences};
use sim::{END, START};
use widget::view::element::{all, element, tag};
use yew::prelude::*;

use crate::text::Words;
use crate::view::{Answer, Told, Used, View};

/// The milestones to choose from, and their places in the table of milestones.
const MILESTONES: [(Milestone, usize); 3] = [(Milestone::Tenfold, 3), (Milestone::Full, 4), (Milestone::Researcher, 2)];

/// The chart; which milestone it is about is the reader's choice.
#[derive(Default)]
pub struct Matters {
    about: usize,
}

impl View for Matters {
    fn view(&self, told: &Told) -> Html {
        let (words, (milestone, _)) = (told.words, MILESTONES[self.about]);
        let params = &told.scenario.params;
        let (own, found) = (date(params, milestone), influences(params, milestone));
        let scale = Scale::of(&found, own);
        let rows = found.iter().map(|influence| row(influence, own, &scale, words)).collect::<Vec<_>>();
        let options = MILESTONES.iter().enumerate().map(|(index, (_, name))| {
            let (names, values): (&[&str], Vec<AttrValue>) = match index == self.about {
                true => (&["value", "selected"], vec![index.to_string().into(), "".into()]),
                false => (&["value"], vec![index.to_string().into()]),
            };
            element("option", names, values, [words.widget.milestone_names[*name].into()])
        });
        let choice = element("select", &["data-do"], ["about".into()], options.collect::<Vec<_>>());
        all([
            tag("p", "", [words.matters.intro.into()]),
            tag("label", "", [words.matters.when.into(), choice]),
            tag("p", "most", [words::headline(&found, own, words).into()]),
            tag("ol", "bars", rows),
            tag("p", "scale", [words::scale(scale.from, scale.to, own, words).into()]),
            tag("p", "lesson", [words.matters.lesson.into()]),
        ])
    }

    fn used(&mut self, used: &Used, _told: &Told) -> Answer {
        match used.value.parse() {
            Ok(about) if used.kind == "change" && about < MILESTONES.len() => {
                self.about = about;
                Answer::Changed
            }
            _ => Answer::Nothing,
        }
    }
}

/// One input: its name, its bar, and the dates at the ends of its range.
fn row(influence: &Influence, own: f64, scale: &Scale, words: &Words) -> Html {
    let (from, to) = (influence.dates.0.min(influence.dates.1), influence.dates.0.max(influence.dates.1));
    let percent = |t: f64| -> AttrValue { format!("{}%", scale.percent(t)).into() };
    let width = format!("{}%", ((scale.percent(to) - scale.percent(from)) * 10.0).round() / 10.0);
    let bar = ["bar".into(), percent(from), width.into(), "3".into(), "8".into()];
    let line = ["axis".into(), percent(own), percent(own), "14".into()];
    let marks = [
        element("rect", &["class", "x", "width", "y", "height"], bar, []),
        element("line", &["class", "x1", "x2", "y2"], line, []),
    ];
    let inside = [
        tag("b", "", [words::name(influence.input, words).into()]),
        element("svg", &["class", "aria-hidden"], ["track".into(), "true".into()], marks),
        tag("span", "dates", [words::dates(influence, words).into()]),
    ];
    tag("li", "", inside)
}

/// The dates that the chart spans, calendar years: whole ones.
struct Scale {
    from: f64,
    to: f64,
}

impl Scale {
    fn of(all: &[Influence], own: f64) -> Scale {
        let dates = || all.iter().flat_map(|influence| [influence.dates.0, influence.dates.1]).chain([own]).map(|t| t.min(END));
        let (first, last) = (dates().fold(END, f64::min), dates().fold(START, f64::max));
        Scale { from: first.floor(), to: last.ceil().max(first.floor() + 1.0) }
    }

    /// How far along, 0 to 100, in tenths.
    fn percent(&self, t: f64) -> f64 {
        (1000.0 * (t.min(END) - self.from) / (self.to - self.from)).round() / 10.0
    }
}
