use std::cmp::{Ordering, Reverse};
use std::sync::Arc;

use super::{Facet, fold, full_name::full_name};
use crate::sort::sort;
use offprint_model::interner::{Interner, hash};
use offprint_model::letters;
use offprint_model::{Kind, Publications, Site, Venue};

/// One facet of all publications: its values, numbered, and the numbers of each publication.
#[derive(Clone, Debug, Default)]
pub(super) struct FacetIndex {
    /// By number.
    pub(super) values: Vec<Value>,
    /// The numbers of the values that a page lists, in its order.
    pub(super) listed: Vec<u32>,
    /// By number, where under all headings a value's own stands: years from the latest, types in
    /// their own order, venues by name.
    pub(super) ranks: Vec<u32>,
    /// By number, what makes two values the same.
    identities: Vec<String>,
    numbering: Interner,
    /// The numbers of all publications, one after the other, and where those of each end.
    entries: Vec<u32>,
    ends: Vec<usize>,
}

/// One value of a facet.
#[derive(Clone, Debug)]
pub(super) struct Value {
    /// As first written.
    pub(super) text: Arc<str>,
    /// More words for it.
    pub(super) description: Option<Arc<str>>,
    /// Whether a page lists it; others match when an address names them.
    pub(super) listed: bool,
}

impl FacetIndex {
    /// Collects the values of `facet`. `author` gives the folded name of an author, as
    /// [`super::texts::SearchIndex::author`] does.
    pub(super) fn new<'a>(facet: Facet, site: &Site, author: &dyn Fn(usize) -> &'a str) -> Self {
        let mut column = Self::default();
        let mut shared = Vec::new();
        // What a value of the site's is here, so that one that many publications have is looked at once.
        let mut known: Vec<Option<Found>> = Vec::new();
        for at in 0..site.publications.len() {
            let single = &mut [0];
            for number in numbers(facet, &site.publications, at, single) {
                let number = *number as usize;
                if known.len() <= number {
                    known.resize(number + 1, None);
                }
                let Some(known) = known.get_mut(number) else { continue };
                let found =
                    *known.get_or_insert_with(|| column.find(facet, site, author, number, &mut shared));
                found.into_iter().flatten().for_each(|number| column.give(number));
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

    /// The values that the value of this number, as [`numbers`] gives it, stands for; added where they
    /// are new.
    fn find<'a>(
        &mut self,
        facet: Facet,
        site: &Site,
        folded: &dyn Fn(usize) -> &'a str,
        number: usize,
        shared: &mut Vec<u32>,
    ) -> Found {
        let Publications { authors, venues, awards, .. } = &site.publications;
        match facet {
            Facet::Venue => {
                venues.values.get(number).map(|venue| self.find_venue(venue, shared)).unwrap_or_default()
            }
            Facet::Author => {
                let author = authors.values.get(number);
                [author.and_then(|author| self.find_author(&author.name, folded(number))), None]
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

    /// Gives the number of a value, and whether it is new.
    fn push(&mut self, identity: String, text: &str, listed: bool) -> (u32, bool) {
        let known = &self.identities;
        let number = self.numbering.number(hash(&identity), &|number| known.get(number) == Some(&identity));
        let is_new = number == self.values.len();
        if is_new {
            self.identities.push(identity);
            self.values.push(Value { text: text.trim().into(), description: None, listed });
        } else if let Some(value) = self.values.get_mut(number)
            && listed
            && !value.listed
        {
            value.text = text.trim().into();
            value.listed = true;
        }
        (u32::try_from(number).unwrap_or(u32::MAX), is_new)
    }

    /// The number of the value with this identity.
    pub(super) fn number(&self, identity: &str) -> Option<u32> {
        let is = |number: usize| self.identities.get(number).is_some_and(|known| known == identity);
        self.numbering.find(hash(identity), &is)?.try_into().ok()
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
    fn find_venue(&mut self, venue: &Venue, shared: &mut Vec<u32>) -> Found {
        let identity = |text: &str| Some(fold::key(text)).filter(|identity| !identity.is_empty());
        let short = identity(&venue.short).map(|identity| self.push(identity, &venue.short, true).0);
        let name = identity(&venue.name).map(|identity| self.push(identity, &venue.name, false));
        if let Some(short) = short
            && let Some((_, true)) = name
            && let Some(name) = full_name(venue)
        {
            self.describe(short, name, venue.acronym.as_ref() == Some(&venue.short), shared);
        }
        [short, name.map(|(number, _)| number)]
    }

    /// Gives a short name its full name. Workshops under one conference's acronym are `shared`
    /// names: unless they are one workshop they have no full name in common.
    fn describe(&mut self, short: u32, name: String, acronym: bool, shared: &mut Vec<u32>) {
        let Some(value) = self.values.get_mut(short as usize) else { return };
        match &value.description {
            None => value.description = Some(name.into()),
            Some(other) if acronym || fold::key(other) == fold::key(&name) => {}
            Some(_) => shared.push(short),
        }
    }

    /// Nobody is "et al.".
    fn find_author(&mut self, name: &str, folded: &str) -> Option<u32> {
        let identity = if folded.is_empty() { fold::key(name) } else { folded.to_owned() };
        let somebody = name.contains(letters::is_word)
            && !matches!(identity.as_str(), "et al" | "others" | "and others");
        somebody.then(|| self.push(identity, name, true).0)
    }

    /// The owner is an author of all, or nearly, so that choosing that name would tell nothing.
    fn hide_owner(&mut self, site: &Site) {
        let authors = site.publications.authors.values.iter();
        let marked = authors.filter(|author| author.owner).map(|author| author.name.as_str());
        for name in marked.chain(site.owner.as_deref()) {
            if let Some(value) = self.value_mut(Facet::Author, name) {
                value.listed = false;
            }
        }
    }

    fn value_mut(&mut self, facet: Facet, text: &str) -> Option<&mut Value> {
        let number = self.number(&facet.identity(text))?;
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
        let names = &self.identities;
        let year = |name: &String| name.parse::<u16>().ok();
        let kind = |name: &String| Kind::ALL.iter().position(|kind| kind.name() == name);
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
            Facet::Venue => sort(&mut headings, &|one, other| names.get(one).cmp(&names.get(other))),
            // They are no headings.
            Facet::Author | Facet::Award => {}
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

/// The numbers of the values that one of the site's stands for: none, one, or two names of a venue.
type Found = [Option<u32>; 2];

/// Numbers of what a publication says of a facet: those of its authors, venue and awards among all that
/// there are, its year, or the place of its kind among all kinds. `single` has room for one.
fn numbers<'a>(
    facet: Facet,
    publications: &'a Publications,
    at: usize,
    single: &'a mut [u32; 1],
) -> &'a [u32] {
    let number = match facet {
        Facet::Author => return publications.authors.numbers_of(at),
        Facet::Award => return publications.awards.numbers_of(at),
        Facet::Venue => {
            // what is under review there has not appeared there
            let sent = publications.statuses.of(at).any(|status| status.stage.is_unpublished());
            return if sent { &[] } else { publications.venues.numbers_of(at) };
        }
        Facet::Year => publications.date(at).year.map(u32::from),
        Facet::Type => {
            let kind = publications.kinds.get(at);
            Kind::ALL.iter().zip(0..).find(|(other, _)| Some(*other) == kind).map(|(_, number)| number)
        }
    };
    match number {
        Some(number) => {
            *single = [number];
            single
        }
        None => &[],
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
        let column = FacetIndex::new(Facet::Venue, &site, &|_| "");
        let counted: Vec<usize> = (0..4).map(|at| column.entries(at).len()).collect();
        assert_eq!(counted, [0, 0, 1, 1]);
    }
}
