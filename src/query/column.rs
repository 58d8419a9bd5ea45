use std::cmp::{Ordering, Reverse};
use std::collections::HashMap;

use super::{Facet, fold, full_name::full_name, texts::Texts};
use crate::letters;
use crate::model::{Kind, Publication, Site, Venue};
use crate::sort::sort;

/// One facet of all publications: its values, numbered, and the numbers of each publication.
#[derive(Clone, Debug, Default)]
pub(super) struct Column {
    /// By number.
    pub(super) values: Vec<Value>,
    /// The numbers of the values that a page lists, in its order.
    pub(super) listed: Vec<u32>,
    /// By number, where under all headings a value's own stands: years from the latest, types in
    /// their own order, all others by name.
    pub(super) ranks: Vec<u32>,
    /// The number of each value, by identity.
    pub(super) numbers: HashMap<String, u32>,
    /// The numbers of all publications, one after the other, and where those of each end.
    entries: Vec<u32>,
    ends: Vec<usize>,
}

/// One value of a facet.
#[derive(Clone, Debug)]
pub(super) struct Value {
    /// As first written.
    pub(super) text: String,
    /// More words for it.
    pub(super) description: Option<String>,
    /// Whether a page lists it; others match when an address names them.
    pub(super) listed: bool,
}

impl Column {
    /// Collects the values of `facet`; `texts` are the site's.
    pub(super) fn new(facet: Facet, site: &Site, texts: &Texts) -> Self {
        let mut column = Self::default();
        let mut shared = Vec::new();
        let mut known = vec![None; if facet == Facet::Author { texts.len() } else { 0 }];
        for (at, publication) in site.publications.iter().enumerate() {
            match facet {
                Facet::Venue => {
                    // what is under review there has not appeared there
                    let sent =
                        publication.status.as_ref().is_some_and(|status| status.stage.is_unpublished());
                    let venue = publication.venue.as_ref().filter(|_| !sent);
                    venue.into_iter().for_each(|venue| column.push_venue(venue, &mut shared));
                }
                Facet::Year => {
                    if let Some(year) = publication.date.year {
                        let year = year.to_string();
                        column.push(year.clone(), &year, true);
                    }
                }
                Facet::Author => column.push_authors(publication, texts.authors(at), &mut known),
                Facet::Type => {
                    let name = publication.kind.name();
                    column.push(name.to_owned(), name, true);
                }
                Facet::Award => {
                    for award in publication.awards.iter().filter(|award| !award.trim().is_empty()) {
                        column.push(fold::key(award), award, true);
                    }
                }
            }
            column.ends.push(column.entries.len());
        }
        if facet == Facet::Author {
            column.hide_owner(site);
        }
        for number in shared {
            if let Some(value) = column.values.get_mut(number as usize) {
                value.description = None;
            }
        }
        column.arrange(facet);
        column
    }

    /// The numbers of a publication's values.
    pub(super) fn entries(&self, publication: usize) -> &[u32] {
        let start = publication.checked_sub(1).and_then(|before| self.ends.get(before)).copied();
        let end = self.ends.get(publication).copied().unwrap_or_default();
        self.entries.get(start.unwrap_or_default()..end).unwrap_or_default()
    }

    /// The number of the heading under which a publication stands: that of its first listed value,
    /// or the one after all of them.
    pub(super) fn heading(&self, publication: usize) -> usize {
        let mut ranks =
            self.entries(publication).iter().filter_map(|number| self.ranks.get(*number as usize));
        ranks.find(|rank| **rank != u32::MAX).map_or(self.listed.len(), |rank| *rank as usize)
    }

    /// The value that is the heading of this number.
    pub(super) fn heading_value(&self, heading: usize) -> Option<&Value> {
        let number = self.ranks.iter().position(|rank| *rank as usize == heading)?;
        self.values.get(number)
    }

    /// Gives the publication at hand a value. Returns its number, and whether it is new.
    fn push(&mut self, identity: String, text: &str, listed: bool) -> (u32, bool) {
        let next = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(identity).or_insert(next);
        if number == next {
            self.values.push(Value { text: text.trim().to_owned(), description: None, listed });
        } else if let Some(value) = self.values.get_mut(number as usize)
            && listed
            && !value.listed
        {
            text.trim().clone_into(&mut value.text);
            value.listed = true;
        }
        self.give(number);
        (number, number == next)
    }

    /// Gives the publication at hand the value of this number.
    fn give(&mut self, number: u32) {
        let start = self.ends.last().copied().unwrap_or_default();
        if !self.entries.get(start..).unwrap_or_default().contains(&number) {
            self.entries.push(number);
        }
    }

    /// The full name matches as well as the short one, for those who write addresses by hand; a
    /// workshop's acronym does not, because it is that of the conference.
    fn push_venue(&mut self, venue: &Venue, shared: &mut Vec<u32>) {
        let identity = |text: &str| Some(fold::key(text)).filter(|identity| !identity.is_empty());
        let short = identity(&venue.short).map(|identity| self.push(identity, &venue.short, true).0);
        let name = identity(&venue.name).map(|identity| self.push(identity, &venue.name, false));
        if let Some(short) = short
            && let Some((_, true)) = name
            && let Some(name) = full_name(venue)
        {
            self.describe(short, name, venue.acronym.as_ref() == Some(&venue.short), shared);
        }
    }

    /// Gives a short name its full name. Workshops under one conference's acronym are `shared`
    /// names: unless they are one workshop they have no full name in common.
    fn describe(&mut self, short: u32, name: String, acronym: bool, shared: &mut Vec<u32>) {
        let Some(value) = self.values.get_mut(short as usize) else { return };
        match &value.description {
            None => value.description = Some(name),
            Some(other) if acronym || fold::key(other) == fold::key(&name) => {}
            Some(_) => shared.push(short),
        }
    }

    /// Nobody is "et al.". `texts` number the names, and `known` says whose they are, so that a name
    /// that stands on many papers is folded once.
    fn push_authors(&mut self, publication: &Publication, texts: &[u32], known: &mut [Option<Option<u32>>]) {
        let names = publication.authors.iter().map(|author| &author.name).filter(|name| !name.is_empty());
        for (name, text) in names.zip(texts) {
            match known.get_mut(*text as usize) {
                Some(Some(Some(number))) => self.give(*number),
                Some(known @ None) => {
                    let identity = fold::key(name);
                    let somebody = name.contains(letters::is_word)
                        && !matches!(identity.as_str(), "et al" | "others" | "and others");
                    *known = Some(somebody.then(|| self.push(identity, name, true).0));
                }
                Some(Some(None)) | None => {}
            }
        }
    }

    /// The owner is an author of all, or nearly, so that choosing that name would tell nothing.
    fn hide_owner(&mut self, site: &Site) {
        let authors = site.publications.iter().flat_map(|publication| &publication.authors);
        let marked = authors.filter(|author| author.owner).map(|author| author.name.as_str());
        for name in marked.chain(site.owner.as_deref()) {
            if let Some(value) = self.value_mut(Facet::Author, name) {
                value.listed = false;
            }
        }
    }

    fn value_mut(&mut self, facet: Facet, text: &str) -> Option<&mut Value> {
        let number = *self.numbers.get(&facet.identity(text))?;
        self.values.get_mut(number as usize)
    }

    /// Lists the values: years from the latest, all others by how many publications have them,
    /// then by name; types then in their own order.
    fn arrange(&mut self, facet: Facet) {
        let mut totals = vec![0_usize; self.values.len()];
        for number in &self.entries {
            if let Some(total) = totals.get_mut(*number as usize) {
                *total += 1;
            }
        }
        let mut names = vec![""; self.values.len()];
        for (name, number) in &self.numbers {
            if let Some(place) = names.get_mut(*number as usize) {
                *place = name;
            }
        }
        let year = |name: &&str| name.parse::<u16>().ok();
        let kind = |name: &&str| Kind::ALL.iter().position(|kind| kind.name() == *name);
        let compare = |one: usize, other: usize| -> Ordering {
            let by_total = Reverse(totals.get(one)).cmp(&Reverse(totals.get(other)));
            let (one, other) = (names.get(one), names.get(other));
            match facet {
                Facet::Year => other.and_then(year).cmp(&one.and_then(year)),
                Facet::Type => by_total.then(one.and_then(kind).cmp(&other.and_then(kind))),
                Facet::Venue | Facet::Author | Facet::Award => by_total.then(one.cmp(&other)),
            }
        };
        let numbered = (0..).zip(&self.values);
        let mut listed: Vec<u32> =
            numbered.filter(|(_, value)| value.listed).map(|(number, _)| number).collect();
        sort(&mut listed, &compare);
        let mut headings = listed.clone();
        match facet {
            Facet::Year => {}
            Facet::Type => sort(&mut headings, &|one, other| {
                names.get(one).and_then(kind).cmp(&names.get(other).and_then(kind))
            }),
            Facet::Venue | Facet::Author | Facet::Award => {
                sort(&mut headings, &|one, other| names.get(one).cmp(&names.get(other)));
            }
        }
        let mut ranks = vec![u32::MAX; self.values.len()];
        for (rank, number) in (0..).zip(&headings) {
            if let Some(place) = ranks.get_mut(*number as usize) {
                *place = rank;
            }
        }
        self.listed = listed;
        self.ranks = ranks;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Stage, Status};

    #[test]
    fn a_paper_under_review_is_none_of_its_venues_papers() {
        let venue = Venue { name: "Tide Letters".into(), short: "Tide Letters".into(), ..Venue::default() };
        let paper = |stage: Option<Stage>| Publication {
            venue: Some(venue.clone()),
            status: stage.map(Status::from),
            ..Publication::default()
        };
        let papers = [Some(Stage::UnderReview), Some(Stage::Submitted), Some(Stage::Accepted), None];
        let site = Site { publications: papers.map(paper).to_vec(), ..Site::default() };
        let column = Column::new(Facet::Venue, &site, &Texts::new(&site));
        let counted: Vec<usize> = (0..4).map(|at| column.entries(at).len()).collect();
        assert_eq!(counted, [0, 0, 1, 1]);
    }
}
