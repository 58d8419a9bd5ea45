//! Set-up, build, test and measurement of the project: `cargo xtask --help`.

// What a command says is what it is for.
#![allow(clippy::print_stdout, clippy::print_stderr)]

#[cfg(not(unix))]
compile_error!("the tools run on Linux and macOS; on Windows use the Windows Subsystem for Linux");

mod bench;
mod build;
mod failure;
mod process;
mod project;
mod say;
mod serve;
mod setup;
mod sizes;
mod test;
mod tools;
mod train;

use std::process::ExitCode;

use failure::{Failure, Result};

const HELP: &str = "\
Usage: cargo xtask COMMAND

  serve [--port 8080] [--release]   build the page, serve it at http://127.0.0.1:8080/, rebuild on change
  test [NAME …]                     run every check, or only those named (see `cargo xtask test --help`)
  test quick                        formatting, and the native tests of what changed; seconds
  build [--public-url URL]          the release build in dist/, ready to upload to any static host
  bench [--quick] [--write]         measure bytes, the core's speed, and the page in Chromium; --write: into docs/benchmarks.md
  train [--labelled PAGES LABELS]   learn the weights by which entries are read (see `cargo xtask train --help`)
  setup                             install what is missing on this machine, which every command does by itself

Tools are kept in ~/.cache/offprint, or in the folder that OFFPRINT_TOOLS names.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result {
    process::end_children_with_us()?;
    match arguments {
        [] | ["help"] => {
            println!("{HELP}");
            Ok(())
        }
        ["bench", options @ ..] if !asks_for_help(options) => bench::run(&bench::Options::parse(options)?),
        ["setup"] => setup::run(),
        ["serve", options @ ..] if !asks_for_help(options) => serve::run(&serve::Options::parse(options)?),
        ["build", options @ ..] if !asks_for_help(options) => build::run(&build::Options::parse(options)?),
        ["test", names @ ..] if !asks_for_help(names) => test::run(names),
        ["test", ..] => {
            println!("{}", test::help());
            Ok(())
        }
        ["train", options @ ..] if !asks_for_help(options) => train::run(&train::Options::parse(options)?),
        ["train", ..] => {
            println!("{}", train::HELP);
            Ok(())
        }
        arguments if asks_for_help(arguments) => {
            println!("{HELP}");
            Ok(())
        }
        [command, ..] => Err(Failure::new(format!("there is no command `{command}`\n\n{HELP}"))),
    }
}

fn asks_for_help(arguments: &[&str]) -> bool {
    arguments.iter().any(|argument| matches!(*argument, "--help" | "-h"))
}
