//! Set-up and every task of the project: `cargo xtask serve | test | build | shots | picture | bench`.
//!
//! Each task finds the tools it needs, or installs them in their pinned versions, once.

mod bench;
mod checks;
mod shell;
mod shots;
mod site;
mod tools;

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask TASK

  serve        build the widget, open it in the browser, rebuild on every change
  test         everything CI checks: format, lints, tests, the page in Chromium
  build        write the widget for publication into dist/, and say how large it is
  shots        write contact sheets of screenshots into shots/: presets × widths
  picture      draw the README's picture, docs/widget.svg
  bench        measure page and model against their peers, and write one table into target/bench/

serve takes --port N (8080 unless told) and --no-open.
build takes --url ADDRESS, where the widget will be: previews of links need whole addresses.
shots takes the presets to show (all unless told), or the word lessons and the languages whose lessons to show.
bench takes --rounds N (7 unless told) and --quote: then the README quotes the table.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.split_first().map(|(task, rest)| (task.as_str(), rest)) {
        Some(("serve", rest)) => site::serve(rest),
        Some(("build", rest)) => site::build(rest),
        Some(("test", [])) => checks::run_all(),
        Some(("shots", presets)) => shots::take(presets),
        Some(("picture", [])) => shots::picture(),
        Some(("bench", rest)) => bench::measure(rest),
        Some(("help" | "-h" | "--help", _)) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("xtask: no task \"{}\"\n\n{USAGE}", arguments.join(" "));
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\nxtask: {message}");
            ExitCode::FAILURE
        }
    }
}
