//! RIS: a line for each value, never wrapped, with the line ends of its specification.

use offprint_model::Name;

use super::record::{Entry, Record};
use super::text::spaced;

pub(super) fn write(record: &Record, out: &mut String) {
    let (kind, container) = match record.entry {
        Entry::Article => ("JOUR", "T2"),
        Entry::Paper => ("CONF", "T2"),
        Entry::Thesis(_) => ("THES", "PB"),
        Entry::Book => ("BOOK", "T2"),
        Entry::Chapter => ("CHAP", "T2"),
        Entry::Patent => ("PAT", "T2"),
        Entry::Report => ("RPRT", "PB"),
        Entry::Preprint | Entry::Manuscript => ("UNPB", "T2"),
        Entry::Other => ("GEN", "T2"),
    };
    line(out, "TY", kind);
    push_names(out, "AU", &record.names);
    line(out, "TI", &record.title);
    push_names(out, "A2", &record.editors);
    push_field(out, container, &record.container);
    push_field(out, "T3", &record.series);
    let year = record.year.map(|year| year.to_string());
    push_field(out, "PY", &year);
    if let (Some(year), Some(month)) = (year, record.month) {
        let zero = if month < 10 { "/0" } else { "/" };
        let day = record.day.map(|day| [if day < 10 { "0" } else { "" }, &day.to_string()].concat());
        line(out, "DA", &[&year, zero, &month.to_string(), "/", &day.unwrap_or_default(), "/"].concat());
    }
    push_field(out, "VL", &record.volume);
    push_field(out, "IS", &record.number);
    if let Some(pages) = &record.pages {
        line(out, "SP", &pages.first);
        push_field(out, "EP", &pages.last);
    }
    push_field(out, "ET", &record.edition);
    push_field(out, "PB", &record.publisher);
    push_field(out, "CY", &record.place);
    push_field(out, "SN", &record.isbn);
    push_field(out, "DO", &record.doi);
    push_field(out, "UR", &record.url);
    let pmid = || record.pmid.as_ref().map(|number| ["PMID:", number].concat());
    push_field(out, "AN", &record.arxiv_id().or_else(pmid));
    push_field(out, "N1", &record.note);
    line(out, "ID", &record.id);
    line(out, "ER", "");
}

fn push_names(out: &mut String, tag: &str, names: &[Name]) {
    for name in names {
        match name {
            Name::Person(person) => {
                let mut text = person.last();
                for part in [&person.given, &person.suffix] {
                    if !part.is_empty() {
                        text.push_str(", ");
                        text.push_str(part);
                    }
                }
                line(out, tag, &text);
            }
            // Importers split a name at its last space unless it has a comma.
            Name::Group(group) => line(out, tag, &[group, ","].concat()),
            Name::Others => {}
        }
    }
}

fn push_field(out: &mut String, tag: &str, value: &Option<String>) {
    if let Some(value) = value {
        line(out, tag, value);
    }
}

fn line(out: &mut String, tag: &str, value: &str) {
    out.extend([tag, "  - ", &spaced(value), "\r\n"]);
}
