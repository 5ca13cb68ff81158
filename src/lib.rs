//! Loopdial's widget: readers turn a dial and watch AI build AI.
//!
//! One direction: event → [`state::Action`] → [`state::State`] → [`outcome::Outcome`] (the memoised runs) → [`view`]. The picture is
//! a pure function of scenario, playhead and width. Nothing but event handlers and effects touches the browser, so every view
//! renders natively: in tests, for the static page, for the command.

pub mod app;
pub mod clock;
pub mod display;
pub mod format;
pub mod futures;
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

/// Replaces the static page by the live widget, at the scenario of the page's link.
pub fn mount() {
    let host = gloo::utils::document().get_element_by_id(HOST_ID).unwrap_or_else(|| gloo::utils::body().into());
    // The waiting figure is as wide as the living one will be: nothing needs to be measured and drawn again.
    let figure = [".figure.wide", ".figure.narrow"].into_iter().filter_map(|name| host.query_selector(name).ok().flatten());
    let width = figure.map(|figure| figure.client_width()).find(|width| *width > 0).map(f64::from);
    let own = host.get_attribute("data-query").unwrap_or_default();
    let props = app::AppProps { query: link::read(&own), named: !own.is_empty(), width, ..app::AppProps::default() };
    yew::Renderer::<app::App>::with_root_and_props(host, props).render();
}
