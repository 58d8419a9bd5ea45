//! The programs that building and testing need. Asking for one gives it, installing it first when
//! this machine does not have it in the right version.

mod apt;
mod browsers;
mod cache;
mod checkers;
mod citations;
mod crates;
mod node;
mod path;
mod rust;
mod servers;
mod styles;

use std::path::PathBuf;

use crate::failure::Result;
use crate::project;

pub(crate) use browsers::{Browser, Installed};
pub(crate) use checkers::checkers;
pub(crate) use citations::{Readers, readers};
pub(crate) use path::with_path;
pub(crate) use rust::{WASM_TARGET, lints, wasm_target};
pub(crate) use servers::{Servers, servers};
pub(crate) use styles::{Styles, styles};

/// Trunk bundles the page.
pub(crate) fn trunk() -> Result<PathBuf> {
    crates::Tool {
        package: "trunk",
        version: project::pinned_version("trunk-version")?,
        locked: true,
        minutes: 3,
    }
    .get()
}

/// The folder of `wasm-bindgen` and `wasm-bindgen-test-runner`: they work only in the very version
/// of the library.
pub(crate) fn wasm_bindgen() -> Result<PathBuf> {
    let version = project::locked_version("wasm-bindgen")?;
    crates::Tool { package: "wasm-bindgen-cli", version, locked: false, minutes: 1 }.get()
}

/// Passes what WebDriver clients say on to Firefox.
pub(crate) fn geckodriver() -> Result<PathBuf> {
    crates::Tool { package: "geckodriver", version: "0.37.1".to_owned(), locked: true, minutes: 2 }.get()
}

/// The folder of `wasm-opt`, which makes the wasm small.
pub(crate) fn binaryen() -> Result<PathBuf> {
    node::binaryen(&project::pinned_version("wasm_opt")?)
}
