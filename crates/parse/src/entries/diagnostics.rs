//! Finds what the owner should mend in the entries: what is missing, listed twice or spelled in two ways.

use super::ids::{family, fold};
use super::owner::leaves_out_owner;
use super::person_key::stands_for_others;
use crate::strings::{lower, lower_only};
use crate::vocabulary::phrases::UNFINISHED;
use crate::vocabulary::phrases_of;
use offprint_model::{Diagnostic, Kind, Place, Problem, Publication, plain_text};

/// Adds diagnostics about `publications`.
pub(crate) fn diagnose(publications: &[Publication], owner: Option<&str>, diagnostics: &mut Vec<Diagnostic>) {
    // where many entries have no link, that is on purpose
    let linked = publications.iter().filter(|publication| !publication.links.is_empty()).count();
    let links = linked * 3 > publications.len() * 2;
    for publication in publications {
        let title = || publication.title.clone();
        let mut tell = |problem| {
            diagnostics.push(Diagnostic { place: Place { line: publication.line, column: 1 }, problem })
        };
        if publication.verbatim.is_some() {
            tell(Problem::Unread);
            continue;
        }
        let on_its_way = publication.status.is_some()
            || publication.kind == Kind::Preprint
            || publication.notes.iter().any(|note| is_unfinished(&plain_text(note)))
            || publication.venue.as_ref().is_some_and(|venue| is_unfinished(&venue.name));
        if publication.date.year.is_none() && !on_its_way {
            tell(Problem::NoYear { title: title() });
        }
        if publication.venue.is_none() && !on_its_way {
            tell(Problem::NoVenue { title: title() });
        }
        if publication.links.is_empty() && links {
            tell(Problem::NoLink { title: title() });
        }
    }
    owners(publications, owner, diagnostics);
    unknown_venues(publications, diagnostics);
    same_titles(publications, diagnostics);
    spellings(publications, diagnostics);
}

/// Returns whether words beside a title say that the paper is still being written: "(in preparation)".
fn is_unfinished(words: &str) -> bool {
    let words = lower(words);
    phrases_of(UNFINISHED).any(|phrase| words.contains(phrase))
}

/// Reports entries without the owner among their authors, where most entries have the owner.
fn owners(publications: &[Publication], owner: Option<&str>, diagnostics: &mut Vec<Diagnostic>) {
    let place = |publication: &Publication| Place { line: publication.line, column: 1 };
    let Some(owner) = owner else {
        if let Some(publication) = publications.iter().find(|publication| leaves_out_owner(publication)) {
            let problem = Problem::OwnerUnknown { title: publication.title.clone() };
            diagnostics.push(Diagnostic { place: place(publication), problem });
        }
        return;
    };
    let named = || publications.iter().filter(|publication| !publication.authors.is_empty());
    let has_owner = |publication: &&Publication| publication.authors.iter().any(|author| author.owner);
    if named().filter(has_owner).count() * 2 <= named().count() {
        return;
    }
    for publication in named().filter(|publication| !has_owner(publication)) {
        if !publication.authors.iter().any(|author| stands_for_others(&author.name)) {
            let problem = Problem::OwnerMissing { title: publication.title.clone(), owner: owner.to_owned() };
            diagnostics.push(Diagnostic { place: place(publication), problem });
        }
    }
}

/// Reports each venue whose kind is unknown, once.
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

/// Reports titles of two publications.
fn same_titles(publications: &[Publication], diagnostics: &mut Vec<Diagnostic>) {
    let mut titles: Vec<(String, usize, &str)> = publications
        .iter()
        .filter(|publication| publication.verbatim.is_none() && publication.repeats.is_none())
        .map(|publication| {
            (
                lower_only(&publication.title, char::is_alphanumeric),
                publication.line,
                publication.title.as_str(),
            )
        })
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

/// Reports names that differ only in accents, hyphens or case.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse;

    /// The hints about a page's owner, each with its line.
    fn hints(page: &str) -> Vec<(usize, String)> {
        parse(page.as_bytes())
            .diagnostics
            .into_iter()
            .map(|diagnostic| (diagnostic.place.line, diagnostic.problem.to_string()))
            .filter(|(_, said)| said.contains("most other entries") || said.contains("wrote it with"))
            .collect()
    }

    #[test]
    fn an_entry_that_lacks_the_owner_is_named_where_most_have_the_owner() {
        let page = "# Papers\n\n- Mira Keller, Bo Lind. A Town of Doors. *Town Letters*, 2020.\n\
                    - Mira Keller, Ana Ruiz. A Town of Roofs. *Town Letters*, 2021.\n\
                    - Ana Ruiz, Bo Lind. A Town of Walls. *Town Letters*, 2022.\n\
                    - Hu Zander et al. A Town of Wells. *Town Letters*, 2022.\n\
                    - Mira Keller. A Town of Yards. *Town Letters*, 2023.\n";
        let said = "Mira Keller is not among the authors of “A Town of Walls”, as in most other entries";
        assert_eq!(hints(page), [(5, said.to_owned())]);
    }

    #[test]
    fn what_is_still_being_written_needs_neither_venue_nor_year() {
        let page = "# Papers\n\n- Mira Keller, Bo Lind. A Town of Doors. *Town Letters*, 2020.\n\
                    - Mira Keller, Bo Lind. A Town of Roofs. In preparation.\n\
                    - Mira Keller, Bo Lind. A Town of Walls (work in progress).\n\
                    - Mira Keller, Bo Lind. A Town of Wells. Manuskript in Vorbereitung.\n\
                    - Mira Keller, Bo Lind. A Town of Yards.\n";
        let diagnostics = parse(page.as_bytes()).diagnostics;
        let lacks = |diagnostic: &&Diagnostic| {
            matches!(diagnostic.problem, Problem::NoYear { .. } | Problem::NoVenue { .. })
        };
        let lines: Vec<_> = diagnostics.iter().filter(lacks).map(|found| found.place.line).collect();
        assert_eq!(lines, [7, 7], "{diagnostics:?}");
    }

    #[test]
    fn companions_alone_are_hinted_at_only_where_nobody_knows_whose_page_it_is() {
        let list = "# Papers\n\n- A Town of Doors (with Bo Lind). *Town Letters*, 2020.\n\
                    - A Town of Roofs (with Ana Ruiz). *Town Letters*, 2021.\n";
        assert_eq!(hints(list).iter().map(|(line, _)| *line).collect::<Vec<_>>(), [3]);
        assert_eq!(hints(&["---\nauthor: Mira Keller\n---\n", list].concat()), []);
    }
}
