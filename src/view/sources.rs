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
        let claims = CLAIMS.iter().map(|entry| tag("li", "", in_full(entry, words)));
        all([tag("p", "", [words.sources_note.into()]), tag("ul", "", claims.collect::<Vec<_>>())])
    };
    let unknown = words.unknown.iter().map(|text| tag("li", "", [(*text).into()]));
    let foot = words.footer.iter().map(|text| tag("span", "", [(*text).into()]));
    all([
        if state.display.shows(Part::Limits) {
            tag("section", "unknown", [tag("h2", "", [words.unknown_heading.into()]), tag("ul", "", unknown.collect::<Vec<_>>())])
        } else {
            nothing()
        },
        disclosure::view(Disclosure::Sources, "sources", words.sources, state, false, on_action, &list),
        tag("footer", "", foot.collect::<Vec<_>>()),
    ])
}

/// A claim with our paraphrase beside its words.
fn in_full(entry: &'static Claim, words: &Words) -> Vec<Html> {
    let mut parts = claim(entry, words);
    if entry.quote.is_some() {
        parts.insert(1, tag("p", "", [entry.text.into()]));
    }
    parts
}

/// A claim: its verbatim words in quotation marks or else our paraphrase, who, when, of which kind, where, and what to bear in mind.
pub fn claim(claim: &'static Claim, words: &Words) -> Vec<Html> {
    let remark = |lead: &'static str, remark: Option<&'static str>| match remark {
        Some(remark) => tag("p", "caveat", [lead.into(), " ".into(), remark.into()]),
        None => nothing(),
    };
    let said = match claim.quote {
        Some(quote) => tag("blockquote", "", ["“".into(), quote.into(), "”".into()]),
        None => tag("p", "paraphrase", [claim.text.into()]),
    };
    vec![said, cited(claim, words), remark(words.caveat, claim.caveat), remark(words.since, claim.since)]
}

/// Who, when, of which kind, and where.
pub fn cited(claim: &'static Claim, words: &Words) -> Html {
    let source = match claim.source.strip_prefix("https://") {
        Some(address) => {
            let site = address.split('/').next().unwrap_or(address);
            let values = [claim.source.into(), "_blank".into(), "noopener".into()];
            element("a", &["href", "target", "rel"], values, [site.into()])
        }
        None => claim.source.into(),
    };
    let kind = tag("i", "", [words.kinds[claim.kind as usize].into()]);
    let dot = || " · ".into();
    tag("p", "cited", [claim.who.into(), ", ".into(), day(claim.date, words).into(), dot(), kind, dot(), source])
}
