//! How a picture is cited.

use sim::query::MODEL;
use widget::text::template::fill;

use crate::share::VERSION;
use crate::text::Words;

/// In the style of the American Psychological Association.
pub fn apa(link: &str, words: &Words) -> String {
    let data = words.widget.footer[1];
    let values = [
        ("year", year_of(data)),
        ("title", words.widget.title),
        ("version", VERSION),
        ("model", MODEL),
        ("data", data),
        ("link", link),
    ];
    fill(words.share.apa, &values)
}

/// An entry for BibTeX.
pub fn bibtex(link: &str, words: &Words) -> String {
    let (data, title, kind) = (words.widget.footer[1], words.widget.title, words.share.kind);
    let (year, note) = (year_of(data), fill(words.share.note, &[("version", VERSION), ("model", MODEL), ("data", data)]));
    // Double braces keep a name in one piece and capitals as they are.
    let fields = [
        ("author", "{Loopdial}".to_string()),
        ("title", format!("{{{title}}}")),
        ("year", year.into()),
        ("howpublished", kind.into()),
        ("note", note),
        ("url", link.into()),
    ];
    let fields: String = fields.iter().map(|(name, value)| format!("  {name} = {{{value}}},\n")).collect();
    format!("@misc{{loopdial{year},\n{fields}}}\n")
}

/// The year that a text says first; empty if it says none.
fn year_of(text: &str) -> &str {
    let mut numbers = text.split(|letter: char| !letter.is_ascii_digit());
    numbers.find(|number| number.len() == 4).unwrap_or_default()
}
