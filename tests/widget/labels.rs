//! Words on the charts in a language twice as long as English: they still find places where they cover nothing.

use std::rc::Rc;

use sim::Scenario;
use sim::presets::PRESETS;
use widget::futures::{AT_ONCE, Futures};
use widget::outcome::Outcome;
use widget::plot::frame::Frame;
use widget::plot::place::{Anchor, Area, LABEL, NOTE, Spot};
use widget::text::{EN, Words};
use widget::view::charts::{CHARTS, Scene};
use widget::view::figure;
use yew::LocalServerRenderer;
use yew::prelude::*;

use crate::page::{Element, read};

/// Words said twice: twice as long, and breaking at the same places.
fn twice(words: &'static str) -> &'static str {
    Box::leak(format!("{words} {words}").into_boxed_str())
}

/// English, with every label of the main chart twice as long.
fn double() -> &'static Words {
    let pair = |(long, short): (&'static str, &'static str)| (twice(long), twice(short));
    Box::leak(Box::new(Words {
        tenfold: twice(EN.tenfold),
        full: EN.full.map(twice),
        researcher: pair(EN.researcher),
        researcher_split: EN.researcher_split.map(|lines| lines.map(twice)),
        researcher_note: twice(EN.researcher_note),
        researcher_note_short: twice(EN.researcher_note_short),
        estimate: pair(EN.estimate),
        model_starts: twice(EN.model_starts),
        band: twice(EN.band),
        ..EN
    }))
}

#[derive(Clone, PartialEq, Properties)]
struct ChartProps {
    query: AttrValue,
    playhead: f64,
    width: f64,
}

#[component]
fn Speed(props: &ChartProps) -> Html {
    let params = sim::query::decode(&props.query).0.params;
    let outcome = Outcome::among(&params, Rc::new(Futures::around(&params, AT_ONCE)));
    let scene = Scene {
        outcome: &outcome,
        playhead: props.playhead.min(outcome.seen_until()),
        still: true,
        lines: false,
        before: None,
        frame: Frame::new(props.width),
        words: double(),
        chart: "",
    };
    figure::drawing(&CHARTS[1], &scene)
}

/// What a text takes on the picture.
fn area(text: &Element) -> Area {
    let number = |name: &str| text.get(name).parse::<f64>().expect(name);
    let anchor = match text.get("text-anchor") {
        "middle" => Anchor::Middle,
        "end" => Anchor::End,
        _ => Anchor::Start,
    };
    let letters = if ["tick", "note", "date"].iter().any(|class| text.is_of(class)) { NOTE } else { LABEL };
    Area::of_words(Spot { x: number("x"), y: number("y"), anchor }, letters.width(&text.text()), 1)
}

#[test]
fn words_twice_as_long_cover_nothing() {
    let mut faults = Vec::new();
    for preset in PRESETS {
        for width in [288.0, 328.0, 664.0, 626.0] {
            for playhead in [2027.0, 2030.0, 2034.5] {
                let query = sim::query::encode(&Scenario::from(preset.id));
                let props = ChartProps { query: query.into(), playhead, width };
                let chart = read(&pollster::block_on(LocalServerRenderer::<Speed>::with_props(props).hydratable(false).render()));
                let texts: Vec<&Element> = chart.named("text").into_iter().filter(|text| !text.is_of("heading")).collect();
                for (index, text) in texts.iter().enumerate() {
                    for other in &texts[index + 1..] {
                        if area(text).overlaps(&area(other)) {
                            faults.push(format!("{} {width} px {playhead}: “{}” on “{}”", preset.key, text.text(), other.text()));
                        }
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
