//! Unit tests and native tests: all of them, or those of what changed since the last commit.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::stage;
use crate::failure::Result;
use crate::{process, project, say};

/// How many cases a property is tried with, where `PROPTEST_CASES` does not say: many where nobody
/// waits, few where somebody does.
const CASES_IN_CI: &str = "256";
const CASES: &str = "48";
const CASES_WHEN_QUICK: &str = "8";

/// Those whose changes the golden files of the command show, and the command.
const READ_BY_COMMAND: [&str; 4] = ["offprint-model", "offprint-parse", "offprint-query", "offprint-cite"];
const COMMAND: &str = "offprint";

pub(super) fn all() -> Result {
    let in_ci = std::env::var_os("CI").is_some_and(|ci| ci != "false");
    test(["--workspace"], if in_ci { CASES_IN_CI } else { CASES })
}

/// Formatting, and the tests of the packages that differ from the last commit.
pub(super) fn quick() -> Result {
    stage::fmt()?;
    let mut packages = changed()?;
    if READ_BY_COMMAND.iter().any(|package| packages.contains(*package)) {
        packages.insert(COMMAND.to_owned());
    }
    if packages.is_empty() {
        say::step("nothing has changed since the last commit");
        return Ok(());
    }
    let selection: Vec<_> = packages.iter().flat_map(|package| ["--package", package]).collect();
    test(selection, CASES_WHEN_QUICK)
}

fn test<'a>(selection: impl IntoIterator<Item = &'a str>, cases: &str) -> Result {
    let mut cargo = project::cargo();
    cargo.args(["test", "--locked", "--lib", "--bins", "--tests"]).args(selection);
    if std::env::var_os("PROPTEST_CASES").is_none() {
        cargo.env("PROPTEST_CASES", cases);
    }
    process::run(&mut cargo)
}

/// The packages with files that git sees as changed or new.
fn changed() -> Result<BTreeSet<String>> {
    let git = |arguments: &[&str]| {
        process::output(Command::new("git").args(arguments).current_dir(project::root()))
    };
    let edited = git(&["diff", "--name-only", "HEAD"])?;
    let new = git(&["ls-files", "--others", "--exclude-standard"])?;
    Ok(edited.lines().chain(new.lines()).filter_map(|file| package_of(Path::new(file))).collect())
}

/// The package in whose folder the file lies: that of the nearest Cargo.toml above it.
fn package_of(file: &Path) -> Option<String> {
    file.ancestors().skip(1).find_map(|folder| {
        let manifest = fs::read_to_string(project::root().join(folder).join("Cargo.toml")).ok()?;
        let (_, package) = manifest.split_once("[package]")?;
        let name = package.lines().find_map(|line| line.strip_prefix("name = \""))?;
        Some(name.trim_end_matches('"').to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_belongs_to_the_nearest_package_above_it() {
        for (file, package) in [
            ("crates/parse/src/lib.rs", "offprint-parse"),
            ("crates/parse/Cargo.toml", "offprint-parse"),
            ("crates/cli/tests/golden.rs", COMMAND),
            ("xtask/src/main.rs", "xtask"),
            ("src/main.rs", "offprint-web"),
            ("docs/content-format.md", "offprint-web"),
        ] {
            assert_eq!(package_of(Path::new(file)).as_deref(), Some(package), "{file}");
        }
    }
}
