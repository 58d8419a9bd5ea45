//! CSL-JSON: <https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types>.

use offprint_model::{Degree, Name};

use super::record::{Entry, Record};

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
    push_field(out, "type", Some(kind));
    push_field(out, "title", Some(&record.title));
    push_field(out, container, record.container.as_deref());
    let told = container == "publisher" && record.container.is_some();
    push_field(out, "publisher", record.publisher.as_deref().filter(|_| !told));
    push_field(out, "publisher-place", record.place.as_deref());
    push_field(out, "collection-title", record.series.as_deref());
    push_field(out, "edition", record.edition.as_deref());
    push_field(out, "genre", genre);
    push_field(out, "volume", record.volume.as_deref());
    let number = if record.entry == Entry::Article { "issue" } else { "number" };
    push_field(out, number, record.number.as_deref());
    push_field(out, "page", record.pages.as_ref().map(|pages| pages.joined("-")).as_deref());
    push_field(out, "DOI", record.doi.as_deref());
    let archived = record.entry == Entry::Preprint && record.number.is_none();
    push_field(out, "number", record.arxiv_id().as_deref().filter(|_| archived));
    push_field(out, "ISBN", record.isbn.as_deref());
    push_field(out, "PMID", record.pmid.as_deref());
    push_field(out, "URL", record.url.as_deref());
    push_field(out, "note", record.note.as_deref());
    push_names("author", &record.names, out);
    push_names("editor", &record.editors, out);
    if let Some(year) = record.year {
        push_key("issued", out);
        out.push_str("{\"date-parts\": [[");
        out.push_str(&year.to_string());
        if let Some(month) = record.month {
            out.push_str(", ");
            out.push_str(&month.to_string());
            if let Some(day) = record.day {
                out.push_str(", ");
                out.push_str(&day.to_string());
            }
        }
        out.push_str("]]}");
    }
    out.push_str("\n  }");
}

fn push_field(out: &mut String, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        push_key(key, out);
        push_string(value, out);
    }
}

fn push_names(key: &str, names: &[Name], out: &mut String) {
    if names.is_empty() {
        return;
    }
    push_key(key, out);
    for (at, name) in names.iter().enumerate() {
        out.push_str(if at == 0 { "[\n      {" } else { ",\n      {" });
        let before = out.len();
        let mut push_field = |key: &str, value: &str| {
            if !value.is_empty() {
                out.extend([if out.len() > before { ", \"" } else { "\"" }, key, "\": "]);
                push_string(value, out);
            }
        };
        match name {
            Name::Person(person) => {
                push_field("family", &person.family);
                push_field("given", &person.given);
                push_field("non-dropping-particle", &person.particle);
                push_field("suffix", &person.suffix);
            }
            Name::Group(group) => push_field("literal", group),
            // What citation processors take for "et al."
            Name::Others => push_field("literal", "others"),
        }
        out.push('}');
    }
    out.push_str("\n    ]");
}

fn push_key(key: &str, out: &mut String) {
    out.extend([",\n    \"", key, "\": "]);
}

/// Appends `text` as a JSON string. Control characters, which no field needs, become spaces.
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
