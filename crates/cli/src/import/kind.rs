//! What sort of publication an entry is.

use super::fields::Fields;

/// The sorts that are written in different forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Article,
    /// In proceedings.
    Paper,
    /// A part of a book with a title of its own.
    Chapter,
    Book,
    /// With what it is called: "PhD thesis".
    Thesis(String),
    /// With what it is called: "Technical Report".
    Report(String),
    Patent,
    Preprint,
    /// Not published.
    Manuscript,
    /// Whatever has no form of its own: software, data, pages of the web.
    Other,
}

/// The keys that biblatex has for `type`, and those of today's styles.
/// Source: the manual of the package biblatex, §4.9.2.13.
const TYPES: &[(&str, &str)] = &[
    ("phdthesis", "PhD thesis"),
    ("mathesis", "Master's thesis"),
    ("mastersthesis", "Master's thesis"),
    ("bathesis", "Bachelor's thesis"),
    ("candthesis", "Candidate thesis"),
    ("techreport", "Technical Report"),
    ("resreport", "Research Report"),
];

/// The kind of an entry; `archived` where it has a number in arXiv.
pub(super) fn kind(fields: &mut Fields, archived: bool) -> Kind {
    let has = |names: &[&str]| fields.entry.fields.iter().any(|field| names.contains(&field.name.as_str()));
    let archive = |value: &str| value.contains("arxiv") || value.trim_matches(['{', '}', ' ']) == "corr";
    let journals = ["journal", "journaltitle"];
    let journal = fields.entry.fields.iter().any(|field| {
        journals.contains(&field.name.as_str()) && !(archived && archive(&field.value.to_lowercase()))
    });
    let book = has(&["booktitle", "eventtitle"]);
    let within = match (journal, book) {
        (true, _) => Kind::Article,
        (_, true) => Kind::Paper,
        _ if archived => Kind::Preprint,
        _ => Kind::Other,
    };
    let name = fields.entry.kind.clone();
    match name.as_str() {
        "article" | "suppperiodical" | "review" | "magazine" | "newspaper" | "letter" => within,
        "inproceedings" | "conference" | "proceeding" | "inproceeding" | "presentation" | "talk"
        | "poster" => match within {
            Kind::Article if book => Kind::Paper,
            within => within,
        },
        "incollection" | "inbook" | "suppbook" | "suppcollection" | "bookinbook" | "inreference"
            if has(&["booktitle"]) =>
        {
            Kind::Chapter
        }
        "book" | "inbook" | "incollection" | "mvbook" | "collection" | "mvcollection" | "proceedings"
        | "mvproceedings" | "reference" | "mvreference" | "booklet" | "manual" | "periodical" => Kind::Book,
        "phdthesis" | "phd" | "dissertation" => Kind::Thesis(words(fields, "PhD thesis")),
        "mastersthesis" | "masterthesis" | "mscthesis" => Kind::Thesis(words(fields, "Master's thesis")),
        "bachelorsthesis" | "bachelorthesis" | "bscthesis" => {
            Kind::Thesis(words(fields, "Bachelor's thesis"))
        }
        "thesis" => Kind::Thesis(words(fields, "Thesis")),
        "techreport" | "report" | "techrep" | "workingpaper" => {
            let fallback = if name == "workingpaper" { "Working paper" } else { "Technical Report" };
            Kind::Report(words(fields, fallback))
        }
        "patent" => Kind::Patent,
        "unpublished" if !archived => Kind::Manuscript,
        _ if archived => Kind::Preprint,
        "misc" | "online" | "electronic" | "www" | "webpage" | "software" | "dataset" | "data" | "image"
        | "video" | "audio" | "artwork" | "music" | "movie" | "performance" | "standard" | "unpublished"
        | "custom" => match within {
            Kind::Other => Kind::Other,
            within => within,
        },
        _ => {
            let sentence = format!("{}: @{name} is no known type; it is read as @misc", fields.entry.name());
            fields.say(fields.entry.line, sentence);
            within
        }
    }
}

fn words(fields: &mut Fields, fallback: &str) -> String {
    let Some(written) = fields.text(&["type"]) else { return fallback.to_owned() };
    let known = TYPES.iter().find(|(key, _)| written.eq_ignore_ascii_case(key));
    known.map_or(written, |(_, words)| (*words).to_owned())
}
