//! The figure: all charts over one time axis, with the playhead through them and under it a slider that moves it.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::format::{decimal, month, year};
use crate::outcome::Outcome;
use crate::plot::frame::{FIRST_YEAR, Frame, LAST_YEAR, Panel};
use crate::plot::path::px;
use crate::size::use_width;
use crate::text::{EN, Heading, Words, live};
use crate::view::charts::{CHARTS, Scene};
use crate::view::marks::{Anchor, label, rule};

/// Above each chart, px: room for its heading.
const HEADING: f64 = 34.0;

/// What the figure shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FigureProps {
    /// The runs.
    pub outcome: Rc<Outcome>,
    /// The date on show, calendar years.
    pub playhead: f64,
    /// Its width until it has been measured, px.
    pub width: f64,
    /// Told the date to show, calendar years.
    pub on_scrub: Callback<f64>,
}

/// The charts and the slider of dates.
#[component]
pub fn Figure(props: &FigureProps) -> Html {
    let node = use_node_ref();
    let frame = Frame::new(use_width(&node, props.width));
    let scene = Scene { outcome: &props.outcome, playhead: props.playhead, frame, words: &EN };
    let on_scrub = props.on_scrub.clone();
    let oninput = move |event: InputEvent| on_scrub.emit(event.target_unchecked_into::<HtmlInputElement>().value_as_number());
    html! {
        <div class={classes!("figure", frame.compact.then_some("compact"))} ref={node}>
            { drawing(&scene) }
            <input type="range" class="scrub" min={decimal(FIRST_YEAR, 0)} max={decimal(LAST_YEAR, 0)} step="0.0833333"
                value={decimal(props.playhead, 4)} aria-label={scene.words.date} aria-valuetext={valuetext(&scene)} {oninput} />
        </div>
    }
}

fn valuetext(scene: &Scene) -> String {
    let (n, _) = scene.outcome.run.generation_at(scene.playhead);
    crate::view::transport::at_date(n, &month(scene.playhead, scene.words), scene.words)
}

/// The charts as one picture, described by the sentence.
pub fn drawing(scene: &Scene) -> Html {
    let (panels, height) = panels();
    let (top, bottom) = (panels[0].top, panels[panels.len() - 1].bottom);
    let x = scene.playhead_x();
    let width = px(scene.frame.width);
    html! {
        <svg class="drawing" viewBox={format!("0 0 {width} {}", px(height))} role="img" aria-label={description(scene)}>
            { definitions(scene, (top, bottom)) }
            { for CHARTS.iter().zip(panels).map(|(chart, panel)| html! {
                <g>
                    { heading((chart.heading)(scene.words), &scene.frame, panel) }
                    { (chart.draw)(scene, panel) }
                </g>
            }) }
            { axis(&scene.frame, bottom) }
            { rule((x, top - 4.0), (x, bottom), "playhead") }
        </svg>
    }
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

/// What has happened by the playhead, what is still ahead, and everything inside the time axis, as clips; the hatching.
fn definitions(scene: &Scene, y: (f64, f64)) -> Html {
    let (frame, x) = (&scene.frame, scene.playhead_x());
    let clip = |name: &str, from: f64, to: f64| {
        html! {
            <clipPath id={scene.name(name)}>
                <rect x={px(from)} y={px(y.0 - 8.0)} width={px((to - from).max(0.0))} height={px(y.1 - y.0 + 16.0)} />
            </clipPath>
        }
    };
    html! {
        <defs>
            { clip("past", frame.left, x) }
            { clip("plot", frame.left, frame.right) }
            <pattern id={scene.name("hatch")} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <line x1="0" y1="0" x2="0" y2="6" class="hatch" />
            </pattern>
        </defs>
    }
}

fn heading(heading: &Heading, frame: &Frame, panel: Panel) -> Html {
    let meaning = if frame.compact { heading.short } else { heading.long };
    html! {
        <text x={px(frame.left)} y={px(panel.top - 14.0)} class="heading">
            <tspan class="name">{ heading.name }</tspan>{ " " }{ meaning }
        </text>
    }
}

fn axis(frame: &Frame, y: f64) -> Html {
    html! {
        <>
            { rule((frame.left, y), (frame.right, y), "axis") }
            { for frame.year_ticks().map(|t| label(frame.x_from_t(t), y + 20.0, Anchor::Middle, "tick", year(t))) }
        </>
    }
}
