//! A slider: a value in, an action out. The thumb runs from 0 to 1; the table of parameters says what that means.

use std::rc::Rc;

use sim::{ParamId, ParamSpec, Scenario};
use web_sys::HtmlInputElement;
use yew::html::{onblur, onchange, oninput, onkeydown};
use yew::prelude::*;
use yew::virtual_dom::VTag;

use crate::format::{affixes, decimal, field, parse, value as value_text};
use crate::state::{Action, State};
use crate::text::Words;
use crate::text::template::fill;
use crate::view::element::{assemble, button, element, nothing, tag};
use crate::view::marks::running;

/// Name, slider with a step down and up, and the value as a number that can be typed. `aside` stands under the name, `rail` behind
/// the thumb. One that is locked shows, and cannot be moved.
pub fn view(
    id: ParamId,
    scenario: &Scenario,
    state: &State,
    aside: Html,
    rail: Html,
    words: &'static Words,
    on_action: &Callback<Action>,
) -> Html {
    let (spec, value, name) = (id.spec(), scenario.params.get(id), words.param(id).name);
    let locked = state.display.is_locked(id);
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
        tag("div", "head", [tag("span", "name", [name.into(), aside]), number(spec, value, state, words, on_action)]),
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
        <input type="range" disabled={locked} min="0" max="1" step={step(spec)} value={decimal(spec.slider.unit_from_value(value), 6)}
            data-key={key} aria-label={words.param(spec.id).name} aria-valuetext={value_text(spec, value, words)}
            {oninput} onchange={on_action.reform(|_| Action::Settled)} {onkeydown} ondblclick={reset}
            onpointerdown={on_action.reform(move |_| Action::ParamGrabbed(spec.id))} onpointercancel={on_action.reform(|_| Action::HoldLost)} />
    }
}

/// The value as a number that can be typed, with what stands around it. What is being typed stays, whatever is drawn meanwhile.
/// One step of a slider, in digits that never come to more than it: browsers would not let the thumb come to its end.
pub fn step(spec: &ParamSpec) -> String {
    // Almost a billionth is one.
    decimal((1e9 * spec.slider.unit_step() + 1e-3).floor() / 1e9, 9)
}

fn number(spec: &'static ParamSpec, value: f64, state: &State, words: &Words, on_action: &Callback<Action>) -> Html {
    let (before, after) = affixes(spec, value, words);
    let unit = if after.is_empty() { nothing() } else { tag("span", "unit", [after.into()]) };
    let names: &[&str] = match state.display.is_locked(spec.id) {
        true => &["type", "inputmode", "autocomplete", "size", "aria-label", "disabled"],
        false => &["type", "inputmode", "autocomplete", "size", "aria-label"],
    };
    let mut input = input(spec, names, "".into(), words, on_action);
    input.set_value(match &state.typed {
        Some((id, text)) if *id == spec.id => text.clone(),
        _ => field(spec, value, words),
    });
    let oninput = on_action.reform(move |event: InputEvent| Action::ParamTyped(spec.id, text_of(&event)));
    let onblur = on_action.reform(|_| Action::TypingLeft);
    let on_action = on_action.clone();
    let onkeydown = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            on_action.emit(Action::TypingLeft);
        }
    };
    input.add_listener(Rc::new(oninput::Wrapper::new(oninput)));
    input.add_listener(Rc::new(onblur::Wrapper::new(onblur)));
    input.add_listener(Rc::new(onkeydown::Wrapper::new(onkeydown.into())));
    let number = [before.into(), input.into()];
    // Signs belong to the number; words follow it in their own direction.
    let parts = match after {
        "%" => vec![signed([&number[..], &[unit]].concat())],
        _ => vec![signed(number.to_vec()), unit],
    };
    tag("span", "number", parts)
}

/// A number with its signs, which read from left to right in every language.
fn signed(parts: Vec<Html>) -> Html {
    element("span", &["dir"], ["ltr".into()], parts)
}

/// The value as a number that can be typed once it is opened: who opens it puts in what it says.
pub fn shut(spec: &'static ParamSpec, value: f64, words: &Words, on_action: &Callback<Action>) -> Html {
    let names = &["type", "inputmode", "autocomplete", "size", "aria-label", "value", "hidden"];
    input(spec, names, field(spec, value, words).into(), words, on_action).into()
}

/// A field for a number without its unit.
fn input(
    spec: &'static ParamSpec,
    names: &'static [&'static str],
    value: AttrValue,
    words: &Words,
    on_action: &Callback<Action>,
) -> VTag {
    let onchange = on_action.reform(move |event: Event| {
        let text = text_of(&event);
        match parse(spec, &text) {
            Some(value) => Action::ParamSet(spec.id, value),
            None => Action::ParamUnreadable(spec.id, text),
        }
    });
    let label = fill(words.value_of, &[("name", words.param(spec.id).name)]);
    let mut values = ["text".into(), "decimal".into(), "off".into(), "4".into(), label.into(), value, "".into()];
    let mut input = assemble("input", names, &mut values, Vec::new());
    input.add_listener(Rc::new(onchange::Wrapper::new(onchange)));
    input
}

/// What stands in the field that an event is about.
fn text_of(event: &Event) -> String {
    event.target_unchecked_into::<HtmlInputElement>().value()
}

/// A track filled up to the thumb, with a tick at the default; on a logarithmic one some values are written.
pub fn plain_rail(spec: &ParamSpec, value: f64, words: &Words) -> Html {
    let bar = |class: &'static str, width: AttrValue| {
        let values = [class.into(), "8".into(), width, "4".into(), "2".into()];
        element("rect", &["class", "y", "width", "height", "rx"], values, [])
    };
    let marks = spec.slider.marks();
    let class = if marks.is_empty() { "rail" } else { "rail marked" };
    let mut inside = vec![bar("groove", "100%".into()), bar("filled", along(spec, value)), default_tick(spec, "16", "22")];
    for mark in marks {
        let values = ["note".into(), along(spec, *mark), "36".into(), "middle".into()];
        let words = running(value_text(spec, *mark, words)).into();
        inside.push(element("text", &["class", "x", "y", "text-anchor"], values, [words]));
    }
    element("svg", &["class", "aria-hidden"], [class.into(), "true".into()], inside)
}

/// The tick at the value that the article's numbers have.
pub fn default_tick(spec: &ParamSpec, top: &'static str, bottom: &'static str) -> Html {
    let x = along(spec, spec.default);
    element("line", &["class", "x1", "x2", "y1", "y2"], ["default".into(), x.clone(), x, top.into(), bottom.into()], [])
}

/// How far along its slider a value stands, as a percentage of the travel.
pub fn along(spec: &ParamSpec, value: f64) -> AttrValue {
    (decimal(100.0 * spec.slider.unit_from_value(value), 2) + "%").into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use sim::params::SPECS;

    #[test]
    fn every_thumb_comes_to_the_end_of_its_track() {
        for spec in SPECS {
            let printed: f64 = step(spec).parse().expect("a number");
            let steps = (1.0 / spec.slider.unit_step()).round();
            let end = steps * printed;
            assert!(end <= 1.0 + 1e-12, "{}: {end}", spec.key);
            assert_eq!(spec.slider.value_from_unit(end), spec.slider.value_from_unit(1.0), "{}", spec.key);
        }
    }
}
