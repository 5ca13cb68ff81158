//! How the model works, for those who want to check it.

use explore::checks::{Checks, Section};
use explore::view::{Told, View};
use sim::Scenario;
use sim::checks::fitted;
use sim::ensemble::{Input, InputRange};
use sim::metr::POINTS;
use sim::params::SPECS;
use widget::format::{day, decimal, significant, value};
use widget::text::EN;
use widget::view::element::{all, element, tag};
use yew::prelude::*;

use crate::page::{Page, link, prose, section};
use crate::sources::range;
use crate::text::{Block, CLOSED, MILESTONES, MODEL, OTHERS, SECTIONS, SYMBOLS, WORDS};
use crate::{filled, formula, numbers};

/// The page.
pub fn page() -> Page {
    let numbers = numbers();
    let says = |text: &str| tag("p", "", prose(&filled(text, &numbers)));
    let of = &SECTIONS;
    let mut sections = vec![(of.words.0, of.words.1, of.words.2.iter().map(|text| says(text)).collect::<Vec<_>>())];
    sections.push((of.symbols.0, of.symbols.1, vec![says(of.symbols.2), symbols(), others()]));
    let mut count = 0;
    for (id, heading, blocks) in MODEL {
        let blocks = blocks.iter().map(|block| match block {
            Block::Says(text) => says(text),
            Block::Shows(text) => {
                count += 1;
                equation(count, text)
            }
        });
        sections.push((*id, *heading, blocks.collect()));
    }
    sections.push((of.milestones.0, of.milestones.1, vec![says(of.milestones.2), milestones(&numbers)]));
    let [trend, calibration, today, closed, beside, futures] = Section::ALL.map(live);
    let [first, second, third] = of.calibration.2;
    sections.push((
        of.calibration.0,
        of.calibration.1,
        vec![says(first), trend, points(&numbers), says(second), calibration, says(third), today],
    ));
    sections.push((of.closed.0, of.closed.1, vec![says(of.closed.2), solutions(), says(of.closed.3), closed]));
    sections.push((of.published.0, of.published.1, vec![says(of.published.2), beside, says(of.published.3)]));
    sections.push((
        of.futures.0,
        of.futures.1,
        vec![says(of.futures.2), inputs(), says(of.futures.4), says(of.futures.3), futures],
    ));
    let unknown = EN.unknown.map(|text| tag("li", "", [text.into()]));
    sections.push((of.limits.0, of.limits.1, vec![tag("ul", "limits", unknown)]));
    sections.push((of.again.0, of.again.1, of.again.2.iter().map(|text| says(text)).collect()));

    let contents = sections.iter().map(|(id, heading, _)| tag("li", "", [link(["#", id].concat().into(), (*heading).into())]));
    let contents = tag("ol", "", contents.collect::<Vec<_>>());
    let heading = element("h2", &["id"], ["contents".into()], [WORDS.contents.into()]);
    let contents = element("nav", &["class", "aria-labelledby"], ["contents".into(), "contents".into()], [heading, contents]);
    let mut inside = vec![contents, state()];
    inside.extend(sections.into_iter().map(|(id, heading, parts)| section(id, heading, parts)));
    Page {
        file: "methods.html",
        words: WORDS.methods,
        policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        script: Some("methods.js"),
        inside: all(inside),
    }
}

/// When the numbers were computed: one of these lines is shown.
fn state() -> Html {
    let line = |name: &'static str, text: &'static str| {
        let (names, values): (&[&str], Vec<AttrValue>) = match name {
            "built" => (&["data-says"], vec![name.into()]),
            _ => (&["data-says", "hidden"], vec![name.into(), "".into()]),
        };
        element("span", names, values, [text.into()])
    };
    let lines = [line("built", WORDS.built), line("live", WORDS.live), line("not-live", WORDS.not_live)];
    element("p", &["class", "role"], ["note".into(), "status".into()], lines)
}

/// A place that the second program fills anew, with what it will be filled with.
fn live(which: Section) -> Html {
    let (scenario, words) = (Scenario::default(), &explore::text::EN);
    let told =
        Told { scenario, versus: None, locked: 0, date: None, text: String::new(), home: String::new(), width: 0.0, words };
    let mut part = Checks::of(which);
    while part.work(&told) {}
    element("div", &["class", "data-part"], ["later".into(), which.name().into()], [part.view(&told)])
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
fn equation(number: usize, text: &str) -> Html {
    let number = number.to_string();
    let label = filled(WORDS.equation, &[("n", number.clone())]);
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

fn symbols() -> Html {
    let rows = SPECS.iter().zip(SYMBOLS).map(|(spec, (_, symbol))| {
        let words = EN.param(spec.id);
        let address = ["sources.html#param-", spec.key].concat();
        let name = [link(address.into(), words.name.into()), " ".into(), tag("code", "", [spec.key.into()])];
        let of = |number: f64| match spec.unit {
            // Both as the slider says it and as the equations use it.
            sim::params::Unit::Harder | sim::params::Unit::Nats | sim::params::Unit::NatsPerYear => {
                [significant(number), " (".into(), value(spec, number, &EN), ")".into()].concat()
            }
            _ => value(spec, number, &EN),
        };
        vec![vec![formula::inline(symbol)], name.to_vec(), vec![of(spec.default).into()], vec![range(spec).into()]]
    });
    table("symbols", SECTIONS.symbols.1, &WORDS.symbols_heads, rows.collect())
}

fn others() -> Html {
    let rows = OTHERS.iter().map(|(symbol, meaning)| vec![vec![formula::inline(symbol)], prose(meaning)]);
    table("symbols", SECTIONS.symbols.1, &WORDS.others_heads, rows.collect())
}

fn milestones(numbers: &[(&str, String)]) -> Html {
    let of = |text: &str| prose(&filled(text, numbers));
    let rows = MILESTONES.iter().map(|(name, when)| vec![of(name), of(when)]);
    table("", SECTIONS.milestones.1, &WORDS.milestones_heads, rows.collect())
}

fn solutions() -> Html {
    let rows = CLOSED.iter().map(|(condition, what, solution)| vec![prose(condition), prose(what), prose(solution)]);
    table("", SECTIONS.closed.1, &WORDS.closed_heads, rows.collect())
}

/// METR's points, and which of them the lines go through.
fn points(numbers: &[(&str, String)]) -> Html {
    let new = POINTS.iter().filter(|point| fitted(point).0).count();
    let counts = [("all", POINTS.len().to_string()), ("new", new.to_string())];
    let summary = filled(&filled(WORDS.points, &counts), numbers);
    let rows = POINTS.iter().map(|point| {
        let (year, month, of_month) = point.released;
        let (minutes, low, high) = point.minutes;
        let note = if fitted(point).0 { vec![tag("small", "", [" ".into(), filled(WORDS.yes, numbers).into()])] } else { vec![] };
        let name = [vec![point.name.into()], note].concat();
        let date = day(&format!("{year}-{month}-{of_month}"), &EN);
        vec![
            name,
            vec![date.into()],
            vec![format!("{} ({}–{})", significant(minutes), significant(low), significant(high)).into()],
        ]
    });
    let table = table("points", SECTIONS.calibration.1, &WORDS.points_heads, rows.collect());
    tag("details", "", [tag("summary", "", [summary.into()]), table])
}

/// What is drawn anew for each future, from the table that draws it.
fn inputs() -> Html {
    let words = &explore::text::EN;
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
        let (sign, (low, high), how) = match input.range() {
            InputRange::Times(low, high) => ("× ", (low, high), WORDS.inputs_evenly),
            // Returns are what is drawn: β is divided by it.
            InputRange::Ratio(low, high) if input == Input::Returns => ("÷ ", (low, high), WORDS.inputs_log),
            InputRange::Ratio(low, high) => ("× ", (low, high), WORDS.inputs_log),
            InputRange::Plus(low, high) => ("+ ", (low, high), WORDS.inputs_evenly),
            InputRange::Power(low, high) => ("to the power of ", (low, high), WORDS.inputs_evenly),
        };
        let drawn = [sign, &decimal(low, 2), " … ", &decimal(high, 2)].concat();
        let name = [explore::matters::name(input, words).into(), " ".into(), formula::inline(symbols)];
        vec![name.to_vec(), vec![drawn.into()], vec![how.into()]]
    });
    table("", SECTIONS.futures.1, &WORDS.inputs_heads, rows.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_parameters_symbol_is_in_an_equation() {
        let blocks = MODEL.iter().flat_map(|(_, _, blocks)| blocks.iter());
        let texts = blocks.map(|block| match block {
            Block::Says(text) | Block::Shows(text) => *text,
        });
        let texts: Vec<&str> = texts.chain(MILESTONES.iter().map(|(_, when)| *when)).chain([SECTIONS.closed.2]).collect();
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
        let html = page().written("https://example.org/");
        assert!(html.contains("<link rel=\"canonical\" href=\"https://example.org/methods.html\">"));
        for (name, _) in numbers() {
            assert!(!html.contains(&["{", name, "}"].concat()), "{name}");
        }
        assert!(!html.contains('$') && !html.contains("frac{"), "a formula was not read");
        assert!(!html.contains("style="), "a style in the markup");
    }
}
