//! An entry as tokens with annotations and boundaries: what readings are made of.

use std::ops::Range;

use super::annotations::{Annotation, Annotations};
use super::boundaries::{self, Boundary};
use super::brackets::Brackets;
use super::field_scorer::FieldScorer;
use super::name_lists::{NameList, name_lists};
use super::name_reader::NameReader;
use super::prose::prose;
use super::reading::Reading;
use super::segment::segment;
use super::style_model::{DEFAULT_STYLE, StyleModel};
use super::text::Text;
use super::text_style::TextStyle;
use super::traits::Traits;
use offprint_model::Inline;

/// Most tokens of an entry; longer text is not read as one.
const MAX_TOKENS: usize = 2_000;

/// Fewest words of an entry.
const MIN_WORDS: usize = 3;

/// An entry that can be read with any style model.
#[derive(Clone, Debug, Default)]
pub(crate) struct TokenizedEntry {
    pub(crate) text: Text,
    pub(super) brackets: Brackets,
    pub(super) annotations: Annotations,
    /// Empty for text that is too long or too short for an entry.
    boundaries: Vec<Boundary>,
}

impl TokenizedEntry {
    /// The entry that consists of `parts`, each a block of its own.
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

    /// Finds the best reading in the page's style. `known` are the names that recur on the page, sorted.
    pub(crate) fn read(&self, style: &StyleModel, known: &[String]) -> Reading {
        if self.boundaries.is_empty() {
            return Reading::default();
        }
        let reader =
            NameReader { text: &self.text, brackets: &self.brackets, annotations: &self.annotations, known };
        let lists = name_lists(reader, &self.boundaries);
        let mut named = vec![false; self.text.len()];
        // "Boats and Piers, joint with Ann Lee": where a prefix announces names, nothing else is one
        let prefixed = lists.iter().any(|list| list.bonus > 0.0);
        let reliable = |list: &&NameList| {
            list.bonus > 0.0 || !prefixed && list.names.iter().filter(|name| name.score > 0.3).count() >= 2
        };
        for list in lists.iter().filter(reliable) {
            for name in list.names.iter().filter(|name| name.score > 0.3) {
                for slot in named.get_mut(name.words.clone()).unwrap_or_default() {
                    *slot = true;
                }
            }
        }
        let scorer = FieldScorer::new(
            &self.text,
            &self.brackets,
            &self.annotations,
            &named,
            &prose(&self.text, &self.annotations),
        );
        segment(&self.boundaries, &lists, &scorer, style)
    }

    /// Finds the best reading as if the entry were alone on its page.
    pub(crate) fn read_alone(&self) -> Reading {
        self.read(&DEFAULT_STYLE, &[])
    }
}

impl TokenizedEntry {
    /// The authors that are emphasised while at least as many are not: that sets the page's owner apart.
    pub(crate) fn emphasised_names(&self, reading: &Reading) -> Vec<&str> {
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

    /// Returns whether somebody speaks in it or is spoken of: "I received my degree", "we study", "she".
    pub(crate) fn has_personal_pronoun(&self, range: Range<usize>) -> bool {
        let text = &self.text;
        let verb = |index: usize| text.traits(index + 1).has(Traits::LOWER);
        range.into_iter().any(|index| match text.low(index) {
            "i" => text.word(index) == "I" && verb(index),
            "my" | "we" | "me" | "our" | "i'm" | "i’m" | "he" | "she" => true,
            _ => false,
        })
    }

    /// Returns whether a link in it is a label like "pdf".
    pub(crate) fn has_label(&self) -> bool {
        self.annotations.labels.contains(&true)
    }

    /// Returns whether it states its status: "under review", "draft coming soon".
    pub(crate) fn has_status(&self) -> bool {
        let is_status =
            |index| matches!(self.annotations.at(index), Some(Annotation::Status(_) | Annotation::Remark));
        (0..self.text.len()).any(is_status)
    }

    /// How many words without an annotation stand outside of `title`.
    pub(crate) fn words_beside(&self, title: &Range<usize>) -> usize {
        let beside = |index: &usize| !title.contains(index) && self.text.is_word(*index);
        (0..self.text.len()).filter(beside).filter(|&index| !self.annotations.is_annotated(index)).count()
    }

    /// Returns whether the whole range is linked.
    pub(crate) fn is_linked(&self, title: &Range<usize>) -> bool {
        title.clone().all(|index| self.text.tokens.get(index).is_some_and(|token| token.link.is_some()))
    }

    /// Returns whether a year is written in it.
    pub(crate) fn has_year(&self) -> bool {
        (0..self.text.len()).any(|index| self.text.traits(index).has(Traits::ANY_YEAR))
    }

    /// Returns whether it consists of labels of links and other annotations only.
    pub(crate) fn is_only_labels(&self) -> bool {
        // pairing brackets takes quadratic time in the worst case
        if self.text.len() > MAX_TOKENS {
            return false;
        }
        let annotations = Annotations::new(&self.text, &Brackets::new(&self.text));
        let labels = (0..self.text.len()).any(|index| annotations.at(index) == Some(Annotation::Label));
        labels
            && (0..self.text.len())
                .all(|index| annotations.is_annotated(index) || self.text.sign(index).is_some())
    }
}
