//! What a link can say, as one JSON object: what writes links asks here, and types no name a second time.

use std::io::{self, Write};

use serde::Serialize;
use sim::FACTS;
use sim::params::SPECS;
use sim::presets::PRESETS;
use sim::query::{VERSUS, of_preset};
use widget::display::{CONTROLS, GUESSES, PARTS, THEMES};
use widget::story::STEPS;
use widget::text::EN;

/// Something by its name in links, and its name for readers.
#[derive(Serialize)]
struct Named {
    id: &'static str,
    name: &'static str,
    /// What it says in a link's words: a preset's own link, a step's scenario.
    #[serde(skip_serializing_if = "Option::is_none")]
    query: Option<String>,
}

#[derive(Serialize)]
struct Keys {
    title: &'static str,
    presets_heading: &'static str,
    presets: Vec<Named>,
    steps: Vec<Named>,
    params: Vec<Named>,
    parts: Vec<&'static str>,
    controls: Vec<&'static str>,
    themes: Vec<&'static str>,
    guesses: Vec<&'static str>,
    languages: [&'static str; 1],
    /// What follows from a scenario, as news name it.
    facts: &'static [&'static str],
    /// Under this key, a preset's name and what differs from it: what the scenario is compared with.
    versus: &'static str,
}

/// Writes the object, on one line.
///
/// # Errors
/// Those of the writer.
pub fn write_json(mut out: impl Write) -> io::Result<()> {
    let preset = |preset: &sim::Preset| Named { id: preset.key, name: EN.preset(preset.id).name, query: Some(of_preset(preset)) };
    let steps = STEPS.iter().zip(&EN.steps);
    let keys = Keys {
        title: EN.title,
        presets_heading: EN.presets_heading,
        presets: PRESETS.iter().map(preset).collect(),
        steps: steps.map(|(step, words)| Named { id: step.key, name: words.name, query: Some(step.query.to_string()) }).collect(),
        params: SPECS.iter().map(|spec| Named { id: spec.key, name: EN.param(spec.id).name, query: None }).collect(),
        parts: PARTS.iter().map(|(name, _)| *name).collect(),
        controls: CONTROLS.iter().map(|(name, _)| *name).collect(),
        themes: THEMES.iter().map(|(name, _)| *name).collect(),
        guesses: GUESSES.iter().map(|(name, _)| *name).collect(),
        languages: [EN.lang],
        facts: &FACTS,
        versus: VERSUS,
    };
    serde_json::to_writer(&mut out, &keys)?;
    writeln!(out)
}
