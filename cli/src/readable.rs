//! A run for people at a terminal: the widget's sentence, milestones and table, in plain text.

use std::array;
use std::io::{self, Write};

use sim::query::Notice;
use sim::{Params, Run};
use widget::format::{JOINER, NBSP};
use widget::outcome::Outcome;
use widget::text::template::fill;
use widget::text::{EN, live};
use widget::view::table::{LISTED, cells, milestone_rows};

/// Writes what the widget would say of a scenario.
///
/// # Errors
/// Those of the writer.
pub fn write(params: &Params, mut out: impl Write) -> io::Result<()> {
    let outcome = Outcome::of(params);
    let parts = [live(&outcome.findings, &EN), milestones(&outcome.run), generations(&outcome.run)];
    // A terminal breaks lines where it likes; what is copied from it, or searched in it, should have plain spaces.
    writeln!(out, "{}", parts.join("\n\n").replace(NBSP, " ").replace(JOINER, ""))
}

/// A notice in words, on one line: the value is the caller's, and a terminal would obey its control characters.
pub fn notice(notice: &Notice) -> String {
    let value = notice.value.escape_debug().to_string();
    fill(EN.notices[notice.kind as usize], &[("key", &notice.key), ("value", &value)])
}

fn milestones(run: &Run) -> String {
    let rows: Vec<_> = milestone_rows(run, &EN).collect();
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let lines: String = rows.iter().map(|(name, when)| format!("\n  {name:<width$}  {when}")).collect();
    EN.milestones.to_string() + &lines
}

fn generations(run: &Run) -> String {
    let all = run.generations.len();
    let heads = EN.table_heads.map(String::from);
    let rows: Vec<_> = [heads].into_iter().chain((0..all.min(LISTED)).map(|n| cells(run, n, &EN))).collect();
    let cut = fill(EN.table_cut, &[("shown", &LISTED.to_string()), ("all", &all.to_string())]);
    let note = if all > LISTED { format!("\n{cut}") } else { String::new() };
    format!("{}{}{note}", EN.table_caption, aligned(&rows))
}

/// Rows as lines, each column as wide as its widest cell, all to the right.
fn aligned<const N: usize>(rows: &[[String; N]]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; N] = array::from_fn(width);
    let line = |row: &[String; N]| row.iter().zip(widths).map(|(cell, width)| format!("  {cell:>width$}")).collect::<String>();
    rows.iter().map(|row| format!("\n{}", line(row))).collect()
}
