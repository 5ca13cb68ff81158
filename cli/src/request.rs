//! A query, read strictly: what a link forgives, the command refuses, for nobody looks at its notices in a long stream.

use std::fmt;

use sim::Scenario;
use sim::query::{self, MAX_BYTES, Notice, NoticeKind};

/// A scenario to run.
#[derive(Debug)]
pub struct Request {
    /// What to run, inside its ranges.
    pub scenario: Scenario,
    /// What was taken otherwise than it stood: clamped, given twice, written for another model.
    pub notices: Vec<Notice>,
}

/// Why a query cannot be run: a message for people that quotes what was wrong.
#[derive(Debug)]
pub struct BadQuery(String);

impl fmt::Display for BadQuery {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Request {
    /// Reads a query, with or without its `?`. Nothing at all is the default scenario.
    ///
    /// # Errors
    /// Unknown keys and presets, values that are no finite number, more than 4 KiB, and what is not UTF-8.
    pub fn read(bytes: &[u8]) -> Result<Request, BadQuery> {
        if bytes.len() > MAX_BYTES + 1 {
            return Err(BadQuery(too_long()));
        }
        let Ok(text) = str::from_utf8(bytes) else {
            return Err(BadQuery(format!("the query {} is not UTF-8", quoted(&String::from_utf8_lossy(bytes)))));
        };
        let (scenario, notices) = query::decode(text);
        let faults: Vec<String> = notices.iter().filter_map(fault).collect();
        if faults.is_empty() { Ok(Request { scenario, notices }) } else { Err(BadQuery(faults.join("; "))) }
    }
}

/// What is wrong, if it is too wrong to run.
fn fault(notice: &Notice) -> Option<String> {
    let (key, value) = (quoted(&notice.key), quoted(&notice.value));
    match notice.kind {
        NoticeKind::UnknownKey => Some(format!("{key} is not a parameter")),
        NoticeKind::UnknownPreset => Some(format!("{value} is not a preset")),
        NoticeKind::NotANumber => Some(format!("{}: {value} is not a finite number", notice.key)),
        NoticeKind::TooLong => Some(too_long()),
        NoticeKind::Clamped | NoticeKind::Duplicate | NoticeKind::UnknownModel => None,
    }
}

fn too_long() -> String {
    format!("the query is longer than {MAX_BYTES} bytes")
}

/// A longer text is cut, in characters.
const LONGEST_QUOTE: usize = 60;

/// Text as given, in quotation marks of its own; control characters, which a terminal would obey, as escapes.
fn quoted(text: &str) -> String {
    let cut = text.char_indices().nth(LONGEST_QUOTE).map_or(text, |(end, _)| &text[..end]);
    format!("“{}{}”", cut.escape_debug(), if cut.len() < text.len() { "…" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(query: &str) -> String {
        Request::read(query.as_bytes()).expect_err(query).to_string()
    }

    #[test]
    fn faults_are_quoted_and_all_named() {
        assert_eq!(message("q=fast&bta=1"), "q: “fast” is not a finite number; “bta” is not a parameter");
        assert_eq!(message("q=%1b[31m"), r"q: “\u{1b}[31m” is not a finite number");
        assert!(message(&format!("preset={}", "é".repeat(80))).ends_with("é…” is not a preset"));
    }

    #[test]
    fn the_longest_query_is_read_and_a_longer_one_is_not() {
        let longest = format!("?title={}", "x".repeat(MAX_BYTES - "title=".len()));
        assert!(Request::read(longest.as_bytes()).is_ok());
        assert_eq!(message(&format!("{longest}x")), "the query is longer than 4096 bytes");
        assert_eq!(message(&"x".repeat(MAX_BYTES + 2)), "the query is longer than 4096 bytes");
    }
}
