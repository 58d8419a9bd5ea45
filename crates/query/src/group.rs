use std::ops::Range;

use super::{Facet, Sort};

/// What the list's headings are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Group {
    /// Years.
    Year,
    /// Short names of venues.
    Venue,
    /// Kinds of publications.
    Type,
    /// There are none.
    #[default]
    None,
}

impl Group {
    /// All groupings, in the order in which a page offers them.
    pub const ALL: [Self; 4] = [Self::Year, Self::Venue, Self::Type, Self::None];

    /// The name in addresses: "year".
    pub fn name(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Venue => "venue",
            Self::Type => "type",
            Self::None => "none",
        }
    }

    /// The grouping of that name, whatever its case.
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.trim();
        Self::ALL.into_iter().find(|group| group.name().eq_ignore_ascii_case(name))
    }

    /// The facet whose values are the headings.
    pub fn facet(self) -> Option<Facet> {
        match self {
            Self::Year => Some(Facet::Year),
            Self::Venue => Some(Facet::Venue),
            Self::Type => Some(Facet::Type),
            Self::None => None,
        }
    }

    /// What goes with an order, unless the visitor asks for something else.
    pub(super) fn of(sort: Sort) -> Self {
        match sort {
            Sort::Newest | Sort::Oldest => Self::Year,
            Sort::Venue => Self::Venue,
            Sort::Title => Self::None,
        }
    }
}

/// Which part of a listing stands under which heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    /// What the headings are.
    pub by: Group,
    /// The groups that hold something, by their numbers, from the top of the list to its end.
    /// Without headings it is one, which may hold nothing.
    pub order: Vec<usize>,
    /// Where each group's publications stand in the list, by its number.
    pub runs: Vec<Range<usize>>,
}

impl Groups {
    /// One group of so many publications, without a heading.
    pub(super) fn none(shown: usize) -> Self {
        Self { by: Group::None, order: vec![0], runs: std::iter::once(0..shown).collect() }
    }

    /// Brings the publications of each group together, which keep their order in it. `rank` numbers
    /// the group of a publication, below `groups`; the last group, of those that are in none, is the
    /// last in the list, also where the others stand in `reverse`.
    pub(super) fn gather(
        by: Group,
        shown: &mut Vec<usize>,
        groups: usize,
        rank: impl Fn(usize) -> usize,
        reverse: bool,
    ) -> Self {
        let ranks: Vec<usize> = shown.iter().map(|publication| rank(*publication)).collect();
        let mut counts = vec![0; groups];
        for rank in &ranks {
            if let Some(count) = counts.get_mut(*rank) {
                *count += 1;
            }
        }
        let mut runs = vec![0..0; groups];
        let mut order = Vec::new();
        let mut start = 0;
        let named = groups.saturating_sub(1);
        for place in 0..groups {
            let rank = if reverse && place < named { named - 1 - place } else { place };
            let end = start + counts.get(rank).copied().unwrap_or_default();
            if let Some(run) = runs.get_mut(rank).filter(|_| end > start) {
                *run = start..end;
                order.push(rank);
            }
            start = end;
        }
        let mut next: Vec<usize> = runs.iter().map(|run| run.start).collect();
        let mut gathered = vec![0; shown.len()];
        for (publication, rank) in shown.iter().zip(ranks) {
            if let Some(next) = next.get_mut(rank) {
                if let Some(place) = gathered.get_mut(*next) {
                    *place = *publication;
                }
                *next += 1;
            }
        }
        *shown = gathered;
        Self { by, order, runs }
    }
}
