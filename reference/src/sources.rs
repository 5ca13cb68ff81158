//! Who said what, when, of which kind; what leans on it; what contradicts it.

use sim::params::{BASELINE, Kind, SPECS};
use sim::presets::{PRESETS, Preset};
use sim::{ParamSpec, query};
use widget::format::{affixes, day, field, value};
use widget::story::STEPS;
use widget::text::{Bearing, CLAIMS, Claim, ClaimWords, EN};
use widget::view::element::{all, element, tag};
use yew::prelude::*;

use crate::page::{Page, joined, link, prose, row, section, table};
use crate::text::{AGAINST, SYMBOLS, WORDS};
use crate::{filled, formula, numbers};

/// All kinds, in the order of their words.
const KINDS: [Kind; 7] =
    [Kind::Measurement, Kind::Estimate, Kind::Target, Kind::Forecast, Kind::Argument, Kind::Announcement, Kind::Assumption];

/// The page.
pub fn page() -> Page {
    let numbers = numbers();
    let claims = EN.claims().map(|claim| of_claim(claim, &numbers)).collect();
    let params = SPECS.iter().map(of_param).collect();
    let presets = PRESETS.iter().map(of_preset).collect();
    let lead = |text: &'static str| tag("p", "", prose(text));
    Page {
        file: "sources.html",
        words: WORDS.sources,
        policy: "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        script: None,
        inside: all([
            section("claims", WORDS.claims, vec![filter(), table("claims cards", WORDS.claims, &WORDS.claims_heads, claims)]),
            section(
                "parameters",
                WORDS.params,
                vec![lead(WORDS.params_lead), table("params cards", WORDS.params, &WORDS.params_heads, params)],
            ),
            section(
                "presets",
                WORDS.presets,
                vec![lead(WORDS.presets_lead), table("presets cards", WORDS.presets, &WORDS.presets_heads, presets)],
            ),
        ]),
    }
}

/// Which claims are shown: a choice that the style sheet reads, so that it needs no script.
fn filter() -> Html {
    let choice = |id: &'static str, name: &'static str, count: usize| {
        let values = ["radio".into(), "show".into(), ["show-", id].concat().into(), "off".into()];
        let (names, values): (&[&str], Vec<AttrValue>) = if id == "all" {
            (&["type", "name", "id", "autocomplete", "checked"], values.into_iter().chain(["".into()]).collect())
        } else {
            (&["type", "name", "id", "autocomplete"], values.into())
        };
        let count = tag("small", "", [" ".into(), count.to_string().into()]);
        tag("label", "option", [element("input", names, values, []), " ".into(), name.into(), count])
    };
    let mut choices = vec![tag("legend", "", [WORDS.show.into()]), choice("all", WORDS.all, CLAIMS.len())];
    choices.extend(KINDS.map(|kind| {
        choice(EN.kinds[kind as usize], EN.kinds[kind as usize], CLAIMS.iter().filter(|claim| claim.kind == kind).count())
    }));
    let against = CLAIMS.iter().filter(|claim| claim.bearing == Bearing::Against).count();
    choices.push(choice("against", WORDS.bearings[Bearing::Against as usize], against));
    tag("fieldset", "filter", choices)
}

fn of_claim((claim, own): (&'static Claim, &'static ClaimWords), numbers: &[(&str, String)]) -> Html {
    let kind = EN.kinds[claim.kind as usize];
    let bearing = ["for", "against", "aside"][claim.bearing as usize];
    let mut about = vec![
        tag("b", "", [own.who.into()]),
        tag("span", "date", [day(claim.date, &EN).into()]),
        tag("span", "kind", [kind.into()]),
    ];
    if claim.bearing != Bearing::Aside {
        about.push(tag("span", bearing, [WORDS.bearings[claim.bearing as usize].into()]));
    }
    let remark = |class: &'static str, lead: &'static str, text: &str| {
        let mut parts = vec![tag("b", "", [lead.into()]), " ".into()];
        parts.extend(prose(text));
        tag("p", class, parts)
    };
    let mut what = match claim.quote {
        Some(quote) => {
            vec![tag("blockquote", "", ["“".into(), quote.into(), "”".into()]), remark("", WORDS.our_words, own.text)]
        }
        None => vec![tag("p", "", prose(own.text))],
    };
    what.push(remark("small", WORDS.source, claim.address.unwrap_or(own.source)));
    let remarks = [(EN.caveat, own.caveat), (EN.since, own.since)];
    what.extend(remarks.into_iter().filter(|(_, text)| !text.is_empty()).map(|(lead, text)| remark("small", lead, text)));
    let why = AGAINST.iter().find(|(id, _)| *id == claim.id);
    let mut leans: Vec<Html> =
        why.map(|(_, why)| remark("small", WORDS.why_against, &filled(why, numbers))).into_iter().collect();
    leans.extend(leaning(claim));
    row(
        &["id", "role", "data-kind", "data-bearing"],
        vec![claim.id.into(), "row".into(), kind.into(), bearing.into()],
        about,
        vec![(WORDS.claims_heads[1], what), (WORDS.claims_heads[2], leans)],
    )
}

/// What leans on a claim: parameters, presets, steps of the story.
fn leaning(claim: &Claim) -> Vec<Html> {
    let params = SPECS.iter().filter(|spec| spec.claims.contains(&claim.id));
    let params = params.map(|spec| (anchor(spec), EN.param(spec.id).name)).collect();
    let presets = PRESETS.iter().filter(|preset| preset.claims.contains(&claim.id));
    let presets = presets.map(|preset| (["#preset-", preset.key].concat(), EN.preset(preset.id).name)).collect();
    let steps = STEPS.iter().zip(EN.steps).filter(|(step, _)| step.source == claim.id);
    let steps = steps.map(|(step, words)| (["./?step=", step.key].concat(), words.name)).collect();
    let groups: [(_, Vec<_>); 3] = [(WORDS.leans_params, params), (WORDS.leans_presets, presets), (WORDS.leans_story, steps)];
    let named = groups.into_iter().filter(|(_, all)| !all.is_empty());
    let named: Vec<Html> = named.map(|(lead, all)| tag("p", "small", listed(lead, all))).collect();
    if named.is_empty() { vec![tag("p", "small", [WORDS.leans_nothing.into()])] } else { named }
}

/// "Presets: one, two".
fn listed(lead: &'static str, all: Vec<(String, &'static str)>) -> Vec<Html> {
    let mut parts = vec![tag("b", "", [lead.into()])];
    for (at, (address, name)) in all.into_iter().enumerate() {
        parts.push(if at == 0 { " ".into() } else { ", ".into() });
        parts.push(link(address.into(), joined(name).into()));
    }
    parts
}

fn anchor(spec: &ParamSpec) -> String {
    ["#param-", spec.key].concat()
}

fn claims(ids: &[&'static str]) -> Html {
    let all = ids.iter().filter_map(|id| EN.claim(id)).map(|(claim, own)| {
        let said = [link(["#", claim.id].concat().into(), own.who.into()), ", ".into(), day(claim.date, &EN).into()];
        tag("li", "", said)
    });
    tag("ul", "leans", all.collect::<Vec<_>>())
}

fn of_param(spec: &'static ParamSpec) -> Html {
    let words = EN.param(spec.id);
    let symbol = SYMBOLS[spec.id as usize].1;
    let about = vec![
        tag("b", "", [words.name.into()]),
        tag("span", "key", [formula::inline(symbol), " ".into(), tag("code", "", [spec.key.into()])]),
        tag("span", "meaning", [words.meaning.into()]),
    ];
    let kind = tag("p", "kind", [EN.kinds[spec.kind as usize].into()]);
    let of = |number: f64| vec![value(spec, number, &EN).into()];
    row(
        &["id", "role"],
        vec![["param-", spec.key].concat().into(), "row".into()],
        about,
        vec![
            (WORDS.params_heads[1], of(spec.default)),
            (WORDS.params_heads[2], vec![range(spec).into()]),
            (WORDS.params_heads[3], vec![kind, claims(spec.claims)]),
        ],
    )
}

/// "0 to 300 %": the unit once.
pub fn range(spec: &ParamSpec) -> String {
    let (before, _) = affixes(spec, spec.min, &EN);
    filled(WORDS.range, &[("from", [before, &field(spec, spec.min, &EN)].concat()), ("to", value(spec, spec.max, &EN))])
}

fn of_preset(preset: &'static Preset) -> Html {
    let words = EN.preset(preset.id);
    let changed = SPECS.iter().filter(|spec| preset.params.get(spec.id) != BASELINE.get(spec.id));
    let changed: Vec<Html> = changed
        .map(|spec| {
            let numbers = [("name", EN.param(spec.id).name.to_string()), ("from", value(spec, spec.default, &EN))];
            let text = filled(&filled(WORDS.to, &numbers), &[("to", value(spec, preset.params.get(spec.id), &EN))]);
            tag("li", "", [link(anchor(spec).into(), text.into())])
        })
        .collect();
    let changed = if changed.is_empty() { tag("p", "", [WORDS.changes_nothing.into()]) } else { tag("ul", "leans", changed) };
    let address = ["./?", &query::of_preset(preset)].concat();
    let about = vec![tag("b", "", [words.name.into()]), tag("span", "", [link(address.into(), WORDS.open.into())])];
    let reading = tag("p", "", [tag("i", "", [EN.our_reading.into()]), " ".into(), words.reading.into()]);
    row(
        &["id", "role"],
        vec![["preset-", preset.key].concat().into(), "row".into()],
        about,
        vec![(WORDS.presets_heads[1], vec![changed]), (WORDS.presets_heads[2], vec![reading, claims(preset.claims)])],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use widget::text::claim;

    #[test]
    fn what_contradicts_us_says_in_what() {
        for claim in CLAIMS {
            let why = AGAINST.iter().filter(|(id, _)| *id == claim.id).count();
            assert_eq!(why, usize::from(claim.bearing == Bearing::Against), "{}", claim.id);
        }
        let numbers = numbers();
        for (id, why) in AGAINST {
            assert!(claim(id).is_some(), "{id}");
            assert!(!filled(why, &numbers).contains(['{', '}']), "{why}");
        }
    }

    #[test]
    fn symbols_stand_in_the_order_of_the_parameters() {
        for (spec, (id, _)) in SPECS.iter().zip(SYMBOLS) {
            assert_eq!(spec.id, id);
        }
    }

    #[test]
    fn every_quote_is_in_quotation_marks_and_every_claim_has_a_row() {
        let html = page().written("");
        for claim in CLAIMS {
            assert_eq!(html.matches(&format!("<tr id=\"{}\"", claim.id)).count(), 1, "{}", claim.id);
        }
        let quotes = CLAIMS.iter().filter(|claim| claim.quote.is_some()).count();
        assert_eq!(html.matches("<blockquote>“").count(), quotes);
        for kind in KINDS {
            assert_eq!(EN.kinds[kind as usize], format!("{kind:?}").to_lowercase());
        }
    }
}
