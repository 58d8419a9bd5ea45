//! What an entry says, as a list names it.

use offprint_model::Name;

use super::assets::Assets;
use super::bibtex::Entry;
use super::date::{When, is_status, when};
use super::fields::Fields;
use super::identifiers::Identifiers;
use super::kind::{Kind, kind};
use super::links::{Link, links};
use super::tex::{self, Rich};

/// One entry of the list.
#[derive(Clone, Debug)]
pub(super) struct Reference {
    /// Where it stands in the file, from 1.
    pub(super) line: usize,
    /// The citation key, or the type where there is none.
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) title: Rich,
    pub(super) authors: Vec<Name>,
    pub(super) editors: Vec<Name>,
    /// The journal, the proceedings or the book; of something else, how it was published.
    pub(super) container: Option<String>,
    /// The container's or its event's short name: "ICSC".
    pub(super) short: Option<String>,
    /// The school or the institution of a thesis or a report.
    pub(super) institution: Option<String>,
    pub(super) publisher: Option<String>,
    /// Of the publisher.
    pub(super) place: Option<String>,
    pub(super) series: Option<String>,
    pub(super) edition: Option<String>,
    pub(super) volume: Option<String>,
    /// Of the issue, the report or the patent.
    pub(super) number: Option<String>,
    pub(super) chapter: Option<String>,
    /// With a dash: "1–9". Or the number of an article.
    pub(super) pages: Option<String>,
    pub(super) when: When,
    pub(super) identifiers: Identifiers,
    /// What is said besides.
    pub(super) notes: Vec<Rich>,
    pub(super) awards: Vec<Rich>,
    pub(super) links: Vec<Link>,
    /// The address of a picture.
    pub(super) image: Option<String>,
    pub(super) summary: Option<Rich>,
}

/// What `entry` says, or why it is of no use. What it does not use is told by `fields`.
pub(super) fn reference(fields: &mut Fields, assets: &Assets) -> Result<Reference, &'static str> {
    let entry: &Entry = fields.entry;
    let identifiers = Identifiers::of(fields);
    let kind = kind(fields, identifiers.arxiv.is_some());
    let title = titled(fields, &["title"], &["subtitle"]).or_else(|| match kind {
        Kind::Book => titled(fields, &["booktitle", "maintitle"], &["booksubtitle"]),
        _ => None,
    });
    let title = title.ok_or("has no title")?;
    let mut authors = named(fields, &["author", "authors"]);
    let mut editors = named(fields, &["editor", "editors"]);
    for names in [&["editora"], &["editorb"], &["editorc"]] {
        editors.extend(named(fields, names));
    }
    if let Some(group) = fields.text(&["collaboration"]) {
        let named = group.to_lowercase().contains("collaboration") || group.contains(' ');
        authors.push(Name::Group(if named { group } else { group + " Collaboration" }));
    }
    let mut when = when(fields);
    let mut notes = Vec::new();
    let mut found = Vec::new();
    for name in ["note", "addendum", "titleaddon", "howpublished", "additional_info", "version"] {
        let Some(note) = fields.rich(&[name]) else { continue };
        let note = match name {
            "version" if note.plain().starts_with(|c: char| c.is_ascii_digit()) => {
                Rich::from("Version").joined(" ", note)
            }
            _ => note,
        };
        found.extend(note.links());
        let said = if note.links().is_empty() { note } else { note.without_links() };
        let words = said.plain();
        if when.status.is_none() && name != "howpublished" && is_status(&words) {
            when.status = Some(words.trim_end_matches('.').to_owned());
        } else if !is_lead(&words) && !identifiers.is_named_in(&words) {
            notes.push((name, said));
        }
    }
    let container = container(fields, &kind, &identifiers, &mut notes);
    let institution = match kind {
        Kind::Thesis(_) | Kind::Report(_) => {
            fields.text(&["school", "institution", "organization", "publisher"])
        }
        _ => None,
    };
    let publisher = match kind {
        Kind::Thesis(_) => fields.text(&["publisher"]),
        _ => fields.text(&["publisher", "organization", "institution", "school"]),
    };
    let archive = |publisher: &String| kind == Kind::Preprint && publisher.to_lowercase().contains("arxiv");
    let publisher = publisher.filter(|publisher| {
        !archive(publisher)
            && Some(publisher) != institution.as_ref()
            && Some(publisher) != container.as_ref()
    });
    // al-folio shows the name on a button that opens what is said of the award.
    let [named, told] = ["award_name", "award"].map(|name| fields.rich(&[name]));
    let (award, told) = if named.is_some() { (named, told) } else { (told, None) };
    let awards = award.into_iter().collect();
    notes.extend(told.map(|told| ("award", told)));
    // DBLP gives the archive's number as a volume: "CoRR, abs/2101.00001".
    let numbered = |value: &String| kind != Kind::Preprint || !identifiers.is_arxiv(value);
    let pages = pages(fields).filter(numbered);
    let volume = fields.text(&["volume"]).filter(numbered);
    let isbn = if kind == Kind::Book { fields.text(&["isbn"]) } else { None };
    notes.extend(isbn.map(|isbn| ("isbn", Rich::from(format!("ISBN {isbn}").as_str()))));
    Ok(Reference {
        line: entry.line,
        name: entry.name().to_owned(),
        title,
        authors,
        editors,
        container,
        short: fields.text(&["abbr", "shortjournal", "eventshorttitle", "acronym"]),
        institution,
        publisher,
        place: fields.text(&["address", "location", "venue"]),
        series: fields.text(&["series"]),
        edition: fields.text(&["edition"]),
        volume,
        number: fields.text(&["number", "issue"]),
        chapter: fields.text(&["chapter"]),
        pages,
        when,
        links: links(fields, &identifiers, found, assets),
        identifiers,
        notes: notes.into_iter().map(|(_, note)| note).collect(),
        awards,
        image: assets.image(fields),
        summary: fields.rich(&["abstract"]),
        kind,
    })
}

/// A title and its subtitle.
fn titled(fields: &mut Fields, title: &[&str], subtitle: &[&str]) -> Option<Rich> {
    let title = fields.rich(title)?;
    Some(match fields.rich(subtitle) {
        Some(subtitle) => {
            let between = if title.plain().ends_with(['?', '!', ':', '.']) { " " } else { ": " };
            title.joined(between, subtitle)
        }
        None => title,
    })
}

fn named(fields: &mut Fields, names: &[&str]) -> Vec<Name> {
    let Some(field) = fields.raw(names) else { return Vec::new() };
    let (found, wrong) = tex::names(&field.value);
    if let Some(wrong) = wrong {
        fields.say(field.line, format!("{}: {}: {wrong}", fields.entry.name(), field.name));
    }
    found
}

fn container(
    fields: &mut Fields,
    kind: &Kind,
    identifiers: &Identifiers,
    notes: &mut Vec<(&str, Rich)>,
) -> Option<String> {
    let words = |title: Option<Rich>| title.map(|title| title.plain());
    match kind {
        Kind::Article => {
            let journal = words(titled(fields, &["journaltitle", "journal"], &["journalsubtitle"]));
            // A special issue has a title of its own.
            let issue = titled(fields, &["issuetitle"], &["issuesubtitle"]);
            notes.extend(issue.map(|issue| ("issuetitle", issue)));
            journal
        }
        Kind::Paper | Kind::Chapter => {
            let book = words(titled(fields, &["booktitle"], &["booksubtitle"]));
            let whole = words(titled(fields, &["maintitle"], &["mainsubtitle"]));
            let event = words(titled(fields, &["eventtitle"], &[]));
            let container = match (whole, book) {
                (Some(whole), Some(book)) if whole != book => Some(format!("{whole}: {book}")),
                (whole, book) => book.or(whole),
            };
            match (container, event) {
                (Some(container), Some(event)) if !container.contains(&event) => {
                    notes.push(("eventtitle", Rich::from(event.as_str())));
                    Some(container)
                }
                (container, event) => container.or(event),
            }
        }
        Kind::Preprint if identifiers.arxiv.is_some() => {
            // What they say is said with the number.
            for name in ["journal", "journaltitle", "volume", "pages", "publisher"] {
                let said = fields.entry.fields.iter().find(|field| field.name == name);
                let archive =
                    |value: &str| value.contains("arxiv") || value.trim_matches(['{', '}', ' ']) == "corr";
                if said.is_some_and(|field| {
                    identifiers.is_arxiv(&field.value) || archive(&field.value.to_lowercase())
                }) {
                    fields.raw(&[name]);
                }
            }
            None
        }
        Kind::Preprint | Kind::Other => {
            let at = notes.iter().position(|(name, _)| *name == "howpublished");
            let published = at.map(|at| notes.remove(at).1.plain());
            published.or_else(|| {
                fields.text(&["journaltitle", "journal", "booktitle", "organization", "publisher"])
            })
        }
        Kind::Book | Kind::Thesis(_) | Kind::Report(_) | Kind::Patent | Kind::Manuscript => {
            words(titled(fields, &["maintitle"], &["mainsubtitle"]))
        }
    }
}

/// Pages with a dash, or the number of an article.
fn pages(fields: &mut Fields) -> Option<String> {
    let pages = fields.text(&["pages", "eid", "articleno", "article-number", "artnum"])?;
    let parts: Vec<&str> =
        pages.split(['-', '–', '—', '‐', '−']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let pages = match parts.as_slice() {
        // "S1-12-S1-19"
        [a, b, c, d] if a == c => format!("{a}-{b}–{c}-{d}"),
        [first, last] => format!("{first}–{last}"),
        _ => pages,
    };
    let lead = ["pp.", "pp", "p.", "pages", "page"].into_iter().find_map(|lead| pages.strip_prefix(lead));
    Some(
        lead.filter(|rest| rest.starts_with([' ', '1'])).map_or(pages.clone(), |rest| rest.trim().to_owned()),
    )
}

/// Returns whether `words` only lead to an address: "Available at".
fn is_lead(words: &str) -> bool {
    let words = words.to_lowercase();
    let words = words.trim_matches(|c: char| !c.is_alphanumeric());
    let leads = [
        "",
        "available at",
        "available from",
        "available online",
        "available online at",
        "url",
        "see",
        "online",
        "link",
        "web page",
        "website",
        "accessed",
        "at",
        "http",
    ];
    leads.contains(&words)
}
