//! The fields of a bibliography in an entry whose tokens are labelled.

use std::ops::Range;

use crate::strings::{has_any, trim_start, without};
use offprint_model::{Gathered, Imprint, Kind, Locators, Name, Pages};

use super::identifiers::is_isbn;
use super::person_name::person_name;
use super::text::before;
use crate::citation::brackets::Brackets;
use crate::citation::fields::{fields, trimmed};
use crate::citation::name_reader::NameReader;
use crate::citation::sequence::Label;
use crate::citation::text::Text;
use crate::citation::token::Whitespace;
use crate::citation::traits::Traits;
use crate::vocabulary::{holds, venues};

/// What the labels of an entry say, besides its title, authors, container and date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct LabelledFields {
    pub(crate) locators: Locators,
    pub(crate) imprint: Imprint,
    pub(crate) editors: Vec<Name>,
    /// What it calls itself: "PhD thesis".
    pub(crate) genre: Option<String>,
    /// Whether a container is labelled.
    has_container: bool,
    /// Whether authors are.
    has_authors: bool,
    /// What the words of genre and container tell of the kind.
    told: Option<Kind>,
    /// Whether "in" stands before the container.
    is_within: bool,
    /// Whether the words of the container are those of a conference.
    of_conference: bool,
    /// Whether they are those of a journal.
    of_journal: bool,
}

impl LabelledFields {
    /// Reads the fields of an entry whose container stands in `container`.
    pub(crate) fn read(reader: NameReader<'_>, labels: &[Label], container: Option<Range<usize>>) -> Self {
        let (text, brackets) = (reader.text, reader.brackets);
        let slice = |range: Range<usize>| {
            let range = trimmed(text, brackets, range);
            Some(text.slice(range).to_owned()).filter(|words| has_any(words, char::is_alphanumeric))
        };
        let first = |label: Label| fields(labels, label).into_iter().find_map(slice);
        let publisher = fields(labels, Label::Publisher)
            .into_iter()
            .find(|range| range.clone().any(|index| text.sign(index).is_none()));
        // "US Patent 10,109,209" is no publisher, but a number
        let is_patent =
            |range: &Range<usize>| range.clone().any(|index| matches!(text.low(index), "patent" | "patents"));
        let patent = publisher.clone().filter(is_patent);
        let publisher = publisher.filter(|range| !is_patent(range));
        let editors = fields(labels, Label::Editor)
            .into_iter()
            .flat_map(|range| reader.names_in(range))
            .filter_map(|name| person_name(text.slice(name.words)))
            .gathered();
        let words = |range: &Range<usize>, traits: Traits| {
            range
                .clone()
                .any(|index| text.traits(index).has(traits) && !text.traits(index).has(Traits::INITIAL))
        };
        let mut locators = Locators {
            volume: first(Label::Volume),
            issue: first(Label::Issue),
            pages: fields(labels, Label::Pages).into_iter().find_map(|range| pages(text, brackets, range)),
            number: fields(labels, Label::Number)
                .into_iter()
                .find_map(|range| slice(whole_word(text, range)))
                .or_else(|| {
                    let range = patent?;
                    let first = range.clone().find(|index| text.traits(*index).has(Traits::DIGIT))?;
                    slice(first..range.end)
                })
                .or_else(|| number_of_kind(text, fields(labels, Label::Genre)).and_then(slice)),
        };
        // "co-located with …" is no volume
        locators.volume = locators.volume.filter(|volume| {
            has_any(volume, |c| c.is_numeric())
                || !has_any(volume, |c| !matches!(c, 'C' | 'D' | 'I' | 'L' | 'M' | 'V' | 'X'))
        });
        counted(text, labels, &mut locators);
        // "9:400-12" is a volume with its pages, "12:1-12:30" pages of parts
        if locators.volume.is_none()
            && let Some(Pages { first, last }) = locators.pages.as_mut()
            && let Some((volume, page)) = first.clone().split_once(':')
            && !last.as_ref().is_some_and(|last| last.contains(':'))
        {
            locators.volume = Some(volume.to_owned());
            *first = page.to_owned();
        }
        Self {
            locators,
            imprint: Imprint {
                place: place(labels, publisher.clone()).and_then(slice),
                publisher: publisher.and_then(slice),
                edition: first(Label::Edition),
                series: first(Label::Series),
            },
            editors,
            genre: first(Label::Genre),
            has_container: container.is_some(),
            has_authors: labels.contains(&Label::Author),
            told: code_kind(text).or_else(|| {
                fields(labels, Label::Genre).iter().find_map(|range| genre_kind(text, range.clone()))
            }),
            is_within: container.as_ref().is_some_and(|range| {
                let before = (0..range.start).rev().take(4).find(|index| text.is_word(*index));
                let inside = text.traits(range.start).has(Traits::IN);
                inside
                    || before.is_some_and(|index| {
                        text.traits(index).has(Traits::IN) && labels.get(index) == Some(&Label::Separator)
                    })
            }),
            of_journal: container.as_ref().is_some_and(|range| {
                words(range, Traits::JOURNAL.or(Traits::KNOWN_JOURNAL).or(Traits::SHORTENED))
            }),
            of_conference: container.is_some_and(|range| {
                words(&range, Traits::KNOWN.or(Traits::WORKSHOP))
                    || range.clone().any(|index| {
                        holds(venues::CONFERENCE, text.low(index)) && !text.traits(index).has(Traits::INITIAL)
                    })
            }),
        }
    }

    /// The kind of the publication; `base` is what its venue's words suggest, `heading` what the headings say.
    pub(crate) fn kind(&self, base: Kind, heading: Option<Kind>) -> Kind {
        let Locators { volume, issue, pages, .. } = &self.locators;
        let Imprint { publisher, place, edition, .. } = &self.imprint;
        if let Some(told) = self.told.filter(|_| base != Kind::Preprint) {
            return told;
        }
        let is_open = matches!(base, Kind::Other | Kind::Journal | Kind::Book);
        if !self.has_container {
            let guess = if !self.editors.is_empty() && self.has_authors {
                Kind::Chapter
            } else if volume.is_some() && (issue.is_some() || pages.is_some()) {
                Kind::Journal
            } else if publisher.is_some() || place.is_some() || edition.is_some() || !self.editors.is_empty()
            {
                Kind::Book
            } else {
                base
            };
            return heading.unwrap_or(if is_open || base == Kind::Conference { guess } else { base });
        }
        let is_issue = issue.is_some() && self.editors.is_empty() && !self.is_within;
        if base == Kind::Conference && is_issue && volume.is_some() {
            return Kind::Journal;
        }
        if !is_open || heading.is_some_and(|heading| heading != Kind::Book) {
            return heading.filter(|_| is_open).unwrap_or(base);
        }
        let in_book = !self.editors.is_empty()
            || publisher.is_some() && issue.is_none() && (self.is_within || volume.is_none())
            || self.is_within && base == Kind::Book && volume.is_none();
        // proceedings have pages, but seldom volumes
        let in_proceedings = volume.is_none() && issue.is_none() && pages.is_some() && !self.of_journal;
        match base {
            _ if is_issue => Kind::Journal,
            _ if self.of_conference && (self.is_within || in_book) => Kind::Conference,
            _ if in_book => Kind::Chapter,
            Kind::Journal | Kind::Other if in_proceedings => Kind::Conference,
            base => heading.unwrap_or(base),
        }
    }
}

/// The kind that the letters of GB/T 7714 in brackets name: "\[J\]", "\[D/OL\]".
fn code_kind(text: &Text) -> Option<Kind> {
    let code = |at: usize| {
        let closed = text.sign(at + 2) == Some(']') || text.sign(at + 2) == Some('/');
        if text.sign(at) != Some('[') || !closed {
            return None;
        }
        Some(match text.word(at + 1) {
            "J" => Kind::Journal,
            "C" => Kind::Conference,
            "M" => Kind::Book,
            "D" => Kind::Thesis,
            "R" => Kind::Report,
            "P" => Kind::Patent,
            _ => return None,
        })
    };
    (1..text.len()).find_map(code)
}

/// Volume, issue and pages by the words of East Asian counts, which leave no doubt: "제48권 제7호", "11巻3号".
fn counted(text: &Text, labels: &[Label], locators: &mut Locators) {
    let is_free =
        |at: usize| !matches!(labels.get(at), Some(Label::Title | Label::Author | Label::Container));
    for at in (0..text.len()).filter(|at| is_free(*at)) {
        let mut rest = text.word(at);
        // "第", "3", "号" may be tokens of their own
        while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
            let from = rest.get(start..).unwrap_or_default();
            let number = before(from, |c| !c.is_ascii_digit()).to_owned();
            rest = from.get(number.len()..).unwrap_or_default();
            let counter = rest.chars().next().or_else(|| text.word(at + 1).chars().next());
            match counter {
                Some('권' | '卷' | '巻') => locators.volume = Some(number),
                Some('호' | '号' | '號' | '期') => locators.issue = Some(number),
                _ => {}
            }
        }
    }
}

/// The number of a report that stands with its kind: "TR-2011-10" of "Technical Report TR-2011-10".
fn number_of_kind(text: &Text, kinds: Vec<Range<usize>>) -> Option<Range<usize>> {
    let kind =
        kinds.into_iter().find(|kind| kind.clone().any(|index| text.traits(index).has(Traits::REPORT)))?;
    let is_number = |index: &usize| {
        has_any(text.word(*index), |c| c.is_ascii_digit()) && !text.traits(*index).has(Traits::ANY_YEAR)
    };
    let last = kind.clone().rev().find(|index| text.sign(*index).is_none()).filter(is_number)?;
    (last > kind.start).then(|| whole_word(text, last..last + 1))
}

/// A number with what is written together with it: "TR_7#1".
fn whole_word(text: &Text, range: Range<usize>) -> Range<usize> {
    let goes_on = |index: &usize| {
        text.gap(*index) == Whitespace::None && !text.sign_in(*index, ",.;:()[]\"“”") && *index < text.len()
    };
    let end = (range.end..text.len()).take_while(goes_on).last().map_or(range.end, |last| last + 1);
    range.start..end
}

/// The kind that a genre's words name.
fn genre_kind(text: &Text, range: Range<usize>) -> Option<Kind> {
    let has = |traits: Traits| range.clone().any(|index| text.traits(index).has(traits));
    if has(Traits::THESIS) {
        Some(Kind::Thesis)
    } else if range.clone().any(|index| matches!(text.low(index), "patent" | "patents")) {
        Some(Kind::Patent)
    } else if has(Traits::PREPRINT) {
        Some(Kind::Preprint)
    } else if has(Traits::REPORT) {
        Some(Kind::Report)
    } else {
        None
    }
}

/// The place beside the publisher, else the first.
fn place(labels: &[Label], publisher: Option<Range<usize>>) -> Option<Range<usize>> {
    let places = fields(labels, Label::Place);
    let near = |place: &&Range<usize>| {
        publisher.as_ref().is_some_and(|publisher| {
            place.end <= publisher.start && publisher.start - place.end <= 2
                || publisher.end <= place.start && place.start - publisher.end <= 2
        })
    };
    places.iter().find(near).or(places.first()).cloned()
}

/// First and last page: "201-215", "S12–S18", "e0123", "12:1–12:30".
fn pages(text: &Text, brackets: &Brackets, range: Range<usize>) -> Option<Pages> {
    let range = trimmed(text, brackets, range);
    // "12 – 19", but "Article 45"
    let written = text.slice(range);
    let is_spaced = written.chars().any(|c| c.is_alphabetic()) && !written.contains(['-', '–', '—']);
    let written = if is_spaced { written.to_owned() } else { without(written, char::is_whitespace) };
    // "pp201"
    let written = ["pp", "p"]
        .iter()
        .find_map(|lead| {
            written.strip_prefix(lead).filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        })
        .unwrap_or(&written)
        .to_owned();
    if !has_any(&written, char::is_alphanumeric) || is_isbn(&written) {
        return None;
    }
    let is_dash = |c: char| matches!(c, '-' | '‐' | '‑' | '–' | '—' | '−' | '～' | '~');
    match written.split_once(is_dash) {
        Some((first, last)) => {
            let last = trim_start(last, is_dash);
            Some(Pages {
                first: first.to_owned(),
                last: Some(last.to_owned()).filter(|last| !last.is_empty()),
            })
        }
        None => Some(Pages { first: written, last: None }),
    }
}
