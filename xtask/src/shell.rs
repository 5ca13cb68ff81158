//! Other programs, and where things are.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a task comes to; an error is a message for people.
pub type Outcome<T = ()> = Result<T, String>;

/// The root of the checkout.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

/// A command that runs in the root of the checkout.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// A command with the arguments of one line, which have no spaces in them.
pub fn line(words: &str) -> Command {
    let mut words = words.split(' ');
    let mut command = command(words.next().unwrap_or_default());
    command.args(words);
    command
}

/// Runs a command, whose output is shown as it comes.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| format!("cannot start {}: {error}", name(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{} failed ({status})", in_words(command))) }
}

/// What a command prints, if it can be run and succeeds.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_string())
}

/// Says what is being done.
pub fn say(words: &str) {
    eprintln!("\n── {words}");
}

fn name(command: &Command) -> String {
    Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn in_words(command: &Command) -> String {
    let arguments = command.get_args().map(OsStr::to_string_lossy);
    [name(command).into()].into_iter().chain(arguments).collect::<Vec<_>>().join(" ")
}

/// Reads a file of the checkout.
pub fn read(path: &str) -> Outcome<String> {
    std::fs::read_to_string(root().join(path)).map_err(|error| format!("cannot read {path}: {error}"))
}
