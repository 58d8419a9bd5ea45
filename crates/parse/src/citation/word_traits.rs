//! The traits of one word, by its letters and by the vocabulary.

use super::lexicon::lexicon;
use super::scan::is_hyphen;
use super::traits::Traits;
use crate::strings::has_any;
use crate::vocabulary::{months, names, venues, words_of};

impl Traits {
    /// The traits of `word`; `lower` is the word in lower case.
    pub(crate) fn of_word(word: &str, lower: &str) -> Self {
        let mut traits = Self::default();
        traits.add_case(word);
        if ordinal(lower) {
            traits.add(Self::ORDINAL);
        }
        traits.add(lexicon().get(lower));
        if traits.has(Self::CASELESS) && has_any(word, |c| c.is_ascii_digit()) {
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
            // "DeepMind", "McIntyre", "bioRxiv": names of people and of venues look like that
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

#[cfg(test)]
mod tests {
    use super::Traits;

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
