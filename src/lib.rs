//! Loopdial's widget: readers turn a dial and watch AI build AI.
//!
//! One direction: event → [`state::Action`] → [`state::State`] → [`outcome::Outcome`] (the memoised runs) → [`view`]. The picture is
//! a pure function of scenario, playhead and width. Nothing but event handlers and effects touches the browser, so every view
//! renders natively: in tests, for the static page, for the command.

use web_sys::Element;
use yew::AppHandle;

use app::{App, AppProps};
use host::Host;
use kept::Kept;
use text::Words;

pub mod app;
pub mod clock;
pub mod display;
mod effect;
pub mod format;
pub mod futures;
pub mod host;
pub mod journal;
pub mod kept;
pub mod link;
pub mod outcome;
pub mod plot;
pub mod sight;
pub mod state;
pub mod story;
pub mod text;
pub mod view;
pub mod voice;

/// The id of the element that the widget fills, in `index.html`.
pub const HOST_ID: &str = "loopdial";

/// Replaces what stands in `root` by the live widget, at what the page's address says if it `reads` that, else at the query
/// `own`; `home` is where the widget's own pages are, or empty; `words` is the language. Where the program is not `whole` yet, what the
/// page shows stays, but for what answers to the dial.
pub fn mount(
    root: Element,
    own: &str,
    home: &'static str,
    words: &'static Words,
    reads: bool,
    whole: bool,
    host: Host,
) -> AppHandle<App> {
    // The waiting figure is as wide as the living one will be: nothing needs to be measured and drawn again.
    let figures = [".figure.wide", ".figure.narrow"].into_iter().filter_map(|name| root.query_selector(name).ok().flatten());
    let figure = figures.into_iter().find(|figure| figure.client_width() > 0);
    let width = figure.as_ref().map(|figure| f64::from(figure.client_width()));
    let kept = (!whole).then(|| Kept::of(&root, figure.as_ref()));
    let query = if reads { link::read(own) } else { own.to_string().into() };
    host.check(&query);
    let own = own.to_string().into();
    let props = AppProps { query, own, playhead: None, home, words, width, host: Some(host), waiting: false, kept };
    yew::Renderer::<App>::with_root_and_props(root, props).render()
}
