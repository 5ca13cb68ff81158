//! What others have published and what the model says of itself, to the digits in which it is printed; single numbers are held in
//! `src/checks.rs`.

use serde_json::Value;
use sim::checks::{LATER_DAY, forethought_params};
use sim::params::BASELINE;
use sim::presets::PRESETS;
use sim::{Ending, ParamId, PresetId, Run, START, metr, simulate};

fn default_run() -> Run {
    simulate(&BASELINE)
}

/// A date as the model's tables print it, "2030-02": the day floor((t − year)·365 or 366) of its year.
fn month(t: f64) -> String {
    let year = libm::floor(t) as u32;
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let mut day = libm::floor((t - f64::from(year)) * if leap { 366.0 } else { 365.0 }) as u32;
    let lengths = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 1;
    for length in lengths {
        if day < length {
            break;
        }
        (day, month) = (day - length, month + 1);
    }
    format!("{year}-{month:02}")
}

fn month_or_never(t: Option<f64>) -> String {
    t.map_or("never".to_owned(), month)
}

#[test]
fn forethoughts_runs_with_constant_returns_are_reproduced_release_by_release() {
    let file: Value =
        serde_json::from_str(include_str!("data/forethought_constant_returns.json")).expect("the published runs are JSON");
    let mut faults = Vec::new();
    for (published, releases) in file["runs"].as_array().expect("it lists runs").iter().zip([40, 24, 8]) {
        let number = |value: &Value| value.as_f64().expect("a number");
        let run = simulate(&forethought_params(number(&published["returns"]), number(&published["lambda"])));
        let theirs = published["times_months"].as_array().expect("a list of times");
        // Only the shape is comparable: their first doubling takes ⅓ month, ours the first generation.
        let first = run.generations[1].t - START;
        let both = run.generations.iter().zip(theirs);
        assert!(both.len() > releases, "{}: {} releases", published["name"], both.len() - 1);
        for (generation, time) in both {
            let (found, expected) = ((generation.t - START) / first, 3.0 * number(time));
            if (found - expected).abs() > 1e-9 * expected {
                faults.push(format!("{} release {}: {found} times the first, not {expected}", published["name"], generation.n));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn today_is_as_measured() {
    let run = default_run();
    let speedup = run.generations[0].speedup;
    assert_eq!(format!("{speedup:.4}"), "1.1754");
    assert_eq!(format!("{:.2}", run.doubling_days_today()), "128.69");
    assert_eq!(format!("{:.2}", libm::exp(BASELINE.base * speedup)), "5.00");
    assert_eq!(format!("{:.1}", run.horizon_minutes(0.0)), "435.3");
    assert_eq!(format!("{:.2}", run.cycle.speedup(run.x_at(START - 0.5))), "1.05", "six months earlier");
    assert_eq!(format!("{:.2}", run.generations[0].days.expect("a second generation comes")), "130.27");
}

#[test]
fn the_bottleneck_has_moved() {
    let times = default_run().cycle.times(0.0);
    let whole: f64 = times.iter().sum();
    let percent = times.map(|time| format!("{:.0}", 100.0 * time / whole));
    assert_eq!(percent, ["13", "47", "12", "29", "0"], "code, training, infrastructure, taste, world");
}

#[test]
fn the_default_run_passes_its_milestones_in_their_months() {
    let run = default_run();
    let found = [run.milestones.intern, run.milestones.researcher, run.milestones.tenfold, run.milestones.full];
    assert_eq!(found.map(month_or_never), ["2026-09", "2028-10", "2030-02", "2031-05"]);
}

#[test]
fn the_default_runs_generations_shorten_pause_shorten_and_lengthen() {
    let days: Vec<(f64, f64)> = default_run().generations.iter().filter_map(|g| g.days.map(|days| (g.t, days))).collect();
    let before_2028 = days.iter().filter(|(t, _)| *t < 2028.0);
    assert!(before_2028.clone().count() > 4);
    for (t, days) in before_2028 {
        assert!((128.5..131.5).contains(days), "{t}: {days} days, not near 130");
    }
    // Where the lengths turn: shortest, then longer again as compute slows, then shortest of all.
    let turns = days.windows(3).filter(|of| (of[1].1 > of[0].1) != (of[2].1 > of[1].1) && of[1].0 > 2028.0);
    let turns: Vec<String> = turns.map(|of| format!("{} {:.1}", month(of[1].0), of[1].1)).collect();
    assert_eq!(turns, ["2029-10 95.0", "2030-02 98.9", "2031-05 86.6"]);
    assert_eq!(format!("{:.0}", days[days.len() - 1].1), "383");
}

#[test]
fn the_default_is_a_dial_not_a_switch() {
    let run = default_run();
    assert_eq!(format!("{:.2}", run.generations[0].gain), "0.15");
    assert_eq!(format!("{:.2}", run.peak_gain()), "0.82");
    assert_eq!(run.milestones.ignition, None);
}

#[test]
fn a_point_the_calibration_has_not_seen_lies_in_its_interval() {
    let point = metr::POINTS.iter().find(|point| point.released == LATER_DAY).expect("7 April 2026 was measured");
    let run = default_run();
    let found = run.horizon_minutes(run.x_at(point.t()));
    assert!((570.0..590.0).contains(&found), "{found} minutes, not about 580");
    assert!((point.minutes.1..point.minutes.2).contains(&found), "{found} minutes");
}

#[test]
fn presets_pass_their_milestones_in_their_months() {
    let table = [
        (PresetId::Article, "2028-10 2030-02 2031-05", "0.82"),
        (PresetId::Frozen, "never never never", "0.00"),
        (PresetId::Openai, "2028-03 2029-12 2031-02", "0.82"),
        (PresetId::Lifland, "2028-11 2030-07 2032-07", "0.52"),
        (PresetId::Kohli, "never never never", "0.26"),
        (PresetId::Good, "2028-07 2029-07 2029-10", "3.59"),
        (PresetId::Embodied, "2028-11 never never", "0.34"),
        (PresetId::Race, "2028-10 2030-02 2030-12", "0.82"),
        (PresetId::Suddenly, "2029-07 2030-03 2030-10", "1.46"),
        (PresetId::Fifteen, "2029-09 2032-08 2035-08", "0.55"),
        (PresetId::Twenty, "2028-02 2029-02 2029-08", "1.15"),
    ];
    assert_eq!(table.map(|(id, ..)| id).as_slice(), PRESETS.iter().map(|preset| preset.id).collect::<Vec<_>>());
    let mut faults = Vec::new();
    for (id, months, gain) in table {
        let run = simulate(&id.preset().params);
        let found = [run.milestones.researcher, run.milestones.tenfold, run.milestones.full].map(month_or_never).join(" ");
        if found != months {
            faults.push(format!("{id:?}: {found}, not {months}"));
        }
        if format!("{:.2}", run.peak_gain()) != gain {
            faults.push(format!("{id:?}: gain peaks at {}, not {gain}", run.peak_gain()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn presets_level_off_blow_up_and_outpace_audits_as_their_notes_say() {
    let run = |id: PresetId| simulate(&id.preset().params);
    assert!(run(PresetId::Frozen).generations.iter().all(|generation| format!("{:.2}", generation.speedup) == "1.18"));
    for (id, cap) in [(PresetId::Kohli, "4.0"), (PresetId::Embodied, "5.0")] {
        let run = run(id);
        let last = run.generations[run.generations.len() - 1].speedup;
        assert_eq!(format!("{:.1}", run.cycle.cap()), cap, "{id:?}");
        assert_eq!(format!("{last:.1}"), cap, "{id:?}: the last generation's speed-up");
    }
    let good = run(PresetId::Good);
    assert_eq!((good.ending, month(good.end.0).as_str()), (Ending::BlowUp, "2029-11"));
    assert_eq!(month_or_never(run(PresetId::Suddenly).milestones.outpaced), "2030-08");
}

#[test]
fn the_share_of_training_that_ai_does_today_matters() {
    let full = |train: f64| simulate(&BASELINE.with(ParamId::Train, train)).milestones.full;
    let sooner = full(0.01).zip(full(0.1)).map(|(default, more)| default - more);
    assert!(sooner.is_some_and(|years| (0.9..1.2).contains(&years)), "{sooner:?} years sooner, not one");
    assert_eq!(full(0.0), None);
}
