//! Makes a place of the page look like a picture, changing only what differs: what is focused stays focused.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlInputElement, HtmlOptionElement, HtmlTextAreaElement, Node, Text};
use yew::Html;
use yew::virtual_dom::{VNode, VTag};

const SVG: &str = "http://www.w3.org/2000/svg";
const MATH: &str = "http://www.w3.org/1998/Math/MathML";

/// Fills an element with a picture.
///
/// # Errors
/// What the browser says if it cannot make a node.
pub fn fill(into: &Element, picture: &Html) -> Result<(), JsValue> {
    let document = into.owner_document().ok_or("an element without a document")?;
    let mut nodes = Vec::new();
    flatten(picture, &mut nodes);
    for (index, wanted) in nodes.iter().enumerate() {
        let there = into.child_nodes().item(index as u32);
        put(&document, into, there.as_ref(), wanted)?;
    }
    while let Some(surplus) = into.child_nodes().item(nodes.len() as u32) {
        into.remove_child(&surplus)?;
    }
    Ok(())
}

/// Tags and texts, whatever lists they are in.
fn flatten<'a>(node: &'a Html, into: &mut Vec<&'a VNode>) {
    match node {
        VNode::VList(list) => list.iter().for_each(|node| flatten(node, into)),
        VNode::VTag(_) | VNode::VText(_) => into.push(node),
        // Parts are made of nothing else.
        _ => {}
    }
}

fn put(document: &Document, into: &Element, there: Option<&Node>, wanted: &VNode) -> Result<(), JsValue> {
    match wanted {
        VNode::VText(text) => match there.and_then(|node| node.dyn_ref::<Text>()) {
            Some(old) if old.data() == *text.text => Ok(()),
            Some(old) => {
                old.set_data(&text.text);
                Ok(())
            }
            None => place(into, there, &document.create_text_node(&text.text)),
        },
        VNode::VTag(tag) => match there.and_then(|node| node.dyn_ref::<Element>()) {
            Some(old) if old.local_name() == tag.tag() => dress(old, tag),
            _ => {
                let new = document.create_element_ns(namespace(into, tag.tag()).as_deref(), tag.tag())?;
                dress(&new, tag)?;
                place(into, there, &new)
            }
        },
        _ => Ok(()),
    }
}

/// The names of pictures and of formulas mean what they do inside those alone.
fn namespace(into: &Element, tag: &str) -> Option<String> {
    match tag {
        "svg" => Some(SVG.into()),
        "math" => Some(MATH.into()),
        _ if into.local_name() == "foreignObject" => None,
        _ => into.namespace_uri(),
    }
}

fn place(into: &Element, there: Option<&Node>, new: &Node) -> Result<(), JsValue> {
    match there {
        Some(old) => into.replace_child(new, old).map(|_| ()),
        None => into.append_child(new).map(|_| ()),
    }
}

/// Gives an element its attributes and what is inside.
fn dress(element: &Element, tag: &VTag) -> Result<(), JsValue> {
    let wanted = || tag.attributes.iter();
    for (name, value) in wanted() {
        // The lines of a field are no attribute of it.
        if let Some(lines) = element.dyn_ref::<HtmlTextAreaElement>().filter(|_| name == "value") {
            if lines.value() != value {
                lines.set_value(value);
            }
            continue;
        }
        if element.get_attribute(name).as_deref() != Some(value) {
            element.set_attribute(name, value)?;
        }
        // What was typed hides the attribute.
        if let Some(input) = element.dyn_ref::<HtmlInputElement>().filter(|input| name == "value" && input.value() != value) {
            input.set_value(value);
        }
    }
    // So does what was chosen.
    let has = |name| wanted().any(|(wanted, _)| wanted == name);
    if let Some(option) = element.dyn_ref::<HtmlOptionElement>() {
        option.set_selected(has("selected"));
    } else if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        input.set_checked(has("checked"));
    }
    let attributes = element.attributes();
    let names: Vec<String> = (0..attributes.length()).filter_map(|index| Some(attributes.item(index)?.name())).collect();
    for name in names.iter().filter(|name| wanted().all(|(wanted, _)| wanted != *name)) {
        element.remove_attribute(name)?;
    }
    match tag.children() {
        Some(inside) => fill(element, inside),
        None => Ok(()),
    }
}
