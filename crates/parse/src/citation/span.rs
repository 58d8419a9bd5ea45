//! A part of an entry that may be a title or a venue, ready to be judged.

use std::ops::Range;

use super::features::{Feature, FeatureCounts};

/// The mark that a whole part stands in, and nothing beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Formatting {
    #[default]
    Plain,
    Quoted,
    Linked,
    Bold,
    Italic,
    Other,
    Bracketed,
}

impl Formatting {
    pub(crate) const COUNT: usize = 7;
}

/// A part of an entry that is judged: as a title, as a venue.
pub(crate) struct Part<'a> {
    pub(super) range: Range<usize>,
    pub(super) tally: FeatureCounts<'a>,
    pub(super) formatting: Formatting,
    /// Words that no claim took.
    pub(super) free: u16,
}

impl Part<'_> {
    #[inline]
    pub(super) fn count(&self, what: Feature) -> f32 {
        f32::from(self.tally.of(what))
    }

    /// As many as there are, but no more than `most`.
    #[inline]
    pub(super) fn at_most(&self, what: Feature, most: u16) -> f32 {
        f32::from(self.tally.of(what).min(most))
    }

    /// How many more there are than `usual`.
    #[inline]
    pub(super) fn beyond(&self, what: Feature, usual: u16) -> f32 {
        f32::from(self.tally.of(what).saturating_sub(usual))
    }

    /// Whether brackets that open also close.
    pub(super) fn is_balanced(&self) -> bool {
        self.count(Feature::Opens) == self.count(Feature::Closes)
    }
}
