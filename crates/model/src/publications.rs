use super::{
    Author, Block, Href, Inline, InternedColumn, Kind, Link, LinkRole, Offsets, PartialDate, Publication,
    Status, Strings, Venue, publication_id,
};
use std::hash::Hash;

use serde::{Deserialize, Serialize};

/// The publications of a site, in the order of the file, kept by field: what many of them have in
/// common, as an author, is held once. So a list of thousands is small, and what counts or folds the
/// values of a field meets each of them once. One [`Publication`] is put together when it is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publications {
    /// Shortened by what else the publication says.
    pub ids: InternedColumn<String>,
    pub lines: Offsets,
    /// None or one each.
    pub sections: InternedColumn<String>,
    pub titles: Strings,
    pub authors: InternedColumn<Author>,
    /// None or one each.
    pub legends: InternedColumn<String>,
    /// None or one each, without what follows the name.
    pub venues: InternedColumn<Venue>,
    /// What follows the venue's name; none or one each.
    pub venue_suffixes: InternedColumn<String>,
    pub dates: Vec<PartialDate>,
    pub kinds: Vec<Kind>,
    /// None or one each.
    pub statuses: InternedColumn<Status>,
    pub awards: InternedColumn<String>,
    /// Of the links.
    pub labels: InternedColumn<String>,
    /// Of all links, one after the other.
    pub addresses: Strings,
    /// Of all links, one after the other.
    pub roles: Vec<Option<LinkRole>>,
    /// Of those that have any, by their numbers, which rise.
    pub prose: Vec<(usize, Prose)>,
}

/// What a publication says beside its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prose {
    /// As [`Publication::notes`].
    pub notes: Vec<Vec<Inline>>,
    /// As [`Publication::details`].
    pub details: Vec<Block>,
    /// As [`Publication::verbatim`].
    pub verbatim: Option<Vec<Inline>>,
}

impl Publications {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.titles.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The publication of this number.
    pub fn get(&self, at: usize) -> Option<Publication> {
        let one = |strings: &InternedColumn<String>| strings.of(at).next().cloned();
        let suffix = one(&self.venue_suffixes).unwrap_or_default();
        let first = self.labels.ends.range(at).start;
        let links = (first..).zip(self.labels.of(at)).filter_map(|(link, label)| {
            Some(Link {
                label: label.clone(),
                url: Href::parse(self.addresses.get(link)?)?,
                role: self.roles.get(link).copied().flatten(),
            })
        });
        let Prose { notes, details, verbatim } = self.prose_of(at).cloned().unwrap_or_default();
        Some(Publication {
            id: self.id(at),
            line: self.lines.range(at).end,
            section: one(&self.sections),
            title: self.titles.get(at)?.to_owned(),
            authors: self.authors.of(at).cloned().collect(),
            legend: one(&self.legends),
            venue: self.venues.of(at).next().map(|venue| Venue { suffix, ..venue.clone() }),
            date: self.date(at),
            kind: self.kinds.get(at).copied().unwrap_or_default(),
            status: self.statuses.of(at).next().cloned(),
            awards: self.awards.of(at).cloned().collect(),
            links: links.collect(),
            notes,
            details,
            verbatim,
        })
    }

    /// All of them, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = Publication> {
        (0..self.len()).filter_map(|at| self.get(at))
    }

    /// When a publication appeared.
    pub fn date(&self, at: usize) -> PartialDate {
        self.dates.get(at).copied().unwrap_or_default()
    }

    /// What a publication says beside its fields, if anything.
    pub fn prose_of(&self, at: usize) -> Option<&Prose> {
        let found = self.prose.binary_search_by_key(&at, |(at, _)| *at).ok()?;
        self.prose.get(found).map(|(_, prose)| prose)
    }

    /// Which publication has this id.
    pub fn position(&self, id: &str) -> Option<usize> {
        (0..self.len()).find(|at| self.id(*at) == id)
    }

    /// The id of a publication, as [`Publication::id`].
    pub fn id(&self, at: usize) -> String {
        let short = self.ids.of(at).next().map_or("", String::as_str);
        publication_id::whole(short, &self.says(at))
    }

    fn says(&self, at: usize) -> publication_id::Says<'_> {
        publication_id::Says {
            author: self.authors.of(at).next().map(|author| author.name.as_str()).unwrap_or_default(),
            year: self.date(at).year,
            title: self.titles.get(at).unwrap_or_default(),
        }
    }
}

impl From<Vec<Publication>> for Publications {
    fn from(all: Vec<Publication>) -> Self {
        let mut publications = Self {
            lines: all.iter().map(|publication| publication.line).collect(),
            titles: all.iter().map(|publication| publication.title.as_str()).collect(),
            authors: gather(&all, |publication| publication.authors.clone()),
            venues: gather(&all, bare_venue),
            dates: all.iter().map(|publication| publication.date).collect(),
            kinds: all.iter().map(|publication| publication.kind).collect(),
            statuses: gather(&all, |publication| list(&publication.status)),
            sections: gather(&all, |publication| list(&publication.section)),
            legends: gather(&all, |publication| list(&publication.legend)),
            venue_suffixes: gather(&all, venue_suffixes),
            awards: gather(&all, |publication| publication.awards.clone()),
            labels: gather(&all, labels),
            addresses: all.iter().flat_map(|one| &one.links).map(|link| link.url.as_str()).collect(),
            roles: all.iter().flat_map(|one| &one.links).map(|link| link.role).collect(),
            ids: InternedColumn::default(),
            prose: Vec::new(),
        };
        let ids =
            (0..).zip(&all).map(|(at, one)| vec![publication_id::shortened(&one.id, &publications.says(at))]);
        publications.ids = InternedColumn::gather(ids);
        for (at, publication) in all.into_iter().enumerate() {
            let Publication { notes, details, verbatim, .. } = publication;
            if !notes.is_empty() || !details.is_empty() || verbatim.is_some() {
                publications.prose.push((at, Prose { notes, details, verbatim }));
            }
        }
        publications
    }
}

fn gather<T: Clone + Eq + Hash>(
    all: &[Publication],
    values: fn(&Publication) -> Vec<T>,
) -> InternedColumn<T> {
    InternedColumn::gather(all.iter().map(values))
}

fn list<T: Clone>(value: &Option<T>) -> Vec<T> {
    value.iter().cloned().collect()
}

fn bare_venue(publication: &Publication) -> Vec<Venue> {
    let bare = |venue: &Venue| Venue { suffix: String::new(), ..venue.clone() };
    publication.venue.iter().map(bare).collect()
}

fn venue_suffixes(publication: &Publication) -> Vec<String> {
    let suffixes = publication.venue.iter().map(|venue| &venue.suffix);
    suffixes.filter(|suffix| !suffix.is_empty()).cloned().collect()
}

fn labels(publication: &Publication) -> Vec<String> {
    publication.links.iter().map(|link| link.label.clone()).collect()
}

impl FromIterator<Publication> for Publications {
    fn from_iter<I: IntoIterator<Item = Publication>>(all: I) -> Self {
        all.into_iter().collect::<Vec<_>>().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Month, Stage};

    #[test]
    fn what_publications_share_and_what_only_one_has_comes_back() {
        let author = |name: &str, owner| Author { name: name.to_owned(), owner, ..Author::default() };
        let link = |label: &str, url, role| {
            let url = Href::parse(url).unwrap();
            Link { label: label.to_owned(), url, role }
        };
        let venue = |suffix: &str| Venue {
            name: "4th Conference on Lakes (LAKE 2022)".to_owned(),
            acronym: Some("LAKE".to_owned()),
            short: "LAKE".to_owned(),
            suffix: suffix.to_owned(),
            ..Venue::default()
        };
        let full = Publication {
            id: "ek2022tides".to_owned(),
            line: 7,
            section: Some("Papers".to_owned()),
            title: "Tides".to_owned(),
            authors: vec![author("Bo Ek", true), author("Mei Tan", false)],
            legend: Some("*equal".to_owned()),
            venue: Some(venue("pages 1\u{2013}9")),
            date: PartialDate { year: Some(2022), month: Month::new(5) },
            kind: Kind::Conference,
            status: Some(Status::from(Stage::ToAppear)),
            awards: vec!["Best Paper".to_owned(), "Spotlight".to_owned()],
            links: vec![
                link("", "https://a.example/", Some(LinkRole::Title)),
                link("(title)", "a.pdf", None),
                link("paper", "a.pdf", None),
            ],
            notes: vec![vec![Inline::Text("With a note.".to_owned())]],
            details: vec![Block::Rule],
            verbatim: Some(vec![Inline::Break]),
        };
        let other = Publication {
            id: "ek2022tidesb".to_owned(),
            line: 9,
            venue: Some(venue("")),
            links: vec![link("", "b.pdf", Some(LinkRole::Venue)), link("paper", "b.pdf", None)],
            notes: Vec::new(),
            details: Vec::new(),
            verbatim: None,
            ..full.clone()
        };
        let all = vec![Publication::default(), full, Publication::default(), other];
        let kept = Publications::from(all.clone());
        assert_eq!((kept.authors.values.len(), kept.venues.values.len(), kept.ids.values.len()), (2, 1, 2));
        assert_eq!(kept.iter().collect::<Vec<_>>(), all);
        assert_eq!(
            (kept.position("ek2022tidesb"), kept.position("nobody"), kept.get(4)),
            (Some(3), None, None)
        );
    }
}
