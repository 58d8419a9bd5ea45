//! `cargo xtask bench`: what the page weighs and how fast it is, in one table.
//!
//! Times depend on the machine and are only told; bytes do not, and are also tested.

mod bytes;
mod core;
mod machine;
mod page;

use std::fs;

use crate::failure::{Failure, Result};
use crate::{build, project, say};

/// The numbers of publications to measure with: a student, a department, a large institute.
const SIZES: [usize; 3] = [10, 1_000, 10_000];

/// What a section of the report found.
struct Section {
    /// Markdown.
    text: String,
    /// What is over its budget, a sentence each.
    over: Vec<String>,
}

pub(crate) fn run() -> Result {
    build::run(&build::Options::default())?;
    let sections = [bytes::measure()?, core::measure()?, page::measure()?];
    let texts: Vec<_> = sections.iter().map(|section| section.text.as_str()).collect();
    let over: Vec<_> = sections.iter().flat_map(|section| &section.over).collect();
    let mut report = [&machine::sentence()?, "\n", &texts.join("\n")].concat();
    if over.is_empty() {
        report += "\nEvery budget is met.\n";
    }
    for budget in over {
        report += &format!("\nOver budget: {budget}.\n");
    }
    let path = project::target().join("bench.md");
    fs::write(&path, &report).map_err(Failure::on_file("write", &path))?;
    println!("{report}");
    say::step(format!("the report is in {}", path.display()));
    Ok(())
}

/// A Markdown table; all columns but the first hold numbers.
fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let rule: Vec<_> =
        (0..head.len()).map(|column| if column == 0 { "---" } else { "---:" }.to_owned()).collect();
    let head: Vec<_> = head.iter().map(|cell| (*cell).to_owned()).collect();
    let rows: String = rows.iter().map(|row| line(row)).collect();
    line(&head) + &line(&rule) + &rows
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn numbers_stand_to_the_right() {
        let rows = [vec!["a.js".to_owned(), "12".to_owned()]];
        assert_eq!(table(&["file", "bytes"], &rows), "| file | bytes |\n| --- | ---: |\n| a.js | 12 |\n");
    }
}
