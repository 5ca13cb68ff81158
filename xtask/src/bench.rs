//! The page and the model against their peers, both sides in one run. Absolute times on shared machines prove nothing; ratios say
//! something. A peer that is not here is reported as missing, never as passed.

use std::fs;

use crate::shell::{Outcome, line, output, root, run, say};
use crate::tools::{Tools, WASM_TARGET};
use crate::{shots, site};

/// Measures the built widget and the model, and prints both sides as two lines of JSON.
pub fn measure() -> Outcome {
    site::build(&[])?;
    let picture = root().join("target").join("bench.svg");
    run(line("cargo run --quiet --package loopdial -- render --width 360 --out").arg(&picture))?;
    let kernel = kernel()?;
    say("Measuring; this takes minutes");
    let native = root().join("target/release/kernel-native");
    for (script, arguments) in [("bench/kernel.mjs", vec![kernel, native]), ("bench/page.mjs", vec![picture])] {
        let found = output(shots::script(script)?.args(arguments)).ok_or_else(|| format!("{script} failed"))?;
        println!("{script}\n{found}");
    }
    for missing in ["the ensemble in numpy (P4)", "a bare Yew slider app (P6, P8)"] {
        println!("missing: {missing}");
    }
    Ok(())
}

/// The model's batches, natively and for the browser.
fn kernel() -> Outcome<std::path::PathBuf> {
    let tools = Tools::for_build()?;
    say("Building the model's batches");
    run(&mut line("cargo build --quiet --release --package loopdial-bench"))?;
    run(line("cargo build --quiet --release --package loopdial-bench --lib --target").arg(WASM_TARGET))?;
    let folder = root().join("target").join("bench-kernel");
    fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    let program = root().join("target").join(WASM_TARGET).join("release/kernel.wasm");
    run(tools.command("wasm-bindgen").args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&folder).arg(program))?;
    Ok(folder)
}
