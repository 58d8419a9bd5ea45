//! How sure it is that a labelled text is a publication, and no news, no talk and no part of one.

use super::reading::Reading;
use super::sequence::{Label, certainty_weights};
use super::token::Whitespace;
use super::tokenized_entry::TokenizedEntry;
use super::traits::Traits;

/// How many facts count.
pub(crate) const FACTS: usize = 30;

/// What the facts are called, in their order.
pub(crate) const NAMES: [&str; FACTS] = [
    "any text",
    "no title",
    "title of 1 word",
    "title of 2 or 3 words",
    "title of 4 to 20 words",
    "title of more than 30 words",
    "title in quotation marks",
    "title in italics",
    "title in bold or linked",
    "title is the first field",
    "a line ends behind the title",
    "1 whole name",
    "2 whole names",
    "3 whole names or more",
    "authors without a whole name",
    "a venue",
    "a publisher",
    "a known venue or a preprint",
    "a date",
    "a year",
    "a volume or pages",
    "a label of a link",
    "a status",
    "words that no field took",
    "their share",
    "further titles",
    "further lists of authors",
    "words of sentences in the title",
    "begins with a date",
    "how well the labels fit",
];

/// The facts that speak for or against a publication, each with an example of where it holds.
pub(crate) fn facts(entry: &TokenizedEntry, reading: &Reading, per_token: f32) -> [f32; FACTS] {
    let text = &entry.text;
    let labels = &reading.labels;
    let words = |label: Label| {
        labels.iter().enumerate().filter(|(at, other)| **other == label && text.is_word(*at)).count()
    };
    let runs = |label: Label| super::fields::fields(labels, label).len();
    let flag = |is: bool| if is { 1.0 } else { 0.0 };
    let all = (0..text.len()).filter(|index| text.is_word(*index)).count().max(1);
    let title = reading.title.clone().unwrap_or_default();
    let title_words = title.clone().filter(|index| text.is_word(*index)).count();
    let names =
        reading.authors.as_ref().map_or(0, |(_, names)| names.iter().filter(|name| name.is_whole).count());
    let loose = labels
        .iter()
        .enumerate()
        .filter(|(at, label)| {
            matches!(label, Label::Note | Label::Separator)
                && text.is_word(*at)
                && !entry.annotations.is_annotated(*at)
                // "Authors: Ann Lee"
                && text.sign(*at + 1) != Some(':')
        })
        .count();
    let has = |traits: Traits| (0..text.len()).any(|index| text.traits(index).has(traits));
    let sentence = title.clone().filter(|index| text.traits(*index).has(Traits::SENTENCE)).count();
    let form = reading.title_form;
    [
        1.0,
        // "A title"
        flag(title_words == 0),
        flag(title_words == 1),
        flag((2..=3).contains(&title_words)),
        flag((4..=20).contains(&title_words)),
        flag(title_words > 30),
        // "“A title”"
        flag(form.is_quoted),
        flag(form.is_italic),
        flag(form.is_strong),
        flag(form.is_first),
        flag(form.ends_line),
        // "Ann Lee"
        flag(names == 1),
        flag(names == 2),
        flag(names > 2),
        flag(reading.authors.is_some() && names == 0),
        // "Lake Letters"
        flag(words(Label::Container) > 0),
        flag(words(Label::Publisher) > 0),
        flag(has(Traits::KNOWN.or(Traits::KNOWN_JOURNAL).or(Traits::PREPRINT))),
        // "2020"
        flag(runs(Label::Date) > 0),
        flag(has(Traits::ANY_YEAR)),
        // "12(3), 4–5"
        flag(runs(Label::Volume) + runs(Label::Pages) > 0),
        // "[pdf]", "under review"
        flag(entry.has_label()),
        flag(entry.has_status()),
        // words that no field took
        (loose as f32).min(20.0) / 10.0,
        loose as f32 / all as f32,
        // "A title … another title"
        (runs(Label::Title).saturating_sub(1) as f32).min(3.0),
        (runs(Label::Author).saturating_sub(1) as f32).min(3.0),
        // "we show that it is"
        (sentence as f32).min(4.0),
        // "2020-03: our paper is accepted"
        flag(labels.first() == Some(&Label::Date) && text.gap(1) < Whitespace::Break),
        per_token.clamp(-2.0, 4.0),
    ]
}

/// The score of a reading: 3 where it is as likely as not that this is a publication.
pub(crate) fn score(facts: &[f32; FACTS]) -> f32 {
    3.0 + facts.iter().zip(certainty_weights()).map(|(fact, weight)| fact * weight).sum::<f32>()
}

/// What each fact counts.
pub(crate) fn fact_weights() -> &'static [f32] {
    certainty_weights()
}
