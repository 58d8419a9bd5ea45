//! What a first visit downloads, and which crates make the wasm what it is.

use std::fs;
use std::process::Command;

use super::{Section, weigh};
use crate::failure::{Failure, Result};
use crate::sizes::{self, BUDGETS};
use crate::{process, project, say, tools};

pub(super) fn measure() -> Result<Section> {
    let sizes = sizes::visit()?;
    let mut rows: Vec<_> = sizes
        .iter()
        .map(|size| vec![format!("`{}`", size.name), size.brotli.to_string(), format!("raw {}", size.raw)])
        .collect();
    rows.extend(BUDGETS.iter().map(|budget| {
        vec![
            format!("together: {}", budget.what),
            budget.sum(&sizes).to_string(),
            format!("at most {}", budget.most),
        ]
    }));
    let app =
        sizes.iter().find(|size| size.name.starts_with("offprint-page") && size.name.ends_with(".wasm"));
    rows.extend(crates(app.map_or(0, |app| app.brotli))?);
    Ok(Section {
        title: "Bytes in brotli 11, whatever the number of publications; of the app's wasm by crate, about"
            .to_owned(),
        rows,
        over: BUDGETS.iter().filter_map(|budget| budget.over(&sizes)).collect(),
    })
}

/// What each crate adds to the wasm, the largest first. Its part of the compressed bytes is taken to
/// be its part of the raw ones. What is generic counts for the crate that wrote it.
fn crates(brotli: u64) -> Result<Vec<Vec<String>>> {
    say::step("weighing what each crate adds to the wasm");
    let (bound, named) = (project::target().join("wasm-bindgen/release/offprint-page_bg.wasm"), "named.wasm");
    let named = project::target().join(named);
    // As in the release build, but with the functions' names kept.
    let mut optimise = Command::new("wasm-opt");
    optimise.args(["-Oz", "-g", "--output"]).arg(&named).arg(bound);
    process::run(optimise.env("PATH", tools::with_path([tools::binaryen()?.as_path()])))?;
    let wasm = fs::read(&named).map_err(Failure::on_file("read", &named))?;
    let crates = weigh::crates(&wasm)?;
    let all = crates.iter().map(|(_, size)| size).sum::<u64>().max(1);
    let row = |(name, raw): &(String, u64)| {
        vec![format!("wasm: {name}"), (raw * brotli / all).to_string(), format!("raw {raw}")]
    };
    Ok(crates.iter().map(row).collect())
}
