//! The sentence: what this run says, in full and for narrow frames.

use sim::Findings;
use yew::prelude::*;

use crate::text::{Part, Story, Words, long, short};

/// Both forms; the style sheet shows the one that fits.
pub fn view(findings: &Findings, words: &Words) -> Html {
    html! {
        <>
            <p class="sentence long">{ story(&long(findings, words)) }</p>
            <p class="sentence short">{ story(&short(findings, words)) }</p>
        </>
    }
}

fn story(story: &Story) -> Html {
    story.iter().map(part).collect()
}

fn part(part: &Part) -> Html {
    match part {
        Part::Plain(text) => html! { { text } },
        Part::Value(text) => html! { <b>{ text }</b> },
        Part::Setting(_, text) => html! { <b class="setting">{ text }</b> },
        Part::Outcome(text) => html! { <b class="outcome">{ text }</b> },
    }
}
