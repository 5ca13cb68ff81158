//! The story, one step at a time: a quiet line of steps, two sentences, a source.

use sim::digits::whole;
use yew::prelude::*;

use crate::outcome::Outcome;
use crate::state::{Action, State};
use crate::story::{STEP_COUNT, STEPS};
use crate::text::Words;
use crate::text::template::fill;
use crate::view::element::{APART, all, button, element, nothing, tag};
use crate::view::sources;

/// A way in, and the step that is told.
pub fn view(state: &State, outcome: &Outcome, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let (name, to) = if state.step.is_some() { (words.story_leave, None) } else { (words.story_follow, Some(0)) };
    let way = press("quiet", name, to, on_action, name.into());
    let told = state.step.map_or_else(nothing, |at| told(at, state.home, outcome, words, on_action));
    element("section", &["class", "aria-label"], ["story".into(), words.story.into()], [way, told])
}

fn told(at: usize, home: &str, outcome: &Outcome, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let (step, told) = (&STEPS[at], &words.steps[at]);
    let place = fill(words.step_of, &[("n", &whole(at as u64 + 1)), ("all", &whole(STEP_COUNT as u64))]);
    let title = tag("h2", "", [tag("b", "", [told.name.into()]), APART.into(), place.into()]);
    let source = words.claim(step.source).map_or_else(nothing, |claim| sources::cited(claim, home, words));
    let task = step.task.map_or_else(nothing, |done| {
        let words = if done(outcome) { words.task_done } else { told.task };
        tag("p", "task", [words.into()])
    });
    let text = element(
        "div",
        &["class", "aria-live"],
        ["telling".into(), "polite".into()],
        [title, tag("p", "", [told.text.into()]), task, source],
    );
    all([line(at, words, on_action), text])
}

/// All steps in a line, between the one before and the one after.
fn line(at: usize, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let go = |sign: &'static str, name: &'static str, to: Option<usize>| match to.filter(|to| *to < STEP_COUNT) {
        Some(to) => press("step", name, Some(to), on_action, sign.into()),
        None => element(
            "button",
            &["type", "class", "aria-label", "disabled"],
            ["button".into(), "step".into(), name.into(), "".into()],
            [sign.into()],
        ),
    };
    let dots = (0..STEP_COUNT).map(|to| {
        let class = if to == at { "dot here" } else { "dot" };
        tag("li", "", [press(class, words.steps[to].name, Some(to), on_action, nothing())])
    });
    let dots = tag("ol", "dots", dots.collect::<Vec<_>>());
    tag("div", "line", [go("◀", words.step_before, at.checked_sub(1)), dots, go("▶", words.step_after, Some(at + 1))])
}

fn press(class: &'static str, name: &'static str, to: Option<usize>, on_action: &Callback<Action>, inside: Html) -> Html {
    let onclick = on_action.reform(move |_| Action::StepPicked(to));
    button(&["type", "class", "aria-label"], ["button".into(), class.into(), name.into()], onclick, [inside])
}
