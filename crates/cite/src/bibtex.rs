//! BibTeX with nothing that BibLaTeX would complain of: <https://ctan.org/pkg/biblatex>, chapter 2.

use super::record::{Entry, Record};
use super::segments::Degree;
use super::{capitals, tex};

const MONTHS: &str = "janfebmaraprmayjunjulaugsepoctnovdec";

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
    out.push('@');
    out.push_str(kind);
    out.push('{');
    out.push_str(&record.id);
    let names = tex::names(&record.names);
    say(out, "author", Some(names.as_str()).filter(|names| !names.is_empty()));
    say(out, "title", Some(&capitals::keep(&record.title)));
    say_text(out, container, &record.container);
    let bachelor = record.entry == Entry::Thesis(Some(Degree::Bachelor));
    say(out, "type", bachelor.then_some("Bachelor's thesis"));
    say_text(out, "volume", &record.volume);
    say_text(out, "number", &record.number);
    say(out, "pages", record.pages.as_ref().map(|pages| pages.joined("--")).as_deref());
    say_text(out, "publisher", &record.publisher);
    say(out, "year", record.year.map(|year| year.to_string()).as_deref());
    let month = record.month.map(|month| usize::from(month) * 3).and_then(|end| MONTHS.get(end - 3..end));
    if let Some(month) = month {
        out.push_str(",\n  month = ");
        out.push_str(month);
    }
    say(out, "doi", record.doi.as_deref());
    say(out, "eprint", record.arxiv.as_deref());
    say(out, "archiveprefix", record.arxiv.is_some().then_some("arXiv"));
    say(out, "url", record.url.as_deref());
    say_text(out, "note", &record.note);
    out.push_str("\n}\n");
}

fn say_text(out: &mut String, key: &str, value: &Option<String>) {
    say(out, key, value.as_deref().map(tex::escape).as_deref());
}

#[inline(never)]
fn say(out: &mut String, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        out.extend([",\n  ", key, " = {", value, "}"]);
    }
}
