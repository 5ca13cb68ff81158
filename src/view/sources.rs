//! Who said what; what the model does not know; the foot of the page.

use yew::prelude::*;

use crate::text::{CLAIMS, Claim, EN, Words};

/// All claims as a plain list, and the limits of the model. Never changes, so it is drawn once.
#[component]
pub fn Sources() -> Html {
    let words = &EN;
    html! {
        <>
            <section class="unknown">
                <h2>{ words.unknown_heading }</h2>
                <ul>{ for words.unknown.iter().map(|text| html! { <li>{ *text }</li> }) }</ul>
            </section>
            <details class="sources">
                <summary>{ words.sources }</summary>
                <p>{ words.sources_note }</p>
                <ul>{ for CLAIMS.iter().map(|claim| source(claim, words)) }</ul>
            </details>
            <footer>{ for words.footer.iter().map(|text| html! { <span>{ *text }</span> }) }</footer>
        </>
    }
}

fn source(claim: &'static Claim, words: &'static Words) -> Html {
    html! {
        <li>
            { quoted(claim) }
            if claim.quote.is_some() { <p>{ claim.text }</p> }
            <p class="cited">{ cited(claim, words) }</p>
            if let Some(caveat) = claim.caveat { <p class="caveat">{ words.caveat }{ " " }{ caveat }</p> }
            if let Some(since) = claim.since { <p class="caveat">{ words.since }{ " " }{ since }</p> }
        </li>
    }
}

/// The verbatim words, in quotation marks; where there are none, our paraphrase without.
pub fn quoted(claim: &'static Claim) -> Html {
    match claim.quote {
        Some(quote) => html! { <blockquote>{ "“" }{ quote }{ "”" }</blockquote> },
        None => html! { <p class="paraphrase">{ claim.text }</p> },
    }
}

/// Who, when, of which kind, and where.
pub fn cited(claim: &'static Claim, words: &Words) -> Html {
    let source = match claim.source.strip_prefix("https://") {
        Some(address) => {
            let site = address.split('/').next().unwrap_or(address);
            html! { <a href={claim.source} target="_blank" rel="noopener">{ site }</a> }
        }
        None => html! { { claim.source } },
    };
    html! { <>{ claim.who }{ ", " }{ claim.date }{ " · " }<i>{ words.kinds[claim.kind as usize] }</i>{ " · " }{ source }</> }
}
