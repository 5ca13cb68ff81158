//! "What would have to be true?": the presets, and the words that the chosen one leans on.

use sim::Scenario;
use sim::presets::{PRESETS, Preset};
use yew::prelude::*;

use crate::state::Action;
use crate::text::{Claim, Words, claim};
use crate::view::sources::{cited, quoted};

/// The presets as buttons, and the claims behind the one in force.
pub fn view(scenario: &Scenario, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let preset = scenario.preset.preset();
    let on_reset = on_action.reform(move |_| Action::PresetPicked(preset.id));
    html! {
        <section class="presets">
            <h2>{ words.presets_heading }</h2>
            <div class="chips">{ for PRESETS.iter().map(|preset| chip(preset, scenario, words, on_action)) }</div>
            <div class="card">
                { for preset.claims.iter().filter_map(|id| claim(id)).map(|claim| claim_view(claim, words)) }
                <p class="reading"><i>{ words.our_reading }</i>{ " " }{ words.preset(preset.id).reading }</p>
                if scenario.edited() {
                    <p class="edited">
                        { words.edited }{ " " }
                        <button type="button" class="quiet" onclick={on_reset}>{ words.reset }</button>
                    </p>
                }
            </div>
        </section>
    }
}

fn chip(preset: &'static Preset, scenario: &Scenario, words: &Words, on_action: &Callback<Action>) -> Html {
    let chosen = preset.id == scenario.preset;
    let onclick = on_action.reform(move |_| Action::PresetPicked(preset.id));
    html! {
        <button type="button" class="chip" data-preset={preset.key} aria-pressed={chosen.to_string()} {onclick}>
            { words.preset(preset.id).name }
            if chosen && scenario.edited() { <small>{ " " }{ words.edited }</small> }
        </button>
    }
}

fn claim_view(claim: &'static Claim, words: &Words) -> Html {
    html! {
        <figure class="claim">
            { quoted(claim) }
            <figcaption>{ cited(claim, words) }</figcaption>
            if let Some(caveat) = claim.caveat { <p class="caveat">{ words.caveat }{ " " }{ caveat }</p> }
            if let Some(since) = claim.since { <p class="caveat">{ words.since }{ " " }{ since }</p> }
        </figure>
    }
}
