//! The map of the space, natively: what becomes of each spot, and how one gets there.

mod stage;

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use explore::map::Map;
use explore::map::grid::{CELLS, Grid, at, place};
use explore::map::kind::{Kind, Sample, floor};
use explore::map::nearest::Nearest;
use explore::map::picture::{Frame, dots};
use explore::view::{Answer, Told, Used, View};
use sim::params::{BASELINE, beta_from_harder};
use sim::presets::PRESETS;
use sim::{Findings, ParamId, Params, PresetId, ignition_mark, query, simulate};
use stage::{rendered, told};
use widget::text::{EN, live};

/// A map that has not been worked on: enough for all but its colours.
fn empty() -> Map {
    Map::new(|| 0.0)
}

/// A map that has been worked on until it is whole.
fn whole(told: &Told) -> Map {
    let mut map = empty();
    while map.work(told) {}
    map
}

fn used<'a>(name: &'a str, kind: &'a str, at: (f64, f64)) -> Used<'a> {
    Used { name, kind, at, ..Used::default() }
}

fn key(map: &mut Map, told: &Told, key: &str) -> Answer {
    map.used(&Used { key, ..used("here", "keydown", (0.5, 0.5)) }, told)
}

/// The parameters that a widget has after an answer.
fn after(answer: Answer, told: &Told) -> Params {
    let (Answer::Try(query) | Answer::Choose(query)) = answer else { panic!("{answer:?}") };
    query::decode_onto(told.scenario, &query).0.params
}

#[test]
fn the_kind_of_each_preset_is_what_its_sentence_says() {
    let says = [
        (Kind::LevelsOff, &["stays 17.5", "levels off at"][..]),
        (Kind::Far, &["stays far from feeding itself"]),
        (Kind::Leans, &["leans on new chips"]),
        (Kind::Feeds, &["feeds itself"]),
        (Kind::RunsAway, &["runs away"]),
    ];
    let mut met = Vec::new();
    for preset in PRESETS {
        let run = simulate(&preset.params);
        let sentence = live(&Findings::of(&run, None), &EN);
        let kind = Kind::of(&run);
        let (_, words) = says[kind as usize];
        assert!(words.iter().any(|words| sentence.contains(words)), "{}: {kind:?}, but {sentence}", preset.key);
        met.push(kind);
    }
    assert!([Kind::LevelsOff, Kind::Leans, Kind::Feeds, Kind::RunsAway].iter().all(|kind| met.contains(kind)), "{met:?}");
}

#[test]
fn heights_keep_kinds_apart() {
    for q in [0.0, 0.2, 0.5, 0.68, 1.0, 2.0] {
        for base in [BASELINE, PresetId::Good.preset().params] {
            let sample = Sample::of(&base.with(ParamId::Q, q));
            for kind in Kind::ALL {
                assert_eq!(sample.height() >= floor(kind), sample.kind >= kind, "{sample:?} {kind:?}");
            }
        }
    }
}

#[test]
fn better_tools_and_easier_ideas_never_make_the_loop_cooler() {
    for base in [BASELINE, PresetId::Good.preset().params, PresetId::Suddenly.preset().params] {
        let mut grid = Grid::new(&base);
        (0..3).for_each(|_| assert!(grid.grow(|| true)));
        let field = grid.field().expect("three passes");
        let kind = |i: usize, j: usize| field.samples[j * field.wide + i].kind;
        for j in 0..field.high {
            for i in 1..field.wide {
                assert!(kind(i, j) >= kind(i - 1, j), "to the right at {i} {j}");
                assert!(j == 0 || kind(i, j) <= kind(i, j - 1), "upwards at {i} {j}");
            }
        }
    }
}

#[test]
fn a_place_leads_there_and_back() {
    for (q, harder) in [(0.0, 0.0), (0.68, 0.39), (1.37, 1.0), (2.0, 1.2)] {
        let params = BASELINE.with(ParamId::Q, q).with(ParamId::Beta, beta_from_harder(harder));
        let (across, up) = place(&params);
        assert_eq!(at(&BASELINE, across, up), params);
        let frame = Frame::new(700.0);
        let (x, y) = frame.point(across, up);
        let (dx, dy) = frame.shares(x - frame.plot.left, y - frame.plot.bottom);
        assert!((dx - across).abs() < 1e-12 && (dy - up).abs() < 1e-12);
    }
    assert_eq!(place(&BASELINE.with(ParamId::Q, 3.0)).0, 1.0, "beyond the dial it rests at its end");
}

#[test]
fn slices_come_to_the_same_map_as_all_at_once() {
    let mut at_once = Grid::new(&BASELINE);
    while !at_once.is_whole() {
        at_once.grow(|| true);
    }
    let mut sliced = Grid::new(&BASELINE);
    let mut slices = 0;
    while !sliced.is_whole() {
        let mut left = 100;
        sliced.grow(|| {
            left -= 1;
            left >= 0
        });
        slices += 1;
    }
    assert!(slices > 70, "{slices}");
    assert_eq!(sliced, at_once);
    let field = sliced.field().expect("whole");
    assert_eq!((field.wide, field.high), (CELLS.0 + 1, CELLS.1 + 1));
    assert!((field.shares().iter().sum::<f64>() - 1.0).abs() < 1e-9);
}

#[test]
fn a_slice_ends_with_its_time_and_a_map_begins_anew_only_when_all_is_calm() {
    static CLOCK: AtomicU64 = AtomicU64::new(0);
    // Each look at the watch takes half a millisecond.
    let mut map = Map::new(|| 0.5 * CLOCK.fetch_add(1, Relaxed) as f64);
    let (article, race) = (told(""), told("preset=race"));
    assert!(map.work(&article));
    assert!((10..=14).contains(&CLOCK.load(Relaxed)), "one slice: {:?}", CLOCK);
    while map.work(&article) {}
    let whole = rendered(&map, &article);
    for q in ["q=0.7", "q=1.7&beta=0.2"] {
        let before = CLOCK.load(Relaxed);
        assert!(!map.work(&told(q)), "rate and β change nothing on the map");
        assert!(CLOCK.load(Relaxed) - before <= 1);
    }
    let before = CLOCK.load(Relaxed);
    for _ in 0..3 {
        assert!(map.work(&race));
        assert!(map.work(&told("preset=race&audit=44")), "a slider is being dragged");
    }
    assert_eq!(CLOCK.load(Relaxed), before, "no run while it is");
    while map.work(&race) {}
    assert_ne!(rendered(&map, &race), whole);
    while map.work(&article) {}
    assert_eq!(rendered(&map, &article), whole, "the same map again");
}

#[test]
fn what_lies_nearest_is_where_the_dial_has_its_mark() {
    for preset in PRESETS {
        let nearest = Nearest::of(&preset.params);
        let mark = ignition_mark(&preset.params).filter(|mark| *mark <= 2.0);
        if Kind::of(&simulate(&preset.params.with(ParamId::Q, 2.0))) == Kind::LevelsOff {
            assert_eq!(nearest.rate, None, "{}", preset.key);
            continue;
        }
        let (rate, kind) = nearest.rate.expect(preset.key);
        assert!(kind >= Kind::Feeds);
        if nearest.goal == Kind::Feeds {
            let mark = mark.expect(preset.key);
            assert!(rate >= mark && rate - mark < 0.01 + 1e-9, "{}: {rate}, mark at {mark}", preset.key);
        }
        if preset.params.q == 0.0 {
            assert_eq!(nearest.beta, None, "easier ideas are no help to tools that stand still");
            continue;
        }
        let (beta, _) = nearest.beta.expect(preset.key);
        let one_more = at(&preset.params, 0.0, place(&preset.params.with(ParamId::Beta, beta)).1 + 1.0 / 120.0).beta;
        let becomes = |beta: f64| Kind::of(&simulate(&preset.params.with(ParamId::Beta, beta)));
        assert!(becomes(beta) >= nearest.goal && becomes(one_more) < nearest.goal, "{}", preset.key);
    }
}

#[test]
fn words_say_where_one_is_and_what_would_have_to_be() {
    let says = |query: &str| {
        let told = told(query);
        rendered(&empty(), &told)
    };
    let article = says("");
    let mark = (100.0 * ignition_mark(&BASELINE).expect("on the dial")).ceil();
    assert!(article.contains("ideas that get 39\u{a0}% harder, the loop leans on new chips."), "{article}");
    assert!(article.contains(&format!("the rate would have to be {mark}\u{a0}%.")), "{article}");
    assert!(
        article.contains("improvement rate 68\u{a0}%, ideas 39\u{a0}% harder with each doubling: leans on new chips"),
        "{article}"
    );
    assert!(says("preset=kohli").contains("below 10×, because people keep the judgement."));
    assert!(says("preset=kohli").contains("No place on this map changes that."));
    assert!(says("preset=good").contains("from a rate of"));
    assert!(says("q=0").contains("because the tools stop improving."));
}

#[test]
fn presets_of_other_dials_are_hollow() {
    let filled = |params: &Params| {
        let dots = dots(params);
        assert_eq!(dots.iter().map(|dot| dot.presets.len()).sum::<usize>(), PRESETS.len());
        dots.iter().filter(|dot| dot.filled).map(|dot| PRESETS[dot.presets[0]].key).collect::<Vec<_>>()
    };
    assert_eq!(filled(&BASELINE), ["frozen", "lifland", "article"]);
    assert_eq!(filled(&PresetId::Race.preset().params), ["race"]);
    assert_eq!(filled(&BASELINE.with(ParamId::Audit, 7.0)), Vec::<&str>::new());
}

#[test]
fn a_click_goes_there_and_to_a_dot_exactly() {
    let told = told("preset=race");
    let mut map = empty();
    let went = after(map.used(&used("go", "click", (0.75, 0.25)), &told), &told);
    assert_eq!(went, Params { q: 1.5, ..PresetId::Race.preset().params }.with(ParamId::Beta, beta_from_harder(0.9)));
    let (across, up) = place(&PresetId::Twenty.preset().params);
    let went = after(map.used(&used("go", "click", (across + 0.004, 1.0 - up)), &told), &told);
    assert_eq!((went.q, went.beta, went.slow), (0.961, 0.48, 2045.0));
    assert_eq!(map.used(&used("go", "pointerdown", (0.5, 0.5)), &told), Answer::Nothing, "a finger there scrolls the page");
}

#[test]
fn a_drag_tries_and_ends_with_a_choice() {
    let told = told("q=1&beta=0.5");
    let mut map = empty();
    let plot = Frame::new(told.width).plot;
    // Grabbed at its rim; then moved by a tenth of the map, in widths of the handle.
    let to = (0.9 + 0.1 * (plot.right - plot.left) / 36.0, 0.5);
    assert_eq!(map.used(&used("here", "pointerdown", (0.9, 0.5)), &told), Answer::Nothing);
    assert_eq!(map.used(&used("here", "pointermove", (0.92, 0.5)), &told), Answer::Nothing, "a finger trembles");
    let tried = map.used(&used("here", "pointermove", to), &told);
    assert!(matches!(tried, Answer::Try(_)), "{tried:?}");
    assert_eq!(after(tried, &told).q, 1.2);
    let chosen = map.used(&used("here", "pointerup", to), &told);
    assert!(matches!(chosen, Answer::Choose(_)), "{chosen:?}");
    assert_eq!(map.used(&used("here", "click", to), &told), Answer::Nothing, "the click that ends it is none");
}

#[test]
fn keys_go_by_steps_and_stay_on_the_map() {
    let told = told("q=0.68&beta=0.48");
    let mut map = empty();
    let harder = |params: Params| (100.0 * params.harder()).round();
    let mut went = |name: &str| after(key(&mut map, &told, name), &told);
    assert_eq!((went("ArrowRight").q, went("ArrowRight").beta), (0.69, 0.48));
    assert_eq!((went("ArrowLeft").q, went("PageUp").q, went("PageDown").q), (0.67, 0.78, 0.58));
    assert_eq!((went("Home").q, went("End").q), (0.0, 2.0));
    assert_eq!((harder(went("ArrowUp")), harder(went("ArrowDown")), went("ArrowUp").q), (40.0, 38.0, 0.68));
    assert_eq!(key(&mut map, &told, "Tab"), Answer::Nothing);
    let corner = stage::told("q=2&beta=0");
    assert_eq!(after(key(&mut map, &corner, "ArrowRight"), &corner), corner.scenario.params);
    assert_eq!(after(key(&mut map, &corner, "ArrowDown"), &corner), corner.scenario.params);
}

#[test]
fn what_a_publisher_locks_stays() {
    let told = told("q=1&lock=q,audit");
    let mut map = empty();
    let went = after(map.used(&used("go", "click", (0.9, 0.9)), &told), &told);
    assert_eq!((went.q, (100.0 * went.harder()).round()), (1.0, 12.0));
    assert!(rendered(&map, &told).contains("cannot change: Improvement rate."));
    let both = stage::told("q=1&lock=q,beta");
    assert!(rendered(&map, &both).contains("aria-disabled=\"true\""));
}

#[test]
fn names_stand_in_their_regions_only_where_there_is_room() {
    let told = told("");
    let html = rendered(&whole(&told), &told);
    for name in ["stays far from feeding itself", "leans on new chips", "feeds itself"] {
        assert!(html.contains(&format!(">{name}</text>")), "{name}");
    }
    assert!(!html.contains("levels off</text>") && html.contains("levels off below 10×</span>"), "too narrow for its name");
    assert!(html.contains("1\u{a0}% of the map"));
    assert!(!html.contains("style="));
    let phone = Told { width: 328.0, ..told };
    assert!(rendered(&whole(&phone), &phone).contains("<text class=\"kind\""));
}
