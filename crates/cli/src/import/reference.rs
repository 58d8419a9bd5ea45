//! An entry of a BibTeX file in the terms of our own citations.

use biblatex::{Chunk, DateValue, PermissiveType, Spanned};
use offprint_cite::{Entry, Record};
use offprint_model::{Degree, Name, Pages, Person};

/// What `entry` says, or why it is of no use.
pub(super) fn record(entry: &biblatex::Entry) -> Result<Record, &'static str> {
    let get =
        |keys: &[&str]| keys.iter().find_map(|key| entry.get(key).map(text)).filter(|text| !text.is_empty());
    let title = get(&["title"]).ok_or("has no title")?;
    let title = match get(&["subtitle"]) {
        Some(subtitle) => format!("{title}: {subtitle}"),
        None => title,
    };
    let names = entry.author().or_else(|_| {
        entry.editors().map(|editors| editors.into_iter().flat_map(|(names, _)| names).collect())
    });
    let editors = match entry.editors() {
        Ok(editors) if entry.author().is_ok() => editors.into_iter().flat_map(|(names, _)| names).collect(),
        _ => Vec::new(),
    };
    let number = get(&["eprint"]);
    let archive = get(&["eprinttype", "archiveprefix"]).unwrap_or_default();
    let arxiv = number.filter(|_| archive.is_empty() || archive.eq_ignore_ascii_case("arxiv"));
    let kind = kind(entry, arxiv.is_some(), &get);
    let container = match kind {
        Entry::Article => get(&["journaltitle", "journal"]),
        Entry::Paper | Entry::Chapter => get(&["booktitle"]),
        Entry::Thesis(_) => get(&["school", "institution"]),
        Entry::Report => get(&["institution", "publisher"]),
        Entry::Book | Entry::Patent | Entry::Manuscript => None,
        Entry::Preprint if arxiv.is_some() => None,
        Entry::Preprint | Entry::Other => {
            get(&["howpublished", "organization", "publisher", "journaltitle", "booktitle"])
        }
    };
    let (year, month) = date(entry, &get);
    let publisher = get(&["publisher"]).filter(|publisher| container.as_ref() != Some(publisher));
    let doi =
        get(&["doi"]).map(|doi| doi.rsplit_once("doi.org/").map_or(doi.clone(), |(_, doi)| doi.to_owned()));
    Ok(Record {
        id: entry.key.clone(),
        entry: kind,
        title,
        names: names.unwrap_or_default().into_iter().map(name).collect(),
        editors: editors.into_iter().map(name).collect(),
        container,
        year,
        month,
        day: None,
        volume: get(&["volume"]),
        number: get(&["number", "issue"]),
        pages: get(&["pages"]).and_then(|pages| self::pages(&pages)),
        publisher,
        place: get(&["location", "address"]),
        edition: get(&["edition"]),
        series: get(&["series"]),
        doi,
        arxiv,
        isbn: get(&["isbn"]),
        pmid: get(&["pmid"]),
        url: get(&["url"]),
        note: get(&["note"]),
    })
}

fn kind(entry: &biblatex::Entry, archived: bool, get: &impl Fn(&[&str]) -> Option<String>) -> Entry {
    let degree = || {
        let words = get(&["type"]).unwrap_or_default().to_lowercase();
        ["bachelor", "master", "phd", "doctor"]
            .into_iter()
            .zip([Degree::Bachelor, Degree::Master, Degree::Doctor, Degree::Doctor])
            .find(|(word, _)| words.replace('.', "").contains(word))
            .map(|(_, degree)| degree)
    };
    match entry.entry_type.to_string().as_str() {
        "article" | "suppperiodical" if get(&["journaltitle", "journal"]).is_some() => Entry::Article,
        "inproceedings" if get(&["booktitle"]).is_some() => Entry::Paper,
        "phdthesis" => Entry::Thesis(degree().or(Some(Degree::Doctor))),
        "mastersthesis" => Entry::Thesis(degree().or(Some(Degree::Master))),
        "thesis" => Entry::Thesis(degree()),
        "book" | "mvbook" | "collection" | "mvcollection" | "proceedings" => Entry::Book,
        "inbook" | "incollection" | "suppbook" | "inreference" if get(&["booktitle"]).is_some() => {
            Entry::Chapter
        }
        "patent" if get(&["number"]).is_some() => Entry::Patent,
        "techreport" | "report" if get(&["institution", "publisher"]).is_some() => Entry::Report,
        "unpublished" => Entry::Manuscript,
        _ if archived => Entry::Preprint,
        _ => Entry::Other,
    }
}

fn date(entry: &biblatex::Entry, get: &impl Fn(&[&str]) -> Option<String>) -> (Option<u16>, Option<u8>) {
    let known = match entry.date() {
        Ok(PermissiveType::Typed(date)) => match date.value {
            DateValue::At(date)
            | DateValue::After(date)
            | DateValue::Before(date)
            | DateValue::Between(date, _) => {
                Some((u16::try_from(date.year).ok(), date.month.map(|month| month + 1)))
            }
        },
        _ => None,
    };
    known.unwrap_or_else(|| (get(&["year", "date"]).and_then(|year| year.get(..4)?.parse().ok()), None))
}

fn name(person: biblatex::Person) -> Name {
    let biblatex::Person { name, given_name, prefix, suffix, .. } = person;
    if name.eq_ignore_ascii_case("others") && given_name.is_empty() {
        return Name::Others;
    }
    if given_name.is_empty() && prefix.is_empty() && name.contains(' ') {
        return Name::Group(name);
    }
    // "'t Veld"
    let small = |word: &str| word.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase);
    match name.split_once(' ') {
        Some((particle, family)) if prefix.is_empty() && small(particle) => Name::Person(Person {
            given: given_name,
            particle: particle.to_owned(),
            family: family.to_owned(),
            suffix,
        }),
        _ => Name::Person(Person { given: given_name, particle: prefix, family: name, suffix }),
    }
}

fn pages(written: &str) -> Option<Pages> {
    let mut parts = written.split(['-', '–', '—']).map(str::trim).filter(|part| !part.is_empty());
    let first = parts.next()?.to_owned();
    Some(Pages { first, last: parts.next().map(str::to_owned) })
}

/// The words of a field on one line, with mathematics in dollars.
fn text(chunks: &[Spanned<Chunk>]) -> String {
    let mut text = String::new();
    for chunk in chunks {
        match &chunk.v {
            Chunk::Normal(words) | Chunk::Verbatim(words) => text += words,
            Chunk::Math(tex) => text = text + "$" + tex + "$",
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
