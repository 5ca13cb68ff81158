//! The sentence: what this run says, in full and for narrow frames. Numbers that the reader set can be set in it: what
//! is done to them by hand, `embed/numbers.js` does to the slider and the field that lie under each.

use sim::{Findings, ParamSpec, Scenario};
use yew::prelude::*;

use crate::display::Display;
use crate::state::Action;
use crate::text::{Part, Story, Words, long, short};
use crate::view::element::{all, element, tag};
use crate::view::slider::{range, shut};

/// Both forms; the style sheet shows the one that fits. On a page that waits for its program, numbers are words like others.
pub fn view(
    findings: &Findings,
    scenario: &Scenario,
    display: &Display,
    waiting: bool,
    words: &'static Words,
    on_action: &Callback<Action>,
) -> Html {
    let part = |part: Part| match part {
        Part::Setting(id, text) if !waiting && display.may_change(id.spec()) => {
            setting(id.spec(), text, scenario, words, on_action)
        }
        part => plain(part),
    };
    let form = |class, story: Story| tag("p", class, story.into_iter().map(part).collect::<Vec<_>>());
    all([form("sentence long", long(findings, words)), form("sentence short", short(findings, words))])
}

/// A sentence, with its numbers set off.
pub fn story(story: Story) -> Vec<Html> {
    story.into_iter().map(plain).collect()
}

fn plain(part: Part) -> Html {
    match part {
        Part::Plain(text) => text.into(),
        Part::Value(text) => tag("b", "", [text.into()]),
        Part::Setting(_, text) => tag("b", "setting", [text.into()]),
        Part::Outcome(text) => tag("b", "outcome", [text.into()]),
    }
}

/// A number, over the slider of its parameter, which is for keys and for those who listen, and a field that is shut.
fn setting(
    spec: &'static ParamSpec,
    text: String,
    scenario: &Scenario,
    words: &'static Words,
    on_action: &Callback<Action>,
) -> Html {
    let value = scenario.params.get(spec.id);
    let inside = [
        shut(spec, value, words, on_action),
        range(spec, "", value, false, words, on_action),
        element("b", &["aria-hidden"], ["true".into()], [text.into()]),
    ];
    element("span", &["class", "data-sets"], ["setting".into(), spec.key.into()], inside)
}
