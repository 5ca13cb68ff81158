//! Queries in, reports out, line by line.

use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};

use serde::Serialize;
use sim::query::MAX_BYTES;

use crate::Failure;
use crate::json::Reporter;
use crate::request::{BadQuery, Request};

/// Input is read and output written in pieces of this size, bytes, while there is more to come.
const BUFFER: usize = 1 << 16;

/// More of a line is not kept, bytes: a query, its `?`, the end of the line, and one that makes it too long.
const LONGEST_LINE: u64 = MAX_BYTES as u64 + 4;

/// What stands in the place of a report that cannot be given.
#[derive(Serialize)]
struct Fault {
    error: String,
}

/// Answers every line of the input by one line of JSON, in order. Whoever waits for an answer before asking on gets it: output is
/// held back only while another whole line of input is there already.
///
/// # Errors
/// Those of reading and writing. A query that cannot be run is none: its line says `{"error": …}`.
pub fn answer_all(input: impl Read, output: impl Write, mut reporter: Reporter) -> Result<(), Failure> {
    let mut input = BufReader::with_capacity(BUFFER, input);
    let mut output = BufWriter::with_capacity(BUFFER, output);
    let mut line = Vec::new();
    while read_line(&mut input, &mut line).map_err(Failure::Input)? {
        answer(&line, &mut reporter, &mut output).map_err(Failure::Output)?;
        if !input.buffer().contains(&b'\n') {
            output.flush().map_err(Failure::Output)?;
        }
    }
    output.flush().map_err(Failure::Output)
}

/// Reads the next line, or as much of it as is kept, without its LF or CR LF; false at the end of the input.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let kept = input.by_ref().take(LONGEST_LINE).read_until(b'\n', line)?;
    if kept as u64 == LONGEST_LINE && !line.ends_with(b"\n") {
        input.skip_until(b'\n')?;
    }
    line.pop_if(|last| *last == b'\n');
    line.pop_if(|last| *last == b'\r');
    Ok(kept > 0)
}

fn answer(line: &[u8], reporter: &mut Reporter, output: &mut impl Write) -> io::Result<()> {
    match Request::read(line) {
        Ok(request) => reporter.write(&request, output),
        Err(fault) => refuse(&fault, output),
    }
}

fn refuse(fault: &BadQuery, output: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *output, &Fault { error: fault.to_string() })?;
    output.write_all(b"\n")
}
