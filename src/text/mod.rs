//! Every word a reader meets. One file a language; a missing string fails the build.

mod ar;
mod claims;
mod en;
mod es;
mod faults;
mod languages;
mod pseudo;
mod sentence;
mod strings;
pub mod template;
mod zh;

pub use ar::AR;
pub use claims::{Bearing, CLAIM_COUNT, CLAIMS, Claim, claim};
use claims::{FACTS, VERBATIM};
pub use en::EN;
pub use es::ES;
pub use faults::faults;
pub use languages::{ENGLISH, LANGUAGES, NAMES, language};
pub use pseudo::DOUBLE;
pub use sentence::{Story, because, live, long, short};
pub use strings::{Strings, read, written};
pub use template::{Part, plain};
pub use zh::ZH;

use crate::story::STEP_COUNT;
use sim::params::{PARAMS, ParamId};
use sim::presets::{PRESET_COUNT, PresetId};

/// The forms of a unit's name, one a plural category of the language: `day|days`.
pub type Plural = &'static str;

/// A label in full and for a narrow frame.
pub type Label = (&'static str, &'static str);

crate::words! {
/// How numbers are written.
#[allow(missing_docs)]
pub struct NumberWords {
    /// The language's plural categories, as Unicode names them, in the order of the forms of a [`Plural`].
    pub plurals: &'static str,
    /// Between the whole and its fraction.
    pub decimal: &'static str,
    /// A percentage: `{n} %`.
    pub percent: &'static str,
    /// So many times: `{n}×`.
    pub times: &'static str,
    /// Between a number and its unit. They stay on one line.
    pub space: &'static str,
    /// A date known to its year, to its month, to its day, of `{year}`, `{month}` and `{day}`.
    pub dates: [&'static str; 3],
}

/// The page around a widget: what it says where it is a still picture, and why.
#[allow(missing_docs)]
pub struct PageWords {
    pub still: &'static str,
    pub late: &'static str,
    pub again: &'static str,
    pub restart: &'static str,
    pub no_script: &'static str,
    pub stopped: &'static str,
    pub failed: &'static str,
    pub no_wasm: &'static str,
    pub missing: &'static str,
    pub damaged: &'static str,
    pub forbidden: &'static str,
}

/// A claim's words. An empty one is none.
#[allow(missing_docs)]
pub struct ClaimWords {
    pub who: &'static str,
    /// What the verbatim words mean, where they are in another language.
    pub quote: &'static str,
    /// Our paraphrase.
    pub text: &'static str,
    /// Where: a title; empty where the claim has an address.
    pub source: &'static str,
    /// What to bear in mind.
    pub caveat: &'static str,
    /// What happened later.
    pub since: &'static str,
}

/// A control's words.
pub struct ParamWords {
    /// Its name; also the accessible one.
    pub name: &'static str,
    /// What it means, in a sentence or two.
    pub meaning: &'static str,
}

/// A preset's words.
pub struct PresetWords {
    /// "What would have to be true…": the words that go on from there.
    pub name: &'static str,
    /// Our reading of the claim: what the preset sets, and why.
    pub reading: &'static str,
}

/// A step of the story.
pub struct StepWords {
    /// What it is about, in a word or two.
    pub name: &'static str,
    /// Two sentences.
    pub text: &'static str,
    /// What readers are asked to do; empty without a task.
    pub task: &'static str,
}

/// A chart's heading: the bold words, then what they mean, in full and for a narrow frame.
pub struct Heading {
    /// The bold words.
    pub name: &'static str,
    /// What they mean.
    pub long: &'static str,
    /// The same, in a few words.
    pub short: &'static str,
}


/// The shapes of the sentence. `{name}` stands for a value; what stands between `*` is an outcome, and is highlighted.
#[allow(missing_docs)]
pub struct SentenceWords {
    pub today: &'static str,
    pub today_times: &'static str,
    pub today_nothing: &'static str,
    pub premise: &'static str,
    pub premise_short: &'static str,
    pub tenfold: &'static str,
    pub already: &'static str,
    pub levels_off: &'static str,
    pub stays: &'static str,
    pub not_before: &'static str,
    pub later_levels_off: &'static str,
    pub later_levels_off_short: &'static str,
    pub range: &'static str,
    pub range_same: &'static str,
    pub range_open: &'static str,
    pub range_earliest: &'static str,
    pub because: &'static str,
    pub mainly_because: &'static str,
    pub judgement_all: &'static str,
    pub judgement: &'static str,
    pub world: &'static str,
    pub tools: &'static str,
    pub untouched: &'static str,
    pub far_sooner: &'static str,
    pub only_sooner: &'static str,
    /// A tenth, a quarter, a third, a half.
    pub fractions: [&'static str; 4],
    pub hardly_sooner: &'static str,
    pub later: &'static str,
    pub none_comes: &'static str,
    pub far: &'static str,
    pub leans: &'static str,
    pub feeds: &'static str,
    pub feeds_around: &'static str,
    pub feeds_on: &'static str,
    pub runs_away: &'static str,
    pub not_a_forecast: &'static str,
}

/// A language.
#[allow(missing_docs)]
pub struct Words {
    /// BCP 47.
    pub lang: &'static str,
    /// Its name, in itself.
    pub name: &'static str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Who has reviewed it; empty: nobody has.
    pub reviewer: &'static str,
    pub numbers: NumberWords,
    /// Between two of a list; before what explains; at the end of a sentence, before another, at the end of all.
    pub comma: &'static str,
    /// Between two of a list whose parts are lists.
    pub semicolon: &'static str,
    /// Between two words or sentences.
    pub space: &'static str,
    pub colon: &'static str,
    pub stop: &'static str,
    pub end: &'static str,
    pub page: PageWords,
    pub title: &'static str,
    pub sentence: SentenceWords,
    pub params: [ParamWords; PARAMS],
    pub presets: [PresetWords; PRESET_COUNT],
    pub story: &'static str,
    pub story_follow: &'static str,
    pub story_leave: &'static str,
    pub step_of: &'static str,
    pub step_before: &'static str,
    pub step_after: &'static str,
    pub task_done: &'static str,
    /// In the order of [`crate::story::STEPS`].
    pub steps: [StepWords; STEP_COUNT],
    pub presets_heading: &'static str,
    pub our_reading: &'static str,
    pub edited: &'static str,
    pub reset: &'static str,
    /// Of an edited preset: what a dial says now, and what it said before.
    pub changed: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub sets: &'static str,
    pub since: &'static str,
    /// In the order of [`sim::params::Kind`].
    pub kinds: [&'static str; 7],
    /// In the order of [`sim::params::Group::ALL`].
    pub groups: [&'static str; 8],
    /// In the order of [`sim::Stage::ALL`].
    pub stages: [&'static str; 5],
    pub months: [&'static str; 12],
    /// Days, hours, minutes, seconds.
    pub durations: [Plural; 4],
    /// Minutes, hours, workdays.
    pub working_time: [Plural; 3],
    pub over_a_month: &'static str,
    pub more_than_100: &'static str,
    pub no_limit: &'static str,
    pub orders: &'static str,
    pub a_year: &'static str,

    /// In three lengths each.
    pub mark: [&'static str; 3],
    pub mark_nowhere: [&'static str; 3],
    pub mark_beyond: [&'static str; 3],
    pub mark_at_zero: [&'static str; 3],
    /// Beside the dial's name where the sentence is short.
    pub dial_means: &'static str,
    pub bracket: &'static str,
    pub course: &'static str,
    pub ends_before: &'static str,
    pub show_more: &'static str,
    pub show_less: &'static str,
    pub more: &'static str,
    pub dials_above: &'static str,
    pub less_of: &'static str,
    pub more_of: &'static str,
    pub value_of: &'static str,
    pub back_to: &'static str,
    pub unreadable: &'static str,
    pub default_is: &'static str,

    pub clock: Heading,
    pub clock_above: &'static str,
    pub clock_below: &'static str,
    pub clock_last: (&'static str, &'static str),
    pub clock_ends: (&'static str, &'static str),
    pub saved: &'static str,
    pub bottleneck: &'static str,
    /// The same beside the stage that it is, with an arrow to it.
    pub bottleneck_here: &'static str,
    pub coil: Heading,
    pub speed: Heading,
    pub horizon: Heading,
    pub model_starts: &'static str,
    pub estimate: Label,
    pub estimate_note: [&'static str; 2],
    /// The estimate of half a year before, for a narrow frame: in two lengths.
    pub earlier_estimate: [&'static str; 2],
    pub tenfold: &'static str,
    /// In four lengths.
    pub full: [&'static str; 4],
    pub researcher: Label,
    /// On two lines: in full and narrow.
    pub researcher_split: [[&'static str; 2]; 2],
    pub researcher_note: &'static str,
    pub researcher_note_short: &'static str,
    pub beyond_100: Label,
    pub wall: Label,
    pub wall_note: Label,
    pub generations_end: Label,
    pub band: &'static str,
    /// What two scenarios are called that are compared: the one that was kept, and the one on show.
    pub sides: [&'static str; 2],
    pub futures_feed: &'static str,
    pub futures_between: &'static str,
    pub futures_around: &'static str,
    pub futures_open: &'static str,
    pub futures_never: &'static str,
    pub futures_lines: &'static str,
    pub compare: &'static str,
    pub matters: &'static str,
    pub map: &'static str,
    pub share: &'static str,
    pub later_sorry: &'static str,
    pub range_from: &'static str,
    pub range_heading: &'static str,
    pub date_heading: &'static str,
    pub milestone_heading: &'static str,
    /// In three lengths each.
    pub said_openai: [&'static str; 3],
    pub said_lifland: [&'static str; 3],
    pub beyond_stick: Label,
    pub beyond_stick_split: [&'static str; 2],
    pub horizon_ends: Label,
    /// 10 minutes, 1 hour, 1 workday, 1 work month: in full and narrow.
    pub horizon_ticks: [Label; 4],

    pub play: &'static str,
    pub pause: &'static str,
    pub earlier: &'static str,
    pub later: &'static str,
    pub speed_of: &'static str,
    pub date: &'static str,
    pub at_generation: &'static str,
    pub reduced_motion: &'static str,

    pub table: &'static str,
    pub table_caption: &'static str,
    /// Generation, released, days to the next, speed-up, time removed, task length, loop gain, still followed.
    pub table_heads: [&'static str; 8],
    pub table_cut: &'static str,
    pub milestones: &'static str,
    /// In the order of the table of milestones.
    pub milestone_names: [&'static str; 8],
    pub never: &'static str,
    pub feeds_not: &'static str,
    /// Its hole takes a date, be it known to its month or only to its year.
    pub not_before: &'static str,
    pub audits_waiting: &'static str,
    pub window: &'static str,
    pub window_reversed: &'static str,
    /// On the chart, in three lengths each.
    pub window_bar: [&'static str; 3],
    pub window_open: [&'static str; 3],
    pub window_none: [&'static str; 3],
    pub window_reversed_bar: [&'static str; 3],
    pub outpaced: &'static str,
    pub not_outpaced: &'static str,
    pub followed: &'static str,
    pub months_unit: Plural,
    pub audits_unit: Plural,
    /// Verbatim words and addresses of claims, in the order of [`CLAIMS`]: the same in every language.
    pub verbatim: [[&'static str; 2]; CLAIM_COUNT],
    /// In the order of [`CLAIMS`].
    pub claims: [ClaimWords; CLAIM_COUNT],
    /// Before what a quote means that stands in another language.
    pub translated: &'static str,
    /// Around verbatim words.
    pub quotes: [&'static str; 2],
    /// Before the names of all languages.
    pub languages: &'static str,
    pub sources: &'static str,
    pub sources_note: &'static str,
    pub caveat: &'static str,
    pub unknown_heading: &'static str,
    pub unknown: [&'static str; 7],
    pub footer: [&'static str; 3],
    /// The pages beside the widget: sources, methods.
    pub pages: [&'static str; 2],

    pub notice_heading: &'static str,
    /// In the order of [`sim::query::NoticeKind`].
    pub notices: [&'static str; 7],
}
}

impl Words {
    /// True of a language that is written from right to left.
    pub fn is_rtl(&self) -> bool {
        self.dir == "rtl"
    }

    /// A control's words.
    pub fn param(&self, id: ParamId) -> &ParamWords {
        &self.params[id as usize]
    }

    /// A preset's words.
    pub fn preset(&self, id: PresetId) -> &PresetWords {
        &self.presets[id as usize]
    }

    /// The claim with this id, and its words.
    pub fn claim(&self, id: &str) -> Option<(Claim, &ClaimWords)> {
        self.claims().find(|(claim, _)| claim.id == id)
    }

    /// All claims, and their words.
    pub fn claims(&self) -> impl Iterator<Item = (Claim, &ClaimWords)> {
        let some = |text: &'static str| (!text.is_empty()).then_some(text);
        let claims = FACTS.iter().zip(&self.verbatim);
        let claims = claims.map(move |(claim, [quote, address])| Claim { quote: some(quote), address: some(address), ..*claim });
        claims.zip(&self.claims)
    }
}
