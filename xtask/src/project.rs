//! The project's own folder, and the versions that its files pin.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Failure, Result};

/// The folder with the workspace's Cargo.toml.
pub(crate) fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// The release build, ready to upload.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Where cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    root().join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// The cargo that runs us, to be run in the project's folder.
pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root());
    cargo
}

/// The version of a package in Cargo.lock.
pub(crate) fn locked_version(package: &str) -> Result<String> {
    let lock = read("Cargo.lock")?;
    version_in_lock(&lock, package)
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(format!("Cargo.lock does not name {package}")))
}

/// The version that Trunk.toml pins under `key`: only its numbers.
pub(crate) fn pinned_version(key: &str) -> Result<String> {
    let trunk = read("Trunk.toml")?;
    version_in_toml(&trunk, key)
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(format!("Trunk.toml does not pin `{key}`")))
}

fn read(name: &str) -> Result<String> {
    let path = root().join(name);
    fs::read_to_string(&path).map_err(Failure::on_file("read", &path))
}

fn version_in_lock<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| **line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

fn version_in_toml<'a>(toml: &'a str, key: &str) -> Option<&'a str> {
    let value = toml.lines().find_map(|line| {
        let (name, value) = line.split_once('=')?;
        (name.trim() == key).then_some(value)
    })?;
    Some(value.trim_matches(|c: char| !c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locked_version_stands_below_its_name() {
        let lock = "[[package]]\nname = \"ab\"\nversion = \"1.2.3\"\n\n[[package]]\nname = \"a\"\nversion = \"0.1\"\n";
        assert_eq!(version_in_lock(lock, "a"), Some("0.1"));
        assert_eq!(version_in_lock(lock, "ab"), Some("1.2.3"));
        assert_eq!(version_in_lock(lock, "b"), None);
    }

    #[test]
    fn a_pinned_version_is_its_numbers() {
        let toml = "trunk-version = \"=0.22.1\"\n[tools]\nwasm_opt = \"version_132\"\n";
        assert_eq!(version_in_toml(toml, "trunk-version"), Some("0.22.1"));
        assert_eq!(version_in_toml(toml, "wasm_opt"), Some("132"));
        assert_eq!(version_in_toml(toml, "sass"), None);
    }

    #[test]
    fn the_project_pins_what_set_up_installs() {
        assert!(!pinned_version("trunk-version").unwrap().is_empty());
        assert!(!pinned_version("wasm_opt").unwrap().is_empty());
        assert!(!locked_version("wasm-bindgen").unwrap().is_empty());
    }
}
