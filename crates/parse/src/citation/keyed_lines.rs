//! Lines that say what they hold: "Authors: …", "Venue: …", "Year: …". That is certain, and restricts the labels of their
//! tokens.

use std::ops::Range;

use super::sequence::Label;
use super::text::Text;
use super::token::Whitespace;
use super::traits::Traits;
use crate::vocabulary::{holds, keys, words};

/// What a key says of the line behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Authors,
    Title,
    Venue,
    Date,
    /// "Status", "Keywords", "Abstract".
    Other,
}

impl Key {
    const TABLES: [(Self, &str); 6] = [
        (Self::Authors, keys::AUTHORS),
        (Self::Title, keys::TITLE),
        (Self::Venue, keys::VENUE),
        (Self::Date, keys::DATE),
        (Self::Other, keys::OTHER),
        (Self::Other, words::ABSTRACTS),
    ];

    /// The labels that what follows it may have.
    fn labels(self) -> u32 {
        let only =
            |labels: &[Label]| labels.iter().fold(bit(Label::Separator), |set, label| set | bit(*label));
        match self {
            Self::Authors => only(&[Label::Author, Label::Link]),
            Self::Title => only(&[Label::Title, Label::Link]),
            Self::Date => only(&[Label::Date, Label::Status]),
            Self::Venue => !only(&[Label::Author, Label::Title]) | bit(Label::Separator),
            Self::Other => !only(&[Label::Author, Label::Title, Label::Container]) | bit(Label::Separator),
        }
    }
}

pub(super) fn bit(label: Label) -> u32 {
    1 << label.number()
}

/// The key that the line at `start` begins with, and its tokens with the colon: "**Published in**:".
pub(crate) fn key(text: &Text, start: usize) -> Option<(Key, Range<usize>)> {
    // a bullet or an emoji may stand before
    let first = (start..text.len().min(start + 3)).find(|&index| text.sign(index).is_none())?;
    let joined = text.is_word(first + 1)
        && text.traits(first + 1).has(Traits::FUNCTION.or(Traits::CONJUNCTION).or(Traits::IN));
    let colon = first + 1 + usize::from(joined);
    let word = text.low(first);
    let found = Key::TABLES.iter().find(|(_, table)| holds(table, word));
    found.filter(|_| text.sign_in(colon, ":：")).map(|(key, _)| (*key, start..colon + 1))
}

/// For each token the set of labels that it may have, where the entry has such lines.
pub(super) fn labels_by_key(text: &Text) -> Option<Vec<u32>> {
    let mut lines: Vec<(Key, Range<usize>)> = Vec::new();
    for start in (0..text.len()).filter(|&index| index == 0 || text.gap(index) >= Whitespace::Line) {
        lines.extend(key(text, start));
    }
    let says = |wanted: Key| lines.iter().any(|(key, _)| *key == wanted);
    let fields =
        [Key::Authors, Key::Title, Key::Venue, Key::Date].into_iter().filter(|key| says(*key)).count();
    // one alone may be the beginning of a title, "Journals: …"; authors below something else are certain
    let below = lines.iter().any(|(key, range)| *key == Key::Authors && range.start > 0);
    if fields < 2 && !below {
        return None;
    }
    let mut unkeyed = u32::MAX;
    for (key, label) in [(Key::Authors, Label::Author), (Key::Title, Label::Title)] {
        if says(key) {
            unkeyed &= !bit(label);
        }
    }
    let mut allowed = vec![unkeyed; text.len()];
    let nexts = lines.iter().skip(1).map(|(_, range)| range.start).chain([text.len()]);
    for ((key, range), next) in lines.iter().zip(nexts) {
        let end = (range.end..next).find(|&index| text.gap(index) >= Whitespace::Break).unwrap_or(next);
        fill(&mut allowed, range.clone(), bit(Label::Separator));
        fill(&mut allowed, range.end..end, key.labels());
    }
    Some(allowed)
}

fn fill(allowed: &mut [u32], range: Range<usize>, labels: u32) {
    allowed.get_mut(range).unwrap_or_default().fill(labels);
}

#[cfg(test)]
mod tests {
    use super::*;
    use offprint_model::Inline;

    #[test]
    fn a_key_stands_before_a_colon_at_the_beginning_of_a_line() {
        for (line, expected) in [
            ("Authors: Ann Lee", Some(Key::Authors)),
            ("Published in: Journal of Towns", Some(Key::Venue)),
            ("年份：2020", Some(Key::Date)),
            ("• Veröffentlicht in: Stadtzeitschrift", Some(Key::Venue)),
            ("Abstract: Doors are old.", Some(Key::Other)),
            ("Doors: A Survey", None),
            ("Authors and readers", None),
        ] {
            let text = Text::new(&[[Inline::Text(line.into())]]);
            assert_eq!(key(&text, 0).map(|(key, _)| key), expected, "{line}");
        }
    }

    #[test]
    fn a_title_that_begins_like_a_key_restricts_nothing() {
        let text = Text::new(&[[Inline::Text("Journals: A Survey. Ann Lee, Bo Lind. 2020.".into())]]);
        assert_eq!(labels_by_key(&text), None);
    }
}
