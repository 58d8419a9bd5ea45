//! The reader of Markdown as a wasm of its own, for a page whose content was edited since it was
//! built. Most visitors never load it.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::asset::Asset;
use super::reproducible;
use crate::failure::{Failure, Result};
use crate::{process, project, tools};

const NAME: &str = "offprint-reader";

/// Smallest in brotli; the app is smaller by other flags (`index.html`). Of the further ones that were measured, each
/// saves half a hundredth at most.
const OPTIMISED: &[&str] = &[
    "--flatten",
    "--rereloop",
    "-Oz",
    "--converge",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=100",
    "--reorder-functions-by-name",
    "--reorder-locals",
];

pub(super) struct Reader {
    pub(super) script: Asset,
    pub(super) wasm: Asset,
}

/// Compiles the reader as Trunk does the app, and adds it to `dist`.
pub(super) fn run(dist: &Path) -> Result<Reader> {
    let mut cargo = project::cargo();
    cargo.args(["build", "--release", "--locked", "--package", NAME, "--target", tools::WASM_TARGET]);
    reproducible::set_flags(&mut cargo)?;
    process::run(&mut cargo)?;
    let compiled =
        project::target().join(tools::WASM_TARGET).join("release").join(NAME).with_extension("wasm");

    let folder = project::target().join("reader");
    let mut bind = Command::new(tools::wasm_bindgen()?.join("wasm-bindgen"));
    bind.args(["--target", "web", "--no-typescript", "--out-name", NAME, "--out-dir"]).arg(&folder);
    process::run(bind.arg(compiled))?;

    let wasm = folder.join(format!("{NAME}_bg.wasm"));
    let mut optimise = Command::new(tools::binaryen()?.join("wasm-opt"));
    process::run(optimise.args(OPTIMISED).arg(&wasm).arg("-o").arg(&wasm))?;

    let publish = |end: &str| {
        let path = folder.join([NAME, end].concat());
        let bytes = fs::read(&path).map_err(Failure::on_file("read", &path))?;
        Asset::publish(dist, NAME, end, &bytes)
    };
    Ok(Reader { script: publish(".js")?, wasm: publish("_bg.wasm")? })
}
