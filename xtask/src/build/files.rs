//! The files of the release build, by their names relative to `dist/`.

use std::fs;
use std::path::Path;

use crate::failure::{Failure, Result};

pub(crate) struct Files(Vec<String>);

impl From<Vec<String>> for Files {
    fn from(names: Vec<String>) -> Self {
        Self(names)
    }
}

impl Files {
    pub(crate) fn read(dist: &Path) -> Result<Self> {
        let mut names = Vec::new();
        collect(dist, "", &mut names)?;
        names.sort();
        Ok(Self(names))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Scripts, styles, wasm and the snapshot, whose names hold the hash of their bytes: they never change.
    pub(crate) fn hashed(&self) -> impl Iterator<Item = &str> {
        self.iter().filter(|name| is_hashed(name))
    }
}

fn collect(folder: &Path, prefix: &str, names: &mut Vec<String>) -> Result {
    for entry in fs::read_dir(folder).map_err(Failure::on_file("read", folder))? {
        let path = entry.map_err(Failure::on_file("read", folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            collect(&path, &format!("{prefix}{name}/"), names)?;
        } else {
            names.push(format!("{prefix}{name}"));
        }
    }
    Ok(())
}

/// Trunk writes `NAME-HASH.js`, `NAME-HASH.css`, `NAME-HASH_bg.wasm`. A hash is a 64-bit number in
/// hexadecimal digits, without zeros before it. The build's own steps do the same.
fn is_hashed(name: &str) -> bool {
    let Some((stem, "js" | "css" | "wasm" | "txt")) = name.rsplit_once('.') else { return false };
    let Some((_, hash)) = stem.trim_end_matches("_bg").rsplit_once('-') else { return false };
    (8..=16).contains(&hash.len()) && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::is_hashed;

    #[test]
    fn hashed_names_are_told_from_others() {
        for name in [
            "page-0123456789abcdef.js",
            "page-0123456789abcdef_bg.wasm",
            "page-a41bde2045e7fd2.js",
            "a-b-00ff00ff00ff00ff.css",
            "snapshot-00ff00ff00ff00ff.txt",
        ] {
            assert!(is_hashed(name), "{name}");
        }
        for name in [
            "index.html",
            "page.js",
            "page-012345.js",
            "icon-0123456789abcdef.svg",
            "page-0123456789abcdef.js.br",
        ] {
            assert!(!is_hashed(name), "{name}");
        }
    }
}
