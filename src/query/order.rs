use std::cmp::Reverse;

use super::fold;
use crate::model::{Publication, Site};
use crate::sort::sort;

/// The order of the list. The order of the file breaks every tie.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Latest year first, undated last.
    #[default]
    Newest,
    /// Earliest year first, undated last.
    Oldest,
    /// By the venue's short name, then latest first; those without a venue last.
    Venue,
    /// By title.
    Title,
}

impl Sort {
    /// All orders, in the order in which a page offers them.
    pub const ALL: [Self; 4] = [Self::Newest, Self::Oldest, Self::Venue, Self::Title];

    /// The name in addresses: "newest".
    pub fn name(self) -> &'static str {
        match self {
            Self::Newest => "newest",
            Self::Oldest => "oldest",
            Self::Venue => "venue",
            Self::Title => "title",
        }
    }

    /// The order of that name, whatever its case.
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.trim();
        Self::ALL.into_iter().find(|sort| sort.name().eq_ignore_ascii_case(name))
    }

    /// The site's publications in this order, as indices.
    pub(super) fn arrange(self, site: &Site) -> Vec<u32> {
        let keys: Vec<Key> = site.publications.iter().map(|publication| self.key(publication)).collect();
        let mut order: Vec<u32> = (0..).take(keys.len()).collect();
        sort(&mut order, &|one, other| keys.get(one).cmp(&keys.get(other)));
        order
    }

    fn key(self, publication: &Publication) -> Key {
        let year = publication.date.year;
        let newest = (year.is_none(), Reverse(year.unwrap_or_default()));
        let (missing, name, newest) = match self {
            Self::Newest => (false, String::new(), newest),
            Self::Oldest => (false, String::new(), (newest.0, Reverse(u16::MAX - newest.1.0))),
            Self::Venue => {
                let short = publication.venue.as_ref().map(|venue| fold::key(&venue.short));
                (short.is_none(), short.unwrap_or_default(), newest)
            }
            Self::Title => (false, fold::key(&publication.title), (false, Reverse(0))),
        };
        Key { missing, name, newest }
    }
}

/// What is compared, in this order.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    missing: bool,
    name: String,
    newest: (bool, Reverse<u16>),
}
