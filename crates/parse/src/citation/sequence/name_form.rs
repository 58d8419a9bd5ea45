//! Whether the last name of a list is written like the first: "Ann Lee, Bo Lind" is, "Ann Lee, Bo" is not.

use std::ops::Range;

use super::super::text::Text;
use super::super::traits::Traits;
use super::shape::Shape;

/// How the last name of a list compares with the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum NameForm {
    /// "Lee": there is no other name.
    OneWord,
    /// "Ann Lee"
    TwoWords,
    /// "Ann Mary Lee"
    ThreeWords,
    /// "Ann Lee Doors of Brass"
    ManyWords,
    /// "Ann Lee, Bo Lind"
    AsTheFirst,
    /// "Ann Lee, Bo Max Lind"
    OneWordMore,
    /// "Ann Lee, Bo Lind Doors of Brass"
    MoreWords,
    /// "Ann Lee, Bo"
    FewerWords,
    /// "Ann Lee, B. Lind"
    OtherInitials,
    /// "Ann Lee et al."
    Others,
}

impl NameForm {
    /// How many there are.
    pub(super) const COUNT: usize = Self::Others as usize + 1;
}

/// Where the names of an entry may be, to compare them.
#[derive(Clone, Debug, Default)]
pub(super) struct NameForms {
    /// For each place between tokens, how many words stand before it, how many of them are initials, and where the
    /// name begins that ends there.
    counts: Vec<(u16, u16, u32)>,
    /// For each token, the end of the name that begins there.
    ends: Vec<u32>,
    others: Vec<bool>,
}

impl NameForms {
    pub(super) fn new(text: &Text, shapes: &[Shape]) -> Self {
        let shape = |index: usize| shapes.get(index).copied().unwrap_or(Shape::Edge);
        let separates = |index: usize| {
            matches!(
                shape(index),
                Shape::Comma | Shape::Semicolon | Shape::Ampersand | Shape::Colon | Shape::Bar
            ) || text.traits(index).has(Traits::CONJUNCTION)
        };
        let mut forms = Self { others: vec![false; text.len() + 1], ..Self::default() };
        let (mut words, mut initials, mut start) = (0, 0, 0);
        for index in 0..text.len() {
            forms.counts.push((words, initials, start));
            if separates(index) {
                start = index as u32 + 1;
            } else if shape(index).is_word() {
                words += 1;
                initials += u16::from(matches!(shape(index), Shape::Initial | Shape::Initials));
            }
            if text.traits(index).has(Traits::OTHERS)
                && let Some(others) = forms.others.get_mut(index + 1)
            {
                *others = true;
            }
        }
        forms.counts.push((words, initials, start));
        forms.ends = vec![text.len() as u32; text.len()];
        let mut end = text.len() as u32;
        for index in (0..text.len()).rev() {
            if separates(index) {
                end = index as u32;
            }
            if let Some(slot) = forms.ends.get_mut(index) {
                *slot = end;
            }
        }
        forms
    }

    /// How many ways there are to write a name.
    pub(super) const WAYS: usize = 18;

    /// How the last name of a list in this range of tokens is written: whether it begins with an initial, how many
    /// words and how many initials it has, as one number below [`Self::WAYS`].
    pub(super) fn way(&self, list: Range<usize>) -> usize {
        let counts = |at: usize| self.counts.get(at).copied().unwrap_or_default();
        let end = counts(list.end);
        let start = counts((end.2 as usize).max(list.start));
        let (words, initials) = (end.0.saturating_sub(start.0), end.1.saturating_sub(start.1));
        let leads =
            self.counts.get((end.2 as usize).max(list.start) + 1).is_some_and(|next| next.1 > start.1);
        usize::from(words.clamp(1, 3) - 1) * 6 + usize::from(initials.min(2)) * 2 + usize::from(leads)
    }

    /// Compares the last name of a list in this range of tokens with its first.
    pub(super) fn of(&self, list: Range<usize>) -> NameForm {
        let counts = |at: usize| self.counts.get(at).copied().unwrap_or_default();
        let between = |name: Range<usize>| {
            let (from, to) = (counts(name.start), counts(name.end));
            (to.0.saturating_sub(from.0), to.1.saturating_sub(from.1))
        };
        if [list.end, list.end.saturating_sub(1)].iter().any(|at| self.others.get(*at) == Some(&true)) {
            return NameForm::Others;
        }
        let last_start = (counts(list.end).2 as usize).max(list.start);
        let (words, initials) = between(last_start..list.end);
        if last_start == list.start {
            return match words {
                0 | 1 => NameForm::OneWord,
                2 => NameForm::TwoWords,
                3 => NameForm::ThreeWords,
                _ => NameForm::ManyWords,
            };
        }
        let first_end = self.ends.get(list.start).map_or(list.end, |end| *end as usize).min(list.end);
        let (first_words, first_initials) = between(list.start..first_end);
        match i32::from(words) - i32::from(first_words) {
            0 if initials == first_initials => NameForm::AsTheFirst,
            0 => NameForm::OtherInitials,
            1 => NameForm::OneWordMore,
            2.. => NameForm::MoreWords,
            _ => NameForm::FewerWords,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use offprint_model::Inline;

    fn form(line: &str) -> NameForm {
        let text = Text::new(&[[Inline::Text(line.into())]]);
        let shapes: Vec<Shape> = (0..text.len()).map(|index| Shape::of(&text, index)).collect();
        NameForms::new(&text, &shapes).of(0..text.len())
    }

    #[test]
    fn names_are_written_in_the_same_way_or_not() {
        let way = |line: &str| {
            let text = Text::new(&[[Inline::Text(line.into())]]);
            let shapes: Vec<Shape> = (0..text.len()).map(|index| Shape::of(&text, index)).collect();
            NameForms::new(&text, &shapes).way(0..text.len())
        };
        assert_eq!(way("Lee A, Halloran I"), way("Poe M"));
        assert_eq!(way("Ann Lee"), way("Bo Lind, Max Poe"));
        let ways = [
            way("Halloran I"),
            way("Halloran I. Bells"),
            way("I. Halloran"),
            way("Ina Halloran"),
            way("Ina"),
        ];
        assert!(
            ways.iter()
                .all(|one| *one < NameForms::WAYS && ways.iter().filter(|other| one == *other).count() == 1)
        );
    }

    #[test]
    fn the_last_name_is_compared_with_the_first() {
        for (line, expected) in [
            ("Ann Lee", NameForm::TwoWords),
            ("Ann Lee, Bo Lind and Max Poe", NameForm::AsTheFirst),
            ("Ann Lee, Bo", NameForm::FewerWords),
            ("Ann Lee, Bo Max Lind", NameForm::OneWordMore),
            ("Ann Lee, Bo Lind Doors of Brass", NameForm::MoreWords),
            ("A. Lee, Bo Lind", NameForm::OtherInitials),
            ("Halloran I, Lee A", NameForm::AsTheFirst),
            ("Ann Lee, et al.", NameForm::Others),
        ] {
            assert_eq!(form(line), expected, "{line}");
        }
    }
}
