//! `offprint-bench NUMBER` prints a content file with this many publications.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::process::ExitCode;

fn main() -> ExitCode {
    match std::env::args().nth(1).and_then(|number| number.parse().ok()) {
        Some(publications) => {
            print!("{}", offprint_bench::page(publications));
            ExitCode::SUCCESS
        }
        None => {
            eprintln!("usage: offprint-bench NUMBER");
            ExitCode::FAILURE
        }
    }
}
