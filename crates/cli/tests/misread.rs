//! Entries of the pages in `tests/fixtures/parse` that are not read as a person reads them, yet: `tests/fixtures/misread`
//! says how they should be read. Once one is read right it is to be deleted there.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop there and say so"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Line, title, names and venue of each publication.
fn read(json: &[u8]) -> Vec<(u64, String, Vec<String>, String)> {
    let page: Value = serde_json::from_slice(json).unwrap();
    let publications = page["publications"].as_array().unwrap();
    let words = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    // `offprint parse` prints the parts of a name, too
    let name = |author: &Value| words(author.get("name").unwrap_or(author));
    let one = |publication: &Value| {
        let authors = publication["authors"].as_array().unwrap();
        let names = authors.iter().map(name).collect();
        (
            publication["line"].as_u64().unwrap(),
            words(&publication["title"]),
            names,
            words(&publication["venue"]),
        )
    };
    publications.iter().map(one).collect()
}

#[test]
fn what_is_read_right_is_not_listed_as_misread() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    for file in std::fs::read_dir(fixtures.join("misread")).unwrap() {
        let wanted: PathBuf = file.unwrap().path();
        let page = fixtures.join("parse").join(wanted.file_name().unwrap()).with_extension("md");
        let output = Command::new(env!("CARGO_BIN_EXE_offprint")).arg("parse").arg(&page).output().unwrap();
        assert!(output.status.success(), "{}", page.display());
        let found = read(&output.stdout);
        for wanted in read(&std::fs::read(&wanted).unwrap()) {
            let title = &wanted.1;
            assert!(!found.contains(&wanted), "{}: “{title}” is read right", page.display());
        }
    }
}
