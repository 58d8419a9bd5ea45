//! The page's text in `index.html`, rendered natively by the app's own components, so that it is there
//! before any script runs; and the pages at old addresses.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::public_url::PublicUrl;
use crate::failure::Result;
use crate::{process, project};

pub(super) fn run(dist: &Path, public_url: Option<&PublicUrl>) -> Result {
    let mut prerender = Command::new(program()?);
    prerender.arg(dist.join("content/about.md")).arg(dist).args(public_url.map(PublicUrl::to_string));
    process::run(&mut prerender)
}

/// The program that renders, compiled now if it is not.
pub(crate) fn program() -> Result<PathBuf> {
    let mut cargo = project::cargo();
    cargo.args(["build", "--quiet", "--locked", "--package", "offprint-prerender"]);
    process::run(&mut cargo)?;
    Ok(project::target().join("debug/prerender"))
}
