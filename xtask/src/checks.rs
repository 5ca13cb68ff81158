//! Everything CI checks, quick things first.

use std::process::Command;
use std::time::Instant;

use crate::shell::{Outcome, command, line, read, root, run, say};
use crate::{site, tools};

/// Format, lints, tests, and the built page in Chromium. The first that fails ends it.
pub fn run_all() -> Outcome {
    step("Format", &mut line("cargo fmt --all --check"))?;
    step("Tests of the model, the command and the views", &mut line("cargo test --workspace --quiet"))?;
    step("Lints", &mut line("cargo clippy --workspace --all-targets --quiet -- -D warnings"))?;
    site::build(&[])?;
    let widget = format!(
        "cargo clippy --package loopdial-widget --lib --bin loopdial-app --target {} --quiet -- -D warnings",
        tools::WASM_TARGET
    );
    step("Lints for the browser", &mut line(&widget))?;
    a_million()?;
    step("How measurements are judged", &mut line("node --test --test-reporter=spec bench/judge.test.mjs"))?;
    step("The page in Chromium", &mut browser_tests()?)
}

fn step(what: &str, command: &mut Command) -> Outcome {
    say(what);
    let begin = Instant::now();
    run(command)?;
    eprintln!("   {:.0} s", begin.elapsed().as_secs_f64());
    Ok(())
}

/// The example that runs very many scenarios by other people's engines, on a slice. They are Python's, and Java's: where one of these is
/// missing, it says so.
fn a_million() -> Outcome {
    const WHAT: &str = "A slice of a million scenarios, in Spark and DuckDB";
    for (program, flag) in [("python3", "--version"), ("java", "-version")] {
        if !command(program).arg(flag).output().is_ok_and(|answer| answer.status.success()) {
            say(&format!("Skipped: {WHAT}: there is no {program} here"));
            return Ok(());
        }
    }
    let folder = root().join("examples/million");
    let python = tools::python(&read("examples/million/requirements.txt")?)?;
    run(&mut line("cargo build --release --quiet --package loopdial"))?;
    step(WHAT, command(&python).arg("-B").arg(folder.join("test_million.py")).current_dir(folder))
}

/// Node's own test runner over `tests/browser/`, on the page in `dist/`.
fn browser_tests() -> Outcome<Command> {
    let chromium = tools::chromium()?;
    tools::node_packages()?;
    let folder = root().join("tests/browser");
    let listed = std::fs::read_dir(&folder).map_err(|error| format!("cannot list {}: {error}", folder.display()))?;
    let mut files: Vec<_> = listed
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    let mut node = line("node --test --test-reporter=spec");
    node.args(files).env("CHROMIUM", chromium);
    Ok(node)
}
