//! An entry as tokens with annotations: what readings are made of.

use offprint_model::Gathered;
use std::ops::Range;

use super::annotations::{Annotation, Annotations};
use super::bibliography::LabelledFields;
use super::brackets::Brackets;
use super::certain::Certain;
use super::certainty;
use super::fields::{
    field, issued, trimmed, trimmed_title, with_acronym, with_acronym_as_container, with_host,
    with_last_stop, with_lost_words, without_identifier,
};
use super::name_reader::NameReader;
use super::reading::Reading;
use super::sequence::{Aim, Evidence, Habits, Label, Labelling, PageStyle, Sequence, weights};
use super::text::Text;
use super::text_style::TextStyle;
use super::traits::Traits;
use crate::strings::trim;
use crate::vocabulary::phrases;
use offprint_model::Inline;

/// Most tokens of an entry; longer text is not read as one.
const MAX_TOKENS: usize = 2_000;

/// Divides how much better labels fit than none, so that it counts about as much as other facts.
const MARGIN: f32 = 64.0;

/// Fewest words of an entry.
const MIN_WORDS: usize = 3;

/// An entry that can be read with any style model.
#[derive(Clone, Debug, Default)]
pub(crate) struct TokenizedEntry {
    pub(crate) text: Text,
    pub(super) brackets: Brackets,
    pub(super) annotations: Annotations,
    /// Not so of text that is too long or too short for an entry.
    may_be_entry: bool,
}

impl TokenizedEntry {
    /// The number that stands before the entry: 12 of "[12] …", none of "[J3] …".
    pub(crate) fn number(&self) -> Option<u32> {
        let is_marker = |at: &usize| self.annotations.at(*at) == Some(Annotation::Marker);
        let end = (0..self.text.len()).take_while(is_marker).count();
        trim(self.text.slice(0..end), |c| !c.is_alphanumeric()).parse().ok()
    }

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
                may_be_entry: false,
            };
        }
        let brackets = Brackets::new(&text);
        let annotations = Annotations::new(&text, &brackets);
        Self { text, brackets, annotations, may_be_entry: true }
    }

    /// Finds the best reading as if the entry were alone on its page.
    pub(crate) fn read_alone(&self) -> Reading {
        self.read(None)
    }

    /// Finds the best reading in the style of the page, to which the entry added the habits beside it.
    pub(crate) fn read(&self, style: Option<(&PageStyle, &Habits)>) -> Reading {
        match self.sequence() {
            Some(sequence) => self.reading(&sequence, sequence.label(weights(), style, Aim::Best)),
            None => Reading::default(),
        }
    }

    /// As [`read`](Self::read), with the readings that come nearer than `most` to the best, the nearest first.
    pub(crate) fn read_with_rivals(
        &self,
        style: Option<(&PageStyle, &Habits)>,
        most: f32,
    ) -> (Reading, Vec<Reading>) {
        let Some(sequence) = self.sequence() else { return (Reading::default(), Vec::new()) };
        let (best, rivals) = sequence.with_rivals(weights(), style, most);
        // reading takes time, and most rivals differ in other fields
        let counts = |label: &Label| {
            matches!(label, Label::Title | Label::Author | Label::Container | Label::Publisher | Label::Genre)
        };
        let differs = |rival: &Labelling| {
            let mut pairs = rival.labels.iter().zip(&best.labels);
            pairs.any(|(one, other)| one != other && (counts(one) || counts(other)))
        };
        let rivals: Vec<Labelling> = rivals.into_iter().filter(differs).gathered();
        let rivals = rivals.into_iter().map(|rival| self.reading(&sequence, rival)).gathered();
        (self.reading(&sequence, best), rivals)
    }

    /// The reading that a labelling of the entry makes.
    pub(crate) fn reading(&self, sequence: &Sequence, labelling: Labelling) -> Reading {
        let margin = labelling.margin;
        let mut reading = self.fields(sequence, labelling);
        reading.score = certainty::score(&certainty::facts(self, &reading, margin / MARGIN));
        if reading.title.is_none() {
            reading.authors = None;
            reading.venue = None;
        }
        reading
    }

    /// The facts that tell whether an entry with these labels is a publication.
    pub(crate) fn facts(&self, sequence: &Sequence, labelling: Labelling) -> [f32; certainty::FACTS] {
        let margin = labelling.margin;
        certainty::facts(self, &self.fields(sequence, labelling), margin / MARGIN)
    }

    fn fields(&self, sequence: &Sequence, labelling: Labelling) -> Reading {
        let labels = with_acronym_as_container(&self.text, labelling.labels);
        let (text, reader) = (&self.text, self.names());
        let authors = field(text, &labels, Label::Author).map(|mut range| {
            // "🏆 and Ann Lee": neither joins her to anybody
            let is_picture = |index: usize| text.sign_in(index, phrases::AWARD_SIGNS);
            while range.len() > 1
                && (is_picture(range.start)
                    || range.start.checked_sub(1).is_some_and(is_picture)
                        && text.traits(range.start).has(Traits::CONJUNCTION))
            {
                range.start += 1;
            }
            // "Ann Lee (student)", "Tide Collaboration (Ann Lee et al.)": a bracket that it opens, it closes
            let behind = if text.sign(range.end) == Some('.') { range.end + 1 } else { range.end };
            let mut closing = range.clone().filter_map(|open| self.brackets.close(open));
            if let Some(close) = closing.find(|close| (range.end..=behind).contains(close)) {
                range.end = close + 1;
            }
            with_last_stop(text, range)
        });
        let title = field(text, &labels, Label::Title).map(|title| with_lost_words(text, &labels, title));
        // of a book, a thesis and a report it is who issued it
        let venue = field(text, &labels, Label::Container).or_else(|| issued(text, &labels));
        // "[arXiv](…)" behind an entry says where a copy is, "Most recent version" which
        let is_beside = |index: usize| match self.annotations.at(index) {
            Some(Annotation::Label) => text.tokens.get(index).is_some_and(|token| token.link.is_some()),
            Some(Annotation::Remark) => !text.traits(index).has(Traits::PREPRINT),
            _ => false,
        };
        let venue = venue.filter(|range| !range.clone().all(is_beside));
        Reading {
            authors: authors.map(|range| (range.clone(), reader.names_in(range))),
            title_form: title.clone().map(|title| sequence.title_form(title, &labels)).unwrap_or_default(),
            title: title.map(|title| trimmed_title(text, &self.brackets, self.without_annotations(title))),
            venue: venue.map(|range| {
                let trimmed = trimmed(text, &self.brackets, without_identifier(text, range));
                let whole = with_acronym(text, &self.brackets, with_host(text, trimmed));
                with_last_stop(text, whole)
            }),
            labels,
            score: 0.0,
        }
    }

    /// A field without the signs around it that only separate it from others.
    pub(crate) fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        trimmed(&self.text, &self.brackets, range)
    }

    fn names(&self) -> NameReader<'_> {
        NameReader { text: &self.text, brackets: &self.brackets, annotations: &self.annotations }
    }

    /// The fields of a bibliography that the labels of a reading tell; `None` where it has no labels.
    pub(crate) fn labelled_fields(&self, reading: &Reading) -> Option<LabelledFields> {
        (!reading.labels.is_empty() && reading.title.is_some()).then(|| {
            let reader = self.names();
            let container = field(&self.text, &reading.labels, Label::Container);
            LabelledFields::read(reader, &reading.labels, container)
        })
    }

    /// A title without the labels of links and the legends around it.
    fn without_annotations(&self, range: Range<usize>) -> Range<usize> {
        let beside = |index: usize| {
            matches!(
                self.annotations.at(index),
                Some(Annotation::Legend | Annotation::Label | Annotation::Marker)
            )
        };
        let Range { mut start, mut end } = range.clone();
        while start < end && (beside(start) || self.text.sign(start).is_some() && beside(start + 1)) {
            start += 1;
        }
        while end > start
            && (beside(end - 1) || end - start > 1 && self.text.sign(end - 1).is_some() && beside(end - 2))
        {
            end -= 1;
        }
        if start < end { start..end } else { range }
    }

    /// What a reading shows of the page's style.
    pub(crate) fn habits(&self, reading: &Reading) -> Habits {
        self.sequence().map(|sequence| sequence.habits(&reading.labels)).unwrap_or_default()
    }
}

impl TokenizedEntry {
    /// The entry as a sequence of tokens to be labelled; `None` for text that is too long or too short for an
    /// entry.
    pub(crate) fn sequence(&self) -> Option<Sequence> {
        self.may_be_entry.then(|| {
            let evidence =
                Evidence::new(&self.text, &self.brackets, &self.annotations, &self.names().likeness());
            Sequence::new(evidence, Certain::of(&self.text, &self.brackets, &self.annotations))
        })
    }

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

    /// Returns whether the owner speaks in these words: "We present", "my thesis is". Unlike
    /// [`has_personal_pronoun`](Self::has_personal_pronoun) it takes no name such as My Tran or She Chen for one.
    pub(crate) fn has_first_person(&self, range: Range<usize>) -> bool {
        let text = &self.text;
        let ours =
            |index: usize| matches!(text.low(index), "i" | "we" | "my" | "our") && text.word(index) != "i";
        let verb = |index: usize| text.traits(index + 1).has(Traits::LOWER.or(Traits::THESIS));
        // "My PhD thesis", but not My Tran
        range
            .into_iter()
            .any(|index| ours(index) && (verb(index) || text.traits(index + 2).has(Traits::THESIS)))
    }

    /// Returns whether the words in this range are no more than the acronym of a known conference.
    pub(crate) fn is_acronym(&self, range: &Range<usize>) -> bool {
        let mut words = range.clone().filter(|index| self.text.is_word(*index));
        words.next().is_some_and(|word| self.text.traits(word).has(Traits::KNOWN)) && words.next().is_none()
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
