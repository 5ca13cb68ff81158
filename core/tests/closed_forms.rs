//! The regimes that have a solution on paper, to nine digits: fizzle, exponential, blow-up, capped, frozen, the continuous limit.
//!
//! They hold where a research cycle is nothing but code, AI writes all of it, compute stands still and software has no limit: then
//! U = e^{v x} and ds/dt = base·e^{v·n·delta − beta·s}, so that everything turns on r = v/beta.

use sim::checks::{CODE_ALONE, code_alone, first_days};
use sim::params::BASELINE;
use sim::{DAYS_PER_YEAR, Ending, Params, Run, START, simulate};

/// Values of beta, delta and base, among them the baseline's; in each, several generations come before the end.
const SETTINGS: [(f64, f64, f64); 5] =
    [(0.16, 0.904, 1.37), (0.48, 0.904, 1.37), (0.25, core::f64::consts::LN_2, 1.0), (1.5, 0.2, 3.0), (0.9, 1.5, 2.0)];

fn days(run: &Run) -> Vec<f64> {
    run.generations.iter().filter_map(|generation| generation.days).collect()
}

/// Notes a number that is further than 1e-9 from the solution on paper.
fn check(found: f64, expected: f64, what: &str, faults: &mut Vec<String>) {
    let agrees = (found - expected).abs() <= 1e-9 * expected.abs();
    if !agrees {
        faults.push(format!("{what}: {found}, not {expected}"));
    }
}

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "{} numbers differ:\n{}", faults.len(), faults[..faults.len().min(20)].join("\n"));
}

/// Checks T_n = T_0·p^n, p = e^{(beta − v)·delta}, in every setting.
fn check_geometric(r: f64, ending: Ending, faults: &mut Vec<String>) {
    for (beta, delta, base) in SETTINGS {
        let run = simulate(&code_alone(r, beta, delta, base));
        assert_eq!(run.ending, ending, "r {r}, {:?}", run.params);
        for (n, found) in days(&run).into_iter().enumerate() {
            let expected = first_days(&run.params) * libm::exp((1.0 - r) * beta * delta * n as f64);
            check(found, expected, &format!("r {r}, beta {beta}, delta {delta}: T_{n}"), faults);
        }
    }
}

#[test]
fn below_returns_of_one_each_generation_takes_longer_by_the_same_factor() {
    let mut faults = Vec::new();
    for r in [0.05, 0.5, 0.95] {
        check_geometric(r, Ending::End, &mut faults);
    }
    assert_none(&faults);
}

#[test]
fn at_returns_of_one_every_generation_takes_as_long_as_the_first() {
    let mut faults = Vec::new();
    check_geometric(1.0, Ending::End, &mut faults);
    assert_none(&faults);
}

#[test]
fn above_returns_of_one_growth_becomes_infinite_at_the_date_of_the_geometric_series() {
    let mut faults = Vec::new();
    for r in [1.5, 2.0, 3.6] {
        check_geometric(r, Ending::BlowUp, &mut faults);
        for run in SETTINGS.map(|(beta, delta, base)| simulate(&code_alone(r, beta, delta, base))) {
            let ratio = libm::exp((1.0 - r) * run.params.beta * run.params.delta);
            let rest = days(&run).last().expect("generations come") * ratio / (1.0 - ratio);
            // The run ends with the first generation too short to tell apart; the few that would follow take the rest.
            let found = (run.end.0 - START) * DAYS_PER_YEAR + rest;
            check(found, first_days(&run.params) / (1.0 - ratio), &format!("r {r}: days left, {:?}", run.params), &mut faults);
        }
    }
    assert_none(&faults);
}

#[test]
fn what_can_never_be_automated_caps_the_whole() {
    let mut faults = Vec::new();
    for (w_taste, human) in [(0.25, 1.0), (0.01, 1.0), (0.25, 0.4), (0.6, 0.05)] {
        let params = Params { q: 3.0, beta: 0.05, w_code: 1.0 - w_taste, w_taste, human, taste: 0.02, base: 3.0, ..CODE_ALONE };
        let (run, cap) = (simulate(&params), 1.0 / (w_taste * human));
        let what = format!("w_taste {w_taste}, human {human}");
        check(run.cycle.cap(), cap, &format!("{what}: the cap"), &mut faults);
        check(run.generations.last().expect("one at least").speedup, cap, &format!("{what}: the last speed-up"), &mut faults);
        for generation in &run.generations {
            if generation.speedup > cap * (1.0 + 1e-12) {
                faults.push(format!("{what}: generation {} runs at {}, above {cap}", generation.n, generation.speedup));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn tools_that_stop_improving_are_a_one_off_gain() {
    let mut faults = Vec::new();
    for (beta, delta, base) in SETTINGS {
        let run = simulate(&Params { q: 0.0, beta, delta, base, review: 0.38, ..CODE_ALONE });
        for generation in &run.generations {
            let what = format!("beta {beta}: generation {}", generation.n);
            check(generation.speedup, 1.0 / 0.38, &format!("{what}, speed-up"), &mut faults);
            let years = 0.38 * libm::expm1(beta * delta * generation.n as f64) / (beta * base);
            check(generation.t - START, years, &format!("{what}, years until its release"), &mut faults);
        }
        check(run.end.1, libm::log1p(beta * base / 0.38 * (sim::END - START)) / beta, "x at the end", &mut faults);
    }
    assert_none(&faults);
}

/// Years until x in ever shorter generations: Richardson's extrapolation, twice, from 1, 2 and 4 times as many; and how much the
/// error shrinks as generations halve, which is by half.
fn extrapolated(years: impl Fn(f64) -> f64, delta: f64, expected: f64) -> (f64, f64) {
    let [whole, half, quarter] = [delta, delta / 2.0, delta / 4.0].map(&years);
    let once = [2.0 * half - whole, 2.0 * quarter - half];
    ((4.0 * once[1] - once[0]) / 3.0, (half - expected) / (whole - expected))
}

#[test]
fn ever_shorter_generations_tend_to_the_continuous_solution() {
    let (x, beta, base) = (0.4, 0.5, 1.37);
    let mut faults = Vec::new();
    for r in [0.5, 1.0, 1.2, 3.6] {
        // s = −ln(1 − (v−β) g t)/(v−β), solved for t; s = g t for r = 1.
        let edge = (r - 1.0) * beta;
        let expected = if edge == 0.0 { x / base } else { -libm::expm1(-edge * x) / (edge * base) };
        let years = |delta: f64| {
            let run = simulate(&code_alone(r, beta, delta, base));
            run.generations[(x / delta).round() as usize].t - START
        };
        let (limit, shrink) = extrapolated(years, 1e-3, expected);
        check(limit, expected, &format!("r {r}: years until x = {x}"), &mut faults);
        if (shrink - 0.5).abs() > 1e-3 {
            faults.push(format!("r {r}: the error shrinks to {shrink} of itself, not a half"));
        }
    }
    assert_none(&faults);
}

#[test]
fn ever_shorter_generations_tend_to_the_continuous_blow_up() {
    for (r, beta) in [(6.0, 2.0), (3.0, 5.0)] {
        let expected = 1.0 / ((r - 1.0) * beta * 1.37);
        let years = |delta: f64| simulate(&code_alone(r, beta, delta, 1.37)).end.0 - START;
        let (limit, shrink) = extrapolated(years, 4e-3, expected);
        // A run ends some microdays early, at the first generation too short to tell apart.
        assert!((limit / expected - 1.0).abs() < 1e-5, "r {r}: {limit} years left, not {expected}");
        assert!((shrink - 0.5).abs() < 0.01, "r {r}: the error shrinks to {shrink} of itself, not a half");
    }
}

#[test]
fn each_doubling_takes_ai_2027s_share_less_than_the_last() {
    let mut faults = Vec::new();
    for (r, percent) in [(1.2, 8.0), (2.0, 23.0)] {
        let v = BASELINE.improvement_per_nat();
        let params = code_alone(r, v / r, BASELINE.delta, BASELINE.base);
        let less = -libm::expm1(-v * (1.0 - 1.0 / r) * params.delta);
        assert_eq!((100.0 * less).round(), percent, "r {r}");
        for pair in days(&simulate(&params)).windows(2) {
            check(pair[1] / pair[0], 1.0 - less, &format!("r {r}: a doubling against the last"), &mut faults);
        }
    }
    assert_none(&faults);
}
