//! What follows from a scenario as numbers with names: what the widget tells the page around it, and what lessons ask about. A name is
//! a public API, never renamed.

use crate::cycle::STAGES;
use crate::run::{Ending, Run};
use crate::{START, findings};

/// How many facts there are.
pub const FACT_COUNT: usize = FIRST_SPEED + SPEED_YEARS;

/// The facts by their names. Something that never comes, or has no bound, is infinite; nothing is NaN.
///
/// | names | what | unit |
/// | --- | --- | --- |
/// | `speedup-today` | how fast a whole cycle runs at the start | times as fast as without AI |
/// | `intern`, `month` | tasks of three days, of a month, are done half the time | calendar year |
/// | `half` | AI does half the judgement | calendar year |
/// | `tenfold` | research runs ten times as fast | calendar year |
/// | `full` | 99 % of a cycle's time is removed | calendar year |
/// | `ignition` | the loop first feeds itself | calendar year |
/// | `outpaced` | releases first come faster than their audits end | calendar year |
/// | `gain-today`, `gain-peak` | the loop's gain at the start, and its largest | – |
/// | `cap` | where the speed-up levels off | times |
/// | `shortest` | the shortest generation until 2038, against the first | – |
/// | `left-code` … `left-world` | what each stage takes of the time that is left of a cycle today | share |
/// | `speed-2027` … `speed-2038` | how fast a cycle runs on 1 January; after a blow-up infinite, after the last of 2,000 generations as then | times |
pub const FACTS: [&str; FACT_COUNT] = [
    "speedup-today",
    "intern",
    "month",
    "half",
    "tenfold",
    "full",
    "ignition",
    "outpaced",
    "gain-today",
    "gain-peak",
    "cap",
    "shortest",
    "left-code",
    "left-training",
    "left-infrastructure",
    "left-taste",
    "left-world",
    "speed-2027",
    "speed-2028",
    "speed-2029",
    "speed-2030",
    "speed-2031",
    "speed-2032",
    "speed-2033",
    "speed-2034",
    "speed-2035",
    "speed-2036",
    "speed-2037",
    "speed-2038",
];

const FIRST_LEFT: usize = 12;
const FIRST_SPEED: usize = FIRST_LEFT + STAGES;
const FIRST_YEAR: f64 = 2027.0;
const SPEED_YEARS: usize = 12;

/// The facts of a run, in the order of [`FACTS`]; the dates are those of [`Milestones::named`](crate::Milestones::named), in its order.
pub fn facts(run: &Run) -> [f64; FACT_COUNT] {
    let mut facts = [f64::INFINITY; FACT_COUNT];
    let dates = run.milestones.named();
    facts[0] = run.generations[0].speedup;
    facts[1..=dates.len()].iter_mut().zip(dates).for_each(|(fact, (_, date))| *fact = date.unwrap_or(f64::INFINITY));
    facts[8..FIRST_LEFT].copy_from_slice(&[run.generations[0].gain, run.peak_gain(), run.cycle.cap(), shortest(run)]);
    let times = run.cycle.times(0.0);
    let whole: f64 = times.iter().sum();
    facts[FIRST_LEFT..FIRST_SPEED].iter_mut().zip(times).for_each(|(fact, time)| *fact = time / whole);
    facts[FIRST_SPEED..].iter_mut().enumerate().for_each(|(year, fact)| *fact = speed(run, FIRST_YEAR + year as f64));
    facts
}

/// The fact of this name; `None` if there is none.
pub fn fact(run: &Run, name: &str) -> Option<f64> {
    FACTS.iter().position(|other| *other == name).map(|at| facts(run)[at])
}

/// How fast a cycle runs at a date.
fn speed(run: &Run, t: f64) -> f64 {
    if run.ending == Ending::BlowUp && t > run.end.0 { f64::INFINITY } else { run.cycle.speedup(run.x_at(t.max(START))) }
}

/// The shortest generation against the first; infinite where none comes.
fn shortest(run: &Run) -> f64 {
    findings::shortest(run).map_or(f64::INFINITY, |(first, shortest)| shortest / first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{PresetId, query, simulate};

    fn of(text: &str) -> impl Fn(&str) -> f64 {
        let (scenario, notices) = query::decode(text);
        assert!(notices.is_empty(), "{text}: {notices:?}");
        let run = simulate(&scenario.params);
        move |name| fact(&run, name).unwrap_or_else(|| panic!("no fact {name}"))
    }

    #[track_caller]
    fn near(value: f64, expected: f64, within: f64) {
        assert!((value - expected).abs() <= within, "{value}, not {expected}");
    }

    #[test]
    fn the_articles_numbers_have_their_facts() {
        let of = of("");
        near(of("speedup-today"), 1.1754, 5e-5);
        near(of("half"), 2028.79, 0.1);
        near(of("tenfold"), 2030.15, 0.01);
        near(of("full"), 2031.4, 0.1);
        near(of("gain-today"), 0.15, 0.005);
        near(of("gain-peak"), 0.82, 0.005);
        near(of("shortest"), 86.6 / 130.27, 0.001);
        near(of("left-code"), 0.13, 0.005);
        near(of("left-training"), 0.47, 0.005);
        near(of("left-infrastructure"), 0.12, 0.005);
        near(of("left-taste"), 0.29, 0.005);
        assert_eq!((of("left-world"), of("cap"), of("ignition")), (0.0, f64::INFINITY, f64::INFINITY));
        assert!(of("speed-2030") < 10.0 && 10.0 < of("speed-2031"), "ten times as fast within 2030");
    }

    #[test]
    fn what_never_comes_is_infinite_and_so_is_all_beyond_a_blow_up() {
        let kept = of("preset=kohli");
        assert_eq!((kept("half"), kept("full")), (f64::INFINITY, f64::INFINITY));
        near(kept("cap"), 4.0, 1e-9);
        assert!(kept("speed-2038") < 4.0);
        let frozen = of("preset=frozen");
        assert_eq!((frozen("cap"), frozen("speed-2038")), (frozen("speedup-today"), frozen("speedup-today")));
        let run = simulate(&PresetId::Good.preset().params);
        assert_eq!(run.ending, Ending::BlowUp);
        let good = of("preset=good");
        assert!(good("speed-2027").is_finite() && good("speed-2038").is_infinite());
        assert!(of("q=0&compute=1&compute_after=1&base=0")("shortest").is_infinite());
    }

    #[test]
    fn no_fact_is_nan_and_speeds_never_fall() {
        for preset in crate::presets::PRESETS {
            for change in ["", "&beta=0", "&q=0", "&q=3", "&human=1&physical=0.8&phys_floor=1", "&code=0&train=0&infra=0&taste=0"]
            {
                let (scenario, _) = query::decode(&format!("preset={}{change}", preset.key));
                let values = facts(&simulate(&scenario.params));
                for (name, value) in FACTS.iter().zip(values) {
                    assert!(!value.is_nan(), "{}{change}: {name}", preset.key);
                }
                assert!(values[FIRST_SPEED..].windows(2).all(|years| years[0] <= years[1]), "{}{change}", preset.key);
            }
        }
    }

    #[test]
    fn every_name_is_its_own_and_no_parameters() {
        for (at, name) in FACTS.iter().enumerate() {
            assert!(!FACTS[..at].contains(name) && crate::ParamSpec::by_key(name).is_none(), "{name}");
        }
        assert_eq!(FACTS[FIRST_SPEED], "speed-2027");
        assert_eq!(FACTS[FIRST_LEFT], "left-code");
    }
}
