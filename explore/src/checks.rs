//! The model held against what others have published and what can be solved on paper, computed where it is read: tables for the page on
//! methods. What is in them is THE table of [`sim::checks`].

use sim::checks::{Against, BESIDE, CALIBRATION, CLOSED, Check, Futures, KWA, TODAY, TREND};
use sim::digits;
use widget::view::element::{element, tag};
use yew::prelude::*;

use crate::text::Words;
use crate::view::{Told, View};

/// Which table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Section {
    Trend,
    Calibration,
    Today,
    Closed,
    Beside,
    Futures,
}

impl Section {
    /// All, in the order of the page.
    pub const ALL: [Section; 6] =
        [Section::Trend, Section::Calibration, Section::Today, Section::Closed, Section::Beside, Section::Futures];

    /// Its name as a part.
    pub fn name(self) -> &'static str {
        ["check-trend", "check-calibration", "check-today", "check-closed", "check-beside", "check-futures"][self as usize]
    }

    fn checks(self) -> &'static [Check] {
        [TREND, CALIBRATION, TODAY, CLOSED, BESIDE, &[]][self as usize]
    }
}

/// So many futures are run in one frame: a few milliseconds.
const AT_ONCE: u32 = 128;

/// One of the tables.
pub struct Checks {
    section: Section,
    /// They take a moment, and are the same whatever the widget shows.
    futures: Futures,
}

impl Checks {
    /// The table of this section, nothing computed yet.
    pub fn of(section: Section) -> Checks {
        Checks { section, futures: Futures::new() }
    }

    /// The table whose part this is.
    pub fn named(name: &str) -> Option<Checks> {
        Section::ALL.into_iter().find(|section| section.name() == name).map(Checks::of)
    }

    fn rows(&self, told: &Told) -> Vec<Html> {
        let words = told.words;
        if self.section == Section::Futures {
            let dates = self.futures.dates();
            let rows = KWA.iter().zip(words.checks.shares).enumerate().map(|(at, ((_, printed), name))| {
                let found = dates.as_ref().and_then(|dates| dates.get(at));
                let ours = found.map_or_else(|| "…".to_string(), |found| fixed(*found, 1));
                let difference = found.zip(digits::parse(printed)).map(|(found, expected)| fixed_sign(found - expected, 1));
                row(told, name, Some("kwa-model"), (*printed).into(), ours, difference.unwrap_or_default())
            });
            return rows.collect();
        }
        self.section.checks().iter().map(|check| of_check(check, told)).collect()
    }
}

impl View for Checks {
    fn view(&self, told: &Told) -> Html {
        let words = &told.words.checks;
        let head = |name: &'static str| element("th", &["scope"], ["col".into()], [name.into()]);
        let heads = [words.what, words.theirs[self.section as usize], words.ours, words.difference].map(head);
        let table = tag("table", "checks", [tag("thead", "", [tag("tr", "", heads)]), tag("tbody", "", self.rows(told))]);
        element(
            "div",
            &["class", "role", "tabindex", "aria-label"],
            ["wide".into(), "region".into(), "0".into(), words.sections[self.section as usize].into()],
            [table],
        )
    }

    fn work(&mut self, _told: &Told) -> bool {
        self.section == Section::Futures && self.futures.grow(AT_ONCE)
    }
}

fn of_check(check: &Check, told: &Told) -> Html {
    let (words, found, decimals) = (&told.words.checks, (check.found)(), check.decimals);
    let range = |(low, high): (f64, f64)| [digits::shortest(low).as_str(), "–", &digits::shortest(high)].concat();
    let theirs = match check.against {
        Against::Printed(text) | Against::Beside(text) => text.to_string(),
        Against::Within(text, ends) => [text, " (", &range(ends), ")"].concat(),
        Against::Between(ends) => range(ends),
        Against::Default(id) => digits::shortest(id.spec().default),
        Against::Formula(formula) => fixed(formula(), decimals),
    };
    let difference = check.expected().map(|expected| fixed_sign(found - expected, decimals)).unwrap_or_default();
    let verdict = match check.against {
        _ if !check.holds(found) => words.outside,
        Against::Within(..) | Against::Between(_) => words.within,
        Against::Printed(_) if difference == "0" => words.same,
        Against::Printed(_) => words.rounds,
        _ => "",
    };
    let gap = if difference.is_empty() || verdict.is_empty() { "" } else { ", " };
    row(told, name(check.id, told.words), check.claim, theirs, fixed(found, decimals), [&difference, gap, verdict].concat())
}

/// What a check is about.
fn name(id: &str, words: &Words) -> &'static str {
    let ids = [TREND, CALIBRATION, TODAY, CLOSED, BESIDE].into_iter().flatten().map(|check| check.id);
    ids.zip(words.checks.names).find(|(named, _)| *named == id).map_or("", |(_, name)| name)
}

fn row(told: &Told, name: &'static str, claim: Option<&'static str>, theirs: String, ours: String, difference: String) -> Html {
    let source = claim.map(|claim| {
        let address = [&told.home, &told.words.widget.folder(), "sources.html#", claim].concat();
        tag("small", "", [" ".into(), element("a", &["href"], [address.into()], [told.words.checks.source.into()])])
    });
    let what = element("th", &["scope"], ["row".into()], [name.into(), source.unwrap_or_default()]);
    let live = tag("td", "ours", [tag("output", "", [ours.into()])]);
    tag("tr", "", [what, tag("td", "", [theirs.into()]), live, tag("td", "", [difference.into()])])
}

/// A number with so many decimals, all of them; a true minus sign. The standard library's way would cost 8 KB of the download.
fn fixed(value: f64, places: u32) -> String {
    if !value.is_finite() {
        return "–".into();
    }
    let scale = 10_i64.pow(places);
    let scaled = (value.abs() * scale as f64).round() as i64;
    let sign = if value < 0.0 && scaled > 0 { "−" } else { "" };
    let whole = [sign, &(scaled / scale).to_string()].concat();
    if places == 0 {
        return whole;
    }
    let fraction = (scaled % scale + scale).to_string();
    [&whole, ".", &fraction[1..]].concat()
}

/// The same with a sign in front of what is more than nothing; nothing is a bare 0.
fn fixed_sign(value: f64, places: u32) -> String {
    let digits = fixed(value, places);
    match digits.chars().all(|digit| matches!(digit, '0' | '.')) {
        true => "0".into(),
        false if value > 0.0 => ["+", &digits].concat(),
        false => digits,
    }
}
