//! What the page says about an entry around it.

use super::mark_meaning::MarkMeaning;
use offprint_model::{Kind, PublicationStatus};

/// What headings and legends say about an entry that stands below them.
#[derive(Clone, Debug, Default)]
pub(crate) struct EntryContext {
    /// The nearest heading above.
    pub(crate) section: Option<String>,
    /// The year in the nearest heading that names one.
    pub(crate) year: Option<u16>,
    /// The kind of the entries, as the headings say.
    pub(crate) kind: Option<Kind>,
    /// The status of the entries, as the headings say.
    pub(crate) stage: Option<PublicationStatus>,
    /// What authors' marks mean, from legends outside the entries.
    pub(crate) meanings: Vec<MarkMeaning>,
}

impl EntryContext {
    /// Returns whether the headings announce work that has not appeared: "Working Papers", "Under review".
    pub(crate) fn announces_unpublished(&self) -> bool {
        self.kind == Some(Kind::Preprint) || self.stage.is_some_and(PublicationStatus::is_unpublished)
    }
}
