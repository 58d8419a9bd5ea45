/// One name in a publication's list of authors. "et al." and "…" are authors too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Author {
    /// As written, without marks: "Gyeong-In Yu", "Kaiser AD", "Dong, J."
    pub name: String,
    /// The page is about this person.
    pub owner: bool,
    /// The entry does not name this author: "(with Ann Lee)" is by the page's owner and Ann Lee.
    pub implied: bool,
    /// The page says that this author contributed equally.
    pub equal: bool,
    /// As written beside the name: "*", "†", "1,2", or empty.
    pub marks: String,
    /// The word that joins this name to the one before it, as written: "and", "&", or empty.
    pub joint: String,
}
