use crate::Profile;
use serde::{Deserialize, Serialize};

/// What the front matter says of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meta {
    /// `title`.
    pub title: Option<String>,
    /// `excerpt` or `description`.
    pub description: Option<String>,
    /// `permalink`: the address that the page wants.
    pub permalink: Option<String>,
    /// `redirect_from` or `aliases`: addresses that lead here.
    pub redirect_from: Vec<String>,
    /// `lang`, `language` or `locale`, as a language tag: "en", "ko".
    pub language: Option<String>,
    /// The person of the page: `author`, al-folio's `profile`, and keys about a person at the top.
    pub author: Option<Profile>,
}
