//! A span of an entry that may be a title or a venue, ready to be scored.

use std::ops::Range;

use super::features::{Feature, FeatureCounts};
use super::formatting::Formatting;

/// A span of tokens with what is counted in it.
pub(crate) struct Span<'a> {
    pub(super) range: Range<usize>,
    pub(super) counts: FeatureCounts<'a>,
    pub(super) formatting: Formatting,
    /// Words without an annotation.
    pub(super) free: u16,
}

impl Span<'_> {
    /// How often the feature occurs.
    #[inline]
    pub(super) fn count(&self, feature: Feature) -> f32 {
        f32::from(self.counts.of(feature))
    }

    /// How often it occurs, but no more than `most`.
    #[inline]
    pub(super) fn at_most(&self, feature: Feature, most: u16) -> f32 {
        f32::from(self.counts.of(feature).min(most))
    }

    /// How many more there are than `usual`.
    #[inline]
    pub(super) fn beyond(&self, feature: Feature, usual: u16) -> f32 {
        f32::from(self.counts.of(feature).saturating_sub(usual))
    }

    /// Returns whether brackets that open also close.
    pub(super) fn is_balanced(&self) -> bool {
        self.count(Feature::Opens) == self.count(Feature::Closes)
    }
}
