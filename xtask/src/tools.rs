//! The tools that a build needs, each in one pinned version: found on the path, or in a cache of our own outside the checkout, or
//! else installed there, once.

use std::env::consts::EXE_SUFFIX;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::shell::{Outcome, command, line, output, read, root, run, say};

/// The newest Trunk that Rust 1.95 builds.
const TRUNK: &str = "0.21.14";
/// The `binaryen` of npm, whose major version is that of `wasm-opt`.
const BINARYEN: &str = "132.0.0";
/// Makes scripts shorter; from npm.
const ESBUILD: &str = "0.28.2";
/// What browsers run.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";
/// Names that Chromium goes by.
const CHROMIUM_NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
/// What Debian calls it, and fonts to see words with.
const CHROMIUM_PACKAGES: &str = "chromium fonts-noto-core";

/// The tools in place: the path under which they are found.
pub struct Tools {
    path: OsString,
}

impl Tools {
    /// A command that finds the tools.
    pub fn command(&self, program: &str) -> Command {
        let mut command = command(program);
        command.env("PATH", &self.path);
        command
    }

    /// Sees to everything that a build needs.
    pub fn for_build() -> Outcome<Tools> {
        add_wasm_target()?;
        let wasm_bindgen = locked_version("wasm-bindgen")?;
        let tools = [
            Tool {
                name: "trunk",
                version: TRUNK,
                told: TRUNK,
                install: &|root| {
                    cargo_install(root, &["--locked", "--no-default-features", "--features", "rustls", "trunk"], TRUNK)
                },
            },
            Tool {
                name: "wasm-bindgen",
                version: &wasm_bindgen,
                told: &wasm_bindgen,
                install: &|root| cargo_install(root, &["--bin", "wasm-bindgen", "wasm-bindgen-cli"], &wasm_bindgen),
            },
            Tool {
                name: "wasm-opt",
                version: BINARYEN,
                told: &format!("version_{}", major(BINARYEN)),
                install: &|root| npm_install(root, "binaryen", BINARYEN),
            },
            Tool { name: "esbuild", version: ESBUILD, told: ESBUILD, install: &|root| npm_install(root, "esbuild", ESBUILD) },
        ];
        let mut folders = Vec::new();
        for tool in tools {
            folders.extend(tool.folder()?);
        }
        let old = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths(folders.into_iter().chain(std::env::split_paths(&old)));
        Ok(Tools { path: path.map_err(|error| format!("the path cannot be extended: {error}"))? })
    }
}

/// A tool in the one version that will do.
struct Tool<'a> {
    name: &'a str,
    version: &'a str,
    /// What its own word of its version contains.
    told: &'a str,
    /// Installs it under a folder.
    install: &'a dyn Fn(&Path) -> Outcome,
}

impl Tool<'_> {
    /// Where it is, if not on the path already.
    fn folder(&self) -> Outcome<Option<PathBuf>> {
        if self.is_at(Path::new(self.name)) {
            return Ok(None);
        }
        let home = cache()?.join(format!("{}-{}", self.name, self.version));
        let folders = [home.join("bin"), home.join("node_modules").join(".bin")];
        let there = || folders.iter().find(|folder| self.is_at(&folder.join(format!("{}{EXE_SUFFIX}", self.name)))).cloned();
        if let Some(folder) = there() {
            return Ok(Some(folder));
        }
        say(&format!("Installing {} {}, once", self.name, self.version));
        let begin = Instant::now();
        (self.install)(&home)?;
        eprintln!("   {} {} is there after {:.1} minutes", self.name, self.version, begin.elapsed().as_secs_f64() / 60.0);
        there()
            .map(Some)
            .ok_or_else(|| format!("{} {} was installed into {}, but is not there", self.name, self.version, home.display()))
    }

    fn is_at(&self, program: &Path) -> bool {
        output(command(program).arg("--version")).is_some_and(|told| told.split([' ', '(', ')']).any(|word| word == self.told))
    }
}

/// Builds a tool from source. It will work for seconds a day: a build without optimisation is the shortest way to have it.
fn cargo_install(root: &Path, package: &[&str], version: &str) -> Outcome {
    let build = cache()?.join("build");
    let mut install = command("cargo");
    install.args(["install", "--debug", "--version", version, "--root"]).arg(root).arg("--target-dir").arg(&build).args(package);
    run(install.env("CARGO_PROFILE_DEV_DEBUG", "0"))?;
    std::fs::remove_dir_all(&build).map_err(|error| format!("cannot remove {}: {error}", build.display()))
}

fn npm_install(root: &Path, package: &str, version: &str) -> Outcome {
    std::fs::create_dir_all(root).map_err(|error| format!("cannot make {}: {error}", root.display()))?;
    let mut install = npm("install --no-save --no-audit --no-fund --prefix");
    run(install.arg(root).arg(format!("{package}@{version}")))
}

/// Python with packages (`name==version`, with spaces between), in an environment of its own for each such list.
pub fn python(packages: &str) -> Outcome<PathBuf> {
    let packages: Vec<&str> = packages.split_whitespace().collect();
    let home = cache()?.join(packages.join("-").replace("==", "-"));
    let (python, whole) = (home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" }), home.join("whole"));
    if !whole.exists() {
        say(&format!("Installing {}, once", packages.join(" and ")));
        run(line("python3 -m venv").arg(&home))?;
        run(command(&python).args(["-m", "pip", "install", "--disable-pip-version-check"]).args(packages))?;
        std::fs::write(&whole, "").map_err(|error| format!("cannot write {}: {error}", whole.display()))?;
    }
    Ok(python)
}

/// The command `npm` with the arguments of one line.
pub fn npm(words: &str) -> Command {
    line(&format!("{} {words}", if cfg!(windows) { "npm.cmd" } else { "npm" }))
}

fn add_wasm_target() -> Outcome {
    let folder = output(&mut line(&format!("rustc --print target-libdir --target {WASM_TARGET}")));
    if folder.is_some_and(|folder| Path::new(&folder).exists()) {
        return Ok(());
    }
    say(&format!("Adding the target {WASM_TARGET}, once"));
    run(&mut line(&format!("rustup target add {WASM_TARGET}")))
}

/// The source of the standard library, to build it with the widget.
pub fn add_standard_library() -> Outcome {
    let sysroot = output(&mut line("rustc --print sysroot")).ok_or("rustc does not say where it is")?;
    if Path::new(&sysroot).join("lib/rustlib/src/rust/library/Cargo.lock").exists() {
        return Ok(());
    }
    say("Adding the source of the standard library, once");
    run(&mut line("rustup component add rust-src"))
}

/// The packages that the browser tests stand on, from their lock file.
pub fn node_packages() -> Outcome {
    let changed = |path: &str| root().join(path).metadata().and_then(|file| file.modified()).ok();
    if changed("tests/node_modules/.package-lock.json") > changed("tests/package-lock.json") {
        return Ok(());
    }
    say("Installing the packages of the browser tests, once");
    run(&mut npm("ci --no-audit --no-fund --prefix tests"))
}

/// Where Chromium is: what `CHROMIUM` names, or found on the path, or installed where Debian's packages can be.
pub fn chromium() -> Outcome<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        return Ok(named.into());
    }
    if let Some(found) = on_path(&CHROMIUM_NAMES) {
        return Ok(found);
    }
    let is_root = output(&mut line("id -u")).as_deref() == Some("0");
    if is_root && on_path(&["apt-get"]).is_some() {
        say("Installing Chromium, once");
        run(&mut line("apt-get update -qq"))?;
        run(line(&format!("apt-get install -y -qq --no-install-recommends {CHROMIUM_PACKAGES}"))
            .env("DEBIAN_FRONTEND", "noninteractive"))?;
    }
    on_path(&CHROMIUM_NAMES).ok_or_else(|| {
        format!("Chromium is not there. Install it (on Debian and Ubuntu: sudo apt-get install {CHROMIUM_PACKAGES}), or put where it is into CHROMIUM.")
    })
}

fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|file| file.is_file())
}

/// A folder of our own that outlives the checkout.
pub fn cache() -> Outcome<PathBuf> {
    let home = |name: &str, below: &str| std::env::var_os(name).map(|folder| PathBuf::from(folder).join(below));
    let base = home("XDG_CACHE_HOME", "").or_else(|| home("LOCALAPPDATA", "")).or_else(|| home("HOME", ".cache"));
    base.map(|base| base.join("loopdial").join("tools"))
        .ok_or_else(|| "neither XDG_CACHE_HOME nor HOME says where tools may be kept".into())
}

/// The version of a package that the lock file names.
fn locked_version(package: &str) -> Outcome<String> {
    let lock = read("Cargo.lock")?;
    let entry = lock.split("[[package]]").find(|entry| entry.contains(&format!("name = \"{package}\"\n")));
    let version = entry.and_then(|entry| entry.split("version = \"").nth(1)).and_then(|rest| rest.split('"').next());
    version.map(str::to_string).ok_or_else(|| format!("Cargo.lock names no {package}"))
}

fn major(version: &str) -> &str {
    version.split('.').next().unwrap_or(version)
}
