//! `offprint import`: a publication list in our content format from BibTeX or BibLaTeX.

mod entries;
mod list;
mod reference;

use std::io::{self, Write};
use std::process::ExitCode;

use offprint_cite::Record;

use crate::Failure;
use entries::Entries;
use list::{Style, list};

/// Prints the list of what the file at `path` holds; says on standard error what cannot be used
/// and what the list cannot say, each with its line.
pub(crate) fn run(path: &str, out: &mut impl Write) -> Result<ExitCode, Failure> {
    let file = crate::read(path)?;
    let Entries { records, refused } = Entries::read(&String::from_utf8_lossy(&file));
    let (list, lost) = best(&records);
    out.write_all(list.as_bytes())?;
    out.flush()?;
    let mut said: Vec<(usize, String)> = refused;
    said.extend(lost);
    said.sort();
    let mut complain = io::stderr().lock();
    for (line, sentence) in said {
        writeln!(complain, "{path}:{line}: {sentence}")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The list in the style that is read back most faithfully, and what is read otherwise even so.
fn best(records: &[(usize, Record)]) -> (String, Vec<(usize, String)>) {
    let tried = Style::ALL.map(|style| {
        let text = list(records, style);
        let lost = lost(records, &text);
        (text, lost)
    });
    tried.into_iter().min_by_key(|(_, lost)| lost.len()).unwrap_or_default()
}

/// What the app would read otherwise than the file says it.
fn lost(records: &[(usize, Record)], list: &str) -> Vec<(usize, String)> {
    let read = offprint_parse::parse(list.as_bytes()).site.publications;
    let read: Vec<Record> = read.iter().map(|publication| Record::of(&publication)).collect();
    let ordered = list::ordered(records);
    let mut lost = Vec::new();
    for (at, (line, record)) in ordered.iter().enumerate() {
        let fields = match read.get(at).filter(|_| read.len() == ordered.len()) {
            Some(read) => differing(record, read),
            // Entries ran together: find the one that is meant.
            None => read
                .iter()
                .find(|read| read.title == record.title)
                .map_or(vec!["title"], |read| differing(record, read)),
        };
        if !fields.is_empty() {
            let sentence =
                format!("{}: the list does not keep its {}; mend it by hand", record.id, fields.join(", "));
            lost.push((*line, sentence));
        }
    }
    lost
}

fn differing(one: &Record, other: &Record) -> Vec<&'static str> {
    let same = [
        ("type", one.entry == other.entry),
        ("title", one.title == other.title),
        ("names", one.names == other.names),
        ("place", one.container == other.container),
        ("year", one.year == other.year),
        ("month", one.month == other.month),
        ("volume", one.volume == other.volume),
        ("number", one.number == other.number),
        ("pages", one.pages == other.pages),
        ("publisher", one.publisher == other.publisher),
        ("doi", one.doi == other.doi),
        ("eprint", one.arxiv == other.arxiv),
        ("url", one.url == other.url),
        ("note", one.note == other.note),
    ];
    same.into_iter().filter(|(_, same)| !same).map(|(field, _)| field).collect()
}
