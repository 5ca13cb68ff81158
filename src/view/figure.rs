//! The figure: all charts over one time axis, with the playhead through them and under it a slider that moves it.

use sim::START;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::display::Part;
use crate::format::{decimal, month, months_on};
use crate::kept::Kept;
use crate::plot::frame::{FIRST_YEAR, Frame, LAST_YEAR, Panel};
use crate::plot::place::Type;
use crate::state::{Action, State};
use crate::text::{Heading, live};
use crate::view::charts::{CHARTS, Chart, Scene};
use crate::view::element::{all, element, nothing, tag};
use crate::view::later;
use crate::view::marks::{halves, line, px, rule};
use crate::view::speed;
use crate::view::transport::at_date;

/// How headings are written.
const HEADING_TYPE: Type = Type { size: 13.5, advance: 0.6 };
/// In a narrow figure they are smaller by this factor.
const COMPACT_HEADING: f64 = 12.5 / 13.5;

/// The charts and the slider of dates. Where pictures are `kept`, only the main one is drawn.
pub fn view(scene: &Scene, state: &State, kept: Option<&Kept>, on_action: &Callback<Action>) -> Html {
    let date = |event: InputEvent| Action::Scrubbed(event.target_unchecked_into::<HtmlInputElement>().value_as_number());
    let class = AttrValue::from(if scene.frame.compact { "figure compact" } else { "figure" });
    let scrub = html! {
        <input type="range" class="scrub" min={decimal(FIRST_YEAR, 0)} max={decimal(LAST_YEAR, 0)} step="any"
            value={decimal(scene.playhead, 4)} aria-label={scene.words.date} aria-valuetext={valuetext(scene)}
            oninput={on_action.reform(date)} onkeydown={keys(scene, on_action)}
            onpointerdown={on_action.reform(|_| Action::PlayheadGrabbed)} onpointercancel={on_action.reform(|_| Action::HoldLost)} />
    };
    let futures = decimal(f64::from(scene.outcome.futures.draws), 0);
    element("div", &["class", "data-futures"], [class, futures.into()], [drawings(scene, Some(state), kept), scrub])
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

/// The widths at which a waiting figure is drawn, px, that of the usual phone first; the style sheet shows the one that fits.
const WAITING: [(f64, &str); 2] = [(328.0, "figure compact narrow"), (664.0, "figure wide")];

/// The charts before anybody knows how wide the figure is.
pub fn waiting(scene: &Scene) -> Html {
    let figure = |(width, class)| tag("div", class, [drawings(&Scene { frame: Frame::new(width), ..*scene }, None, None)]);
    WAITING.into_iter().map(figure).collect()
}

/// The charts, one picture each, all but the main one those of the page where these are `kept`; over that, the place of what can be
/// taken hold of.
fn drawings(scene: &Scene, state: Option<&State>, kept: Option<&Kept>) -> Html {
    let grips = |chart: &Chart| match state {
        Some(state) if chart.part == Part::Chart && later::may_pull(&scene.display) => {
            later::grips(state, scene.playhead, scene.still)
        }
        _ => nothing(),
    };
    let guess = |chart: &Chart| match state {
        Some(_) if chart.part == Part::Chart => guess_place(&scene.frame),
        _ => nothing(),
    };
    let shown = CHARTS.iter().filter(|chart| scene.display.shows(chart.part));
    let picture = |chart: &Chart| match kept {
        Some(kept) if chart.part != Part::Chart => kept.part(chart.name),
        _ => drawing(chart, scene),
    };
    shown.map(|chart| all([guess(chart), grips(chart), picture(chart), guess(chart)])).collect()
}

/// The places above and below the main chart for those who guess first, and the chart's axes: its plot's left, upper, right and lower edge, px, with
/// the years at the first and the third and the speed-ups at the fourth and the second; the year of the start.
fn guess_place(frame: &Frame) -> Html {
    let scale = speed::scale();
    let plot = [frame.left, scale.panel.top, frame.right, scale.panel.bottom].map(|edge| decimal(edge, 1)).join(" ");
    let years = [FIRST_YEAR, LAST_YEAR, START].map(|year| decimal(year, 4)).join(" ");
    let speeds = [scale.min, scale.max].map(|speed| decimal(speed, 0)).join(" ");
    let values = ["guess".into(), plot.into(), years.into(), speeds.into()];
    element("div", &["class", "data-plot", "data-years", "data-speeds"], values, [])
}

/// One chart as a picture, described in words.
pub fn drawing(chart: &Chart, scene: &Scene) -> Html {
    let scene = &Scene { chart: chart.name, ..*scene };
    let (panel, heading, x) = (chart.panel(), (chart.heading)(scene.words), scene.playhead_x());
    let (width, height) = (px(scene.frame.width), px(chart.picture_height()));
    let view_box = ["0 0 ", &width, " ", &height].concat();
    let names = &["class", "viewBox", "height", "preserveAspectRatio", "role", "aria-label"];
    let class = ["drawing ", chart.name].concat();
    let values =
        [class.into(), view_box.into(), height, "xMinYMin".into(), "img".into(), description(chart, heading, scene).into()];
    let inside = [
        definitions(scene, panel),
        // Under everything else.
        rule((x, panel.top - 4.0), (x, panel.bottom), "playhead"),
        heading_view(heading, scene, panel),
        (chart.draw)(scene, panel),
    ];
    element("svg", names, values, inside)
}

/// What a chart is about, and on the main one what it says.
fn description(chart: &Chart, heading: &Heading, scene: &Scene) -> String {
    let words = scene.words;
    let about = [heading.name, words.space, heading.long, words.end].concat();
    if chart.name == "speed" { [about, live(&scene.outcome.findings, words)].join(words.space) } else { about }
}

/// What has happened by the playhead, and everything inside the time axis, as clips; the hatching.
fn definitions(scene: &Scene, panel: Panel) -> Html {
    let (frame, x) = (&scene.frame, scene.playhead_x());
    let clip = |name: &str, from: f64, to: f64| {
        let values = [px(from), px(panel.top - 8.0), px((to - from).max(0.0)), px(panel.height() + 16.0)];
        let inside = element("rect", &["x", "y", "width", "height"], values, []);
        element("clipPath", &["id"], [scene.name(name).into()], [inside])
    };
    let names = &["id", "width", "height", "patternUnits", "patternTransform"];
    let values = [scene.name("hatch").into(), "6".into(), "6".into(), "userSpaceOnUse".into(), "rotate(45)".into()];
    let hatch = element("pattern", names, values, [rule((0.0, 0.0), (0.0, 6.0), "hatch")]);
    element("defs", &[], [], [clip("past", frame.left, x), clip("plot", frame.left, frame.right), hatch])
}

fn heading_view(heading: &Heading, scene: &Scene, panel: Panel) -> Html {
    let (frame, words) = (&scene.frame, scene.words);
    // A narrow figure has no room to spare left of its axes.
    let (left, scale) = if frame.compact { (0.0, COMPACT_HEADING) } else { (frame.left, 1.0) };
    let room = (frame.width - left) / scale - HEADING_TYPE.width(heading.name);
    let meaning = [heading.long, heading.short].into_iter().find(|meaning| HEADING_TYPE.width(meaning) < room).unwrap_or("");
    let name = |words: &str| element("tspan", &["class"], ["name".into()], [words.to_string().into()]);
    let line = |y: f64, parts: Vec<Html>| line((left, frame.right), y, "heading", parts, words.is_rtl());
    let y = panel.top - 14.0;
    if room > 0.0 {
        // A name that nothing follows ends without a comma.
        let stop = if meaning.is_empty() { heading.name.trim_end_matches(words.comma.trim_end()) } else { heading.name };
        return line(y, vec![name(stop), words.space.into(), meaning.into()]);
    }
    let (above, below) = halves(heading.name);
    all([line(y - 10.0, vec![name(above)]), line(y + 4.0, vec![name(below)])])
}
