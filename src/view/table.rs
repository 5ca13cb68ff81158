//! The run as a table: milestones, then every generation. Months are exact here; prose has years.

use sim::digits::whole;
use sim::ensemble::Milestone;
use sim::{Ending, Run};
use yew::prelude::*;

use crate::format::{duration_text, horizon, month, number, removed, rough_percent, speedup, year_alone};
use crate::outcome::Outcome;
use crate::state::{Action, Disclosure, State};
use crate::text::Words;
use crate::text::template::fill;
use crate::view::disclosure;
use crate::view::element::{all, element, nothing, tag};
use crate::view::{futures, window};

/// The first row of the milestones that are followed over all futures.
const FOLLOWED: usize = 2;
/// So many generations are listed: a blow-up has more than anybody reads.
pub const LISTED: usize = 80;

/// A disclosure with both tables, made already if `ready`.
pub fn view(outcome: &Outcome, state: &State, ready: bool, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let tables = || all([milestones(outcome, words), generations(&outcome.run, words)]);
    disclosure::view(Disclosure::Table, "table", words.table, state, ready, on_action, &tables)
}

/// When what happens, in this run and in eight of ten futures.
fn milestones(outcome: &Outcome, words: &Words) -> Html {
    let followed =
        |row: usize| [Milestone::Researcher, Milestone::Tenfold, Milestone::Full].get(row.checked_sub(FOLLOWED)?).copied();
    let range = |row: usize| followed(row).map_or_else(String::new, |which| futures::range(&outcome.futures, which, words));
    let row = |(row, (name, when)): (usize, (&'static str, String))| {
        tag("tr", "", [head("row", name), tag("td", "", [when.into()]), tag("td", "", [range(row).into()])])
    };
    let heads = [words.milestone_heading, words.date_heading, words.range_heading].map(|name| head("col", name));
    let rows = milestone_rows(&outcome.run, words).enumerate().map(row).collect::<Vec<_>>();
    let caption = tag("caption", "", [words.milestones.into()]);
    tag("table", "milestones", [caption, tag("thead", "", [tag("tr", "", heads)]), tag("tbody", "", rows)])
}

/// A cell that names its row or column.
fn head(scope: &'static str, name: impl Into<AttrValue>) -> Html {
    let name: AttrValue = name.into();
    element("th", &["scope"], [scope.into()], [name.into()])
}

/// The milestones, each with its month, or with what it is instead of "never"; last the safety window.
pub fn milestone_rows(run: &Run, words: &Words) -> impl Iterator<Item = (&'static str, String)> {
    let found = &run.milestones;
    let end = if run.ending == Ending::End { year_alone(run.end.0, words) } else { month(run.end.0, words) };
    let not_before = || fill(words.not_before, &[("year", &end)]);
    let capped = || match run.cycle.cap() {
        cap if cap.is_finite() => fill(words.never, &[("cap", &speedup(cap, words))]),
        _ => not_before(),
    };
    let feeds_not = || fill(words.feeds_not, &[("gain", &number(run.peak_gain(), 2, words))]);
    let date = |date: Option<f64>, otherwise: &dyn Fn() -> String| date.map_or_else(otherwise, |t| month(t, words));
    let whens = [
        date(found.intern, &not_before),
        date(found.month, &not_before),
        date(found.researcher, &capped),
        date(found.tenfold, &capped),
        date(found.full, &capped),
        date(found.ignition, &feeds_not),
        date(found.outpaced, &not_before),
        window::short(run, words).unwrap_or_else(capped),
    ];
    words.milestone_names.into_iter().zip(whens)
}

fn generations(run: &Run, words: &Words) -> Html {
    let all = run.generations.len();
    let heads = words.table_heads.iter().map(|name| head("col", *name));
    let rows = (0..all.min(LISTED)).map(|n| generation(run, n, words));
    let parts = [
        tag("caption", "", [words.table_caption.into()]),
        tag("thead", "", [tag("tr", "", heads.collect::<Vec<_>>())]),
        tag("tbody", "", rows.collect::<Vec<_>>()),
    ];
    let cut = fill(words.table_cut, &[("shown", &whole(LISTED as u64)), ("all", &whole(all as u64))]);
    let cut = if all > LISTED { tag("p", "", [cut.into()]) } else { nothing() };
    let names = &["class", "tabindex", "role", "aria-label"];
    let values = ["scroll".into(), "0".into(), "region".into(), words.table_caption.into()];
    element("div", names, values, [tag("table", "generations", parts), cut])
}

fn generation(run: &Run, n: usize, words: &Words) -> Html {
    let [number, cells @ ..] = cells(run, n, words);
    let cells = cells.into_iter().map(|cell| tag("td", "", [cell.into()]));
    tag("tr", "", [head("row", number)].into_iter().chain(cells).collect::<Vec<_>>())
}

/// What the table says of one generation, under [`Words::table_heads`].
pub fn cells(run: &Run, n: usize, words: &Words) -> [String; 8] {
    let generation = &run.generations[n];
    let next = generation.days.map_or("–".to_string(), |days| duration_text(days, words));
    let gain = if generation.gain.is_finite() { number(generation.gain, 2, words) } else { "∞".to_string() };
    [
        whole(n as u64),
        month(generation.t, words),
        next,
        speedup(generation.speedup, words),
        removed(run.cycle.automated(generation.x), words),
        horizon(run.horizon_minutes(generation.x), words),
        gain,
        rough_percent(run.cycle.understood(generation.speedup), words),
    ]
}
