//! The page around a widget: what it tells the widget, and what it is told. Whether that page is ours, a frame's or an article with
//! an element in it is its own affair.

use std::cell::RefCell;
use std::rc::Rc;

use sim::{START, digits, facts, query, simulate};
use yew::prelude::*;

use crate::display::Display;
use crate::effect::{End, use_effect_on};
use crate::outcome::Outcome;
use crate::sight::less_motion;
use crate::state::{Action, Motion, State};
use crate::text::Words;

/// What a page tells the widget.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// Take what a query says; all else stays. At once, or `gently`.
    Set {
        /// Keys of the link.
        query: String,
        /// Glide there.
        gently: bool,
    },
    /// Take what a part that arrived later says; readers chose it.
    Choose {
        /// Keys of the link.
        query: String,
        /// False while a finger is still at it.
        ended: bool,
    },
    /// Show what the page's address says, now that the browser has gone back or forth.
    Return(String),
    /// Take back what was chosen last.
    Undo,
    /// Ask for it again.
    Redo,
    /// Play on.
    Play,
    /// Stand still.
    Pause,
    /// Show a date, calendar years.
    Seek(f64),
    /// Show all: the rest of the program has come, and all words.
    Complete(&'static Words),
    /// Say it all in another language.
    Speak(&'static Words),
}

/// What a page is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// The widget is alive.
    Ready,
    /// It shows another scenario, or another step.
    Change,
    /// Play has come past a milestone; it is named.
    Milestone(&'static str),
    /// Some words of a query mean nothing: they are the report's query.
    Ignored,
}

impl News {
    /// Its name for scripts.
    pub fn name(self) -> &'static str {
        match self {
            News::Ready => "ready",
            News::Change => "change",
            News::Milestone(_) => "milestone",
            News::Ignored => "ignored",
        }
    }
}

/// What goes with all news.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The scenario and the step, as a query.
    pub query: String,
    /// What the run says.
    pub sentence: String,
    /// The date on show, or of the milestone, calendar years.
    pub date: f64,
    /// What follows from the scenario, in the order of [`sim::FACTS`].
    pub facts: Vec<f64>,
}

/// The way between a page and its widget.
#[derive(Clone, Debug)]
pub struct Host {
    /// True where the widget writes what it shows into the page's address.
    pub owns_address: bool,
    orders: Rc<RefCell<Option<Callback<Order>>>>,
    tell: Callback<(News, Report)>,
}

impl PartialEq for Host {
    fn eq(&self, other: &Host) -> bool {
        Rc::ptr_eq(&self.orders, &other.orders)
    }
}

impl Host {
    /// The page that is told news by `tell`.
    pub fn new(owns_address: bool, tell: Callback<(News, Report)>) -> Host {
        Host { owns_address, orders: Rc::default(), tell }
    }

    /// Tells what words of a query mean nothing to the display.
    pub fn check(&self, query: &str) {
        Display::default().with(query, &mut |key, value| self.ignored(key, value));
    }

    fn ignored(&self, key: &str, value: &str) {
        let report = Report { query: [key, "=", value].concat(), ..Report::default() };
        self.tell.emit((News::Ignored, report));
    }

    /// Gives an order. Nothing hears it before the widget is ready, or once it is gone.
    pub fn order(&self, order: Order) {
        if let Order::Set { query, .. } = &order {
            self.check(query);
            query::decode(query).1.iter().for_each(|notice| self.ignored(&notice.key, &notice.value));
        }
        let orders = self.orders.borrow().clone();
        if let Some(orders) = orders {
            orders.emit(order);
        }
    }
}

/// Takes the page's orders, and tells it what happens; `report` is what there is to say now.
#[hook]
pub fn use_host(host: &Option<Host>, state: &State, outcome: &Rc<Outcome>, report: Report, dispatch: &Callback<Action>) {
    let (playhead, until) = (report.date, outcome.seen_until());
    if let Some(host) = host {
        *host.orders.borrow_mut() = Some(dispatch.reform(move |order| action(order, playhead, until)));
    }
    // Until the program is whole, there is nobody to tell.
    let host = host.clone().filter(|_| state.whole);
    let playing = matches!(state.motion, Motion::Playing | Motion::Showing);
    let milestones = outcome.run.milestones.named();
    let told = use_mut_ref(|| None::<Report>);
    // The query says what is shown, and the date when.
    let key = host.as_ref().map_or_else(String::new, |_| [&*report.query, &digits::whole(playhead.to_bits())].join(" "));
    let (params, outcome) = (state.scenario.params, outcome.clone());
    let tell = move || -> End {
        let Some(host) = host else { return Box::new(|| {}) };
        // Pictures may still be on their way to the scenario; what follows from it is known at once.
        let tell = |news, date| {
            let facts = if outcome.run.params == params { facts(&outcome.run) } else { facts(&simulate(&params)) }.to_vec();
            host.tell.emit((news, Report { date, facts, ..report.clone() }));
        };
        match told.replace(Some(report.clone())) {
            None => tell(News::Ready, playhead),
            Some(before) if before.query != report.query => tell(News::Change, playhead),
            Some(before) => {
                for (name, date) in milestones.into_iter().filter_map(|(name, date)| Some((name, date?))) {
                    if playing && before.date < date && date <= playhead {
                        tell(News::Milestone(name), date);
                    }
                }
            }
        }
        Box::new(|| {})
    };
    use_effect_on(key, Box::new(tell));
}

/// What an order does to a widget that shows a date, and can show them until another.
fn action(order: Order, playhead: f64, until: f64) -> Action {
    match order {
        Order::Set { query, gently } => Action::Told { query, gently },
        Order::Complete(words) => Action::Completed(words),
        Order::Speak(words) => Action::Translated(words),
        Order::Undo => Action::Undone,
        Order::Redo => Action::Redone,
        Order::Return(query) => Action::Returned(query),
        Order::Choose { query, ended } => Action::Chosen { query, ended },
        // With less motion a date is shown when it is sought, and nothing moves by itself.
        Order::Play if less_motion() => Action::Paused,
        Order::Play => Action::Played { from: if playhead < until { playhead } else { START } },
        Order::Pause => Action::Paused,
        Order::Seek(date) => Action::Scrubbed(if date.is_finite() { date.clamp(START, until.max(START)) } else { playhead }),
    }
}
