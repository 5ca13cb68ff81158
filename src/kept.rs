//! What the page shows before its program is whole: it stays, part by part, until what draws it anew has come. The program arrives in
//! two: first what answers to the dial, then all the rest (`embed/program.js`).

use std::rc::Rc;

use web_sys::{Element, Node};
use yew::prelude::*;
use yew::virtual_dom::VNode;

use crate::view::element::nothing;

/// What is kept, by its classes; charts, and where the others stand.
const CLASSES: [&str; 21] = [
    "sentence.long",
    "sentence.short",
    "story",
    "pictures",
    "transport",
    "clock",
    "futures",
    "expand",
    "main-sliders",
    "oversight",
    "presets",
    "more",
    "compare",
    "matters",
    "map",
    "table",
    "share",
    "unknown",
    "sources",
    "foot",
    "languages",
];
const CHARTS: [&str; 2] = ["coil", "horizon"];
const WITHIN: &str = ":is(.widget, .pictures, .film) > .";

/// The parts of a page's own picture.
#[derive(Clone, Debug, Default)]
pub struct Kept(Rc<Vec<(&'static str, Element)>>);

impl PartialEq for Kept {
    fn eq(&self, other: &Kept) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Kept {
    /// The parts of the picture in `root`, as many as there are; of those drawn for several widths, that in `figure`.
    pub fn of(root: &Element, figure: Option<&Element>) -> Kept {
        let find = |within: &Element, selector: &str| within.query_selector(selector).ok().flatten();
        let part = |class: &'static str| Some((class, find(root, &[WITHIN, class].concat())?));
        let chart = |class: &'static str| Some((class, find(figure?, &[".", class].concat())?));
        Kept(Rc::new(CLASSES.into_iter().filter_map(part).chain(CHARTS.into_iter().filter_map(chart)).collect()))
    }

    /// A part, as it was; nothing where the page has none.
    pub fn part(&self, class: &str) -> Html {
        let found = self.0.iter().find(|(name, _)| *name == class);
        found.map_or_else(nothing, |(_, element)| VNode::VRef(Node::from(element.clone())))
    }
}
