//! Other people's checks of pages.

use std::path::PathBuf;

use super::node;
use crate::failure::Result;

/// Packages of npm with their versions; the cache is named by the first, so change it when another
/// changes.
const NODE: [(&str, &str); 2] = [("axe-core", "4.14.1"), ("html-validate", "10.9.0")];

/// Where they are.
pub(crate) struct Checkers {
    /// The script of axe-core, which runs in a page and says what keeps people out of it.
    pub(crate) axe: PathBuf,
    /// The command of html-validate.
    pub(crate) html_validate: PathBuf,
}

/// All of them, installed where they are missing.
pub(crate) fn checkers() -> Result<Checkers> {
    let modules = node::packages(&NODE, "axe-core and html-validate")?.join("node_modules");
    Ok(Checkers {
        axe: modules.join("axe-core/axe.min.js"),
        html_validate: modules.join(".bin/html-validate"),
    })
}
