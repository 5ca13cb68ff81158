//! The sliders under the dial: three of them, and all the rest behind one disclosure.

use sim::params::{Group, Level, SPECS};
use sim::{ParamSpec, Scenario};
use yew::prelude::*;

use crate::format::value;
use crate::state::Action;
use crate::text::template::fill_plain;
use crate::text::{Words, claim};
use crate::view::slider::Slider;

/// The three sliders under the dial.
pub fn main(scenario: &Scenario, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let specs = SPECS.iter().filter(|spec| spec.level == Level::Main);
    let row = |spec: &'static ParamSpec| {
        html! {
            <div class="row">
                <Slider id={spec.id} value={scenario.params.get(spec.id)} {on_action} />
                <p class="meaning">{ words.param(spec.id).meaning }</p>
            </div>
        }
    };
    html! { <section class="main-sliders">{ for specs.map(row) }</section> }
}

/// Everything else, in the groups of the story; last, where the defaults of the dials above come from.
pub fn more(scenario: &Scenario, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let group = |group: Group| {
        let specs = SPECS.iter().filter(move |spec| spec.level == Level::More && spec.group == group);
        html! {
            <fieldset>
                <legend>{ words.groups[group as usize] }</legend>
                { for specs.map(|spec| row(spec, scenario, words, on_action)) }
            </fieldset>
        }
    };
    html! {
        <details class="more">
            <summary>{ words.more }</summary>
            { for Group::ALL.into_iter().map(group) }
            <fieldset>
                <legend>{ words.dials_above }</legend>
                { for SPECS.iter().filter(|spec| spec.level != Level::More).map(|spec| html! {
                    <p class="meaning"><b>{ words.param(spec.id).name }</b>{ ". " }{ words.param(spec.id).meaning }{ " " }{ provenance(spec, words) }</p>
                }) }
            </fieldset>
        </details>
    }
}

/// A slider with what it means, and where its default comes from.
fn row(spec: &'static ParamSpec, scenario: &Scenario, words: &'static Words, on_action: &Callback<Action>) -> Html {
    html! {
        <div class="row">
            <Slider id={spec.id} value={scenario.params.get(spec.id)} {on_action} />
            <p class="meaning">{ words.param(spec.id).meaning }{ " " }{ provenance(spec, words) }</p>
        </div>
    }
}

/// "Starts at 39 %: estimate, Davidson & Houlden, Forethought, 2025-08-04."
fn provenance(spec: &'static ParamSpec, words: &'static Words) -> Html {
    let default = fill_plain(words.default_is, &[("value", &value(spec, spec.default, words))]);
    let who: Vec<String> =
        spec.claims.iter().filter_map(|id| claim(id)).map(|claim| format!("{}, {}", claim.who, claim.date)).collect();
    html! { <span class="provenance">{ default }{ ": " }<i>{ words.kinds[spec.kind as usize] }</i>{ ", " }{ who.join("; ") }{ "." }</span> }
}
