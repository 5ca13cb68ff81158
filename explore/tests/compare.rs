//! Two scenarios side by side, rendered natively: every case in words.

mod stage;

use explore::compare::Compare;
use explore::view::{Answer, Used, View};
use sim::query;
use stage::{rendered, told};

/// What the part says of a link, without its tags; spaces are plain.
fn said(query: &str) -> String {
    let mut text = String::new();
    for piece in rendered(&Compare::default(), &told(query)).split('<').skip(1) {
        // What stands in elements of their own is apart.
        let inline = ["b>", "/b>", "b "].iter().any(|tag| piece.starts_with(tag));
        text.push_str(if inline { "" } else { "|" });
        text.push_str(piece.split_once('>').map_or("", |(_, text)| text));
    }
    text.replace('\u{a0}', " ").replace('\u{2060}', "")
}

fn press<'a>(name: &'a str, value: &'a str) -> Used<'a> {
    Used { kind: if value.is_empty() { "click" } else { "change" }, name, value, ..Used::default() }
}

#[test]
fn every_difference_has_its_words() {
    let cases = [
        ("vs=lifland", "B reaches 10× 4 months sooner. One input differs, so all of it is because of Ideas get harder."),
        ("preset=lifland&vs=article", "B reaches 10× 4 months later. One input differs"),
        ("preset=twenty&vs=article", "B reaches 10× 1 year and 1 month sooner. Mostly because of Improvement rate."),
        ("preset=article&vs=good", "B reaches 10× 7 months later. Mostly because of Ideas get harder."),
        (
            "preset=fifteen&vs=fifteen~review:0.3~q:0.7",
            "B reaches 10× 2 years and 7 months later. Mostly because of Improvement rate.",
        ),
        ("vs=article", "A and B are the same. Change a dial, and see what it does."),
        ("audit=90&vs=article", "A and B reach 10× on the same day, in Feb 2030."),
        ("q=0.6801&vs=article", "B reaches 10× within a month of A, in Feb 2030."),
        (
            "preset=kohli&vs=article",
            "A runs 10× as fast in Feb 2030; B levels off at 4×. One input differs, so all of it is because of Taste only humans have.",
        ),
        ("preset=kohli&vs=frozen", "A stays 17.5 % faster; B levels off at 4×. Mostly because of Improvement rate."),
        ("preset=kohli&audit=90&vs=kohli", "A and B both level off at 4×.|"),
        ("preset=embodied&vs=article", "A runs 10× as fast in Feb 2030; B levels off at 5×. One input differs"),
        (
            "preset=embodied&q=0.9&vs=embodied",
            "A and B both level off at 5×. B reaches half the judgement done by AI 7 months sooner. One input differs",
        ),
        ("q=0.02&vs=article", "A runs 10× as fast in Feb 2030; B does not run 10× as fast before 2045. One input differs"),
        (
            "code=1&review=0.001&train=1&infra=1&taste=0.99&vs=article~code:1~review:0.001~train:1~infra:1~taste:0.999",
            "A and B are both there today: 10×.",
        ),
    ];
    let wrong: Vec<String> = cases
        .iter()
        .map(|(query, words)| (said(query), query, words))
        .filter(|(said, _, words)| !said.contains(*words))
        .map(|(said, query, words)| format!("{query}: {words}\n  {said}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn all_that_differs_is_listed_and_both_runs_stand_in_the_table() {
    let text = said("q=1.2&preset=good&vs=article");
    for expected in [
        "Improvement rate: 68 % → 120 %",
        "Ideas get harder: 39 % → 12 %",
        "Software improvement left: 14 orders of magnitude → no limit",
        "A: The article’s numbers, run on",
        "B, on the dials: …for I. J. Good’s explosion, changed",
        "Research runs 10× as fast||Feb 2030||",
        "Infinite in finite time||no||",
        "Where it levels off||nothing caps it||nothing caps it",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    assert!(said("q=0.6800001&vs=article").contains("Improvement rate: 0.68 → 0.6800001"), "a difference is always seen");
    assert!(said("q=1.2&vs=article").contains("around 2030 (2029–2032)"), "as the widget’s own sentence has it");
}

#[test]
fn what_is_pressed_becomes_a_query() {
    let used = |name, value, query: &str| Compare::default().used(&press(name, value), &told(query));
    let choose = |query: &str| Answer::Choose(query.into());
    assert_eq!(used("keep", "", "preset=good&q=1.2"), choose("vs=good~q:1.2"));
    assert_eq!(used("keep", "", ""), choose("vs=article"));
    assert_eq!(used("let-go", "", "vs=good"), choose("vs="));
    assert_eq!(used("with", "kohli", ""), choose("vs=kohli"));
    assert_eq!(used("swap", "", "q=1.2&vs=good~beta:0.3"), choose("preset=good&beta=0.3&vs=article~q:1.2"));
    assert_eq!(used("swap", "", ""), Answer::Nothing, "nothing to swap with");
    assert_eq!(used("with", "kept", "vs=good~q:1"), Answer::Nothing);
    let Answer::Choose(swapped) = used("swap", "", "preset=kohli&q=1.2&vs=article") else { panic!("no query") };
    let (scenario, notices) = query::decode_onto(query::decode("preset=kohli&q=1.2").0, &swapped);
    assert_eq!((scenario, notices), (Default::default(), vec![]), "what differed before is gone");
}

#[test]
fn what_is_locked_is_said_where_it_differs() {
    assert!(said("q=0.9&lock=q,beta&vs=article").contains("Locked on this page: Improvement rate. Swapping"));
    assert!(!said("q=0.9&lock=beta&vs=article").contains("Locked"));
}

#[test]
fn more_futures_are_run_until_there_are_as_many_as_the_widget_has() {
    let (mut part, told) = (Compare::default(), told("q=1.2&vs=article"));
    rendered(&part, &told);
    let frames = (0..).take_while(|_| part.work(&told)).count();
    assert!((1..40).contains(&frames), "{frames}");
    let alone = widget::outcome::Outcome::of(&told.scenario.params).findings;
    let short: String = widget::text::short(&alone, told.words.widget).iter().map(|part| part.text()).collect();
    let html =
        rendered(&part, &told).replace("<b class=\"outcome\">", "").replace("<b class=\"setting\">", "").replace("</b>", "");
    assert!(html.contains(&short), "{short}: {html}");
}
