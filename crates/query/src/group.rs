use std::ops::Range;

use super::{Facet, Sort};

/// What the list is grouped by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Group {
    /// By the owner's headings.
    Section,
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
    pub const ALL: [Self; 5] = [Self::Section, Self::Year, Self::Venue, Self::Type, Self::None];

    /// The name in the query string: "year".
    pub fn name(self) -> &'static str {
        match self {
            Self::Section => "section",
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

    /// The facet whose values are the headings; `None` under the owner's and without headings.
    pub fn facet(self) -> Option<Facet> {
        match self {
            Self::Year => Some(Facet::Year),
            Self::Venue => Some(Facet::Venue),
            Self::Type => Some(Facet::Type),
            Self::Section | Self::None => None,
        }
    }

    /// The grouping that goes with an order by default where the owner wrote no headings.
    pub(super) fn of(sort: Sort) -> Self {
        match sort {
            Sort::Newest | Sort::Oldest => Self::Year,
            Sort::Venue => Self::Venue,
            Sort::Written | Sort::Title => Self::None,
        }
    }
}

/// How a list is divided under headings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    /// What it is grouped by.
    pub by: Group,
    /// The numbers of the groups that are not empty, in list order; by the owner's headings, and where nothing is
    /// filtered, all of them. Without headings it is one group, which may be empty.
    pub order: Vec<usize>,
    /// By group number, its range of positions in [`super::QueryResult::rows`].
    pub runs: Vec<Range<usize>>,
}

impl Groups {
    /// One group of this many publications, without a heading.
    pub(super) fn none(shown: usize) -> Self {
        Self { by: Group::None, order: vec![0], runs: std::iter::once(0..shown).collect() }
    }

    /// Stably sorts `shown` by group: in the order of `numbers`, which are all from 0 on. `rank` returns the number
    /// of a publication's group.
    pub(super) fn gather(
        by: Group,
        shown: &mut Vec<usize>,
        numbers: &[usize],
        rank: &dyn Fn(usize) -> usize,
    ) -> Self {
        let groups = numbers.len();
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
        for &rank in numbers {
            let end = start + counts.get(rank).copied().unwrap_or_default();
            if let Some(run) = runs.get_mut(rank) {
                *run = start..end;
            }
            if end > start {
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
