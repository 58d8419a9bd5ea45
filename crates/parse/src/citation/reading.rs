use std::ops::Range;

use super::field::{Field, FieldStyle};
use super::formatting::Formatting;
use super::names::Name;

/// One way to divide an entry into fields, as ranges of its tokens.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reading {
    /// The list of names with what joins them, and each name.
    pub(crate) authors: Option<(Range<usize>, Vec<Name>)>,
    pub(crate) title: Option<Range<usize>>,
    pub(crate) venue: Option<Range<usize>>,
    /// How well the fields fit: above about 3 for most publications, below it for most other text.
    pub(crate) score: f32,
    /// How each field is written, in order, for the page's style model.
    pub(crate) field_styles: Vec<FieldStyle>,
}

impl Reading {
    /// Returns whether the title stands first, in italics or quotation marks: "*A Book*. Town 2020".
    pub(crate) fn has_formatted_title(&self) -> bool {
        self.field_styles.first().is_some_and(|style| {
            style.field == Field::Title && matches!(style.formatting, Formatting::Quoted | Formatting::Italic)
        })
    }
}
