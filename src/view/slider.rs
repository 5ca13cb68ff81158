//! A slider: a value in, an action out. The thumb runs from 0 to 1; the table of parameters says what that means.

use std::rc::Rc;

use sim::{ParamId, ParamSpec};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::format::{affixes, decimal, field, parse, value};
use crate::outcome::Track;
use crate::state::Action;
use crate::text::template::fill_plain;
use crate::text::{EN, Words};
use crate::view::dial;

/// A parameter and its value.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SliderProps {
    /// Which parameter.
    pub id: ParamId,
    /// Its value.
    pub value: f64,
    /// Told what happens.
    pub on_action: Callback<Action>,
    /// What the dial shows along its track; without, the track is plain.
    #[prop_or_default]
    pub dial: Option<Rc<Track>>,
}

/// Name, slider with a step down and up, and the value as a number that can be typed.
#[component]
pub fn Slider(props: &SliderProps) -> Html {
    let words = &EN;
    let spec = props.id.spec();
    let name = words.param(props.id).name;
    let step = |direction: f64| {
        let to = stepped(spec, props.value, direction);
        props.on_action.reform(move |_: MouseEvent| Action::ParamMoved(spec.id, to))
    };
    html! {
        <div class="slider">
            <span class="name">{ name }</span>
            { number(props, name, words) }
            <button class="step" type="button" aria-label={fill_plain(words.less_of, &[("name", name)])} onclick={step(-1.0)}>{ "−" }</button>
            <div class="track">
                {
                    match &props.dial {
                        Some(track) => dial::rail(track, words),
                        None => plain_rail(spec, props.value),
                    }
                }
                { range(props, name, words) }
            </div>
            <button class="step" type="button" aria-label={fill_plain(words.more_of, &[("name", name)])} onclick={step(1.0)}>{ "+" }</button>
        </div>
    }
}

/// One step further along the slider; from beyond its travel, back to the nearest end.
fn stepped(spec: &ParamSpec, value: f64, direction: f64) -> f64 {
    let slider = &spec.slider;
    slider.value_from_unit(slider.unit_from_value(value) + direction * slider.unit_step())
}

fn range(props: &SliderProps, name: &'static str, words: &'static Words) -> Html {
    let spec = props.id.spec();
    let on_action = &props.on_action;
    let reset = on_action.reform(move |_: MouseEvent| Action::ParamReset(spec.id));
    let oninput = on_action.reform(move |event: InputEvent| {
        let unit = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
        Action::ParamMoved(spec.id, spec.slider.value_from_unit(unit))
    });
    let onkeydown = Callback::from({
        let on_action = on_action.clone();
        move |event: KeyboardEvent| {
            if matches!(event.key().as_str(), "Delete" | "Backspace") {
                on_action.emit(Action::ParamReset(spec.id));
            }
        }
    });
    html! {
        <input type="range" min="0" max="1" step={decimal(spec.slider.unit_step(), 6)} value={decimal(spec.slider.unit_from_value(props.value), 6)}
            data-key={spec.key} aria-label={name} aria-valuetext={value(spec, props.value, words)}
            {oninput} onchange={on_action.reform(|_| Action::Settled)} {onkeydown} ondblclick={reset} />
    }
}

fn number(props: &SliderProps, name: &str, words: &'static Words) -> Html {
    let spec = props.id.spec();
    let shown = field(spec, props.value);
    let (before, after) = affixes(spec, props.value, words);
    let (on_action, old) = (props.on_action.clone(), shown.clone());
    let onchange = move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        match parse(spec, &input.value()) {
            Some(value) => {
                on_action.emit(Action::ParamMoved(spec.id, value));
                on_action.emit(Action::Settled);
            }
            None => on_action.emit(Action::ParamUnreadable(spec.id, input.value())),
        }
        // What was typed may round to the value that was there: then nothing is redrawn, and the field must be put right here.
        input.set_value(&old);
    };
    html! {
        <span class="number">
            { before }
            <input type="text" inputmode="decimal" autocomplete="off" size="4" value={shown}
                aria-label={fill_plain(words.value_of, &[("name", name)])} {onchange} />
            if !after.is_empty() { <span class="unit">{ after }</span> }
        </span>
    }
}

/// A track filled up to the thumb, with a tick at the default.
fn plain_rail(spec: &ParamSpec, value: f64) -> Html {
    html! {
        <svg class="rail" aria-hidden="true">
            <rect class="groove" x="0" y="8" width="100%" height="4" rx="2" />
            <rect class="filled" x="0" y="8" width={along(spec, value)} height="4" rx="2" />
            { default_tick(spec, 16, 22) }
        </svg>
    }
}

/// The tick at the value that the article's numbers have.
pub fn default_tick(spec: &ParamSpec, top: u32, bottom: u32) -> Html {
    let x = along(spec, spec.default);
    html! { <line class="default" x1={x.clone()} x2={x} y1={top.to_string()} y2={bottom.to_string()} /> }
}

/// How far along its slider a value stands, as a percentage of the travel.
pub fn along(spec: &ParamSpec, value: f64) -> String {
    format!("{}%", decimal(100.0 * spec.slider.unit_from_value(value), 2))
}
