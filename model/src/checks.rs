//! What the model must reproduce, and what it should be seen beside: each number as others have printed it, or as a formula gives it,
//! and the model's own, computed when it is asked for. THE table: tests hold the model to it, and the page on methods shows it.

use core::f64::consts::LN_2;

use crate::metr::{POINTS, Point, Trend};
use crate::milestones::HORIZON_TODAY_MINUTES;
use crate::params::{BASELINE, NO_LIMIT};
use crate::{Cycle, DAYS_PER_YEAR, ParamId, Params, Run, START, math, simulate};

/// The first year of METR's newer trend, which the model is calibrated to.
pub const TREND_SINCE: u16 = 2023;
/// The day of START.
pub const START_DAY: (u16, u8, u8) = (2026, 2, 13);
/// The day of METR's newest point, which lies beyond its own measuring stick: no trend is drawn through it.
pub const LATER_DAY: (u16, u8, u8) = (2026, 4, 7);

/// What a number of the model is held against.
#[derive(Clone, Copy, Debug)]
pub enum Against {
    /// A number as it was printed; the model's must be the same to its last digit.
    Printed(&'static str),
    /// A number as it was printed, and the range printed with it; the model's must lie within that.
    Within(&'static str, (f64, f64)),
    /// A range, without a number of its own; the model's must lie within it.
    Between((f64, f64)),
    /// A number as it was printed, that the model need not agree with.
    Beside(&'static str),
    /// A default of the code, of which a calibration done anew must be within a hundredth.
    Default(ParamId),
    /// A solution on paper; the model's must agree with it to the digits shown.
    Formula(fn() -> f64),
}

/// A number of the model and what it is held against.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    /// Its name.
    pub id: &'static str,
    /// What it is held against.
    pub against: Against,
    /// The claim that printed it (ids of the widget's list of claims); none for a formula.
    pub claim: Option<&'static str>,
    /// To how many decimals the model's is shown.
    pub decimals: u32,
    /// The model's.
    pub found: fn() -> f64,
}

impl Check {
    /// Whether the model's number is what it must be.
    pub fn holds(&self, found: f64) -> bool {
        let near = |value: f64, decimals: u32| {
            libm::fabs(found - value) <= 0.5 * math::exp(-f64::from(decimals) * core::f64::consts::LN_10)
        };
        match self.against {
            Against::Printed(text) => crate::digits::parse(text).is_some_and(|value| near(value, decimals_of(text))),
            Against::Within(_, (low, high)) | Against::Between((low, high)) => (low..=high).contains(&found),
            Against::Beside(_) => true,
            Against::Default(id) => libm::fabs(found - id.spec().default) <= 0.01,
            Against::Formula(formula) => near(formula(), self.decimals),
        }
    }

    /// The number it is held against, if it is one.
    pub fn expected(&self) -> Option<f64> {
        match self.against {
            Against::Printed(text) | Against::Within(text, _) | Against::Beside(text) => crate::digits::parse(text),
            Against::Between(_) => None,
            Against::Default(id) => Some(id.spec().default),
            Against::Formula(formula) => Some(formula()),
        }
    }
}

/// How many decimals a number was printed with.
fn decimals_of(text: &str) -> u32 {
    text.split_once('.').map_or(0, |(_, decimals)| decimals.len() as u32)
}

const fn check(id: &'static str, against: Against, claim: &'static str, decimals: u32, found: fn() -> f64) -> Check {
    Check { id, against, claim: Some(claim), decimals, found }
}

const fn formula(id: &'static str, decimals: u32, found: fn() -> f64, on_paper: fn() -> f64) -> Check {
    Check { id, against: Against::Formula(on_paper), claim: None, decimals, found }
}

use Against::{Beside, Between, Printed, Within};

/// METR's trend, drawn anew through its points.
#[rustfmt::skip]
pub static TREND: &[Check] = &[
    check("trend", Printed("128.744"), "metr-horizon", 3, || trend().doubling_days),
    check("trend-all", Printed("187.778"), "metr-horizon", 3, || Trend::since(&POINTS, 0).doubling_days),
    formula("horizon", 1, || trend().minutes_on(START_DAY), || HORIZON_TODAY_MINUTES),
];

/// The defaults that others' numbers fix, solved for anew, in the order in which each needs those before.
#[rustfmt::skip]
pub static CALIBRATION: &[Check] = &[
    check("review", Against::Default(ParamId::Review), "amodei-speedup", 4, || solve(0.0, 1.0, |review| speedup_today(&Params { review, ..BASELINE }) - SPEEDUP_TODAY)),
    check("base", Against::Default(ParamId::Base), "kwa-growth", 4, || math::ln(SOFTWARE_GROWTH) / speedup_today(&BASELINE)),
    check("delta", Against::Default(ParamId::Delta), "metr-horizon", 4, || (BASELINE.base * speedup_today(&BASELINE) + math::ln(BASELINE.compute)) * trend().doubling_days / DAYS_PER_YEAR),
    check("q", Against::Default(ParamId::Q), "amodei-speedup", 4, || solve(0.0, 2.0, |q| speedup_before(&Params { q, ..BASELINE }) - SPEEDUP_BEFORE)),
];

/// Where the default stands on 13 February 2026.
#[rustfmt::skip]
pub static TODAY: &[Check] = &[
    check("speedup", Between((1.15, 1.20)), "amodei-speedup", 4, || speedup_today(&BASELINE)),
    check("earlier", Printed("1.05"), "amodei-speedup", 4, || speedup_before(&BASELINE)),
    check("doubling", Within("128.744", (104.0, 158.0)), "metr-horizon", 2, || simulate(&BASELINE).doubling_days_today()),
    check("growth", Printed("5"), "kwa-growth", 2, || math::exp(BASELINE.base * speedup_today(&BASELINE))),
];

/// Solutions on paper, and what others have computed that has one.
#[rustfmt::skip]
pub static CLOSED: &[Check] = &[
    check("forethought-r12", Printed("22.01759165"), "forethought-r", 8, || forethought(1.2, 40)),
    check("forethought-r1", Printed("24"), "forethought-r", 8, || forethought(1.0, 24)),
    formula("fizzle", 9, || nth_to_first(0.5), || nth_to_first_on_paper(0.5)),
    formula("exponential", 9, || nth_to_first(1.0), || nth_to_first_on_paper(1.0)),
    formula("blow-up", 6, || {
        let run = simulate(&baseline_code(2.0));
        let (last, ratio) = (run.generations.iter().filter_map(|generation| generation.days).next_back().unwrap_or(0.0), ratio(2.0));
        // The run ends with the first generation too short to tell apart; the few that would follow take the rest.
        (run.end.0 - START) * DAYS_PER_YEAR + last * ratio / (1.0 - ratio)
    }, || first_days(&baseline_code(2.0)) / (1.0 - ratio(2.0))),
    formula("capped", 9, || simulate(&Params { w_code: 0.75, w_taste: 0.25, human: 1.0, taste: 0.02, ..code_alone(5.0, 0.48, BASELINE.delta, BASELINE.base) }).cycle.cap(), || 1.0 / 0.25),
    formula("frozen", 9, || last_speedup(&Params { q: 0.0, review: BASELINE.review, ..baseline_code(1.0) }), || 1.0 / BASELINE.review),
    formula("continuous", 6, || years_until(CONTINUOUS, 1e-3, false), || years_until(CONTINUOUS, 0.0, true)),
    formula("easier-r12", 9, || less(1.2), || less_on_paper(1.2)),
    formula("easier-r2", 9, || less(2.0), || less_on_paper(2.0)),
];

/// Numbers that the model was not made to reproduce.
#[rustfmt::skip]
pub static BESIDE: &[Check] = &[
    check("later-point", Within("1045", (509.0, 3304.0)), "metr-horizon", 0, || {
        let run = simulate(&BASELINE);
        POINTS.iter().find(|point| point.released == LATER_DAY).map_or(f64::NAN, |point| run.horizon_minutes(run.x_at(point.t())))
    }),
    check("gain-today", Beside("0.6"), "loop-gain-2026", 2, || simulate(&BASELINE).generations[0].gain),
    check("gain-peak", Beside("0.6"), "loop-gain-2026", 2, || simulate(&BASELINE).peak_gain()),
];

/// The speed-up on the day of START that the default's are calibrated to: the middle of 15–20 %; and half a year before.
const SPEEDUP_TODAY: f64 = 1.175;
const SPEEDUP_BEFORE: f64 = 1.05;
/// By which factor software grows a year.
const SOFTWARE_GROWTH: f64 = 5.0;

fn trend() -> Trend {
    Trend::since(&POINTS, TREND_SINCE)
}

fn speedup_today(params: &Params) -> f64 {
    Cycle::new(params).speedup(0.0)
}

/// Half a year before START: the model run backwards.
fn speedup_before(params: &Params) -> f64 {
    let run = simulate(params);
    run.cycle.speedup(run.x_at(START - 0.5))
}

/// Where a falling or rising function crosses zero between two places.
fn solve(mut low: f64, mut high: f64, f: impl Fn(f64) -> f64) -> f64 {
    let positive = f(low) > 0.0;
    for _ in 0..52 {
        let middle = 0.5 * (low + high);
        if (f(middle) > 0.0) == positive { low = middle } else { high = middle }
    }
    0.5 * (low + high)
}

/// The points that METR's trends are drawn through, oldest first: whether in the newer one, and in the one of all.
pub fn fitted(point: &Point) -> (bool, bool) {
    (point.is_fitted(TREND_SINCE), point.is_fitted(0))
}

/// A cycle that is nothing but code, all of it AI's; no new chips, no limit: U = e^{v x}, and everything turns on r = v/β.
pub const CODE_ALONE: Params = Params {
    w_code: 1.0,
    w_train: 0.0,
    w_infra: 0.0,
    w_taste: 0.0,
    code: 1.0,
    review: 1.0,
    compute: 1.0,
    compute_after: 1.0,
    headroom: NO_LIMIT,
    ..BASELINE
};

/// Code alone, with v = r·β held whatever delta is.
pub fn code_alone(r: f64, beta: f64, delta: f64, base: f64) -> Params {
    Params { q: math::expm1(r * beta * delta), beta, delta, base, ..CODE_ALONE }
}

/// Code alone, with the default's β, delta and base.
fn baseline_code(r: f64) -> Params {
    code_alone(r, BASELINE.beta, BASELINE.delta, BASELINE.base)
}

/// T_0 of code alone, days: the first generation works at U = 1.
pub fn first_days(params: &Params) -> f64 {
    math::expm1(params.beta * params.delta) / (params.beta * params.base) * DAYS_PER_YEAR
}

/// T_{n+1} / T_n of code alone, on paper.
fn ratio(r: f64) -> f64 {
    math::exp((1.0 - r) * BASELINE.beta * BASELINE.delta)
}

/// The parameters of Forethought's runs with constant returns r, their λ 0.3 for a doubling.
pub fn forethought_params(r: f64, lambda: f64) -> Params {
    code_alone(r, lambda / r, LN_2, 1.0)
}

/// How many times as long as the first release so many of them take.
fn forethought(r: f64, releases: usize) -> f64 {
    let run = simulate(&forethought_params(r, 0.3));
    (run.generations[releases].t - START) / (run.generations[1].t - START)
}

/// Which generation is compared with the first.
const NTH: usize = 6;

fn days(run: &Run, n: usize) -> f64 {
    run.generations.get(n).and_then(|generation| generation.days).unwrap_or(f64::NAN)
}

fn nth_to_first(r: f64) -> f64 {
    let run = simulate(&baseline_code(r));
    days(&run, NTH) / days(&run, 0)
}

fn nth_to_first_on_paper(r: f64) -> f64 {
    math::exp((1.0 - r) * BASELINE.beta * BASELINE.delta * NTH as f64)
}

fn last_speedup(params: &Params) -> f64 {
    simulate(params).generations.last().map_or(f64::NAN, |generation| generation.speedup)
}

/// Returns, β, base and x of the continuous limit.
const CONTINUOUS: (f64, f64, f64, f64) = (1.2, 0.5, 1.37, 0.4);

/// Years until x: in ever shorter generations, extrapolated twice from delta, a half and a quarter of it; or on paper.
fn years_until((r, beta, base, x): (f64, f64, f64, f64), delta: f64, on_paper: bool) -> f64 {
    if on_paper {
        return -math::expm1(-(r - 1.0) * beta * x) / ((r - 1.0) * beta * base);
    }
    let years = |delta: f64| {
        let run = simulate(&code_alone(r, beta, delta, base));
        run.generations[(x / delta + 0.5) as usize].t - START
    };
    let [whole, half, quarter] = [delta, delta / 2.0, delta / 4.0].map(years);
    (4.0 * (2.0 * quarter - half) - (2.0 * half - whole)) / 3.0
}

/// v of AI 2027's rule is the default's.
fn easier_params(r: f64) -> Params {
    let v = BASELINE.improvement_per_nat();
    code_alone(r, v / r, BASELINE.delta, BASELINE.base)
}

/// By how much less time the second generation takes than the first.
fn less(r: f64) -> f64 {
    let run = simulate(&easier_params(r));
    1.0 - days(&run, 1) / days(&run, 0)
}

fn less_on_paper(r: f64) -> f64 {
    -math::expm1(-BASELINE.improvement_per_nat() * (1.0 - 1.0 / r) * BASELINE.delta)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_model_is_what_it_must_be() {
        for check in [TREND, CALIBRATION, TODAY, CLOSED, BESIDE].concat() {
            let found = (check.found)();
            assert!(check.holds(found), "{}: {found}, not {:?}, {:?}", check.id, check.against, check.expected());
            assert!(!check.holds(found * 2.0 + 1e4) || matches!(check.against, Beside(_)), "{}: anything would do", check.id);
        }
    }

    #[test]
    fn points_are_counted_as_they_are_fitted() {
        let counts =
            POINTS.iter().map(fitted).fold((0, 0), |sum, (new, all)| (sum.0 + usize::from(new), sum.1 + usize::from(all)));
        assert_eq!(counts, (trend().points, Trend::since(&POINTS, 0).points));
    }
}
