//! The parts of the Rust toolchain that not every installation has.

use std::path::Path;
use std::process::Command;

use super::path;
use crate::failure::{Failure, Result};
use crate::{process, project, say};

/// What browsers run.
pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The standard library for the browser.
pub(crate) fn wasm_target() -> Result {
    if has_wasm_target() {
        return Ok(());
    }
    say::step(format!("adding the target {WASM_TARGET} to the Rust toolchain"));
    rustup(&["target", "add", WASM_TARGET])?;
    if has_wasm_target() {
        Ok(())
    } else {
        Err(Failure::new(format!(
            "rustup has added {WASM_TARGET}, yet the rustc in PATH does not have it: is that another toolchain?"
        )))
    }
}

/// The formatter and the linter.
pub(crate) fn lints() -> Result {
    for component in ["rustfmt", "clippy"] {
        let command = if component == "rustfmt" { "fmt" } else { component };
        if process::output(project::cargo().args([command, "--version"])).is_err() {
            say::step(format!("adding {component} to the Rust toolchain"));
            rustup(&["component", "add", component])?;
        }
    }
    Ok(())
}

fn has_wasm_target() -> bool {
    let mut rustc = Command::new("rustc");
    rustc.args(["--print", "target-libdir", "--target", WASM_TARGET]).current_dir(project::root());
    process::output(&mut rustc).is_ok_and(|folder| Path::new(&folder).is_dir())
}

fn rustup(arguments: &[&str]) -> Result {
    if path::find_all("rustup").next().is_none() {
        return Err(Failure::new(format!(
            "`rustup` was not found: install Rust with it (https://rustup.rs), or do what `rustup {}` would do",
            arguments.join(" ")
        )));
    }
    process::run(Command::new("rustup").args(arguments).current_dir(project::root()))
}
