//! BibTeX with nothing that BibLaTeX would complain of: <https://ctan.org/pkg/biblatex>, chapter 2.

use super::record::{Entry, Record};
use super::segments::Degree;
use super::{capitals, tex};

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

pub(super) fn write(record: &Record, out: &mut String) {
    let (kind, container) = match record.entry {
        Entry::Article => ("article", "journal"),
        Entry::Paper => ("inproceedings", "booktitle"),
        Entry::Thesis(Some(Degree::Doctor)) => ("phdthesis", "school"),
        Entry::Thesis(Some(Degree::Master | Degree::Bachelor)) => ("mastersthesis", "school"),
        Entry::Book => ("book", "publisher"),
        // Of `incollection` BibLaTeX demands an editor.
        Entry::Chapter => ("inbook", "booktitle"),
        Entry::Patent => ("patent", "howpublished"),
        Entry::Report => ("techreport", "institution"),
        Entry::Manuscript => ("unpublished", "howpublished"),
        Entry::Preprint | Entry::Thesis(None) | Entry::Other => ("misc", "howpublished"),
    };
    let text = |value: &str| tex::braced(&tex::escape(value));
    let mut fields: Vec<(&str, String)> = Vec::new();
    let mut say = |key, value: Option<String>| fields.extend(value.map(|value| (key, value)));
    say("author", (!record.names.is_empty()).then(|| tex::braced(&tex::names(&record.names))));
    say("title", Some(tex::braced(&capitals::keep(&record.title))));
    say(container, record.container.as_deref().map(text));
    let bachelor = record.entry == Entry::Thesis(Some(Degree::Bachelor));
    say("type", bachelor.then(|| "{Bachelor's thesis}".to_owned()));
    say("volume", record.volume.as_deref().map(text));
    say("number", record.number.as_deref().map(text));
    say(
        "pages",
        record.pages.as_ref().map(|pages| match &pages.last {
            Some(last) => ["{", &pages.first, "--", last, "}"].concat(),
            None => tex::braced(&pages.first),
        }),
    );
    say("publisher", record.publisher.as_deref().map(text));
    say("year", record.year.map(|year| tex::braced(&year.to_string())));
    let month = record.month.and_then(|month| MONTHS.get(usize::from(month) - 1));
    say("month", month.map(|month| (*month).to_owned()));
    say("doi", record.doi.as_deref().map(tex::braced));
    say("eprint", record.arxiv.as_deref().map(tex::braced));
    say("archiveprefix", record.arxiv.is_some().then(|| "{arXiv}".to_owned()));
    say("url", record.url.as_deref().map(tex::braced));
    say("note", record.note.as_deref().map(text));
    out.push('@');
    out.push_str(kind);
    out.push('{');
    out.push_str(&record.id);
    for (key, value) in fields {
        out.push_str(",\n  ");
        out.push_str(key);
        out.push_str(" = ");
        out.push_str(&value);
    }
    out.push_str("\n}\n");
}
