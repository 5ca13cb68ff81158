//! All that reproduces a picture, but for the playhead.

use crate::{ParamId, Params, PresetId};

/// A preset and the parameters, which may have moved away from it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scenario {
    /// The preset that was picked last.
    pub preset: PresetId,
    /// The parameters in force.
    pub params: Params,
}

impl Default for Scenario {
    fn default() -> Self {
        PresetId::Article.into()
    }
}

impl From<PresetId> for Scenario {
    fn from(preset: PresetId) -> Self {
        Scenario { preset, params: preset.preset().params }
    }
}

impl Scenario {
    /// This scenario with one parameter changed, forced into its range.
    pub fn with(&self, id: ParamId, value: f64) -> Scenario {
        Scenario { params: self.params.with(id, value), ..*self }
    }

    /// True once a parameter has left the preset.
    pub fn edited(&self) -> bool {
        self.params != self.preset.preset().params
    }
}
