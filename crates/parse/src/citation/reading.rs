use std::ops::Range;

use super::name::Name;
use super::sequence::Label;

/// One way to read an entry: its fields as ranges of its tokens.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reading {
    /// The list of names with what joins them, and each name.
    pub(crate) authors: Option<(Range<usize>, Vec<Name>)>,
    pub(crate) title: Option<Range<usize>>,
    pub(crate) venue: Option<Range<usize>>,
    /// How sure it is that this is a publication: 3 for as likely as not, one more for each factor of e.
    pub(crate) score: f32,
    /// The label of each token; empty where the entry was not labelled.
    pub(crate) labels: Vec<Label>,
    /// How the title is written.
    pub(crate) title_form: TitleForm,
}

/// How the title of an entry is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct TitleForm {
    /// No other field stands before it.
    pub(crate) is_first: bool,
    /// Quotation marks stand around it.
    pub(crate) is_quoted: bool,
    /// It is in italics.
    pub(crate) is_italic: bool,
    /// It is in bold type or linked.
    pub(crate) is_strong: bool,
    /// A line of the source that is shown as one ends behind it.
    pub(crate) ends_line: bool,
}

impl Reading {
    /// Returns whether the title stands first, in italics or quotation marks: "*A Book*. Town 2020".
    pub(crate) fn has_formatted_title(&self) -> bool {
        let TitleForm { is_first, is_quoted, is_italic, .. } = self.title_form;
        is_first && (is_quoted || is_italic)
    }

    /// Returns whether the title stands first, with formatting and a line of its own.
    pub(crate) fn is_title_set_apart(&self) -> bool {
        let TitleForm { is_first, is_quoted, is_italic, is_strong, ends_line } = self.title_form;
        is_first && ends_line && (is_quoted || is_italic || is_strong)
    }

    /// Returns whether the list of authors holds a whole name.
    pub(crate) fn has_names(&self) -> bool {
        self.authors.as_ref().is_some_and(|(_, names)| names.iter().any(|name| name.is_whole))
    }
}
