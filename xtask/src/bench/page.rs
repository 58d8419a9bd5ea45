//! How soon the page is there and answers, in Chromium.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::Section;
use crate::failure::{Failure, Result};
use crate::tools::Browser;
use crate::{process, project, say};

/// What the script tells of each page, in its order.
const FIGURES: [&str; 17] = [
    "content, KB",
    "requests of a first visit",
    "KB sent",
    "requests of a second visit",
    "of them answered by 304",
    "KB sent again",
    "first paint, ms",
    "largest paint, ms",
    "filter answers, ms",
    "layout shift",
    "first paint on slow 4G, ms",
    "largest paint on slow 4G, ms",
    "filter answers on slow 4G, ms",
    "a key, p50, ms",
    "a key, p95, ms",
    "JavaScript heap, MB",
    "WebAssembly memory, MB",
];

/// Of a visible move of the page (<https://web.dev/articles/cls> calls ten times this good).
const SHIFT_AT_MOST: f64 = 0.01;

pub(super) fn measure(sizes: &[usize], quick: bool) -> Result<Section> {
    let mut contents = Vec::new();
    for size in sizes {
        let path = project::target().join(format!("bench-{size}.md"));
        let mut page = project::cargo();
        page.args(["run", "--quiet", "--locked", "--package", "offprint-bench", "--profile", "native", "--"]);
        fs::write(&path, process::output(page.arg(size.to_string()))? + "\n")
            .map_err(Failure::on_file("write", &path))?;
        contents.push(path);
    }
    let chromium = Browser::Chromium.get()?;
    say::step("measuring the page in Chromium");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bench/page.mjs");
    let mut node = Command::new("node");
    let rounds = if quick { "1" } else { "3" };
    node.arg(script)
        .arg(project::dist())
        .arg(chromium.driver)
        .arg(chromium.program)
        .arg(rounds)
        .args(contents);
    let measured = process::output(&mut node)?;
    let pages: Vec<Vec<&str>> = measured.lines().map(|line| line.split(' ').collect()).collect();
    if pages.len() < sizes.len() || pages.iter().any(|page| page.len() != FIGURES.len()) {
        return Err(Failure::new(format!("the page was not measured as asked for: {measured}")));
    }
    let mut rows: Vec<Vec<String>> = FIGURES.iter().map(|what| vec![(*what).to_owned()]).collect();
    let mut over = Vec::new();
    for (page, size) in pages.iter().zip(sizes) {
        for ((row, figure), what) in rows.iter_mut().zip(page).zip(FIGURES) {
            row.push((*figure).to_owned());
            if what == "layout shift" && figure.parse().is_ok_and(|shift: f64| shift > SHIFT_AT_MOST) {
                over.push(format!(
                    "things move by {figure} in the page of {size}, more than {SHIFT_AT_MOST}"
                ));
            }
        }
    }
    let title = format!(
        "The page in Chromium, content edited since the build so that the reader is loaded too; medians of {rounds}"
    );
    Ok(Section { title, rows, over })
}
