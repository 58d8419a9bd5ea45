//! The reader of Markdown as a wasm of its own, for a page whose content was edited since it was
//! built. Most visitors never load it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::bundle;
use crate::failure::{Failure, Result};
use crate::{process, project, tools};

const NAME: &str = "offprint-reader";

/// What of WebAssembly the compiler uses, which `wasm-opt` has to be told.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// As for the page's own wasm in index.html, and once more with its control flow made anew.
const SMALL: [&str; 8] = [
    "-Oz",
    "--converge",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=40",
    "--flatten",
    "--rereloop",
    "-Oz",
    "--reorder-functions-by-name",
];

/// Adds the reader to `dist` and names it in the page.
pub(super) fn run(dist: &Path) -> Result {
    let folder = compile()?;
    let mut node = Command::new("node");
    node.arg("-e").arg(PUBLISH).arg(&folder).arg(dist).arg(NAME);
    let files = process::output(&mut node)?;
    let path = dist.join("index.html");
    let page = fs::read_to_string(&path).map_err(Failure::on_file("read", &path))?;
    fs::write(&path, with_reader(&page, &files)?).map_err(Failure::on_file("write", &path))
}

/// The folder with its script and its wasm.
fn compile() -> Result<PathBuf> {
    let wasm_bindgen = tools::wasm_bindgen()?;
    let binaryen = tools::binaryen()?;
    let folder = project::target().join("reader");
    let mut cargo = project::cargo();
    cargo.args(["build", "--release", "--locked", "--package", NAME]);
    cargo.args(["--target", tools::WASM_TARGET]);
    bundle::for_release(&mut cargo)?;
    process::run(&mut cargo)?;
    let compiled =
        project::target().join(tools::WASM_TARGET).join("release").join(NAME).with_extension("wasm");
    let mut bind = Command::new(wasm_bindgen.join("wasm-bindgen"));
    bind.args(["--target", "web", "--no-typescript", "--out-name", NAME, "--out-dir"]);
    process::run(bind.arg(&folder).arg(compiled))?;
    let wasm = folder.join(format!("{NAME}_bg.wasm"));
    process::run(
        Command::new(binaryen.join("wasm-opt")).args(FEATURES).args(SMALL).arg(&wasm).arg("-o").arg(&wasm),
    )?;
    Ok(folder)
}

/// What `boot.js` looks for.
fn with_reader(page: &str, files: &str) -> Result<String> {
    let (before, after) = page
        .split_once("</head>")
        .ok_or_else(|| Failure::new("index.html has no </head> before which the reader could be named"))?;
    Ok(format!("{before}<meta name=\"{NAME}\" content=\"{files}\"></head>{after}"))
}

/// Puts both files into `dist` under names by their bytes, and prints each name with its integrity.
const PUBLISH: &str = r#"
    const { createHash } = require("node:crypto");
    const { readFileSync, writeFileSync } = require("node:fs");
    const { join } = require("node:path");
    const [folder, dist, name] = process.argv.slice(1);
    const hash = (algorithm, bytes, form) => createHash(algorithm).update(bytes).digest(form);
    const words = [".js", "_bg.wasm"].flatMap((end) => {
        const bytes = readFileSync(join(folder, name + end));
        const file = `${name}-${hash("sha256", bytes, "hex").slice(0, 16)}${end}`;
        writeFileSync(join(dist, file), bytes);
        return ["./" + file, "sha384-" + hash("sha384", bytes, "base64")];
    });
    console.log(words.join(" "));
"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_the_reader_in_its_head() {
        let page = with_reader("<head></head><body>", "a.js x b.wasm y").unwrap();
        assert_eq!(page, "<head><meta name=\"offprint-reader\" content=\"a.js x b.wasm y\"></head><body>");
        assert!(with_reader("<body>", "").is_err());
    }
}
