//! A slider: a value in, an action out. The thumb runs from 0 to 1; the table of parameters says what that means.

use std::rc::Rc;

use sim::{ParamId, ParamSpec, Scenario};
use web_sys::HtmlInputElement;
use yew::html::onchange;
use yew::prelude::*;

use crate::format::{affixes, decimal, field, parse, value as value_text};
use crate::state::Action;
use crate::text::Words;
use crate::text::template::fill;
use crate::view::element::{assemble, button, element, nothing, tag};

/// Name, slider with a step down and up, and the value as a number that can be typed. `aside` stands under the name, `rail` behind
/// the thumb. One that is `locked` shows, and cannot be moved.
pub fn view(
    id: ParamId,
    scenario: &Scenario,
    locked: bool,
    aside: Html,
    rail: Html,
    words: &'static Words,
    on_action: &Callback<Action>,
) -> Html {
    let (spec, value, name) = (id.spec(), scenario.params.get(id), words.param(id).name);
    let step = |direction: f64, sign: &'static str, words: &str| {
        let to = stepped(spec, value, direction);
        let values: [AttrValue; 3] = ["button".into(), "step".into(), fill(words, &[("name", name)]).into()];
        let onclick = on_action.reform(move |_| Action::ParamSet(id, to));
        if locked {
            return element(
                "button",
                &["type", "class", "aria-label", "disabled"],
                [&values[..], &["".into()]].concat(),
                [sign.into()],
            );
        }
        button(&["type", "class", "aria-label"], values, onclick, [sign.into()])
    };
    let inside = [
        tag("div", "head", [tag("span", "name", [name.into(), aside]), number(spec, value, locked, words, on_action)]),
        step(-1.0, "−", words.less_of),
        tag("div", "track", [rail, range(spec, spec.key, value, locked, words, on_action)]),
        step(1.0, "+", words.more_of),
    ];
    tag("div", "slider", inside)
}

/// One step further along the slider; from beyond its travel, back to the nearest end.
fn stepped(spec: &ParamSpec, value: f64, direction: f64) -> f64 {
    let slider = &spec.slider;
    slider.value_from_unit(slider.unit_from_value(value) + direction * slider.unit_step())
}

/// The slider itself; `key` is what scripts find it by.
pub fn range(
    spec: &'static ParamSpec,
    key: &'static str,
    value: f64,
    locked: bool,
    words: &Words,
    on_action: &Callback<Action>,
) -> Html {
    let reset = on_action.reform(move |_: MouseEvent| Action::ParamSet(spec.id, spec.default));
    let oninput = on_action.reform(move |event: InputEvent| {
        let unit = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
        Action::ParamMoved(spec.id, spec.slider.value_from_unit(unit))
    });
    let onkeydown = Callback::from({
        let on_action = on_action.clone();
        move |event: KeyboardEvent| {
            if matches!(event.key().as_str(), "Delete" | "Backspace") {
                on_action.emit(Action::ParamSet(spec.id, spec.default));
            }
        }
    });
    html! {
        <input type="range" disabled={locked} min="0" max="1" step={decimal(spec.slider.unit_step(), 6)} value={decimal(spec.slider.unit_from_value(value), 6)}
            data-key={key} aria-label={words.param(spec.id).name} aria-valuetext={value_text(spec, value, words)}
            {oninput} onchange={on_action.reform(|_| Action::Settled)} {onkeydown} ondblclick={reset}
            onpointerdown={on_action.reform(move |_| Action::ParamGrabbed(spec.id))} onpointercancel={on_action.reform(|_| Action::HoldLost)} />
    }
}

fn number(spec: &'static ParamSpec, value: f64, locked: bool, words: &Words, on_action: &Callback<Action>) -> Html {
    let (before, after) = affixes(spec, value, words);
    let unit = if after.is_empty() { nothing() } else { tag("span", "unit", [after.into()]) };
    tag("span", "number", [before.into(), typed(spec, value, locked, false, words, on_action), unit])
}

/// The value as a number that can be typed, without its unit. One that is `shut` keeps what is typed once it has been opened, whatever
/// is drawn meanwhile; who opens it puts in what it says.
pub fn typed(
    spec: &'static ParamSpec,
    value: f64,
    locked: bool,
    shut: bool,
    words: &Words,
    on_action: &Callback<Action>,
) -> Html {
    let shown = AttrValue::from(field(spec, value, words));
    let (on_action, old) = (on_action.clone(), shown.clone());
    let onchange = move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        match parse(spec, &input.value()) {
            Some(value) => on_action.emit(Action::ParamSet(spec.id, value)),
            None => on_action.emit(Action::ParamUnreadable(spec.id, input.value())),
        }
        // What was typed may round to the value that was there: then nothing is redrawn, and the field must be put right here.
        input.set_value(&old);
    };
    let label = fill(words.value_of, &[("name", words.param(spec.id).name)]);
    let names: &[&str] = match (locked, shut) {
        (true, _) => &["type", "inputmode", "autocomplete", "size", "aria-label", "disabled"],
        (_, true) => &["type", "inputmode", "autocomplete", "size", "aria-label", "hidden", "value"],
        _ => &["type", "inputmode", "autocomplete", "size", "aria-label"],
    };
    let mut values = ["text".into(), "decimal".into(), "off".into(), "4".into(), label.into(), "".into(), shown.clone()];
    let mut input = assemble("input", names, &mut values, Vec::new());
    if !shut {
        input.set_value(shown);
    }
    input.add_listener(Rc::new(onchange::Wrapper::new(onchange.into())));
    input.into()
}

/// A track filled up to the thumb, with a tick at the default.
pub fn plain_rail(spec: &ParamSpec, value: f64) -> Html {
    let bar = |class: &'static str, width: AttrValue| {
        let values = [class.into(), "8".into(), width, "4".into(), "2".into()];
        element("rect", &["class", "y", "width", "height", "rx"], values, [])
    };
    let inside = [bar("groove", "100%".into()), bar("filled", along(spec, value)), default_tick(spec, "16", "22")];
    element("svg", &["class", "aria-hidden"], ["rail".into(), "true".into()], inside)
}

/// The tick at the value that the article's numbers have.
pub fn default_tick(spec: &ParamSpec, top: &'static str, bottom: &'static str) -> Html {
    let x = along(spec, spec.default);
    element("line", &["class", "x1", "x2", "y1", "y2"], ["default".into(), x.clone(), x, top.into(), bottom.into()], [])
}

/// How far along its slider a value stands, as a percentage of the travel.
pub fn along(spec: &ParamSpec, value: f64) -> AttrValue {
    format!("{}%", decimal(100.0 * spec.slider.unit_from_value(value), 2)).into()
}
