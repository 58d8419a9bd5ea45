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

impl Source {
    /// The room in `src/` that the file belongs to: its folder or, at the top, its own name.
    pub(crate) fn room(&self) -> Option<&str> {
        let below = self.path.strip_prefix("src").ok()?;
        Path::new(below.components().next()?.as_os_str()).file_stem()?.to_str()
    }

    /// The text without line comments; what is quoted stays.
    pub(crate) fn code(&self) -> String {
        let code = |line: &str| match line.find("//") {
            Some(at) if !line[..at].ends_with(':') => line[..at].to_owned(),
            _ => line.to_owned(),
        };
        self.text.lines().map(|line| code(line) + "\n").collect()
    }

    /// The names in the crate's root that the code reaches for, each with the place.
    pub(crate) fn imports(&self) -> Vec<(String, usize)> {
        let code = self.code();
        let roots = ["crate::", "offprint::"];
        let places = roots.iter().flat_map(|root| code.match_indices(root).map(|(at, root)| at + root.len()));
        places.flat_map(|at| first_names(&code[at..]).into_iter().map(move |name| (name, at))).collect()
    }
}

/// `a` of `a::b`; `a` and `c` of `{a::b, c::{d, e}}`.
pub(crate) fn first_names(path: &str) -> Vec<String> {
    let Some(group) = path.strip_prefix('{') else {
        return vec![path.chars().take_while(is_word).collect()];
    };
    let mut names = vec![String::new()];
    let (mut depth, mut in_name) = (0, true);
    for c in group.chars() {
        match c {
            '}' if depth == 0 => break,
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(String::new());
                in_name = true;
            }
            ':' => in_name = false,
            c if depth == 0 && in_name && is_word(&c) => names.last_mut().unwrap().push(c),
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
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

#[cfg(test)]
mod tests {
    use super::*;

    fn source(path: &str, text: &str) -> Source {
        Source { path: path.into(), text: text.to_owned() }
    }

    #[test]
    fn a_room_is_a_folder_or_a_file_in_src() {
        assert_eq!(source("src/parse/entries/mod.rs", "").room(), Some("parse"));
        assert_eq!(source("src/app.rs", "").room(), Some("app"));
        assert_eq!(source("src/bin/offprint.rs", "").room(), Some("bin"));
        assert_eq!(source("xtask/src/main.rs", "").room(), None);
    }

    #[test]
    fn imports_are_found_one_by_one_and_in_groups() {
        let text = "use crate::model::Site;\nuse crate::{parse::{self, a}, query::Query};\nlet x = crate::view::y();\n// crate::app\n";
        let names: Vec<_> = source("src/x.rs", text).imports().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["model", "parse", "query", "view"]);
    }
}
