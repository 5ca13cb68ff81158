//! Parts as they look, without a browser.

use explore::text::EN;
use explore::view::{Told, View};
use sim::query;
use widget::display::Display;
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

/// What a widget that shows this query, with `vs=` and `lock=`, says to its parts.
pub fn told(query: &str) -> Told {
    Told {
        scenario: query::decode(query).0,
        versus: query::versus(query).flatten(),
        locked: Display::of(query).locked(),
        text: String::new(),
        date: Some(2030.0),
        home: "https://example.org/loopdial/".into(),
        width: 900.0,
        words: &EN,
    }
}

/// A part as HTML.
#[allow(dead_code, reason = "not every file of tests needs it")]
pub fn rendered(part: &dyn View, told: &Told) -> String {
    shown(&part.view(told))
}

/// A picture as a server sends it.
pub fn shown(picture: &Html) -> String {
    let props = Props { picture: picture.clone() };
    pollster::block_on(LocalServerRenderer::<Shown>::with_props(props).hydratable(false).render())
}
