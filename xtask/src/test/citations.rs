//! What the app writes for other people's programs is read by them as it was meant.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::build::prerender;
use crate::failure::{Failure, Result};
use crate::tools::{self, Readers};
use crate::{process, project};

/// Citations of the fixture's publications, read by biber, Pandoc, citation-js, pybtex, rispy and
/// bibutils; the biblatex crate reads them in the native tests.
pub(super) fn run() -> Result {
    let Readers { python, node } = tools::readers()?;
    let tests = project::root().join("tests/citations");
    let fixture = project::root().join("tests/fixtures/cite");
    let folder = project::target().join("citations");
    fs::create_dir_all(&folder).map_err(Failure::on_file("create", &folder))?;
    for (format, extension) in [("bibtex", "bib"), ("ris", "ris"), ("csl-json", "json")] {
        let path = folder.join(format!("publications.{extension}"));
        let file = fs::File::create(&path).map_err(Failure::on_file("write", &path))?;
        let mut cite = project::cargo();
        cite.args(["run", "--quiet", "--locked", "--package", "offprint", "--", "cite"])
            .arg(fixture.join("publications.md"))
            .args(["--format", format])
            .stdout(file);
        process::run(&mut cite)?;
    }
    let mut javascript = Command::new("node");
    javascript.arg(tests.join("read.mjs")).arg(&folder).arg(tests.join("csl.schema.json")).current_dir(node);
    process::run(&mut javascript)?;
    let mut read = Command::new(&python);
    read.arg(tests.join("read.py")).arg(&folder).arg(fixture.join("publications.json"));
    process::run(&mut read)?;
    for content in ["tests/fixtures/cite/publications.md", "public/content/about.md"] {
        pages(&python, &tests, &project::root().join(content), &folder.join("pages"))?;
    }
    Ok(())
}

/// The pages of the papers and the feed of `content`, made in `folder` and read by extruct and
/// feedparser.
fn pages(python: &Path, tests: &Path, content: &Path, folder: &Path) -> Result {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Failure::on_file("remove", folder))?;
    }
    fs::create_dir_all(folder).map_err(Failure::on_file("create", folder))?;
    let template = project::root().join("index.html");
    fs::copy(&template, folder.join("index.html")).map_err(Failure::on_file("copy", &template))?;
    let mut prerender = Command::new(prerender()?);
    process::run(prerender.arg(content).arg(folder).arg("https://example.org/~ada/"))?;
    process::run(Command::new(python).arg(tests.join("pages.py")).arg(folder))
}
