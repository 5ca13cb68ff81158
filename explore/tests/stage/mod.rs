//! Parts as they look, without a browser.

use explore::text::EN;
use explore::view::{Told, View};
use sim::query;
use yew::LocalServerRenderer;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
struct Props {
    picture: Html,
}

#[component]
fn Shown(props: &Props) -> Html {
    props.picture.clone()
}

/// What a widget that shows this query says to its parts.
pub fn told(query: &str) -> Told {
    Told { scenario: query::decode(query).0, home: "https://example.org/loopdial/".into(), words: &EN }
}

/// A part as HTML.
pub fn rendered(part: &dyn View, told: &Told) -> String {
    let props = Props { picture: part.view(told) };
    pollster::block_on(LocalServerRenderer::<Shown>::with_props(props).hydratable(false).render())
}
