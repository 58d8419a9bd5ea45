//! Makes a publication from a reading: every token gets one role, every field its words, and the rest becomes
//! notes.

use std::ops::Range;

use super::annotations::{Annotation, Annotations};
use super::authors::authors;
use super::dates::{date, is_shown};
use super::entry_context::EntryContext;
use super::kinds::kind;
use super::labelled_date::labelled_date;
use super::links::links;
use super::mark_meaning::{MarkMeaning, meanings};
use super::name::Name;
use super::notes::notes;
use super::reading::Reading;
use super::roles::{Role, Roles};
use super::text::Text;
use super::token::TokenKind;
use super::tokenized_entry::TokenizedEntry;
use super::traits::Traits;
use super::venue::venue;
use crate::strings::{has_any, trim, without};
use crate::vocabulary::phrases;
use offprint_model::{self, Author, PartialDate, Publication, Status};

/// The publication that `reading` finds in `entry`. The caller adds its line, id and details.
pub(crate) fn publication(entry: &TokenizedEntry, reading: &Reading, context: &EntryContext) -> Publication {
    let TokenizedEntry { text, brackets, annotations, .. } = entry;
    let mut roles = Roles::new(text, annotations);
    let title = reading.title.clone().map(|range| trim_title(text, range)).unwrap_or_default();
    if let Some(range) = &reading.title {
        roles.set(range.clone(), Role::Title);
    }
    let legend = legend(text, &roles);
    let mut known: Vec<MarkMeaning> = Vec::new();
    for range in roles.ranges(Role::Legend) {
        known.append(&mut meanings(text, range));
    }
    known.extend(context.meanings.iter().cloned());
    let authors = match &reading.authors {
        Some((range, names)) => list(text, &mut roles, range.clone(), names, &known),
        None => Vec::new(),
    };
    let stated = roles.ranges(Role::Status);
    let is_labelled = !reading.labels.is_empty();
    let found = reading.venue.clone().and_then(|range| venue(text, brackets, annotations, &mut roles, range));
    let (venue, place) = match found {
        Some((venue, place)) => (Some(venue), Some(place)),
        None => (None, None),
    };
    let stated = stated
        .into_iter()
        .find(|range| range.clone().all(|index| matches!(roles.at(index), Role::Status | Role::VenuePrefix)));
    let status = stated.clone().and_then(|range| match annotations.at(range.start) {
        Some(Annotation::Status(stage)) => Some(Status { stage, written: text.slice(range).to_owned() }),
        _ => None,
    });
    let status = status.or(context.stage.map(Status::from));
    let stage = status.as_ref().map(|status| status.stage);
    let preprint =
        |index| annotations.at(index) == Some(Annotation::Remark) && text.traits(index).has(Traits::PREPRINT);
    let remarked = if place.is_none() && (0..text.len()).any(preprint) {
        Some(offprint_model::Kind::Preprint)
    } else {
        None
    };
    let told = date(text, brackets, annotations, &roles, place.clone(), context.year);
    let date = match labelled_date(text, &reading.labels) {
        labelled if labelled.year.is_some() => labelled,
        labelled if is_labelled => PartialDate { year: told.year, ..labelled },
        _ => told,
    };
    let links = links(text, annotations, &mut roles);
    release_unshown(text, annotations, &mut roles, date, stated);
    let mut awards = Vec::new();
    for award in roles.ranges(Role::Award).into_iter().map(|range| text.slice(range)) {
        // "🏆 Best Paper": the sign says nothing more
        let award = trim(award, |c| c == ' ' || phrases::AWARD_SIGNS.contains(c));
        if award.chars().any(char::is_alphanumeric) {
            awards.push(award.to_owned());
        }
    }
    Publication {
        section: context.section.clone(),
        title: title_text(text, title),
        date,
        kind: kind(text, place, stage, context.kind.or(remarked)),
        status,
        awards,
        links,
        notes: notes(text, &roles),
        authors,
        legend,
        venue,
        ..Publication::default()
    }
}

/// Turns what no field shows into notes: a second date or status, letters in the entry's number.
fn release_unshown(
    text: &Text,
    annotations: &Annotations,
    roles: &mut Roles,
    date: PartialDate,
    stated: Option<Range<usize>>,
) {
    for index in 0..text.len() {
        let shown = match (roles.at(index), annotations.at(index)) {
            (Role::Link | Role::Unassigned, _) => true,
            _ if text.tokens.get(index).is_some_and(|token| matches!(token.kind, TokenKind::Image(_))) => {
                false
            }
            (Role::Date, _) => is_shown(text, index, date),
            (Role::Status, _) => stated.as_ref().is_some_and(|stated| stated.contains(&index)),
            (Role::Separator, Some(Annotation::Marker)) => !has_any(text.word(index), char::is_alphabetic),
            _ => true,
        };
        if !shown {
            roles.set(index..index + 1, Role::Unassigned);
        }
    }
}

/// Trims quotation marks around a title and the full stop after it.
fn trim_title(text: &Text, range: Range<usize>) -> Range<usize> {
    let mut range = range;
    while range.len() > 1 && text.sign_in(range.end - 1, ".,;:/|–—-") {
        range.end -= 1;
    }
    let quotes =
        |sign: Option<char>| matches!(sign, Some('"' | '“' | '”' | '„' | '«' | '»' | '\'' | '‘' | '’' | '`'));
    if range.len() > 2
        && quotes(text.sign(range.start))
        && quotes(text.sign(range.end - 1))
        && !(range.start + 1..range.end - 1).any(|index| quotes(text.sign(index)))
    {
        range = range.start + 1..range.end - 1;
        while range.len() > 1 && text.sign_in(range.end - 1, ".,") {
            range.end -= 1;
        }
    }
    range
}

/// The words of a title without the braces that protect capitals in BibTeX.
fn title_text(text: &Text, range: Range<usize>) -> String {
    let written = text.slice(range);
    if written.contains('\\') || written.contains('$') {
        return written.to_owned();
    }
    without(written, |c| matches!(c, '{' | '}'))
}

fn legend(text: &Text, roles: &Roles) -> Option<String> {
    let mut legend = String::new();
    for range in roles.ranges(Role::Legend) {
        let part = trim(text.slice(range), |c| matches!(c, '(' | ')' | '[' | ']' | '.' | ' '));
        if !legend.is_empty() && !part.is_empty() {
            legend.push_str("; ");
        }
        legend.push_str(part);
    }
    Some(legend).filter(|legend| !legend.is_empty())
}

/// The authors of a list; the words before it become the conjunction of the first.
fn list(
    text: &Text,
    roles: &mut Roles,
    range: Range<usize>,
    names: &[Name],
    meanings: &[MarkMeaning],
) -> Vec<Author> {
    let mut list = authors(text, names, meanings);
    let used = |index: usize| {
        let around =
            |range: &Option<Range<usize>>| range.as_ref().is_some_and(|range| range.contains(&index));
        text.sign(index).is_some()
            || names.iter().any(|name| {
                name.words.contains(&index) || name.marks.contains(&index) || around(&name.conjunction)
            })
    };
    for index in range.clone() {
        // a word between the names that no name took becomes a note
        if !used(index) {
            continue;
        }
        if roles.at(index) == Role::Unassigned
            || roles.at(index) == Role::Status
            || roles.at(index) == Role::Award
        {
            roles.set(index..index + 1, Role::Author);
        }
    }
    for remark in names.iter().filter_map(|name| name.remark.clone()) {
        if roles.at(remark.start) != Role::Legend {
            roles.set(remark, Role::Unassigned);
        }
    }
    let mut start = text.prefix_start(range.start);
    while start < range.start && roles.at(start) != Role::Unassigned {
        start += 1;
    }
    if start < range.start
        && let Some(first) = list.first_mut()
    {
        roles.set(start..range.start, Role::Author);
        // "coauthored with", of which "with" stands in the list
        let own = names.first().and_then(|name| name.conjunction.clone());
        let end = own.map_or(range.start, |own| own.end);
        first.conjunction = text.slice(start..end).to_owned();
    }
    list
}

#[cfg(test)]
mod tests {
    use crate::parse;
    use offprint_model::PublicationStatus;

    /// The stage, its words and the prefix of the venue.
    fn status(entry: &str) -> (Option<PublicationStatus>, String, String) {
        let parsed = parse(["# Publications\n\n- ", entry].concat().as_bytes());
        let publication = parsed.site.publications.get(0).unwrap();
        let status = publication.status.unwrap();
        (Some(status.stage), status.written, publication.venue.unwrap_or_default().prefix)
    }

    #[test]
    fn how_far_a_paper_is_keeps_the_owners_words() {
        for (entry, stage, written, prefix) in [
            (
                "Ann Lee. A Town of Doors. R&R at *Town Letters*.",
                PublicationStatus::UnderReview,
                "R&R",
                "R&R at",
            ),
            (
                "Ann Lee. A Town of Doors. *Town Letters*, forthcoming.",
                PublicationStatus::ToAppear,
                "forthcoming",
                "",
            ),
            (
                "Ann Lee, Bo Lind. A Town of Doors. Revise and Resubmit, *Town Letters*.",
                PublicationStatus::UnderReview,
                "Revise and Resubmit",
                "",
            ),
            (
                "Ann Lee. A Town of Doors. Submitted to *Town Letters*.",
                PublicationStatus::Submitted,
                "Submitted",
                "Submitted to",
            ),
        ] {
            assert_eq!(status(entry), (Some(stage), written.to_owned(), prefix.to_owned()), "{entry}");
        }
    }

    #[test]
    fn what_only_the_heading_tells_has_no_words_of_its_own() {
        let parsed =
            parse(b"# Publications\n\n## Under Review\n\n- Ann Lee, Bo Lind. A Town of Doors and Windows.");
        let status = parsed.site.publications.get(0).unwrap().status.unwrap();
        assert_eq!((status.stage, status.written.as_str()), (PublicationStatus::UnderReview, ""));
    }
}
