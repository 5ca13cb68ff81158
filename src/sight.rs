//! What the reader sees of the pictures: how wide they are, whether they are on screen or about to be printed; and whether motion is welcome.

use gloo::utils::window;
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, ResizeObserver};
use yew::prelude::*;

use crate::effect::{End, use_effect_on};

/// Tells the width of the element behind `node`, px, once it is `there` and on every change. One layout read a change; none without a width.
#[hook]
pub fn use_width(node: &NodeRef, there: bool, on_width: Callback<f64>) {
    let node = node.clone();
    let watch = move || -> End {
        if !there {
            return Box::new(|| {});
        }
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
        Box::new(move || {
            if let Some(observer) = observer {
                observer.disconnect();
            }
            drop(on_resize);
        })
    };
    use_effect_on(if there { "there" } else { "" }.into(), Box::new(watch));
}

/// Tells whether some of the element behind `node` is on screen, once it is `there` and on every change. Browsers that cannot tell say nothing.
#[hook]
pub fn use_presence(node: &NodeRef, there: bool, on_change: Callback<bool>) {
    let node = node.clone();
    let watch = move || -> End {
        if !there {
            return Box::new(|| {});
        }
        let on_crossing = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
            let last = entries.get(entries.length().saturating_sub(1)).dyn_into::<IntersectionObserverEntry>();
            if let Ok(entry) = last {
                on_change.emit(entry.is_intersecting());
            }
        });
        let observer = IntersectionObserver::new(on_crossing.as_ref().unchecked_ref()).ok();
        if let Some((observer, element)) = observer.as_ref().zip(node.cast::<Element>()) {
            observer.observe(&element);
        }
        Box::new(move || {
            if let Some(observer) = observer {
                observer.disconnect();
            }
            drop(on_crossing);
        })
    };
    use_effect_on(if there { "there" } else { "" }.into(), Box::new(watch));
}

/// Tells that the page is about to be printed.
#[hook]
pub fn use_print(on_print: Callback<()>) {
    let watch = move || -> End {
        let listener = Closure::<dyn Fn()>::new(move || on_print.emit(()));
        // While the page is closed by a host nobody prints it.
        let _ = window().add_event_listener_with_callback("beforeprint", listener.as_ref().unchecked_ref());
        Box::new(move || {
            let _ = window().remove_event_listener_with_callback("beforeprint", listener.as_ref().unchecked_ref());
        })
    };
    use_effect_on(String::new(), Box::new(watch));
}

/// Whether the reader's device asks for less motion. Asked each time: the wish may change.
pub fn less_motion() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|query| query.matches())
}
