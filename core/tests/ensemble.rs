//! The ensemble: it agrees with 20,000 futures that an independent implementation ran, and with a slow brute force of its own; more
//! draws are the same draws and then some.

use serde_json::Value;
use sim::ensemble::Milestone::{self, Full, Researcher, Tenfold};
use sim::ensemble::{BOUND_YEARS, Sequence};
use sim::query::decode;
use sim::{Ending, Ensemble, Params, Scenario, simulate};

const SHARES: [f64; 7] = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

fn reference() -> Value {
    serde_json::from_str(include_str!("data/ensemble_default.json")).expect("JSON")
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|value| value.as_f64().unwrap_or(f64::INFINITY)).collect()
}

fn grown(params: &Params, dates: Vec<f64>, draws: u32) -> Ensemble {
    let mut ensemble = Ensemble::new(params, dates);
    ensemble.grow(draws);
    ensemble
}

#[test]
fn it_agrees_with_the_reference() {
    let reference = reference();
    let dates: Vec<f64> = reference["speedup"].as_object().expect("dates").keys().map(|key| key.parse().expect(key)).collect();
    let params = Scenario::default().params;
    // So many draws, within so many years at 10–90 %.
    for (draws, years) in [(65_536, 0.03), (1024, 0.1)] {
        let ensemble = grown(&params, dates.clone(), draws);
        for (name, milestone) in [("researcher", Researcher), ("tenfold", Tenfold), ("full", Full)] {
            let found = ensemble.milestone(milestone, &SHARES);
            let expected = numbers(&reference[name]);
            for share in 1..6 {
                let difference = (found[share] - expected[share]).abs();
                assert!(
                    difference <= years,
                    "{draws} draws: {name} at {}: {} not {}",
                    SHARES[share],
                    found[share],
                    expected[share]
                );
            }
        }
        let ignites = reference["ignites"].as_f64().expect("a share");
        assert!(
            (ensemble.ignites() - ignites).abs() <= 0.01,
            "{draws} draws: {} feed themselves, not {ignites}",
            ensemble.ignites()
        );
    }
}

#[test]
fn with_the_references_own_draws_it_is_the_reference() {
    let reference = reference();
    let keys: Vec<&String> = reference["speedup"].as_object().expect("dates").keys().collect();
    let dates = keys.iter().map(|key| key.parse().expect(key)).collect();
    let ensemble = grown(&Scenario::default().params, dates, 20_000);
    for (name, milestone) in [("researcher", Researcher), ("tenfold", Tenfold), ("full", Full)] {
        for (found, expected) in ensemble.milestone(milestone, &SHARES).into_iter().zip(numbers(&reference[name])) {
            assert!((found - expected).abs() <= 1e-6, "{name}: {found}, not {expected}");
        }
    }
    for (date, key) in keys.into_iter().enumerate() {
        let speedups = ensemble.speedup(date, &SHARES).into_iter().zip(numbers(&reference["speedup"][key]));
        for (found, expected) in speedups {
            let same = found == expected || (found / expected - 1.0).abs() <= 1e-6;
            assert!(same, "speed-up in {key}: {found}, not {expected}");
        }
        let horizons = ensemble.log2_horizon(date, &SHARES).into_iter().zip(numbers(&reference["log2_horizon_minutes"][key]));
        for (found, expected) in horizons {
            let same = found == expected || (found - expected).abs() <= 1e-6 * expected.abs();
            assert!(same, "horizon in {key}: {found}, not {expected}");
        }
    }
}

/// A future as the exact model runs it, with every number found the slow way.
fn brute(params: &Params) -> [f64; 4] {
    let run = simulate(params);
    let found = &run.milestones;
    let at = |date: Option<f64>| date.unwrap_or(f64::INFINITY);
    let speedup =
        if run.ending == Ending::End || 2029.0 <= run.end.0 { run.cycle.speedup(run.x_at(2029.0)) } else { f64::INFINITY };
    [at(found.researcher), at(found.tenfold), at(found.full), speedup]
}

/// The nine numbers of a draw, from ψ found by halving.
fn draw(index: u32) -> [f64; 9] {
    let (mut low, mut high) = (1.0_f64, 2.0_f64);
    for _ in 0..200 {
        let middle = 0.5 * (low + high);
        *(if libm::pow(middle, 10.0) > middle + 1.0 { &mut high } else { &mut low }) = middle;
    }
    std::array::from_fn(|j| (0.5 + f64::from(index) * libm::pow(low, -(j as f64) - 1.0)).fract())
}

/// The model page's own lines, one by one.
fn around(p: &Params, u: &[f64; 9]) -> Params {
    let linear = |a: f64, b: f64, u: f64| a + (b - a) * u;
    let ratio = |a: f64, b: f64, u: f64| a * libm::pow(b / a, u);
    let pace = linear(0.75, 1.29, u[0]);
    let delta = p.delta * linear(0.81, 1.23, u[6]);
    let v = libm::log1p(p.q) / p.delta * pace;
    Params {
        q: libm::exp(v * delta) - 1.0,
        delta,
        beta: p.beta * pace / ratio(1.0 / 3.0, 3.0, u[1]),
        taste: (p.taste * ratio(0.25, 4.0, u[2])).min(1.0),
        headroom: if p.headroom >= 40.0 { 40.0 } else { (p.headroom + linear(-5.0, 5.0, u[3])).clamp(1.0, 39.99) },
        slow: p.slow + linear(-2.0, 2.0, u[4]),
        compute_after: libm::pow(p.compute_after, linear(0.73, 1.71, u[5])),
        train: (p.train * ratio(0.25, 4.0, u[7])).min(1.0),
        infra: (p.infra * ratio(0.25, 4.0, u[8])).min(1.0),
        ..*p
    }
}

#[test]
fn it_agrees_with_brute_force_at_other_scenarios() {
    for query in ["preset=good", "preset=embodied&q=1.4", "beta=0.2&human=0.01", "easier=0.1&rho=-4&slow=2026"] {
        let params = decode(query).0.params;
        let draws = 300;
        let ensemble = grown(&params, vec![2029.0], draws);
        let all: Vec<[f64; 4]> = (1..=draws).map(|index| brute(&around(&params, &draw(index)))).collect();
        let sorted = |which: usize| {
            let mut values: Vec<f64> = all.iter().map(|future| future[which]).collect();
            values.sort_by(f64::total_cmp);
            values
        };
        // Ranks that are whole numbers: nothing to interpolate.
        let shares: Vec<f64> = [0.0, 30.0, 150.0, 270.0, 299.0].map(|rank| rank / 299.0).to_vec();
        let ranks = |values: Vec<f64>| [0, 30, 150, 270, 299].map(|rank: usize| values[rank]);
        for (which, milestone) in [Researcher, Tenfold, Full].into_iter().enumerate() {
            for (found, expected) in ensemble.milestone(milestone, &shares).into_iter().zip(ranks(sorted(which))) {
                assert!(found == expected || (found - expected).abs() <= 1e-6, "{query}: {milestone:?} {found}, not {expected}");
            }
        }
        for (found, expected) in ensemble.speedup(0, &shares).into_iter().zip(ranks(sorted(3))) {
            let same = found == expected || (found / expected - 1.0).abs() <= 1e-6;
            assert!(same, "{query}: speed-up {found}, not {expected}");
        }
    }
}

#[test]
fn more_draws_are_the_same_and_then_some() {
    let params = decode("q=0.9").0.params;
    let dates = || vec![2028.0, 2032.0];
    let at_once = grown(&params, dates(), 100);
    let mut in_steps = Ensemble::new(&params, dates());
    for draws in [1, 7, 64, 100, 100] {
        in_steps.grow(draws);
    }
    for index in 0..100 {
        assert!(at_once.future(index).eq(in_steps.future(index)), "future {index}");
    }
    let bits = |ensemble: &Ensemble, milestone: Milestone| {
        ensemble.milestone(milestone, &SHARES).iter().map(|date| date.to_bits()).collect::<Vec<_>>()
    };
    assert_eq!(bits(&at_once, Tenfold), bits(&in_steps, Tenfold));
    assert_eq!(at_once, in_steps);
    assert_ne!(at_once, grown(&params, dates(), 101));
}

#[test]
fn what_begins_anew_is_as_if_nothing_had_been() {
    let [one, other] = ["q=0.9", "preset=good&rho=-4"].map(|query| decode(query).0.params);
    let dates = || vec![2028.0, 2032.0];
    let mut ensemble = grown(&one, dates(), 300);
    for params in [&other, &one] {
        ensemble.begin_anew(params);
        assert_eq!(ensemble.draws(), 0);
        ensemble.grow(100);
        let fresh = grown(params, dates(), 100);
        assert_eq!(ensemble, fresh);
        assert!(ensemble.columns().eq(fresh.columns()), "{params:?}");
    }
}

/// Numbers from 0 to 1, the same at every run.
fn random(state: &mut u64) -> f64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) as f64 / f64::from(1_u32 << 31)
}

/// So far apart are futures run side by side and the same ones run alone: milestones in years, ln U at each date, the share of all that
/// feeds itself.
fn apart(params: &Params, skipped: u32, draws: u32) -> (f64, f64) {
    let dates: Vec<f64> = (0..48).map(|quarter| 2026.25 + f64::from(quarter) / 4.0).collect();
    let mut together = Ensemble::new(params, dates.clone()).after(skipped);
    let mut alone = Ensemble::new(params, dates.clone()).after(skipped).exact();
    together.grow(draws);
    alone.grow(draws);
    assert_eq!(together.ignited(), alone.ignited(), "{params:?}");
    let off = |columns: std::ops::Range<usize>| {
        let pairs = together.columns().zip(alone.columns()).skip(columns.start).take(columns.len());
        let values = pairs.flat_map(|(a, b)| a.into_iter().zip(b).collect::<Vec<_>>());
        // What cannot be compared, such as never with a date, is infinitely far apart.
        let off = |(a, b): (f64, f64)| if a == b { 0.0 } else { (a - b).abs() };
        values.map(off).fold(0.0, |worst, off| if off <= worst { worst } else { off })
    };
    (off(0..3), off(3..3 + dates.len()))
}

#[test]
fn side_by_side_futures_are_those_that_are_run_alone() {
    let mut state = 7;
    let mut scenarios: Vec<Params> = sim::presets::PRESETS.iter().map(|preset| Scenario::from(preset.id).params).collect();
    for round in 0..200 {
        // Some things anywhere in their ranges, or at their ends.
        scenarios.push(sim::params::SPECS.iter().fold(Scenario::default().params, |params, spec| {
            let (moved, place) = (random(&mut state) < 0.35, random(&mut state));
            let place = if round % 4 == 0 { place.round() } else { place };
            if moved { params.with(spec.id, spec.min + place * (spec.max - spec.min)) } else { params }
        }));
    }
    for params in scenarios {
        let (years, ln_speedup) = apart(&params, 0, 32);
        assert!(years <= BOUND_YEARS, "{years} years: {params:?}");
        assert!(ln_speedup <= 1e-5, "{ln_speedup} in ln U: {params:?}");
    }
}

#[test]
fn long_futures_are_those_that_are_run_alone() {
    // Loops that feed themselves so barely that hundreds of generations go by before growth is infinite, or never is.
    for query in ["preset=good&q=0.2", "preset=good&q=0.3", "preset=good&q=0.5", "headroom=40&beta=0.05&q=0.1"] {
        let params = decode(query).0.params;
        let most = (1..=256).map(|place| simulate(&Sequence::new().draw(&params, f64::from(place))).generations.len()).max();
        assert!(most > Some(400), "{query}: {most:?} generations at most");
        let (years, ln_speedup) = apart(&params, 0, 256);
        assert!(years <= BOUND_YEARS && ln_speedup <= 1e-5, "{query}: {years} years, {ln_speedup} in ln U");
    }
}

#[test]
fn out_of_the_ordinary_futures_are_run_alone() {
    let odd = [
        // The very limit of software, reached in finite time.
        ("beta=0.12577394&code=0.96848776&review=0.7042047&phys_ai=0.5058&headroom=4.54375094&delta=2.8298296", 22_984),
        (
            "beta=0.072318265&w_code=0.816357235&phys_floor=0.84948477&phys_ai=0.4888674&headroom=7.3894985&base=1.571594&delta=2.788159&easier=-0.112658",
            77_580,
        ),
        // What stays of the cycle is exactly what a milestone leaves.
        (
            "q=2.8781679&human=0.04&train=0.4856906&taste=0.79026764&headroom=22.2932522&easier=0.1498929&compute=7.5656904",
            79_656,
        ),
        ("q=1.6457174668351073&physical=0.02&code=0.8447443&taste=0.48217557&headroom=32.45995514&base=1.78844562", 14_064),
        (
            "physical=0.8&w_code=0&train=0&w_train=1&infra=0&w_infra=0&w_taste=1&phys_floor=0&phys_ai=1&headroom=40&base=3&slow=2045&compute_after=1",
            5_712,
        ),
        // AI so good that products of its speeds would overflow, and a share so small that not even then it counts.
        ("delta=0.2&q=3&train=1e-150", 0),
        ("delta=0.2&q=3", 0),
        ("headroom=40&train=1&slow=2045", 36_380),
        // Next to no growth.
        ("compute=1&compute_after=1", 33_724),
        ("base=0.000000001", 0),
        ("base=0&compute=1&compute_after=1", 0),
    ];
    for (query, skipped) in odd {
        let (years, ln_speedup) = apart(&decode(query).0.params, skipped, 32);
        assert!(years <= BOUND_YEARS && ln_speedup <= 1e-5, "{query}: {years} years, {ln_speedup} in ln U");
    }
}
