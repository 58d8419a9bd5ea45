//! Other people's programs that read what the app writes for them: citations, feeds, metadata.

use std::path::PathBuf;
use std::process::Command;

use super::{apt, cache, node, path};
use crate::failure::{Failure, Result};
use crate::{process, say};

/// Each program with the package that has it on Debian and Ubuntu.
const PROGRAMS: [(&str, &str); 3] = [("biber", "biber"), ("pandoc", "pandoc"), ("ris2xml", "bibutils")];
/// Packages of npm with their versions; the cache is named by the first.
const NODE: [(&str, &str); 2] = [("citation-js", "0.7.22"), ("ajv", "8.20.0")];
/// Packages of PyPI; the cache is named by the first, so change it when another changes.
const PYTHON: [(&str, &str); 4] =
    [("pybtex", "0.26.1"), ("rispy", "0.10.0"), ("feedparser", "6.0.14"), ("extruct", "0.18.0")];

/// Where they are.
pub(crate) struct Readers {
    /// A Python with the packages of [`PYTHON`].
    pub(crate) python: PathBuf,
    /// A folder whose `node_modules` has the packages of [`NODE`].
    pub(crate) node: PathBuf,
}

/// All of them, installed where they are missing.
pub(crate) fn readers() -> Result<Readers> {
    programs()?;
    Ok(Readers { python: python()?, node: node::packages(&NODE, "the JavaScript readers of citations")? })
}

fn programs() -> Result {
    let missing = || PROGRAMS.iter().filter(|(program, _)| path::find_all(program).next().is_none());
    if missing().next().is_some() && apt::is_possible() {
        let packages: Vec<&str> = missing().map(|(_, package)| *package).collect();
        say::step(format!("installing {} with apt", packages.join(", ")));
        process::run(&mut apt::command("update"))?;
        process::run(apt::command("install").args(["--yes", "--no-install-recommends"]).args(packages))?;
    }
    let names: Vec<&str> = missing().map(|(program, _)| *program).collect();
    if names.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing().map(|(_, package)| *package).collect();
    Err(Failure::new(format!(
        "{} not found. On Debian run `apt-get install {}` as root; elsewhere install them into PATH. Then run this again",
        names.join(", "),
        packages.join(" ")
    )))
}

fn python() -> Result<PathBuf> {
    if path::find_all("python3").next().is_none() {
        return Err(Failure::new(
            "`python3` was not found: install Python 3.9 or newer with its module venv (on Debian `apt-get install \
             python3-venv` as root), then run this again",
        ));
    }
    let [(name, version), ..] = PYTHON;
    let folder = cache::get(&format!("python-{name}"), version, |part| {
        say::step("installing the Python readers of citations (some seconds, once per machine)");
        process::run(Command::new("python3").args(["-m", "venv", "--clear", "--copies"]).arg(part))?;
        let packages = PYTHON.map(|(name, version)| format!("{name}=={version}"));
        let mut pip = Command::new(part.join("bin/python"));
        process::run(
            pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(packages),
        )
    })?;
    Ok(folder.join("bin/python"))
}
