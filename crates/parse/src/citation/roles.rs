//! The roles of tokens. Every token has exactly one, so that no word of an entry is lost.

use std::ops::Range;

use super::annotations::{Annotation, Annotations};
use super::text::Text;

/// The field that a token belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// No field took it: it becomes a note.
    Unassigned,
    /// A name, a mark or a separator of names.
    Author,
    Title,
    /// Before the venue's name: "In Proceedings of".
    VenuePrefix,
    Venue,
    /// After the venue's name: volume, pages, place.
    VenueSuffix,
    Date,
    Status,
    Award,
    Legend,
    Link,
    /// The entry's number, or a sign that only separates.
    Separator,
}

/// The roles of an entry's tokens.
pub(crate) struct Roles(Vec<Role>);

impl Roles {
    pub(crate) fn new(text: &Text, annotations: &Annotations) -> Self {
        let role = |index| match annotations.at(index) {
            None | Some(Annotation::Remark) => Role::Unassigned,
            Some(Annotation::Marker) => Role::Separator,
            Some(Annotation::Label) => Role::Link,
            Some(Annotation::Legend) => Role::Legend,
            Some(Annotation::Status(_)) => Role::Status,
            Some(Annotation::Award) => Role::Award,
            Some(Annotation::Date) => Role::Date,
        };
        Self((0..text.len()).map(role).collect())
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn at(&self, index: usize) -> Role {
        self.0.get(index).copied().unwrap_or(Role::Separator)
    }

    pub(crate) fn set(&mut self, range: Range<usize>, role: Role) {
        for slot in self.0.get_mut(range).unwrap_or_default() {
            *slot = role;
        }
    }

    /// The runs of tokens with this role, in order.
    pub(crate) fn ranges(&self, role: Role) -> Vec<Range<usize>> {
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for index in (0..self.0.len()).filter(|&index| self.at(index) == role) {
            match ranges.last_mut() {
                Some(range) if range.end == index => range.end += 1,
                _ => ranges.push(index..index + 1),
            }
        }
        ranges
    }
}
