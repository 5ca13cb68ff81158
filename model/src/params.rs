//! The one table of parameters. A slider, a link key, a column of an output: each is one row here.

use crate::math;
use core::f64::consts::LN_2;

use crate::params::{Group::*, Kind::*, Level::*, Unit::*};

/// Where a control stands on screen: the dial itself, the three sliders under it, or behind "more".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Level {
    Dial,
    Main,
    More,
}

/// What a parameter is about, in the order of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Group {
    Code,
    Training,
    Infrastructure,
    Taste,
    World,
    Growth,
    Compute,
    Oversight,
}

impl Group {
    /// All groups, in the order in which they stand on screen.
    pub const ALL: [Group; 8] = [Code, Training, Infrastructure, Taste, World, Growth, Compute, Oversight];
}

/// What kind of knowledge a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Kind {
    Measurement,
    Estimate,
    Target,
    Forecast,
    Argument,
    Announcement,
    Assumption,
}

/// What a value counts; the widget turns it into words ("0.68" into "68 %").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A share of a whole, or a fraction per generation: shown as a percentage.
    Share,
    /// β, per nat: shown as the percentage 2^β − 1 by which a doubling of progress makes the next one harder.
    Harder,
    /// A bare number.
    Plain,
    /// Orders of magnitude; at the end of its range there is no limit.
    Orders,
    /// Nats a year.
    NatsPerYear,
    /// Nats.
    Nats,
    /// A factor a year.
    FactorPerYear,
    /// A calendar year.
    Year,
    /// Days.
    Days,
}

/// How a slider's travel, from 0 to 1, maps to values.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Scale {
    /// Equal distances; values fall on multiples of 1 / `per_unit`.
    Linear { per_unit: f64 },
    /// Equal ratios; values have so many significant digits.
    Log { digits: i32 },
    /// Equal distances of 2^value − 1, on multiples of 1 / `per_unit` of that.
    Harder { per_unit: f64 },
}

/// A slider: the part of a parameter's range that a thumb can reach, and its steps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slider {
    scale: Scale,
    /// Travel ends, in the scale's own measure (2^value − 1 for [`Unit::Harder`]).
    ends: (f64, f64),
}

const fn linear(min: f64, max: f64, per_unit: f64) -> Slider {
    Slider { scale: Scale::Linear { per_unit }, ends: (min, max) }
}

const fn log(min: f64, max: f64, digits: i32) -> Slider {
    Slider { scale: Scale::Log { digits }, ends: (min, max) }
}

const fn harder(min: f64, max: f64, per_unit: f64) -> Slider {
    Slider { scale: Scale::Harder { per_unit }, ends: (min, max) }
}

impl Slider {
    /// The value at a thumb position, rounded to the slider's step.
    pub fn value_from_unit(&self, unit: f64) -> f64 {
        let (min, max) = self.ends;
        let unit = unit.clamp(0.0, 1.0);
        match self.scale {
            Scale::Linear { per_unit } => round_to(min + unit * (max - min), per_unit),
            Scale::Log { digits } => significant(min * math::exp(unit * math::ln(max / min)), digits),
            Scale::Harder { per_unit } => beta_from_harder(round_to(min + unit * (max - min), per_unit)),
        }
    }

    /// The thumb position, 0 to 1, of a value; a value beyond the travel rests at its end.
    pub fn unit_from_value(&self, value: f64) -> f64 {
        let (min, max) = self.ends;
        let unit = match self.scale {
            Scale::Linear { .. } => (value - min) / (max - min),
            Scale::Log { .. } if value <= min => 0.0,
            Scale::Log { .. } => math::ln(value / min) / math::ln(max / min),
            Scale::Harder { .. } => (harder_from_beta(value) - min) / (max - min),
        };
        unit.clamp(0.0, 1.0)
    }

    /// How far one step moves the thumb, in travel from 0 to 1. A logarithmic slider has a hundred steps.
    pub fn unit_step(&self) -> f64 {
        match self.scale {
            Scale::Linear { per_unit } | Scale::Harder { per_unit } => 1.0 / (per_unit * (self.ends.1 - self.ends.0)),
            Scale::Log { .. } => 0.01,
        }
    }

    /// Values to be written along the travel where equal distances are equal ratios, which nobody would guess: the powers of ten inside
    /// it, or 2 and 5 if it has none. Empty for other scales.
    pub fn marks(&self) -> &'static [f64] {
        const TENS: [f64; 6] = [0.001, 0.01, 0.1, 1.0, 10.0, 100.0];
        let (min, max) = self.ends;
        let inside = TENS.partition_point(|ten| *ten <= min)..TENS.partition_point(|ten| *ten < max);
        match self.scale {
            Scale::Log { .. } if inside.is_empty() => &[2.0, 5.0],
            Scale::Log { .. } => &TENS[inside],
            _ => &[],
        }
    }
}

/// Rounds to a multiple of 1 / `per_unit`: dividing by a whole number yields the double nearest to the decimal.
fn round_to(value: f64, per_unit: f64) -> f64 {
    (value * per_unit).round() / per_unit
}

/// Rounds a positive value to so many significant decimal digits.
pub fn significant(value: f64, digits: i32) -> f64 {
    let most = (0..digits).fold(1.0, |most, _| 10.0 * most);
    let (mut up, mut down) = (1.0, 1.0);
    while 10.0 * value * up < most {
        up *= 10.0;
    }
    while value / down >= most {
        down *= 10.0;
    }
    if down > 1.0 { (value / down).round() * down } else { round_to(value, up) }
}

/// 2^β − 1, by how much each doubling of progress makes the next one harder.
pub fn harder_from_beta(beta: f64) -> f64 {
    math::expm1(LN_2 * beta)
}

/// β of the share by which each doubling of progress makes the next one harder; −∞ at −1.
pub fn beta_from_harder(harder: f64) -> f64 {
    math::ln_1p(harder) / LN_2
}

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ParamSpec {
    /// Which parameter.
    pub id: ParamId,
    /// Its name in links, files and the command line: a public API, never renamed.
    pub key: &'static str,
    /// The value of the article's numbers.
    pub default: f64,
    /// The smallest value the model is asked for.
    pub min: f64,
    /// The largest.
    pub max: f64,
    /// Its slider.
    pub slider: Slider,
    /// What it counts.
    pub unit: Unit,
    /// Where its control stands.
    pub level: Level,
    /// What it is about.
    pub group: Group,
    /// What kind of knowledge its default is.
    pub kind: Kind,
    /// The claims its default leans on, the most direct first (ids of the widget's list of claims).
    pub claims: &'static [&'static str],
}

impl ParamSpec {
    /// The value, forced into the range; what is not finite becomes the default.
    pub fn clamp(&self, value: f64) -> f64 {
        // Not `f64::clamp`, whose panic message would bring the printing of numbers along, 5 KB of the download. Adding zero turns
        // −0 into 0, which a link would otherwise spell "-0".
        if value.is_finite() { value.max(self.min).min(self.max) + 0.0 } else { self.default }
    }

    /// The row with this key.
    pub fn by_key(key: &str) -> Option<&'static ParamSpec> {
        SPECS.iter().find(|spec| spec.key == key)
    }
}

macro_rules! parameters {
    ($($(#[$doc:meta])+ $field:ident $id:ident: $default:expr, $min:expr, $max:expr, $slider:expr,
        $unit:ident, $level:ident, $group:ident, $kind:ident $claims:expr;)+) => {
        /// Everything a run depends on. `simulate` takes any finite values; links and controls keep to the ranges of [`SPECS`].
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        pub struct Params { $($(#[$doc])+ pub $field: f64,)+ }

        /// A parameter, as a value.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ParamId { $($(#[$doc])+ $id,)+ }

        /// How many parameters there are.
        pub const PARAMS: usize = [$(stringify!($field)),+].len();

        /// The table: one row a parameter, in the order of the story.
        pub static SPECS: &[ParamSpec] = &[$(ParamSpec {
            id: ParamId::$id, key: stringify!($field), default: $default, min: $min, max: $max, slider: $slider,
            unit: $unit, level: $level, group: $group, kind: $kind, claims: &$claims,
        },)+];

        /// The article's numbers, run on.
        pub const BASELINE: Params = Params { $($field: $default,)+ };

        impl Params {
    /// So far, 0 to 1, on the straight way to other parameters. What cannot be gone through bit by bit, such as no limit, is there
    /// at once.
    pub fn mixed(&self, to: &Params, share: f64) -> Params {
        SPECS.iter().fold(*to, |mixed, spec| {
            let (from, to) = (self.get(spec.id), to.get(spec.id));
            let value = from + share * (to - from);
            if value.is_finite() { mixed.with(spec.id, value) } else { mixed }
        })
    }

            /// The value of a parameter.
            pub fn get(&self, id: ParamId) -> f64 {
                match id { $(ParamId::$id => self.$field,)+ }
            }

            fn get_mut(&mut self, id: ParamId) -> &mut f64 {
                match id { $(ParamId::$id => &mut self.$field,)+ }
            }
        }
    };
}

parameters! {
    /// Improvement rate: how much better each AI generation is at the work of building the next. Fraction per generation.
    q Q: 0.68, 0.0, 3.0, linear(0.0, 2.0, 100.0), Share, Dial, Growth, Estimate ["amodei-speedup"];
    /// Ideas get harder: each doubling of progress makes the next 2^β − 1 harder. Per nat; returns r = v/β = 1.2 (0.4–3.6).
    beta Beta: 0.48, 0.0, 3.0, harder(0.0, 1.2, 100.0), Harder, Main, Growth, Estimate ["forethought-r"];
    /// Taste only humans have: share of research judgement AI can never do.
    human Human: 0.0, 0.0, 1.0, linear(0.0, 1.0, 100.0), Share, Main, Taste, Assumption ["kohli-loop", "taste"];
    /// Bound to the physical world: share of a cycle spent there.
    physical Physical: 0.0, 0.0, 0.8, linear(0.0, 0.8, 100.0), Share, Main, World, Assumption ["oxford-china"];
    /// Share of code AI writes.
    code Code: 0.90, 0.0, 1.0, linear(0.0, 1.0, 100.0), Share, More, Code, Estimate ["anthropic-90"];
    /// Human time left per AI-written unit: reviewing, prompting, fixing. Calibrated so that 90 % of code gives 17.5 %.
    review Review: 0.38, 0.0, 1.0, linear(0.0, 1.0, 100.0), Share, More, Code, Estimate ["amodei-speedup"];
    /// Share of a cycle without AI that goes into writing code. Weights are renormalised to sum to 1.
    w_code WCode: 0.25, 0.0, 1.0, linear(0.0, 1.0, 100.0), Share, More, Code, Assumption ["stage-weights"];
    /// Share of training work AI does.
    train Train: 0.01, 0.0, 1.0, log(0.0001, 1.0, 3), Share, More, Training, Assumption ["alphaevolve-training"];
    /// Share of a cycle without AI that goes into training runs.
    w_train WTrain: 0.40, 0.0, 1.0, linear(0.0, 1.0, 100.0), Share, More, Training, Assumption ["stage-weights"];
    /// Share of infrastructure work AI does.
    infra Infra: 0.007, 0.0, 1.0, log(0.0001, 1.0, 3), Share, More, Infrastructure, Assumption ["alphaevolve-fleet"];
    /// Share of a cycle without AI that goes into infrastructure.
    w_infra WInfra: 0.10, 0.0, 1.0, linear(0.0, 1.0, 100.0), Share, More, Infrastructure, Assumption ["stage-weights"];
    /// Share of research judgement AI does today.
    taste Taste: 0.02, 0.0, 1.0, log(0.0001, 1.0, 3), Share, More, Taste, Assumption ["stage-weights"];
    /// Share of a cycle without AI that goes into research judgement.
    w_taste WTaste: 0.25, 0.0, 1.0, linear(0.0, 1.0, 100.0), Share, More, Taste, Assumption ["stage-weights"];
    /// Share of physical work nothing can speed up.
    phys_floor PhysFloor: 0.5, 0.0, 1.0, linear(0.0, 1.0, 100.0), Share, More, World, Assumption ["physical-world"];
    /// Share of physical work AI does today.
    phys_ai PhysAi: 0.01, 0.0, 1.0, log(0.0001, 1.0, 3), Share, More, World, Assumption ["physical-world"];
    /// How hard the bottleneck is: the exponent of the mean over stages; −1 is Amdahl's law.
    rho Rho: -1.0, -8.0, -0.1, linear(-8.0, -0.1, 10.0), Plain, More, Growth, Assumption ["bottleneck"];
    /// Software improvement left before limits, orders of magnitude; 40 means no limit.
    headroom Headroom: 14.0, 1.0, NO_LIMIT, linear(1.0, NO_LIMIT, 2.0), Orders, More, Growth, Estimate ["forethought-r"];
    /// Software growth without AI, nats a year: with AI's 17.5 %, fivefold a year.
    base Base: 1.37, 0.0, 3.0, linear(0.0, 3.0, 100.0), NatsPerYear, More, Growth, Estimate ["kwa-growth"];
    /// Effective compute per generation = per doubling of the task horizon, nats: 128.744 days a doubling.
    delta Delta: 0.904, 0.2, 3.0, linear(0.2, 3.0, 1000.0), Nats, More, Growth, Measurement ["metr-horizon"];
    /// Each further horizon doubling takes this share less progress.
    easier Easier: 0.0, -0.3, 0.4, linear(-0.3, 0.4, 100.0), Share, More, Growth, Assumption ["horizon-easier"];
    /// Compute growth until the slow-down, factor a year.
    compute Compute: 2.6, 1.0, 10.0, log(1.0, 10.0, 2), FactorPerYear, More, Compute, Estimate ["compute-growth"];
    /// When compute growth slows, calendar year.
    slow Slow: 2030.0, 2026.0, 2045.0, linear(2026.0, 2045.0, 4.0), Year, More, Compute, Estimate ["compute-growth"];
    /// Compute growth after the slow-down, factor a year.
    compute_after ComputeAfter: 1.6, 1.0, 10.0, log(1.0, 10.0, 2), FactorPerYear, More, Compute, Estimate ["compute-growth"];
    /// Time a release's safety audit takes, days.
    audit Audit: 45.0, 1.0, 730.0, log(1.0, 730.0, 2), Days, More, Oversight, Assumption ["audit-time"];
    /// Share of AI's speed-up that also helps auditors and readers.
    audit_ai AuditAi: 0.0, 0.0, 1.0, linear(0.0, 1.0, 100.0), Share, More, Oversight, Assumption ["understand"];
}

/// The value of `headroom` that stands for "no limit".
pub const NO_LIMIT: f64 = 40.0;

impl ParamId {
    /// This parameter's row of the table.
    pub fn spec(self) -> &'static ParamSpec {
        &SPECS[self as usize]
    }
}

impl Params {
    /// These parameters with one changed, forced into its range.
    pub fn with(mut self, id: ParamId, value: f64) -> Params {
        *self.get_mut(id) = id.spec().clamp(value);
        self
    }

    /// v, nats of better work per nat of effective compute: ln(1 + q) / delta.
    pub fn improvement_per_nat(&self) -> f64 {
        math::ln_1p(self.q) / self.delta
    }

    /// S, nats of software improvement before limits; infinite where there is none.
    pub fn software_limit(&self) -> f64 {
        if self.headroom >= NO_LIMIT { f64::INFINITY } else { self.headroom * core::f64::consts::LN_10 }
    }

    /// How much harder each doubling of progress makes the next: 2^β − 1.
    pub fn harder(&self) -> f64 {
        harder_from_beta(self.beta)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sliders_land_on_their_steps_and_come_back() {
        for spec in SPECS {
            for step in 0..=200 {
                let value = spec.slider.value_from_unit(f64::from(step) / 200.0);
                assert!((spec.min..=spec.max).contains(&value), "{}: {value}", spec.key);
                let again = spec.slider.value_from_unit(spec.slider.unit_from_value(value));
                assert!((again - value).abs() <= 1e-12 * value.abs().max(1.0), "{}: {value} came back as {again}", spec.key);
            }
        }
    }

    #[test]
    fn logarithmic_sliders_have_marks_and_no_others() {
        let marks = |id: ParamId| id.spec().slider.marks();
        assert_eq!(marks(ParamId::Train), [0.001, 0.01, 0.1]);
        assert_eq!(marks(ParamId::Audit), [10.0, 100.0]);
        assert_eq!(marks(ParamId::Compute), [2.0, 5.0]);
        assert!(marks(ParamId::Q).is_empty() && marks(ParamId::Beta).is_empty());
        let marked = SPECS.iter().filter(|spec| !spec.slider.marks().is_empty()).count();
        assert_eq!(marked, 7, "three small shares, the physical one, two of compute, the audit");
    }

    #[test]
    fn decimals_are_short() {
        assert_eq!(ParamId::Q.spec().slider.value_from_unit(0.345), 0.69);
        assert_eq!(ParamId::Taste.spec().slider.value_from_unit(0.5), 0.01);
        assert_eq!(ParamId::Audit.spec().slider.value_from_unit(1.0), 730.0);
    }

    #[test]
    fn rows_and_ids_agree() {
        for spec in SPECS {
            assert_eq!(spec.id.spec().key, spec.key);
            assert_eq!(BASELINE.get(spec.id), spec.default);
            assert_eq!(BASELINE.with(spec.id, f64::NAN), BASELINE);
            assert_eq!(BASELINE.with(spec.id, 1e300).get(spec.id), spec.max);
        }
    }
}
