//! The pages beside the widget, written when it is built: `sources.html`, who said what, when and of which kind, and `methods.html`, how
//! the model works. Both are made from the tables that the program itself reads, and are complete without it; on the second one
//! the program computes the numbers anew.

pub mod formula;
pub mod methods;
pub mod page;
pub mod sources;
pub mod text;

/// A template with values in place of their names in braces. Other braces, those of formulas, stay.
pub fn filled(template: &str, values: &[(&str, String)]) -> String {
    values.iter().fold(template.to_string(), |text, (name, value)| text.replace(&["{", name, "}"].concat(), value))
}

/// Numbers of the default's run, under the names by which the words ask for them.
pub fn numbers() -> Vec<(&'static str, String)> {
    use sim::milestones::{FULL, HORIZON_TODAY_MINUTES, INTERN_MINUTES, MONTH_MINUTES, RELIABLE_MINUTES, TENFOLD};
    use sim::params::BASELINE;
    use widget::format::{decimal, duration_text, month, percent, speedup};

    let words = &widget::text::EN;
    let run = sim::simulate(&BASELINE);
    let cap = |id: sim::PresetId| speedup(sim::simulate(&id.preset().params).cycle.cap(), words);
    let shortest = run.generations.iter().filter_map(|generation| generation.days).fold(f64::INFINITY, f64::min);
    let futures: Vec<String> = sim::checks::futures().into_iter().map(|date| decimal(date, 1)).collect();
    vec![
        ("researcher", run.milestones.researcher.map_or_else(String::new, |date| month(date, words))),
        ("gain", decimal(run.peak_gain(), 2)),
        ("gain_today", decimal(run.generations[0].gain, 2)),
        ("cap", cap(sim::PresetId::Kohli)),
        ("embodied", cap(sim::PresetId::Embodied)),
        ("taste", percent(BASELINE.taste, words)),
        ("shortest", duration_text(shortest, words)),
        ("futures", futures.join(" / ")),
        ("today", speedup(run.generations[0].speedup, words)),
        ("horizon", decimal(HORIZON_TODAY_MINUTES, 1)),
        ("reliable", decimal(RELIABLE_MINUTES / 60.0, 0)),
        ("month", decimal(MONTH_MINUTES / 60.0, 0)),
        ("intern", decimal(INTERN_MINUTES, 0)),
        ("tenfold", decimal(TENFOLD, 0)),
        ("full", percent(FULL, words)),
        ("most", thousands(sim::run::MAX_GENERATIONS as u32)),
        ("count", thousands(sim::checks::FUTURES)),
        ("since", sim::checks::TREND_SINCE.to_string()),
    ]
}

/// "20,000".
fn thousands(number: u32) -> String {
    format!("{},{:03}", number / 1000, number % 1000)
}
