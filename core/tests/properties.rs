//! What holds whatever the parameters: runs end, numbers are numbers, shares are shares, and every parameter matters somewhere.

use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use sim::ensemble::Milestone;
use sim::growth::MAX_ROOT_STEPS;
use sim::params::{BASELINE, NO_LIMIT, ParamSpec, SPECS};
use sim::run::MAX_GENERATIONS;
use sim::{END, Ensemble, Findings, ParamId, Params, PresetId, Run, START, simulate};

/// Sums of weights may miss 1 by a rounding.
const ONE: f64 = 1.0 + 1e-12;

/// A value in a parameter's range: often an end of it, 0, or next to one of them, where formulas change or digits cancel.
fn value(spec: &'static ParamSpec) -> impl Strategy<Value = f64> {
    let (min, max) = (spec.min, spec.max);
    prop_oneof![
        3 => Just(spec.default),
        1 => Just(min),
        1 => Just(max),
        1 => Just(spec.clamp(0.0)),
        1 => (-17.0..0.0).prop_map(move |digits| spec.clamp(min + (max - min) * libm::exp10(digits))),
        1 => (-17.0..0.0).prop_map(move |digits| spec.clamp(max - (max - min) * libm::exp10(digits))),
        1 => (-323.0..0.0).prop_map(move |digits| spec.clamp(libm::exp10(digits))),
        4 => min..max,
    ]
}

/// Any parameters; one draw in eight has four zero weights, which count as equal ones.
fn params() -> impl Strategy<Value = Params> {
    let values = SPECS.iter().map(value).collect::<Vec<_>>();
    (values, prop::bool::weighted(0.125)).prop_map(|(values, weightless)| {
        let params = SPECS.iter().zip(values).fold(BASELINE, |params, (spec, value)| params.with(spec.id, value));
        if weightless { Params { w_code: 0.0, w_train: 0.0, w_infra: 0.0, w_taste: 0.0, ..params } } else { params }
    })
}

fn goes_forward_and_ends(run: &Run) -> TestCaseResult {
    prop_assert!((1..=MAX_GENERATIONS + 1).contains(&run.generations.len()));
    prop_assert!(run.root_steps < MAX_ROOT_STEPS, "the search for a release took {} steps", run.root_steps);
    prop_assert_eq!(run.generations[0].t, START);
    for pair in run.generations.windows(2) {
        prop_assert!(pair[0].t <= pair[1].t && pair[0].days.is_some(), "{:?}", pair);
        prop_assert!(pair[0].s <= pair[1].s + 1e-9, "software is lost: {:?}", pair);
    }
    let last = &run.generations[run.generations.len() - 1];
    prop_assert!(last.days.is_none() && last.t <= run.end.0 && run.end.0 <= END, "{:?}, {:?}", last, run.end);
    Ok(())
}

fn keeps_to_its_ranges(run: &Run) -> TestCaseResult {
    let (cap, headroom) = (run.cycle.cap() * (1.0 + 1e-9), run.params.headroom);
    let limit = if headroom < NO_LIMIT { headroom * core::f64::consts::LN_10 } else { f64::INFINITY };
    for g in &run.generations {
        prop_assert!(g.x.is_finite() && g.s.is_finite() && g.t.is_finite(), "{:?}", g);
        prop_assert!(g.s >= -1e-9 && g.s <= limit + 1e-9, "{:?}, limit {}", g, limit);
        prop_assert!(g.days.is_none_or(|days| days >= 0.0), "{:?}", g);
        prop_assert!(g.speedup.is_finite() && g.speedup * ONE >= 1.0 && g.speedup <= cap, "{:?}, cap {}", g, cap);
        prop_assert!(g.gain >= 0.0, "{:?}", g);
        prop_assert!((0.0..=ONE).contains(&run.cycle.automated(g.x)), "{:?}", g);
        prop_assert!((0.0..=1.0).contains(&run.cycle.judgement(g.x)), "{:?}", g);
        prop_assert!((0.0..=1.0).contains(&run.cycle.understood(g.speedup)), "{:?}", g);
        prop_assert!(run.horizon_minutes(g.x) >= 0.0, "{:?}", g);
    }
    Ok(())
}

fn has_sane_milestones(run: &Run) -> TestCaseResult {
    let m = run.milestones;
    for date in [m.intern, m.month, m.researcher, m.tenfold, m.full, m.ignition, m.outpaced].into_iter().flatten() {
        prop_assert!((START..=run.end.0).contains(&date), "{:?}", m);
    }
    prop_assert!((0.0..=MAX_GENERATIONS as f64).contains(&m.backlog), "{:?}", m);
    prop_assert_eq!(m.window_months, m.researcher.zip(m.full).map(|(researcher, full)| 12.0 * (full - researcher)));
    prop_assert!(run.doubling_days_today() > 0.0 && run.peak_gain() >= 0.0);
    Ok(())
}

/// Every date, long before the start to long after the end, has a generation in use and an x that never falls.
fn answers_at_any_date(run: &Run) -> TestCaseResult {
    let years = (0..=40).map(|step| 2020.0 + f64::from(step) * 0.7);
    let releases = run.generations.iter().step_by(1 + run.generations.len() / 20).map(|generation| generation.t);
    let mut dates: Vec<f64> = years.chain(releases).chain([-1e6, START, run.end.0, END, 1e6]).collect();
    dates.sort_by(f64::total_cmp);
    let mut before = f64::NEG_INFINITY;
    for t in dates {
        let ((n, share), x) = (run.generation_at(t), run.x_at(t));
        prop_assert!(n < run.generations.len() && (0.0..=1.0).contains(&share), "{}: {} of generation {}", t, share, n);
        prop_assert!(run.generations[n].t <= t.max(START), "{}: generation {} is not out", t, n);
        prop_assert!(x.is_finite() && (x <= 0.0 || t > START), "{}: x {}", t, x);
        prop_assert!(x >= before - 1e-9 * before.abs().max(1.0), "{}: x falls from {} to {}", t, before, x);
        prop_assert!(run.cycle.speedup(x) * ONE >= 1.0, "{}: speed-up {}", t, run.cycle.speedup(x));
        before = x;
    }
    Ok(())
}

fn is_sane(params: &Params) -> TestCaseResult {
    let run = simulate(params);
    goes_forward_and_ends(&run)?;
    keeps_to_its_ranges(&run)?;
    has_sane_milestones(&run)?;
    answers_at_any_date(&run)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_run_is_sane(params in params()) {
        is_sane(&params)?;
    }

    #[test]
    fn every_run_says_something(params in params()) {
        let mut futures = Ensemble::new(&params, vec![2030.0]);
        futures.grow(8);
        let ends = futures.milestone(Milestone::Tenfold, &[0.1, 0.9]);
        let ends: Vec<Option<f64>> = ends.into_iter().map(|date| date.is_finite().then_some(date)).collect();
        let found = Findings::of(&simulate(&params), Some((ends[0], ends[1])));
        prop_assert!(found.speedup_today * ONE >= 1.0 && found.harder >= 0.0, "{:?}", found);
    }
}

#[test]
fn runs_that_once_went_wrong_are_sane() {
    let burst = Params { q: 3.0, delta: 0.2, code: 1.0, taste: 0.2, slow: 2045.0, headroom: 30.5, ..BASELINE };
    let idle = Params { code: 0.0, train: 0.0, infra: 0.0, taste: 0.0, ..BASELINE };
    let done = Params { w_code: 0.0, w_train: 0.0, w_infra: 0.0, taste: 1.0, ..BASELINE };
    let faint = Params { w_code: 0.0, w_train: 5e-324, w_infra: 0.0, w_taste: 0.0, physical: 0.3, ..BASELINE };
    let once_wrong = [
        ("software has a limit but gets no harder", Params { beta: 0.0, ..BASELINE }),
        ("a burst of 200 orders of magnitude ends at the limit", burst),
        ("the same, and the compute that is left takes months", Params { headroom: 31.0, base: 3.0, compute: 1.6, ..burst }),
        ("v/beta overflows where AI does nothing", Params { beta: 1e-310, ..idle }),
        ("beta is too small to be divided by", Params { beta: 4e-322, ..BASELINE }),
        ("all is automated at the start and nothing improves", Params { q: 0.0, ..done }),
        ("a weight has hardly any digits", faint),
    ];
    let faults: Vec<String> =
        once_wrong.iter().filter_map(|(what, params)| Some(format!("{what}: {}", is_sane(params).err()?))).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_parameter_moves_something_somewhere() {
    // Physical parameters need a physical share, audits need releases that outrun them.
    let scenarios = [BASELINE, PresetId::Embodied.preset().params, PresetId::Good.preset().params];
    let numbers = |params: &Params| {
        let run = simulate(params);
        let horizon = run.horizon_minutes(run.end.1);
        (run.generations, run.milestones, run.end, horizon)
    };
    let matters = |id: ParamId| {
        let moved = |from: &Params| from.with(id, 0.5 * (from.get(id) + id.spec().max));
        scenarios.iter().any(|scenario| numbers(scenario) != numbers(&moved(scenario)))
    };
    let idle: Vec<_> = SPECS.iter().filter(|spec| !matters(spec.id)).map(|spec| spec.key).collect();
    assert!(idle.is_empty(), "move nothing: {idle:?}");
}
