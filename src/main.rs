//! The widget in the browser: what the scripts of `embed/` can do with it.

use js_sys::{Float64Array, Function};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use widget::app::App;
use widget::host::{Host, News, Order, Report};
use widget::link;
use widget::text::Words;
use yew::{AppHandle, Callback};

/// A widget that lives in an element.
#[wasm_bindgen]
pub struct Widget {
    host: Host,
    app: AppHandle<App>,
}

#[wasm_bindgen]
impl Widget {
    /// Fills `root`, at what the page's address says if it `reads` that, else at the query `own`; `writes` what it shows there.
    /// `home` is where the widget's own pages are, or empty, for as long as the program lives; `words` is the text of a language. Unless the program is
    /// `whole`, only the dial answers, all else stays as the page has it, and no order is taken, until it is told to `complete` itself. Calls
    /// `tell(name, query, sentence, date, milestone, facts)` with news; the facts are
    /// those of `sim::FACTS`, in that order.
    ///
    /// # Errors
    /// `missing`: the words are not of this program.
    #[expect(clippy::too_many_arguments, reason = "scripts give one thing after the other")]
    #[wasm_bindgen(constructor)]
    pub fn new(
        root: Element,
        own: &str,
        home: String,
        words: String,
        reads: bool,
        writes: bool,
        whole: bool,
        tell: Function,
    ) -> Result<Widget, JsValue> {
        let words = Words::of(words).ok_or("missing")?;
        let tell = Callback::from(move |(news, report): (News, Report)| {
            let milestone = if let News::Milestone(name) = news { name } else { "" };
            let facts = Float64Array::from(&*report.facts);
            let values: [JsValue; 6] = [
                news.name().into(),
                report.query.into(),
                report.sentence.into(),
                report.date.into(),
                milestone.into(),
                facts.into(),
            ];
            // What a script makes of it is the script's affair.
            let _ = tell.apply(&JsValue::NULL, &values.into_iter().collect());
        });
        let host = Host::new(writes, tell);
        Ok(Widget { app: widget::mount(root, own, home.leak(), words, reads, whole, host.clone()), host })
    }

    /// Takes what a query says, at once or gently; all else stays.
    pub fn set(&self, query: String, gently: bool) {
        self.host.order(Order::Set { query, gently });
    }

    /// Takes what readers chose in a part that arrived later; `ended` once they have let go.
    pub fn choose(&self, query: String, ended: bool) {
        self.host.order(Order::Choose { query, ended });
    }

    /// Shows what the page's address says, on a page that has the query `own` of its own: the browser has gone back or forth.
    pub fn came_back(&self, own: &str) {
        self.host.order(Order::Return(link::read(own).to_string()));
    }

    /// Takes back what was chosen last, or asks for it `again`.
    pub fn undo(&self, again: bool) {
        self.host.order(if again { Order::Redo } else { Order::Undo });
    }

    /// Shows and hears all, now that the rest of the program has come; `words` is the whole text of its language.
    pub fn complete(&self, words: String) {
        if let Some(words) = Words::of(words) {
            self.host.order(Order::Complete(words));
        }
    }

    /// Plays on.
    pub fn play(&self) {
        self.host.order(Order::Play);
    }

    /// Stands still.
    pub fn pause(&self) {
        self.host.order(Order::Pause);
    }

    /// Shows a date, calendar years.
    pub fn seek(&self, date: f64) {
        self.host.order(Order::Seek(date));
    }

    /// Says it all in another language, of which this is the text.
    pub fn speak(&self, words: String) {
        if let Some(words) = Words::of(words) {
            self.host.order(Order::Speak(words));
        }
    }

    /// Leaves the element, and everything it listened to.
    pub fn destroy(self) {
        self.app.destroy();
    }
}

fn main() {}
