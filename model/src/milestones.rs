//! What happens when: the dates that a run is remembered by.

use crate::math;
use core::f64::consts::LN_2;

use crate::{Cycle, DAYS_PER_YEAR, END, Generation, Params, START};

/// The task horizon at the start, minutes: METR's trend line on 13 February 2026.
pub const HORIZON_TODAY_MINUTES: f64 = 435.3;
/// Three days of eight hours: "tasks that would take a skilled researcher a few days".
pub const INTERN_MINUTES: f64 = 1440.0;
/// One month of work, 167 hours. Above it a horizon is only a label.
pub const MONTH_MINUTES: f64 = 167.0 * 60.0;
/// METR calls its own measurements unreliable above 16 hours.
pub const RELIABLE_MINUTES: f64 = 16.0 * 60.0;
/// "99 % of the time removed", our stand-in for all of AI research and development.
pub const FULL: f64 = 0.99;
/// The headline: research runs ten times as fast.
pub const TENFOLD: f64 = 10.0;
/// The loop feeds itself at a gain of 1; the margin keeps a gain of exactly 1 on the near side whatever the rounding.
pub const IGNITION_GAIN: f64 = 1.0 + 1e-9;

/// Dates in calendar years; `None` where a run does not get there before it ends. Already there at the start: the start.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Milestones {
    /// Tasks of three days are done half the time.
    pub intern: Option<f64>,
    /// Tasks of a month.
    pub month: Option<f64>,
    /// AI does half the judgement: our stand-in for an automated researcher.
    pub researcher: Option<f64>,
    /// Research runs ten times as fast.
    pub tenfold: Option<f64>,
    /// AI has removed 99 % of a research cycle's time.
    pub full: Option<f64>,
    /// The first generation at which the loop feeds itself.
    pub ignition: Option<f64>,
    /// The first release after which the next one comes sooner than its audit ends.
    pub outpaced: Option<f64>,
    /// The most releases that ever waited for their audit.
    pub backlog: f64,
    /// The safety window, months: from half the judgement to 99 % of the time.
    pub window_months: Option<f64>,
}

/// The safety window of a run: the time between AI doing half the judgement and 99 % of a cycle's time being removed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Window {
    /// From one date to the other, calendar years, with room for so many audits one after the other.
    Closes {
        /// Half the judgement.
        from: f64,
        /// 99 %.
        to: f64,
        /// Whole audits.
        audits: f64,
    },
    /// It opens, but 99 % is not reached before the run ends. That does not make it safe.
    NeverCloses {
        /// Half the judgement.
        from: f64,
    },
    /// The judgement comes last: 99 % is reached before.
    Reversed,
    /// AI does not do half the judgement before the run ends.
    NeverOpens,
}

impl Milestones {
    /// Those that a run comes past, by the names that scripts know them by, with their dates.
    pub fn named(&self) -> [(&'static str, Option<f64>); 7] {
        [
            ("intern", self.intern),
            ("month", self.month),
            ("researcher", self.researcher),
            ("tenfold", self.tenfold),
            ("full", self.full),
            ("ignition", self.ignition),
            ("outpaced", self.outpaced),
        ]
    }

    /// The safety window, with audits of so many days.
    pub fn window(&self, audit_days: f64) -> Window {
        match (self.researcher, self.full) {
            (Some(from), Some(to)) if to < from => Window::Reversed,
            (Some(from), Some(to)) => Window::Closes { from, to, audits: libm::floor((to - from) * DAYS_PER_YEAR / audit_days) },
            (Some(from), None) => Window::NeverCloses { from },
            (None, _) => Window::NeverOpens,
        }
    }

    /// Reads them off a run's generations; `end` is where it ends, calendar year and x.
    pub fn of(params: &Params, cycle: &Cycle, generations: &[Generation], end: (f64, f64)) -> Milestones {
        let path = Path { generations, end };
        let researcher = cycle.x_of_half_judgement().and_then(|x| path.date_of(x));
        let tenfold = cycle.may_speed_up(TENFOLD).then(|| path.first(|x| cycle.speedup(x) >= TENFOLD)).flatten();
        let tenfold = tenfold.or((cycle.speedup(0.0) >= TENFOLD).then_some(START));
        let full = cycle.may_automate(FULL).then(|| path.first(|x| cycle.automated(x) >= FULL)).flatten();
        let full = full.or((cycle.automated(0.0) >= FULL).then_some(START));
        let (outpaced, backlog) = audits(params, cycle, generations);
        Milestones {
            intern: path.date_of(x_of_horizon(params, INTERN_MINUTES)),
            month: path.date_of(x_of_horizon(params, MONTH_MINUTES)),
            researcher,
            tenfold,
            full,
            ignition: generations.iter().find(|generation| generation.gain >= IGNITION_GAIN).map(|generation| generation.t),
            outpaced,
            backlog,
            window_months: researcher.zip(full).map(|(researcher, full)| 12.0 * (full - researcher)),
        }
    }
}

/// A run's way through time and effective compute: straight from release to release, and on to its end.
struct Path<'a> {
    generations: &'a [Generation],
    end: (f64, f64),
}

impl Path<'_> {
    fn knots(&self) -> impl Iterator<Item = (f64, f64)> + '_ {
        self.generations.iter().map(|generation| (generation.t, generation.x)).chain([self.end])
    }

    /// The date at which x is reached, if before the end.
    fn date_of(&self, x: f64) -> Option<f64> {
        if x <= 0.0 {
            return Some(START);
        }
        let mut from = (START, 0.0);
        for to in self.knots() {
            if x <= to.1 {
                let t = from.0 + (x - from.1) / (to.1 - from.1) * (to.0 - from.0);
                return (t <= END).then_some(t);
            }
            from = to;
        }
        None
    }

    /// The first date at which something that, once true, stays true.
    fn first(&self, holds: impl Fn(f64) -> bool) -> Option<f64> {
        let mut low = 0.0;
        for (_, mut high) in self.knots() {
            if !holds(high) {
                low = high;
                continue;
            }
            // Halve down to the last bits of x; the date inside a generation follows in one step.
            for _ in 0..60 {
                let middle = 0.5 * (low + high);
                *(if holds(middle) { &mut high } else { &mut low }) = middle;
            }
            return self.date_of(high);
        }
        None
    }
}

/// H at x, minutes: 435.3·2^m with m = x/delta doublings, each of which may take a share `easier` less progress than the last.
pub fn horizon_minutes(params: &Params, x: f64) -> f64 {
    let (doublings, d) = (x / params.delta, params.easier);
    if d == 0.0 {
        return HORIZON_TODAY_MINUTES * math::exp(LN_2 * doublings);
    }
    let left = 1.0 - d * doublings;
    if left <= 0.0 { f64::INFINITY } else { HORIZON_TODAY_MINUTES * math::exp(LN_2 * math::ln(left) / math::ln_1p(-d)) }
}

/// The x at which the horizon reaches so many minutes: the inverse of [`horizon_minutes`].
fn x_of_horizon(params: &Params, minutes: f64) -> f64 {
    let (doublings, d) = (math::ln(minutes / HORIZON_TODAY_MINUTES) / LN_2, params.easier);
    if d == 0.0 { doublings * params.delta } else { -math::expm1(doublings * math::ln_1p(-d)) / d * params.delta }
}

/// When releases first come faster than their audits end, and the largest backlog:
/// B ← max(0, B + 1 − T/τ) after each release, τ = audit / (1 + audit_ai·(U − 1)).
fn audits(params: &Params, cycle: &Cycle, generations: &[Generation]) -> (Option<f64>, f64) {
    let (mut outpaced, mut backlog, mut most) = (None, 0.0_f64, 0.0_f64);
    for generation in generations {
        let Some(days) = generation.days else { break };
        let audit = params.audit / cycle.help_to_readers(generation.speedup);
        if days < audit && outpaced.is_none() {
            outpaced = Some(generation.t);
        }
        backlog = (backlog + 1.0 - days / audit).max(0.0);
        most = most.max(backlog);
    }
    (outpaced, most)
}
