//! Every preset at three playheads, as an outline of what a reader meets. The outlines are in `snapshots/`; after a wanted change,
//! `SNAPSHOTS=write cargo test --test widget` writes them anew, and `git diff` shows what it meant.

use std::fs;
use std::path::Path;

use crate::page::{Element, markup, render};
use sim::START;
use sim::presets::PRESETS;
use sim::query;
use widget::app::AppProps;
use widget::kept::Kept;
use widget::text::{Words, language};

const PLAYHEADS: [(&str, Option<f64>); 3] = [("at the start", Some(START)), ("at rest", None), ("in 2036", Some(2036.0))];

/// What a reader meets, a line a thing.
fn outline(page: &Element) -> Vec<String> {
    let drawing = page.the("figure");
    let dial = page.the("dial");
    let mark = dial.of("mark").first().map_or(String::new(), |mark| format!("mark at {}: ", mark.get("data-q")));
    let words = dial.of("long").first().map_or(String::new(), |words| words.text());
    let pressed = page.of("chip").into_iter().filter(|chip| chip.get("aria-pressed") == "true");
    let disabled = page.named("button").into_iter().filter(|button| button.has("disabled"));
    vec![
        format!("sentence: {}", page.texts("sentence")),
        format!("dial: {}; {mark}{words}", dial.named("input")[0].get("value")),
        page.the("course").text(),
        format!("coil: {}; {}", strands(drawing, "near"), strands(drawing, "band")),
        format!("run: {}", ends(drawing)),
        format!("on the charts: {}", drawing.named("text").iter().map(|text| text.text()).collect::<Vec<_>>().join(" | ")),
        format!("clock: {}", page.the("clock").named("text").iter().map(|text| text.text()).collect::<Vec<_>>().join(" ")),
        format!("legend: {}", page.the("legend").named("li").iter().map(|row| row.text()).collect::<Vec<_>>().join(" | ")),
        format!("transport: {}", page.the("transport").texts("at")),
        page.the("oversight").text(),
        format!("pressed: {}", pressed.map(Element::text).collect::<String>()),
        format!("disabled: {}", disabled.map(|button| button.get("aria-label").to_string()).collect::<String>()),
    ]
}

/// How many strands the coil's paths of a class have.
fn strands(drawing: &Element, class: &str) -> String {
    let count = |path: &&Element| path.get("d").matches('M').count();
    let (ahead, gone): (Vec<&Element>, Vec<&Element>) = drawing.of(class).into_iter().partition(|path| path.is_of("ahead"));
    let [ahead, gone] = [ahead, gone].map(|paths| paths.iter().map(count).sum::<usize>());
    format!("{} {class}, {ahead} of them ahead", ahead + gone)
}

/// Where the run begins and ends on the main chart, in whole px.
fn ends(drawing: &Element) -> String {
    let path = drawing.of("run")[0].get("d").to_string();
    let tenths = |px: &str| px.parse::<f64>().map(|px| (10.0 * px).round() as i32).expect("a number");
    let steps: Vec<i32> = path.replace(['M', 'l'], " ").replace('-', " -").split_whitespace().map(tenths).collect();
    let sum = |at: usize| steps.iter().skip(at).step_by(2).sum::<i32>() / 10;
    let (x, y) = (steps[0] / 10, steps[1] / 10);
    format!("from {x} {y} to {} {}, {} points", sum(0), sum(1), steps.len() / 2)
}

#[test]
fn every_preset_at_three_playheads_is_as_it_was() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let mut faults = Vec::new();
    for preset in PRESETS {
        let query = format!("preset={}", preset.key);
        let outlines = PLAYHEADS.map(|(name, playhead)| format!("# {name}\n{}\n", outline(&render(&query, playhead)).join("\n")));
        let (found, file) = (outlines.join("\n"), folder.join(format!("{}.txt", preset.key)));
        if std::env::var("SNAPSHOTS").is_ok_and(|wish| wish == "write") {
            fs::create_dir_all(&folder).and_then(|()| fs::write(&file, &found)).expect("a snapshot can be written");
        }
        let expected = fs::read_to_string(&file).unwrap_or_default();
        let lines = found.lines().count().max(expected.lines().count());
        let line = |text: &str, n: usize| text.lines().nth(n).unwrap_or("(no such line)").to_string();
        let differing = (0..lines).filter(|n| line(&found, *n) != line(&expected, *n));
        faults.extend(
            differing.map(|n| format!("{} line {}:\n  was {}\n  is  {}", preset.key, n + 1, line(&expected, n), line(&found, n))),
        );
    }
    assert!(faults.is_empty(), "{} lines differ:\n{}", faults.len(), faults.join("\n"));
}

/// A part of a page: what it is called, and how it is read.
type Part = (&'static str, fn(&Element) -> String);

#[test]
fn presets_differ_in_what_they_say_and_agree_in_what_they_stand_on() {
    let pages = ["article", "kohli", "good"].map(|key| render(&format!("preset={key}"), None));
    let parts: [Part; 5] = [
        ("sentence", |page| page.texts("sentence")),
        ("run", |page| page.of("run")[0].get("d").to_string()),
        ("coil", |page| format!("{:?}", page.of("near"))),
        ("clock", |page| page.the("clock").text()),
        ("claims", |page| page.the("card").text()),
    ];
    for (name, part) in parts {
        let [article, kohli, good] = pages.each_ref().map(part);
        assert!(article != kohli && kohli != good && good != article, "{name} is the same");
    }
    let grounds: [Part; 4] = [
        ("measurements", |page| format!("{:?}", page.of("point"))),
        ("headings", |page| page.texts("heading")),
        ("what people said", |page| format!("{:?}", page.of("said"))),
        ("what the model does not know", |page| page.the("unknown").text()),
    ];
    for (name, part) in grounds {
        let [article, kohli, good] = pages.each_ref().map(part);
        assert!(article == kohli && kohli == good, "{name} differ");
    }
    assert!(pages[0].of("wall").is_empty() && pages[1].of("wall").is_empty());
    assert_eq!(pages[2].of("wall").len(), 2, "a blow-up ends the coil and the chart at a wall");
}

#[test]
fn a_playhead_moves_what_is_at_a_date_and_nothing_else() {
    let [start, later] = [Some(START), Some(2036.0)].map(|playhead| render("", playhead));
    assert_eq!(start.of("run")[0].get("d"), later.of("run")[0].get("d"));
    assert_eq!(start.texts("sentence"), later.texts("sentence"));
    assert_ne!(start.the("clock").text(), later.the("clock").text());
    let ahead = |page: &Element| {
        let near = page.of("near").into_iter().find(|path| path.is_of("ahead"));
        near.map(|path| path.get("d").matches('M').count())
    };
    assert!(ahead(&start) > ahead(&later), "{:?} turns ahead, later {:?}", ahead(&start), ahead(&later));
}

/// What a page has inside of its language is enough for all that the dial does before the rest has come.
#[test]
fn the_words_of_a_page_say_all_that_answers_to_the_dial() {
    let shown = |query: &str, width: f64, words: &'static Words| {
        // The page itself is at another scenario, so that everything is drawn.
        let (query, own) = (query.to_string().into(), "q=0.123".into());
        markup(AppProps { query, own, words, width: Some(width), kept: Some(Kept::default()), ..AppProps::default() })
    };
    for lang in ["en", "es", "zh", "ar"] {
        let all = language(lang).expect("a language");
        let opening: &'static Words = Box::leak(Box::new(all.opening()));
        let presets = PRESETS.iter().map(query::of_preset);
        let turned = (0..=40).map(|step| format!("q={}", f64::from(step) / 20.0));
        for query in presets.chain(turned) {
            for width in [328.0, 664.0, 924.0] {
                let (few, many) = (shown(&query, width, opening), shown(&query, width, all));
                let differ = few.bytes().zip(many.bytes()).position(|(few, many)| few != many);
                let around = |at: usize| {
                    many[..many.floor_char_boundary(at + 120)]
                        .to_string()
                        .split_off(many.floor_char_boundary(at.saturating_sub(60)))
                };
                assert!(few == many, "{lang}, {query}, {width} px: {:?}", differ.map(around));
            }
        }
    }
}
