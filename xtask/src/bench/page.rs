//! How soon the page is there and answers, in Chromium.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{Section, table};
use crate::failure::{Failure, Result};
use crate::tools::Browser;
use crate::{process, project, say};

/// From a page of a few kilobytes to one of ten megabytes.
const SIZES: [usize; 5] = [10, 100, 1_000, 10_000, 40_000];

const COLUMNS: [&str; 13] = [
    "publications",
    "content, KB",
    "requests",
    "KB sent",
    "again: requests",
    "again: KB sent",
    "first paint, ms",
    "largest paint, ms",
    "filter answers, ms",
    "layout shift",
    "a key, p50, ms",
    "a key, p95, ms",
    "memory, MB",
];

/// Of a visible move of the page (<https://web.dev/articles/cls> calls ten times this good).
const SHIFT_AT_MOST: f64 = 0.01;

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
        "## The page in Chromium\n\nThe content was edited since the build, so that the reader is loaded too. Medians of \
         three fresh browsers on this machine, unthrottled; \"again\" is the second visit of one; a key is from the \
         keystroke to the painted list; memory is the page's heap with its wasm.\n\n{}",
        table(&COLUMNS, &rows)
    );
    let shifts = |row: &&Vec<String>| {
        row.get(9).and_then(|shift| shift.parse().ok()).is_some_and(|shift: f64| shift > SHIFT_AT_MOST)
    };
    let over = rows.iter().filter(shifts).map(|row| {
        format!(
            "things move by more than {SHIFT_AT_MOST} in the page of {} publications",
            row.first().map_or("?", String::as_str)
        )
    });
    Ok(Section { text, over: over.collect() })
}
