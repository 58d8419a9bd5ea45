//! The weights of all evidence, learned from examples, and where each of them stands.

use std::sync::LazyLock;

use super::boundary::Boundary;
use super::crossing::Crossing;
use super::evidence::ROWS;
use super::label::Label;
use super::name_form::NameForm;
use super::nesting::Balance;

/// A row of weights: one for each label.
pub(super) type Row = [f32; Label::COUNT];

/// What may stand before a field: nothing or a label.
pub(super) const BEFORE: usize = Label::COUNT + 1;

/// The kinds of boundaries.
pub(super) const KINDS: usize = Boundary::COUNT;

/// The classes of lengths of a field.
pub(super) const LENGTHS: usize = 10;

/// The fields whose presence before counts for those behind.
pub(super) const SEEN: [Label; 8] = [
    Label::Author,
    Label::Title,
    Label::Container,
    Label::Date,
    Label::Editor,
    Label::Publisher,
    Label::Volume,
    Label::Pages,
];

/// The ways in which the page's style speaks for a label.
pub(super) const VOTES: usize = 8;

/// The rows of the table, by what they are about.
#[derive(Clone, Copy)]
pub(crate) enum Rows {
    /// The evidence of one token.
    Token(usize),
    /// A field behind another, or at the beginning; next to it or apart from it.
    Behind { before: usize, apart: bool },
    /// A field that begins at a boundary of this kind.
    Begins(usize),
    /// A field that ends at a boundary of this kind.
    Ends(usize),
    /// A field that begins where the formatting changes so.
    BeginsAt(Crossing),
    /// A field that ends where the formatting changes so.
    EndsAt(Crossing),
    /// A field whose first word is set apart so, and its last.
    Set(Crossing),
    /// A field that goes on across a boundary of this kind.
    Holds(usize),
    /// A field whose brackets are whole or not.
    Brackets(Balance),
    /// A list of names whose last is written so.
    Names(NameForm),
    /// A field of this class of length.
    Length(usize),
    /// A field behind one of [`SEEN`].
    Seen(usize),
    /// A second field of the same label.
    Again,
    /// An entry that ends without the label.
    Lacks,
    /// The page's style.
    Vote(usize),
}

impl Rows {
    /// How many rows the table has.
    pub(super) const COUNT: usize = Self::Vote(VOTES).number();

    /// The number of the row.
    pub(crate) const fn number(self) -> usize {
        const BEHIND: usize = ROWS;
        const BEGINS: usize = BEHIND + BEFORE * 2;
        const ENDS: usize = BEGINS + KINDS;
        const BEGINS_AT: usize = ENDS + KINDS;
        const ENDS_AT: usize = BEGINS_AT + Crossing::COUNT;
        const SET: usize = ENDS_AT + Crossing::COUNT;
        const HOLDS: usize = SET + Crossing::COUNT;
        const BRACKETS: usize = HOLDS + KINDS;
        const NAMES: usize = BRACKETS + Balance::COUNT;
        const LENGTH: usize = NAMES + NameForm::COUNT;
        const SEEN_AT: usize = LENGTH + LENGTHS;
        const AGAIN: usize = SEEN_AT + SEEN.len();
        const LACKS: usize = AGAIN + 1;
        const VOTE: usize = LACKS + 1;
        match self {
            Self::Token(row) => row,
            Self::Behind { before, apart } => BEHIND + before * 2 + apart as usize,
            Self::Begins(kind) => BEGINS + kind,
            Self::Ends(kind) => ENDS + kind,
            Self::BeginsAt(crossing) => BEGINS_AT + crossing.number(),
            Self::EndsAt(crossing) => ENDS_AT + crossing.number(),
            Self::Set(crossing) => SET + crossing.number(),
            Self::Holds(kind) => HOLDS + kind,
            Self::Brackets(balance) => BRACKETS + balance as usize,
            Self::Names(form) => NAMES + form as usize,
            Self::Length(class) => LENGTH + class,
            Self::Seen(field) => SEEN_AT + field,
            Self::Again => AGAIN,
            Self::Lacks => LACKS,
            Self::Vote(which) => VOTE + which,
        }
    }
}

/// The table of weights, one row for each piece of evidence.
#[derive(Clone, Debug)]
pub struct Weights {
    rows: Vec<Row>,
}

impl Weights {
    /// Makes a table of rows one after the other, of which each has [`Label::COUNT`] weights; what is missing
    /// counts nothing.
    pub fn from_slice(values: &[f32]) -> Self {
        let mut rows = vec![[0.0; Label::COUNT]; Rows::COUNT];
        for (row, values) in rows.iter_mut().zip(values.chunks_exact(Label::COUNT)) {
            row.copy_from_slice(values);
        }
        Self { rows }
    }

    /// Reads a table of whole numbers of which most are 0. The first half of the bytes tells how many 0 stand before
    /// each number, the second half the numbers themselves, with a sign.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        let (gaps, numbers) = bytes.split_at(bytes.len() / 2);
        let mut weights = Self::from_slice(&[]);
        let mut index = 0;
        for (gap, number) in gaps.iter().zip(numbers) {
            index += usize::from(*gap);
            weights.set(index, f32::from(number.cast_signed()));
            index += 1;
        }
        weights
    }

    /// Writes whole numbers as [`Weights::from_bytes`] reads them.
    pub fn to_bytes(numbers: &[i8]) -> Vec<u8> {
        let (mut gaps, mut kept) = (Vec::new(), Vec::new());
        let mut gap = 0;
        for (index, number) in numbers.iter().enumerate() {
            // the last is kept as well, so that the length can be told
            if *number == 0 && gap < u8::MAX && index + 1 < numbers.len() {
                gap += 1;
                continue;
            }
            gaps.push(gap);
            kept.push(number.cast_unsigned());
            gap = 0;
        }
        gaps.extend(kept);
        gaps
    }

    /// The number of weights.
    pub const COUNT: usize = Rows::COUNT * Label::COUNT;

    /// Sets the weight of this index in the order of [`Weights::from_slice`].
    pub fn set(&mut self, index: usize, weight: f32) {
        let row = self.rows.get_mut(index / Label::COUNT);
        if let Some(slot) = row.and_then(|row| row.get_mut(index % Label::COUNT)) {
            *slot = weight;
        }
    }

    #[inline]
    pub(super) fn row(&self, rows: Rows) -> &Row {
        static NONE: Row = [0.0; Label::COUNT];
        self.rows.get(rows.number()).unwrap_or(&NONE)
    }

    #[inline]
    pub(super) fn of(&self, rows: Rows, label: Label) -> f32 {
        self.row(rows).get(label.number()).copied().unwrap_or_default()
    }
}

/// The weights that were learned.
pub(crate) fn weights() -> &'static Weights {
    static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| Weights::from_bytes(include_bytes!("weights.bin")));
    &WEIGHTS
}

/// The weights of the facts that make a text a publication.
pub(crate) fn certainty_weights() -> &'static [f32] {
    &CERTAINTY
}

include!("certainty_weights.rs");

/// The class of a field's length.
pub(super) fn length_class(tokens: usize) -> usize {
    [1, 2, 3, 5, 8, 13, 21, 34, 55].iter().take_while(|bound| tokens > **bound).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whoever adds evidence or a label learns the weights anew: `cargo xtask train`.
    #[test]
    fn every_weight_was_learned() {
        let bytes = include_bytes!("weights.bin");
        let gaps = bytes.get(..bytes.len() / 2).unwrap();
        assert_eq!(gaps.iter().map(|gap| usize::from(*gap) + 1).sum::<usize>(), Weights::COUNT);
        assert_eq!(certainty_weights().len(), crate::citation::certainty::FACTS);
    }

    #[test]
    fn numbers_are_read_as_they_were_written() {
        let mut numbers = vec![0; Weights::COUNT];
        for (index, number) in [(0, 5), (1, -127), (700, 127), (955, 1), (956, 0), (1300, -1)] {
            numbers[index] = number;
        }
        let bytes = Weights::to_bytes(&numbers);
        let read = Weights::from_bytes(&bytes);
        let values: Vec<f32> = numbers.iter().map(|number| f32::from(*number)).collect();
        assert_eq!(read.rows, Weights::from_slice(&values).rows);
        let gaps = &bytes[..bytes.len() / 2];
        assert_eq!(gaps.iter().map(|gap| usize::from(*gap) + 1).sum::<usize>(), Weights::COUNT);
        assert!(Weights::from_bytes(&[1, 2, 3]).rows.len() == Rows::COUNT);
    }
}
