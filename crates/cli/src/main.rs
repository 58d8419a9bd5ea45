//! The `offprint` command: what the app makes of a content file, without a browser.

mod check;
mod cite;
mod explain;
mod import;
mod parse;

use std::io::{self, Write as _};
use std::process::ExitCode;

const USAGE: &str = "\
Usage:
  cargo offprint parse FILE        the page that the app would show, as JSON
  cargo offprint check FILE …      what the owner should mend in a content file
  cargo offprint explain FILE:LINE how the entry at that line was read: its tokens, the best readings, what counted
  cargo offprint cite FILE --format bibtex|ris|csl-json [--venue V] [--year Y] [--author A] [--type T] [--q WORDS]
                                   the citations of the publications that those filters keep
  cargo offprint import FILE.bib   a publication list for a content file, from BibTeX or BibLaTeX
";

/// Why a command stopped.
enum Failure {
    /// It was not called as it should be.
    Usage,
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
    let done = match words.as_slice() {
        ["parse", path] => parse::run(path, &mut out),
        ["check", paths @ ..] if !paths.is_empty() => check::run(paths, &mut out),
        ["explain", place] => explain::run(place, &mut out),
        ["import", path] => import::run(path, &mut out),
        ["cite", words @ ..] => cite::run(words, &mut out),
        ["help" | "--help" | "-h"] => {
            out.write_all(USAGE.as_bytes()).map(|()| ExitCode::SUCCESS).map_err(Failure::from)
        }
        _ => Err(Failure::Usage),
    };
    let done = done.and_then(|code| Ok(out.flush().map(|()| code)?));
    let mut complain = io::stderr().lock();
    // Where nobody listens any more, nothing is left to say.
    match done {
        Ok(code) => code,
        Err(Failure::Usage) => {
            let _ = complain.write_all(USAGE.as_bytes());
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

/// The bytes of a content file.
fn read(path: &str) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(|error| Failure::File { path: path.into(), error })
}
