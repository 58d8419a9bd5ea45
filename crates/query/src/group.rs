use std::ops::Range;

use super::{Facet, Sort};

/// What the list is grouped by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Group {
    /// By year.
    Year,
    /// By the venue's short name.
    Venue,
    /// By type of publication.
    Type,
    /// Not grouped.
    #[default]
    None,
}

impl Group {
    /// All groupings, in the order in which a page offers them.
    pub const ALL: [Self; 4] = [Self::Year, Self::Venue, Self::Type, Self::None];

    /// The name in the query string: "year".
    pub fn name(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Venue => "venue",
            Self::Type => "type",
            Self::None => "none",
        }
    }

    /// The grouping with this name, in any case.
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.trim();
        Self::ALL.into_iter().find(|group| group.name().eq_ignore_ascii_case(name))
    }

    /// The facet whose values are the headings; `None` without headings.
    pub fn facet(self) -> Option<Facet> {
        match self {
            Self::Year => Some(Facet::Year),
            Self::Venue => Some(Facet::Venue),
            Self::Type => Some(Facet::Type),
            Self::None => None,
        }
    }

    /// The grouping that goes with an order by default.
    pub(super) fn of(sort: Sort) -> Self {
        match sort {
            Sort::Newest | Sort::Oldest => Self::Year,
            Sort::Venue => Self::Venue,
            Sort::Title => Self::None,
        }
    }
}

/// How a list is divided under headings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    /// What it is grouped by.
    pub by: Group,
    /// The numbers of the groups that are not empty, in list order. Without headings it is one group,
    /// which may be empty.
    pub order: Vec<usize>,
    /// By group number, its range of positions in [`super::QueryResult::shown`].
    pub runs: Vec<Range<usize>>,
}

impl Groups {
    /// One group of this many publications, without a heading.
    pub(super) fn none(shown: usize) -> Self {
        Self { by: Group::None, order: vec![0], runs: std::iter::once(0..shown).collect() }
    }

    /// Stably sorts `shown` by group. `rank` returns the group number of a publication, less than
    /// `groups`. The last group, of publications without a value, stays last also in `reverse`.
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
