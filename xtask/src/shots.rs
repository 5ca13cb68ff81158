//! Contact sheets: many small screenshots on one picture, to be looked at.

use crate::shell::{Outcome, line, run, say};
use crate::{site, tools};

/// Builds the widget and writes its contact sheets into `shots/`.
pub fn take(presets: &[String]) -> Outcome {
    site::build()?;
    let chromium = tools::chromium()?;
    tools::node_packages()?;
    say("Taking screenshots");
    run(line("node tests/browser/shots.mjs").args(presets).env("CHROMIUM", chromium))
}
