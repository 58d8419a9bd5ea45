//! What only citations need of publications, stored by field.

use serde::{Deserialize, Serialize};

use crate::{
    Degree, Gathered, Identifiers, Imprint, InternedColumn, Locators, Name, Pages, Publication, Strings,
};

/// The fields of publications that citations are written from. The texts of a field lie one after the other; an
/// empty one is a field without a value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CitationColumns {
    /// None or one each: as much of [`Publication::container`] as stands before the venue's name.
    pub containers: InternedColumn<String>,
    /// Whether the venue's name ends the container's title.
    pub is_venue: Vec<bool>,
    /// As [`Locators::volume`].
    pub volumes: Strings,
    /// As [`Locators::issue`].
    pub issues: Strings,
    /// As [`Pages::first`].
    pub first_pages: Strings,
    /// As [`Pages::last`].
    pub last_pages: Strings,
    /// As [`Locators::number`].
    pub numbers: Strings,
    /// As [`Imprint::publisher`].
    pub publishers: Strings,
    /// As [`Imprint::place`].
    pub places: Strings,
    /// As [`Imprint::edition`].
    pub editions: Strings,
    /// As [`Imprint::series`].
    pub series: Strings,
    /// The editors of those that have any, by their numbers, ascending.
    pub editors: Vec<(usize, Vec<Name>)>,
    /// As [`Identifiers::doi`].
    pub dois: Strings,
    /// As [`Identifiers::arxiv`].
    pub arxiv_numbers: Strings,
    /// As [`Identifiers::isbn`].
    pub isbns: Strings,
    /// As [`Identifiers::pmid`].
    pub pmids: Strings,
    /// As [`Publication::degree`].
    pub degrees: Vec<Option<Degree>>,
}

impl CitationColumns {
    /// Collects the fields of `all`.
    pub(super) fn of(all: &[Publication]) -> Self {
        let column = |field: fn(&Publication) -> Option<&String>| -> Strings {
            all.iter().map(|publication| field(publication).map_or("", String::as_str)).collect()
        };
        let edited = (0..).zip(all).filter(|(_, one)| !one.editors.is_empty());
        Self {
            containers: InternedColumn::gather(&mut all.iter().map(|one| lead(one).into_iter().gathered())),
            is_venue: all.iter().map(ends_in_venue).collect(),
            volumes: column(|one| one.locators.volume.as_ref()),
            issues: column(|one| one.locators.issue.as_ref()),
            first_pages: column(|one| one.locators.pages.as_ref().map(|pages| &pages.first)),
            last_pages: column(|one| one.locators.pages.as_ref()?.last.as_ref()),
            numbers: column(|one| one.locators.number.as_ref()),
            publishers: column(|one| one.imprint.publisher.as_ref()),
            places: column(|one| one.imprint.place.as_ref()),
            editions: column(|one| one.imprint.edition.as_ref()),
            series: column(|one| one.imprint.series.as_ref()),
            editors: edited.map(|(at, one)| (at, one.editors.clone())).gathered(),
            dois: column(|one| one.identifiers.doi.as_ref()),
            arxiv_numbers: column(|one| one.identifiers.arxiv.as_ref()),
            isbns: column(|one| one.identifiers.isbn.as_ref()),
            pmids: column(|one| one.identifiers.pmid.as_ref()),
            degrees: all.iter().map(|one| one.degree).collect(),
        }
    }

    /// Puts the fields of number `at` into `publication`, whose venue is there already.
    pub(super) fn fill(&self, at: usize, publication: &mut Publication) {
        let text = |column: &Strings| column.get(at).filter(|text| !text.is_empty()).map(str::to_owned);
        let is_venue = self.is_venue.get(at) == Some(&true);
        let name = if is_venue { venue(publication) } else { "" };
        publication.container = self.containers.of(at).next().map(|lead| [lead.as_str(), name].concat());
        publication.locators = Locators {
            volume: text(&self.volumes),
            issue: text(&self.issues),
            pages: text(&self.first_pages).map(|first| Pages { first, last: text(&self.last_pages) }),
            number: text(&self.numbers),
        };
        publication.imprint = Imprint {
            publisher: text(&self.publishers),
            place: text(&self.places),
            edition: text(&self.editions),
            series: text(&self.series),
        };
        let found = self.editors.binary_search_by_key(&at, |(at, _)| *at).ok();
        publication.editors = found
            .and_then(|found| self.editors.get(found))
            .map(|(_, names)| names.clone())
            .unwrap_or_default();
        publication.identifiers = Identifiers {
            doi: text(&self.dois),
            arxiv: text(&self.arxiv_numbers),
            isbn: text(&self.isbns),
            pmid: text(&self.pmids),
        };
        publication.degree = self.degrees.get(at).copied().flatten();
    }
}

fn venue(publication: &Publication) -> &str {
    publication.venue.as_ref().map_or("", |venue| venue.name.as_str())
}

fn ends_in_venue(publication: &Publication) -> bool {
    publication.container.as_ref().is_some_and(|container| container.ends_with(venue(publication)))
}

/// The container's title without the venue's name at its end.
fn lead(publication: &Publication) -> Option<String> {
    let container = publication.container.as_ref()?;
    Some(container.strip_suffix(venue(publication)).unwrap_or(container).to_owned())
}
