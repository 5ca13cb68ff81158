//! The safety window: a bar on the main chart, and in words with what else concerns those who audit and read.

use sim::{Run, Window};
use yew::prelude::*;

use crate::format::{counted, decimal, duration_text, month, rough_percent};
use crate::plot::frame::Frame;
use crate::plot::place::{Anchor, NOTE};
use crate::text::Words;
use crate::text::template::fill;
use crate::view::charts::Scene;
use crate::view::element::{all, nothing, tag};
use crate::view::marks::{block, label};

/// Height of the bar, px.
const BAR: f64 = 7.0;

/// The window as a bar whose upper edge lies at `y`, with the audits it has room for. One that does not close is paler.
pub fn bar(scene: &Scene, y: f64) -> Html {
    let (frame, words, run) = (&scene.frame, scene.words, &scene.outcome.run);
    let x = |t: f64| frame.x_from_t(t).min(frame.right);
    let (span, class, names) = match run.milestones.window(run.params.audit) {
        Window::Closes { from, to, .. } => (Some((x(from), x(to))), "window", words.window_bar),
        Window::NeverCloses { from } => (Some((x(from), frame.right)), "window open", words.window_open),
        Window::Reversed => (None, "", words.window_reversed_bar),
        Window::NeverOpens => (None, "", words.window_none),
    };
    let bar = span.map_or_else(nothing, |span| block(span, (y, y + BAR), class));
    let (x, anchor, name) = beside(span.unwrap_or((frame.left, frame.left)), &names, frame, |name| closing(name, run, words));
    let below = if anchor == Anchor::Middle { BAR + 11.0 } else { BAR + 1.0 };
    all([bar, label(x, y + below, anchor, "note", name)])
}

/// The longest of the names that has room before or after the bar; the shortest, under its middle, where none has.
fn beside(span: (f64, f64), names: &[&str], frame: &Frame, filled: impl Fn(&str) -> String) -> (f64, Anchor, String) {
    let mut shortest = String::new();
    for name in names {
        shortest = filled(name);
        let width = NOTE.width(&shortest) + 8.0;
        if span.0 - frame.left > width {
            return (span.0 - 6.0, Anchor::End, shortest);
        }
        if frame.right - span.1 > width {
            return (span.1 + 6.0, Anchor::Start, shortest);
        }
    }
    let half = 0.5 * NOTE.width(&shortest);
    ((0.5 * (span.0 + span.1)).max(half).min(frame.right - half), Anchor::Middle, shortest)
}

/// What concerns those who audit and read: the window, whether releases outpace audits, what people can still follow at a date.
pub fn view(run: &Run, t: f64, words: &Words) -> Html {
    let audits = match run.milestones.outpaced {
        Some(date) => {
            let count = decimal(libm::ceil(run.milestones.backlog), 0);
            fill(words.outpaced, &[("date", &month(date, words)), ("count", &count)])
        }
        None => fill(words.not_outpaced, &[("audit", &duration_text(run.params.audit, words))]),
    };
    let share = rough_percent(run.cycle.understood(run.cycle.speedup(run.x_at(t))), words);
    let followed = fill(words.followed, &[("date", &month(t, words)), ("share", &share)]);
    tag("p", "oversight", [audits.into(), " ".into(), followed.into()])
}

/// The window for the table; `None` where a milestone that it needs is never reached.
pub fn short(run: &Run, words: &Words) -> Option<String> {
    match run.milestones.window(run.params.audit) {
        Window::Closes { .. } => Some(closing(words.window, run, words)),
        Window::Reversed => Some(words.window_reversed.to_string()),
        Window::NeverCloses { .. } | Window::NeverOpens => None,
    }
}

/// A template with the months and audits of a window that closes.
fn closing(template: &str, run: &Run, words: &Words) -> String {
    let Window::Closes { from, to, audits } = run.milestones.window(run.params.audit) else { return template.to_string() };
    fill(
        template,
        &[
            ("months", &counted(12.0 * (to - from), words.months_unit, words)),
            ("audits", &counted(audits, words.audits_unit, words)),
        ],
    )
}
