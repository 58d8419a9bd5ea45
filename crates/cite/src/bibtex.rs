//! BibTeX that is also valid BibLaTeX: <https://ctan.org/pkg/biblatex>, chapter 2.

use offprint_model::{Degree, Name};

use super::record::{Entry, Record};
use super::{capitals, tex};

const MONTHS: &str = "janfebmaraprmayjunjulaugsepoctnovdec";

pub(super) fn write(record: &Record, out: &mut String) {
    let (kind, container) = match record.entry {
        Entry::Article => ("article", "journal"),
        Entry::Paper => ("inproceedings", "booktitle"),
        Entry::Thesis(Some(Degree::Doctor)) => ("phdthesis", "school"),
        Entry::Thesis(Some(Degree::Master | Degree::Bachelor)) => ("mastersthesis", "school"),
        Entry::Book => ("book", "publisher"),
        // BibLaTeX requires an editor for `incollection`.
        Entry::Chapter if record.editors.is_empty() => ("inbook", "booktitle"),
        Entry::Chapter => ("incollection", "booktitle"),
        Entry::Patent => ("patent", "howpublished"),
        Entry::Report => ("techreport", "institution"),
        Entry::Manuscript => ("unpublished", "howpublished"),
        Entry::Preprint | Entry::Thesis(None) | Entry::Other => ("misc", "howpublished"),
    };
    out.push('@');
    out.push_str(kind);
    out.push('{');
    out.push_str(&record.id);
    push_names(out, "author", &record.names);
    push_field(out, "title", Some(&capitals::keep(&record.title)));
    push_names(out, "editor", &record.editors);
    push_text_field(out, container, &record.container);
    let bachelor = record.entry == Entry::Thesis(Some(Degree::Bachelor));
    push_field(out, "type", bachelor.then_some("Bachelor's thesis"));
    push_text_field(out, "volume", &record.volume);
    push_text_field(out, "number", &record.number);
    push_text_field(out, "pages", &record.pages.as_ref().map(|pages| pages.joined("--")));
    push_text_field(out, "series", &record.series);
    push_text_field(out, "edition", &record.edition);
    push_text_field(out, "publisher", &record.publisher);
    push_text_field(out, "address", &record.place);
    push_field(out, "year", record.year.map(|year| year.to_string()).as_deref());
    let month = record.month.map(|month| usize::from(month) * 3).and_then(|end| MONTHS.get(end - 3..end));
    if let Some(month) = month {
        out.push_str(",\n  month = ");
        out.push_str(month);
    }
    push_field(out, "doi", record.doi.as_deref());
    push_text_field(out, "isbn", &record.isbn);
    let archived = record.arxiv.as_deref().map(|number| ("arXiv", number));
    let eprint = archived.or(record.pmid.as_deref().map(|number| ("pubmed", number)));
    push_field(out, "eprint", eprint.map(|(_, number)| number));
    push_field(out, "archiveprefix", eprint.map(|(archive, _)| archive));
    push_field(out, "url", record.url.as_deref());
    push_text_field(out, "note", &record.note);
    out.push_str("\n}\n");
}

fn push_names(out: &mut String, key: &str, names: &[Name]) {
    let names = tex::names(names);
    push_field(out, key, Some(names.as_str()).filter(|names| !names.is_empty()));
}

fn push_text_field(out: &mut String, key: &str, value: &Option<String>) {
    push_field(out, key, value.as_deref().map(tex::escape).as_deref());
}

fn push_field(out: &mut String, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        out.extend([",\n  ", key, " = {", value, "}"]);
    }
}
