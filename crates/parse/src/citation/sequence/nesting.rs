//! Whether a field closes the brackets and quotations that it opens: "Doors (Lake" does not.

use std::ops::Range;

use super::super::brackets::Brackets;
use offprint_model::Gathered;

/// Whether the brackets and quotations of a field are whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Balance {
    /// "Doors (Extended Abstract)"
    Whole,
    /// "Doors (Extended"
    Opens,
    /// "Abstract) of Doors"
    Closes,
}

impl Balance {
    /// How many there are.
    pub(super) const COUNT: usize = Self::Closes as usize + 1;
}

/// The brackets and quotations of an entry.
#[derive(Clone, Debug, Default)]
pub(super) struct Nesting {
    /// The opening and the closing sign of each pair.
    pairs: Vec<(usize, usize)>,
    /// For each token whether it is a sign.
    signs: Vec<bool>,
}

impl Nesting {
    /// The pairs of an entry of which these tokens are signs.
    pub(super) fn new(brackets: &Brackets, signs: Vec<bool>) -> Self {
        let closed = |open: usize| Some((open, brackets.close(open)?));
        let quotes = brackets.quotes.iter().map(|quote| (quote.start.saturating_sub(1), quote.end));
        Self { pairs: (0..signs.len()).filter_map(closed).chain(quotes).gathered(), signs }
    }

    /// Whether a pair has one of its signs between the words of the field, and the other outside of it. Signs at its
    /// ends may as well belong to its neighbours.
    pub(super) fn of(&self, field: Range<usize>) -> Balance {
        if self.pairs.is_empty() {
            return Balance::Whole;
        }
        let is_word = |index: &usize| self.signs.get(*index) == Some(&false);
        let first = field.clone().find(is_word).unwrap_or(field.end);
        let last = field.clone().rev().find(is_word).unwrap_or(field.start);
        let within = first..last;
        for (open, close) in &self.pairs {
            if within.contains(open) && !field.contains(close) {
                return Balance::Opens;
            }
            if within.contains(close) && !field.contains(open) {
                return Balance::Closes;
            }
        }
        Balance::Whole
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::citation::Text;
    use offprint_model::Inline;

    #[test]
    fn fields_close_what_they_open() {
        // Doors ( Lake , USA ) . “ Hinges ”, as tokens from 0 on
        let text = Text::new(&[vec![Inline::Text("Doors (Lake, USA). “Hinges”".to_owned())]]);
        let signs = (0..text.len()).map(|index| text.sign(index).is_some()).collect();
        let nesting = Nesting::new(&Brackets::new(&text), signs);
        assert_eq!(nesting.of(0..6), Balance::Whole);
        assert_eq!(nesting.of(0..3), Balance::Opens);
        assert_eq!(nesting.of(0..5), Balance::Opens);
        assert_eq!(nesting.of(1..10), Balance::Whole);
        assert_eq!(nesting.of(2..10), Balance::Closes);
        // signs at the ends may be anybody's
        assert_eq!(nesting.of(1..3), Balance::Whole);
        assert_eq!(nesting.of(5..9), Balance::Whole);
    }
}
