//! What matters most: one thing at a time, ranked, and the pace before all.

use sim::ensemble::Input;
use sim::ensemble::Milestone::{Full, Researcher, Tenfold};
use sim::sensitivity::{ENDS, date, influences};
use sim::{ParamId, Params, Scenario, simulate};

fn default() -> Params {
    Scenario::default().params
}

#[test]
fn the_pace_matters_most_for_ten_times_as_fast_and_taste_for_the_judgement() {
    let tenfold = influences(&default(), Tenfold);
    assert_eq!(tenfold[0].input, Input::Pace);
    assert!(tenfold[0].years() > 1.5 * tenfold[1].years(), "{tenfold:?}");
    let order = influences(&default(), Researcher).map(|influence| influence.input);
    assert_eq!(order[..2], [Input::Taste, Input::Pace]);
}

#[test]
fn they_are_ranked_and_their_dates_are_those_of_runs() {
    for milestone in [Researcher, Tenfold, Full] {
        let all = influences(&default(), milestone);
        for pair in all.windows(2) {
            assert!(pair[0].years() >= pair[1].years(), "{pair:?}");
        }
        for influence in all {
            let run = simulate(&influence.params.0).milestones;
            let expected = [run.researcher, run.tenfold, run.full][milestone as usize];
            assert_eq!(influence.dates.0, expected.unwrap_or(f64::INFINITY));
        }
    }
}

#[test]
fn one_thing_changes_and_all_else_is_held() {
    // What each may touch: the pace moves how fast ideas get harder along, a longer generation its improvement.
    let touched = |input| match input {
        Input::Pace => vec![ParamId::Q, ParamId::Beta],
        Input::Returns => vec![ParamId::Beta],
        Input::Taste => vec![ParamId::Taste],
        Input::Headroom => vec![ParamId::Headroom],
        Input::Slow => vec![ParamId::Slow],
        Input::ComputeAfter => vec![ParamId::ComputeAfter],
        Input::Delta => vec![ParamId::Q, ParamId::Delta],
        Input::Train => vec![ParamId::Train],
        Input::Infra => vec![ParamId::Infra],
    };
    for input in Input::ALL {
        for u in [ENDS.0, ENDS.1] {
            let drawn = input.drawn(&default(), u);
            for spec in sim::params::SPECS {
                let same = drawn.get(spec.id) == default().get(spec.id);
                assert_eq!(same, !touched(input).contains(&spec.id), "{input:?} at {u}: {}", spec.key);
            }
        }
    }
    let v = |params: &Params| params.improvement_per_nat();
    let longer = Input::Delta.drawn(&default(), 0.9);
    assert!((v(&longer) / v(&default()) - 1.0).abs() < 1e-12, "as much better a nat");
}

#[test]
fn what_never_comes_is_later_than_all() {
    let kohli = Params { human: 1.0, ..default() };
    assert_eq!(date(&kohli, Researcher), f64::INFINITY);
    assert!(influences(&kohli, Researcher).iter().all(|influence| influence.years() == 0.0));
}
