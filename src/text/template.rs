//! Sentences with holes: `{name}` takes a value, `*…*` marks an outcome.

use sim::ParamId;

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Words.
    Plain(String),
    /// A number about today.
    Value(String),
    /// A number that the reader set, and with which control.
    Setting(ParamId, String),
    /// What follows from it.
    Outcome(String),
}

impl Part {
    /// The words alone.
    pub fn text(&self) -> &str {
        match self {
            Part::Plain(text) | Part::Value(text) | Part::Setting(_, text) | Part::Outcome(text) => text,
        }
    }
}

/// Puts values into a template's holes. A hole without a value shows its name, so that a slip can be seen.
pub fn fill(template: &str, values: &[(&str, Part)]) -> Vec<Part> {
    let mut parts = Vec::new();
    for (index, stretch) in template.split('*').enumerate() {
        let pieces = fill_holes(stretch, values);
        if index % 2 == 1 {
            parts.push(Part::Outcome(plain(&pieces)));
        } else {
            parts.extend(pieces);
        }
    }
    parts
}

fn fill_holes(stretch: &str, values: &[(&str, Part)]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = stretch;
    while let Some((before, hole, after)) = next_hole(rest) {
        parts.push(Part::Plain(before.to_string()));
        let value = values.iter().find(|(name, _)| *name == hole);
        parts.push(value.map_or_else(|| Part::Plain(hole.to_string()), |(_, part)| part.clone()));
        rest = after;
    }
    parts.push(Part::Plain(rest.to_string()));
    parts.retain(|part| !part.text().is_empty());
    parts
}

/// What stands before a hole, its name, what stands after.
fn next_hole(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (hole, after) = rest.split_once('}')?;
    Some((before, hole, after))
}

/// The words alone, in one string.
pub fn plain(parts: &[Part]) -> String {
    parts.iter().map(Part::text).collect()
}

/// A template whose values are all plain words, filled.
pub fn fill_plain(template: &str, values: &[(&str, &str)]) -> String {
    let values: Vec<(&str, Part)> = values.iter().map(|(name, text)| (*name, Part::Plain((*text).to_string()))).collect();
    plain(&fill(template, &values))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_filled_and_outcomes_marked() {
        let parts = fill(
            "runs *10× as fast around {year}* ({range})",
            &[("year", Part::Plain("2030".into())), ("range", Part::Value("2029–2033".into()))],
        );
        assert_eq!(parts[1], Part::Outcome("10× as fast around 2030".into()));
        assert_eq!(plain(&parts), "runs 10× as fast around 2030 (2029–2033)");
        assert_eq!(plain(&fill("a {slip", &[])), "a {slip");
    }
}
