//! What a token may be, by its letters and by the vocabulary, as a set of flags.

/// A set of traits. Those without a comment stand for the table of the vocabulary with their name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Traits(u64);

impl Traits {
    /// Begins with an upper-case letter.
    pub(crate) const CAPITAL: Self = Self(1);
    /// Two or more letters, all upper-case.
    pub(crate) const UPPER: Self = Self(1 << 1);
    /// Begins with a lower-case letter.
    pub(crate) const LOWER: Self = Self(1 << 2);
    /// In a script without case.
    pub(crate) const CASELESS: Self = Self(1 << 3);
    /// A single upper-case letter, or several with hyphens between them: "J", "J-P".
    pub(crate) const INITIAL: Self = Self(1 << 4);
    /// One to four upper-case letters, maybe with hyphens: initials that are run together.
    pub(crate) const INITIALS: Self = Self(1 << 5);
    /// Upper-case letters where names have none: "NeurIPS", "OSDI", "DaWaK".
    pub(crate) const ACRONYM_LIKE: Self = Self(1 << 6);
    pub(crate) const YEAR: Self = Self(1 << 7);
    pub(crate) const DIGIT: Self = Self(1 << 8);
    pub(crate) const MONTH: Self = Self(1 << 9);
    pub(crate) const FUNCTION: Self = Self(1 << 10);
    pub(crate) const TITLE_WORD: Self = Self(1 << 11);
    pub(crate) const SENTENCE: Self = Self(1 << 12);
    pub(crate) const PARTICLE: Self = Self(1 << 13);
    pub(crate) const NAME_SUFFIX: Self = Self(1 << 14);
    pub(crate) const CONJUNCTION: Self = Self(1 << 15);
    pub(crate) const GROUP: Self = Self(1 << 16);
    pub(crate) const VENUE: Self = Self(1 << 17);
    pub(crate) const JOURNAL: Self = Self(1 << 18);
    pub(crate) const WORKSHOP: Self = Self(1 << 19);
    pub(crate) const PREPRINT: Self = Self(1 << 20);
    pub(crate) const THESIS: Self = Self(1 << 21);
    pub(crate) const BOOK: Self = Self(1 << 22);
    pub(crate) const ORGANISATION: Self = Self(1 << 23);
    pub(crate) const VENUE_SUFFIX: Self = Self(1 << 24);
    /// A known acronym of a conference.
    pub(crate) const KNOWN: Self = Self(1 << 25);
    /// A known acronym of a journal.
    pub(crate) const KNOWN_JOURNAL: Self = Self(1 << 26);
    /// A number with an ending that makes it an ordinal: "14th", "3rd", "33e".
    pub(crate) const ORDINAL: Self = Self(1 << 27);
    /// The two digits of "'22".
    pub(crate) const SHORT_YEAR: Self = Self(1 << 28);
    /// Usually abbreviated before a full stop, as in the names of journals.
    pub(crate) const SHORTENED: Self = Self(1 << 29);
    /// A usual label of a link: "pdf".
    pub(crate) const LABEL: Self = Self(1 << 30);
    /// Announces a list of names: "by", "with".
    pub(crate) const AUTHOR_PREFIX: Self = Self(1 << 31);
    /// May follow a list of names without a comma.
    pub(crate) const NAMES_END: Self = Self(1 << 32);
    /// A word of awards: "best", "oral".
    pub(crate) const AWARD: Self = Self(1 << 33);
    /// A word that makes an award by itself: "prize".
    pub(crate) const AWARDED: Self = Self(1 << 38);
    /// Marks editors: "Eds."
    pub(crate) const EDITOR: Self = Self(1 << 39);
    /// May begin a phrase of status; those below, a remark, an award, a legend.
    pub(crate) const OPENS_STATUS: Self = Self(1 << 34);
    pub(crate) const OPENS_REMARK: Self = Self(1 << 35);
    pub(crate) const OPENS_AWARD: Self = Self(1 << 36);
    pub(crate) const OPENS_LEGEND: Self = Self(1 << 37);
    /// Begins a part of the entry, by signs and formatting.
    pub(crate) const BEGINS: Self = Self(1 << 40);
    pub(crate) const VOLUME: Self = Self(1 << 41);
    pub(crate) const ISSUE: Self = Self(1 << 42);
    pub(crate) const PAGES: Self = Self(1 << 43);
    pub(crate) const ARTICLE_NUMBER: Self = Self(1 << 44);
    pub(crate) const EDITION: Self = Self(1 << 45);
    pub(crate) const IN: Self = Self(1 << 46);
    pub(crate) const REPORT: Self = Self(1 << 47);
    pub(crate) const ACCESS: Self = Self(1 << 48);
    pub(crate) const IDENTIFIER: Self = Self(1 << 49);
    pub(crate) const PUBLISHER: Self = Self(1 << 50);
    pub(crate) const SCHOOL: Self = Self(1 << 51);
    pub(crate) const PLACE: Self = Self(1 << 52);
    pub(crate) const SEASON: Self = Self(1 << 53);
    pub(crate) const OTHERS: Self = Self(1 << 54);
    pub(crate) const ANY_YEAR: Self = Self(1 << 7 | 1 << 28);
    pub(crate) const ANY_VENUE: Self = Self(0b111111 << 17);

    /// What is told by letters and place, not by a table of the vocabulary.
    const LETTERS: Self = Self(0b0111_1111 | Self::BEGINS.0 | Self::ORDINAL.0);

    /// Returns whether a table of the vocabulary has the word.
    pub(crate) fn is_known(self) -> bool {
        self.0 & !Self::LETTERS.0 != 0
    }

    pub(crate) fn has(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) fn remove(&mut self, other: Self) {
        self.0 &= !other.0;
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }
}
