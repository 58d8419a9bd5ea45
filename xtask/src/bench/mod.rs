//! `cargo xtask bench`: what the page weighs and how fast it is, in one table.
//!
//! Times depend on the machine and are only told; bytes do not, and are also tested.

mod bytes;
mod core;
mod machine;
mod page;
mod weigh;

use std::fs;

use crate::failure::{Failure, Result};
use crate::{build, project, say};

/// The numbers of publications to measure with: a student, a department, a large institute, and
/// what comes to about ten megabytes.
const SIZES: [usize; 4] = [10, 1_000, 10_000, 40_000];

/// Where the table is kept, between these marks.
const PAGE: &str = "docs/benchmarks.md";
const MARKERS: [&str; 2] = ["<!-- bench: from here -->", "<!-- bench: to here -->"];

#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// Only the small sizes, and once.
    quick: bool,
    /// Into [`PAGE`] too.
    write: bool,
}

impl Options {
    pub(crate) fn parse(arguments: &[&str]) -> Result<Self> {
        let mut options = Self::default();
        for argument in arguments {
            match *argument {
                "--quick" => options.quick = true,
                "--write" => options.write = true,
                _ => return Err(Failure::new("bench takes only --quick and --write")),
            }
        }
        Ok(options)
    }

    fn sizes(&self) -> &'static [usize] {
        SIZES.get(..2).filter(|_| self.quick).unwrap_or(&SIZES)
    }

    fn command(&self) -> String {
        let flags = [(self.quick, " --quick"), (self.write, " --write")];
        let given = flags.iter().filter(|(given, _)| *given).map(|(_, flag)| *flag);
        std::iter::once("cargo xtask bench").chain(given).collect()
    }
}

/// What a part of the measurements found.
struct Section {
    title: String,
    /// What was measured, and the figure for each of the sizes, or one for all of them.
    rows: Vec<Vec<String>>,
    /// What is over its budget, a sentence each.
    over: Vec<String>,
}

pub(crate) fn run(options: &Options) -> Result {
    build::run(&build::Options::default())?;
    let sizes = options.sizes();
    let sections = [bytes::measure()?, core::measure(sizes)?, page::measure(sizes, options.quick)?];
    let report = report(&sections, sizes, &machine::sentence(&options.command())?);
    let path = project::target().join("bench.md");
    fs::write(&path, &report).map_err(Failure::on_file("write", &path))?;
    if options.write {
        let path = project::root().join(PAGE);
        let text = fs::read_to_string(&path).map_err(Failure::on_file("read", &path))?;
        let text = put(&text, &report)?;
        fs::write(&path, text).map_err(Failure::on_file("write", &path))?;
    }
    println!("{report}");
    say::step(format!("the report is in {}", path.display()));
    Ok(())
}

/// One table, and what is over its budget.
fn report(sections: &[Section], sizes: &[usize], made: &str) -> String {
    let head = std::iter::once("publications".to_owned()).chain(sizes.iter().map(|size| thousands(*size)));
    let mut text = format!("{made}\n\n{}", line(&head.collect::<Vec<_>>(), sizes.len()));
    text += &format!("| --- |{}\n", " ---: |".repeat(sizes.len()));
    for section in sections {
        text += &line(&[format!("**{}**", section.title)], sizes.len());
        text.extend(section.rows.iter().map(|row| line(row, sizes.len())));
    }
    let over: Vec<_> = sections.iter().flat_map(|section| &section.over).collect();
    if over.is_empty() {
        text += "\nEvery budget is met.\n";
    }
    for budget in over {
        text += &format!("\nOver budget: {budget}.\n");
    }
    text
}

/// A row of the table, filled up to all of its columns.
fn line(cells: &[String], sizes: usize) -> String {
    let filled = cells.iter().map(String::as_str).chain(std::iter::repeat(""));
    format!("| {} |\n", filled.take(1 + sizes).collect::<Vec<_>>().join(" | "))
}

/// A number as people read it: 12,345.
fn thousands(number: usize) -> String {
    match number {
        0..1_000 => number.to_string(),
        _ => format!("{},{:03}", thousands(number / 1_000), number % 1_000),
    }
}

/// The page with this report in place of the last.
fn put(text: &str, report: &str) -> Result<String> {
    let [from, to] = MARKERS;
    let parts = text.split_once(from).and_then(|(before, rest)| Some((before, rest.split_once(to)?.1)));
    let (before, after) =
        parts.ok_or_else(|| Failure::new(format!("{PAGE} lacks `{from}` and, below it, `{to}`")))?;
    Ok(format!("{before}{from}\n\n{report}\n{to}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_one_table_and_the_budgets_that_are_not_met() {
        let rows = vec![vec!["a.js".to_owned(), "12".to_owned()]];
        let section = Section { title: "Bytes".to_owned(), rows, over: vec!["too much".to_owned()] };
        assert_eq!(
            report(&[section], &[10, 1_000], "Today."),
            "Today.\n\n| publications | 10 | 1,000 |\n| --- | ---: | ---: |\n| **Bytes** |  |  |\n| a.js | 12 |  |\n\n\
             Over budget: too much.\n"
        );
    }

    #[test]
    fn the_last_report_gives_way() {
        let [from, to] = MARKERS;
        let text = put(&format!("a\n{from}\nold\n{to}\nb"), "new\n").unwrap();
        assert_eq!(text, format!("a\n{from}\n\nnew\n\n{to}\nb"));
        assert!(put("a", "new").is_err());
    }

    #[test]
    fn the_report_names_the_command_that_made_it() {
        let options = Options::parse(&["--write", "--quick"]).unwrap();
        assert_eq!(options.command(), "cargo xtask bench --quick --write");
        assert!(Options::parse(&["--slow"]).is_err());
    }
}
