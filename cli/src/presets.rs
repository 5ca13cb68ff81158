//! The named scenarios, as a list.

use std::io::{self, Write};

use serde::Serialize;
use sim::Preset;
use sim::presets::PRESETS;
use sim::query::of_preset;
use widget::text::EN;

/// A preset in the JSON list. Its names are a public API, never renamed.
#[derive(Serialize)]
struct Row {
    /// Its name in links.
    id: &'static str,
    /// The query of its own link, as `run` takes it; empty for the default.
    query: String,
    /// The claims it reads, the most direct first.
    claims: &'static [&'static str],
}

impl Row {
    fn of(preset: &Preset) -> Row {
        Row { id: preset.key, query: of_preset(preset), claims: preset.claims }
    }
}

/// Writes the list as JSON, on one line.
///
/// # Errors
/// Those of the writer.
pub fn write_json(mut out: impl Write) -> io::Result<()> {
    let rows: Vec<Row> = PRESETS.iter().map(Row::of).collect();
    serde_json::to_writer(&mut out, &rows)?;
    writeln!(out)
}

/// Writes the list in the widget's words.
///
/// # Errors
/// Those of the writer.
pub fn write_readable(mut out: impl Write) -> io::Result<()> {
    let width = PRESETS.iter().map(|preset| preset.key.len()).max().unwrap_or(0);
    writeln!(out, "{}\n", EN.presets_heading)?;
    for preset in PRESETS {
        let words = EN.preset(preset.id);
        writeln!(out, "  {:<width$}  {}", preset.key, words.name)?;
        writeln!(out, "  {:width$}  {} {}", "", EN.our_reading, words.reading)?;
    }
    writeln!(out, "\nloopdial run 'preset=ID'")
}
