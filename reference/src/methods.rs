//! How the model works, for those who want to check it.

use explore::checks::{Checks, Section};
use explore::view::{Told, View};
use sim::Scenario;
use sim::checks::fitted;
use sim::ensemble::{Input, InputRange};
use sim::metr::POINTS;
use sim::params::SPECS;
use widget::format::{day, number, significant, value};
use widget::view::element::{all, element, tag};
use yew::prelude::*;

use crate::equations::{Block, MODEL, OTHERS, SYMBOLS};
use crate::page::{Page, link, prose, section};
use crate::sources::range;
use crate::text::{MethodsWords, Words};
use crate::{filled, formula, numbers};

/// The page.
pub fn page(words: &'static Words) -> Page {
    let (of, numbers) = (&words.methods, numbers(words));
    let says = |text: &str| tag("p", "", prose(&filled(text, &numbers)));
    let mut sections = vec![("words", of.intro.0, of.intro.1.map(says).to_vec())];
    let mut add = |id, heading, parts| sections.push((id, heading, parts));
    add("symbols", of.symbols.0, vec![says(of.symbols.1[0]), symbols(words), others(of, &numbers)]);
    let mut count = 0;
    for ((id, blocks), (heading, texts)) in MODEL.iter().zip(of.model()) {
        let mut texts = texts.iter();
        let blocks = blocks.iter().map(|block| match block {
            Block::Says => says(texts.next().expect("a text for each")),
            Block::Shows(text) => {
                count += 1;
                equation(count, text, of)
            }
        });
        add(id, heading, blocks.collect());
    }
    add("milestones", of.milestones.0, vec![says(of.milestones.1[0]), milestones(of, &numbers)]);
    let [trend, calibration, today, closed, beside, futures] = Section::ALL.map(|section| live(section, words));
    let [first, second, third] = of.calibration.1.map(says);
    add("calibration", of.calibration.0, vec![first, trend, points(words, &numbers), second, calibration, third, today]);
    let [paper, program] = of.closed.1.map(says);
    add("closed", of.closed.0, vec![paper, solutions(of), program, closed]);
    let [first, more] = of.published.1.map(says);
    add("published", of.published.0, vec![first, beside, more]);
    let [drawn, pace, here] = of.futures.1.map(says);
    add("futures", of.futures.0, vec![drawn, inputs(words), pace, here, futures]);
    let unknown = words.widget.unknown.map(|text| tag("li", "", [text.into()]));
    add("limits", of.limits, vec![tag("ul", "limits", unknown)]);
    add("again", of.again.0, of.again.1.map(says).to_vec());

    let contents = sections.iter().map(|(id, heading, _)| tag("li", "", [link(["#", id].concat().into(), (*heading).into())]));
    let contents = tag("ol", "", contents.collect::<Vec<_>>());
    let heading = element("h2", &["id"], ["contents".into()], [of.contents.into()]);
    let contents = element("nav", &["class", "aria-labelledby"], ["contents".into(), "contents".into()], [heading, contents]);
    let mut inside = vec![contents, state(of)];
    inside.extend(sections.into_iter().map(|(id, heading, parts)| section(id, heading, parts)));
    Page {
        file: "methods.html",
        words,
        about: &of.page,
        policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        script: Some("methods.js"),
        inside: all(inside),
    }
}

/// When the numbers were computed: one of these lines is shown.
fn state(words: &MethodsWords) -> Html {
    let line = |name: &'static str, text: &'static str| {
        let (names, values): (&[&str], Vec<AttrValue>) = match name {
            "built" => (&["data-says"], vec![name.into()]),
            _ => (&["data-says", "hidden"], vec![name.into(), "".into()]),
        };
        element("span", names, values, [text.into()])
    };
    let lines = [line("built", words.built), line("live", words.live), line("not-live", words.not_live)];
    element("p", &["class", "role"], ["note".into(), "status".into()], lines)
}

/// A place that the second program fills anew, with what it will be filled with.
fn live(which: Section, words: &Words) -> Html {
    let (scenario, words) = (Scenario::default(), words.explore);
    let told =
        Told { scenario, versus: None, locked: 0, date: None, text: String::new(), home: String::new(), width: 0.0, words };
    let mut part = Checks::of(which);
    while part.work(&told) {}
    let values = ["later".into(), which.name().into(), words.widget.lang.into()];
    element("div", &["class", "data-part", "data-lang"], values, [part.view(&told)])
}

/// A part of the page that may be wider than it, and then scrolls by itself.
fn wide(class: &'static str, label: &str, inside: Vec<Html>) -> Html {
    element(
        "div",
        &["class", "role", "tabindex", "aria-label"],
        [class.into(), "region".into(), "0".into(), label.to_string().into()],
        inside,
    )
}

/// An equation with its number, by which it can be named.
fn equation(number: usize, text: &str, words: &MethodsWords) -> Html {
    let number = number.to_string();
    let label = filled(words.equation, &[("n", number.clone())]);
    let sign = tag("span", "number", [["(", &number, ")"].concat().into()]);
    wide("wide equation", &label, vec![formula::display(text), sign])
}

/// A plain table.
fn table(class: &'static str, label: &'static str, heads: &[&'static str], rows: Vec<Vec<Vec<Html>>>) -> Html {
    let head = |name: &&'static str| element("th", &["scope"], ["col".into()], [(*name).into()]);
    let rows = rows.into_iter().map(|cells| {
        let cells = cells.into_iter().enumerate().map(|(at, inside)| match at {
            0 => element("th", &["scope"], ["row".into()], inside),
            _ => tag("td", "", inside),
        });
        tag("tr", "", cells.collect::<Vec<_>>())
    });
    let heads = tag("tr", "", heads.iter().map(head).collect::<Vec<_>>());
    let table = tag("table", class, [tag("thead", "", [heads]), tag("tbody", "", rows.collect::<Vec<_>>())]);
    wide("wide", label, vec![table])
}

fn symbols(words: &'static Words) -> Html {
    let (of, widget) = (&words.methods, words.widget);
    let rows = SPECS.iter().zip(SYMBOLS).map(|(spec, (_, symbol))| {
        let named = widget.param(spec.id);
        let address = ["sources.html#param-", spec.key].concat();
        let name = [link(address.into(), named.name.into()), " ".into(), tag("code", "", [spec.key.into()])];
        let of = |number: f64| match spec.unit {
            // Both as the slider says it and as the equations use it.
            sim::params::Unit::Harder | sim::params::Unit::Nats | sim::params::Unit::NatsPerYear => {
                [significant(number, widget), " (".into(), value(spec, number, widget), ")".into()].concat()
            }
            _ => value(spec, number, widget),
        };
        vec![vec![formula::inline(symbol)], name.to_vec(), vec![of(spec.default).into()], vec![range(spec, words).into()]]
    });
    table("symbols", of.symbols.0, &of.symbols_heads, rows.collect())
}

fn others(words: &'static MethodsWords, numbers: &[(&str, String)]) -> Html {
    let rows = OTHERS.iter().zip(words.others);
    let rows = rows.map(|(symbol, meaning)| vec![vec![formula::inline(symbol)], prose(&filled(meaning, numbers))]);
    table("symbols", words.symbols.0, &words.others_heads, rows.collect())
}

fn milestones(words: &'static MethodsWords, numbers: &[(&str, String)]) -> Html {
    let of = |text: &str| prose(&filled(text, numbers));
    let rows = words.milestones_rows.iter().map(|(name, when)| vec![of(name), of(when)]);
    table("", words.milestones.0, &words.milestones_heads, rows.collect())
}

fn solutions(words: &'static MethodsWords) -> Html {
    let rows = words.closed_rows.iter().map(|cells| cells.iter().map(|text| prose(text)).collect());
    table("", words.closed.0, &words.closed_heads, rows.collect())
}

/// METR's points, and which of them the lines go through.
fn points(words: &'static Words, numbers: &[(&str, String)]) -> Html {
    let (of, widget) = (&words.methods, words.widget);
    let new = POINTS.iter().filter(|point| fitted(point).0).count();
    let counts = [("all", POINTS.len().to_string()), ("new", new.to_string())];
    let summary = filled(&filled(of.points, &counts), numbers);
    let rows = POINTS.iter().map(|point| {
        let (year, month, of_month) = point.released;
        let (minutes, low, high) = point.minutes;
        let note = if fitted(point).0 { vec![tag("small", "", [" ".into(), filled(of.yes, numbers).into()])] } else { vec![] };
        let name = [vec![point.name.into()], note].concat();
        let date = day(&format!("{year}-{month}-{of_month}"), widget);
        let [minutes, low, high] = [minutes, low, high].map(|minutes| significant(minutes, widget));
        vec![name, vec![date.into()], vec![format!("{minutes} ({low}–{high})").into()]]
    });
    let table = table("points", of.calibration.0, &of.points_heads, rows.collect());
    tag("details", "", [tag("summary", "", [summary.into()]), table])
}

/// What is drawn anew for each future, from the table that draws it.
fn inputs(words: &'static Words) -> Html {
    let of = &words.methods;
    let rows = Input::ALL.map(|input| {
        let symbols = match input {
            Input::Pace => "v, β",
            Input::Returns => "β",
            Input::Taste => "f_taste",
            Input::Headroom => "N",
            Input::Slow => "t_slow",
            Input::ComputeAfter => "C_2",
            Input::Delta => "δ",
            Input::Train => "f_train",
            Input::Infra => "f_infra",
        };
        let times = |sign: &str| [sign, " {range}"].concat();
        let (shape, (low, high), how) = match input.range() {
            InputRange::Times(low, high) => (times("×"), (low, high), of.inputs_evenly),
            // Returns are what is drawn: β is divided by it.
            InputRange::Ratio(low, high) if input == Input::Returns => (times("÷"), (low, high), of.inputs_log),
            InputRange::Ratio(low, high) => (times("×"), (low, high), of.inputs_log),
            InputRange::Plus(low, high) => (times("+"), (low, high), of.inputs_evenly),
            InputRange::Power(low, high) => (of.inputs_power.to_string(), (low, high), of.inputs_evenly),
        };
        let range = [low, high].map(|end| number(end, 2, words.widget)).join(" … ");
        let drawn = filled(&shape, &[("range", range)]);
        let name = [explore::matters::name(input, words.explore).into(), " ".into(), formula::inline(symbols)];
        vec![name.to_vec(), vec![drawn.into()], vec![how.into()]]
    });
    table("", of.futures.0, &of.inputs_heads, rows.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{ALL, EN};

    #[test]
    fn every_parameters_symbol_is_in_an_equation() {
        let of = &EN.methods;
        let shown = MODEL.iter().flat_map(|(_, blocks)| blocks.iter()).filter_map(|block| match block {
            Block::Says => None,
            Block::Shows(text) => Some(*text),
        });
        let said = of.model().into_iter().flat_map(|(_, texts)| texts.iter().copied());
        let rows = of.milestones_rows.iter().map(|(_, when)| *when);
        let texts: Vec<&str> = shown.chain(said).chain(rows).chain([of.closed.1[0]]).collect();
        for (id, symbol) in SYMBOLS {
            // Of a stage's symbol the equations have the one for all stages.
            let base = symbol.split('_').next().unwrap_or(symbol);
            let general = ["φ", "f", "ŵ"].contains(&base).then(|| [base, "_k"].concat());
            let used = texts
                .iter()
                .any(|text| text.contains(symbol) || general.as_deref().is_some_and(|general| text.contains(general)));
            assert!(used, "{id:?}: {symbol}");
        }
    }

    #[test]
    fn every_hole_is_filled_and_no_formula_is_left_as_text() {
        for words in ALL {
            for page in [page(words), crate::sources::page(words)] {
                let html = page.written("https://example.org/");
                let at = [&words.widget.folder(), page.file].concat();
                assert!(html.contains(&format!("<link rel=\"canonical\" href=\"https://example.org/{at}\">")), "{at}");
                let inside = html.split("<body>").nth(1).expect("a body");
                assert!(!inside.contains(['{', '}']), "{at}: a hole is left");
                assert!(!inside.contains('$') && !inside.contains("frac{"), "{at}: a formula was not read");
                assert!(!html.contains("style="), "{at}: a style in the markup");
            }
        }
    }
}
