//! What a paper's page says to machines, all of which it says to people too: the tags of Highwire
//! Press that Google Scholar reads, and schema.org.

use offprint_cite::{Entry, Record};
use offprint_model::{Block, Name, Publication, plain_text};
use serde_json::{Value, json};

use crate::html::{data, tag};

/// Both, for the head of the page at `own`, if that is known.
pub(super) fn tags(publication: &Publication, own: Option<&str>) -> String {
    let record = Record::of(publication);
    let mut tags: Vec<String> = scholar(publication, &record)
        .into_iter()
        .map(|(name, content)| tag("meta", &[("name", name), ("content", &content)]))
        .collect();
    tags.push(data(&article(publication, &record, own)));
    tags.concat()
}

/// The authors as the page writes them, "et al." left out, each with what it is.
fn authors(publication: &Publication) -> impl Iterator<Item = (&str, &'static str)> {
    publication.authors.iter().filter_map(|author| match author.parsed()? {
        Name::Person(_) => Some((author.name.as_str(), "Person")),
        Name::Group(_) => Some((author.name.as_str(), "Organization")),
        Name::Others => None,
    })
}

/// <https://scholar.google.com/intl/en/scholar/inclusion.html#indexing>
fn scholar(publication: &Publication, record: &Record) -> Vec<(&'static str, String)> {
    let mut tags = vec![("citation_title", record.title.clone())];
    tags.extend(authors(publication).map(|(name, _)| ("citation_author", name.to_owned())));
    let date = record.year.map(|year| match record.month {
        Some(month) => format!("{year}/{month}"),
        None => year.to_string(),
    });
    let container = match record.entry {
        Entry::Article => "citation_journal_title",
        Entry::Paper => "citation_conference_title",
        Entry::Chapter => "citation_inbook_title",
        Entry::Thesis(_) => "citation_dissertation_institution",
        Entry::Report => "citation_technical_report_institution",
        Entry::Book | Entry::Patent | Entry::Preprint | Entry::Manuscript | Entry::Other => "",
    };
    let number = match record.entry {
        Entry::Report => "citation_technical_report_number",
        Entry::Patent => "citation_patent_number",
        _ => "citation_issue",
    };
    let pdf = record
        .url
        .clone()
        .filter(|url| url.split(['?', '#']).next().is_some_and(|path| path.ends_with(".pdf")));
    let more = [
        ("citation_publication_date", date),
        (container, record.container.clone()),
        ("citation_volume", record.volume.clone()),
        (number, record.number.clone()),
        ("citation_firstpage", record.pages.as_ref().map(|pages| pages.first.clone())),
        ("citation_lastpage", record.pages.as_ref().and_then(|pages| pages.last.clone())),
        ("citation_publisher", record.publisher.clone()),
        ("citation_doi", record.doi.clone()),
        ("citation_arxiv_id", record.arxiv.clone()),
        ("citation_pdf_url", pdf),
    ];
    tags.extend(
        more.into_iter()
            .filter(|(name, _)| !name.is_empty())
            .filter_map(|(name, value)| Some((name, value?))),
    );
    tags
}

/// <https://schema.org/ScholarlyArticle>
fn article(publication: &Publication, record: &Record, own: Option<&str>) -> Value {
    let kind = match record.entry {
        Entry::Book => "Book",
        Entry::Chapter => "Chapter",
        Entry::Thesis(_) => "Thesis",
        Entry::Report => "Report",
        Entry::Patent => "CreativeWork",
        _ => "ScholarlyArticle",
    };
    let mut article = json!({"@context": "https://schema.org", "@type": kind, "name": record.title});
    let mut say = |key: &str, value: Option<Value>| {
        if let (Some(value), Some(article)) = (value, article.as_object_mut()) {
            article.insert(key.to_owned(), value);
        }
    };
    let authors: Vec<Value> =
        authors(publication).map(|(name, kind)| json!({"@type": kind, "name": name})).collect();
    say("author", (!authors.is_empty()).then(|| authors.into()));
    say("datePublished", record.year.map(|year| year.to_string().into()));
    let within = match record.entry {
        Entry::Article => Some("Periodical"),
        Entry::Paper | Entry::Chapter => Some("Book"),
        _ => None,
    };
    let container = within.zip(record.container.as_ref());
    say("isPartOf", container.map(|(kind, name)| json!({"@type": kind, "name": name})));
    let publisher = match record.entry {
        Entry::Thesis(_) | Entry::Report => record.container.as_ref(),
        _ => record.publisher.as_ref(),
    };
    say("publisher", publisher.map(|name| json!({"@type": "Organization", "name": name})));
    let pages = record.pages.as_ref();
    say("pageStart", pages.map(|pages| pages.first.clone().into()));
    say("pageEnd", pages.and_then(|pages| pages.last.clone()).map(Value::from));
    let doi = record.doi.as_ref();
    say("identifier", doi.map(|doi| json!({"@type": "PropertyValue", "propertyID": "doi", "value": doi})));
    say("url", own.map(Value::from));
    let notes = publication.notes.iter().map(|note| plain_text(note));
    let noted = notes.filter_map(|note| behind_label(&note)).next();
    say("abstract", noted.or_else(|| abstract_of(&publication.details)).map(Value::from));
    article
}

/// The block below an entry that is marked as its abstract.
fn abstract_of(details: &[Block]) -> Option<String> {
    let paragraph = |block: &Block| match block {
        Block::Paragraph(content) => Some(plain_text(content)),
        _ => None,
    };
    details.iter().find_map(|block| match block {
        Block::Details { summary, blocks, .. } if behind_label(&plain_text(summary)).is_some() => {
            let words: Vec<String> = blocks.iter().filter_map(paragraph).collect();
            Some(words.join(" ")).filter(|text| !text.is_empty())
        }
        Block::Group(blocks) => abstract_of(blocks),
        block => paragraph(block).and_then(|text| behind_label(&text)),
    })
}

/// What follows the word "Abstract" at the start of `text`.
fn behind_label(text: &str) -> Option<String> {
    let (label, rest) = text.trim_start().split_at_checked("abstract".len())?;
    let rest = rest.trim_start_matches([':', '.', '—', '–', ' ']);
    label.eq_ignore_ascii_case("abstract").then(|| rest.to_owned())
}
