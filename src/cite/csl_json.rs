//! CSL-JSON: <https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types>.

use super::name::Name;
use super::record::{Entry, Record};
use super::segments::Degree;

pub(super) fn write(record: &Record, out: &mut String) {
    let (kind, container) = match record.entry {
        Entry::Article => ("article-journal", "container-title"),
        Entry::Paper => ("paper-conference", "container-title"),
        Entry::Thesis(_) => ("thesis", "publisher"),
        Entry::Book => ("book", "container-title"),
        Entry::Chapter => ("chapter", "container-title"),
        Entry::Patent => ("patent", "container-title"),
        Entry::Report => ("report", "publisher"),
        Entry::Preprint => ("article", "publisher"),
        Entry::Manuscript => ("manuscript", "archive"),
        Entry::Other => ("document", "publisher"),
    };
    let genre = match record.entry {
        Entry::Thesis(Some(Degree::Doctor)) => Some("PhD thesis"),
        Entry::Thesis(Some(Degree::Master)) => Some("Master's thesis"),
        Entry::Thesis(Some(Degree::Bachelor)) => Some("Bachelor's thesis"),
        _ => None,
    };
    out.push_str("  {\n    \"id\": ");
    push_string(&record.id, out);
    let mut say = |key: &str, value: Option<&str>| {
        if let Some(value) = value {
            push_key(key, out);
            push_string(value, out);
        }
    };
    let archived = record.entry == Entry::Preprint && record.arxiv.is_some();
    let pages = record.pages.as_ref().map(|pages| match &pages.last {
        Some(last) => [pages.first.as_str(), "-", last].concat(),
        None => pages.first.clone(),
    });
    say("type", Some(kind));
    say("title", Some(&record.title));
    say(container, record.container.as_deref());
    let told = container == "publisher" && record.container.is_some();
    say("publisher", record.publisher.as_deref().filter(|_| !told));
    say("genre", genre);
    say("volume", record.volume.as_deref());
    let number = if record.entry == Entry::Article { "issue" } else { "number" };
    say(number, record.number.as_deref());
    say("page", pages.as_deref());
    say("DOI", record.doi.as_deref());
    let arxiv = record.arxiv.as_ref().map(|number| ["arXiv:", number].concat());
    say("number", arxiv.as_deref().filter(|_| archived && record.number.is_none()));
    say("URL", record.url.as_deref());
    say("note", record.note.as_deref());
    authors(&record.names, out);
    if let Some(year) = record.year {
        push_key("issued", out);
        out.push_str("{\"date-parts\": [[");
        out.push_str(&year.to_string());
        if let Some(month) = record.month {
            out.push_str(", ");
            out.push_str(&month.to_string());
        }
        out.push_str("]]}");
    }
    out.push_str("\n  }");
}

fn authors(names: &[Name], out: &mut String) {
    if names.is_empty() {
        return;
    }
    push_key("author", out);
    for (at, name) in names.iter().enumerate() {
        out.push_str(if at == 0 { "[\n      {" } else { ",\n      {" });
        let parts = match name {
            Name::Person(person) => [
                ("family", person.family.as_str()),
                ("given", &person.given),
                ("non-dropping-particle", &person.particle),
                ("suffix", &person.suffix),
            ],
            Name::Group(group) => [("literal", group.as_str()), ("", ""), ("", ""), ("", "")],
            // As citation processors know it.
            Name::Others => [("literal", "others"), ("", ""), ("", ""), ("", "")],
        };
        let parts = parts.into_iter().filter(|(_, value)| !value.is_empty());
        for (at, (key, value)) in parts.enumerate() {
            out.push_str(if at == 0 { "\"" } else { ", \"" });
            out.push_str(key);
            out.push_str("\": ");
            push_string(value, out);
        }
        out.push('}');
    }
    out.push_str("\n    ]");
}

fn push_key(key: &str, out: &mut String) {
    out.push_str(",\n    \"");
    out.push_str(key);
    out.push_str("\": ");
}

/// `text` as JSON. Control characters, which no field needs, become spaces.
fn push_string(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
}
