//! Parts of personal names in the languages that academics write them in.

/// Small words inside a family name.
pub(crate) const PARTICLES: &str = "\
    's 't af al ap av ben bin bint d' da dal dalla das de degli dei del della den der des di do dos du \
    e el ibn la las le li lo los mac op te ten ter van vande vander vom von vor y z zu zum zur";

/// Articles and small words that are written together with the family name: "al-Rashid", "d'Aubert".
const GLUED: &str = "ad al an ar as ash at az d dall dell el l ul";

/// Returns whether `word` is a family name with an article in front.
pub(crate) fn is_glued(word: &str) -> bool {
    let Some((article, rest)) = word.split_once(['-', '\'', '’']) else { return false };
    rest.starts_with(char::is_uppercase) && super::holds(GLUED, article)
}

/// Suffixes of a name.
pub(crate) const SUFFIXES: &str = "\
    2nd 3rd ii iii iv jr md phd sr";

/// Titles before a name, by their letters: "Prof.", "Dr.-Ing.".
pub(crate) const TITLES: &str = "\
    dame docteur doctor dott dottssa doz dr dring em habil hc herr ing ir mme mr mrs ms mx pd prof profa professeur \
    professor professorin profesor profesora rer nat sir univprof";

/// Degrees behind a name, by their letters: "Ph.D.".
pub(crate) const DEGREES: &str = "ba bsc dphil llm ma mag mba md mph mphil msc phd rn";

/// Words that join two names.
pub(crate) const CONJUNCTIONS: &str = "\
    and e ed en et i ja och og oraz und ve with y és και и і";

/// Last words of authors that are groups.
pub(crate) const GROUPS: &str = "\
    collaboration collaborators committee community consortium contributors initiative investigators \
    others team teams";

/// Words that may follow the last name without a comma.
pub(crate) const ENDS: &str = "\
    accepted appeared appears at forthcoming in on presented published submitted to";

/// Words that mark the editors of a book.
pub(crate) const EDITORS: &str = "\
    coord coords dir dirs ed edited editor editors eds herausgeber hg hgg hrsg éd éds";

/// Words that announce a list of names.
pub(crate) const PREFIXES: &str = "\
    author authors avec by co-authored coauthored con joint jointly mit par por von with work";

/// Signs that mark an author.
pub(crate) const MARKS: &str = "*∗⁎⋆★☆†‡§¶#^⁺♠♣♦♥♡♢♤♧✉🖂📩✝✱☨△▲◇◆○●📧⊕°+~❖✦✧✻✽❋";
