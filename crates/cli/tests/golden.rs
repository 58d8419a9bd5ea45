//! Publication lists in every style, and what `offprint parse` makes of each: the `.json` beside
//! the `.md`. `UPDATE_GOLDEN=1` writes them anew; look at the difference before committing it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop there and say so"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

fn pages() -> Vec<PathBuf> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    let mut pages: Vec<PathBuf> = ["parse", "visits"]
        .iter()
        .flat_map(|folder| std::fs::read_dir(fixtures.join(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    pages.sort();
    pages
}

fn parsed(page: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_offprint")).arg("parse").arg(page).output().unwrap();
    assert!(output.status.success(), "{}", page.display());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_style_is_read_as_before() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut changed = Vec::new();
    for page in pages() {
        let found = parsed(&page);
        let golden = page.with_extension("json");
        if update {
            std::fs::write(&golden, &found).unwrap();
        } else if std::fs::read_to_string(&golden).unwrap_or_default() != found {
            changed.push(page.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    assert!(changed.is_empty(), "read in another way than before: {}", changed.join(", "));
}
