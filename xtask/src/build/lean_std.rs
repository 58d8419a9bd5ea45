//! The page's own standard library: compiled with it, for size, and without the words of panics,
//! which nobody would read. The wasm is a tenth smaller for it: 252 KB became 228 KB in brotli.
//!
//! rustc 1.95 counts these options as unstable, and takes them only with `RUSTC_BOOTSTRAP` set. A
//! compiler that knows them no more, or by another name, builds the page with the standard library that
//! it came with: the same page, heavier.

use std::process::Command;

use crate::failure::Result;
use crate::{process, project, say, tools};

/// A panic stops the wasm at once: no message, no code to format one.
const FLAGS: [&str; 2] = ["-Zunstable-options", "-Cpanic=immediate-abort"];

/// Makes the cargo that `command` is or runs compile the standard library too; gives the flags for rustc.
pub(super) fn apply(command: &mut Command) -> Result<Vec<String>> {
    if !is_possible() {
        say::step("this Rust cannot leave the words of panics out: the wasm will be a tenth heavier");
        return Ok(Vec::new());
    }
    tools::std_source()?;
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "core,alloc,std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
    Ok(FLAGS.map(str::to_owned).to_vec())
}

fn is_possible() -> bool {
    let mut rustc = Command::new("rustc");
    rustc.args(FLAGS).args(["--print", "cfg", "--target", tools::WASM_TARGET]);
    process::output(rustc.env("RUSTC_BOOTSTRAP", "1").current_dir(project::root())).is_ok()
}
