//! A page rendered natively, and read back: just enough of HTML for what the widget writes.

use widget::app::{App, AppProps};
use yew::LocalServerRenderer;

/// An element with what is inside it.
#[derive(Clone, Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    inside: Vec<Node>,
}

#[derive(Clone, Debug)]
enum Node {
    Element(Element),
    Text(String),
}

/// The widget as a link opens it, at a date or at rest.
pub fn render(query: &str, playhead: Option<f64>) -> Element {
    with(AppProps { query: query.to_string().into(), playhead, ..AppProps::default() })
}

/// The widget with these properties.
pub fn with(props: AppProps) -> Element {
    read(&markup(props))
}

/// The same as it is written.
pub fn markup(props: AppProps) -> String {
    pollster::block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render())
}

/// Reads markup whose every element is closed, but for inputs.
pub fn read(markup: &str) -> Element {
    let mut rest = markup;
    Element { name: "page".into(), attributes: Vec::new(), inside: read_inside(&mut rest) }
}

/// What stands before the next end tag, which is taken too.
fn read_inside(rest: &mut &str) -> Vec<Node> {
    let mut inside = Vec::new();
    while let Some((text, markup)) = rest.split_once('<') {
        if !text.is_empty() {
            inside.push(Node::Text(unescaped(text)));
        }
        let (tag, after) = markup.split_once('>').expect("a tag ends");
        *rest = after;
        if tag.starts_with('/') {
            return inside;
        }
        let mut element = read_tag(tag);
        if element.name != "input" {
            element.inside = read_inside(rest);
        }
        inside.push(Node::Element(element));
    }
    inside
}

fn read_tag(tag: &str) -> Element {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while let Some((key, after)) = rest.split_once("=\"") {
        let (value, after) = after.split_once('"').expect("a value ends");
        attributes.push((key.trim().to_string(), unescaped(value)));
        rest = after;
    }
    attributes.extend(rest.split_whitespace().map(|key| (key.to_string(), String::new())));
    Element { name: name.to_string(), attributes, inside: Vec::new() }
}

fn unescaped(text: &str) -> String {
    let escapes = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&amp;", "&")];
    escapes.iter().fold(text.to_string(), |text, (escape, sign)| text.replace(escape, sign))
}

impl Element {
    /// An attribute's value; empty where it is not there.
    pub fn get(&self, key: &str) -> &str {
        self.attributes.iter().find(|(other, _)| other == key).map_or("", |(_, value)| value)
    }

    /// True where it is there, with or without a value.
    pub fn has(&self, key: &str) -> bool {
        self.attributes.iter().any(|(other, _)| other == key)
    }

    pub fn is_of(&self, class: &str) -> bool {
        self.get("class").split_whitespace().any(|other| other == class)
    }

    /// All words in it, with plain spaces.
    pub fn text(&self) -> String {
        let words = self.inside.iter().map(|node| match node {
            Node::Element(element) => element.text(),
            Node::Text(text) => text.replace('\u{a0}', " ").replace('\u{2060}', ""),
        });
        words.collect()
    }

    /// All elements in it, the outer before the inner.
    pub fn all(&self) -> Vec<&Element> {
        let elements = self.inside.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        });
        elements.flat_map(|element| [element].into_iter().chain(element.all())).collect()
    }

    /// Those of a class.
    pub fn of(&self, class: &str) -> Vec<&Element> {
        self.all().into_iter().filter(|element| element.is_of(class)).collect()
    }

    /// Those of a name.
    pub fn named(&self, name: &str) -> Vec<&Element> {
        self.all().into_iter().filter(|element| element.name == name).collect()
    }

    /// The only one of a class.
    pub fn the(&self, class: &str) -> &Element {
        let found = self.of(class);
        assert_eq!(found.len(), 1, "elements of class {class:?}");
        found[0]
    }

    /// The words of all of a class, one after the other.
    pub fn texts(&self, class: &str) -> String {
        self.of(class).iter().map(|element| element.text()).collect::<Vec<_>>().join(" | ")
    }
}
