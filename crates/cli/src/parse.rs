//! `offprint parse`: the page as JSON, for scripts. Fields may be added, and keep their meaning.

use std::io::{self, Write};
use std::process::ExitCode;

use offprint_model as model;
use offprint_parse::Parsed;
use serde::Serialize;

use crate::Failure;

/// Prints what the file at `path` turns into.
pub(crate) fn run(path: &str, out: &mut impl Write) -> Result<ExitCode, Failure> {
    let parsed = offprint_parse::parse(&crate::read(path)?);
    serde_json::to_writer_pretty(&mut *out, &Page::of(&parsed, &in_order_of_file(&parsed.site.publications)))
        .map_err(io::Error::from)?;
    out.write_all(b"\n")?;
    Ok(ExitCode::SUCCESS)
}

/// What stands in each place: a publication that the page lists again is printed again.
fn in_order_of_file(publications: &model::Publications) -> Vec<model::Publication> {
    let mut all: Vec<_> = (0..publications.places()).filter_map(|at| publications.get(at)).collect();
    all.sort_by_key(|publication| publication.line);
    all
}

#[derive(Serialize)]
struct Page<'p> {
    title: Option<&'p str>,
    description: Option<&'p str>,
    permalink: Option<&'p str>,
    redirect_from: &'p [String],
    owner: Option<&'p str>,
    sections: Vec<Section>,
    publications: Vec<Publication<'p>>,
    diagnostics: Vec<Diagnostic>,
}

#[derive(Serialize)]
struct Section {
    heading: String,
    level: u8,
    line: usize,
}

#[derive(Serialize)]
struct Publication<'p> {
    id: &'p str,
    line: usize,
    repeats: Option<usize>,
    ordinal: Option<u32>,
    section: Option<&'p str>,
    title: &'p str,
    authors: Vec<Author<'p>>,
    venue: Option<&'p str>,
    acronym: Option<&'p str>,
    year: Option<u16>,
    month: Option<u8>,
    r#type: &'static str,
    status: Option<&'static str>,
    awards: &'p [String],
    links: Vec<Link<'p>>,
    volume: Option<&'p str>,
    issue: Option<&'p str>,
    pages: Option<String>,
    number: Option<&'p str>,
    publisher: Option<&'p str>,
    place: Option<&'p str>,
    editors: Vec<String>,
    edition: Option<&'p str>,
    doi: Option<&'p str>,
    arxiv: Option<&'p str>,
    isbn: Option<&'p str>,
    pmid: Option<&'p str>,
}

#[derive(Serialize)]
struct Author<'p> {
    name: &'p str,
    given: Option<String>,
    family: Option<String>,
    particle: Option<String>,
    suffix: Option<String>,
    owner: bool,
    equal: bool,
    marks: &'p str,
}

#[derive(Serialize)]
struct Link<'p> {
    label: &'p str,
    url: &'p str,
    role: Option<&'static str>,
}

#[derive(Serialize)]
struct Diagnostic {
    line: usize,
    column: usize,
    severity: &'static str,
    message: String,
}

impl<'p> Page<'p> {
    fn of(parsed: &'p Parsed, publications: &'p [model::Publication]) -> Self {
        let model::Site { meta, owner, sections, .. } = &parsed.site;
        Self {
            title: meta.title.as_deref(),
            description: meta.description.as_deref(),
            permalink: meta.permalink.as_deref(),
            redirect_from: &meta.redirect_from,
            owner: owner.as_deref(),
            sections: sections
                .iter()
                .filter_map(|section| section.heading.as_ref())
                // A line that only serves as a heading has no level.
                .filter(|heading| heading.level <= 6)
                .map(Section::of)
                .collect(),
            publications: publications
                .iter()
                .map(|one| Publication::of(one, &parsed.site.publications))
                .collect(),
            diagnostics: parsed.diagnostics.iter().map(Diagnostic::of).collect(),
        }
    }
}

impl Section {
    fn of(heading: &model::Heading) -> Self {
        Self { heading: model::plain_text(&heading.content), level: heading.level, line: heading.line }
    }
}

impl<'p> Publication<'p> {
    fn of(publication: &'p model::Publication, all: &model::Publications) -> Self {
        let venue = publication.venue.as_ref();
        let model::Publication { locators, imprint, identifiers, .. } = publication;
        Self {
            id: &publication.id,
            line: publication.line,
            repeats: publication.repeats.and_then(|first| Some(all.get(first)?.line)),
            ordinal: publication.ordinal,
            section: publication.section.as_deref(),
            title: &publication.title,
            authors: publication.authors.iter().filter(|author| !author.implied).map(Author::of).collect(),
            venue: venue.map(|venue| venue.name.as_str()),
            acronym: venue.and_then(|venue| venue.acronym.as_deref()),
            year: publication.date.year,
            month: publication.date.month.map(model::Month::number),
            r#type: publication.kind.name(),
            status: publication.status.as_ref().map(|status| status.stage.name()),
            awards: &publication.awards,
            links: publication.links.iter().map(Link::of).collect(),
            volume: locators.volume.as_deref(),
            issue: locators.issue.as_deref(),
            pages: locators.pages.as_ref().map(|pages| pages.joined("-")),
            number: locators.number.as_deref(),
            publisher: imprint.publisher.as_deref(),
            place: imprint.place.as_deref(),
            editors: publication.editors.iter().filter_map(natural).collect(),
            edition: imprint.edition.as_deref(),
            doi: identifiers.doi.as_deref(),
            arxiv: identifiers.arxiv.as_deref(),
            isbn: identifiers.isbn.as_deref(),
            pmid: identifiers.pmid.as_deref(),
        }
    }
}

impl<'p> Author<'p> {
    fn of(author: &'p model::Author) -> Self {
        let person = match author.parsed() {
            Some(model::Name::Person(person)) => person,
            _ => model::Person::default(),
        };
        let part = |part: String| Some(part).filter(|part| !part.is_empty());
        Self {
            name: &author.name,
            given: part(person.given),
            family: part(person.family),
            particle: part(person.particle),
            suffix: part(person.suffix),
            owner: author.owner,
            equal: author.equal,
            marks: &author.marks,
        }
    }
}

/// A name in one text: "Jan van der Berg".
fn natural(name: &model::Name) -> Option<String> {
    match name {
        model::Name::Person(person) => Some(person.natural()),
        model::Name::Group(group) => Some(group.clone()),
        model::Name::Others => None,
    }
}

impl<'p> Link<'p> {
    fn of(link: &'p model::Link) -> Self {
        let (label, role) = match link.role {
            Some(model::LinkRole::Title) => ("(title)", Some("title")),
            Some(model::LinkRole::Venue) => ("(venue)", Some("venue")),
            None => (link.label.as_str(), None),
        };
        Self { label, url: link.url.as_str(), role }
    }
}

impl Diagnostic {
    fn of(diagnostic: &model::Diagnostic) -> Self {
        Self {
            line: diagnostic.place.line,
            column: diagnostic.place.column,
            severity: diagnostic.problem.severity().name(),
            message: diagnostic.problem.to_string(),
        }
    }
}
