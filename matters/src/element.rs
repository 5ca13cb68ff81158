//! Elements of the page.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

/// An element with a class and words, either of which may be empty.
pub fn made(tag: &str, class: &str, words: &str) -> Result<HtmlElement, JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or("no document")?;
    let element: HtmlElement = document.create_element(tag)?.unchecked_into();
    if !class.is_empty() {
        element.set_class_name(class);
    }
    if !words.is_empty() {
        element.set_text_content(Some(words));
    }
    Ok(element)
}

/// Makes an element, and puts it at the end of another.
pub fn append(into: &Element, tag: &str, class: &str, words: &str) -> Result<HtmlElement, JsValue> {
    let element = made(tag, class, words)?;
    into.append_child(&element)?;
    Ok(element)
}

/// Makes a mark of a picture, with its attributes, and puts it at the end of another element.
pub fn draw(into: &Element, tag: &str, attributes: &[(&str, &str)]) -> Result<Element, JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or("no document")?;
    let element = document.create_element_ns(Some("http://www.w3.org/2000/svg"), tag)?;
    for (name, value) in attributes {
        element.set_attribute(name, value)?;
    }
    into.append_child(&element)?;
    Ok(element)
}
