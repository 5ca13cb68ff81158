//! "What would have to be true?": the presets, and the words that the chosen one leans on.

use sim::Scenario;
use sim::params::SPECS;
use sim::presets::{PRESETS, Preset};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::format::value;
use crate::state::{Action, State};
use crate::text::Words;
use crate::text::template::fill;
use crate::view::element::{APART, button, nothing, tag};
use crate::view::sources;

/// The presets as buttons, and the claims behind the one in force.
pub fn view(state: &State, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let scenario = &state.scenario;
    let preset = scenario.preset.preset();
    let chips = PRESETS.iter().map(|preset| chip(preset, scenario, words, on_action));
    let claims = preset.claims.iter().filter_map(|id| words.claim(id));
    let claims = claims.map(|claim| tag("div", "claim", sources::claim(claim, state.home, words)));
    let reading = tag(
        "p",
        "reading",
        [tag("i", "", [words.our_reading.into()]), words.space.into(), words.preset(preset.id).reading.into()],
    );
    tag(
        "section",
        "presets",
        [
            tag("h2", "", [words.presets_heading.into()]),
            tag("div", "chips", chips.collect::<Vec<_>>()),
            tag("div", "card", [claims.collect(), reading, edited(scenario, words, on_action)]),
        ],
    )
}

fn chip(preset: &'static Preset, scenario: &Scenario, words: &Words, on_action: &Callback<Action>) -> Html {
    let chosen = preset.id == scenario.preset;
    let pressed = if chosen { "true" } else { "false" };
    let note = if chosen && scenario.edited() { tag("small", "", [APART.into(), words.edited.into()]) } else { nothing() };
    button(
        &["type", "class", "data-preset", "aria-pressed"],
        ["button".into(), "chip".into(), preset.key.into(), pressed.into()],
        on_action.reform(move |_| Action::PresetPicked(preset.id)),
        [words.preset(preset.id).name.into(), note],
    )
}

/// Moves the keyboard from a button that is about to go to the preset it belongs to.
fn focus_chosen(event: &MouseEvent) {
    let section = event.target_unchecked_into::<Element>().closest(".presets").ok().flatten();
    let chip = section.and_then(|section| section.query_selector("[aria-pressed=true]").ok().flatten());
    if let Some(chip) = chip {
        // A chip that cannot be focused leaves the keyboard where it is.
        let _ = chip.unchecked_into::<HtmlElement>().focus();
    }
}

/// What differs from the preset, and the way back to it; its room is kept, so that nothing moves when it comes.
fn edited(scenario: &Scenario, words: &Words, on_action: &Callback<Action>) -> Html {
    if !scenario.edited() {
        return tag("p", "edited", []);
    }
    let preset = scenario.preset;
    let own = &preset.preset().params;
    let changed = SPECS.iter().filter(|spec| scenario.params.get(spec.id) != own.get(spec.id)).map(|spec| {
        let [now, before] = [scenario.params.get(spec.id), own.get(spec.id)].map(|number| value(spec, number, words));
        fill(words.changed, &[("name", words.param(spec.id).name), ("now", &now), ("before", &before)])
    });
    let changed = changed.collect::<Vec<_>>().join(" · ");
    let reset = button(
        &["type", "class"],
        ["button".into(), "quiet".into()],
        on_action.reform(move |event: MouseEvent| {
            focus_chosen(&event);
            Action::PresetPicked(preset)
        }),
        [words.reset.into()],
    );
    tag("p", "edited", [reset, " ".into(), words.edited.into(), words.colon.into(), changed.into()])
}
