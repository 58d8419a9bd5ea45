//! An edit in `dist/` itself, as owners make them on a host, is not lost by the next build.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::failure::{Failure, Result};
use crate::{project, say};

const TEXT: &str = "content/about.md";

/// Keeps the text in `dist`, if it was edited there since the last build, and says where.
pub(super) fn keep(dist: &Path) -> Result {
    let (text, page) = (dist.join(TEXT), dist.join("index.html"));
    let source = project::root().join("public").join(TEXT);
    if !is_edited(&text, &page, &source) {
        return Ok(());
    }
    let kept: PathBuf = project::target().join("about.md");
    fs::copy(&text, &kept).map_err(Failure::on_file("write", &kept))?;
    say::step(format!(
        "{} was edited after the last build and now becomes {} again; the edit is kept in {}",
        text.display(),
        source.display(),
        kept.display()
    ));
    Ok(())
}

/// Whether `text` is newer than the `page` that was rendered from it, and other than its `source`.
fn is_edited(text: &Path, page: &Path, source: &Path) -> bool {
    let changed = |file: &Path| -> Option<SystemTime> { fs::metadata(file).ok()?.modified().ok() };
    let newer = changed(text).zip(changed(page)).is_some_and(|(text, page)| text > page);
    newer && fs::read(text).ok() != fs::read(source).ok()
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::time::Duration;

    use super::*;

    #[test]
    fn an_edit_is_newer_than_the_page_and_other_than_the_source() {
        let folder = std::env::temp_dir().join(format!("offprint-edited-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let [text, page, source] = ["text", "page", "source"].map(|name| folder.join(name));
        fs::write(&source, "then").unwrap();
        fs::write(&text, "then").unwrap();
        fs::write(&page, "page").unwrap();
        let later = |file: &Path| {
            let file = File::options().write(true).open(file).unwrap();
            file.set_modified(SystemTime::now() + Duration::from_secs(60)).unwrap();
        };
        assert!(!is_edited(&text, &page, &source));
        later(&text);
        assert!(!is_edited(&text, &page, &source));
        fs::write(&text, "now").unwrap();
        later(&text);
        assert!(is_edited(&text, &page, &source));
        later(&page);
        fs::write(&text, "now").unwrap();
        assert!(!is_edited(&text, &page, &source));
        fs::remove_dir_all(folder).unwrap();
    }
}
