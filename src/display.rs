//! What a publisher chooses by keys of the link, beside the scenario: how the widget looks and begins.

use sim::query::value_of;

/// Which colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's device asks.
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// The display of a widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Display {
    /// `theme=light`, `dark` or `auto`.
    pub theme: Theme,
    /// False with `play=0`: the first play does not begin by itself.
    pub may_play: bool,
}

impl Display {
    /// What a query asks for; what it does not say, or says in words unknown, is the default.
    pub fn of(query: &str) -> Display {
        let theme = match value_of(query, "theme").as_deref() {
            Some("light") => Theme::Light,
            Some("dark") => Theme::Dark,
            _ => Theme::Auto,
        };
        Display { theme, may_play: value_of(query, "play").as_deref() != Some("0") }
    }

    /// The classes of the widget's outermost element.
    pub fn class(&self, waiting: bool) -> String {
        let theme = match self.theme {
            Theme::Auto => "",
            Theme::Light => " light",
            Theme::Dark => " dark",
        };
        ["widget", theme, if waiting { " waiting" } else { "" }].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_says_how_the_widget_looks_and_begins() {
        assert_eq!(Display::of(""), Display { theme: Theme::Auto, may_play: true });
        assert_eq!(Display::of("?q=1&theme=dark&play=0"), Display { theme: Theme::Dark, may_play: false });
        assert_eq!(Display::of("theme=<b>&play="), Display { theme: Theme::Auto, may_play: true });
    }
}
