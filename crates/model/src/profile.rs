use crate::{Href, ImageSource, Link};
use serde::{Deserialize, Serialize};

/// The person whose page it is, from the front matter. `docs/front-matter.md` has all spellings of the keys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// `name`.
    pub name: Option<String>,
    /// `avatar`: a picture.
    pub avatar: Option<ImageSource>,
    /// `bio` or `subtitle`: a line about the person.
    pub bio: Option<String>,
    /// `pronouns`.
    pub pronouns: Option<String>,
    /// `location`.
    pub location: Option<String>,
    /// `employer`.
    pub employer: Option<String>,
    /// `email`, as a `mailto:` link.
    pub email: Option<Href>,
    /// Profiles elsewhere (`googlescholar`, `orcid`, `dblp`, `github`, …), each with the service's
    /// name as its label, in the order written.
    pub links: Vec<Link>,
}
