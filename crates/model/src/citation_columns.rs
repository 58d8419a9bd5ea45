//! What only citations need of publications, stored by field.

use serde::{Deserialize, Serialize};

use crate::{Degree, Identifiers, Imprint, InternedColumn, Locators, Name, Pages, Publication, Strings};

/// The fields of publications that citations are written from. The texts of a field lie one after the other; an
/// empty one is a field without a value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CitationColumns {
    /// None or one each: as much of [`Publication::container`] as stands before the venue's name, and whether
    /// that name follows.
    pub containers: InternedColumn<(String, bool)>,
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
    /// None or one each, as [`Publication::imprint`].
    pub imprints: InternedColumn<Imprint>,
    /// As [`Publication::editors`].
    pub editors: InternedColumn<Name>,
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
        let pages = |one: &Publication| one.locators.pages.clone();
        let last = |one: &Publication| pages(one).and_then(|pages| pages.last).unwrap_or_default();
        let last_pages: Vec<String> = all.iter().map(last).collect();
        let imprint = |one: &Publication| Some(one.imprint.clone()).filter(|it| *it != Imprint::default());
        Self {
            containers: InternedColumn::gather(all.iter().map(|one| shortened(one).into_iter().collect())),
            volumes: column(|one| one.locators.volume.as_ref()),
            issues: column(|one| one.locators.issue.as_ref()),
            first_pages: column(|one| one.locators.pages.as_ref().map(|pages| &pages.first)),
            last_pages: last_pages.iter().map(String::as_str).collect(),
            numbers: column(|one| one.locators.number.as_ref()),
            imprints: InternedColumn::gather(all.iter().map(|one| imprint(one).into_iter().collect())),
            editors: InternedColumn::gather(all.iter().map(|one| one.editors.clone())),
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
        let pages = text(&self.first_pages).map(|first| Pages { first, last: text(&self.last_pages) });
        publication.container = self.containers.of(at).next().map(|short| whole(short, publication));
        publication.locators = Locators {
            volume: text(&self.volumes),
            issue: text(&self.issues),
            pages,
            number: text(&self.numbers),
        };
        publication.imprint = self.imprints.of(at).next().cloned().unwrap_or_default();
        publication.editors = self.editors.of(at).cloned().collect();
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

/// The container's title without the venue's name at its end, and whether that was there.
fn shortened(publication: &Publication) -> Option<(String, bool)> {
    let container = publication.container.as_ref()?;
    let lead = container.strip_suffix(venue(publication));
    Some((lead.unwrap_or(container).to_owned(), lead.is_some()))
}

/// The container's title again.
fn whole((lead, is_venue): &(String, bool), publication: &Publication) -> String {
    [lead.as_str(), if *is_venue { venue(publication) } else { "" }].concat()
}
