//! Loopdial's widget.

use yew::prelude::*;

/// A first sign of life.
#[component]
pub fn App() -> Html {
    html! { <h1>{ "What happens when AI builds AI?" }</h1> }
}

/// Replaces the static page by the live widget.
pub fn mount() {
    yew::Renderer::<App>::new().render();
}
