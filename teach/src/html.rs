//! Markup as text.

use crate::text::{LANGUAGES, Language};

/// What HTML would read otherwise.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// An element; attributes without a value are left out.
pub fn element(name: &str, attributes: &[(&str, &str)], inside: &str) -> String {
    let attributes = attributes.iter().filter(|(_, value)| !value.is_empty());
    let attributes: String = attributes.map(|(name, value)| format!(" {name}=\"{}\"", escaped(value))).collect();
    format!("<{name}{attributes}>{inside}</{name}>")
}

/// An element with a class, or without one.
pub fn tag(name: &str, class: &str, inside: &str) -> String {
    element(name, &[("class", class)], inside)
}

/// A line of text: `*emphasis*` becomes an element; numbers stay on one line with what they count.
pub fn line(text: &str) -> String {
    let text = kept(&escaped(text.trim()));
    let mut parts = text.split('*');
    let mut out = parts.next().unwrap_or_default().to_string();
    while let (Some(inside), after) = (parts.next(), parts.next()) {
        match after {
            Some(after) => out.push_str(&format!("<em>{inside}</em>{after}")),
            None => out.push_str(&format!("*{inside}")),
        }
    }
    out
}

/// The same without elements: for titles and labels.
pub fn plain(text: &str) -> String {
    kept(&text.trim().replace('*', ""))
}

/// On one line, and at its end nothing is torn from its number.
fn kept(text: &str) -> String {
    text.replace(" %", "\u{a0}%").replace(" ÷ ", "\u{a0}÷\u{a0}").replace('\n', " ")
}

/// Paragraphs: an empty line is between them. One whose lines begin with "- " is a list.
pub fn paragraphs(text: &str) -> String {
    let part = |part: &str| match part.trim().strip_prefix("- ") {
        Some(items) => list("ul", "listed", items.split("\n- ").map(line)),
        None => tag("p", "", &line(part)),
    };
    text.trim().split("\n\n").map(part).collect()
}

/// A list.
pub fn list(name: &str, class: &str, items: impl IntoIterator<Item = String>) -> String {
    let items: String = items.into_iter().map(|item| tag("li", "", &item)).collect();
    tag(name, class, &items)
}

/// Links to a page beside this one in the other languages, each by its name in itself.
pub fn others(language: &Language) -> String {
    let others = LANGUAGES.iter().filter(|other| other.code != language.code).map(|other| {
        let address = format!("{}.html", other.code);
        element("a", &[("href", &address), ("lang", other.code), ("hreflang", other.code)], &line(other.name))
    });
    element("nav", &[("class", "languages"), ("aria-label", language.words.language)], &list("ul", "trail", others))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_never_markup() {
        assert_eq!(line("1 < 2 & *so* \"x\", 90 %"), "1 &lt; 2 &amp; <em>so</em> &quot;x&quot;, 90\u{a0}%");
        assert_eq!(line("2 * 3"), "2 * 3");
        assert_eq!(element("a", &[("href", "\"><b>"), ("class", "")], ""), "<a href=\"&quot;&gt;&lt;b&gt;\"></a>");
        assert_eq!(paragraphs("a\n\nb\nc"), "<p>a</p><p>b c</p>");
        assert_eq!(paragraphs("- a\n- b"), "<ul class=\"listed\"><li>a</li><li>b</li></ul>");
    }
}
