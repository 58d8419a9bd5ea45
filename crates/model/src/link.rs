use super::Href;
use serde::{Deserialize, Serialize};

/// An address that belongs to a publication.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The text without brackets: "paper". "(title)" and "(venue)" where those are the link;
    /// an icon's alternative text or nothing for a link without text.
    pub label: String,
    /// Where it leads.
    pub url: Href,
}
