//! What a first visit downloads, and which crates make the wasm what it is.

use std::path::Path;
use std::process::Command;

use super::{Section, table};
use crate::failure::Result;
use crate::sizes::{self, BUDGETS};
use crate::{process, project, say, tools};

pub(super) fn measure() -> Result<Section> {
    let sizes = sizes::visit()?;
    let files: Vec<_> = sizes
        .iter()
        .map(|size| vec![size.name.clone(), size.raw.to_string(), size.brotli.to_string()])
        .collect();
    let sums: Vec<_> = BUDGETS
        .iter()
        .map(|budget| vec![budget.what.to_owned(), budget.sum(&sizes).to_string(), budget.most.to_string()])
        .collect();
    let text = [
        "## A first visit\n\n",
        &table(&["file", "bytes", "brotli"], &files),
        "\n",
        &table(&["together", "brotli", "at most"], &sums),
        "\n## The wasm, by crate\n\n",
        "Before compression. What is generic counts for the crate that wrote it, not for the one that uses it.\n\n",
        &table(&["crate", "bytes"], &crates()?),
    ];
    Ok(Section {
        text: text.concat(),
        over: BUDGETS.iter().filter_map(|budget| budget.over(&sizes)).collect(),
    })
}

/// The bytes of code that each crate adds, the largest first.
fn crates() -> Result<Vec<Vec<String>>> {
    say::step("weighing what each crate adds to the wasm");
    let (bound, named) = (project::target().join("wasm-bindgen/release/offprint-page_bg.wasm"), "named.wasm");
    let named = project::target().join(named);
    // As in the release build, but with the functions' names kept.
    let mut optimise = Command::new("wasm-opt");
    optimise.args(["-Oz", "-g", "--output"]).arg(&named).arg(bound);
    process::run(optimise.env("PATH", tools::with_path([tools::binaryen()?.as_path()])))?;
    let weigh = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bench/weigh.mjs");
    let weighed = process::output(Command::new("node").arg(weigh).arg(&named))?;
    let rows = weighed.lines().filter_map(|line| line.split_once(' '));
    Ok(rows.map(|(size, name)| vec![name.to_owned(), size.to_owned()]).collect())
}
