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

/// Draws the README's picture.
pub fn picture() -> Outcome {
    run(&mut line("cargo run --quiet --package loopdial -- render --width 980 --out docs/widget.svg"))
}

/// A script that drives Chromium.
pub fn script(path: &str) -> Outcome<Command> {
    let chromium = tools::chromium()?;
    tools::node_packages()?;
    let mut node = line("node");
    node.arg(path).env("CHROMIUM", chromium);
    Ok(node)
}
