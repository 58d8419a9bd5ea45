//! How soon the page is there and answers, in Chromium.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{SIZES, Section, table};
use crate::failure::{Failure, Result};
use crate::tools::Browser;
use crate::{process, project, say};

const COLUMNS: [&str; 7] = [
    "publications",
    "requests",
    "first paint, ms",
    "filter answers, ms",
    "layout shift",
    "a key, p50, ms",
    "a key, p95, ms",
];

pub(super) fn measure() -> Result<Section> {
    let mut contents = Vec::new();
    for size in SIZES {
        let path = project::target().join(format!("bench-{size}.md"));
        let mut page = project::cargo();
        page.args(["run", "--quiet", "--locked", "--package", "offprint-bench", "--", &size.to_string()]);
        fs::write(&path, process::output(&mut page)? + "\n").map_err(Failure::on_file("write", &path))?;
        contents.push(path);
    }
    let chromium = Browser::Chromium.get()?;
    say::step("measuring the page in Chromium");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bench/page.mjs");
    let mut node = Command::new("node");
    node.arg(script).arg(project::dist()).arg(chromium.driver).arg(chromium.program).args(contents);
    let measured = process::output(&mut node)?;
    let rows: Vec<_> = SIZES
        .iter()
        .zip(measured.lines())
        .map(|(size, line)| {
            std::iter::once(size.to_string()).chain(line.split(' ').map(str::to_owned)).collect()
        })
        .collect();
    if rows.len() < SIZES.len() {
        return Err(Failure::new(format!("the page was measured only {} times: {measured}", rows.len())));
    }
    let text = format!(
        "## The page in Chromium\n\nMedians of five fresh browsers on this machine, unthrottled; a key is from the \
         keystroke to the painted list.\n\n{}",
        table(&COLUMNS, &rows)
    );
    Ok(Section { text, over: Vec::new() })
}
