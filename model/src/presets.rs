//! "What would have to be true?": named scenarios, each only what differs from the article's numbers.
//!
//! They are our reading of a claim, not the claimant's: nobody named in [`Preset::claims`] set these numbers.

use crate::params::{BASELINE, NO_LIMIT, Params};

/// A named scenario.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Preset {
    /// Which.
    pub id: PresetId,
    /// Its name in links: a public API, never renamed.
    pub key: &'static str,
    /// Its parameters.
    pub params: Params,
    /// The claims it reads, the most direct first (ids of the widget's list of claims).
    pub claims: &'static [&'static str],
}

macro_rules! presets {
    ($($(#[$doc:meta])+ $id:ident $key:literal { $($change:tt)* } $claims:expr;)+) => {
        /// Names a preset.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum PresetId { $($(#[$doc])+ $id,)+ }

        /// How many presets there are.
        pub const PRESET_COUNT: usize = [$($key),+].len();

        /// All presets, in the order in which they stand on screen.
        pub static PRESETS: &[Preset] = &[$(Preset {
            id: PresetId::$id, key: $key, params: Params { $($change)* ..BASELINE }, claims: &$claims,
        },)+];
    };
}

presets! {
    /// The article's numbers, run on.
    Article "article" {} ["amodei-speedup", "dial"];
    /// Tools stop improving.
    Frozen "frozen" { q: 0.0, } ["not-on-the-brink"];
    /// An automated researcher by March 2028.
    Openai "openai" { taste: 0.0434, } ["openai-researcher"];
    /// Research fully automated by 2032.
    Lifland "lifland" { beta: 0.7713, } ["lifland-2032"];
    /// Taste stays human.
    Kohli "kohli" { human: 1.0, } ["kohli-loop", "taste"];
    /// An intelligence explosion.
    Good "good" { beta: 0.16, headroom: NO_LIMIT, } ["good-1965"];
    /// Two fifths of a cycle are spent in the physical world.
    Embodied "embodied" { physical: 0.4, } ["oxford-china", "plan-15"];
    /// Compute growth never slows.
    Race "race" { slow: 2045.0, } ["amodei-race"];
    /// Gradually, then suddenly.
    Suddenly "suddenly" { beta: 0.26, taste: 0.005, } ["gradually"];
    /// The estimate's low end: the pace of "5 % → 15 %".
    Fifteen "fifteen" { review: 0.4607, q: 0.479, } ["amodei-speedup"];
    /// Its high end: the pace of "5 % → 20 %".
    Twenty "twenty" { review: 0.302, q: 0.961, } ["amodei-speedup"];
}

impl PresetId {
    /// The preset of this name.
    pub fn preset(self) -> &'static Preset {
        &PRESETS[self as usize]
    }

    /// The preset whose link key this is.
    pub fn by_key(key: &str) -> Option<PresetId> {
        PRESETS.iter().find(|preset| preset.key == key).map(|preset| preset.id)
    }
}
