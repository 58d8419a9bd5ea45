//! What the owner should know about the entries: what is missing, double or spelled in two ways.

use super::ids::{family, fold};
use crate::model::{Diagnostic, Kind, Place, Problem, Publication};

/// Adds what is doubtful about `publications`.
pub(crate) fn doubts(publications: &[Publication], diagnostics: &mut Vec<Diagnostic>) {
    for publication in publications {
        let title = || publication.title.clone();
        let mut tell = |problem| {
            diagnostics.push(Diagnostic { place: Place { line: publication.line, column: 1 }, problem })
        };
        if publication.unread.is_some() {
            tell(Problem::Unread);
            continue;
        }
        let on_its_way = publication.status.is_some();
        if publication.date.year.is_none() && !on_its_way {
            tell(Problem::NoYear { title: title() });
        }
        if publication.venue.is_none() && !on_its_way {
            tell(Problem::NoVenue { title: title() });
        }
        if publication.links.is_empty() {
            tell(Problem::NoLink { title: title() });
        }
    }
    unknown_venues(publications, diagnostics);
    same_titles(publications, diagnostics);
    spellings(publications, diagnostics);
}

/// Each once, where it is first named.
fn unknown_venues(publications: &[Publication], diagnostics: &mut Vec<Diagnostic>) {
    let mut told: Vec<&str> = Vec::new();
    for publication in publications.iter().filter(|publication| publication.kind == Kind::Other) {
        let Some(venue) = publication.venue.as_ref().filter(|venue| venue.acronym.is_none()) else {
            continue;
        };
        if !told.contains(&venue.short.as_str()) {
            told.push(&venue.short);
            let problem = Problem::UnknownVenue { venue: venue.name.clone() };
            diagnostics.push(Diagnostic { place: Place { line: publication.line, column: 1 }, problem });
        }
    }
}

fn same_titles(publications: &[Publication], diagnostics: &mut Vec<Diagnostic>) {
    let mut titles: Vec<(String, usize, &str)> = publications
        .iter()
        .filter(|publication| publication.unread.is_none())
        .map(|publication| (folded(&publication.title), publication.line, publication.title.as_str()))
        .collect();
    titles.sort();
    for pair in titles.windows(2) {
        if let [(one, first, _), (other, line, title)] = pair
            && one == other
            && !one.is_empty()
        {
            let problem = Problem::SameTitle { title: (*title).to_owned(), first: *first };
            diagnostics.push(Diagnostic { place: Place { line: *line, column: 1 }, problem });
        }
    }
}

/// Names that differ only in accents, hyphens, case or a typing error of one letter.
fn spellings(publications: &[Publication], diagnostics: &mut Vec<Diagnostic>) {
    let mut names: Vec<(String, &str, usize)> = publications
        .iter()
        .flat_map(|publication| {
            publication.authors.iter().map(|author| (author.name.as_str(), publication.line))
        })
        .filter(|(name, _)| name.contains(' ') && !family(name).1.ends_with('.'))
        .map(|(name, line)| (fold(name), name, line))
        .filter(|(folded, ..)| folded.len() > 5)
        .collect();
    names.sort();
    names.dedup_by(|later, earlier| later.1 == earlier.1);
    for pair in names.windows(2) {
        if let [(one, name, first), (other, second, line)] = pair
            && one == other
            && name != second
        {
            let (first, line, name, other) =
                if first <= line { (first, line, second, name) } else { (line, first, name, second) };
            let problem =
                Problem::TwoSpellings { name: (*name).to_owned(), other: (*other).to_owned(), first: *first };
            diagnostics.push(Diagnostic { place: Place { line: *line, column: 1 }, problem });
        }
    }
}

fn folded(title: &str) -> String {
    title.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
