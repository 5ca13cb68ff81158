//! The Loopdial model on the command line: the same core and the same words as the widget.

mod arguments;
mod ensemble;
mod json;
mod keys;
mod presets;
mod readable;
mod render;
mod request;
mod stream;

use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Task};
use ensemble::Report;
use json::Reporter;
use render::Picture;
use request::{BadQuery, Request};
use sim::query::versus;

fn main() -> ExitCode {
    let Arguments { task } = Arguments::parse();
    match perform(&task) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read the output has seen enough.
        Err(Failure::Output(error)) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(failure) => {
            complain(&failure.message());
            failure.exit_code()
        }
    }
}

/// Why a task was not finished.
enum Failure {
    /// The query cannot be run as it stands.
    Query(BadQuery),
    /// Standard input cannot be read.
    Input(io::Error),
    /// Standard output cannot be written.
    Output(io::Error),
    /// A file cannot be written.
    File(PathBuf, io::Error),
}

impl Failure {
    fn message(&self) -> String {
        match self {
            Failure::Query(fault) => fault.to_string(),
            Failure::Input(error) => format!("cannot read standard input: {error}"),
            Failure::Output(error) => format!("cannot write the output: {error}"),
            Failure::File(path, error) => format!("cannot write {}: {error}", path.display()),
        }
    }

    /// 2 where another call would do, 1 where the machine is at fault.
    fn exit_code(&self) -> ExitCode {
        ExitCode::from(if matches!(self, Failure::Query(_) | Failure::File(..)) { 2 } else { 1 })
    }
}

impl From<BadQuery> for Failure {
    fn from(fault: BadQuery) -> Failure {
        Failure::Query(fault)
    }
}

fn perform(task: &Task) -> Result<(), Failure> {
    match task {
        Task::Run { query, brief, .. } if query == "-" => {
            stream::answer_all(io::stdin().lock(), io::stdout().lock(), Reporter::new(*brief))
        }
        Task::Run { query, json, brief } => run(query, *json || *brief, *brief),
        Task::Render { query, out, width, theme, lang, playhead, parts, url } => {
            let request = Request::read(query.as_bytes())?;
            let pinned = versus(query).flatten();
            let picture = Picture { pinned, width: *width, dark: theme == "dark", lang, playhead: *playhead, parts, url };
            let svg = render::svg(&request.scenario, &picture);
            if out.as_os_str() == "-" {
                return print(|out| out.write_all(svg.as_bytes()));
            }
            std::fs::write(out, svg).map_err(|error| Failure::File(out.clone(), error))
        }
        Task::Ensemble { query, draws, json } => {
            let report = Report::new(&Request::read(query.as_bytes())?.scenario.params, *draws);
            print(|out| if *json { report.write_json(out) } else { report.write_readable(out) })
        }
        Task::Keys => print(|out| keys::write_json(out)),
        Task::Presets { json } => print(|out| if *json { presets::write_json(out) } else { presets::write_readable(out) }),
    }
}

fn run(query: &str, json: bool, brief: bool) -> Result<(), Failure> {
    let request = Request::read(query.as_bytes())?;
    if json {
        return print(|out| Reporter::new(brief).write(&request, out));
    }
    for notice in &request.notices {
        complain(&readable::notice(notice));
    }
    print(|out| readable::write(&request.scenario.params, out))
}

/// Writes to standard output, to the last byte.
fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    write(&mut out).and_then(|()| out.flush()).map_err(Failure::Output)
}

/// Says something on standard error. If nobody listens there, so be it: `eprintln!` would panic.
fn complain(message: &str) {
    let _ = writeln!(io::stderr(), "loopdial: {message}");
}
