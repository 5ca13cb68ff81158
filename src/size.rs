//! The width of an element, as it changes.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

/// Tells the width of the element behind `node`, px, now and on every change. One layout read a change; none without a width.
#[hook]
pub fn use_width(node: &NodeRef, on_width: Callback<f64>) {
    let node = node.clone();
    use_effect_with((), move |()| {
        let element = node.cast::<Element>();
        let measured = element.clone();
        let on_resize = Closure::<dyn Fn()>::new(move || {
            let width = measured.as_ref().map_or(0, Element::client_width);
            if width > 0 {
                on_width.emit(f64::from(width));
            }
        });
        let observer = ResizeObserver::new(on_resize.as_ref().unchecked_ref()).ok();
        if let Some((observer, element)) = observer.as_ref().zip(element.as_ref()) {
            observer.observe(element);
        }
        move || {
            if let Some(observer) = observer {
                observer.disconnect();
            }
            drop(on_resize);
        }
    });
}
