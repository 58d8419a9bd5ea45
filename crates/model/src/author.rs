use serde::{Deserialize, Serialize};

use crate::{Name, NameForm};

/// One name in a publication's list of authors. "et al." and "…" are authors too.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Author {
    /// As written, without marks: "Gyeong-In Yu", "Kaiser AD", "Dong, J."
    pub name: String,
    /// How `name` divides into parts.
    pub form: NameForm,
    /// The page is about this person.
    pub owner: bool,
    /// The entry does not name this author: "(with Ann Lee)" is by the page's owner and Ann Lee.
    pub implied: bool,
    /// The page says that this author contributed equally.
    pub equal: bool,
    /// As written beside the name: "*", "†", "1,2", or empty.
    pub marks: String,
    /// The word that joins this name to the one before it, as written: "and", "&", or empty.
    pub conjunction: String,
}

impl Author {
    /// Returns the name in its parts; `None` if it is no name.
    pub fn parsed(&self) -> Option<Name> {
        self.form.name(&self.name)
    }

    /// Returns whether a person or group is named: "et al." and "…" are nobody.
    pub fn is_somebody(&self) -> bool {
        const OTHERS: [&str; 5] = ["et al", "et al.", "others", "and others", "others."];
        let name = self.name.trim();
        name.contains(char::is_alphanumeric) && !OTHERS.iter().any(|others| name.eq_ignore_ascii_case(others))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_et_al() {
        let is_somebody = |name: &str| Author { name: name.to_owned(), ..Author::default() }.is_somebody();
        assert!(is_somebody("Bo Ek") && is_somebody("김하나") && is_somebody("SLOW Consortium"));
        assert!(!["et al.", "Et al", "…", "...", " others "].into_iter().any(is_somebody));
    }
}
