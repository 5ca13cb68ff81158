//! Elements, put together by one function each.
//!
//! `html!` writes out in each place what these do once for all: as much as a third of the download. It is used for what has events
//! of its own.

use std::mem::take;

use yew::html::onclick;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag};

/// Between two things that stand side by side without being one text, such as a name and its number: in every language.
pub const APART: &str = " ";

/// An element: the names of its attributes, their values in the same order, and what is inside.
pub fn element(
    name: &'static str,
    names: &'static [&'static str],
    mut values: impl AsMut<[AttrValue]>,
    inside: impl Into<Vec<Html>>,
) -> Html {
    assemble(name, names, values.as_mut(), inside.into()).into()
}

/// An element with a class and nothing else to say of it; none with an empty one.
pub fn tag(name: &'static str, class: &'static str, inside: impl Into<Vec<Html>>) -> Html {
    let names: &[&str] = if class.is_empty() { &[] } else { &["class"] };
    assemble(name, names, &mut [class.into()], inside.into()).into()
}

/// A button: attributes beside its type and class, what it does and what is inside.
pub fn button(
    names: &'static [&'static str],
    values: impl AsMut<[AttrValue]>,
    on_press: Callback<MouseEvent>,
    inside: impl Into<Vec<Html>>,
) -> Html {
    pressed("button", names, values, on_press, inside)
}

/// An element that does something when it is pressed.
pub fn pressed(
    name: &'static str,
    names: &'static [&'static str],
    mut values: impl AsMut<[AttrValue]>,
    on_press: Callback<MouseEvent>,
    inside: impl Into<Vec<Html>>,
) -> Html {
    let mut tag = assemble(name, names, values.as_mut(), inside.into());
    tag.add_listener(std::rc::Rc::new(onclick::Wrapper::new(on_press)));
    tag.into()
}

/// Takes as many values as there are names.
pub fn assemble(name: &'static str, keys: &'static [&'static str], values: &mut [AttrValue], inside: Vec<Html>) -> VTag {
    let mut tag = VTag::new(name);
    let values = keys.iter().zip(values).map(|(_, value)| Some(AttributeOrProperty::Attribute(take(value)))).collect();
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
