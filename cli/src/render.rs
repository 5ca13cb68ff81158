//! A scenario as one picture, drawn by the widget's own views.

use sim::Scenario;
use widget::link::own_query;
use widget::view::poster::{PARTS, Poster, PosterProps};
use yew::LocalServerRenderer;

/// How a scenario is drawn.
pub struct Picture<'a> {
    /// Scenario A, if it is compared with one.
    pub pinned: Option<Scenario>,
    /// Width, px.
    pub width: f64,
    /// On a dark ground.
    pub dark: bool,
    /// The language of its words, one of [`widget::text::NAMES`].
    pub lang: &'a str,
    /// The date on show; `None`: at rest.
    pub playhead: Option<f64>,
    /// Which of [`PARTS`].
    pub parts: &'a [String],
    /// Where the live widget is; empty if nobody said.
    pub url: &'a str,
}

/// The picture as a file's text.
pub fn svg(scenario: &Scenario, picture: &Picture) -> String {
    let query = own_query(&(*scenario, None, picture.pinned), false);
    let link = match (picture.url, query.as_str()) {
        ("", _) => String::new(),
        (url, "") => url.to_string(),
        (url, query) => format!("{url}?{query}"),
    };
    let props = PosterProps {
        scenario: *scenario,
        pinned: picture.pinned,
        playhead: picture.playhead,
        width: picture.width,
        dark: picture.dark,
        parts: PARTS.into_iter().filter(|part| picture.parts.iter().any(|wanted| wanted == part)).collect(),
        lang: picture.lang.to_string().into(),
        link: link.into(),
    };
    pollster::block_on(LocalServerRenderer::<Poster>::with_props(props).hydratable(false).render()) + "\n"
}
