//! Why text that may be an entry was not taken as one.

/// Why a candidate is no publication.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Refusal {
    /// No title was found.
    NoTitle,
    /// The heading above says that this is something else: "News", "Talks".
    Heading,
    /// Somebody speaks of themselves in it: "I received my degree".
    Personal,
    /// It is a sentence, without names, venue, year or link.
    Sentence,
    /// Too little stands beside the title.
    Bare,
    /// Too little speaks for it.
    Score {
        /// The score that it had to exceed.
        needed: f32,
    },
    /// It stands in a list of news.
    News,
    /// Too few of its list are publications.
    List {
        /// How many would be by themselves.
        good: usize,
        /// How many there are.
        all: usize,
    },
    /// It stands in a table of which other rows are no publications.
    Table,
}
