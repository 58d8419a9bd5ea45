//! Records as a list in our content format, below a heading for each year.

use offprint_cite::{Entry, Record};
use offprint_model::{Degree, Month, Name, Person};

/// How titles are set apart; the reader of the list decides for the whole page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    Quoted,
}

impl Style {
    pub(super) const ALL: [Self; 2] = [Self::Plain, Self::Quoted];
}

/// The newest first; those of a year in the order of the file.
pub(super) fn ordered(records: &[(usize, Record)]) -> Vec<&(usize, Record)> {
    let mut ordered: Vec<_> = records.iter().collect();
    ordered.sort_by_key(|(_, record)| std::cmp::Reverse(record.year));
    ordered
}

pub(super) fn list(records: &[(usize, Record)], style: Style) -> String {
    let mut text = String::from("# Publications\n");
    let mut year = None;
    for (_, record) in ordered(records) {
        if year != Some(record.year) {
            year = Some(record.year);
            text += &match record.year {
                Some(year) => format!("\n## {year}\n\n"),
                None => "\n## Without a year\n\n".to_owned(),
            };
        }
        text += &format!("1. {}\n", line(record, style));
    }
    text
}

fn line(record: &Record, style: Style) -> String {
    let title = escape(&record.title);
    let ends = title.ends_with(['?', '!', '.']);
    let title = match style {
        Style::Plain => title + if ends { "" } else { "." },
        Style::Quoted => format!("\u{201C}{title}{}\u{201D}", if ends { "" } else { "." }),
    };
    let mut parts: Vec<String> = Vec::new();
    let names = names(&record.names);
    if !names.is_empty() {
        parts.push(if names.ends_with('.') { names } else { names + "." });
    }
    let set = record.entry == Entry::Book && style == Style::Plain;
    parts.push(if set { format!("_{}_.", title.trim_end_matches('.')) } else { title });
    let mut place = place(record);
    if !place.is_empty() {
        place += ".";
        parts.push(place);
    }
    parts.extend(links(record));
    parts.join(" ")
}

/// As people write them, where that is read back; else with the family names first.
fn names(names: &[Name]) -> String {
    let natural = |name: &Name| match name {
        Name::Others => "et al.".to_owned(),
        Name::Group(group) => group.clone(),
        Name::Person(person) => compact(person).unwrap_or_else(|| person.natural()),
    };
    let written: Vec<String> = names.iter().map(natural).collect();
    // Between names, too, "y" is a word that joins.
    let joined = written.iter().any(|name| [" y ", " e ", " i "].iter().any(|joint| name.contains(joint)));
    let read_back = !joined
        && written.iter().zip(names).all(|(written, name)| {
            !written.contains(',') && offprint_parse::name(written).as_ref() == Some(name)
        });
    if read_back {
        return escape(&written.join(", "));
    }
    let sorted = |name: &Name| match name {
        Name::Person(person) => {
            let parts = [&person.last(), &person.suffix, &person.given].map(String::clone);
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        }
        other => natural(other),
    };
    escape(&names.iter().map(sorted).collect::<Vec<_>>().join("; "))
}

/// "王小明".
fn compact(person: &Person) -> Option<String> {
    let unspaced = |c: char| matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}');
    let all = !person.given.is_empty() && person.given.chars().chain(person.family.chars()).all(unspaced);
    all.then(|| [person.family.as_str(), &person.given].concat())
}

/// Where and when it appeared.
fn place(record: &Record) -> String {
    let set = |text: &String| format!("_{}_", escape(text));
    let container = record.container.as_ref().map(set);
    let mut parts: Vec<String> = Vec::new();
    let note = record.note.clone().unwrap_or_default();
    let status = matches!(note.to_lowercase().as_str(), "to appear" | "accepted" | "in press");
    let status =
        |words: &str| if status { format!("{} in {words}", escape(&note)) } else { words.to_owned() };
    match record.entry {
        Entry::Article => {
            parts.extend(container.map(|container| match (status(&container), volume(record)) {
                (container, Some(volume)) => format!("{container}, {volume}"),
                (container, None) => container,
            }))
        }
        Entry::Paper if note.is_empty() => parts.extend(container.map(|container| format!("In {container}"))),
        Entry::Paper => parts.extend(container.map(|container| status(&container))),
        Entry::Chapter => parts.extend(container.map(|container| format!("In {container}"))),
        Entry::Thesis(degree) => {
            parts.push(match degree {
                Some(Degree::Doctor) => "PhD thesis".to_owned(),
                Some(Degree::Master) => "Master's thesis".to_owned(),
                Some(Degree::Bachelor) => "Bachelor's thesis".to_owned(),
                None => "Thesis".to_owned(),
            });
            parts.extend(record.container.as_deref().map(escape));
        }
        Entry::Report => {
            parts.push(
                ["Technical Report", record.number.as_deref().unwrap_or_default()]
                    .join(" ")
                    .trim()
                    .to_owned(),
            );
            parts.extend(record.container.as_deref().map(escape));
        }
        Entry::Patent => {
            parts.push(format!("Patent {}", escape(record.number.as_deref().unwrap_or_default())))
        }
        Entry::Preprint => parts.extend(match &record.arxiv {
            Some(number) => Some(format!("_arXiv preprint arXiv:{number}_")),
            None => container,
        }),
        Entry::Manuscript => parts.push(manuscript(&note)),
        Entry::Book => parts.extend(record.publisher.as_deref().map(escape)),
        Entry::Other => parts.extend(container),
    }
    if !matches!(record.entry, Entry::Article) {
        parts.extend(record.volume.as_ref().map(|volume| format!("volume {}", escape(volume))));
        let number =
            record.number.as_ref().filter(|_| !matches!(record.entry, Entry::Report | Entry::Patent));
        parts.extend(number.map(|number| format!("number {}", escape(number))));
    }
    if !matches!(record.entry, Entry::Article) || record.volume.is_none() {
        parts.extend(record.pages.as_ref().map(|_| match &record.pages {
            Some(pages) if pages.last.is_some() => format!("pages {}", pages_of(record)),
            _ => format!("page {}", pages_of(record)),
        }));
    }
    if let (Some(last), Some(publisher)) = (parts.last_mut(), record.publisher.as_deref()) {
        // Behind a comma it would be a place.
        *last = if record.entry == Entry::Book {
            escape(publisher)
        } else {
            format!("{last}. {}", escape(publisher))
        };
    }
    parts.extend(record.year.map(|year| match record.month.and_then(Month::new) {
        Some(month) => format!("{} {year}", month.name()),
        None => year.to_string(),
    }));
    let place = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let told = note.is_empty()
        || record.entry == Entry::Manuscript
        || status("").starts_with(&escape(&note)) && matches!(record.entry, Entry::Article | Entry::Paper);
    if told { place } else { format!("{place}. {}", escape(note.trim_end_matches('.'))) }
}

fn manuscript(note: &str) -> String {
    match note.split_once(" to ") {
        Some((sent, venue)) => format!("{} to _{}_", escape(sent), escape(venue)),
        None => escape(note),
    }
}

/// "8(3): 101–119".
fn volume(record: &Record) -> Option<String> {
    let volume = escape(record.volume.as_deref()?);
    let number = record.number.as_deref().map(|number| format!("({})", escape(number))).unwrap_or_default();
    let pages = record.pages.as_ref().map(|_| format!(": {}", pages_of(record))).unwrap_or_default();
    Some(format!("{volume}{number}{pages}"))
}

fn pages_of(record: &Record) -> String {
    let pages = record.pages.iter().flat_map(|pages| [Some(&pages.first), pages.last.as_ref()]).flatten();
    pages.map(|page| escape(page)).collect::<Vec<_>>().join("–")
}

fn links(record: &Record) -> Vec<String> {
    let link = |label: &str, address: String| {
        format!("[{label}](<{}>)", address.replace('<', "%3C").replace('>', "%3E"))
    };
    let mut links = Vec::new();
    links.extend(record.url.clone().map(|url| link("paper", url)));
    links.extend(record.doi.as_ref().map(|doi| {
        link(
            "doi",
            format!("https://doi.org/{}", doi.replace('%', "%25").replace('#', "%23").replace('?', "%3F")),
        )
    }));
    links
        .extend(record.arxiv.as_ref().map(|number| link("arXiv", format!("https://arxiv.org/abs/{number}"))));
    links
}

/// Text that Markdown shows as it is.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`'
                | '*'
                | '_'
                | '{'
                | '}'
                | '['
                | ']'
                | '<'
                | '>'
                | '#'
                | '&'
                | '$'
                | '~'
                | '|'
                | '^'
                | '@'
        ) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
