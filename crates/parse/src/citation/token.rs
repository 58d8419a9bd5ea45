//! The words and signs of an entry, and what can be said of each by itself.

use super::lexicon::lexicon;
use crate::strings::number;
use crate::vocabulary::{months, names, venues, words_of};

/// A word, a sign, a number or a picture.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    /// Where it stands in the plain text.
    pub(super) start: u32,
    pub(super) end: u32,
    /// Where its small letters begin in the text that has no others.
    pub(super) low: u32,
    pub(crate) kind: TokenKind,
    /// What stands between it and the token before.
    pub(crate) gap: Whitespace,
    pub(crate) style: TextStyle,
    /// The innermost mark that it stands in, by number: two marks side by side differ.
    pub(crate) element: u32,
    /// The link that it belongs to, by index.
    pub(crate) link: Option<u32>,
    pub(crate) traits: Traits,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Letters, maybe with digits, hyphens and apostrophes inside.
    Word,
    /// Digits, maybe with a full stop or a dash inside.
    Number,
    /// A single sign.
    Sign(char),
    /// An address that is written out, or a DOI.
    Address,
    /// Mathematics: opaque, a word of a title.
    Formula,
    /// A picture, by index.
    Image(u32),
}

/// White space, from none to the end of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Whitespace {
    None,
    Space,
    /// A line of the source ends.
    Line,
    /// A forced line end.
    Break,
    /// A paragraph, item or heading ends.
    Block,
}

/// The marks that a token stands in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct TextStyle(u16);

impl Token {
    /// Its length as written, in bytes.
    pub(crate) fn length(&self) -> u32 {
        self.end - self.start
    }

    /// Whether it is a picture, a formula or words.
    pub(crate) fn kind_class(&self) -> u8 {
        match self.kind {
            TokenKind::Image(_) => 2,
            TokenKind::Formula => 1,
            _ => 0,
        }
    }
}

impl TextStyle {
    pub(crate) const BOLD: Self = Self(1);
    pub(crate) const ITALIC: Self = Self(2);
    pub(crate) const UNDERLINE: Self = Self(4);
    pub(crate) const SUPERSCRIPT: Self = Self(8);
    pub(crate) const SUBSCRIPT: Self = Self(16);
    pub(crate) const CODE: Self = Self(32);
    pub(crate) const MATH: Self = Self(64);
    pub(crate) const STRIKE: Self = Self(128);
    pub(crate) const MARK: Self = Self(256);
    pub(crate) const SMALL: Self = Self(512);
    pub(crate) const KEY: Self = Self(1024);
    /// Those that an author sets to tell one part of an entry from another.
    pub(crate) const DISTINCTIVE: Self = Self(1 | 2 | 4 | 32 | 256 | 512);

    pub(crate) fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// What a token is by its letters and by the tables of knowledge.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Traits(u64);

impl Traits {
    /// Begins with a capital.
    pub(crate) const CAPITAL: Self = Self(1);
    /// Two capitals or more and no small letter.
    pub(crate) const UPPER: Self = Self(1 << 1);
    /// Begins with a small letter.
    pub(crate) const LOWER: Self = Self(1 << 2);
    /// In a script without capitals.
    pub(crate) const CASELESS: Self = Self(1 << 3);
    /// One capital alone.
    pub(crate) const INITIAL: Self = Self(1 << 4);
    /// One to four capitals, maybe with hyphens: initials that are run together.
    pub(crate) const INITIALS: Self = Self(1 << 5);
    /// Capitals where names have none: "NeurIPS", "OSDI", "DaWaK".
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
    /// An acronym that is known: of a conference, of a journal.
    pub(crate) const KNOWN: Self = Self(1 << 25);
    pub(crate) const KNOWN_JOURNAL: Self = Self(1 << 26);
    /// A number with an ending that makes it an ordinal: "14th", "3rd", "33e".
    pub(crate) const ORDINAL: Self = Self(1 << 27);
    /// The two digits of "'22".
    pub(crate) const SHORT_YEAR: Self = Self(1 << 28);
    /// Cut short before a full stop, as in the names of journals.
    pub(crate) const SHORTENED: Self = Self(1 << 29);
    /// The label of a link.
    pub(crate) const LABEL: Self = Self(1 << 30);
    /// Leads to a list of names.
    pub(crate) const AUTHOR_PREFIX: Self = Self(1 << 31);
    /// May stand behind a list of names without a comma.
    pub(crate) const NAMES_END: Self = Self(1 << 32);
    /// In an award, and enough to make one.
    pub(crate) const AWARD: Self = Self(1 << 33);
    pub(crate) const AWARDED: Self = Self(1 << 38);
    /// Says that somebody edits: "Eds."
    pub(crate) const EDITOR: Self = Self(1 << 39);
    /// Begins a phrase of status, of what sort of paper it is, of an award, of a legend.
    pub(crate) const OPENS_STATUS: Self = Self(1 << 34);
    pub(crate) const OPENS_REMARK: Self = Self(1 << 35);
    pub(crate) const OPENS_AWARD: Self = Self(1 << 36);
    pub(crate) const OPENS_LEGEND: Self = Self(1 << 37);
    /// Begins a part of the entry, as far as signs and marks of text tell.
    pub(crate) const BEGINS: Self = Self(1 << 40);
    pub(crate) const ANY_YEAR: Self = Self(1 << 7 | 1 << 28);
    pub(crate) const ANY_VENUE: Self = Self(0b111111 << 17);

    pub(crate) fn has(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// What the word says; `lower` is the word in lower case.
    pub(crate) fn of_word(word: &str, lower: &str) -> Self {
        let mut traits = Self::default();
        traits.add_case(word);
        if ordinal(lower) {
            traits.add(Self::ORDINAL);
        }
        traits.add(lexicon().get(lower));
        if traits.has(Self::CASELESS) && word.contains(|c: char| c.is_ascii_digit()) {
            if months::month(lower).is_some() {
                traits.add(Self::MONTH);
            } else if word.ends_with(['巻', '卷', '期', '号', '권', '호']) {
                traits.add(Self::VENUE_SUFFIX);
            }
        }
        if traits.has(Self::CASELESS) && words_of(venues::ENDINGS).any(|end| word.ends_with(end)) {
            traits.add(Self::JOURNAL);
        }
        if traits.has(Self::CAPITAL) && word != lower {
            traits.add(lexicon().get(word));
        }
        traits
    }

    fn add_case(&mut self, word: &str) {
        let (mut upper, mut lower, mut letters, mut humps) = (0, 0, 0, 0);
        let mut previous_lower = false;
        for c in word.chars().filter(|c| c.is_alphabetic()) {
            letters += 1;
            if c.is_uppercase() {
                upper += 1;
                humps += usize::from(previous_lower);
            }
            lower += usize::from(c.is_lowercase());
            previous_lower = c.is_lowercase();
        }
        match word.chars().find(|c| c.is_alphabetic()) {
            Some(first) if first.is_uppercase() => self.add(Self::CAPITAL),
            // "al-Rashid", "d'Aubert"
            Some(first) if first.is_lowercase() && names::is_glued(word) => self.add(Self::CAPITAL),
            Some(first)
                if first.is_lowercase() && !word.as_bytes().first().is_some_and(u8::is_ascii_digit) =>
            {
                self.add(Self::LOWER);
            }
            Some(first) if first.is_lowercase() => {}
            Some(_) => self.add(Self::CASELESS),
            None => {}
        }
        if letters == upper && letters > 0 {
            let single = |part: &str| part.chars().count() == 1;
            if letters <= 3 && word.split(is_hyphen).all(single) {
                self.add(Self::INITIAL);
            }
            if letters <= 4 && word.chars().all(|c| c.is_uppercase() || is_hyphen(c)) {
                self.add(Self::INITIALS);
            }
            if letters >= 2 {
                self.add(Self::UPPER);
                self.add(Self::ACRONYM_LIKE);
            }
        } else if humps > 0 && upper >= 3 || upper >= 2 && upper >= lower {
            self.add(Self::ACRONYM_LIKE);
        } else if humps > 0 {
            // "DeepMind", "McIntyre", "bioRxiv": both names and names of venues look so.
            if upper >= 2
                && !word.starts_with("Mc")
                && !word.starts_with("Mac")
                && !word.contains('-')
                && lower <= 4
            {
                self.add(Self::ACRONYM_LIKE);
            }
        }
    }
}

/// Whether one mark of text ends or another begins between two tokens.
pub(crate) fn changes(before: &Token, token: &Token) -> bool {
    let telling = |token: &Token| token.style.and(TextStyle::DISTINCTIVE);
    telling(before) != telling(token)
        || before.element != token.element && before.style.and(token.style).has(TextStyle::DISTINCTIVE)
}

/// A hyphen in any of its forms.
pub(crate) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

fn ordinal(lower: &str) -> bool {
    let digits = lower.bytes().take_while(u8::is_ascii_digit).count();
    digits > 0
        && lower.get(digits..).is_some_and(|end| {
            matches!(
                end,
                "st" | "nd"
                    | "rd"
                    | "th"
                    | "e"
                    | "er"
                    | "re"
                    | "ère"
                    | "ème"
                    | "emes"
                    | "èmes"
                    | "º"
                    | "ª"
                    | "o"
                    | "a"
            )
        })
}

/// The year that a number of four digits names, maybe with its month or in a script that adds a
/// word: "2024.03", "2024年".
pub(crate) fn year(written: &str) -> Option<u16> {
    let (digits, rest) = written.split_at_checked(4)?;
    let month = rest
        .strip_prefix(['.', '-'])
        .and_then(|rest| rest.get(..2))
        .and_then(number)
        .is_some_and(|month| (1..=12).contains(&month));
    if !(rest.is_empty()
        || month && (rest.len() == 3 || rest.len() == 6 && rest.get(3..4) == rest.get(..1))
        || rest.starts_with(['年', '년']) && (rest.len() == 3 || months::month(rest).is_some()))
    {
        return None;
    }
    number(digits).and_then(|year| u16::try_from(year).ok()).filter(|year| (1900..=2099).contains(year))
}

#[cfg(test)]
mod tests {
    use super::{Traits, year};

    #[test]
    fn years_stand_alone_with_a_month_or_with_a_word_of_their_script() {
        for written in ["2024", "2024.03", "2024-03", "2024.03.11", "2024年", "2024년", "2024年3月"] {
            assert_eq!(year(written), Some(2024), "{written}");
        }
        for written in
            ["2003.04567", "1899", "2024-25", "2018–2020", "202", "20245", "２０２４", "2024年度", ""]
        {
            assert_eq!(year(written), None, "{written}");
        }
    }

    #[test]
    fn a_word_tells_its_traits_by_letters_and_tables() {
        for (word, trait_) in [
            ("NeurIPS", Traits::KNOWN),
            ("ApJ", Traits::KNOWN_JOURNAL),
            ("Zeitschrift", Traits::JOURNAL),
            ("von", Traits::PARTICLE),
            ("14th", Traits::ORDINAL),
            ("März", Traits::MONTH),
            ("DaWaK", Traits::ACRONYM_LIKE),
            ("B", Traits::INITIAL),
        ] {
            let lower = word.to_lowercase();
            assert!(Traits::of_word(word, &lower).has(trait_), "{word}");
        }
        assert!(!Traits::of_word("McIntyre", "mcintyre").has(Traits::ACRONYM_LIKE));
    }
}
