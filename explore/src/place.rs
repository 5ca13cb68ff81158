//! A part in its place: hears that it is told something else or used, and draws itself anew.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::render::{AnimationFrame, request_animation_frame};
use js_sys::Function;
use sim::query;
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, KeyboardEvent, PointerEvent,
};

use crate::dom;
use crate::text::Words;
use crate::view::{Answer, Told, Used, View, named};

/// Everything that a part can be used by.
const KINDS: [&str; 8] = ["click", "input", "change", "keydown", "pointerdown", "pointermove", "pointerup", "pointercancel"];

thread_local! {
    /// The languages that were learned.
    static LEARNED: RefCell<Vec<&'static Words>> = const { RefCell::new(Vec::new()) };
}

/// Learns a language from what the widget and the parts say in it, which is all that the program knows of words.
///
/// # Errors
/// The texts are not of this program.
#[wasm_bindgen]
pub fn learn(widget: String, own: String) -> Result<(), JsValue> {
    let words = Words::of(widget, own).ok_or("words of another program")?;
    LEARNED.with_borrow_mut(|learned| learned.push(words));
    Ok(())
}

/// The words of a language; of the one that was learned first where it was not.
fn learned(lang: &str) -> Option<&'static Words> {
    LEARNED.with_borrow(|learned| learned.iter().find(|words| words.widget.lang == lang).or(learned.first()).copied())
}

/// A part in its place.
#[wasm_bindgen]
pub struct Place {
    part: Rc<Part>,
    _listeners: Vec<EventListener>,
}

struct Part {
    element: HtmlElement,
    view: RefCell<Box<dyn View>>,
    tell: Function,
    /// While a pointer is held by something in it.
    holds: Cell<bool>,
    frame: RefCell<Option<AnimationFrame>>,
}

#[wasm_bindgen]
impl Place {
    /// Fills an element: `data-part` names the part, `data-query` is what the widget shows, as in a link, `data-versus` what
    /// that is compared with, `data-locked` which parameters readers may not change, a bit each, `data-date` the date on show while
    /// nothing moves it, `data-text` any text for a part that draws one, `data-home` where its page is, `data-lang` a language that
    /// was learned. Calls `tell(query, ended, date)` with what it shall show instead, and at which date.
    ///
    /// # Errors
    /// No part has this name; or what the browser says if it cannot make a node.
    #[wasm_bindgen(constructor)]
    pub fn new(element: HtmlElement, tell: Function) -> Result<Place, JsValue> {
        let name = element.get_attribute("data-part").unwrap_or_default();
        let view = named(&name).ok_or_else(|| JsValue::from(format!("no part is called {name:?}")))?;
        let part = Rc::new(Part { element, view: view.into(), tell, holds: Cell::new(false), frame: RefCell::default() });
        // Which keys are its own it knows once it has seen them: then the page does not scroll.
        let options = EventListenerOptions::enable_prevent_default();
        let listen = |kind: &'static str| {
            let heard = part.clone();
            EventListener::new_with_options(&part.element, kind, options, move |event| heard.hear(kind, event))
        };
        let listeners = KINDS.map(listen).into();
        part.draw()?;
        Ok(Place { part, _listeners: listeners })
    }

    /// Draws what it is told now.
    ///
    /// # Errors
    /// What the browser says if it cannot make a node.
    pub fn draw(&self) -> Result<(), JsValue> {
        self.part.draw()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.part.frame.take();
    }
}

impl Part {
    fn told(&self) -> Option<Told> {
        let read = |name| self.element.get_attribute(name).unwrap_or_default();
        Some(Told {
            scenario: query::decode(&read("data-query")).0,
            versus: query::decode_versus(&read("data-versus")).0,
            locked: read("data-locked").parse().unwrap_or(0),
            date: read("data-date").parse().ok(),
            text: read("data-text"),
            home: read("data-home"),
            width: f64::from(self.element.client_width()),
            words: learned(&read("data-lang"))?,
        })
    }

    fn draw(self: &Rc<Part>) -> Result<(), JsValue> {
        let told = self.told().ok_or("no language was learned")?;
        dom::fill(&self.element, &self.view.borrow().view(&told))?;
        self.work_on();
        Ok(())
    }

    /// Works on in the next frame.
    fn work_on(self: &Rc<Part>) {
        let part = self.clone();
        let frame = request_animation_frame(move |_| {
            part.frame.take();
            let Some(told) = part.told() else { return };
            let more = part.view.borrow_mut().work(&told);
            if more {
                // A browser that could draw it before can draw it again.
                let _ = part.draw();
            }
        });
        self.frame.replace(Some(frame));
    }

    fn hear(self: &Rc<Part>, kind: &str, event: &Event) {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(used) = target.and_then(|target| target.closest("[data-do]").ok().flatten()) else { return };
        let pointer = event.dyn_ref::<PointerEvent>();
        if let Some(pointer) = pointer {
            if used.has_attribute("data-drag") {
                match kind {
                    "pointerdown" => {
                        self.holds.set(used.set_pointer_capture(pointer.pointer_id()).is_ok());
                    }
                    "pointermove" if !self.holds.get() => return,
                    "pointerup" | "pointercancel" => self.holds.set(false),
                    _ => {}
                }
            } else if matches!(kind, "pointermove" | "pointerup") {
                return;
            }
        }
        // A finger gives a slider no focus, and what is said beside it stands for as long as it has that.
        if let Some(slider) = used.dyn_ref::<HtmlInputElement>().filter(|input| kind == "pointerdown" && input.type_() == "range")
        {
            let _ = slider.focus();
        }
        let value = value_of(&used);
        let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key).unwrap_or_default();
        let name = used.get_attribute("data-do").unwrap_or_default();
        let at = pointer.map_or((0.0, 0.0), |pointer| place_on(&used, pointer));
        let seen = Used { kind, name: &name, value: &value, key: &key, at };
        let Some(told) = self.told() else { return };
        let answer = self.view.borrow_mut().used(&seen, &told);
        if answer == Answer::Nothing {
            return;
        }
        if kind == "keydown" {
            event.prevent_default();
        }
        // What a script makes of it is the script's affair.
        let date = self.view.borrow().keeps_date();
        let tell = |query: &str, ended: bool| self.tell.call3(&JsValue::NULL, &query.into(), &ended.into(), &date.into());
        let _ = match &answer {
            Answer::Try(query) => tell(query, false),
            Answer::Choose(query) => tell(query, true),
            _ => Ok(JsValue::NULL),
        };
        let _ = self.draw();
    }
}

/// Milliseconds since the page began.
pub fn now() -> f64 {
    gloo::utils::window().performance().map_or(0.0, |clock| clock.now())
}

fn value_of(used: &Element) -> String {
    if let Some(input) = used.dyn_ref::<HtmlInputElement>() {
        input.value()
    } else if let Some(select) = used.dyn_ref::<HtmlSelectElement>() {
        select.value()
    } else if let Some(text) = used.dyn_ref::<HtmlTextAreaElement>() {
        text.value()
    } else {
        used.get_attribute("data-value").unwrap_or_default()
    }
}

fn place_on(used: &Element, pointer: &PointerEvent) -> (f64, f64) {
    let bounds = used.get_bounding_client_rect();
    let share = |at: i32, from: f64, size: f64| (f64::from(at) - from) / size.max(1.0);
    (share(pointer.client_x(), bounds.left(), bounds.width()), share(pointer.client_y(), bounds.top(), bounds.height()))
}
