//! `offprint check`: what the owner should mend, each with its source line and a marker under it.

mod dates;
mod excerpt;
mod files;
mod owner;
mod remark;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use offprint_model::{Severity, is_stale};

use crate::Failure;
use excerpt::excerpt;
pub(crate) use excerpt::width;
use remark::Remark;

/// Prints what is to be said about each file in turn, and how much that is. Fails where there is an error.
pub(crate) fn run(paths: &[&str], out: &mut impl Write) -> Result<ExitCode, Failure> {
    let mut tally = Tally::default();
    for path in paths {
        let file = crate::read(path)?;
        let text = String::from_utf8_lossy(file.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&file))
            .replace("\r\n", "\n")
            .replace('\r', "\n");
        let lines: Vec<&str> = text.lines().collect();
        for remark in remarks(path, &file, &text, &mut tally) {
            tally.add(remark.severity);
            let line = lines.get(remark.place.line.saturating_sub(1)).copied().unwrap_or_default();
            show(path, &remark, line, out)?;
        }
        if let Some(page) = stale_page(Path::new(path), &file) {
            tally.add(Severity::Warning);
            writeln!(
                out,
                "{}:1:1: {}: made of another text than {path}; visitors without script and search engines see \
                 the old one until `cargo xtask build` makes the page anew",
                page.display(),
                Severity::Warning.name(),
            )?;
        }
    }
    writeln!(out, "{}", tally.sentence())?;
    Ok(if tally.errors > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// What is to be said about one file, in its order.
fn remarks(path: &str, file: &[u8], text: &str, tally: &mut Tally) -> Vec<Remark> {
    let parsed = offprint_parse::parse(file);
    let publications: Vec<_> = parsed.site.publications.iter().collect();
    tally.read += publications.iter().filter(|publication| publication.verbatim.is_none()).count();
    let mut remarks: Vec<Remark> = parsed.diagnostics.into_iter().map(Remark::from).collect();
    remarks.extend(owner::unfound(&parsed.site.meta, &publications, text));
    remarks.extend(dates::to_come(&publications, dates::this_year()));
    remarks.extend(files::missing(&parsed.site, &publications, text, Path::new(path)));
    remarks.sort_by_key(|remark| remark.place);
    remarks
}

/// What was read and said.
#[derive(Default)]
struct Tally {
    read: usize,
    errors: usize,
    warnings: usize,
    hints: usize,
}

impl Tally {
    fn add(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Hint => self.hints += 1,
        }
    }

    /// "60 publications read, nothing to mend".
    fn sentence(&self) -> String {
        let count = |number, one: &str| match number {
            1 => format!("1 {one}"),
            _ => format!("{number} {one}s"),
        };
        let mut sentence = format!("{} read, ", count(self.read, "publication"));
        sentence += &match self.errors + self.warnings {
            0 => "nothing to mend".to_owned(),
            1 => "1 thing to mend".to_owned(),
            more => format!("{more} things to mend"),
        };
        if self.hints > 0 {
            sentence += &format!(", {}", count(self.hints, "hint"));
        }
        sentence
    }
}

/// The built page that shows `content/about.md`, if it was made of another text: `index.html`, two
/// folders up from the file.
fn stale_page(path: &Path, file: &[u8]) -> Option<PathBuf> {
    let page = path.parent()?.parent()?.join("index.html");
    is_stale(&std::fs::read_to_string(&page).ok()?, file).then_some(page)
}

fn show(path: &str, remark: &Remark, line: &str, out: &mut impl Write) -> std::io::Result<()> {
    let place = remark.place;
    writeln!(out, "{path}:{}:{}: {}: {}", place.line, place.column, remark.severity.name(), remark.message)?;
    let (shown, marker) = excerpt(line, place.column);
    if !shown.trim().is_empty() {
        let number = place.line.to_string();
        writeln!(out, "{number} | {shown}")?;
        writeln!(out, "{} | {marker}^", " ".repeat(number.len()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_says_what_was_read_and_how_much_is_to_mend() {
        let said = |read, errors, warnings, hints| Tally { read, errors, warnings, hints }.sentence();
        assert_eq!(said(60, 0, 0, 0), "60 publications read, nothing to mend");
        assert_eq!(said(1, 0, 1, 0), "1 publication read, 1 thing to mend");
        assert_eq!(said(0, 1, 2, 0), "0 publications read, 3 things to mend");
        assert_eq!(said(2, 0, 0, 1), "2 publications read, nothing to mend, 1 hint");
    }
}
