//! The page and the model against their peers, both sides in one run. Absolute times on shared machines prove nothing; ratios say
//! something. A peer that is not here is reported as missing, never as passed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use crate::shell::{Outcome, command, line, output, root, run, say};
use crate::tools::{self, Tools, WASM_TARGET};
use crate::{shots, site};

/// From PyPI.
const NUMPY: &str = "2.4.6";
/// So often each side is measured, unless told.
const ROUNDS: u32 = 7;

/// Builds the widget, the model and their peers, measures all, and writes one table of both sides into `target/bench/`. Fails where
/// something cannot be measured, not where a bar is not met.
pub fn measure(arguments: &[String]) -> Outcome {
    let (rounds, quoted) = told(arguments)?;
    site::build(&[])?;
    let bare = site::build_bare()?;
    let kernel = build_kernel()?;
    let native = root().join("target/release/kernel-native");
    let found = fresh_folder("bench")?;
    let picture = found.join("picture.svg");
    run(line("cargo run --quiet --package loopdial -- render --width 360 --out").arg(&picture))?;
    say("Measuring; this takes minutes");
    let numpy = found.join("numpy.txt");
    if let Err(why) = measure_numpy(&numpy) {
        eprintln!("   numpy is missing: {why}");
    }
    script("kernel", &found, rounds, &[kernel, native, numpy])?;
    script("page", &found, rounds, &[picture, bare])?;
    let mut table = line("node bench/table.mjs");
    table.arg(found).env("ROUNDS", rounds.to_string());
    run(if quoted { table.arg("README.md") } else { &mut table })
}

/// How often to measure, `--rounds N`, and whether the README is to quote the table, `--quote`.
fn told(arguments: &[String]) -> Outcome<(u32, bool)> {
    let (mut rounds, mut quoted) = (ROUNDS, false);
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--quote" => quoted = true,
            "--rounds" => {
                let number = arguments.next().and_then(|number| number.parse().ok()).filter(|rounds| *rounds > 0);
                rounds = number.ok_or("--rounds takes a number from 1 on")?;
            }
            other => return Err(format!("bench does not know \"{other}\"")),
        }
    }
    Ok((rounds, quoted))
}

/// Runs one of the scripts that measure in Chromium; what it found is in the folder then, under its name.
fn script(name: &str, found: &Path, rounds: u32, arguments: &[PathBuf]) -> Outcome {
    let path = found.join(format!("{name}.json"));
    let file = File::create(&path).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    run(shots::script(&format!("bench/{name}.mjs"))?.args(arguments).env("ROUNDS", rounds.to_string()).stdout(file))
}

/// The ensemble in numpy, with independent draws, in an environment of its own.
fn measure_numpy(into: &Path) -> Outcome {
    let python = tools::python(&format!("numpy=={NUMPY}"))?;
    let found = output(command(&python).arg(root().join("bench/ensemble.py"))).ok_or("its script failed")?;
    fs::write(into, found).map_err(|error| format!("cannot write {}: {error}", into.display()))
}

/// The model's batches, natively and for the browser.
fn build_kernel() -> Outcome<PathBuf> {
    let tools = Tools::for_build()?;
    say("Building the model's batches");
    run(&mut line("cargo build --quiet --release --package loopdial-bench"))?;
    run(line("cargo build --quiet --release --package loopdial-bench --lib --target").arg(WASM_TARGET))?;
    let folder = fresh_folder("bench-kernel")?;
    let program = root().join("target").join(WASM_TARGET).join("release/kernel.wasm");
    run(tools.command("wasm-bindgen").args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&folder).arg(program))?;
    Ok(folder)
}

/// A folder of `target/` with nothing of an earlier run in it.
fn fresh_folder(name: &str) -> Outcome<PathBuf> {
    let folder = root().join("target").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("cannot remove {}: {error}", folder.display()))?;
    }
    fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::told;

    #[test]
    fn rounds_are_seven_unless_told() {
        let told = |words: &[&str]| told(&words.iter().map(|word| (*word).to_string()).collect::<Vec<_>>()).ok();
        assert_eq!(told(&[]), Some((7, false)));
        assert_eq!(told(&["--quote", "--rounds", "3"]), Some((3, true)));
        for wrong in [vec!["--rounds", "0"], vec!["--rounds", "x"], vec!["--rounds"], vec!["3"]] {
            assert_eq!(told(&wrong), None, "{wrong:?}");
        }
    }
}
