//! RIS: a line for each value, never wrapped, ended as its specification says.

use super::name::Name;
use super::record::{Entry, Record};

pub(super) fn write(record: &Record, out: &mut String) {
    let mut line = |tag: &str, value: &str| {
        out.push_str(tag);
        out.push_str("  - ");
        out.push_str(&value.split_whitespace().collect::<Vec<_>>().join(" "));
        out.push_str("\r\n");
    };
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
    line("TY", kind);
    for name in &record.names {
        match name {
            Name::Person(person) => {
                let parts = [&person.last(), &person.given, &person.suffix].map(String::clone);
                line("AU", &parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "));
            }
            // Readers part a name at its last space unless a comma tells them not to.
            Name::Group(group) => line("AU", &[group, ","].concat()),
            Name::Others => {}
        }
    }
    line("TI", &record.title);
    let mut say = |tag, value: Option<&str>| {
        if let Some(value) = value {
            line(tag, value);
        }
    };
    say(container, record.container.as_deref());
    let year = record.year.map(|year| year.to_string());
    say("PY", year.as_deref());
    if let (Some(year), Some(month)) = (&year, record.month) {
        let zero = if month < 10 { "/0" } else { "/" };
        say("DA", Some(&[year.as_str(), zero, &month.to_string(), "//"].concat()));
    }
    say("VL", record.volume.as_deref());
    say("IS", record.number.as_deref());
    say("SP", record.pages.as_ref().map(|pages| pages.first.as_str()));
    say("EP", record.pages.as_ref().and_then(|pages| pages.last.as_deref()));
    say("PB", record.publisher.as_deref());
    say("DO", record.doi.as_deref());
    say("UR", record.url.as_deref());
    let arxiv = record.arxiv.as_ref().map(|number| ["arXiv:", number].concat());
    say("AN", arxiv.as_deref());
    say("N1", record.note.as_deref());
    say("ID", Some(&record.id));
    line("ER", "");
}
