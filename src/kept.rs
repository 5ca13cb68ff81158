//! What the page shows before its program is whole: it stays, part by part, until what draws it anew has come. The program arrives in
//! two: first what answers to the dial, then all the rest (`embed/program.js`).

use std::rc::Rc;

use web_sys::{Element, Node};
use yew::prelude::*;
use yew::virtual_dom::VNode;

use crate::view::element::nothing;

/// What is kept, by its classes; and where all of it stands.
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
const WITHIN: &str = ":is(.widget, .pictures, .film) > .";

/// The parts of a page's own picture.
#[derive(Clone, Debug)]
pub struct Kept(Rc<Vec<(&'static str, Element)>>);

impl PartialEq for Kept {
    fn eq(&self, other: &Kept) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Kept {
    /// The parts of the picture in `root`, as many as there are.
    pub fn of(root: &Element) -> Kept {
        let found = |class: &'static str| Some((class, root.query_selector(&[WITHIN, class].concat()).ok()??));
        Kept(Rc::new(CLASSES.into_iter().filter_map(found).collect()))
    }

    /// A part, as it was; nothing where the page has none.
    pub fn part(&self, class: &str) -> Html {
        let found = self.0.iter().find(|(name, _)| *name == class);
        found.map_or_else(nothing, |(_, element)| VNode::VRef(Node::from(element.clone())))
    }
}
