//! The fields of an entry, as runs of tokens with one label.

use std::ops::Range;

use super::brackets::Brackets;
use super::sequence::Label;
use super::text::Text;
use super::text_style::TextStyle;
use super::token::Whitespace;
use super::traits::Traits;

/// The run of tokens with this label that has the most words: a field may be written only once.
pub(crate) fn field(text: &Text, labels: &[Label], label: Label) -> Option<Range<usize>> {
    let words = |range: &Range<usize>| range.clone().filter(|&index| text.sign(index).is_none()).count();
    let longest = fields(labels, label).into_iter().rev().max_by_key(words)?;
    (words(&longest) > 0).then_some(longest)
}

/// Who issued it, with the words before that say as what: "PhD thesis, Lake University".
pub(crate) fn issued(text: &Text, labels: &[Label]) -> Option<Range<usize>> {
    let publisher = field(text, labels, Label::Publisher);
    let genre = fields(labels, Label::Genre).into_iter().find(|range| range.len() > 1 || publisher.is_some());
    match (publisher, genre) {
        (Some(publisher), Some(genre))
            if genre.end <= publisher.start && publisher.start - genre.end <= 2 =>
        {
            Some(genre.start..publisher.end)
        }
        (Some(publisher), _) => Some(publisher),
        (None, genre) => genre,
    }
}

/// A field without the signs around it that only separate it from others.
pub(crate) fn trimmed(text: &Text, brackets: &Brackets, range: Range<usize>) -> Range<usize> {
    let mut range = range;
    // a bracket that the field opens, it closes
    if (range.clone()).any(|open| brackets.close(open) == Some(range.end)) {
        range.end += 1;
    }
    // and one that it closes, it opens: "(Re)building"
    if let Some(open) = range.start.checked_sub(1)
        && brackets.close(open).is_some_and(|close| range.contains(&close) && close + 1 < range.end)
    {
        range.start = open;
    }
    let closes_within = |quote: &Range<usize>| quote.end + 1 < range.end;
    if brackets.quotes.iter().any(|quote| quote.start == range.start && closes_within(quote)) {
        range.start -= 1;
    }
    let quote = |index| text.sign_in(index, "\"“”„«»'‘’`「」『』《》〈〉");
    let paired = |index: usize| {
        brackets.close(index).is_some_and(|close| range.contains(&close))
            || range.clone().any(|open| brackets.close(open) == Some(index))
    };
    let (mut start, mut end) = (range.start, range.end);
    // quotation marks around less than the field belong to it: "The end of “free” trade", "“Free” trade"
    let closes_inner = |index: usize| {
        let single = || {
            let mut before = (range.start + 1..index).rev().filter_map(|index| text.sign(index));
            text.sign(index) == Some('’') && before.find(|sign| matches!(sign, '‘' | '’')) == Some('‘')
        };
        brackets.quotes.iter().any(|quote| quote.end == index && quote.start > range.start + 1) || single()
    };
    let opens_inner = |index: usize| {
        brackets.quotes.iter().any(|quote| quote.start == index + 1 && quote.end + 1 < range.end)
    };
    while start < end
        && (text.sign_in(start, ",.;:)]}/|–—-，。；：）】")
            || quote(start) && !opens_inner(start)
            || text.sign_in(start, "([{（【") && !paired(start))
    {
        start += 1;
    }
    while end > start
        && (text.sign_in(end - 1, ",;:([{/|–—-，。；：（【")
            || quote(end - 1) && !closes_inner(end - 1)
            || text.sign_in(end - 1, ")]}）】") && !paired(end - 1)
            || text.sign(end - 1) == Some('.') && !shortens(text, end - 1))
    {
        end -= 1;
    }
    start..end
}

/// A title without the signs around it, but with the sign of its question.
pub(crate) fn trimmed_title(text: &Text, brackets: &Brackets, range: Range<usize>) -> Range<usize> {
    let mut range = trimmed(text, brackets, range);
    // "A title, joint work with" before names
    let leads = |index: usize| {
        text.traits(index).has(Traits::AUTHOR_PREFIX)
            && text.traits(index).has(Traits::LOWER)
            && text.is_word(index)
    };
    while range.len() > 2 && leads(range.end - 1) {
        range.end -= 1;
    }
    range = trimmed(text, brackets, range);
    while text.sign_in(range.end, "?!？！") && text.gap(range.end) < Whitespace::Line {
        range.end += 1;
    }
    range
}

/// A title or a venue with the rest of its sentence, if that has words that no field took: "Doors: 1/2; 3 [sic]".
pub(crate) fn with_lost_words(text: &Text, labels: &[Label], field: Range<usize>) -> Range<usize> {
    let style = |index: usize| text.tokens.get(index).map(|token| (token.style, token.link));
    let ends = |index: usize| {
        text.sign_in(index, ".。") || text.gap(index) >= Whitespace::Break || style(index) != style(index - 1)
    };
    let end = (field.end..text.len()).find(|index| ends(*index)).unwrap_or(text.len());
    let is_lost = |index: usize| {
        labels.get(index) == Some(&Label::Separator)
            && text.is_word(index)
            && text.word(index).len() > 2
            && !text.traits(index).is_known()
    };
    let is_number = |index: usize| {
        let label = labels.get(index).copied().unwrap_or_default();
        matches!(label, Label::Separator | Label::Volume | Label::Issue | Label::Pages | Label::Number)
    };
    let mut rest = field.end..end;
    if !field.is_empty() && rest.clone().all(is_number) && rest.any(is_lost) {
        field.start..end
    } else {
        field
    }
}

/// The name of an archive without the number of the paper in it: "arXiv" of "arXiv:2501.00001", "arXiv preprint"
/// of "arXiv preprint arXiv:2501.00001".
pub(crate) fn without_identifier(text: &Text, range: Range<usize>) -> Range<usize> {
    let is_number = |index: &usize| {
        let colon = text.sign(*index) == Some(':') && text.traits(*index + 1).has(Traits::DIGIT);
        text.traits(*index - 1).has(Traits::PREPRINT)
            && (colon || text.traits(*index).has(Traits::DIGIT) && !text.traits(*index).has(Traits::YEAR))
    };
    let Some(end) = (range.start + 1..=range.end).find(is_number) else { return range };
    // "arXiv" stands there twice
    let again =
        end > range.start + 1 && (range.start..end - 1).any(|index| text.low(index) == text.low(end - 1));
    range.start..if again { end - 1 } else { end }
}

/// The name of a workshop with the conference that hosts it: "Workshop on Waves at NeurIPS 2019".
pub(crate) fn with_host(text: &Text, range: Range<usize>) -> Range<usize> {
    let mut range = range;
    // "NeurIPS 2019 Workshop on Waves"
    if text.traits(range.end).has(Traits::WORKSHOP) && text.traits(range.start).has(Traits::KNOWN) {
        let goes_on = |index: &usize| text.is_word(*index) && text.gap(*index) < Whitespace::Break;
        range.end = (range.end..text.len()).take_while(goes_on).last().map_or(range.end, |last| last + 1);
    }
    // "_Journal of Rain #1_"
    let style = |index: usize| text.tokens.get(index).map(|token| token.style);
    let is_italic = style(range.start).is_some_and(|style| style.has(TextStyle::ITALIC));
    while is_italic && text.sign_in(range.end, "#_%~^&+*") && style(range.end) == style(range.start) {
        range.end += 1;
    }
    let is_workshop = range.clone().any(|index| text.traits(index).has(Traits::WORKSHOP));
    let joins =
        matches!(text.low(range.end), "at" | "with" | "bei" | "à") || text.sign(range.end) == Some('@');
    let host = range.end + 1;
    if !is_workshop || !joins || !text.traits(host).has(Traits::KNOWN.or(Traits::ACRONYM_LIKE)) {
        return range;
    }
    let year = text.traits(host + 1).has(Traits::YEAR) && text.gap(host + 1) <= Whitespace::Space;
    range.start..if year { host + 2 } else { host + 1 }
}

/// The name of a venue with the acronym in brackets behind it: "Symposium on Doors (SOD'22)".
pub(crate) fn with_acronym(text: &Text, brackets: &Brackets, range: Range<usize>) -> Range<usize> {
    let Some(close) = brackets.close(range.end).filter(|close| close - range.end <= 5) else { return range };
    let mut words = (range.end + 1..close).filter(|index| text.sign(*index).is_none());
    let is_short = words.next().is_some_and(|word| {
        text.traits(word).has(Traits::ACRONYM_LIKE.or(Traits::KNOWN)) && !text.traits(word).has(Traits::LOWER)
    });
    let is_year = |index: usize| text.traits(index).has(Traits::ANY_YEAR.or(Traits::DIGIT));
    if is_short && words.all(is_year) && text.gap(range.end) <= Whitespace::Space {
        range.start..close + 1
    } else {
        range
    }
}

/// A field with the full stop of its last word, where others of its words are shortened too: "Harv. L. Rev.",
/// "García, M., Lee, R."
pub(crate) fn with_last_stop(text: &Text, range: Range<usize>) -> Range<usize> {
    let is_glued_stop = |index: usize| text.sign(index) == Some('.') && text.gap(index) == Whitespace::None;
    let last = range.end.saturating_sub(1);
    let is_short = text.traits(last).has(Traits::CAPITAL) && text.word(last).chars().count() <= 5;
    let shortened = |index: usize| {
        is_glued_stop(index)
            && text.traits(index - 1).has(Traits::INITIAL) == text.traits(last).has(Traits::INITIAL)
            && text.word(index - 1).chars().count() <= 8
    };
    // "Lee, A., Doors", but "Lee A. Doors"
    let of_initial = text.traits(last).has(Traits::INITIAL)
        && (text.sign_in(range.end + 1, ",;:(&") || last > range.start && text.sign(last - 1) == Some(','));
    let of_suffix = matches!(text.low(last), "jr" | "sr");
    let of_others = text.low(last) == "al" && last > range.start;
    if is_glued_stop(range.end)
        && (of_others || is_short && (of_initial || of_suffix || (range.start + 1..last).any(shortened)))
    {
        range.start..range.end + 1
    } else {
        range
    }
}

/// The labels, with an acronym that would be all there is of a publisher as the venue: "ICSC 2022".
pub(crate) fn with_acronym_as_container(text: &Text, mut labels: Vec<Label>) -> Vec<Label> {
    let has = |label: Label| labels.contains(&label);
    if has(Label::Container) || !has(Label::Author) || has(Label::Place) || has(Label::Edition) {
        return labels;
    }
    let Some(range) = fields(&labels, Label::Publisher).into_iter().next() else { return labels };
    let issues = Traits::PUBLISHER.or(Traits::SCHOOL).or(Traits::ORGANISATION).or(Traits::GROUP);
    let mut words = range.clone().filter(|index| text.is_word(*index));
    let is_acronym = words.next().is_some_and(|word| text.traits(word).has(Traits::ACRONYM_LIKE))
        && words.next().is_none();
    if is_acronym && !range.clone().any(|index| text.traits(index).has(issues)) {
        labels.get_mut(range).unwrap_or_default().fill(Label::Container);
    }
    labels
}

/// Returns whether the full stop at `stop` belongs to a shortened word: "Lett.", "U.S."
fn shortens(text: &Text, stop: usize) -> bool {
    let before = stop.checked_sub(1).map(|before| text.traits(before)).unwrap_or_default();
    before.has(Traits::JOURNAL.or(Traits::INITIAL).or(Traits::SHORTENED))
        && text.gap(stop) == Whitespace::None
}

/// All runs of tokens with this label, in order.
pub(crate) fn fields(labels: &[Label], label: Label) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in labels.iter().enumerate().filter(|(_, other)| **other == label).map(|(at, _)| at) {
        match found.last_mut() {
            Some(range) if range.end == at => range.end += 1,
            _ => found.push(at..at + 1),
        }
    }
    found
}
