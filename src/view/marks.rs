//! Marks that every chart is made of.

use yew::prelude::*;

use crate::plot::frame::Frame;
use crate::plot::path::px;

/// Which end of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

impl Anchor {
    fn name(self) -> &'static str {
        match self {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        }
    }
}

/// Words on a chart, at the baseline's height.
pub fn label(x: f64, y: f64, anchor: Anchor, class: &'static str, words: impl Into<AttrValue>) -> Html {
    let words: AttrValue = words.into();
    html! { <text x={px(x)} y={px(y)} text-anchor={anchor.name()} class={classes!("label", class)}>{ words }</text> }
}

/// A straight line.
pub fn rule(from: (f64, f64), to: (f64, f64), class: &'static str) -> Html {
    html! { <line x1={px(from.0)} y1={px(from.1)} x2={px(to.0)} y2={px(to.1)} {class} /> }
}

/// A level across a chart, with its name left of it.
pub fn level(frame: &Frame, y: f64, class: &'static str, name: impl Into<AttrValue>) -> Html {
    html! { <>{ rule((frame.left, y), (frame.right, y), class) }{ label(frame.left - 8.0, y + 4.0, Anchor::End, "tick", name) }</> }
}

/// A point.
pub fn dot(x: f64, y: f64, radius: f64, class: &'static str) -> Html {
    html! { <circle cx={px(x)} cy={px(y)} r={px(radius)} {class} /> }
}

/// A rectangle.
pub fn block(x: (f64, f64), y: (f64, f64), class: &'static str) -> Html {
    html! { <rect x={px(x.0)} y={px(y.0)} width={px((x.1 - x.0).max(0.0))} height={px((y.1 - y.0).max(0.0))} {class} /> }
}
