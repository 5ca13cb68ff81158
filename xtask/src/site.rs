//! The widget as files: built for publication, or served while one works on it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::shell::{Outcome, line, root, run, say};
use crate::shots;
use crate::tools::{self, Tools, WASM_TARGET, add_standard_library};

/// The folder whose files never change again, in the site.
const VERSION: &str = "v1";
/// Files that concern a host as a whole, not one version.
const OF_THE_HOST: [&str; 2] = ["_headers", ".htaccess"];

/// A form in which the widget is embedded.
struct Form {
    name: &'static str,
    /// How the names of its files begin.
    files: &'static [&'static str],
    /// The largest that they may be together, compressed and as they are, KB of 1,000 bytes.
    most_kb: (f64, f64),
}

/// The forms, with what each loads up to the first interaction. The page should shrink to 110; it may not grow.
const FORMS: &[Form] = &[
    Form { name: "the page", files: &["index.html", "boot.js", "loopdial-app"], most_kb: (155.0, f64::MAX) },
    Form { name: "the element", files: &["loopdial.js", "loopdial-app", "en-widget"], most_kb: (146.0, f64::MAX) },
    Form { name: "the single file", files: &["loopdial.html"], most_kb: (139.0, 210.0) },
    Form { name: "guess first", files: &["guess-en"], most_kb: (6.0, f64::MAX) },
    Form { name: "what arrives when it is opened", files: &["explore", "en-explore"], most_kb: (170.0, f64::MAX) },
];

/// The folder of the class pages, a file a language, and the largest that each may be as it is, KB of 1,000 bytes.
const CLASS: &str = "class";
const CLASS_KB: f64 = 400.0;

/// What makes the program a tenth smaller: the standard library built for size, and with it, panics that stop at once. Cargo keeps
/// both for its unstable side, which this pinned compiler lets in by name; `serve`, where bytes do not matter, goes without. The flags
/// replace those of `.cargo/config.toml`, so that vector units and the stack are named again.
const LEAN: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    (
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-Ctarget-feature=+simd128 -Clink-arg=-zstack-size=131072 -Zunstable-options -Cpanic=immediate-abort",
    ),
];

/// Builds the widget and opens it; builds it again on every change, until stopped.
pub fn serve(arguments: &[String]) -> Outcome {
    let mut port = "8080".to_string();
    let mut open = true;
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--no-open" => open = false,
            "--port" => port = arguments.next().ok_or("--port needs a number")?.clone(),
            other => return Err(format!("serve does not know \"{other}\"")),
        }
    }
    port.parse::<u16>().map_err(|_| format!("\"{port}\" is no port: it is a number from 1 to 65535"))?;
    let tools = Tools::for_build()?;
    let at = format!("http://localhost:{port}/");
    say(&format!("Building; then the widget is at {at}, all its embeds at {at}embeds.html. Stop with Ctrl-C."));
    let mut trunk = tools.command("trunk");
    trunk.args(["serve", "--release", "--offline", "--port", &port]);
    run(if open { trunk.arg("--open") } else { &mut trunk })
}

/// Builds the widget into `dist/`, with a page and a preview a preset, and reports how large it is. `--url ADDRESS` says where it will
/// be: then pages and previews are named by their whole addresses, as those who show previews want it.
pub fn build(arguments: &[String]) -> Outcome {
    let url = match arguments {
        [] => "",
        [flag, url] if flag == "--url" && url.ends_with('/') => url,
        _ => return Err("build takes nothing, or --url and an address that ends with /".into()),
    };
    say("Building the widget");
    let chromium = tools::chromium()?;
    tools::node_packages()?;
    let scripts = root().join("tests").join("browser");
    run(trunk("Trunk.toml")?.env("LOOPDIAL_URL", url).env("LOOPDIAL_TESTS", scripts).env("CHROMIUM", chromium))?;
    let dist = root().join("dist");
    draw_pictures(&dist)?;
    report_sizes(&dist)?;
    copy(&dist, &dist.join(VERSION))
}

/// Builds the page that the widget is measured against, by the same tools with the same flags, and says where it is.
pub fn build_bare() -> Outcome<PathBuf> {
    say("Building the bare slider");
    run(&mut trunk("bench/bare/Trunk.toml")?)?;
    Ok(root().join("target").join("bench-bare"))
}

/// Trunk, about to build what a file of settings describes, as it is published: as lean as can be.
fn trunk(settings: &str) -> Outcome<Command> {
    let tools = Tools::for_build()?;
    add_standard_library()?;
    run(line("cargo fetch --quiet --locked --target").arg(WASM_TARGET).envs(LEAN))?;
    let mut trunk = tools.command("trunk");
    trunk.args(["build", "--release", "--offline", "--config", settings]).envs(LEAN);
    Ok(trunk)
}

/// Turns the pictures beside the pages into such as take no SVG.
fn draw_pictures(dist: &Path) -> Outcome {
    say("Drawing pictures");
    shots::script("tests/browser/pictures.mjs").and_then(|mut node| run(node.arg(dist.join("p"))))
}

/// The names of what is in a folder, in their order.
fn names(folder: &Path) -> Outcome<Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("cannot list {}: {error}", folder.display()))?;
    let mut names: Vec<String> =
        entries.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned())).collect();
    names.sort();
    Ok(names)
}

/// Copies all that is in a folder into another, which may be inside it.
fn copy(from: &Path, to: &Path) -> Outcome {
    let failed = |error: std::io::Error| format!("cannot copy {} to {}: {error}", from.display(), to.display());
    for name in names(from)?.into_iter().filter(|name| from.join(name) != to && !OF_THE_HOST.contains(&&**name)) {
        let path = from.join(&name);
        fs::create_dir_all(to).map_err(failed)?;
        if path.is_dir() {
            copy(&path, &to.join(&name))?;
        } else {
            fs::copy(&path, to.join(&name)).map_err(failed)?;
        }
    }
    Ok(())
}

/// Prints each file's bytes, plain and compressed, form by form; fails where one has grown too large.
fn report_sizes(dist: &Path) -> Outcome {
    let all: Vec<String> = names(dist)?.into_iter().filter(|name| dist.join(name).is_file()).collect();
    let mut faults = Vec::new();
    for form in FORMS {
        let files: Vec<String> =
            all.iter().filter(|name| form.files.iter().any(|part| name.starts_with(part))).cloned().collect();
        let (small, plain) = report(dist, form.name, &files)?;
        if small > form.most_kb.0 || plain > form.most_kb.1 {
            let most = form.most_kb;
            faults.push(format!("{}: {small:.1} KB compressed, {plain:.1} plain: more than {most:?} KB", form.name));
        }
    }
    for name in names(&dist.join(CLASS))? {
        let (_, plain) = report(dist, "a class, all lessons", &[format!("{CLASS}/{name}")])?;
        if plain > CLASS_KB {
            faults.push(format!("{CLASS}/{name}: {plain:.1} KB, more than {CLASS_KB}"));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

/// Prints the sizes of some files; answers with their sums, compressed and as they are, KB.
fn report(dist: &Path, what: &str, names: &[String]) -> Outcome<(f64, f64)> {
    println!("\n{what:42} {:>9} {:>9}", "bytes", "brotli");
    let mut sum = (0, 0);
    for name in names {
        let bytes = fs::read(dist.join(name)).map_err(|error| format!("cannot read {name}: {error}"))?;
        let small = brotli(&bytes)?;
        sum = (sum.0 + bytes.len(), sum.1 + small);
        println!("{name:42} {:>9} {small:>9}", bytes.len());
    }
    println!("{:42} {:>9} {:>9}", "all", sum.0, sum.1);
    Ok((sum.1 as f64 / 1000.0, sum.0 as f64 / 1000.0))
}

/// How many bytes are left at brotli's best, which Node.js knows.
fn brotli(bytes: &[u8]) -> Outcome<usize> {
    let script =
        "const b=require('fs').readFileSync(0);process.stdout.write(String(require('zlib').brotliCompressSync(b).length))";
    let failed = |error: std::io::Error| format!("cannot compress with Node.js: {error}");
    let mut node = line("node -e").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(failed)?;
    if let Some(mut input) = node.stdin.take() {
        input.write_all(bytes).map_err(failed)?;
    }
    let output = node.wait_with_output().map_err(failed)?;
    String::from_utf8_lossy(&output.stdout).parse().map_err(|_| "Node.js gave no size".into())
}

#[cfg(test)]
mod tests {
    use crate::shell::{read, root};

    /// Trunk does not start where one of them is missing, as a folder that only some task makes is in a fresh clone.
    #[test]
    fn what_trunk_does_not_watch_is_in_every_checkout() {
        let settings = read("Trunk.toml").expect("Trunk.toml");
        let ignored = settings.split("ignore = [").nth(1).and_then(|rest| rest.split(']').next()).expect("a list");
        for path in ignored.split(',').map(|path| path.trim().trim_matches('"')) {
            assert!(root().join(path).exists(), "{path}");
        }
    }
}
