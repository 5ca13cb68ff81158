//! Who said what; what the model does not know; the foot of the page.

use yew::prelude::*;

use crate::display::Part;
use crate::format::day;
use crate::state::{Action, Disclosure, State};
use crate::text::{CLAIMS, Claim, Words};
use crate::view::disclosure;
use crate::view::element::{all, element, nothing, tag};

/// All claims as a plain list, and the limits of the model.
pub fn view(state: &State, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let list = || {
        let claims = CLAIMS.iter().map(|entry| tag("li", "", in_full(entry, state.home, words)));
        all([tag("p", "", [words.sources_note.into()]), tag("ul", "", claims.collect::<Vec<_>>())])
    };
    let unknown = words.unknown.iter().map(|text| tag("li", "", [(*text).into()]));
    let mut foot: Vec<Html> = words.footer.iter().map(|text| tag("span", "", [(*text).into()])).collect();
    if !state.home.is_empty() {
        foot.extend(PAGES.iter().zip(words.pages).map(|(page, name)| row(state.home, page, "", name.into())));
    }
    all([
        if state.display.shows(Part::Limits) {
            tag("section", "unknown", [tag("h2", "", [words.unknown_heading.into()]), tag("ul", "", unknown.collect::<Vec<_>>())])
        } else {
            nothing()
        },
        disclosure::view(Disclosure::Sources, "sources", words.sources, state, false, on_action, &list),
        tag("footer", "", foot),
    ])
}

/// A claim with our paraphrase beside its words.
fn in_full(entry: &'static Claim, home: &str, words: &Words) -> Vec<Html> {
    let mut parts = claim(entry, home, words);
    if entry.quote.is_some() {
        parts.insert(1, tag("p", "", [entry.text.into()]));
    }
    parts
}

/// A claim: its verbatim words in quotation marks or else our paraphrase, who, when, of which kind, where, and what to bear in mind.
pub fn claim(claim: &'static Claim, home: &str, words: &Words) -> Vec<Html> {
    let remark = |lead: &'static str, remark: Option<&'static str>| match remark {
        Some(remark) => tag("p", "caveat", [lead.into(), " ".into(), remark.into()]),
        None => nothing(),
    };
    let said = match claim.quote {
        Some(quote) => tag("blockquote", "", ["“".into(), quote.into(), "”".into()]),
        None => tag("p", "paraphrase", [claim.text.into()]),
    };
    vec![said, cited(claim, home, words), remark(words.caveat, claim.caveat), remark(words.since, claim.since)]
}

/// Who, when, of which kind, and where.
pub fn cited(claim: &'static Claim, home: &str, words: &Words) -> Html {
    let source = match claim.source.strip_prefix("https://") {
        Some(address) => {
            let site = address.split('/').next().unwrap_or(address);
            away(claim.source.into(), site.into())
        }
        None => claim.source.into(),
    };
    let kind = tag("i", "", [words.kinds[claim.kind as usize].into()]);
    let kind = row(home, "sources.html#", claim.id, kind);
    let dot = || " · ".into();
    tag("p", "cited", [claim.who.into(), ", ".into(), day(claim.date, words).into(), dot(), kind, dot(), source])
}

/// The pages beside the widget, in the order of their names.
const PAGES: [&str; 2] = ["sources.html", "methods.html"];

/// Leads to a row of a page beside the widget, where that is known.
pub fn row(home: &str, page: &str, id: &str, inside: Html) -> Html {
    if home.is_empty() { inside } else { away([home, page, id].concat().into(), inside) }
}

/// Leads away, into a window of its own: what readers have made of the widget stays.
fn away(address: AttrValue, inside: Html) -> Html {
    element("a", &["href", "target", "rel"], [address, "_blank".into(), "noopener".into()], [inside])
}
