//! Pictures of the widget: contact sheets to be looked at, and the one in the README.

use std::process::Command;

use crate::shell::{Outcome, line, run, say};
use crate::{site, tools};

/// Builds the widget and writes its contact sheets into `shots/`.
pub fn take(presets: &[String]) -> Outcome {
    site::build(&[])?;
    say("Taking pictures");
    run(script("tests/browser/shots.mjs")?.args(presets))
}

/// Builds the widget and writes the README's picture.
pub fn picture() -> Outcome {
    site::build(&[])?;
    run(script("tests/browser/picture.mjs")?.arg("docs/widget.png"))
}

/// A script that drives Chromium.
pub fn script(path: &str) -> Outcome<Command> {
    let chromium = tools::chromium()?;
    tools::node_packages()?;
    let mut node = line("node");
    node.arg(path).env("CHROMIUM", chromium);
    Ok(node)
}
