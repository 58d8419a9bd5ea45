//! The `offprint` command: what the app makes of a content file, without a browser.

mod check;
mod cite;
mod explain;
mod import;
mod nearest;
mod parse;
mod usage;

use std::io::{self, Write};
use std::process::ExitCode;

/// Why a command stopped.
enum Failure {
    /// It was not called as it should be.
    Usage { usage: String, reason: String },
    /// A file could not be read.
    File { path: String, error: io::Error },
    /// No entry stands at the line of the file that was asked for.
    NoEntry { path: String, line: usize, nearest: offprint_parse::explain::NoEntry },
    /// Nobody takes what it says.
    Output(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> =
        std::env::args_os().skip(1).map(|word| word.to_string_lossy().into()).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    // Standard output alone is written line by line, which takes longer than the reading.
    let mut out = io::BufWriter::new(io::stdout().lock());
    let done = run(&words, &mut out);
    let done = done.and_then(|code| Ok(out.flush().map(|()| code)?));
    let mut complain = io::stderr().lock();
    // Where nobody listens any more, nothing is left to say.
    match done {
        Ok(code) => code,
        Err(Failure::Usage { usage, reason }) => {
            let _ = writeln!(complain, "{usage}\noffprint: {reason}");
            ExitCode::from(2)
        }
        Err(Failure::File { path, error }) => {
            let _ = writeln!(complain, "offprint: cannot read {path}: {error}");
            ExitCode::FAILURE
        }
        Err(Failure::NoEntry { path, line, nearest }) => {
            let _ = writeln!(complain, "offprint: {}", explain::no_entry(&path, line, &nearest));
            ExitCode::FAILURE
        }
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Output(error)) => {
            let _ = writeln!(complain, "offprint: cannot write: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Does what the words ask for.
fn run(words: &[&str], out: &mut impl Write) -> Result<ExitCode, Failure> {
    let mut say = |text: &str| Ok(out.write_all(text.as_bytes()).map(|()| ExitCode::SUCCESS)?);
    match words {
        ["--version" | "-V" | "version"] => say(usage::VERSION),
        ["help" | "--help" | "-h"] => say(&usage::usage()),
        ["help", name] => say(&usage::help(name)?),
        [name, rest @ ..] if rest.iter().any(usage::asks_for_help) => say(&usage::help(name)?),
        ["cite", words @ ..] => cite::run(words, out),
        words if words.iter().any(|word| usage::is_option(word)) => Err(usage::wrong_call(words)),
        ["parse", path] => parse::run(path, out),
        ["check", paths @ ..] if !paths.is_empty() => check::run(paths, out),
        ["explain", place] => explain::run(place, out),
        ["import", path] => import::run(path, out),
        _ => Err(usage::wrong_call(words)),
    }
}

/// The bytes of a content file.
fn read(path: &str) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(|error| Failure::File { path: path.into(), error })
}
