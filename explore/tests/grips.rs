//! Grips on the run, natively: what is asked by pulling, what answers, and what is said.

mod stage;

use explore::grips::Grips;
use explore::view::{Answer, Told, Used, View};
use sim::{math, query, simulate};
use stage::{rendered, told};

fn used<'a>(name: &'a str, kind: &'a str, value: &'a str) -> Used<'a> {
    Used { name, kind, value, ..Used::default() }
}

/// What the widget says once it shows the answer, and the query that it was told.
fn after(answer: Answer, told: &Told) -> (Told, String) {
    let (Answer::Try(query) | Answer::Choose(query)) = answer else { panic!("{answer:?}") };
    (Told { scenario: query::decode_onto(told.scenario, &query).0, ..told.clone() }, query)
}

/// A milestone taken, pulled to a date and let go.
fn pulled(name: &str, value: &str, before: &Told) -> (Grips, Told) {
    let mut grips = Grips::default();
    assert_eq!(grips.used(&used(name, "pointerdown", ""), before), Answer::Nothing);
    let tried = grips.used(&used(name, "input", value), before);
    assert!(matches!(tried, Answer::Try(_)), "{tried:?}");
    let (trying, first) = after(tried, before);
    let (chosen, last) = after(grips.used(&used(name, "change", value), &trying), &trying);
    assert_eq!(first, last);
    (grips, chosen)
}

#[test]
fn a_milestone_comes_in_the_month_that_it_is_pulled_to_and_says_with_what() {
    let (grips, told) = pulled("tenfold", "2029.6", &told(""));
    let date = simulate(&told.scenario.params).milestones.tenfold.expect("it is reached");
    assert!((2029.6..2029.65).contains(&date), "{date}");
    let said = rendered(&grips, &told);
    assert!(said.contains("10× as fast in Aug\u{a0}2029: an improvement rate of "), "{said}");
    assert!(said.contains("Instead, all else as before: Ideas get harder "), "{said}");
    assert_eq!(grips.keeps_date(), None, "the playhead goes with it");
}

#[test]
fn the_run_passes_where_it_is_pulled_to() {
    let twenty = math::ln(20.0).to_string();
    let (grips, told) = pulled("run", &twenty, &told(""));
    let run = simulate(&told.scenario.params);
    let speedup = run.cycle.speedup(run.x_at(2030.0));
    assert!((19.5..=20.0).contains(&speedup), "{speedup}");
    assert_eq!(grips.keeps_date(), Some(2030.0));
    assert!(rendered(&grips, &told).contains("Speed-up 20× in Jan\u{a0}2030: an improvement rate of "));
}

#[test]
fn where_no_rate_does_it_that_is_said_and_why() {
    let (grips, told) = pulled("run", &math::ln(100.0).to_string(), &told("preset=kohli"));
    let said = rendered(&grips, &told);
    assert!(
        said.contains("no improvement rate from 0 to 300\u{a0}% brings that, ")
            && said.contains("because people keep the judgement.")
    );
    assert_eq!(told.scenario.params.q, 3.0, "the nearest");
}

#[test]
fn a_finger_that_scrolls_the_page_leaves_all_as_it_was() {
    let before = told("");
    let mut grips = Grips::default();
    grips.used(&used("tenfold", "pointerdown", ""), &before);
    let (trying, _) = after(grips.used(&used("tenfold", "input", "2028.5"), &before), &before);
    let (back, _) = after(grips.used(&used("tenfold", "pointercancel", ""), &trying), &trying);
    assert_eq!(back.scenario.params, before.scenario.params);
}

#[test]
fn keys_go_month_by_month_and_other_keys_are_the_browsers() {
    let before = told("");
    let press = |key| Grips::default().used(&Used { key, ..used("tenfold", "keydown", "") }, &before);
    let date = |key| simulate(&after(press(key), &before).0.scenario.params).milestones.tenfold.expect("it is reached");
    let now = simulate(&before.scenario.params).milestones.tenfold.expect("it is reached");
    assert!(date("ArrowLeft") < now && now < date("ArrowRight") && date("ArrowRight") < date("PageUp"));
    assert_eq!(press("Tab"), Answer::Nothing);
}

#[test]
fn only_what_the_run_reaches_can_be_pulled_and_nothing_that_moves() {
    let count = |told: &Told| rendered(&Grips::default(), told).matches("type=\"range\"").count();
    assert_eq!([count(&told("")), count(&told("preset=kohli"))], [4, 1]);
    assert_eq!(count(&Told { date: None, ..told("") }), 0);
}
