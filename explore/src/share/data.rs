//! A run as numbers: a table for spreadsheets, CSV, JSON. In full precision, with what each column is and its unit.

use sim::query::MODEL;
use sim::{Ending, Generation, Run, ignition_mark, params::SPECS};

use crate::share::VERSION;
use crate::text::ShareWords;

/// Names of what a generation has, as in the JSON of the command.
const COLUMNS: [&str; 11] = ["n", "t", "x", "s", "speedup", "horizon_min", "automated", "taste", "gain", "understood", "days"];

/// One generation's numbers, as [`COLUMNS`] has them; none until the next release of the last.
fn numbers(run: &Run, generation: &Generation) -> [Option<f64>; COLUMNS.len()] {
    let &Generation { n, t, x, s, speedup, gain, days } = generation;
    let cycle = &run.cycle;
    let (automated, taste, understood) = (cycle.automated(x), cycle.judgement(x), cycle.understood(speedup));
    let all = [n as f64, t, x, s, speedup, run.horizon_minutes(x), automated, taste, gain, understood];
    std::array::from_fn(|index| all.get(index).copied().or(days))
}

/// Rows of a table: what the columns are, then a generation each.
fn rows(run: &Run, separator: char, words: &ShareWords) -> String {
    let heads = words.columns.map(|(name, unit)| cell(&format!("{name} ({unit})"), separator));
    let mut text = heads.join(&separator.to_string());
    for generation in &run.generations {
        for (index, number) in numbers(run, generation).into_iter().enumerate() {
            text.push(if index == 0 { '\n' } else { separator });
            match number {
                Some(number) if number.is_finite() => text.push_str(&digits(number)),
                Some(_) => text.push_str("inf"),
                None => {}
            }
        }
    }
    text.push('\n');
    text
}

/// A number in the fewest digits that come back to the last bit. A thousand of them are too many for `sim::digits`, which is small
/// and slow.
fn digits(number: f64) -> String {
    let text = format!("{:?}", number + 0.0);
    text.strip_suffix(".0").map_or(text.clone(), str::to_string)
}

/// A cell that means itself.
fn cell(text: &str, separator: char) -> String {
    match text.contains([separator, '"', '\n']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text.into(),
    }
}

/// Cells with tabs between them, as spreadsheets take them from the clipboard.
pub fn table(run: &Run, words: &ShareWords) -> String {
    rows(run, '\t', words)
}

/// Comma-separated values, under lines with `#` that say what they are and from where.
pub fn csv(run: &Run, link: &str, said: &[&str], words: &ShareWords) -> String {
    let said = [format!("Loopdial {VERSION}, model {MODEL}. {}", said.join(" ")), link.into()];
    let said: String = said.iter().map(|line| format!("# {}\n", line.replace(['\r', '\n'], " "))).collect();
    said + &rows(run, ',', words)
}

/// One JSON object: what the command `loopdial run --json` writes, and before it from where it is and what the units are.
pub fn json(run: &Run, link: &str, words: &ShareWords) -> String {
    let columns = COLUMNS.into_iter().zip(words.columns);
    let columns = object(columns.map(|(name, (what, unit))| (name, string(&format!("{what}, {unit}")))));
    let params = object(SPECS.iter().map(|spec| (spec.key, string(words.units[spec.unit as usize]))));
    let units = [("params", params), ("generations", columns), ("milestones", string(words.milestones_unit))];
    let generation = |generation| object(COLUMNS.into_iter().zip(numbers(run, generation).map(value)));
    let generations: Vec<String> = run.generations.iter().map(generation).collect();
    let found = &run.milestones;
    let milestones = [
        ("intern", found.intern),
        ("month", found.month),
        ("researcher", found.researcher),
        ("tenfold", found.tenfold),
        ("full", found.full),
        ("ignition", found.ignition),
        ("outpaced", found.outpaced),
        ("backlog", Some(found.backlog)),
        ("window_months", found.window_months),
    ];
    let stop = match run.ending {
        Ending::End => "end",
        Ending::BlowUp => "blow-up",
        Ending::Generations => "generations",
    };
    let all = [
        ("loopdial", string(VERSION)),
        ("model", MODEL.into()),
        ("link", string(link)),
        ("units", object(units)),
        ("params", object(SPECS.iter().map(|spec| (spec.key, value(Some(run.params.get(spec.id))))))),
        ("notices", "[]".into()),
        ("speedup_today", value(run.generations.first().map(|first| first.speedup))),
        ("doubling_days_today", value(Some(run.doubling_days_today()))),
        ("cap", value(Some(run.cycle.cap()))),
        ("stop", string(stop)),
        ("count", run.generations.len().to_string()),
        ("peak_gain", value(Some(run.peak_gain()))),
        ("generations", format!("[{}]", generations.join(","))),
        ("milestones", object(milestones.map(|(name, number)| (name, value(number))))),
        ("ignition_mark", value(ignition_mark(&run.params))),
    ];
    object(all) + "\n"
}

fn object<'a>(entries: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let entries: Vec<String> = entries.into_iter().map(|(name, value)| format!("{}:{value}", string(name))).collect();
    format!("{{{}}}", entries.join(","))
}

/// What is not there or not finite is `null`.
fn value(number: Option<f64>) -> String {
    number.filter(|number| number.is_finite()).map_or("null".into(), digits)
}

fn string(text: &str) -> String {
    let mut string = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => string.extend(['\\', letter]),
            letter if letter < ' ' => string.push_str(&format!("\\u{:04x}", letter as u32)),
            letter => string.push(letter),
        }
    }
    string.push('"');
    string
}
