//! Publications that a page lists in two places: under "Selected" and again among all.

use std::ops::Range;

use super::person_key::{PersonKey, stands_for_others};
use crate::citation::{Traits, lexicon};
use crate::markdown::tree::{Node, NodeKind};
use crate::strings::{self, words};
use offprint_model::{Gathered, Kind, Numbers, Publication, Venue};

/// Others of the same title that are compared: more have titles like "Editorial".
const COMPARED: usize = 16;

/// Moves what repeats an earlier publication behind all others, in the order of those, and tells it so. The nodes then
/// name them by their new numbers.
pub(crate) fn merge(nodes: &mut [Node], publications: &mut Vec<Publication>) {
    let firsts = firsts(publications);
    let mut order = Vec::with_capacity(firsts.len());
    let mut again = vec![Vec::new(); firsts.len()];
    for (at, first) in firsts.iter().enumerate() {
        match first.and_then(|first| again.get_mut(first)) {
            None => order.push(at),
            Some(again) => again.push(at),
        }
    }
    if order.len() == firsts.len() {
        return;
    }
    again.into_iter().for_each(|again| order.extend(again));
    let mut numbers = vec![0; firsts.len()];
    for (number, at) in order.iter().enumerate() {
        numbers.get_mut(*at).into_iter().for_each(|place| *place = number);
    }
    let mut written: Vec<_> = std::mem::take(publications).into_iter().map(Some).gathered();
    for at in order {
        let Some(mut publication) = written.get_mut(at).and_then(Option::take) else { continue };
        let first = firsts.get(at).copied().flatten();
        publication.repeats = first.and_then(|first| numbers.get(first).copied());
        if let Some(first) = publication.repeats.and_then(|first| publications.get_mut(first)) {
            fill(first, &publication);
        }
        publications.push(publication);
    }
    renumber_all(nodes, &numbers);
}

/// For each publication the first place of the same one, if that is earlier.
fn firsts(publications: &[Publication]) -> Vec<Option<usize>> {
    let mut titles = Numbers::default();
    // Of each title.
    let mut known: Vec<Vec<usize>> = Vec::new();
    let mut first = |at: usize, publication: &Publication| {
        let title = folded(&publication.title);
        if title.is_empty() || publication.verbatim.is_some() {
            return None;
        }
        let title = titles.number(title.as_bytes());
        if title == known.len() {
            known.push(Vec::new());
        }
        let same = known.get_mut(title)?;
        let is_it =
            |first: &&usize| publications.get(**first).is_some_and(|first| is_same(first, publication));
        let found = same.iter().find(is_it).copied();
        if found.is_none() && same.len() < COMPARED {
            same.push(at);
        }
        found
    };
    publications.iter().enumerate().map(|(at, publication)| first(at, publication)).collect()
}

/// The letters and digits of a text, whatever their case.
fn folded(text: &str) -> String {
    strings::lower_only(text, char::is_alphanumeric)
}

/// Returns whether two publications of one title are one: nothing that both say differs, and they say enough.
fn is_same(first: &Publication, other: &Publication) -> bool {
    fn agree<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
        one.zip(other).is_none_or(|(one, other)| one == other)
    }
    let years = first.date.year.zip(other.date.year);
    let are_both_named = !first.authors.is_empty() && !other.authors.is_empty();
    let is_telling = words(&first.title, char::is_whitespace).len() > 3 || years.is_some() && are_both_named;
    let is_alone =
        |publication: &Publication| matches!(publication.kind, Kind::Thesis | Kind::Patent | Kind::Book);
    is_telling
        && years.is_none_or(|(one, other)| one == other)
        && is_alone(first) == is_alone(other)
        && agree(first.identifiers.doi.as_ref(), other.identifiers.doi.as_ref())
        && agree(first.locators.pages.as_ref(), other.locators.pages.as_ref())
        && first.venue.as_ref().zip(other.venue.as_ref()).is_none_or(|(one, other)| is_same_venue(one, other))
        && (!are_both_named || have_same_authors(first, other))
}

fn is_same_venue(one: &Venue, other: &Venue) -> bool {
    let (name, other_name) = (folded(&one.name), folded(&other.name));
    folded(&one.short) == folded(&other.short)
        || name.contains(&other_name)
        || other_name.contains(&name)
        || is_abbreviated(&one.name, &other.name)
}

/// Returns whether the words of two names begin alike: "Appl. Opt." and "Applied Optics".
fn is_abbreviated(one: &str, other: &str) -> bool {
    let significant = |name: &str| -> Vec<String> {
        let words = words(name, |c| !c.is_alphanumeric()).into_iter().map(folded);
        words.filter(|word| !lexicon().get(word).has(Traits::FUNCTION)).gathered()
    };
    let (one, other) = (significant(one), significant(other));
    let alike =
        |(one, other): (&String, &String)| one.starts_with(other.as_str()) || other.starts_with(one.as_str());
    one.len() == other.len() && one.iter().zip(&other).all(alike)
}

/// Returns whether the names agree one by one, up to "et al.".
fn have_same_authors(first: &Publication, other: &Publication) -> bool {
    let names = |publication: &Publication| -> Vec<PersonKey> {
        let names = publication.authors.iter().map(|author| author.name.as_str());
        names.take_while(|name| !stands_for_others(name)).map(PersonKey::of).gathered()
    };
    let (names, other_names) = (names(first), names(other));
    let is_cut = names.len() < first.authors.len() || other_names.len() < other.authors.len();
    (is_cut || names.len() == other_names.len())
        && names.iter().zip(&other_names).all(|(one, other)| one.is_same(other))
}

/// Gives a publication what only a further place says, for its filters and citations.
fn fill(first: &mut Publication, other: &Publication) {
    if first.authors.is_empty() {
        first.authors.clone_from(&other.authors);
    }
    if first.venue.is_none() {
        first.venue.clone_from(&other.venue);
        first.container.clone_from(&other.container);
    }
    if first.date.year.is_none() {
        first.date = other.date;
    }
    if first.kind == Kind::Other {
        first.kind = other.kind;
    }
    if first.editors.is_empty() {
        first.editors.clone_from(&other.editors);
    }
    if first.locators.pages.is_none() {
        first.locators.pages.clone_from(&other.locators.pages);
    }
    if first.degree.is_none() {
        first.degree.clone_from(&other.degree);
    }
    for (own, other) in [
        (&mut first.locators.volume, &other.locators.volume),
        (&mut first.locators.issue, &other.locators.issue),
        (&mut first.locators.number, &other.locators.number),
        (&mut first.imprint.publisher, &other.imprint.publisher),
        (&mut first.imprint.place, &other.imprint.place),
        (&mut first.imprint.edition, &other.imprint.edition),
        (&mut first.imprint.series, &other.imprint.series),
        (&mut first.identifiers.doi, &other.identifiers.doi),
        (&mut first.identifiers.arxiv, &other.identifiers.arxiv),
        (&mut first.identifiers.isbn, &other.identifiers.isbn),
        (&mut first.identifiers.pmid, &other.identifiers.pmid),
    ] {
        if own.is_none() {
            own.clone_from(other);
        }
    }
}

fn renumber_all(nodes: &mut [Node], numbers: &[usize]) {
    for node in nodes {
        match &mut node.kind {
            NodeKind::Publications(range) => {
                let runs = runs(numbers.get(range.clone()).unwrap_or_default());
                node.kind = match runs.as_slice() {
                    [run] => NodeKind::Publications(run.clone()),
                    _ => {
                        let part = |run| Node { kind: NodeKind::Publications(run), ..*node };
                        NodeKind::Group(runs.into_iter().map(part).collect())
                    }
                };
            }
            NodeKind::Group(inner) | NodeKind::Quote(inner) | NodeKind::Details { nodes: inner, .. } => {
                renumber_all(inner, numbers);
            }
            NodeKind::List { items, .. } => {
                items.iter_mut().for_each(|item| renumber_all(&mut item.nodes, numbers));
            }
            _ => {}
        }
    }
}

/// The ranges that numbers make where each is one more than the one before.
fn runs(numbers: &[usize]) -> Vec<Range<usize>> {
    let runs = numbers.chunk_by(|one, next| one + 1 == *next);
    runs.filter_map(|run| Some(*run.first()?..*run.last()? + 1)).gathered()
}

#[cfg(test)]
mod tests {
    use crate::parse;
    use offprint_model::Site;

    fn site(selected: &str, all: &str) -> Site {
        let page = [
            "# Selected publications\n\n- ",
            selected,
            "\n\n# All publications\n\n- Ann Lee. A Town of Walls. *Town Letters*, 2022.\n- ",
            all,
        ];
        parse(page.concat().as_bytes()).site
    }

    const DOORS: &str = "Ann Lee and Bo Lind. A Town of Doors. *Journal of Towns*, 2020.";

    #[test]
    fn a_paper_under_two_headings_is_one() {
        for (selected, all) in [
            (DOORS, DOORS),
            (
                DOORS,
                "Lee, A., & Lind, B. (2020). A town of doors. *Journal of Towns*, 12, 3–9. doi:10.1234/doors",
            ),
            ("Ann Lee et al. *A Town of Doors*. 2020.", DOORS),
            ("**A Town of Doors.** *Journal of Towns*.", DOORS),
            ("Ann Lee and Bo Lind. A Town of Doors. *J. Towns*, 2020.", DOORS),
        ] {
            let site = site(selected, all);
            let papers = &site.publications;
            assert_eq!((papers.len(), papers.places(), papers.first_place(2)), (2, 3, 0), "{selected} {all}");
            assert_eq!(papers.id(0), papers.id(2), "{selected} {all}");
            let list = site.written_list();
            let places: Vec<_> = list.sections.iter().map(|section| section.places.clone()).collect();
            assert_eq!(places, [vec![0], vec![1, 2]], "{selected} {all}");
        }
    }

    #[test]
    fn papers_that_differ_stay_two() {
        for other in [
            "Ann Lee and Bo Lind. A Town of Doors. *Journal of Towns*, 2019.",
            "Ann Lee and Bo Lind. A Town of Doors. *Symposium on Walls*, 2020.",
            "Ann Lee and Max Poe. A Town of Doors. *Journal of Towns*, 2020.",
            "Ann Lee, Bo Lind and Max Poe. A Town of Doors. *Journal of Towns*, 2020.",
            "Ann Lee and Bo Lind. A Town of Doors. *Journal of Towns*, 2020. doi:10.1234/other",
        ] {
            let own =
                if other.contains("doi") { [DOORS, " doi:10.1234/doors"].concat() } else { DOORS.to_owned() };
            let papers = site(&own, other).publications;
            assert_eq!((papers.len(), papers.places()), (3, 3), "{other}");
        }
    }

    #[test]
    fn what_one_place_lacks_the_other_tells() {
        let papers = site(
            "**A Town of Doors.** 2020. [slides](s.pdf)",
            "Ann Lee, Bo Lind. A Town of Doors. *Journal of Towns*, 12(3), 4–9, 2020.",
        )
        .publications;
        let paper = papers.get(0).unwrap();
        assert_eq!((papers.len(), paper.authors.len(), paper.locators.volume.as_deref()), (2, 2, Some("12")));
        assert_eq!(paper.id, "lee2020town");
        assert!(papers.get(2).unwrap().links.is_empty(), "each place shows what is written there");
    }
}
