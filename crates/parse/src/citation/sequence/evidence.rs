//! What speaks for and against the labels of each token, as numbers of rows in the table of weights.
//!
//! Every kind of evidence is a [`Template`] with a number of rows. Only shapes, formatting and the classes of
//! the vocabulary count, never words by themselves: so the weights hold for entries of any subject.

use super::super::annotations::{Annotation, Annotations};
use super::super::brackets::Brackets;
use super::super::name_kind::{Kind, Likeness};
use super::super::text::Text;
use super::super::text_style::TextStyle;
use super::super::token::{Token, Whitespace};
use super::super::traits::Traits;
use super::boundary::{Boundary, may_begin};
use super::crossing::Crossing;
use super::entry_facts::{ENTRY_FACTS, entry_facts};
use super::format_runs::{self, FormatRuns};
use super::name_form::NameForms;
use super::nesting::Nesting;
use super::parts::{FACTS, Fineness, Part, parts};
use super::shape::Shape;

/// A kind of evidence with how many rows it has.
#[derive(Clone, Copy)]
pub(super) struct Template {
    pub(super) rows: usize,
}

/// The classes of words, in the order of their rows. What they are called stands in [`describe`](super::describe).
pub(super) const CLASSES: [Traits; 45] = [
    Traits::FUNCTION,
    Traits::TITLE_WORD,
    Traits::SENTENCE,
    Traits::PARTICLE,
    Traits::NAME_SUFFIX,
    Traits::CONJUNCTION,
    Traits::GROUP,
    Traits::VENUE,
    Traits::JOURNAL,
    Traits::WORKSHOP,
    Traits::PREPRINT,
    Traits::THESIS,
    Traits::BOOK,
    Traits::ORGANISATION,
    Traits::VENUE_SUFFIX,
    Traits::KNOWN,
    Traits::KNOWN_JOURNAL,
    Traits::SHORTENED,
    Traits::LABEL,
    Traits::AUTHOR_PREFIX,
    Traits::NAMES_END,
    Traits::AWARD,
    Traits::AWARDED,
    Traits::EDITOR,
    Traits::MONTH,
    Traits::SHORT_YEAR,
    Traits::OPENS_STATUS,
    Traits::OPENS_REMARK,
    Traits::OPENS_AWARD,
    Traits::OPENS_LEGEND,
    Traits::BEGINS,
    Traits::VOLUME,
    Traits::ISSUE,
    Traits::PAGES,
    Traits::ARTICLE_NUMBER,
    Traits::EDITION,
    Traits::IN,
    Traits::REPORT,
    Traits::ACCESS,
    Traits::IDENTIFIER,
    Traits::PUBLISHER,
    Traits::SCHOOL,
    Traits::PLACE,
    Traits::SEASON,
    Traits::OTHERS,
];

/// The class that a word has by its place, the only one that tells nothing of the word.
const OPENING: u8 = 30;

/// The neighbours whose shapes and classes count, by distance.
pub(super) const NEIGHBOURS: [isize; 5] = [-2, -1, 0, 1, 2];

pub(super) const SHAPE: usize = 0;
pub(super) const PAIR: usize = 1;
pub(super) const CLASS: usize = 2;
pub(super) const ANNOTATION: usize = 3;
pub(super) const FORMAT: usize = 4;
pub(super) const PLACE: usize = 5;
pub(super) const SENTENCE: usize = 6;
pub(super) const PHRASE: usize = 7;
pub(super) const ORDER: usize = 8;
pub(super) const NAMED: usize = 9;
pub(super) const LAST_CLASS: usize = 10;
pub(super) const PART_PLACE: usize = 11;
pub(super) const ENTRY: usize = 12;
pub(super) const NAME_PAIR: usize = 13;
pub(super) const UNKNOWN: usize = 14;
pub(super) const RUNS: usize = 15;
pub(super) const BIAS: usize = 16;

/// All kinds of evidence, in the order of their rows.
pub(super) const TEMPLATES: [Template; 17] = [
    // "Lee" is a capital, "," a comma
    Template { rows: NEIGHBOURS.len() * Shape::COUNT },
    // "Lee ,": before and here, here and next, around
    Template { rows: 3 * Shape::CLASSES * Shape::CLASSES },
    // "Journal" is a word of journals
    Template { rows: NEIGHBOURS.len() * CLASSES.len() },
    // "[pdf]" is the label of a link
    Template { rows: 7 },
    // in italics; the first or last token in italics
    Template { rows: FORMATS * 3 },
    // the entry's first token; its second line
    Template { rows: 14 },
    // in a sentence of 15 words; before one with a year
    Template { rows: 3 * FACTS },
    // in a phrase of one word; after one with "vol"
    Template { rows: 3 * FACTS },
    // the third sentence, the last but one
    Template { rows: 20 },
    // in a chunk like "Ann Lee", before one like "B. Lind"
    Template { rows: 3 * Kind::COUNT + 2 },
    // a number behind "vol.", some tokens before in the same sentence
    Template { rows: CLASSES.len() * Shape::CLASSES },
    // first or last of its phrase
    Template { rows: 8 },
    // in an entry with quotation marks, with "eds"
    Template { rows: ENTRY_FACTS },
    // "Ann Lee" before "B. Lind"
    Template { rows: Kind::COUNT * Kind::COUNT },
    // "Ledgerline" is a word of no list
    Template { rows: NEIGHBOURS.len() },
    // in the first of two stretches in italics
    Template { rows: format_runs::ROWS },
    // every token has it: some labels are more frequent than others
    Template { rows: 1 },
];

/// How many rows all kinds of evidence have together.
pub(crate) const ROWS: usize = first_row(TEMPLATES.len());

/// The first row of each kind of evidence.
const FIRST_ROWS: [u16; TEMPLATES.len()] = {
    let (mut rows, mut at) = ([0; TEMPLATES.len()], 0);
    while at < rows.len() {
        #[allow(clippy::indexing_slicing, reason = "checked when it is compiled")]
        let row = &mut rows[at];
        *row = first_row(at) as u16;
        at += 1;
    }
    rows
};

const fn first_row(template: usize) -> usize {
    let (mut row, mut at) = (0, 0);
    while at < template {
        #[allow(clippy::indexing_slicing, reason = "checked when it is compiled")]
        let rows = TEMPLATES[at].rows;
        row += rows;
        at += 1;
    }
    row
}

/// The ways to set words apart, in the order of their rows.
pub(super) const FORMATS: usize = 10;

/// The evidence of all tokens of an entry.
#[derive(Clone, Debug, Default)]
pub(crate) struct Evidence {
    rows: Vec<u16>,
    ends: Vec<u32>,
    shapes: Vec<Shape>,
    /// For each token whether another label may begin there.
    pub(super) may_begin: Vec<bool>,
    /// For each token and after the last, what separates it from the one before.
    pub(super) boundaries: Vec<Boundary>,
    /// For each token, how it is set apart: the number of a format, or none.
    pub(super) formats: Vec<u8>,
    /// For each token and after the last, how that changes before it.
    pub(super) crossings: Vec<Crossing>,
    pub(super) nesting: Nesting,
    /// To compare the names of a list.
    pub(super) name_forms: NameForms,
    /// The first token behind the entry's number.
    pub(super) first: usize,
}

impl Evidence {
    /// Gathers the evidence of an entry. `names` tells what each token may be in a list of names.
    pub(crate) fn new(
        text: &Text,
        brackets: &Brackets,
        annotations: &Annotations,
        names: &[Likeness],
    ) -> Self {
        let first =
            (0..text.len()).take_while(|index| annotations.at(*index) == Some(Annotation::Marker)).count();
        let shape = |index: usize| if index < first { Shape::Edge } else { Shape::of(text, index) };
        let shapes: Vec<Shape> = (0..text.len()).map(shape).collect();
        let mut quoted = vec![false; text.len()];
        for quote in &brackets.quotes {
            quoted.get_mut(quote.clone()).unwrap_or_default().fill(true);
        }
        let flags: Vec<Flags> = (0..text.len()).map(|index| flags(text, brackets, &quoted, index)).collect();
        let sentences = parts(text, &quoted, annotations, &shapes, Fineness::Sentences, first);
        let phrases = parts(text, &quoted, annotations, &shapes, Fineness::Phrases, first);
        let formats: Vec<u8> = flags.iter().map(format).collect();
        let is_sign = |index: usize| shapes.get(index).is_some_and(|shape| shape.is_sign());
        let mut evidence = Self {
            rows: Vec::with_capacity(text.len() * 64),
            ends: Vec::with_capacity(text.len()),
            crossings: Crossing::all(&formats, is_sign),
            formats,
            nesting: Nesting::new(brackets, (0..text.len()).map(is_sign).collect()),
            name_forms: NameForms::new(text, &shapes),
            boundaries: (0..=text.len()).map(|index| Boundary::before(text, &shapes, index)).collect(),
            may_begin: (0..text.len()).map(|index| may_begin(text, &shapes, index)).collect(),
            shapes,
            first,
        };
        if let Some(boundary) = evidence.boundaries.get_mut(first) {
            *boundary = Boundary::Block;
        }
        let runs = FormatRuns::new(&flags);
        let entry = entry_facts(text, &quoted, &evidence.shapes);
        let classes: Vec<Vec<u8>> = (0..text.len())
            .map(|index| if index < first { Vec::new() } else { classes(text.traits(index)).collect() })
            .collect();
        let (mut sentence, mut phrase, mut line) = (0, 0, 0);
        let mut recent: &[u8] = &[];
        evidence.ends.resize(first, 0);
        for index in first..text.len() {
            if sentences.get(sentence).is_some_and(|part| part.range.end <= index) {
                sentence += 1;
                recent = &[];
            }
            phrase += usize::from(phrases.get(phrase).is_some_and(|part| part.range.end <= index));
            line += usize::from(index > first && text.gap(index) >= Whitespace::Break);
            evidence.neighbours(&classes, index);
            if let Some(annotation) = annotations.at(index) {
                evidence.add(ANNOTATION, annotation_row(annotation));
            }
            evidence.formats(&flags, index);
            for row in runs.rows(index) {
                evidence.add(RUNS, row);
            }
            evidence.place(text, index, line);
            evidence.part(SENTENCE, &sentences, sentence);
            evidence.part(PHRASE, &phrases, phrase);
            evidence.add(ORDER, sentence.min(7));
            evidence.add(ORDER, 8 + (sentences.len() - 1 - sentence.min(sentences.len() - 1)).min(5));
            evidence.add(ORDER, 14 + sentences.len().min(5));
            if let Some(part) = phrases.get(phrase) {
                evidence.add(PART_PLACE, (index - part.range.start).min(3));
                evidence.add(PART_PLACE, 4 + (part.range.end - 1 - index).min(3));
            }
            evidence.names(names, index);
            for class in recent {
                let shape = evidence.shape(index, 0).class();
                evidence.add(LAST_CLASS, usize::from(*class) * Shape::CLASSES + shape);
            }
            for (number, _) in entry.iter().enumerate().filter(|(_, is)| **is) {
                evidence.add(ENTRY, number);
            }
            evidence.add(BIAS, 0);
            evidence.ends.push(evidence.rows.len() as u32);
            if let Some(classes) = classes.get(index).filter(|classes| !classes.is_empty()) {
                recent = classes;
            }
        }
        evidence
    }

    /// The rows of one token.
    pub(super) fn rows_of(&self, index: usize) -> &[u16] {
        let start =
            index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        let end = self.ends.get(index).copied().unwrap_or(start);
        self.rows.get(start as usize..end as usize).unwrap_or_default()
    }

    /// The class of the shape of the first token that is no sign.
    pub(super) fn word_class(&self, mut indices: impl Iterator<Item = usize>) -> usize {
        let word = indices.find_map(|index| self.shapes.get(index).filter(|shape| !shape.is_sign()));
        word.copied().unwrap_or(Shape::Edge).class()
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn add(&mut self, template: usize, row: usize) {
        debug_assert!(TEMPLATES.get(template).is_some_and(|template| row < template.rows));
        let first = FIRST_ROWS.get(template).copied().unwrap_or_default();
        self.rows.push(first + row as u16);
    }

    fn shape(&self, index: usize, distance: isize) -> Shape {
        let at = index.checked_add_signed(distance);
        at.and_then(|at| self.shapes.get(at)).copied().unwrap_or(Shape::Edge)
    }

    fn neighbours(&mut self, classes: &[Vec<u8>], index: usize) {
        for (number, distance) in NEIGHBOURS.into_iter().enumerate() {
            let shape = self.shape(index, distance);
            self.add(SHAPE, number * Shape::COUNT + shape as usize);
            let at = index.checked_add_signed(distance).and_then(|at| classes.get(at));
            for class in at.into_iter().flatten() {
                self.add(CLASS, number * CLASSES.len() + usize::from(*class));
            }
            let is_known = at.is_none_or(|classes| classes.iter().any(|class| *class != OPENING));
            if shape == Shape::Capital && !is_known {
                self.add(UNKNOWN, number);
            }
        }
        let class = |distance| self.shape(index, distance).class();
        let pairs = [(class(-1), class(0)), (class(0), class(1)), (class(-1), class(1))];
        for (number, (one, other)) in pairs.into_iter().enumerate() {
            self.add(PAIR, (number * Shape::CLASSES + one) * Shape::CLASSES + other);
        }
    }

    fn formats(&mut self, flags: &[Flags], index: usize) {
        let at = |index: usize| flags.get(index).copied().unwrap_or_default();
        let (here, before, next) =
            (at(index), index.checked_sub(1).map(at).unwrap_or_default(), at(index + 1));
        for (number, is) in here.into_iter().enumerate().filter(|(_, is)| *is) {
            self.add(FORMAT, number * 3);
            if before.get(number) != Some(&is) {
                self.add(FORMAT, number * 3 + 1);
            }
            if next.get(number) != Some(&is) {
                self.add(FORMAT, number * 3 + 2);
            }
        }
    }

    fn place(&mut self, text: &Text, index: usize, line: usize) {
        self.add(
            PLACE,
            match index - self.first {
                0 => 0,
                1 => 1,
                2..=4 => 2,
                _ => 3,
            },
        );
        self.add(
            PLACE,
            match text.len() - index {
                1 => 4,
                2 => 5,
                3..=5 => 6,
                _ => 7,
            },
        );
        self.add(PLACE, 8 + line.min(3));
        let gap = if index == self.first { Whitespace::Block } else { text.gap(index) };
        if gap == Whitespace::None {
            self.add(PLACE, 12);
        } else if gap >= Whitespace::Break {
            self.add(PLACE, 13);
        }
    }

    fn part(&mut self, template: usize, parts: &[Part], at: usize) {
        let others = [Some(at), at.checked_sub(1), Some(at + 1)];
        for (number, part) in others.into_iter().enumerate() {
            for fact in
                part.and_then(|part| parts.get(part)).map(|part| part.facts.as_slice()).unwrap_or_default()
            {
                self.add(template, number * FACTS + usize::from(*fact));
            }
        }
    }

    fn names(&mut self, names: &[Likeness], index: usize) {
        let Some(here) = names.get(index) else { return };
        let other = |number: u32| {
            // chunks are short, and those of titles are asked for once
            let step = |at: &usize| names.get(*at).is_some_and(|other| other.chunk == number && number > 0);
            let near = index.saturating_sub(12)..(index + 12).min(names.len());
            near.into_iter().find(step).and_then(|at| names.get(at)).map_or(Kind::None, |other| other.kind)
        };
        let (before, next) = (other(here.chunk.saturating_sub(1)), other(here.chunk + 1));
        self.add(NAMED, here.kind as usize);
        self.add(NAMED, Kind::COUNT + before as usize);
        self.add(NAMED, 2 * Kind::COUNT + next as usize);
        if here.behind_initial {
            self.add(NAMED, 3 * Kind::COUNT);
        }
        if names.get(index + 1).is_some_and(|next| next.behind_initial) && !here.behind_initial {
            self.add(NAMED, 3 * Kind::COUNT + 1);
        }
        self.add(NAME_PAIR, here.kind as usize * Kind::COUNT + next as usize);
    }
}

fn classes(traits: Traits) -> impl Iterator<Item = u8> {
    (0..).zip(CLASSES).filter(move |(_, class)| traits.has(*class)).map(|(number, _)| number)
}

fn annotation_row(annotation: Annotation) -> usize {
    match annotation {
        Annotation::Marker => 0,
        Annotation::Label => 1,
        Annotation::Legend => 2,
        Annotation::Status(_) => 3,
        Annotation::Award => 4,
        Annotation::Remark => 5,
        Annotation::Date => 6,
    }
}

/// The ways in which a token is set apart.
pub(super) type Flags = [bool; FORMATS];

fn flags(text: &Text, brackets: &Brackets, quoted: &[bool], index: usize) -> Flags {
    let Some(token) = text.tokens.get(index) else { return [false; FORMATS] };
    let has = |token: &Token, style| token.style.has(style);
    [
        has(token, TextStyle::BOLD),
        has(token, TextStyle::ITALIC),
        has(token, TextStyle::UNDERLINE.with(TextStyle::MARK)),
        has(token, TextStyle::CODE.with(TextStyle::KEY)),
        has(token, TextStyle::SMALL),
        has(token, TextStyle::SUPERSCRIPT),
        token.link.is_some(),
        quoted.get(index) == Some(&true),
        brackets.depth(index) > 0,
        brackets.depth(index) > 1,
    ]
}

/// How a token is set apart, as one number below [`FORMAT_KINDS`]: 0 for not at all.
fn format(flags: &Flags) -> u8 {
    // the most telling first
    [7, 6, 0, 1, 3, 2, 4, 8]
        .into_iter()
        .position(|flag: usize| flags.get(flag) == Some(&true))
        .map_or(0, |found| found as u8 + 1)
}

/// How many ways to be set apart the style of a page tells from each other.
pub(super) const FORMAT_KINDS: usize = 9;
