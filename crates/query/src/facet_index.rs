use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::Arc;

use super::{Facet, fold, full_name::full_name};
use offprint_model::{Gathered, Kind, Publications, Site, Venue, sorted};

/// The values of one facet, numbered, and the numbers that each publication has.
#[derive(Clone, Debug, Default)]
pub(super) struct FacetIndex {
    /// By number, in order of first occurrence.
    pub(super) values: Vec<Value>,
    /// The numbers of the values that a page lists, in display order.
    pub(super) listed: Vec<u32>,
    /// By number, the position among all headings when the list is grouped by this facet: years from
    /// the latest, types in their own order, venues by name. `u32::MAX` for values that are not listed.
    pub(super) ranks: Vec<u32>,
    numbers: HashMap<Arc<str>, u32>,
    /// The numbers of all publications, concatenated.
    entries: Vec<u32>,
    /// By publication, the end of its part of `entries`.
    ends: Vec<usize>,
}

/// One value of a facet.
#[derive(Clone, Debug)]
pub(super) struct Value {
    /// What its spellings have in common, see [`Facet::identity`].
    identity: Arc<str>,
    /// As first written.
    pub(super) text: Arc<str>,
    /// The full name of a venue, where that says more than the short one.
    pub(super) description: Option<Arc<str>>,
    /// Whether a page lists it; others still match when a URL names them.
    pub(super) listed: bool,
}

impl FacetIndex {
    /// Collects the values of `facet`. `author` returns the folded name of an author by its number in
    /// the site, see [`super::search_index::SearchIndex::author`].
    pub(super) fn new<'a>(facet: Facet, site: &Site, author: &dyn Fn(usize) -> &'a str) -> Self {
        let mut index = Self::default();
        let mut ambiguous = Vec::new();
        // By number in the site, so that a value that many publications share is folded once.
        let mut known: Vec<Option<Numbers>> = Vec::new();
        for at in 0..site.publications.len() {
            for number in site_numbers(facet, &site.publications, at) {
                let number = number as usize;
                if known.len() <= number {
                    known.resize(number + 1, None);
                }
                let Some(known) = known.get_mut(number) else { continue };
                let numbers =
                    *known.get_or_insert_with(|| index.add(facet, site, author, number, &mut ambiguous));
                numbers.into_iter().flatten().for_each(|number| index.push_entry(number));
            }
            index.ends.push(index.entries.len());
        }
        if facet == Facet::Author {
            index.hide_owner(site);
        }
        for number in ambiguous {
            if let Some(value) = index.values.get_mut(number as usize) {
                value.description = None;
            }
        }
        index.arrange(facet);
        index
    }

    /// The numbers of a publication's values.
    pub(super) fn entries(&self, publication: usize) -> &[u32] {
        let start = publication.checked_sub(1).and_then(|before| self.ends.get(before)).copied();
        let end = self.ends.get(publication).copied().unwrap_or_default();
        self.entries.get(start.unwrap_or_default()..end).unwrap_or_default()
    }

    /// The number of the heading under which a publication is listed: the rank of its first listed
    /// value, or one past the last rank.
    pub(super) fn heading(&self, publication: usize) -> usize {
        let mut ranks =
            self.entries(publication).iter().filter_map(|number| self.ranks.get(*number as usize));
        ranks.find(|rank| **rank != u32::MAX).map_or(self.listed.len(), |rank| *rank as usize)
    }

    /// The value with this rank.
    pub(super) fn heading_value(&self, heading: usize) -> Option<&Value> {
        let number = self.ranks.iter().position(|rank| *rank as usize == heading)?;
        self.values.get(number)
    }

    /// The number of the value with this identity.
    pub(super) fn number(&self, identity: &str) -> Option<u32> {
        self.numbers.get(identity).copied()
    }

    /// Adds the value that has this number in the site, see [`site_numbers`], unless it is known.
    fn add<'a>(
        &mut self,
        facet: Facet,
        site: &Site,
        folded: &dyn Fn(usize) -> &'a str,
        number: usize,
        ambiguous: &mut Vec<u32>,
    ) -> Numbers {
        let Publications { authors, venues, awards, .. } = &site.publications;
        match facet {
            Facet::Venue => {
                venues.values.get(number).map(|venue| self.add_venue(venue, ambiguous)).unwrap_or_default()
            }
            Facet::Author => {
                let author = authors.values.get(number);
                [author.and_then(|author| self.add_author(&author.name, folded(number))), None]
            }
            Facet::Award => {
                let award = awards.values.get(number).filter(|award| !award.trim().is_empty());
                [award.map(|award| self.push(fold::key(award), award, true).0), None]
            }
            Facet::Year => {
                let year = number.to_string();
                [Some(self.push(year.clone(), &year, true).0), None]
            }
            Facet::Type => {
                let name = Kind::ALL.get(number).map(|kind| kind.name());
                [name.map(|name| self.push(name.to_owned(), name, true).0), None]
            }
        }
    }

    /// The full name matches as well as the short one, for URLs written by hand; a workshop's acronym
    /// does not, because it is that of the conference.
    fn add_venue(&mut self, venue: &Venue, ambiguous: &mut Vec<u32>) -> Numbers {
        let identity = |text: &str| Some(fold::key(text)).filter(|identity| !identity.is_empty());
        let short = identity(&venue.short).map(|identity| self.push(identity, &venue.short, true).0);
        let name = identity(&venue.name).map(|identity| self.push(identity, &venue.name, false));
        if let Some(short) = short
            && let Some((_, true)) = name
            && let Some(name) = full_name(venue)
        {
            self.describe(short, name, venue.acronym.as_ref() == Some(&venue.short), ambiguous);
        }
        [short, name.map(|(number, _)| number)]
    }

    /// Sets the full name of a venue. Different workshops under one conference's acronym share a short
    /// name, so that it has no one full name: it is `ambiguous`.
    fn describe(&mut self, short: u32, name: String, is_acronym: bool, ambiguous: &mut Vec<u32>) {
        let Some(value) = self.values.get_mut(short as usize) else { return };
        match &value.description {
            None => value.description = Some(name.into()),
            Some(other) if is_acronym || fold::key(other) == fold::key(&name) => {}
            Some(_) => ambiguous.push(short),
        }
    }

    /// `None` for "et al." and the like.
    fn add_author(&mut self, name: &str, folded: &str) -> Option<u32> {
        let identity = if folded.is_empty() { fold::key(name) } else { folded.to_owned() };
        let is_somebody = name.contains(char::is_alphanumeric)
            && !matches!(identity.as_str(), "et al" | "others" | "and others");
        is_somebody.then(|| self.push(identity, name, true).0)
    }

    /// Returns the number of a value, and whether it is new.
    fn push(&mut self, identity: String, text: &str, listed: bool) -> (u32, bool) {
        if let Some(number) = self.number(&identity) {
            if let Some(value) = self.values.get_mut(number as usize)
                && listed
                && !value.listed
            {
                value.listed = true;
                value.text = text.trim().into();
            }
            return (number, false);
        }
        let identity: Arc<str> = identity.into();
        let number = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        self.numbers.insert(identity.clone(), number);
        self.values.push(Value { identity, text: text.trim().into(), description: None, listed });
        (number, true)
    }

    /// Adds a number to the last publication, once.
    fn push_entry(&mut self, number: u32) {
        let start = self.ends.last().copied().unwrap_or_default();
        if !self.entries.get(start..).unwrap_or_default().contains(&number) {
            self.entries.push(number);
        }
    }

    /// The owner is an author of nearly all publications: choosing that name would tell nothing.
    fn hide_owner(&mut self, site: &Site) {
        let authors = site.publications.authors.values.iter();
        let marked = authors.filter(|author| author.owner).map(|author| author.name.as_str());
        for name in marked.chain(site.owner.as_deref()) {
            let number = self.number(&Facet::Author.identity(name));
            if let Some(value) = number.and_then(|number| self.values.get_mut(number as usize)) {
                value.listed = false;
            }
        }
    }

    /// Orders the listed values: years from the latest, all others by how many publications have them,
    /// then by name or, types, in their own order.
    fn arrange(&mut self, facet: Facet) {
        let mut totals = vec![0_usize; self.values.len()];
        for number in &self.entries {
            if let Some(total) = totals.get_mut(*number as usize) {
                *total += 1;
            }
        }
        let mut listed = Vec::new();
        for (number, value) in (0..).zip(&self.values) {
            let identity = &*value.identity;
            let kind = || Kind::ALL.iter().position(|kind| identity == kind.name());
            // Years fall, kinds have an order of their own, and all others go by their names.
            let rank = match facet {
                Facet::Year => {
                    identity.parse::<u16>().map_or(usize::MAX, |year| usize::MAX - usize::from(year))
                }
                Facet::Type => kind().unwrap_or_default(),
                Facet::Venue | Facet::Author | Facet::Award => 0,
            };
            if value.listed {
                listed.push((Reverse(0), rank, identity, number));
            }
        }
        let mut listed = sorted(listed.into_iter());
        let mut ranks = vec![u32::MAX; self.values.len()];
        for (rank, (.., number)) in (0..).zip(&listed) {
            if let Some(place) = ranks.get_mut(*number as usize) {
                *place = rank;
            }
        }
        if facet != Facet::Year {
            for (total, .., number) in &mut listed {
                *total = Reverse(totals.get(*number as usize).copied().unwrap_or_default());
            }
            listed = sorted(listed.into_iter());
        }
        self.listed = listed.into_iter().map(|(.., number)| number).collect();
        self.ranks = ranks;
    }
}

/// The numbers of a value of the site: none, one, or those of a venue's short and full name.
type Numbers = [Option<u32>; 2];

/// What a publication has of a facet, as numbers: of its authors, venue and awards in the site, its
/// year, or the position of its kind in [`Kind::ALL`].
fn site_numbers(facet: Facet, publications: &Publications, at: usize) -> Vec<u32> {
    match facet {
        Facet::Author => publications.authors.numbers_of(at).to_vec(),
        Facet::Award => publications.awards.numbers_of(at).to_vec(),
        // What is under review at a venue has not appeared there.
        Facet::Venue if publications.statuses.of(at).any(|status| status.stage.is_unpublished()) => {
            Vec::new()
        }
        Facet::Venue => publications.venues.numbers_of(at).to_vec(),
        Facet::Year => publications.date(at).year.map(u32::from).into_iter().gathered(),
        Facet::Type => {
            let kind = publications.kinds.get(at);
            (0..).zip(Kind::ALL).filter(|(_, other)| Some(other) == kind).map(|(number, _)| number).gathered()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use offprint_model::{Publication, PublicationStatus, Status};

    #[test]
    fn a_paper_under_review_is_none_of_its_venues_papers() {
        let venue = Venue { name: "Tide Letters".into(), short: "Tide Letters".into(), ..Venue::default() };
        let paper = |stage: Option<PublicationStatus>| Publication {
            venue: Some(venue.clone()),
            status: stage.map(Status::from),
            ..Publication::default()
        };
        let papers = [
            Some(PublicationStatus::UnderReview),
            Some(PublicationStatus::Submitted),
            Some(PublicationStatus::Accepted),
            None,
        ];
        let site = Site { publications: papers.map(paper).into_iter().collect(), ..Site::default() };
        let index = FacetIndex::new(Facet::Venue, &site, &|_| "");
        let counted: Vec<usize> = (0..4).map(|at| index.entries(at).len()).collect();
        assert_eq!(counted, [0, 0, 1, 1]);
    }
}
