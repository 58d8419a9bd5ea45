//! The folders in which programs are looked for.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process;

/// The value for `PATH` that looks into `folders` first.
pub(crate) fn with_path<'a>(folders: impl IntoIterator<Item = &'a Path>) -> OsString {
    let ours: Vec<_> = folders.into_iter().map(Path::to_owned).collect();
    let theirs = env::var_os("PATH").unwrap_or_default();
    // Only a folder name with a colon cannot be joined, and no program could be found in one.
    env::join_paths(ours.into_iter().chain(env::split_paths(&theirs))).unwrap_or(theirs)
}

/// Every program of this name in `PATH`, the preferred one first.
pub(super) fn find_all(program: &str) -> impl Iterator<Item = PathBuf> + use<> {
    let path = env::var_os("PATH").unwrap_or_default();
    let found: Vec<_> = env::split_paths(&path).map(|folder| folder.join(program)).collect();
    found.into_iter().filter(|file| file.is_file())
}

/// The version that a program says it has: the first word of its first line that starts with a digit.
pub(super) fn version(program: &Path) -> Option<String> {
    let said = process::output(Command::new(program).arg("--version")).ok()?;
    version_in(&said).map(str::to_owned)
}

fn version_in(said: &str) -> Option<&str> {
    said.lines().next()?.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_in_what_programs_say() {
        assert_eq!(version_in("trunk 0.22.1"), Some("0.22.1"));
        assert_eq!(version_in("wasm-opt version 132 (version_132)"), Some("132"));
        assert_eq!(version_in("geckodriver 0.37.1 (f2d3ce0bd 2026-03-21)\n\nThe source"), Some("0.37.1"));
        assert_eq!(version_in("Mozilla Firefox 153.7.0esr"), Some("153.7.0esr"));
        assert_eq!(version_in(""), None);
    }
}
