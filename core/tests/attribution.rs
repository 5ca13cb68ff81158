//! What makes the difference between two scenarios: checked by hand, additive, the same from either side.

use proptest::prelude::*;
use sim::attribution::{Attribution, Measure, attribution, differing};
use sim::ensemble::Milestone::{Full, Researcher, Tenfold};
use sim::params::SPECS;
use sim::presets::PRESETS;
use sim::sensitivity::date;
use sim::{ParamId, Params, PresetId, Scenario, simulate};

fn preset(id: PresetId) -> Params {
    Scenario::from(id).params
}

fn shared(a: &Params, b: &Params) -> Option<Measure> {
    Measure::shared(&simulate(a), &simulate(b))
}

fn tenfold(a: PresetId, b: PresetId) -> Attribution {
    assert_eq!(shared(&preset(a), &preset(b)), Some(Measure::Date(Tenfold)));
    attribution(&preset(a), &preset(b), Measure::Date(Tenfold))
}

#[test]
fn one_input_that_differs_makes_all_of_it() {
    let found = tenfold(PresetId::Article, PresetId::Lifland);
    assert_eq!(found.parts, [(ParamId::Beta, found.whole)]);
    assert_eq!(found.mostly(), Some(ParamId::Beta));
    // The dates of the two frozen links.
    assert!((found.whole - (2030.506986 - 2030.150037)).abs() < 1e-5, "{found:?}");
}

#[test]
fn of_two_each_is_credited_with_the_mean_of_coming_first_and_second() {
    let (a, b) = (preset(PresetId::Article), preset(PresetId::Twenty));
    let found = tenfold(PresetId::Article, PresetId::Twenty);
    let at = |params: &Params| date(params, Tenfold);
    let (only_q, only_review) = (at(&a.with(ParamId::Q, b.q)), at(&a.with(ParamId::Review, b.review)));
    let q = 0.5 * ((only_q - at(&a)) + (at(&b) - only_review));
    let review = 0.5 * ((only_review - at(&a)) + (at(&b) - only_q));
    for (id, by_hand) in [(ParamId::Q, q), (ParamId::Review, review)] {
        let part = found.parts.iter().find(|(other, _)| *other == id).expect("it differs").1;
        assert!((part - by_hand).abs() < 1e-12, "{id:?}: {part}, not {by_hand}");
    }
    assert_eq!(found.parts.len(), 2);
    assert!(q < 0.0 && q.abs() > 10.0 * review.abs(), "a better tool each generation, not the review of today: {q}, {review}");
    assert_eq!(found.mostly(), Some(ParamId::Q));
    let found = tenfold(PresetId::Good, PresetId::Article);
    assert_eq!(found.parts.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [ParamId::Beta, ParamId::Headroom]);
    assert_eq!(found.mostly(), Some(ParamId::Beta));
}

#[test]
fn where_no_one_input_makes_more_than_half_it_names_none() {
    let part = |parts: &[f64]| {
        let ids = [ParamId::Q, ParamId::Beta, ParamId::Human];
        Attribution { whole: parts.iter().sum(), parts: ids.into_iter().zip(parts.iter().copied()).collect() }.mostly()
    };
    assert_eq!(part(&[1.0, 1.0]), None, "a half each");
    assert_eq!(part(&[1.01, 1.0]), Some(ParamId::Q));
    assert_eq!(part(&[-0.5, 0.4, 0.4]), None, "the largest goes the other way");
    assert_eq!(part(&[-0.3, 0.9, 0.1]), Some(ParamId::Beta));
    assert_eq!(part(&[1.0, -1.0]), None, "no difference");
    assert_eq!(part(&[]), None);
}

#[test]
fn what_cannot_be_compared_by_a_date_is_by_where_it_levels_off() {
    let (article, kohli, frozen) = (preset(PresetId::Article), preset(PresetId::Kohli), preset(PresetId::Frozen));
    assert_eq!(shared(&article, &kohli), Some(Measure::Cap));
    let found = attribution(&article, &kohli, Measure::Cap);
    assert_eq!(found.mostly(), Some(ParamId::Human));
    assert!((found.whole - 1.0 / simulate(&kohli).cycle.cap()).abs() < 1e-12, "nothing caps the article's numbers");
    assert_eq!(shared(&frozen, &kohli), Some(Measure::Cap));
    let slow = article.with(ParamId::Q, 0.02);
    assert_eq!(shared(&slow, &article), None, "nothing caps the slow one, and it gets nowhere before 2045");
    let held = article.with(ParamId::Physical, 0.4);
    assert_eq!(shared(&held, &article), Some(Measure::Cap));
    assert_eq!(shared(&held, &held.with(ParamId::Q, 0.9)), Some(Measure::Date(Researcher)), "both are held at the same level");
    assert_eq!(shared(&kohli, &kohli.with(ParamId::Audit, 90.0)), None, "and nothing else happens in either");
}

/// A preset and a few edits.
fn params() -> impl Strategy<Value = Params> {
    let edits = prop::collection::vec((prop::sample::select(SPECS), 0.0..1.0_f64), 0..5);
    (prop::sample::select(PRESETS), edits).prop_map(|(preset, edits)| {
        edits.iter().fold(preset.params, |params, (spec, unit)| params.with(spec.id, spec.slider.value_from_unit(*unit)))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn parts_add_up_and_are_opposite_from_the_other_side(a in params(), b in params()) {
        for measure in [Measure::Date(Tenfold), Measure::Date(Full), Measure::Cap] {
            let (there, back) = (attribution(&a, &b, measure), attribution(&b, &a, measure));
            let sum: f64 = there.parts.iter().map(|(_, part)| part).sum();
            prop_assert!(there.whole.is_finite() && (sum - there.whole).abs() < 1e-9, "{:?}", there);
            prop_assert_eq!(there.parts.len(), differing(&a, &b).len());
            for ((id, part), (other, opposite)) in there.parts.iter().zip(&back.parts) {
                prop_assert_eq!(id, other);
                prop_assert!((part + opposite).abs() < 1e-9, "{:?}: {} and {}", id, part, opposite);
            }
            if there.whole.abs() > 1e-9 {
                prop_assert_eq!(there.mostly(), back.mostly());
            }
        }
    }
}
