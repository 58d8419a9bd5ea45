//! Elements that go with their content (`<script>`, `<svg>`, …), which may reach over blank lines
//! and so over several of Markdown's blocks.

use super::tokens::{COMMENT, find_ignoring_case, rfind_ignoring_case};

/// What is hidden at the moment.
pub(crate) struct Hidden<'s> {
    text: &'s str,
    /// The tag or comment end that brings the page back.
    until: Option<String>,
    /// Where the last such end stands, for those asked for.
    last: Vec<(String, Option<usize>)>,
}

impl<'s> Hidden<'s> {
    /// `text` is all of the content.
    pub(crate) fn new(text: &'s str) -> Self {
        Self { text, until: None, last: Vec::new() }
    }

    /// The end that is waited for.
    pub(crate) fn until(&self) -> Option<&str> {
        self.until.as_deref()
    }

    /// An element that goes with its content opens at `at`. If it never ends, only the tag goes,
    /// because the rest of the page must not.
    pub(crate) fn open(&mut self, tag: &str, at: usize) {
        let end = if tag == COMMENT { "-->".to_owned() } else { ["</", tag].concat() };
        self.until = self.comes_later(&end, at).then_some(end);
    }

    /// Whether `end` stands anywhere after `at`.
    pub(crate) fn comes_later(&mut self, end: &str, at: usize) -> bool {
        let known = self.last.iter().find(|(known, _)| *known == end).map(|(_, last)| *last);
        let last = known.unwrap_or_else(|| {
            let last = rfind_ignoring_case(self.text, end);
            self.last.push((end.into(), last));
            last
        });
        last.is_some_and(|last| last > at)
    }

    /// Looks for the end in text that Markdown did not take for HTML; gives what follows it.
    pub(crate) fn end_in<'t>(&mut self, text: &'t str) -> Option<&'t str> {
        let until = self.until.as_deref()?;
        let shown = text.get(find_ignoring_case(text, until, 0)? + until.len()..)?;
        self.until = None;
        Some(shown)
    }

    /// The end has come.
    pub(crate) fn close(&mut self) {
        self.until = None;
    }
}
