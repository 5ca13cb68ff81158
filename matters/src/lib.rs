//! What matters most: by how much each thing that nobody knows well moves a milestone's date, as a ranked chart of bars. A program of its
//! own, so that only those who open it load it; the widget gives it an element with the scenario and the milestone, and never looks
//! inside.

mod element;
mod words;

use sim::ensemble::Milestone;
use sim::sensitivity::{Influence, date, influences};
use sim::{END, START, query};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::{Element, HtmlElement};
use widget::text::{EN, Words};

use element::{append, made};

/// Draws the bars into an element: `data-query` is the scenario as in a link, `data-milestone` one of [`milestone`].
///
/// # Errors
/// What the browser says if it cannot make an element.
#[wasm_bindgen]
pub fn draw(into: &HtmlElement) -> Result<(), JsValue> {
    let (words, read) = (&EN, |name| into.get_attribute(name).unwrap_or_default());
    let params = query::decode(&read("data-query")).0.params;
    let milestone = milestone(&read("data-milestone"));
    let (own, all) = (date(&params, milestone), influences(&params, milestone));
    into.replace_children_with_node_0();
    append(into, "p", "most", &words::headline(&all, own, words))?;
    let list = append(into, "ol", "bars", "")?;
    let scale = Scale::of(&all, own);
    for influence in all {
        list.append_child(row(&influence, own, &scale, words)?.as_ref())?;
    }
    append(into, "p", "scale", &words::scale(scale.from, scale.to, own, words))?;
    append(into, "p", "lesson", words.matters_lesson)?;
    Ok(())
}

/// The milestone that goes by this name in the page; the headline's for any other.
pub fn milestone(name: &str) -> Milestone {
    match name {
        "researcher" => Milestone::Researcher,
        "full" => Milestone::Full,
        _ => Milestone::Tenfold,
    }
}

/// One input: its name, its bar, and the dates at the ends of its range.
fn row(influence: &Influence, own: f64, scale: &Scale, words: &Words) -> Result<Element, JsValue> {
    let row = made("li", "", "")?;
    append(&row, "b", "", words::name(influence.input, words))?;
    let (from, to) = (influence.dates.0.min(influence.dates.1), influence.dates.0.max(influence.dates.1));
    let percent = |t| format!("{}%", scale.percent(t));
    let width = format!("{}%", ((scale.percent(to) - scale.percent(from)) * 10.0).round() / 10.0);
    let track = element::draw(&row, "svg", &[("class", "track"), ("aria-hidden", "true")])?;
    let bar = [("class", "bar"), ("x", &*percent(from)), ("width", &width), ("y", "3"), ("height", "8")];
    element::draw(&track, "rect", &bar)?;
    element::draw(&track, "line", &[("class", "axis"), ("x1", &percent(own)), ("x2", &percent(own)), ("y2", "14")])?;
    append(&row, "span", "dates", &words::dates(influence, words))?;
    Ok(row.into())
}

/// The dates that the chart spans, calendar years: whole ones.
struct Scale {
    from: f64,
    to: f64,
}

impl Scale {
    fn of(all: &[Influence], own: f64) -> Scale {
        let dates = || all.iter().flat_map(|influence| [influence.dates.0, influence.dates.1]).chain([own]).map(|t| t.min(END));
        let (first, last) = (dates().fold(END, f64::min), dates().fold(START, f64::max));
        Scale { from: first.floor(), to: last.ceil().max(first.floor() + 1.0) }
    }

    /// How far along, 0 to 100, in tenths.
    fn percent(&self, t: f64) -> f64 {
        (1000.0 * (t.min(END) - self.from) / (self.to - self.from)).round() / 10.0
    }
}
