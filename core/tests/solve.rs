//! What would have to be true: the answer does bring it about on that date, and where there is none, no rate does.

use proptest::prelude::*;
use sim::params::{BASELINE, SPECS};
use sim::{Goal, Miss, ParamId, Params, PresetId, Run, START, simulate, solve};

/// Scenarios anywhere within the ranges, the most of their parameters as in the article.
fn params() -> impl Strategy<Value = Params> {
    let value =
        |spec: &'static sim::ParamSpec| prop_oneof![3 => Just(spec.default), 1 => Just(spec.min), 1 => spec.min..spec.max];
    SPECS
        .iter()
        .map(value)
        .collect::<Vec<_>>()
        .prop_map(|values| SPECS.iter().zip(values).fold(BASELINE, |params, (spec, value)| params.with(spec.id, value)))
}

fn speedup_at(run: &Run, t: f64) -> f64 {
    run.cycle.speedup(run.x_at(t))
}

/// Of a run: what `solve` looks for.
fn date(run: &Run, goal: Goal) -> Option<f64> {
    match goal {
        Goal::Full => run.milestones.full,
        Goal::Researcher => run.milestones.researcher,
        Goal::Speedup(10.0) => run.milestones.tenfold,
        Goal::Speedup(_) => unreachable!("only ten times is a milestone"),
    }
}

fn milestone() -> impl Strategy<Value = Goal> {
    prop_oneof![Just(Goal::Speedup(10.0)), Just(Goal::Full), Just(Goal::Researcher)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// The short way to a date and the run itself say the same.
    #[test]
    fn a_goal_has_the_date_that_the_run_has(params in params(), goal in milestone()) {
        let (short, run) = (goal.date(&params), date(&simulate(&params), goal));
        match (short, run) {
            (Some(short), Some(run)) => prop_assert!((short - run).abs() < 1e-6, "{short} is not {run}"),
            (short, run) => prop_assert_eq!(short, run),
        }
    }

    /// A milestone falls on the date it was put on; where no rate puts it there, a scan of all rates finds none.
    #[test]
    fn a_milestone_comes_on_its_date(params in params(), goal in milestone(), t in (START + 0.1)..2044.0) {
        let at = |q: f64| date(&simulate(&params.with(ParamId::Q, q)), goal);
        let mut scan = (0..=60).map(|step| at(f64::from(step) / 20.0));
        match solve(&params, ParamId::Q, goal, t) {
            Ok(q) => {
                let (here, below) = (at(q), at(q - 1e-6).unwrap_or(f64::INFINITY));
                prop_assert!(here.is_some_and(|here| here <= t + 1e-6) && below > t - 1e-6, "{q}: {here:?}, {below}, not {t}");
                // Where the date follows the rate smoothly, it is met.
                prop_assert!(below - t > 0.01 || here.is_some_and(|here| (here - t).abs() < 0.01), "{q}: {here:?}, not {t}");
            }
            Err(Miss::Never) => prop_assert!(scan.all(|date| date.is_none_or(|date| date > t)), "a rate does bring it by {t}"),
            Err(Miss::Always) => prop_assert!(scan.all(|date| date.is_some_and(|date| date <= t)), "a rate keeps it after {t}"),
        }
    }

    /// The run passes through the point it was drawn to; where no rate draws it there, a scan of all rates stays on one side.
    #[test]
    fn the_run_passes_through_the_point(params in params(), ln_speedup in 0.0..5.3, t in (START + 0.1)..2038.0) {
        let speedup = sim::math::exp(ln_speedup);
        let at = |q: f64| speedup_at(&simulate(&params.with(ParamId::Q, q)), t);
        let mut scan = (0..=60).map(|step| at(f64::from(step) / 20.0));
        match solve(&params, ParamId::Q, Goal::Speedup(speedup), t) {
            Ok(q) => {
                let (here, below) = (at(q), at(q - 1e-5));
                prop_assert!(here > speedup * (1.0 - 1e-3) && below < speedup * (1.0 + 1e-3), "{q}: {below} to {here}, not {speedup}");
            }
            Err(Miss::Never) => prop_assert!(scan.all(|here| here < speedup * (1.0 + 1e-6))),
            Err(Miss::Always) => prop_assert!(scan.all(|here| here > speedup * (1.0 - 1e-6))),
        }
    }
}

/// The article's own numbers come back, and other parameters answer the same question.
#[test]
fn the_articles_numbers_come_back() {
    let tenfold = simulate(&BASELINE).milestones.tenfold.expect("the article's numbers get there");
    for (id, value) in [(ParamId::Q, 0.68), (ParamId::Beta, 0.48), (ParamId::Taste, 0.02)] {
        let solved = solve(&BASELINE, id, Goal::Speedup(10.0), tenfold).expect("there is one");
        assert!((solved - value).abs() < 1e-4, "{id:?}: {solved}");
    }
}

/// People who keep the judgement keep the whole at four times: nothing brings ten.
#[test]
fn what_levels_off_never_gets_there() {
    let kohli = PresetId::Kohli.preset().params;
    assert_eq!(solve(&kohli, ParamId::Q, Goal::Speedup(10.0), 2036.0), Err(Miss::Never));
    assert_eq!(solve(&BASELINE, ParamId::Q, Goal::Speedup(1.1), 2030.0), Err(Miss::Always));
}
