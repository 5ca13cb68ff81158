//! Elements, put together by one function each.
//!
//! `html!` writes out in each place what these do once for all: as much as a third of the download. It is used for what has events
//! of its own.

use yew::html::onclick;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag};

/// An element: the names of its attributes, their values in the same order, and what is inside.
pub fn element(
    name: &'static str,
    names: &'static [&'static str],
    values: impl Into<Vec<AttrValue>>,
    inside: impl Into<Vec<Html>>,
) -> Html {
    assemble(name, names, values.into(), inside.into()).into()
}

/// An element with a class and nothing else to say of it; none with an empty one.
pub fn tag(name: &'static str, class: &'static str, inside: impl Into<Vec<Html>>) -> Html {
    let (names, values): (&[&str], Vec<AttrValue>) =
        if class.is_empty() { (&[], vec![]) } else { (&["class"], vec![class.into()]) };
    assemble(name, names, values, inside.into()).into()
}

/// A button: attributes beside its type and class, what it does and what is inside.
pub fn button(
    names: &'static [&'static str],
    values: impl Into<Vec<AttrValue>>,
    on_press: Callback<MouseEvent>,
    inside: impl Into<Vec<Html>>,
) -> Html {
    let mut button = assemble("button", names, values.into(), inside.into());
    button.add_listener(std::rc::Rc::new(onclick::Wrapper::new(on_press)));
    button.into()
}

fn assemble(name: &'static str, keys: &'static [&'static str], values: Vec<AttrValue>, inside: Vec<Html>) -> VTag {
    let mut tag = VTag::new(name);
    let values = values.into_iter().map(|value| Some(AttributeOrProperty::Attribute(value))).collect();
    tag.set_attributes(Attributes::Dynamic { keys, values });
    tag.add_children(inside);
    tag
}

/// Many as one.
pub fn all(parts: impl Into<Vec<Html>>) -> Html {
    let parts: Vec<Html> = parts.into();
    parts.into_iter().collect()
}

/// Nothing.
pub fn nothing() -> Html {
    Html::default()
}
