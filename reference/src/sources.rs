//! Who said what, when, of which kind; what leans on it; what contradicts it.

use sim::params::{BASELINE, Kind, SPECS};
use sim::presets::{PRESETS, Preset};
use sim::{ParamSpec, query};
use widget::format::{affixes, day, field, value};
use widget::story::STEPS;
use widget::text::{Bearing, CLAIMS, Claim, ClaimWords, EN, LANGUAGES, language};
use widget::view::element::{all, element, tag};
use widget::view::sources::quoted;
use yew::prelude::*;

use crate::equations::SYMBOLS;
use crate::page::{Page, folder_of, joined, link, prose, row, section, table};
use crate::text::Words;
use crate::{filled, formula, numbers};

/// The page's file.
const FILE: &str = "sources.html";

/// All kinds, in the order of their words.
const KINDS: [Kind; 7] =
    [Kind::Measurement, Kind::Estimate, Kind::Target, Kind::Forecast, Kind::Argument, Kind::Announcement, Kind::Assumption];

/// A kind's name where it is no word: in the page's markup, which the style sheet reads.
fn key(kind: Kind) -> String {
    format!("{kind:?}").to_lowercase()
}

/// The page.
pub fn page(words: &'static Words) -> Page {
    let (own, numbers) = (&words.sources, numbers(words));
    let claims = words.widget.claims().map(|said| of_claim(said, &numbers, words)).collect();
    let params = SPECS.iter().map(|spec| of_param(spec, words)).collect();
    let presets = PRESETS.iter().map(|preset| of_preset(preset, words)).collect();
    let lead = |text: &'static str| tag("p", "", prose(text));
    Page {
        file: FILE,
        words,
        about: &own.page,
        policy: "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        script: None,
        inside: all([
            section("claims", own.claims, vec![filter(words), table("claims cards", own.claims, &own.claims_heads, claims)]),
            section(
                "parameters",
                own.params,
                vec![lead(own.params_lead), table("params cards", own.params, &own.params_heads, params)],
            ),
            section(
                "presets",
                own.presets,
                vec![lead(own.presets_lead), table("presets cards", own.presets, &own.presets_heads, presets)],
            ),
            section("languages", own.languages, vec![lead(own.languages_lead), languages(words)]),
        ]),
    }
}

/// Which claims are shown: a choice that the style sheet reads, so that it needs no script.
fn filter(words: &'static Words) -> Html {
    let (own, widget) = (&words.sources, words.widget);
    let choice = |id: &str, name: &'static str, count: usize| {
        let values = ["radio".into(), "show".into(), ["show-", id].concat().into(), "off".into()];
        let (names, values): (&[&str], Vec<AttrValue>) = if id == "all" {
            (&["type", "name", "id", "autocomplete", "checked"], values.into_iter().chain(["".into()]).collect())
        } else {
            (&["type", "name", "id", "autocomplete"], values.into())
        };
        let count = tag("small", "", [" ".into(), count.to_string().into()]);
        tag("label", "option", [element("input", names, values, []), " ".into(), name.into(), count])
    };
    let mut choices = vec![tag("legend", "", [own.show.into()]), choice("all", own.all, CLAIMS.len())];
    choices.extend(
        KINDS.map(|kind| {
            choice(&key(kind), widget.kinds[kind as usize], CLAIMS.iter().filter(|claim| claim.kind == kind).count())
        }),
    );
    let against = CLAIMS.iter().filter(|claim| claim.bearing == Bearing::Against).count();
    choices.push(choice("against", own.bearings[Bearing::Against as usize], against));
    tag("fieldset", "filter", choices)
}

fn of_claim((claim, said): (Claim, &'static ClaimWords), numbers: &[(&str, String)], words: &'static Words) -> Html {
    let (own, widget) = (&words.sources, words.widget);
    let bearing = ["for", "against", "aside"][claim.bearing as usize];
    let mut about = vec![
        tag("b", "", [said.who.into()]),
        tag("span", "date", [day(claim.date, widget).into()]),
        tag("span", "kind", [widget.kinds[claim.kind as usize].into()]),
    ];
    if claim.bearing != Bearing::Aside {
        about.push(tag("span", bearing, [own.bearings[claim.bearing as usize].into()]));
    }
    let remark = |class: &'static str, lead: &'static str, text: &str| {
        let mut parts = vec![tag("b", "", [lead.into()]), widget.space.into()];
        parts.extend(prose(text));
        tag("p", class, parts)
    };
    let mut what = Vec::new();
    match claim.quote {
        Some(quote) => {
            what.push(quoted(quote, widget));
            if !said.quote.is_empty() {
                what.push(remark("translated", widget.translated, said.quote));
            }
            what.push(remark("", own.our_words, said.text));
        }
        None => what.push(tag("p", "", prose(said.text))),
    }
    what.push(remark("small", own.source, claim.address.unwrap_or(said.source)));
    let remarks = [(widget.caveat, said.caveat), (widget.since, said.since)];
    what.extend(remarks.into_iter().filter(|(_, text)| !text.is_empty()).map(|(lead, text)| remark("small", lead, text)));
    let why = own.against(claim.id).map(|why| remark("small", own.why_against, &filled(why, numbers)));
    let mut leans: Vec<Html> = why.into_iter().collect();
    leans.extend(leaning(&claim, words));
    row(
        words,
        &["id", "role", "data-kind", "data-bearing"],
        vec![claim.id.into(), "row".into(), key(claim.kind).into(), bearing.into()],
        about,
        vec![(own.claims_heads[1], what), (own.claims_heads[2], leans)],
    )
}

/// What leans on a claim: parameters, presets, steps of the story.
fn leaning(claim: &Claim, words: &'static Words) -> Vec<Html> {
    let (own, widget) = (&words.sources, words.widget);
    let params = SPECS.iter().filter(|spec| spec.claims.contains(&claim.id));
    let params = params.map(|spec| (anchor(spec), widget.param(spec.id).name)).collect();
    let presets = PRESETS.iter().filter(|preset| preset.claims.contains(&claim.id));
    let presets = presets.map(|preset| (["#preset-", preset.key].concat(), widget.preset(preset.id).name)).collect();
    let steps = STEPS.iter().zip(&widget.steps).filter(|(step, _)| step.source == claim.id);
    let steps = steps.map(|(step, words)| (["./?step=", step.key].concat(), words.name)).collect();
    let groups: [(_, Vec<_>); 3] = [(own.leans_params, params), (own.leans_presets, presets), (own.leans_story, steps)];
    let named = groups.into_iter().filter(|(_, all)| !all.is_empty());
    let named: Vec<Html> = named.map(|(lead, all)| tag("p", "small", listed(lead, all, words))).collect();
    if named.is_empty() { vec![tag("p", "small", [own.leans_nothing.into()])] } else { named }
}

/// "Presets: one, two".
fn listed(lead: &'static str, all: Vec<(String, &'static str)>, words: &Words) -> Vec<Html> {
    let mut parts = vec![tag("b", "", [lead.into()])];
    for (at, (address, name)) in all.into_iter().enumerate() {
        parts.push(if at == 0 { words.widget.space.into() } else { words.widget.comma.into() });
        parts.push(link(address.into(), joined(name).into()));
    }
    parts
}

fn anchor(spec: &ParamSpec) -> String {
    ["#param-", spec.key].concat()
}

fn claims(ids: &[&'static str], words: &Words) -> Html {
    let widget = words.widget;
    let all = ids.iter().filter_map(|id| widget.claim(id)).map(|(claim, own)| {
        let said = [link(["#", claim.id].concat().into(), own.who.into()), widget.comma.into(), day(claim.date, widget).into()];
        tag("li", "", said)
    });
    tag("ul", "leans", all.collect::<Vec<_>>())
}

fn of_param(spec: &'static ParamSpec, words: &'static Words) -> Html {
    let (own, widget) = (&words.sources, words.widget);
    let named = widget.param(spec.id);
    let symbol = SYMBOLS[spec.id as usize].1;
    let about = vec![
        tag("b", "", [named.name.into()]),
        tag("span", "key", [formula::inline(symbol), " ".into(), tag("code", "", [spec.key.into()])]),
        tag("span", "meaning", [named.meaning.into()]),
    ];
    let kind = tag("p", "kind", [widget.kinds[spec.kind as usize].into()]);
    let of = |number: f64| vec![value(spec, number, widget).into()];
    row(
        words,
        &["id", "role"],
        vec![["param-", spec.key].concat().into(), "row".into()],
        about,
        vec![
            (own.params_heads[1], of(spec.default)),
            (own.params_heads[2], vec![range(spec, words).into()]),
            (own.params_heads[3], vec![kind, claims(spec.claims, words)]),
        ],
    )
}

/// "0 to 300 %": the unit once.
pub fn range(spec: &ParamSpec, words: &Words) -> String {
    let widget = words.widget;
    let (before, _) = affixes(spec, spec.min, widget);
    let from = [before, &field(spec, spec.min, widget)].concat();
    filled(words.sources.range, &[("from", from), ("to", value(spec, spec.max, widget))])
}

fn of_preset(preset: &'static Preset, words: &'static Words) -> Html {
    let (own, widget) = (&words.sources, words.widget);
    let named = widget.preset(preset.id);
    let changed = SPECS.iter().filter(|spec| preset.params.get(spec.id) != BASELINE.get(spec.id));
    let changed: Vec<Html> = changed
        .map(|spec| {
            let of = |number| value(spec, number, widget);
            let values = [
                ("name", widget.param(spec.id).name.to_string()),
                ("from", of(spec.default)),
                ("to", of(preset.params.get(spec.id))),
            ];
            tag("li", "", [link(anchor(spec).into(), filled(own.to, &values).into())])
        })
        .collect();
    let changed = if changed.is_empty() { tag("p", "", [own.changes_nothing.into()]) } else { tag("ul", "leans", changed) };
    let address = ["./?", &query::of_preset(preset)].concat();
    let about = vec![tag("b", "", [named.name.into()]), tag("span", "", [link(address.into(), own.open.into())])];
    let reading = tag("p", "", [tag("i", "", [widget.our_reading.into()]), widget.space.into(), named.reading.into()]);
    row(
        words,
        &["id", "role"],
        vec![["preset-", preset.key].concat().into(), "row".into()],
        about,
        vec![(own.presets_heads[1], vec![changed]), (own.presets_heads[2], vec![reading, claims(preset.claims, words)])],
    )
}

/// Each language, and who has reviewed it.
fn languages(words: &'static Words) -> Html {
    let (own, widget) = (&words.sources, words.widget);
    let rows = LANGUAGES.iter().filter_map(|(lang, name)| Some((*lang, *name, language(lang)?.reviewer)));
    let rows = rows.map(|(lang, name, reviewer)| {
        let address = [if widget.folder().is_empty() { "" } else { "../" }, &folder_of(lang), FILE].concat();
        let link = element("a", &["href", "lang", "hreflang"], [address.into(), lang.into(), lang.into()], [name.into()]);
        let review = match reviewer {
            "" => own.not_reviewed.to_string(),
            reviewer if reviewer == EN.reviewer => own.reviewed_by_authors.to_string(),
            reviewer => filled(own.reviewed, &[("name", reviewer.to_string())]),
        };
        tag("li", "", [link, widget.colon.into(), review.into()])
    });
    tag("ul", "languages", rows.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::ALL;

    #[test]
    fn symbols_stand_in_the_order_of_the_parameters() {
        for (spec, (id, _)) in SPECS.iter().zip(SYMBOLS) {
            assert_eq!(spec.id, id);
        }
    }

    #[test]
    fn in_each_language_every_quote_is_in_quotation_marks_and_in_english_and_every_claim_has_a_row() {
        for words in ALL {
            let (html, lang, [open, close]) = (page(words).written(""), words.widget.lang, words.widget.quotes);
            let start = if lang == "en" { "<blockquote>" } else { "<blockquote lang=\"en\" dir=\"ltr\">" };
            for claim in CLAIMS {
                assert_eq!(html.matches(&format!("<tr id=\"{}\"", claim.id)).count(), 1, "{lang}: {}", claim.id);
                if let Some(quote) = claim.quote {
                    let quote = quote.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
                    assert!(html.contains(&format!("{start}{open}{quote}{close}</blockquote>")), "{lang}: {quote}");
                }
            }
            let quotes = CLAIMS.iter().filter(|claim| claim.quote.is_some()).count();
            assert_eq!(html.matches("<blockquote").count(), quotes, "{lang}");
        }
    }

    #[test]
    fn each_language_is_listed_with_who_has_reviewed_it() {
        for words in ALL {
            let html = page(words).written("");
            let list = html.split("<ul class=\"languages\">").nth(1).and_then(|rest| rest.split("</ul>").next()).expect("a list");
            assert_eq!(list.matches("<li>").count(), LANGUAGES.len());
            for (entry, (lang, name)) in list.split("</li>").zip(LANGUAGES) {
                let said = match language(lang).expect("a language").reviewer {
                    "" => words.sources.not_reviewed,
                    reviewer if reviewer == EN.reviewer => words.sources.reviewed_by_authors,
                    reviewer => reviewer,
                };
                assert!(entry.contains(name) && entry.contains(said), "{entry}");
            }
        }
    }
}
