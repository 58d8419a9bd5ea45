//! Classifies candidates as publications or text. All are read twice, the second time in the style that the
//! page turned out to have.

use std::ops::Range;

use super::candidate::Candidate;
use super::section_prior::SectionPrior;
use super::tally::tally;
use crate::citation::{BoundaryKind, Field, Formatting, Reading, StyleCounts};
use offprint_model::Kind;

/// The score that makes a candidate a publication, by what the headings above announce.
const THRESHOLDS: [(SectionPrior, f32); 3] =
    [(SectionPrior::Publications, 2.0), (SectionPrior::Unknown, 5.5), (SectionPrior::Other, 9.0)];

/// About as many entries are read to learn the page's style; more would hardly change it.
const MAX_SAMPLES: usize = 400;

/// Reads all candidates and sets which are accepted.
pub(crate) fn classify(candidates: &mut [Candidate]) {
    let mut counts = StyleCounts::default();
    let mut names: Vec<String> = Vec::new();
    let every = candidates.len().div_ceil(MAX_SAMPLES).max(1);
    for candidate in candidates.iter_mut().step_by(every) {
        candidate.reading = candidate.entry.read_alone();
        if is_enough(candidate) {
            counts.add(&candidate.reading.field_styles, (candidate.reading.score / 10.0).clamp(0.1, 1.0));
            strong_names(candidate, &mut names);
        }
    }
    let (style, known) = (counts.model(), recurring(&names));
    for candidate in candidates.iter_mut() {
        candidate.reading = candidate.entry.read(&style, &known);
        candidate.accepted = is_enough(candidate);
    }
    // accept or reject each list as a whole
    let last = candidates.iter().map(|candidate| candidate.group).max().unwrap_or_default();
    let mut groups = vec![(0_usize, 0_usize); last + 1];
    for candidate in candidates.iter() {
        if let Some((good, all)) = groups.get_mut(candidate.group) {
            *good += usize::from(candidate.accepted);
            *all += 1;
        }
    }
    for candidate in candidates.iter_mut() {
        let (good, all) = groups.get(candidate.group).copied().unwrap_or_default();
        let needed = match candidate.prior {
            SectionPrior::Publications => 4,
            SectionPrior::Unknown => 2,
            SectionPrior::Other => 1,
        };
        candidate.accepted &= good * needed >= all;
        if candidate.accepted || candidate.prior != SectionPrior::Publications {
            continue;
        }
        // lists of work in progress hold bare titles, some with a co-author
        let title = candidate.reading.title.as_ref();
        let likely = |title: &Range<usize>| {
            is_mostly_title(candidate, title) || candidate.entry.is_linked(title) && title.len() > 3
        };
        if all > 1 && good * 3 >= all && title.is_some_and(likely) {
            candidate.accepted = true;
        } else if all > 3
            && good * 4 >= all * 3
            && candidate.entry.has_year()
            && candidate.entry.text.len() > 10
        {
            candidate.reading = Reading::default();
            candidate.accepted = true;
        }
    }
}

fn is_enough(candidate: &Candidate) -> bool {
    let Reading { authors, title, venue, score, .. } = &candidate.reading;
    let Some(title) = title else { return false };
    // a bio, not an entry
    if candidate.prior != SectionPrior::Publications && candidate.entry.has_personal_pronoun(title.clone()) {
        return false;
    }
    let named = authors.as_ref().is_some_and(|(_, names)| names.iter().any(|name| name.score > 0.4));
    let enough =
        THRESHOLDS.iter().find(|(prior, _)| *prior == candidate.prior).map_or(0.0, |(_, enough)| *enough);
    let complete =
        (candidate.entry.has_label() || candidate.entry.has_year()) && is_mostly_title(candidate, title);
    // a link to the paper or a status is evidence, where entries are expected
    let enough = match candidate.prior {
        SectionPrior::Publications
            if candidate.entry.has_label()
                || candidate.entry.has_status()
                || complete
                || candidate.context.kind.is_some() && is_set_apart(candidate) =>
        {
            enough - 1.0
        }
        _ => enough,
    };
    let fields = match candidate.prior {
        SectionPrior::Publications => {
            let dated = candidate.context.year.is_some() || candidate.entry.has_year();
            named
                || venue.is_some()
                || candidate.entry.has_status()
                || complete
                || candidate.context.kind.is_some()
                    && (is_set_apart(candidate)
                        || candidate.entry.has_year() && candidate.reading.has_formatted_title())
                || candidate.entry.is_linked(title)
                    && (dated
                        || candidate.context.kind == Some(Kind::Thesis)
                        || is_mostly_title(candidate, title))
        }
        SectionPrior::Unknown | SectionPrior::Other => named,
    };
    fields && *score > enough
}

/// Returns whether the title stands first, with formatting and a line of its own.
fn is_set_apart(candidate: &Candidate) -> bool {
    candidate.reading.field_styles.first().is_some_and(|field_style| {
        field_style.field == Field::Title
            && field_style.before.is_none()
            && matches!(
                field_style.formatting,
                Formatting::Bold | Formatting::Linked | Formatting::Quoted | Formatting::Italic
            )
            && field_style.end <= BoundaryKind::Break
    })
}

/// Returns whether the title is nearly the whole text, and not a personal sentence.
fn is_mostly_title(candidate: &Candidate, title: &Range<usize>) -> bool {
    let entry = &candidate.entry;
    let words = title.clone().filter(|&index| entry.text.is_word(index)).count();
    (4..=30).contains(&words) && entry.words_beside(title) <= 3 && !entry.has_personal_pronoun(title.clone())
}

fn strong_names(candidate: &Candidate, found: &mut Vec<String>) {
    let Some((_, names)) = &candidate.reading.authors else { return };
    for name in names.iter().filter(|name| name.score > 0.5 && name.words.len() > 1) {
        found.push(candidate.entry.text.slice(name.words.clone()).to_owned());
    }
}

/// The names that occur more than once, sorted.
fn recurring(names: &[String]) -> Vec<String> {
    let tally = tally(names.iter().map(String::as_str).collect());
    tally.into_iter().filter(|(_, count)| *count > 1).map(|(name, _)| name.to_owned()).collect()
}
