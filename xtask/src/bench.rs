//! The page against its peers, both sides in one run. Absolute times on shared machines prove nothing; ratios say something.

use crate::shell::{Outcome, line, output, root, run, say};
use crate::{shots, site};

/// Measures the built widget and prints a table.
pub fn measure() -> Outcome {
    site::build(&[])?;
    let picture = root().join("target").join("bench.svg");
    run(line("cargo run --quiet --package loopdial -- render --width 360 --out").arg(&picture))?;
    say("Measuring; this takes minutes");
    let mut script = shots::script("bench/page.mjs")?;
    let table = output(script.arg(&picture)).ok_or("bench/page.mjs failed")?;
    println!("{table}");
    Ok(())
}
