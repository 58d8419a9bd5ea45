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
    say(out, "type", Some(kind));
    say(out, "title", Some(&record.title));
    say(out, container, record.container.as_deref());
    let told = container == "publisher" && record.container.is_some();
    say(out, "publisher", record.publisher.as_deref().filter(|_| !told));
    say(out, "genre", genre);
    say(out, "volume", record.volume.as_deref());
    let number = if record.entry == Entry::Article { "issue" } else { "number" };
    say(out, number, record.number.as_deref());
    say(out, "page", record.pages.as_ref().map(|pages| pages.joined("-")).as_deref());
    say(out, "DOI", record.doi.as_deref());
    let archived = record.entry == Entry::Preprint && record.number.is_none();
    say(out, "number", record.arxiv_id().as_deref().filter(|_| archived));
    say(out, "URL", record.url.as_deref());
    say(out, "note", record.note.as_deref());
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

#[inline(never)]
fn say(out: &mut String, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        push_key(key, out);
        push_string(value, out);
    }
}

fn authors(names: &[Name], out: &mut String) {
    if names.is_empty() {
        return;
    }
    push_key("author", out);
    for (at, name) in names.iter().enumerate() {
        out.push_str(if at == 0 { "[\n      {" } else { ",\n      {" });
        let before = out.len();
        let mut say = |key: &str, value: &str| {
            if !value.is_empty() {
                out.extend([if out.len() > before { ", \"" } else { "\"" }, key, "\": "]);
                push_string(value, out);
            }
        };
        match name {
            Name::Person(person) => {
                say("family", &person.family);
                say("given", &person.given);
                say("non-dropping-particle", &person.particle);
                say("suffix", &person.suffix);
            }
            Name::Group(group) => say("literal", group),
            // As citation processors know it.
            Name::Others => say("literal", "others"),
        }
        out.push('}');
    }
    out.push_str("\n    ]");
}

fn push_key(key: &str, out: &mut String) {
    out.extend([",\n    \"", key, "\": "]);
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
