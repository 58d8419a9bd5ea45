//! One entry of a publication list: from its text to a publication.
//!
//! 1. [`text`] lines up the entry's words with their marks; [`brackets`] pairs what encloses.
//! 2. [`annotations`] takes what is plain by itself: labels of links, legends, awards, status, dates.
//! 3. [`boundaries`] finds where fields may begin and end, [`names`] the lists of names.
//! 4. [`weigh`] scores every reading by its [`scorer`] and by the page's [`votes`].
//! 5. [`publish`] makes the fields of the best one, and notes of what is left.

mod acronym;
mod annotations;
mod authors;
mod awards;
mod boundaries;
mod brackets;
mod dates;
mod features;
mod field_scorer;
mod kinds;
mod lexicon;
mod link_labels;
mod links;
mod name_words;
mod names;
mod notes;
mod publish;
mod roles;
mod scan;
mod segment;
mod span;
mod style_model;
mod text;
mod token;
mod venue;

use std::ops::Range;

use crate::vocabulary::{self, holds};
use offprint_model::{Inline, Kind, PublicationStatus};

pub(crate) use authors::{MarkMeaning, meanings};
pub(crate) use boundaries::BoundaryKind;
pub(crate) use lexicon::lexicon;
pub(crate) use links::links_below;
pub(crate) use publish::publish;
pub(crate) use segment::Reading;
pub(crate) use span::Formatting;
pub(crate) use style_model::{DEFAULT_STYLE, Field, StyleCounts, StyleModel};
pub(crate) use text::Text;
pub(crate) use token::{Traits, year};

use annotations::Annotations;
use boundaries::Boundary;
use brackets::Brackets;
use field_scorer::FieldScorer;
use names::Reader;
use segment::NameList;
use token::{TextStyle, Whitespace};

/// What the page says about an entry outside of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct EntryContext {
    /// The nearest heading above.
    pub(crate) section: Option<String>,
    /// The year that the nearest heading with one names.
    pub(crate) year: Option<u16>,
    /// What the headings say the entries are.
    pub(crate) kind: Option<Kind>,
    /// How far the headings say the entries are.
    pub(crate) stage: Option<PublicationStatus>,
    /// What marks of authors mean, by a legend outside the entries.
    pub(crate) meanings: Vec<MarkMeaning>,
}

/// Most tokens of an entry; longer text is none.
const MAX_TOKENS: usize = 2_000;

/// Fewest words of an entry.
const MIN_WORDS: usize = 3;

/// An entry, prepared for being read as often as needed.
#[derive(Clone, Debug, Default)]
pub(crate) struct TokenizedEntry {
    pub(crate) text: Text,
    brackets: Brackets,
    annotations: Annotations,
    boundaries: Vec<Boundary>,
}

impl TokenizedEntry {
    /// The entry that consists of `parts`, each a paragraph or the like.
    pub(crate) fn new<P: AsRef<[Inline]>>(parts: &[P]) -> Self {
        Self::of(Text::new(parts))
    }

    fn of(text: Text) -> Self {
        let words = (0..text.len()).filter(|&index| text.is_word(index)).take(MIN_WORDS).count();
        if text.len() > MAX_TOKENS || words < MIN_WORDS {
            return Self {
                text,
                brackets: Brackets::default(),
                annotations: Annotations::default(),
                boundaries: Vec::new(),
            };
        }
        let brackets = Brackets::new(&text);
        let annotations = Annotations::new(&text, &brackets);
        let boundaries = boundaries::boundaries(&text, &brackets, &annotations);
        Self { text, brackets, annotations, boundaries }
    }

    /// The best reading, given the page's habits and the names that recur on it, sorted.
    pub(crate) fn read(&self, style: &StyleModel, known: &[String]) -> Reading {
        if self.boundaries.is_empty() {
            return Reading::default();
        }
        let reader =
            Reader { text: &self.text, brackets: &self.brackets, annotations: &self.annotations, known };
        let lists = segment::name_lists(reader, &self.boundaries);
        let mut named = vec![false; self.text.len()];
        // "Boats and Piers, joint with Ann Lee": where words lead to names, others are none
        let led = lists.iter().any(|list| list.bonus > 0.0);
        let sure = |list: &&NameList| {
            list.bonus > 0.0 || !led && list.names.iter().filter(|name| name.score > 0.3).count() >= 2
        };
        for list in lists.iter().filter(sure) {
            for name in list.names.iter().filter(|name| name.score > 0.3) {
                for slot in named.get_mut(name.words.clone()).unwrap_or_default() {
                    *slot = true;
                }
            }
        }
        let scorer = FieldScorer::new(&self.text, &self.brackets, &self.annotations, &named, &self.prose());
        segment::segment(&self.boundaries, &lists, &scorer, style)
    }

    /// The best reading, as if the entry stood on a page of its own.
    pub(crate) fn read_alone(&self) -> Reading {
        self.read(&DEFAULT_STYLE, &[])
    }
}

impl TokenizedEntry {
    /// Which tokens stand in running text: a line of many words that has the words of sentences.
    fn prose(&self) -> Vec<bool> {
        let text = &self.text;
        let mut prose = vec![false; text.len()];
        // "**A title** <br> What the paper is about, in a few words"
        let first = (1..text.len()).find(|&index| text.gap(index) >= Whitespace::Break).unwrap_or(text.len());
        let set_apart = (0..first).filter(|&index| text.is_word(index)).all(|index| {
            text.tokens
                .get(index)
                .is_some_and(|token| token.style.has(TextStyle::BOLD) || token.link.is_some())
        });
        let telling = Traits::ANY_YEAR.or(Traits::ANY_VENUE).or(Traits::KNOWN);
        let mut start = 0;
        while start < text.len() {
            let end = (start + 1..text.len())
                .find(|&index| text.gap(index) >= Whitespace::Line)
                .unwrap_or(text.len());
            let words = (start..end).filter(|&index| text.is_word(index)).count();
            let sentence = (start..end).filter(|&index| text.traits(index).has(Traits::SENTENCE)).count();
            let small = (start..end).filter(|&index| text.traits(index).has(Traits::LOWER)).count();
            // what stands first is the entry itself, or no entry at all: a page's words about its owner
            let few = set_apart
                && words > 7
                && !(start..end).any(|index| {
                    text.traits(index).has(telling) && !text.traits(index).has(Traits::LOWER)
                        || self.annotations.is_annotated(index)
                });
            let abstract_ =
                text.sign(start + 1) == Some(':') && holds(vocabulary::words::ABSTRACTS, text.low(start));
            if start > 0
                && (abstract_ || words > 20 && sentence > 2 || (words > 25 || few) && small * 5 > words * 3)
            {
                for slot in prose.get_mut(start..end).unwrap_or_default() {
                    *slot = true;
                }
            }
            start = end;
        }
        prose
    }

    /// Which of the reading's authors stand in marks that others of the list do not: the owner.
    pub(crate) fn marked_names(&self, reading: &Reading) -> Vec<&str> {
        let Some((_, names)) = &reading.authors else { return Vec::new() };
        let marks = TextStyle::BOLD.with(TextStyle::ITALIC).with(TextStyle::UNDERLINE).with(TextStyle::MARK);
        let mut found = Vec::new();
        for name in names {
            if self.text.tokens.get(name.words.start).is_some_and(|token| token.style.has(marks)) {
                found.push(self.text.slice(name.words.clone()));
            }
        }
        if found.len() * 2 <= names.len() { found } else { Vec::new() }
    }

    /// Whether somebody speaks in it: "I received my degree", "we study".
    pub(crate) fn speaks(&self, range: Range<usize>) -> bool {
        let text = &self.text;
        let verb = |index: usize| text.traits(index + 1).has(Traits::LOWER);
        range.into_iter().any(|index| match text.low(index) {
            "i" => text.word(index) == "I" && verb(index),
            "my" | "we" | "me" | "our" | "i'm" | "i’m" | "he" | "she" => true,
            _ => false,
        })
    }

    /// Whether a link in it is a label like "pdf".
    pub(crate) fn has_label(&self) -> bool {
        self.annotations.labels.contains(&true)
    }

    /// Whether it says how far it is: "under review", "draft coming soon".
    pub(crate) fn has_state(&self) -> bool {
        let state = |index| {
            matches!(
                self.annotations.at(index),
                Some(annotations::Annotation::Status(_) | annotations::Annotation::Remark)
            )
        };
        (0..self.text.len()).any(state)
    }

    /// How many words stand beside `title`, labels of links and the like not counted.
    pub(crate) fn words_beside(&self, title: &Range<usize>) -> usize {
        let beside = |index: &usize| !title.contains(index) && self.text.is_word(*index);
        (0..self.text.len()).filter(beside).filter(|&index| !self.annotations.is_annotated(index)).count()
    }

    /// Whether the reading's title is a link.
    pub(crate) fn is_linked(&self, title: &Range<usize>) -> bool {
        title.clone().all(|index| self.text.tokens.get(index).is_some_and(|token| token.link.is_some()))
    }

    /// Whether a year is written in it.
    pub(crate) fn has_year(&self) -> bool {
        (0..self.text.len()).any(|index| self.text.traits(index).has(Traits::ANY_YEAR))
    }

    /// Whether labels of links and the like are all that stands here.
    pub(crate) fn is_only_labels(&self) -> bool {
        // longer text is no entry's, and pairing its brackets would take the square of its length
        if self.text.len() > MAX_TOKENS {
            return false;
        }
        let annotations = Annotations::new(&self.text, &Brackets::new(&self.text));
        let labels =
            (0..self.text.len()).any(|index| annotations.at(index) == Some(annotations::Annotation::Label));
        labels
            && (0..self.text.len())
                .all(|index| annotations.is_annotated(index) || self.text.sign(index).is_some())
    }
}
