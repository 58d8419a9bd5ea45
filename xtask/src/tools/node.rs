//! Tools that npm installs.

use std::path::PathBuf;
use std::process::Command;

use super::{cache, path};
use crate::failure::{Failure, Result};
use crate::{process, say};

/// Fails with what to do when Node.js or its npm is missing.
pub(crate) fn npm() -> Result<Command> {
    for program in ["node", "npm"] {
        if path::find_all(program).next().is_none() {
            return Err(Failure::new(format!(
                "`{program}` was not found: install Node.js 20 or newer with npm (https://nodejs.org, or your \
                 system's packages `nodejs` and `npm`), then run this again"
            )));
        }
    }
    Ok(Command::new("npm"))
}

/// Packages of npm with their versions, in a cache folder named by the first. The folder has them in
/// its `node_modules`.
pub(super) fn packages(packages: &[(&str, &str)], what: &str) -> Result<PathBuf> {
    let mut npm = npm()?;
    let [(name, version), ..] = packages else {
        return Err(Failure::new("no packages are asked for"));
    };
    cache::get(name, version, |part| {
        say::step(format!("installing {what} (some seconds, once per machine)"));
        npm.args(["install", "--no-audit", "--no-fund", "--prefix"])
            .arg(part)
            .args(packages.iter().map(|(name, version)| format!("{name}@{version}")))
            .current_dir(part);
        process::run(&mut npm)
    })
}

pub(super) fn binaryen(version: &str) -> Result<PathBuf> {
    let fits = |file: &PathBuf| path::version(file).as_deref() == Some(version);
    if let Some(found) = path::find_all("wasm-opt").find(fits)
        && let Some(folder) = found.parent()
    {
        return Ok(folder.to_owned());
    }
    let tool = packages(&[("binaryen", version)], &format!("binaryen {version}"))?;
    let folder = tool.join("node_modules/.bin");
    if fits(&folder.join("wasm-opt")) {
        Ok(folder)
    } else {
        Err(Failure::new(format!("wasm-opt in {} does not run: remove {}", folder.display(), tool.display())))
    }
}
