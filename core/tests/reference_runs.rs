//! 180 scenarios solved by an independent implementation of the model in 60-digit arithmetic: presets, edges, random ones.
//!
//! `data/reference_runs.json`: `params` holds what differs from the baseline; `null` stands for infinite, never, or no release
//! before the end; at most 40 generations are listed, `count` says how many there are.

use serde_json::Value;
use sim::params::{BASELINE, ParamSpec};
use sim::{Ending, Params, Run, ignition_mark, simulate};

/// Dates, calendar years.
const DATE: f64 = 1e-7;

fn cases() -> Vec<Value> {
    let file: Value = serde_json::from_str(include_str!("data/reference_runs.json")).expect("the reference file is JSON");
    file["runs"].as_array().expect("it lists runs").clone()
}

fn params_of(case: &Value) -> Params {
    let changes = case["params"].as_object().expect("params is an object");
    changes.iter().fold(BASELINE, |params, (key, value)| {
        let spec = ParamSpec::by_key(key).unwrap_or_else(|| panic!("no parameter {key:?}"));
        params.with(spec.id, value.as_f64().expect("a number"))
    })
}

/// Compares a number with the file's; `null` must be met by `None` or infinity.
fn check(found: impl Into<Option<f64>>, expected: &Value, tolerance: impl Fn(f64) -> f64, what: &str, faults: &mut Vec<String>) {
    let found = found.into().filter(|found| found.is_finite());
    let agrees = match (found, expected.as_f64()) {
        (Some(found), Some(expected)) => (found - expected).abs() <= tolerance(expected),
        (found, expected) => found.is_none() && expected.is_none(),
    };
    if !agrees {
        faults.push(format!("{what}: {found:?}, not {expected}"));
    }
}

/// 1e-9 relative, absolute below 1.
fn value(expected: f64) -> f64 {
    1e-9 * expected.abs().max(1.0)
}

fn date(_: f64) -> f64 {
    DATE
}

fn days(expected: f64) -> f64 {
    if expected > 0.01 { 1e-6 * expected } else { 1e-3 * expected }
}

fn check_generations(run: &Run, case: &Value, faults: &mut Vec<String>) {
    let listed = case["generations"].as_array().expect("generations is a list");
    for (found, expected) in run.generations.iter().zip(listed) {
        let at = format!("generation {}", found.n);
        let mut check = |name: &str, number: Option<f64>, tolerance: fn(f64) -> f64| {
            check(number, &expected[name], tolerance, &format!("{at} {name}"), faults);
        };
        check("n", Some(found.n as f64), value);
        check("t", Some(found.t), date);
        check("x", Some(found.x), value);
        check("s", Some(found.s), value);
        check("speedup", Some(found.speedup), value);
        check("horizon_min", Some(run.horizon_minutes(found.x)), value);
        check("automated", Some(run.cycle.automated(found.x)), value);
        check("taste", Some(run.cycle.judgement(found.x)), value);
        check("gain", Some(found.gain), value);
        check("understood", Some(run.cycle.understood(found.speedup)), value);
        check("days", found.days, days);
    }
}

fn check_milestones(run: &Run, expected: &Value, faults: &mut Vec<String>) {
    let found = run.milestones;
    let dates = [
        ("intern", found.intern),
        ("month", found.month),
        ("researcher", found.researcher),
        ("tenfold", found.tenfold),
        ("full", found.full),
        ("ignition", found.ignition),
        ("outpaced", found.outpaced),
    ];
    for (name, found) in dates {
        check(found, &expected[name], date, name, faults);
    }
    check(found.window_months, &expected["window_months"], |_| 2e-6, "window_months", faults);
    check(found.backlog, &expected["backlog"], |backlog| 1e-6 * backlog.max(1e-3), "backlog", faults);
}

#[test]
fn every_reference_run_is_reproduced() {
    let cases = cases();
    assert_eq!(cases.len(), 180);
    let mut faults = Vec::new();
    for case in &cases {
        let run = simulate(&params_of(case));
        let mut own = Vec::new();
        check(run.generations[0].speedup, &case["speedup_today"], value, "speedup_today", &mut own);
        check(run.cycle.cap(), &case["cap"], value, "cap", &mut own);
        check(run.doubling_days_today(), &case["doubling_days_today"], value, "doubling_days_today", &mut own);
        check(run.generations.len() as f64, &case["count"], value, "count", &mut own);
        let stop = match run.ending {
            Ending::End => "end",
            Ending::BlowUp => "blow-up",
            Ending::Generations => "generations",
        };
        if case["stop"] != stop {
            own.push(format!("stop: {stop}, not {}", case["stop"]));
        }
        check_generations(&run, case, &mut own);
        check_milestones(&run, &case["milestones"], &mut own);
        faults.extend(own.iter().map(|fault| format!("{} {}: {fault}", case["name"], case["params"])));
    }
    assert!(faults.is_empty(), "{} numbers differ:\n{}", faults.len(), faults[..faults.len().min(40)].join("\n"));
}

#[test]
fn the_presets_ignition_marks_are_reproduced() {
    let mut faults = Vec::new();
    for case in cases().iter().take(sim::presets::PRESETS.len()) {
        let mark = ignition_mark(&params_of(case));
        check(mark, &case["ignition_mark"], |_| 1e-8, &case["name"].to_string(), &mut faults);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
