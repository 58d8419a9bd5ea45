//! The project's sources, read as text.

use std::fs;
use std::path::{Path, PathBuf};

/// Made by tools, or none of the project's.
const NOT_OURS: &[&str] = &["target", "dist", ".git", "node_modules", "Cargo.lock"];

pub(crate) struct Source {
    /// Relative to the project's folder.
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

pub(crate) fn is_word(c: &char) -> bool {
    c.is_alphanumeric() || *c == '_'
}

/// Every file below `folder` with one of the extensions; without any, every file.
pub(crate) fn sources(folder: &str, extensions: &[&str]) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let file = entry.unwrap().path();
            let path = file.strip_prefix(root).unwrap().to_owned();
            if NOT_OURS.contains(&path.file_name().unwrap().to_str().unwrap()) {
                continue;
            }
            if file.is_dir() {
                folders.push(file);
            } else if extensions.is_empty()
                || path.extension().is_some_and(|extension| extensions.contains(&extension.to_str().unwrap()))
            {
                let text = String::from_utf8_lossy(&fs::read(&file).unwrap()).into_owned();
                found.push(Source { path, text });
            }
        }
    }
    assert!(!found.is_empty(), "no file in {folder}");
    found
}
