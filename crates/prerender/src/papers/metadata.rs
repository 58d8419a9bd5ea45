//! What a paper's page says to machines, all of which it says to people too: the tags of Highwire
//! Press that Google Scholar reads, and schema.org.

use offprint_cite::{Entry, Record};
use offprint_model::{Author, Block, Name, Publication, Site, plain_text};
use serde_json::{Value, json};

use super::address::Address;
use crate::head::shortened;
use crate::html::{data, tag};

/// All of it, for the head of the paper's page.
pub(super) fn tags(site: &Site, publication: &Publication, address: Option<Address<'_>>) -> String {
    let record = Record::of(publication);
    let own = address.map(|address| address.of_paper(&publication.id));
    let mut tags: Vec<String> = scholar(publication, &record, address)
        .into_iter()
        .map(|(name, content)| tag("meta", &[("name", name), ("content", &content)]))
        .collect();
    let description = description(publication, &record);
    tags.push(tag("meta", &[("name", "description"), ("content", &description)]));
    let shared = [
        ("og:type", Some("article")),
        ("og:title", Some(publication.title.as_str())),
        ("og:description", Some(description.as_str())),
        ("og:url", own.as_deref()),
    ];
    for (property, content) in shared {
        tags.extend(content.map(|content| tag("meta", &[("property", property), ("content", content)])));
    }
    tags.push(data(&article(site, publication, &record, own.as_deref())));
    tags.concat()
}

/// Its abstract, or else who wrote it and where it appeared.
fn description(publication: &Publication, record: &Record) -> String {
    let told = abstract_of_any(publication).unwrap_or_else(|| {
        let names: Vec<&str> = authors(publication).map(|(author, _)| author.name.as_str()).collect();
        let year = record.year.map(|year| year.to_string());
        let venue = publication.venue.as_ref().map(|venue| venue.name.clone());
        let appeared: Vec<String> = venue.into_iter().chain(year).collect();
        [names.join(", "), appeared.join(", ")]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(". ")
    });
    shortened(&told)
}

/// The authors, "et al." left out, each with what it is.
fn authors(publication: &Publication) -> impl Iterator<Item = (&Author, &'static str)> {
    publication.authors.iter().filter_map(|author| match author.parsed()? {
        Name::Person(_) => Some((author, "Person")),
        Name::Group(_) => Some((author, "Organization")),
        Name::Others => None,
    })
}

/// The owner's ORCID as an address, if the front matter has one: <https://info.orcid.org/documentation/>.
fn orcid(site: &Site) -> Option<&str> {
    let links = site.meta.author.iter().flat_map(|author| &author.links);
    let mut addresses = links.map(|link| link.url.as_str());
    addresses.find(|address| address.starts_with("https://orcid.org/"))
}

/// <https://scholar.google.com/intl/en/scholar/inclusion.html#indexing>
fn scholar(
    publication: &Publication,
    record: &Record,
    address: Option<Address<'_>>,
) -> Vec<(&'static str, String)> {
    let mut tags = vec![("citation_title", record.title.clone())];
    tags.extend(authors(publication).map(|(author, _)| ("citation_author", author.name.clone())));
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
    // Scholar takes a whole address, and of a file on the same site only.
    let is_pdf = |url: &&str| {
        url.split(['?', '#']).next().is_some_and(|path| path.to_ascii_lowercase().ends_with(".pdf"))
    };
    let mut pdfs = publication.links.iter().map(|link| link.url.as_str()).filter(is_pdf);
    let pdf = address.and_then(|address| pdfs.find_map(|url| address.of_file(url)));
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
fn article(site: &Site, publication: &Publication, record: &Record, own: Option<&str>) -> Value {
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
    let author = |(author, kind): (&Author, &str)| match orcid(site).filter(|_| author.owner) {
        Some(orcid) => json!({"@type": kind, "@id": orcid, "name": author.name, "sameAs": orcid}),
        None => json!({"@type": kind, "name": author.name}),
    };
    let authors: Vec<Value> = authors(publication).map(author).collect();
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
    say("abstract", abstract_of_any(publication).map(Value::from));
    article
}

/// The abstract beside an entry or below it.
fn abstract_of_any(publication: &Publication) -> Option<String> {
    let mut notes = publication.notes.iter().map(|note| plain_text(note));
    notes.find_map(|note| behind_label(&note)).or_else(|| abstract_of(&publication.details))
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
