//! What a publisher chooses by keys of the link, beside the scenario: what is shown, what readers may touch, how it looks and begins.
//! `embed/README.md` has the table of all keys.

use sim::params::{Level, SPECS};
use sim::query::value_of;
use sim::{ParamId, ParamSpec};

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

/// What readers may change, each with all before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Controls {
    /// Nothing: they can play.
    None,
    /// The improvement rate.
    Dial,
    /// The sliders under it, the presets, the story.
    Main,
    /// Everything.
    All,
}

/// What can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the run says.
    Sentence,
    /// The steps of the article.
    Story,
    /// One research cycle.
    Clock,
    /// The coil: release after release.
    Loop,
    /// The main chart.
    Chart,
    /// The horizon of tasks, beside what METR measured.
    Metr,
    /// The futures in words.
    Futures,
    /// The safety window in words.
    Window,
    /// What matters most.
    Matters,
    /// Two scenarios side by side.
    Compare,
    /// The map of the space.
    Map,
    /// What readers take along.
    Share,
    /// The run as a table.
    Table,
    /// What the model does not know.
    Limits,
}

/// The colours by their names in `theme=`.
pub const THEMES: [(&str, Theme); 3] = [("auto", Theme::Auto), ("light", Theme::Light), ("dark", Theme::Dark)];
/// What readers may change, by its names in `controls=`.
pub const CONTROLS: [(&str, Controls); 4] =
    [("none", Controls::None), ("dial", Controls::Dial), ("main", Controls::Main), ("all", Controls::All)];
const SWITCH: [(&str, bool); 2] = [("0", false), ("1", true)];
/// Whether readers guess before they see, by its names in `guess=`; those who must cannot skip it, which is the script's affair.
pub const GUESSES: [(&str, bool); 3] = [("0", false), ("1", true), ("must", true)];
/// The parts by their names in `show=`.
pub const PARTS: [(&str, Part); 14] = [
    ("sentence", Part::Sentence),
    ("story", Part::Story),
    ("clock", Part::Clock),
    ("loop", Part::Loop),
    ("chart", Part::Chart),
    ("metr", Part::Metr),
    ("futures", Part::Futures),
    ("window", Part::Window),
    ("matters", Part::Matters),
    ("compare", Part::Compare),
    ("map", Part::Map),
    ("share", Part::Share),
    ("table", Part::Table),
    ("limits", Part::Limits),
];

/// The display of a widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Display {
    /// `theme=light`, `dark` or `auto`.
    pub theme: Theme,
    /// `controls=none`, `dial`, `main` or `all`.
    pub controls: Controls,
    /// False with `play=0`: the first play does not begin by itself.
    pub may_play: bool,
    /// True with `guess=1` and `guess=must`: readers draw before they see, and nothing plays by itself.
    pub guess: bool,
    /// False with `title=0`: the page around it has one.
    pub title: bool,
    /// `show=`: a bit a part.
    parts: u16,
    /// `lock=`: a bit a parameter that readers may see, not change; the first of [`SPECS`] has the lowest.
    locked: u64,
    /// `dials=`: a bit a parameter, those alone that readers may change; 0: as [`Controls`] say.
    dials: u64,
    /// `projector=1`: a step larger, for the last row.
    projector: bool,
}

impl Default for Display {
    fn default() -> Display {
        let parts = (1 << PARTS.len()) - 1;
        Display {
            theme: Theme::Auto,
            controls: Controls::All,
            may_play: true,
            guess: false,
            title: true,
            parts,
            locked: 0,
            dials: 0,
            projector: false,
        }
    }
}

impl Display {
    /// What a query asks for; what it does not say, or says in words unknown, is the default.
    pub fn of(query: &str) -> Display {
        Display::default().with(query, &mut |_, _| {})
    }

    /// The same display but for what a query asks for. Words that are unknown change nothing, and are told with their key.
    pub fn with(mut self, query: &str, unknown: &mut dyn FnMut(&str, &str)) -> Display {
        choose(query, "theme", &THEMES, unknown, &mut self.theme);
        choose(query, "controls", &CONTROLS, unknown, &mut self.controls);
        choose(query, "play", &SWITCH, unknown, &mut self.may_play);
        choose(query, "guess", &GUESSES, unknown, &mut self.guess);
        choose(query, "title", &SWITCH, unknown, &mut self.title);
        choose(query, "projector", &SWITCH, unknown, &mut self.projector);
        let part = |name: &str| PARTS.iter().position(|(key, _)| *key == name);
        if let Some(parts) = bits(query, "show", part, unknown).filter(|parts| *parts > 0) {
            self.parts = parts as u16;
        }
        let param = |name: &str| SPECS.iter().position(|spec| spec.key == name);
        self.locked = bits(query, "lock", param, unknown).unwrap_or(self.locked);
        self.dials = bits(query, "dials", param, unknown).unwrap_or(self.dials);
        self
    }

    /// Whether a part is shown.
    pub fn shows(&self, part: Part) -> bool {
        self.parts & 1 << part as u16 != 0
    }

    /// Whether readers may see a parameter, not change it.
    pub fn is_locked(&self, id: ParamId) -> bool {
        self.locked() & 1 << id as u64 != 0
    }

    /// True where a link names the only dials that readers may change.
    pub fn names_dials(&self) -> bool {
        self.dials != 0
    }

    /// The same as bits; where only some dials are offered, all others are locked.
    pub fn locked(&self) -> u64 {
        self.locked | if self.dials == 0 { 0 } else { !self.dials }
    }

    /// Whether readers may use something of this kind.
    pub fn offers(&self, controls: Controls) -> bool {
        match controls {
            Controls::Dial if self.dials != 0 => !self.is_locked(ParamId::Q),
            Controls::Main | Controls::All if self.dials != 0 => false,
            _ => self.controls >= controls,
        }
    }

    /// Whether readers may change a parameter, wherever it is shown.
    pub fn may_change(&self, spec: &ParamSpec) -> bool {
        let controls = match spec.level {
            Level::Dial => Controls::Dial,
            Level::Main => Controls::Main,
            Level::More => Controls::All,
        };
        !self.is_locked(spec.id) && (self.dials != 0 || self.controls >= controls)
    }

    /// Whether a parameter has a slider of its own under the dial.
    pub fn offers_slider(&self, spec: &ParamSpec) -> bool {
        match self.dials {
            0 => self.controls >= Controls::Main && spec.level == Level::Main,
            dials => spec.id != ParamId::Q && dials & 1 << spec.id as u64 != 0,
        }
    }

    /// The classes of the widget's outermost element.
    pub fn class(&self, waiting: bool) -> String {
        let theme = match self.theme {
            Theme::Auto => "",
            Theme::Light => " light",
            Theme::Dark => " dark",
        };
        let untitled = if self.title { "" } else { " untitled" };
        let projector = if self.projector { " projector" } else { "" };
        ["widget", theme, untitled, projector, if waiting { " waiting" } else { "" }].concat()
    }
}

/// Sets `chosen` to what a query's key names.
fn choose<T: Copy>(query: &str, key: &str, names: &[(&str, T)], unknown: &mut dyn FnMut(&str, &str), chosen: &mut T) {
    let Some(value) = value_of(query, key) else { return };
    match names.iter().find(|(name, _)| *name == value) {
        Some((_, named)) => *chosen = *named,
        None => unknown(key, &value),
    }
}

/// The places of what a query's key lists, as bits; `None` without the key.
fn bits(query: &str, key: &str, place: impl Fn(&str) -> Option<usize>, unknown: &mut dyn FnMut(&str, &str)) -> Option<u64> {
    let value = value_of(query, key)?;
    let mut bits = 0;
    for name in value.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        match place(name) {
            Some(place) => bits |= 1 << place,
            None => unknown(key, name),
        }
    }
    Some(bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_says_how_the_widget_looks_and_begins() {
        assert_eq!(Display::of(""), Display::default());
        let dark = Display { theme: Theme::Dark, may_play: false, guess: true, title: false, ..Display::default() };
        assert_eq!(Display::of("?q=1&theme=dark&play=0&guess=must&title=0"), dark);
        assert_eq!(Display::of("theme=<b>&play=&controls=&title=no&guess=MUST"), Display::default());
    }

    #[test]
    fn a_link_says_what_is_shown_and_what_can_be_touched() {
        let display = Display::of("show=sentence,%20metr&lock=q,beta&controls=main");
        let shown: Vec<&str> = PARTS.iter().filter(|(_, part)| display.shows(*part)).map(|(name, _)| *name).collect();
        assert_eq!(shown, ["sentence", "metr"]);
        let locked: Vec<&str> = SPECS.iter().filter(|spec| display.is_locked(spec.id)).map(|spec| spec.key).collect();
        assert_eq!(locked, ["q", "beta"]);
        assert!(display.offers(Controls::Main) && !display.offers(Controls::All));
    }

    #[test]
    fn a_link_names_the_only_dials_that_readers_have() {
        let display = Display::of("dials=code,review");
        let sliders: Vec<&str> = SPECS.iter().filter(|spec| display.offers_slider(spec)).map(|spec| spec.key).collect();
        assert_eq!(sliders, ["code", "review"]);
        assert!(display.is_locked(ParamId::Q) && display.is_locked(ParamId::Beta) && !display.is_locked(ParamId::Code));
        assert!(!display.offers(Controls::Dial) && !display.offers(Controls::Main) && !display.offers(Controls::All));
        let dial = Display::of("dials=q,beta&lock=beta");
        assert!(dial.offers(Controls::Dial) && dial.is_locked(ParamId::Beta) && !dial.is_locked(ParamId::Q));
        assert_eq!(display.with("dials=", &mut |_, _| {}), Display::default(), "none named: all are there again");
    }

    #[test]
    fn every_part_has_the_bit_of_its_place() {
        for (place, (name, part)) in PARTS.iter().enumerate() {
            assert_eq!(*part as usize, place, "{name}");
        }
        assert!(SPECS.len() <= u64::BITS as usize);
    }

    #[test]
    fn words_unknown_are_told_and_change_nothing() {
        let mut told = Vec::new();
        let display = Display::default().with("show=clocks&lock=q,x&theme=sepia", &mut |key, value| {
            told.push(format!("{key}={value}"));
        });
        assert_eq!(told, ["theme=sepia", "show=clocks", "lock=x"]);
        assert_eq!(display, Display::of("lock=q"));
    }
}
