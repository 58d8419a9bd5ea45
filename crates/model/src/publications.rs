use serde::{Deserialize, Serialize};
use std::ops::Range;

use crate::{
    Author, Block, CitationColumns, Gathered, Href, Inline, InternedColumn, Kind, Link, LinkRole, Offsets,
    PartialDate, Publication, Status, Strings, Venue, publication_id,
};

/// The publications of a site, in the order of the file, stored by field (a structure of arrays): what many
/// of them share, such as an author, is stored once. So a list of thousands is small, and counting the
/// values of a field or folding their case meets each of them once.
///
/// A publication is named by its number, from 0; [`Publications::get`] puts one together. Behind all of them come
/// the places where a page lists one again: each has a number and fields of its own, as written there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publications {
    /// Ids without what the other fields tell anyway; [`Publications::id`] has the whole one.
    pub ids: InternedColumn<String>,
    /// Lines of the file, from 1.
    pub lines: Offsets,
    /// The numbers of the publications that the places behind the last one repeat, rising.
    pub repeated: Offsets,
    /// As [`Publication::ordinal`]; 0 where there is none.
    pub ordinals: Vec<u32>,
    /// The headings above; none or one each.
    pub sections: InternedColumn<String>,
    /// Plain text, as [`Publication::title`].
    pub titles: Strings,
    /// In the order written.
    pub authors: InternedColumn<Author>,
    /// None or one each, as [`Publication::legend`].
    pub legends: InternedColumn<String>,
    /// None or one each, without their suffixes.
    pub venues: InternedColumn<Venue>,
    /// The suffixes of the venues; none or one each.
    pub venue_suffixes: InternedColumn<String>,
    /// What only citations need.
    pub citations: CitationColumns,
    /// When each appeared.
    pub dates: Vec<PartialDate>,
    /// The kind of each.
    pub kinds: Vec<Kind>,
    /// None or one each.
    pub statuses: InternedColumn<Status>,
    /// As written.
    pub awards: InternedColumn<String>,
    /// The labels of the links.
    pub labels: InternedColumn<String>,
    /// The addresses of all links, in the order of `labels.numbers`.
    pub addresses: Strings,
    /// The roles of all links, in the order of `labels.numbers`.
    pub roles: Vec<Option<LinkRole>>,
    /// The rich text of those that have any, by their numbers, ascending.
    pub prose: Vec<(usize, Prose)>,
}

/// The rich text of a publication, which no field took.
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
    /// Returns how many there are; what a page lists twice is one.
    pub fn len(&self) -> usize {
        self.places().saturating_sub(self.repeated.0.len())
    }

    /// Returns in how many places they stand.
    pub fn places(&self) -> usize {
        self.titles.len()
    }

    /// Returns the number of the publication that stands in a place.
    pub fn first_place(&self, at: usize) -> usize {
        let again = at.checked_sub(self.len());
        again.and_then(|again| self.repeated.0.get(again)).map_or(at, |first| *first as usize)
    }

    /// Returns the further places of a publication.
    pub fn repeats(&self, at: usize) -> Range<usize> {
        let (len, first) = (self.len(), |first: &u32| *first as usize);
        let start = self.repeated.0.partition_point(|repeated| first(repeated) < at);
        let end = self.repeated.0.partition_point(|repeated| first(repeated) <= at);
        len + start..len + end
    }

    /// Returns whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns how many publications stand in some places.
    pub fn count(&self, places: &[usize]) -> usize {
        let is_new = |(at, place): &(usize, &usize)| {
            let first = self.first_place(**place);
            let mut earlier = places.iter().take(*at).map(|earlier| self.first_place(*earlier));
            self.repeats(first).is_empty() || earlier.all(|earlier| earlier != first)
        };
        places.iter().enumerate().filter(is_new).count()
    }

    /// Returns the publication of this number, put together from its fields, or what stands in a place that
    /// repeats one; `None` past the last.
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
        let mut publication = Publication {
            id: self.id(at),
            line: self.lines.range(at).end,
            repeats: (at >= self.len()).then(|| self.first_place(at)),
            ordinal: self.ordinals.get(at).copied().filter(|number| *number > 0),
            section: one(&self.sections),
            title: self.titles.get(at)?.to_owned(),
            authors: self.authors.of(at).cloned().gathered(),
            legend: one(&self.legends),
            venue: self.venues.of(at).next().map(|venue| Venue { suffix, ..venue.clone() }),
            date: self.date(at),
            kind: self.kinds.get(at).copied().unwrap_or_default(),
            status: self.statuses.of(at).next().cloned(),
            awards: self.awards.of(at).cloned().gathered(),
            links: links.gathered(),
            notes,
            details,
            verbatim,
            ..Publication::default()
        };
        self.citations.fill(at, &mut publication);
        Some(publication)
    }

    /// Puts all of them together, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = Publication> {
        (0..self.len()).filter_map(|at| self.get(at))
    }

    /// Returns when a publication appeared; without year and month past the last.
    pub fn date(&self, at: usize) -> PartialDate {
        self.dates.get(at).copied().unwrap_or_default()
    }

    /// Returns whether a publication is on its way: without a year, and with a status, or of the kind that has not
    /// been published.
    pub fn is_in_progress(&self, at: usize) -> bool {
        let is_unpublished = self.kinds.get(at) == Some(&Kind::Preprint);
        self.date(at).year.is_none() && (is_unpublished || self.statuses.of(at).next().is_some())
    }

    /// Returns a publication's rich text, if it has any.
    pub fn prose_of(&self, at: usize) -> Option<&Prose> {
        let found = self.prose.binary_search_by_key(&at, |(at, _)| *at).ok()?;
        self.prose.get(found).map(|(_, prose)| prose)
    }

    /// Returns the number of the publication with this id. Looks at one after the other.
    pub fn position(&self, id: &str) -> Option<usize> {
        (0..self.len()).find(|at| self.id(*at) == id)
    }

    /// Returns a publication's id, as [`Publication::id`].
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

/// Those that repeat others stand behind all others, in the order of those.
impl From<Vec<Publication>> for Publications {
    fn from(all: Vec<Publication>) -> Self {
        let mut publications = Self {
            lines: all.iter().map(|publication| publication.line).collect(),
            repeated: all.iter().filter_map(|publication| publication.repeats).collect(),
            ordinals: all.iter().map(|publication| publication.ordinal.unwrap_or_default()).collect(),
            titles: all.iter().map(|publication| publication.title.as_str()).collect(),
            authors: gather(&all, |publication| publication.authors.clone()),
            venues: gather(&all, bare_venue),
            citations: CitationColumns::of(&all),
            dates: all.iter().map(|publication| publication.date).collect(),
            kinds: all.iter().map(|publication| publication.kind).collect(),
            statuses: gather(&all, |publication| list(&publication.status)),
            sections: gather(&all, |publication| list(&publication.section)),
            legends: gather(&all, |publication| list(&publication.legend)),
            venue_suffixes: gather(&all, venue_suffixes),
            awards: gather(&all, |publication| publication.awards.clone()),
            labels: gather(&all, labels),
            addresses: all.iter().flat_map(|one| &one.links).map(|link| link.url.as_str()).collect(),
            roles: all.iter().flat_map(|one| &one.links).map(|link| link.role).gathered(),
            ids: InternedColumn::default(),
            prose: Vec::new(),
        };
        let mut ids =
            (0..).zip(&all).map(|(at, one)| vec![publication_id::shortened(&one.id, &publications.says(at))]);
        publications.ids = InternedColumn::gather(&mut ids);
        for (at, publication) in all.into_iter().enumerate() {
            let Publication { notes, details, verbatim, .. } = publication;
            if !notes.is_empty() || !details.is_empty() || verbatim.is_some() {
                publications.prose.push((at, Prose { notes, details, verbatim }));
            }
        }
        publications
    }
}

fn gather<T: Serialize>(all: &[Publication], values: fn(&Publication) -> Vec<T>) -> InternedColumn<T> {
    InternedColumn::gather(&mut all.iter().map(values))
}

fn list<T: Clone>(value: &Option<T>) -> Vec<T> {
    value.iter().cloned().gathered()
}

fn bare_venue(publication: &Publication) -> Vec<Venue> {
    let bare = |venue: &Venue| Venue { suffix: String::new(), ..venue.clone() };
    publication.venue.iter().map(bare).gathered()
}

fn venue_suffixes(publication: &Publication) -> Vec<String> {
    let suffixes = publication.venue.iter().map(|venue| &venue.suffix);
    suffixes.filter(|suffix| !suffix.is_empty()).cloned().gathered()
}

fn labels(publication: &Publication) -> Vec<String> {
    publication.links.iter().map(|link| link.label.clone()).collect()
}

impl FromIterator<Publication> for Publications {
    fn from_iter<I: IntoIterator<Item = Publication>>(all: I) -> Self {
        all.into_iter().gathered().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Degree, Identifiers, Imprint, Locators, Month, Name, Pages, PublicationStatus};

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
            repeats: None,
            ordinal: Some(60),
            section: Some("Papers".to_owned()),
            title: "Tides".to_owned(),
            authors: vec![author("Bo Ek", true), author("Mei Tan", false)],
            legend: Some("*equal".to_owned()),
            venue: Some(venue("pages 1\u{2013}9")),
            container: Some("Proceedings of the 4th Conference on Lakes (LAKE 2022)".to_owned()),
            locators: Locators {
                volume: Some("12".to_owned()),
                pages: Some(Pages { first: "1".to_owned(), last: Some("9".to_owned()) }),
                ..Locators::default()
            },
            imprint: Imprint { publisher: Some("Lake Press".to_owned()), ..Imprint::default() },
            editors: vec![Name::Group("Lake Team".to_owned())],
            identifiers: Identifiers { doi: Some("10.1234/tides".to_owned()), ..Identifiers::default() },
            degree: Some(Degree::Master),
            date: PartialDate { year: Some(2022), month: Month::new(5), day: Some(7) },
            kind: Kind::Conference,
            status: Some(Status::from(PublicationStatus::ToAppear)),
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
            container: Some("Lakes".to_owned()),
            locators: Locators { number: Some("TR-1".to_owned()), ..Locators::default() },
            imprint: Imprint::default(),
            editors: Vec::new(),
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

    #[test]
    fn what_stands_in_two_places_is_one() {
        let paper = |line, repeats| Publication { line, repeats, ..Publication::default() };
        let all =
            vec![paper(1, None), paper(2, None), paper(9, Some(0)), paper(7, Some(1)), paper(8, Some(1))];
        let kept = Publications::from(all.clone());
        assert_eq!((kept.len(), kept.places(), kept.iter().count()), (2, 5, 2));
        assert_eq!((0..5).map(|at| kept.first_place(at)).collect::<Vec<_>>(), [0, 1, 0, 1, 1]);
        assert_eq!((kept.repeats(0), kept.repeats(1)), (2..3, 3..5));
        assert_eq!((kept.count(&[0, 2, 1]), kept.count(&[4, 3]), kept.count(&[])), (2, 1, 0));
        assert_eq!((0..5).filter_map(|at| kept.get(at)).collect::<Vec<_>>(), all);
    }

    #[test]
    fn what_has_no_year_and_is_not_out_is_in_progress() {
        let paper = |kind, stage: Option<PublicationStatus>, year| Publication {
            kind,
            status: stage.map(Status::from),
            date: PartialDate { year, ..PartialDate::default() },
            ..Publication::default()
        };
        let sent = Some(PublicationStatus::Submitted);
        let papers = [
            paper(Kind::Preprint, None, None),
            paper(Kind::Journal, sent, None),
            paper(Kind::Journal, None, None),
            paper(Kind::Preprint, sent, Some(2024)),
        ];
        let kept = Publications::from_iter(papers);
        assert_eq!([0, 1, 2, 3].map(|at| kept.is_in_progress(at)), [true, true, false, false]);
    }
}
