//! A picture as text: what a server would send, written without one.

use yew::Html;
use yew::virtual_dom::VNode;

/// What has no inside, and no end.
const VOID: [&str; 3] = ["br", "img", "input"];

/// Markup of tags and texts, whatever lists they are in. Everything that is text or value is escaped.
pub fn markup(node: &Html) -> String {
    let mut text = String::new();
    write(node, &mut text);
    text
}

fn write(node: &Html, into: &mut String) {
    match node {
        VNode::VList(list) => list.iter().for_each(|node| write(node, into)),
        VNode::VText(text) => escape(&text.text, false, into),
        VNode::VTag(tag) => {
            into.push('<');
            into.push_str(tag.tag());
            for (name, value) in tag.attributes.iter() {
                into.push(' ');
                into.push_str(name);
                into.push_str("=\"");
                escape(value, true, into);
                into.push('"');
            }
            into.push('>');
            if VOID.contains(&tag.tag()) {
                return;
            }
            if let Some(inside) = tag.children() {
                write(inside, into);
            }
            into.push_str("</");
            into.push_str(tag.tag());
            into.push('>');
        }
        // Pictures are made of nothing else.
        _ => {}
    }
}

fn escape(text: &str, quotes: bool, into: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' if quotes => into.push_str("&quot;"),
            letter => into.push(letter),
        }
    }
}

/// An SVG as an address that says all of it.
pub fn address(svg: &str) -> String {
    let mut address = String::from("data:image/svg+xml;charset=utf-8,");
    for letter in svg.chars() {
        match letter {
            // What would end the address, or be read as something else in it.
            '%' => address.push_str("%25"),
            '#' => address.push_str("%23"),
            '"' => address.push_str("%22"),
            '<' => address.push_str("%3C"),
            '>' => address.push_str("%3E"),
            '\n' => address.push_str("%0A"),
            letter => address.push(letter),
        }
    }
    address
}
