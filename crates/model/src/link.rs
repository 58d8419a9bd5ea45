use crate::Href;
use serde::{Deserialize, Serialize};

/// An address that belongs to a publication, or one of its owner's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The link's own text without brackets: "paper"; an icon's alternative text. Empty for a link
    /// without text, and where `role` says whose text the link is.
    pub label: String,
    /// Where it leads.
    pub url: Href,
    /// The field whose text is the link; `None` for a link with a label of its own.
    pub role: Option<LinkRole>,
}

/// The field of a publication that is written as a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LinkRole {
    /// The title.
    Title,
    /// The venue.
    Venue,
}
