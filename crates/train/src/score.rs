//! How well weights read pages whose fields are known.

use std::fmt;

use offprint_parse::training::{Aim, Label, Weights};

use crate::example::{Allowed, Page, agree, only};

/// How much was read right.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Score {
    tokens: usize,
    right_tokens: usize,
    entries: usize,
    /// Entries of which all of title, authors, container and date are right.
    right: usize,
    /// Entries of which all labels are right.
    whole: usize,
}

/// The fields that make an entry right.
const MAIN: [Label; 4] = [Label::Title, Label::Author, Label::Container, Label::Date];

impl Score {
    /// Counts an entry with the labels that were read and those that are right.
    fn add(&mut self, labels: &[Label], allowed: &[Allowed]) {
        let main = MAIN.into_iter().map(only).fold(0, |all, one| all | one);
        let is_right = |(label, allowed): (Label, Allowed)| allowed & only(label) != 0;
        // a token that was read as one of the main fields, or can be nothing else
        let counts = |(label, allowed): (Label, Allowed)| main & only(label) != 0 || allowed & !main == 0;
        let tokens = || labels.iter().copied().zip(allowed.iter().copied());
        self.tokens += labels.len();
        self.right_tokens += tokens().filter(|token| is_right(*token)).count();
        self.entries += 1;
        self.right += usize::from(tokens().filter(|token| counts(*token)).all(is_right));
        self.whole += usize::from(agree(labels, allowed));
    }

    /// How many entries were read right in all.
    #[cfg(test)]
    pub(crate) fn whole(&self) -> usize {
        self.whole
    }
}

/// Reads the pages, each in its style, and compares.
pub(crate) fn score<'a>(pages: impl IntoIterator<Item = &'a Page>, weights: &Weights) -> Score {
    let mut score = Score::default();
    for page in pages {
        let (style, habits) = page.style(weights);
        for (example, own) in page.examples.iter().zip(&habits) {
            let (labels, _) = example.sample.label(weights, Some((&style, own)), Aim::Best);
            score.add(&labels, &example.allowed);
        }
    }
    score
}

impl fmt::Display for Score {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = |part: usize, all: usize| 100.0 * part as f64 / all.max(1) as f64;
        write!(
            out,
            "tokens {:.2} %, right {:.2} %, whole {:.2} % of {}",
            share(self.right_tokens, self.tokens),
            share(self.right, self.entries),
            share(self.whole, self.entries),
            self.entries
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The counts of right tokens, right entries and whole entries for one entry: a title, a separator, a volume.
    fn counts(labels: [Label; 3]) -> (usize, usize, usize) {
        let mut score = Score::default();
        score.add(
            &labels,
            &[only(Label::Title), only(Label::Title) | only(Label::Separator), only(Label::Volume)],
        );
        assert_eq!((score.tokens, score.entries), (3, 1));
        (score.right_tokens, score.right, score.whole)
    }

    #[test]
    fn any_label_that_is_allowed_is_right() {
        assert_eq!(counts([Label::Title, Label::Separator, Label::Volume]), (3, 1, 1));
        assert_eq!(counts([Label::Title, Label::Title, Label::Volume]), (3, 1, 1));
    }

    #[test]
    fn an_entry_is_right_if_its_main_fields_are() {
        assert_eq!(counts([Label::Title, Label::Separator, Label::Issue]), (2, 1, 0));
    }

    #[test]
    fn a_main_field_that_is_missed_or_too_long_is_wrong() {
        assert_eq!(counts([Label::Note, Label::Separator, Label::Volume]), (2, 0, 0));
        assert_eq!(counts([Label::Title, Label::Separator, Label::Date]), (2, 0, 0));
    }

    #[test]
    fn shares_are_told_in_percent() {
        let score = Score { tokens: 8, right_tokens: 7, entries: 4, right: 2, whole: 1 };
        assert_eq!(score.to_string(), "tokens 87.50 %, right 50.00 %, whole 25.00 % of 4");
        assert_eq!(Score::default().to_string(), "tokens 0.00 %, right 0.00 %, whole 0.00 % of 0");
    }
}
