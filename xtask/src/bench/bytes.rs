//! What a first visit downloads, and which crates make the wasm what it is.

use std::path::Path;
use std::process::Command;

use super::Section;
use crate::failure::Result;
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
    let weigh = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bench/weigh.mjs");
    let weighed = process::output(Command::new("node").arg(weigh).arg(&named))?;
    let crates: Vec<(u64, &str)> = weighed
        .lines()
        .filter_map(|line| line.split_once(' '))
        .filter_map(|(size, name)| Some((size.parse().ok()?, name)))
        .collect();
    let all = crates.iter().map(|(size, _)| size).sum::<u64>().max(1);
    let row = |(raw, name): &(u64, &str)| {
        vec![format!("wasm: {name}"), (raw * brotli / all).to_string(), format!("raw {raw}")]
    };
    Ok(crates.iter().map(row).collect())
}
