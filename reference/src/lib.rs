//! The pages beside the widget, written when it is built: `sources.html`, who said what, when and of which kind, and `methods.html`, how
//! the model works. Both are made from the tables that the program itself reads, and are complete without it; on the second one
//! the program computes the numbers anew. In every language: English in the folder itself, each other in a folder of its own.

pub mod equations;
pub mod formula;
pub mod methods;
pub mod page;
pub mod sources;
pub mod text;

use text::Words;

/// A template with values in place of their names in braces. Other braces, those of formulas, stay.
pub fn filled(template: &str, values: &[(&str, String)]) -> String {
    values.iter().fold(template.to_string(), |text, (name, value)| text.replace(&["{", name, "}"].concat(), value))
}

/// Numbers of the default's run, under the names by which the words ask for them.
pub fn numbers(words: &Words) -> Vec<(&'static str, String)> {
    use sim::milestones::{FULL, HORIZON_TODAY_MINUTES, INTERN_MINUTES, MONTH_MINUTES, RELIABLE_MINUTES, TENFOLD};
    use sim::params::BASELINE;
    use widget::format::{day, duration_text, month, number, percent, speedup};

    let own = words.widget;
    let run = sim::simulate(&BASELINE);
    let cap = |id: sim::PresetId| speedup(sim::simulate(&id.preset().params).cycle.cap(), own);
    let shortest = run.generations.iter().filter_map(|generation| generation.days).fold(f64::INFINITY, f64::min);
    let futures: Vec<String> = sim::checks::futures().into_iter().map(|date| number(date, 1, own)).collect();
    let (year, month_of, day_of) = sim::checks::START_DAY;
    vec![
        ("researcher", run.milestones.researcher.map_or_else(String::new, |date| month(date, own))),
        ("gain", number(run.peak_gain(), 2, own)),
        ("gain_today", number(run.generations[0].gain, 2, own)),
        ("cap", cap(sim::PresetId::Kohli)),
        ("embodied", cap(sim::PresetId::Embodied)),
        ("taste", percent(BASELINE.taste, own)),
        ("shortest", duration_text(shortest, own)),
        ("futures", futures.join(" / ")),
        ("today", speedup(run.generations[0].speedup, own)),
        ("horizon", number(HORIZON_TODAY_MINUTES, 1, own)),
        ("reliable", number(RELIABLE_MINUTES / 60.0, 0, own)),
        ("month", number(MONTH_MINUTES / 60.0, 0, own)),
        ("intern", number(INTERN_MINUTES, 0, own)),
        ("tenfold", number(TENFOLD, 0, own)),
        ("full", percent(FULL, own)),
        ("compute", number(sim::growth::REFERENCE_COMPUTE_GROWTH, 1, own)),
        ("days", number(sim::DAYS_PER_YEAR, 2, own)),
        ("start", day(&format!("{year}-{month_of}-{day_of}"), own)),
        ("end", widget::format::year(sim::END - 1.0)),
        ("most", thousands(sim::run::MAX_GENERATIONS as u32, words)),
        ("count", thousands(sim::checks::FUTURES, words)),
        ("since", sim::checks::TREND_SINCE.to_string()),
    ]
}

/// "20,000".
fn thousands(number: u32, words: &Words) -> String {
    let sign = words.thousands[usize::from(number >= 10_000)];
    format!("{}{sign}{:03}", number / 1000, number % 1000)
}
