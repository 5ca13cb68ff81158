//! Two runs and their difference in words.

use sim::attribution::{Measure, attribution, differing};
use sim::digits::shortest;
use sim::ensemble::Milestone;
use sim::milestones::TENFOLD;
use sim::params::ParamSpec;
use sim::{Ending, Run, START};
use widget::format::{counted, month, number, speedup, value, year};
use widget::text::Plural;
use widget::text::template::fill;
use widget::view::table::milestone_rows;

use crate::compare::side::Side;
use crate::text::Words;

/// Rows of the widget's table of milestones that come first here: ten times as fast, half the judgement, 99 %, the loop.
const FIRST: [usize; 4] = [3, 2, 4, 5];
/// And last: the safety window.
const LAST: usize = 7;

/// The table's rows: what it is, for A and for B.
pub fn rows(sides: &[Side; 2], words: &Words) -> Vec<(&'static str, [String; 2])> {
    let both = |of: &dyn Fn(&Run) -> String| [of(&sides[0].run), of(&sides[1].run)];
    let [a, b] = sides.each_ref().map(|side| milestone_rows(&side.run, words.widget).collect::<Vec<_>>());
    let milestone = |row: usize| (a[row].0, [a[row].1.clone(), b[row].1.clone()]);
    let own = &words.compare;
    let gain = |run: &Run| if run.peak_gain().is_finite() { number(run.peak_gain(), 2, words.widget) } else { "∞".into() };
    let cap = |run: &Run| match run.cycle.cap() {
        cap if cap.is_finite() => speedup(cap, words.widget),
        _ => own.nothing_caps.to_string(),
    };
    let away = |run: &Run| if run.ending == Ending::BlowUp { month(run.end.0, words.widget) } else { own.no.to_string() };
    let more = [(own.peak, both(&gain)), (own.levels_off, both(&cap)), (own.runs_away, both(&away)), milestone(LAST)];
    FIRST.map(milestone).into_iter().chain(more).collect()
}

/// A parameter's two values as readers see them; where these look alike, to the last digit.
pub fn values(spec: &ParamSpec, a: f64, b: f64, words: &Words) -> (String, String) {
    let seen = [a, b].map(|number| value(spec, number, words.widget));
    let [a, b] = if seen[0] == seen[1] { [a, b].map(shortest) } else { seen };
    (a, b)
}

/// What the difference is, and what makes most of it; marked as sentences are.
pub fn difference(a: &Run, b: &Run, words: &Words) -> String {
    let inputs = differing(&a.params, &b.params);
    if inputs.is_empty() {
        return words.compare.same.to_string();
    }
    let measure = Measure::shared(a, b);
    let (said, differs) = match measure {
        Some(Measure::Date(Milestone::Researcher)) => {
            let (ends, _) = by_end([a, b], words);
            let (dates, differs) = by_date(Milestone::Researcher, [a, b], words);
            ([ends, dates].join(" "), differs)
        }
        Some(Measure::Date(milestone)) => by_date(milestone, [a, b], words),
        _ => by_end([a, b], words),
    };
    if differs { [said, because(a, b, measure, words)].join(" ").trim_end().to_string() } else { said }
}

/// A milestone's dates; whether they differ by as much as is worth a reason.
fn by_date(milestone: Milestone, runs: [&Run; 2], words: &Words) -> (String, bool) {
    let own = &words.compare;
    let [a, b] = runs.map(|run| Measure::Date(milestone).of(&run.params));
    let months = (12.0 * (b - a)).round();
    let span = span(months.abs(), words);
    let template = match months {
        _ if a == b && a <= START => own.both_today,
        _ if a == b => own.at_once,
        0.0 => own.hardly,
        months if months < 0.0 => own.sooner,
        _ => own.later,
    };
    let date = month(b, words.widget);
    let values = [("what", own.reaches[milestone as usize]), ("span", &span), ("date", &date)];
    (fill(template, &values), months != 0.0)
}

/// "2 years and 3 months".
fn span(months: f64, words: &Words) -> String {
    let count = |count: f64, unit: Plural| counted(count, unit, words.widget);
    let (years, months) = ((months / 12.0).floor(), months % 12.0);
    match (years > 0.0, months > 0.0) {
        (true, true) => {
            let (years, months) = (count(years, words.compare.years), count(months, words.compare.months));
            fill(words.compare.and, &[("years", &years), ("months", &months)])
        }
        (true, false) => count(years, words.compare.years),
        _ => count(months, words.compare.months),
    }
}

/// Where no milestone is shared: what becomes of each.
fn by_end(runs: [&Run; 2], words: &Words) -> (String, bool) {
    let own = &words.compare;
    let [a, b] = runs.map(|run| becomes(run, words));
    let differs = a != b;
    let held = runs.iter().all(|run| run.milestones.tenfold.is_none() && run.cycle.cap() <= TENFOLD);
    let template = if held && !differs { own.same_cap } else { own.apart };
    let cap = speedup(runs[0].cycle.cap(), words.widget);
    (fill(template, &[("a", &a), ("b", &b), ("cap", &cap)]), differs)
}

fn becomes(run: &Run, words: &Words) -> String {
    let own = &words.compare;
    match (run.milestones.tenfold, run.cycle.cap()) {
        (Some(date), _) if date <= START => own.runs_today.to_string(),
        (Some(date), _) => fill(own.runs_tenfold, &[("date", &month(date, words.widget))]),
        (None, cap) if run.params.q == 0.0 => fill(own.stays, &[("cap", &speedup(cap, words.widget))]),
        (None, cap) if cap <= TENFOLD => fill(own.holds, &[("cap", &speedup(cap, words.widget))]),
        (None, _) => {
            let end = if run.ending == Ending::End { year(run.end.0) } else { month(run.end.0, words.widget) };
            fill(own.not_before, &[("date", &end)])
        }
    }
}

/// Which input makes most of the difference. One that differs alone makes all of it, whatever it is measured by; of several, what they
/// do is known where there is a measure.
fn because(a: &Run, b: &Run, measure: Option<Measure>, words: &Words) -> String {
    let own = &words.compare;
    let name = |id: sim::ParamId| words.widget.param(id).name;
    if let [only] = differing(&a.params, &b.params)[..] {
        return fill(own.only, &[("name", name(only))]);
    }
    let Some(measure) = measure else { return String::new() };
    match attribution(&a.params, &b.params, measure).mostly() {
        Some(id) => fill(own.mostly, &[("name", name(id))]),
        None => own.together.to_string(),
    }
}
