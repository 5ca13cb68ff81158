//! The figure: all charts over one time axis, with the playhead through them and under it a slider that moves it.

use sim::START;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::format::{decimal, month, months_on};
use crate::plot::frame::{FIRST_YEAR, Frame, LAST_YEAR, Panel};
use crate::plot::place::Type;
use crate::state::Action;
use crate::text::{Heading, Words, live};
use crate::view::charts::{CHARTS, Scene};
use crate::view::element::{all, element};
use crate::view::marks::{px, rule, time_axis};
use crate::view::transport::at_date;

/// Above each chart, px: room for its heading.
const HEADING: f64 = 34.0;

/// How headings are written.
const HEADING_TYPE: Type = Type { size: 13.5, advance: 0.58 };
/// In a narrow figure they are smaller by this factor.
const COMPACT_HEADING: f64 = 12.5 / 13.5;

/// The charts and the slider of dates.
pub fn view(scene: &Scene, node: &NodeRef, on_action: &Callback<Action>) -> Html {
    let date = |event: InputEvent| Action::Scrubbed(event.target_unchecked_into::<HtmlInputElement>().value_as_number());
    let class = AttrValue::from(if scene.frame.compact { "figure compact" } else { "figure" });
    html! {
        <div {class} ref={node}>
            { drawing(scene) }
            <input type="range" class="scrub" min={decimal(FIRST_YEAR, 0)} max={decimal(LAST_YEAR, 0)} step="any"
                value={decimal(scene.playhead, 4)} aria-label={scene.words.date} aria-valuetext={valuetext(scene)}
                oninput={on_action.reform(date)} onkeydown={keys(scene, on_action)}
                onpointerdown={on_action.reform(|_| Action::PlayheadGrabbed)} onpointercancel={on_action.reform(|_| Action::HoldLost)} />
        </div>
    }
}

/// Arrow keys go month by month, Page keys year by year.
fn keys(scene: &Scene, on_action: &Callback<Action>) -> Callback<KeyboardEvent> {
    let (here, until, on_action) = (scene.playhead, scene.outcome.seen_until(), on_action.clone());
    Callback::from(move |event: KeyboardEvent| {
        let t = match event.key().as_str() {
            "ArrowRight" | "ArrowUp" => months_on(here, 1),
            "ArrowLeft" | "ArrowDown" => months_on(here, -1),
            "PageUp" => months_on(here, 12),
            "PageDown" => months_on(here, -12),
            "Home" => START,
            "End" => until,
            _ => return,
        };
        event.prevent_default();
        on_action.emit(Action::Scrubbed(t.max(START).min(until)));
    })
}

fn valuetext(scene: &Scene) -> String {
    let (n, _) = scene.outcome.run.generation_at(scene.playhead);
    at_date(n, &month(scene.playhead, scene.words), scene.words)
}

/// The charts as one picture, described by the sentence.
pub fn drawing(scene: &Scene) -> Html {
    let (panels, height) = panels();
    let (top, bottom) = (panels[0].top, panels[panels.len() - 1].bottom);
    let x = scene.playhead_x();
    let chart = |(chart, panel): (&crate::view::charts::Chart, Panel)| {
        all([heading((chart.heading)(scene.words), &scene.frame, panel), (chart.draw)(scene, panel)])
    };
    let view_box = format!("0 0 {} {}", px(scene.frame.width), px(height));
    let names = &["class", "viewBox", "role", "aria-label"];
    let values = ["drawing".into(), view_box.into(), "img".into(), description(scene).into()];
    let inside = [
        definitions(scene, (top, bottom)),
        // Under everything else, and through the pictures only: words between them stay whole.
        panels.iter().map(|panel| rule((x, panel.top - 4.0), (x, panel.bottom), "playhead")).collect(),
        CHARTS.iter().zip(panels).map(chart).collect(),
        time_axis(scene, bottom),
    ];
    element("svg", names, values, inside)
}

fn description(scene: &Scene) -> String {
    let words: &Words = scene.words;
    let names = CHARTS.iter().map(|chart| (chart.heading)(words)).map(|heading| format!("{} {}. ", heading.name, heading.long));
    names.collect::<String>() + &live(&scene.outcome.findings, words)
}

/// The charts' places, and the height of the whole.
fn panels() -> ([Panel; CHARTS.len()], f64) {
    let mut y = 0.0;
    let panels = std::array::from_fn(|index| {
        let chart = &CHARTS[index];
        let top = y + HEADING;
        y = top + chart.height + chart.below;
        Panel { top, bottom: top + chart.height }
    });
    (panels, y)
}

/// What has happened by the playhead, and everything inside the time axis, as clips; the hatching.
fn definitions(scene: &Scene, y: (f64, f64)) -> Html {
    let (frame, x) = (&scene.frame, scene.playhead_x());
    let clip = |name: &str, from: f64, to: f64| {
        let values = [px(from), px(y.0 - 8.0), px((to - from).max(0.0)), px(y.1 - y.0 + 16.0)];
        let inside = element("rect", &["x", "y", "width", "height"], values, []);
        element("clipPath", &["id"], [scene.name(name).into()], [inside])
    };
    let names = &["id", "width", "height", "patternUnits", "patternTransform"];
    let values = [scene.name("hatch").into(), "6".into(), "6".into(), "userSpaceOnUse".into(), "rotate(45)".into()];
    let hatch = element("pattern", names, values, [rule((0.0, 0.0), (0.0, 6.0), "hatch")]);
    element("defs", &[], [], [clip("past", frame.left, x), clip("plot", frame.left, frame.right), hatch])
}

fn heading(heading: &Heading, frame: &Frame, panel: Panel) -> Html {
    // A narrow figure has no room to spare left of its axes.
    let (left, scale) = if frame.compact { (0.0, COMPACT_HEADING) } else { (frame.left, 1.0) };
    let room = (frame.width - left) / scale - HEADING_TYPE.width(heading.name);
    let meaning = [heading.long, heading.short].into_iter().find(|meaning| HEADING_TYPE.width(meaning) < room).unwrap_or("");
    let name = element("tspan", &["class"], ["name".into()], [heading.name.into()]);
    let values = [px(left), px(panel.top - 14.0), "heading".into()];
    element("text", &["x", "y", "class"], values, [name, " ".into(), meaning.into()])
}
