//! Elements that are left out together with their content (`<script>`, `<svg>`, …). Such content may hold
//! blank lines, and so reach over several of Markdown's blocks.

use super::tokens::{COMMENT, find_ignoring_case, rfind_ignoring_case};

/// Whether content is being left out, and up to where.
pub(crate) struct Hidden<'s> {
    text: &'s str,
    /// The end tag or comment end that ends it.
    until: Option<String>,
    /// For each end that was asked for, where it stands last.
    last: Vec<(String, Option<usize>)>,
}

impl<'s> Hidden<'s> {
    /// `text` is all of the content.
    pub(crate) fn new(text: &'s str) -> Self {
        Self { text, until: None, last: Vec::new() }
    }

    /// Returns the end tag or comment end up to which all is left out, if anything is.
    pub(crate) fn until(&self) -> Option<&str> {
        self.until.as_deref()
    }

    /// Starts to leave out an element, or a comment, that opens at the byte `at`. If it never ends, only its
    /// tag is left out, because the rest of the page must not be.
    pub(crate) fn open(&mut self, tag: &str, at: usize) {
        let end = if tag == COMMENT { "-->".to_owned() } else { ["</", tag].concat() };
        self.until = self.comes_later(&end, at).then_some(end);
    }

    /// Returns whether `end` stands anywhere after the byte `at`.
    pub(crate) fn comes_later(&mut self, end: &str, at: usize) -> bool {
        let known = self.last.iter().find(|(known, _)| *known == end).map(|(_, last)| *last);
        let last = known.unwrap_or_else(|| {
            let last = rfind_ignoring_case(self.text, end);
            self.last.push((end.into(), last));
            last
        });
        last.is_some_and(|last| last > at)
    }

    /// Looks for the end in text that Markdown did not take for HTML; returns what follows it.
    pub(crate) fn end_in<'t>(&mut self, text: &'t str) -> Option<&'t str> {
        let until = self.until.as_deref()?;
        let shown = text.get(find_ignoring_case(text, until, 0)? + until.len()..)?;
        self.until = None;
        Some(shown)
    }

    /// Ends what is left out.
    pub(crate) fn close(&mut self) {
        self.until = None;
    }
}
