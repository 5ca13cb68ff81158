//! The sentence: what this run says, in full and for narrow frames.

use sim::Findings;
use yew::prelude::*;

use crate::text::{Part, Story, Words, long, short};
use crate::view::element::{all, tag};

/// Both forms; the style sheet shows the one that fits.
pub fn view(findings: &Findings, words: &Words) -> Html {
    all([tag("p", "sentence long", story(long(findings, words))), tag("p", "sentence short", story(short(findings, words)))])
}

/// A sentence, with its numbers set off.
pub fn story(story: Story) -> Vec<Html> {
    story.into_iter().map(part).collect()
}

fn part(part: Part) -> Html {
    match part {
        Part::Plain(text) => text.into(),
        Part::Value(text) => tag("b", "", [text.into()]),
        Part::Setting(_, text) => tag("b", "setting", [text.into()]),
        Part::Outcome(text) => tag("b", "outcome", [text.into()]),
    }
}
