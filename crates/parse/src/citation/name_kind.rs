//! What the words of one name look like, and what each token of an entry may be in a list of names.

use offprint_model::Gathered;
use std::ops::Range;

use super::name_reader::NameReader;
use super::token::Whitespace;
use super::traits::Traits;
use crate::vocabulary::holds;

/// What a chunk between two separators looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Kind {
    /// "A. B.", "J. van der": what stands behind the comma of "Berg, J. van der".
    Initials,
    /// "Jr.", "III", "MD".
    Suffix,
    /// "Lee", "van der Berg".
    Word,
    /// "Lee AB", "A. B. Lee": a whole name.
    WithInitials,
    /// "Ann B.": a given name, or a name whose family name is "Ann".
    GivenInitial,
    /// "Ann Lee", "García Márquez".
    Words,
    /// "The Tide Collaboration", "김하늘".
    Whole,
    /// "et al.", "and 3 more authors".
    Others,
    /// No name: words of a title, a number.
    None,
}

impl Kind {
    /// How many there are.
    pub(crate) const COUNT: usize = Self::None as usize + 1;
}

/// What a token may be in a list of names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Likeness {
    /// What the chunk looks like that the token stands in.
    pub(crate) kind: Kind,
    /// The number of the chunk; signs between chunks have that of the one before.
    pub(crate) chunk: u32,
    /// A full word stands before the initial before it: "Lee" in "Ann B. Lee", but "Bells" in "Lee B. Bells".
    pub(crate) behind_initial: bool,
}

impl NameReader<'_> {
    /// What each token may be in a list of names, whether one stands there or not.
    pub(crate) fn likeness(self) -> Vec<Likeness> {
        let text = self.text;
        let all = 0..text.len();
        let none = Likeness { kind: Kind::None, chunk: 0, behind_initial: false };
        let mut found = vec![none; text.len()];
        let (mut at, mut chunk, mut before) = (0, 0, 0);
        while at < text.len() {
            // signs and "and" are between two names
            if text.sign(at).is_some() || at > before && self.joins(at, before, &all) {
                if let Some(slot) = found.get_mut(at) {
                    slot.chunk = chunk;
                }
                at += 1;
                continue;
            }
            chunk += 1;
            before = at;
            let others = self.others(at).filter(|end| *end <= text.len());
            let end = others.unwrap_or_else(|| self.likely_end(at, &all));
            let kind = match others {
                Some(_) => Kind::Others,
                None if self.may_be_name(at..end) => self.kind(at..end),
                None => Kind::None,
            };
            let (mut full, mut initial) = (false, false);
            for (index, slot) in (at..).zip(found.get_mut(at..end).unwrap_or_default()) {
                let is_initial = text.traits(index).has(Traits::INITIAL);
                let is_full = text.is_word(index) && !is_initial;
                *slot = Likeness { kind, chunk, behind_initial: initial && is_full };
                initial |= full && is_initial;
                full |= is_full;
            }
            at = end.max(at + 1);
        }
        found
    }

    /// Where a chunk that begins at `start` ends at the latest.
    fn likely_end(self, start: usize, all: &Range<usize>) -> usize {
        let text = self.text;
        let mut inside = start;
        (start + 1..all.end)
            .find(|&at| {
                // "한빛결(Bitgyeol Han)": the name in another script
                if at > inside
                    && text.traits(at - 1).has(Traits::CASELESS)
                    && let Some(close) = self.brackets.close(at).filter(|close| close - at <= 5)
                {
                    inside = close;
                }
                if at <= inside {
                    return false;
                }
                self.is_between(at, start, all)
                    || text.sign_in(at, "()[]{}（）:：?!\"“”„«»「」『』《》。")
                    || text.sign(at) == Some('.') && !self.shortens(at, start)
                    || text.traits(at).has(Traits::DIGIT)
            })
            .unwrap_or(all.end)
    }

    fn may_be_name(self, range: Range<usize>) -> bool {
        let text = self.text;
        let words = range.clone().filter(|index| text.sign(*index).is_none()).count();
        let fits = |index: usize| {
            let traits = text.traits(index);
            text.sign(index).is_some()
                || text.is_word(index)
                    && (!traits.has(Traits::LOWER)
                        || traits.has(Traits::PARTICLE)
                        || traits.has(Traits::NAME_SUFFIX))
        };
        words <= 7 && range.into_iter().all(fits)
    }

    /// Returns whether the full stop at `stop` belongs to the word before: "A.", "Jr."
    pub(super) fn shortens(self, stop: usize, start: usize) -> bool {
        let text = self.text;
        text.sign(stop) == Some('.')
            && stop > start
            && text.gap(stop) == Whitespace::None
            && (text.traits(stop - 1).has(Traits::INITIAL)
                || text.traits(stop - 1).has(Traits::INITIALS) && text.word(stop - 1).len() <= 2
                || holds("jr sr st ph d m", text.low(stop - 1))
                // "Chr. Lind", "Yu. Petrov"
                || text.word(stop - 1).chars().count() <= 3
                    && stop == start + 1
                    && text.traits(stop - 1).has(Traits::CAPITAL))
    }

    pub(super) fn kind(self, range: Range<usize>) -> Kind {
        let text = self.text;
        let words: Vec<usize> = range.clone().filter(|index| text.sign(*index).is_none()).gathered();
        let traits = |index: &usize| text.traits(*index);
        if words.iter().any(|index| traits(index).has(Traits::GROUP))
            || words.len() > 1
                && words.iter().any(|index| {
                    traits(index).has(Traits::SCHOOL.or(Traits::SENTENCE)) && text.word(*index).len() > 3
                })
            || words.iter().any(|index| traits(index).has(Traits::CASELESS))
        {
            return Kind::Whole;
        }
        // "Ma" is a family name, "MA" a degree
        let is_suffix = |index: &usize| {
            text.low(*index).len() <= "dphil".len()
                && (holds("jr sr 2nd 3rd esq phd dphil", text.low(*index))
                    || holds("II III IV MD MA BA MSc DDS RN MPH Md", text.word(*index)))
        };
        if !words.is_empty()
            && (words.iter().all(is_suffix)
                || matches!(words.as_slice(), [one, other]
                    if matches!(text.low(*one), "ph" | "m") && text.low(*other) == "d"))
        {
            return Kind::Suffix;
        }
        let particle = |index: &usize| {
            traits(index).has(Traits::PARTICLE)
                && (traits(index).has(Traits::LOWER) || words.len() > 1 && traits(index).has(Traits::UPPER))
                && !traits(index).has(Traits::INITIAL)
        };
        // the "NG" of "Y. NG"
        let closes_dotted = |index: &usize| {
            *index + 1 == range.end
                && *index > range.start
                && text.sign(*index - 1) == Some('.')
                && text.word(*index).len() > 1
        };
        // "M jun", as "Min-jun" is shortened
        let initial = |index: &usize| {
            let dotted = text.sign(*index + 1) == Some('.') && *index + 1 < range.end;
            traits(index).has(Traits::INITIAL)
                || traits(index).has(Traits::INITIALS)
                    && !closes_dotted(index)
                    && (words.len() > 1 || dotted || text.word(*index).len() <= 2)
                || dotted && text.word(*index).chars().count() <= 3 && traits(index).has(Traits::CAPITAL)
        };
        let mut full: Vec<usize> = Vec::new();
        let mut initials: Vec<usize> = Vec::new();
        for (place, index) in words.iter().enumerate() {
            if place > 0 && is_suffix(index) && !initial(index) || particle(index) {
                continue;
            }
            if initial(index) {
                initials.push(*index);
            } else if !traits(index).has(Traits::LOWER) || initials.is_empty() {
                full.push(*index);
            }
        }
        // "YifeiWang" lacks no given name
        let joined = |word: &str| {
            let small = word.chars().skip(1).take_while(|c| c.is_lowercase()).count();
            small > 2 && word.chars().nth(small + 1).is_some_and(char::is_uppercase)
        };
        if initials.is_empty() && full.len() == 1 && full.iter().any(|index| joined(text.word(*index))) {
            return Kind::Words;
        }
        // "LINDQVIST" or "LEE AB": in a list of capitals, only the last are initials
        let length = |index: Option<&usize>| index.map_or(0, |index| text.word(*index).len());
        let ends_bare = text.sign(range.end - 1).is_none();
        match (full.len(), initials.len()) {
            (0, 0) => Kind::Word,
            (0, 1) if ends_bare && length(initials.first()) > 3 => Kind::Word,
            (0, 2..) if ends_bare && words.len() == 2 && length(words.first()) > 2 => Kind::WithInitials,
            (0, _) => Kind::Initials,
            (1, 0) => Kind::Word,
            (1, _) if initials.iter().all(|initial| full.first().is_some_and(|word| word < initial)) => {
                let stopped = text.sign(range.end - 1) == Some('.');
                let mid = initials.len() == 1 && stopped;
                if mid { Kind::GivenInitial } else { Kind::WithInitials }
            }
            (_, 0) => Kind::Words,
            _ => Kind::WithInitials,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::citation::annotations::Annotations;
    use crate::citation::brackets::Brackets;
    use crate::citation::text::Text;
    use offprint_model::Inline;

    #[test]
    fn names_on_both_sides_of_and_are_names() {
        let text = Text::new(&[[Inline::Text("Ann Lee and Bo Lind. A Town of Doors".into())]]);
        let brackets = Brackets::new(&text);
        let annotations = Annotations::new(&text, &brackets);
        let reader = NameReader { text: &text, brackets: &brackets, annotations: &annotations };
        let kinds: Vec<Kind> = reader.likeness().into_iter().map(|likeness| likeness.kind).collect();
        let (name, none) = (Kind::Words, Kind::None);
        assert_eq!(kinds, [name, name, none, name, name, none, none, none, none, none]);
    }
}
