//! Who said what; what the model does not know; the foot of the page.

use yew::prelude::*;

use crate::display::Part;
use crate::format::day;
use crate::state::{Action, Disclosure, State};
use crate::text::{Claim, ClaimWords, ENGLISH, LANGUAGES, Words};
use crate::view::disclosure;
use crate::view::element::{all, element, nothing, tag};

/// All claims as a plain list, and the limits of the model.
/// `own` is what the widget says of itself, as a query.
pub fn view(state: &State, own: &str, words: &'static Words, on_action: &Callback<Action>) -> Html {
    let list = || {
        let claims = words.claims().map(|entry| tag("li", "", in_full(entry, state.home, words)));
        all([tag("p", "", [words.sources_note.into()]), tag("ul", "", claims.collect::<Vec<_>>())])
    };
    let unknown = words.unknown.iter().map(|text| tag("li", "", [(*text).into()]));
    let mut foot: Vec<Html> = words.footer.iter().map(|text| tag("span", "", [(*text).into()])).collect();
    if !state.home.is_empty() {
        foot.extend(PAGES.iter().zip(words.pages).map(|(page, name)| row(state.home, words, page, "", name.into())));
    }
    all([
        if state.display.shows(Part::Limits) {
            tag("section", "unknown", [tag("h2", "", [words.unknown_heading.into()]), tag("ul", "", unknown.collect::<Vec<_>>())])
        } else {
            nothing()
        },
        disclosure::view(Disclosure::Sources, "sources", words.sources, state, false, on_action, &list),
        tag("footer", "foot", foot),
        if state.home.is_empty() { nothing() } else { languages(state, own, words) },
    ])
}

/// The languages: links to their own pages, which scripts turn into a change of language in place.
fn languages(state: &State, own: &str, words: &Words) -> Html {
    let link = |(lang, name): &(&'static str, &'static str)| {
        if *lang == words.lang {
            return element("b", &["lang"], [(*lang).into()], [(*name).into()]);
        }
        let folder = if *lang == ENGLISH { String::new() } else { [*lang, "/"].concat() };
        let query = if own.is_empty() { String::new() } else { ["?", own].concat() };
        let address = [state.home, &folder, &query].concat();
        let values = [address.into(), (*lang).into(), (*lang).into(), (*lang).into()];
        element("a", &["href", "lang", "hreflang", "data-lang"], values, [(*name).into()])
    };
    let links = LANGUAGES.iter().map(link).collect::<Vec<_>>();
    element("nav", &["class", "aria-label"], ["languages".into(), words.languages.into()], links)
}

/// A claim, and its words.
pub type Said<'a> = (Claim, &'a ClaimWords);

/// A claim with our paraphrase beside its words.
fn in_full(said: Said, home: &str, words: &Words) -> Vec<Html> {
    let mut parts = claim(said, home, words);
    if said.0.quote.is_some() {
        parts.insert(1, tag("p", "", [said.1.text.into()]));
    }
    parts
}

/// A claim: its verbatim words in quotation marks or else our paraphrase, who, when, of which kind, where, and what to bear in mind.
pub fn claim((claim, own): Said, home: &str, words: &Words) -> Vec<Html> {
    let remark = |lead: &'static str, remark: &'static str| match remark {
        "" => nothing(),
        remark => tag("p", "caveat", [lead.into(), words.space.into(), remark.into()]),
    };
    let said = match claim.quote {
        Some(quote) => all([quoted(quote, words), remark(words.translated, own.quote)]),
        None => tag("p", "paraphrase", [own.text.into()]),
    };
    vec![said, cited((claim, own), home, words), remark(words.caveat, own.caveat), remark(words.since, own.since)]
}

/// Verbatim words, which stay in their language, English.
pub fn quoted(quote: &'static str, words: &Words) -> Html {
    let [open, close] = words.quotes;
    let said = [open.into(), quote.into(), close.into()];
    if words.lang.starts_with("en") {
        return tag("blockquote", "", said);
    }
    element("blockquote", &["lang", "dir"], ["en".into(), "ltr".into()], said)
}

/// Who, when, of which kind, and where.
pub fn cited((claim, own): Said, home: &str, words: &Words) -> Html {
    let source = match claim.address {
        Some(address) => {
            let site = address.trim_start_matches("https://");
            away(address.into(), site.split('/').next().unwrap_or(site).into())
        }
        None => own.source.into(),
    };
    let kind = tag("i", "", [words.kinds[claim.kind as usize].into()]);
    let kind = row(home, words, "sources.html#", claim.id, kind);
    let dot = || " · ".into();
    tag("p", "cited", [own.who.into(), words.comma.into(), day(claim.date, words).into(), dot(), kind, dot(), source])
}

/// The pages beside the widget, in the order of their names.
const PAGES: [&str; 2] = ["sources.html", "methods.html"];

/// Leads to a row of a page beside the widget, where that is known.
pub fn row(home: &str, words: &Words, page: &str, id: &str, inside: Html) -> Html {
    if home.is_empty() { inside } else { away([home, &words.folder(), page, id].concat().into(), inside) }
}

/// Leads away, into a window of its own: what readers have made of the widget stays.
fn away(address: AttrValue, inside: Html) -> Html {
    element("a", &["href", "target", "rel"], [address, "_blank".into(), "noopener".into()], [inside])
}
