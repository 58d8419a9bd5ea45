//! What an entry leaves no choice of, whatever its words look like: lines that say what they hold, badges, and linked
//! titles.

use std::ops::Range;

use super::annotations::{Annotation, Annotations};
use super::brackets::Brackets;
use super::keyed_lines::{bit, labels_by_key};
use super::sequence::Label;
use super::text::Text;
use super::text_style::TextStyle;
use super::token::{Token, TokenKind, Whitespace};
use super::traits::Traits;
use crate::vocabulary::{holds, references};

/// Fewest words of a link, an emphasis or a quotation that is one field.
const WORDS: usize = 4;

/// Most tokens of a quotation; a longer one may be a sign that has no partner.
const LONGEST_QUOTE: usize = 60;

/// What is certain of the labels of an entry's tokens.
#[derive(Clone, Debug, Default)]
pub(crate) struct Certain {
    /// For each token the labels that it may have, as a mask of their numbers; `None` for any.
    pub(super) labels: Option<Vec<u32>>,
    /// For each token whether it is inside of a field, so that none begins at it.
    pub(super) inside: Vec<bool>,
    /// For each token whether what was before it does not go on.
    pub(super) closed: Vec<bool>,
    /// For each token whether a title before it does not go on.
    pub(super) title_ends: Vec<bool>,
    /// For each token whether a list of names before it does not go on.
    pub(super) names_end: Vec<bool>,
}

impl Certain {
    pub(super) fn of(text: &Text, brackets: &Brackets, annotations: &Annotations) -> Self {
        let mut labels = labels_by_key(text);
        let mut change = |range: Range<usize>, change: &dyn Fn(u32) -> u32| {
            let masks = labels.get_or_insert_with(|| vec![u32::MAX; text.len()]);
            masks.get_mut(range).unwrap_or_default().iter_mut().for_each(|mask| *mask = change(*mask));
        };
        let title_or_names = bit(Label::Title) | bit(Label::Author);
        let badges = badges(text);
        if badges > 0 {
            change(0..badges, &|mask| mask & !title_or_names);
        }
        if let Some(badge) = bracketed_badge(text, brackets) {
            change(badge, &|mask| mask & !title_or_names);
        }
        // "[J2]" is the number of the entry
        let marker =
            (0..text.len()).take_while(|&index| annotations.at(index) == Some(Annotation::Marker)).count();
        if marker > 0 {
            change(0..marker, &|_| bit(Label::Separator));
        }
        for index in 0..text.len() {
            if is_month_and_year(text, annotations, index) {
                change(index..index + 3, &|_| bit(Label::Date) | bit(Label::Separator));
            }
            if let Some(date) = date_alone(text, annotations, index) {
                change(date, &|_| bit(Label::Date));
            }
            // "for the Tide Collaboration" may stand in a title
            if let Some((_, group)) = text.on_behalf(index).filter(|_| text.low(index) == "on") {
                change(index..group + 1, &|_| bit(Label::Author) | bit(Label::Separator));
            }
            if let Some(code) = document_code(text, brackets, index) {
                change(code, &|mask| mask & !(title_or_names | bit(Label::Container)));
            }
            if is_issue(text, index) {
                change(index..index + 1, &|_| bit(Label::Issue));
            }
            // "Most recent version" is nothing that papers appear in; "Preprint" may stand for it
            let is_remark = |index: usize| annotations.at(index) == Some(Annotation::Remark);
            if is_remark(index) && !text.traits(index).has(Traits::PREPRINT) {
                let venue = bit(Label::Container) | bit(Label::Publisher);
                change(index..index + 1, &|mask| mask & !venue);
            }
            // nobody is called "In preparation", but some are called Short
            if is_remark(index) && is_remark(index + 1) {
                change(index..index + 2, &|mask| mask & !bit(Label::Author));
            }
        }
        let inside = inside(text, brackets);
        let closed = closed(text, &inside);
        let title_ends = title_ends(text, &inside);
        let names_end = (0..text.len()).map(|index| names_end(text, index)).collect();
        Self { labels, inside, closed, title_ends, names_end }
    }
}

/// Returns whether a month and a year begin at `index`: "05/2015".
fn is_month_and_year(text: &Text, annotations: &Annotations, index: usize) -> bool {
    let dated = |index: usize| annotations.at(index) == Some(Annotation::Date);
    text.sign(index + 1) == Some('/')
        && text.traits(index).has(Traits::DIGIT)
        && text.traits(index + 2).has(Traits::YEAR)
        && (index..index + 3).all(dated)
}

/// A month and a year that stand between full stops, commas or ends: "April 2024", and "2022. 1." at the end, as Koreans
/// write it.
fn date_alone(text: &Text, annotations: &Annotations, index: usize) -> Option<Range<usize>> {
    let dated = |index: usize| annotations.at(index) == Some(Annotation::Date);
    let is = |index: usize, traits: Traits| text.traits(index).has(traits);
    let ends = |index: usize| index >= text.len() || text.gap(index) >= Whitespace::Line;
    let before = index.checked_sub(1)?;
    if text.sign_in(before, ".,") && is(index, Traits::MONTH) && is(index + 1, Traits::YEAR) && dated(index) {
        let parted = ends(index + 2) || text.sign_in(index + 2, ".,;[(");
        return parted.then_some(index..index + 2);
    }
    let month = || text.word(index + 2).parse().is_ok_and(|month: u8| (1..=12).contains(&month));
    let behind = if text.sign(index + 3) == Some('.') { index + 4 } else { index + 3 };
    let numbered = is(index, Traits::YEAR) && text.sign(index + 1) == Some('.') && month() && ends(behind);
    (numbered && text.sign_in(before, ".,")).then_some(index..index + 3)
}

/// The code in brackets behind a title that says what kind of document it is, by GB/T 7714: "[J]", "[EB/OL]".
fn document_code(text: &Text, brackets: &Brackets, open: usize) -> Option<Range<usize>> {
    let close = brackets.close(open).filter(|close| matches!(close - open, 2 | 4))?;
    let is_code = text.sign(open) == Some('[')
        && text.gap(open) == Whitespace::None
        && holds(references::DOCUMENT_CODES, text.word(open + 1))
        && (close == open + 2 || text.sign(open + 2) == Some('/'));
    is_code.then_some(open..close + 1)
}

/// Returns whether the word at `index` is the issue of a journal that names its issues: "5, CSCW1, Article 12", as ACM
/// has it.
fn is_issue(text: &Text, index: usize) -> bool {
    let comma = |index: usize| text.sign(index) == Some(',');
    index > 1
        && comma(index - 1)
        && comma(index + 1)
        && text.traits(index - 2).has(Traits::DIGIT)
        && text.traits(index).has(Traits::ACRONYM_LIKE)
        && text.traits(index + 2).has(Traits::ARTICLE_NUMBER)
}

/// How many tokens at the beginning are badges: program text that says where or what kind, before a title that is a link
/// or emphasised. "`parser`: A tool" is a title.
fn badges(text: &Text) -> usize {
    // a picture may stand before
    let is_code =
        |token: &Token| token.style.has(TextStyle::CODE) || matches!(token.kind, TokenKind::Image(_));
    let end = text.tokens.iter().take_while(|token| is_code(token)).count();
    let next = text.tokens.get(end);
    let set_apart = next.is_some_and(|token| token.link.is_some() || token.style.has(TextStyle::BOLD));
    let linked = (0..end).any(|index| text.tokens.get(index).is_some_and(|token| token.link.is_some()));
    if set_apart && !linked && text.gap(end) != Whitespace::None { end } else { 0 }
}

/// Most tokens of a badge in brackets.
const LONGEST_BADGE: usize = 8;

/// Brackets at the beginning with an acronym and a year, before the title: "[ICML '25] Sorting".
fn bracketed_badge(text: &Text, brackets: &Brackets) -> Option<Range<usize>> {
    let is_image = |token: &Token| matches!(token.kind, TokenKind::Image(_));
    let start = text.tokens.iter().position(|token| !is_image(token))?;
    let end = brackets.close(start).filter(|end| end - start <= LONGEST_BADGE)? + 1;
    let has = |traits: Traits| (start..end).any(|index| text.traits(index).has(traits));
    (has(Traits::ACRONYM_LIKE) && has(Traits::ANY_YEAR) && text.gap(end) != Whitespace::None)
        .then_some(start..end)
}

/// For each token whether it is inside of a link, an emphasis or quotation marks that are one field, as titles are.
fn inside(text: &Text, brackets: &Brackets) -> Vec<bool> {
    let mut inside = vec![false; text.len()];
    let mut fill = |range: Range<usize>| {
        let words = range.clone().filter(|&index| text.is_word(index)).count();
        // signs at the end separate it from the next
        let last = range.clone().rev().find(|&index| text.sign(index).is_none()).unwrap_or(range.start);
        if words >= WORDS && !range.clone().skip(1).any(|index| text.gap(index) >= Whitespace::Break) {
            inside.get_mut(range.start + 1..last + 1).unwrap_or_default().fill(true);
        }
    };
    for range in runs(text, |before, token| before.link == token.link) {
        let linked = text.tokens.get(range.start).is_some_and(|token| token.link.is_some());
        if linked && !holds_fields(text, range.clone()) {
            fill(range);
        }
    }
    for style in [TextStyle::BOLD, TextStyle::ITALIC] {
        let joined = |before: &Token, token: &Token| {
            before.style.has(style) == token.style.has(style)
                // one emphasis beside another; a nested one differs in style
                && (before.element == token.element || before.style != token.style || token.gap == Whitespace::None)
        };
        for range in runs(text, joined) {
            let styled = text.tokens.get(range.start).is_some_and(|token| token.style.has(style));
            // "*Journal of Towns and Doors, 12(3)*"
            let numbers = range.clone().any(|index| text.traits(index).has(Traits::DIGIT));
            let begins = range.start == 0 || text.gap(range.start) >= Whitespace::Break;
            let holds_fields = match style {
                TextStyle::BOLD => holds_fields(text, range.clone()),
                _ => numbers && !begins || is_reference(text, range.clone()),
            };
            if styled && !holds_fields {
                fill(range);
            }
        }
    }
    for quote in brackets.quotes.iter().filter(|quote| quote.len() <= LONGEST_QUOTE) {
        fill(quote.clone());
    }
    inside
}

/// For each token whether a new field begins at it because the one before ended within its emphasis: "*A title.* Venue".
fn closed(text: &Text, inside: &[bool]) -> Vec<bool> {
    let at = |index: usize| inside.get(index).copied().unwrap_or_default();
    let style = |index: usize| text.tokens.get(index).map(|token| token.style.and(TextStyle::DISTINCTIVE));
    let closes = |index: usize| {
        index > 1
            && at(index - 2)
            && !at(index)
            && text.sign_in(index - 1, ".,")
            && style(index - 1) != style(index)
            && style(index - 1) == style(index - 2)
    };
    (0..text.len()).map(closes).collect()
}

/// For each token whether it is a sign behind a title that is a link or bold: "[A title of doors](…), Ann Lee".
fn title_ends(text: &Text, inside: &[bool]) -> Vec<bool> {
    let at = |index: usize| inside.get(index).copied().unwrap_or_default();
    let set_apart = |index: usize| {
        text.tokens.get(index).is_some_and(|token| token.link.is_some() || token.style.has(TextStyle::BOLD))
    };
    let ends = |index: usize| {
        let Some(last) = index.checked_sub(1).filter(|last| at(*last) && !at(index)) else { return false };
        // the first token of a field is not inside of it
        let first = (0..=last).rev().find(|index| !at(*index)).unwrap_or_default();
        let begins = first == 0 || text.sign(first - 1).is_some() || text.gap(first) >= Whitespace::Line;
        begins && set_apart(last) && !set_apart(index) && text.sign_in(index, ",.;")
    };
    (0..text.len()).map(ends).collect()
}

/// Returns whether a sentence ends before `index`, with a whole word and a full stop: no name goes on behind "Ann Lee."
fn names_end(text: &Text, index: usize) -> bool {
    let Some(last) = index.checked_sub(2) else { return false };
    let traits = text.traits(last);
    text.sign(index - 1) == Some('.')
        && text.gap(index - 1) == Whitespace::None
        && text.gap(index) != Whitespace::None
        && text.is_word(index)
        && text.is_word(last)
        && text.word(last).len() > 3
        && traits.has(Traits::CAPITAL)
        && !traits.has(Traits::UPPER)
        && !traits.is_known()
}

/// The runs of tokens of which each is joined to the one before.
fn runs(text: &Text, joined: impl Fn(&Token, &Token) -> bool) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut before: Option<&Token> = None;
    for (index, token) in text.tokens.iter().enumerate() {
        match runs.last_mut() {
            Some(run) if before.is_some_and(|before| joined(before, token)) => run.end = index + 1,
            _ => runs.push(index..index + 1),
        }
        before = Some(token);
    }
    runs
}

/// Returns whether a link or bold words may hold several fields: a badge before the title, or most of the entry. A title
/// may have quotation marks and brackets in it.
fn holds_fields(text: &Text, range: Range<usize>) -> bool {
    let words = |range: Range<usize>| range.filter(|&index| text.is_word(index)).count();
    let has_year = range.clone().any(|index| text.traits(index).has(Traits::ANY_YEAR));
    let has_badge = text.sign_in(range.start, "[(【");
    let is_most = words(range.clone()) * 5 > words(0..text.len()) * 3;
    is_reference(text, range) && (has_year || has_badge || is_most)
}

/// Returns whether a range may hold several fields: it has a year, quotation marks or brackets around a venue.
fn is_reference(text: &Text, range: Range<usize>) -> bool {
    range
        .into_iter()
        .any(|index| text.traits(index).has(Traits::ANY_YEAR) || text.sign_in(index, "\"“”„«»[]【】「」『』"))
}

#[cfg(test)]
mod tests {
    use crate::parse;

    /// Title and names of the only entry.
    #[track_caller]
    fn assert_read(entry: &str, title: &str, names: &[&str]) {
        let parsed = parse(["# Publications\n\n- ", entry].concat().as_bytes());
        let publication = parsed.site.publications.get(0).unwrap();
        let found: Vec<_> = publication.authors.iter().map(|author| author.name.as_str()).collect();
        assert_eq!((publication.title.as_str(), found.as_slice()), (title, names), "{entry}");
    }

    #[test]
    fn a_linked_title_is_one_field() {
        assert_read(
            "[Doors: Wood, Brass, and Iron with Hinges](a.pdf), Ann Lee, Bo Lind. *Journal of Towns*, 2020.",
            "Doors: Wood, Brass, and Iron with Hinges",
            &["Ann Lee", "Bo Lind"],
        );
    }

    #[test]
    fn a_linked_or_bold_title_ends_with_its_link() {
        for title in ["[Doors of Brass in Towns](a.pdf)", "**Doors of Brass in Towns**"] {
            assert_read(
                &[title, ", Mira Keller and Tomas Osei. ICSC 2022."].concat(),
                "Doors of Brass in Towns",
                &["Mira Keller", "Tomas Osei"],
            );
        }
    }

    #[test]
    fn names_end_with_their_sentence() {
        assert_read(
            "Ines Halloran, Karim Bakri. Old Pipelines, New Gradients. *Pipe Letters*, 2018.",
            "Old Pipelines, New Gradients",
            &["Ines Halloran", "Karim Bakri"],
        );
    }

    #[test]
    fn a_month_and_a_year_are_a_date() {
        let parsed =
            parse("# Publications\n\n- Kit Ardley. Locks in Bone. *Journal of Locks*, 05/2015.\n".as_bytes());
        let date = &parsed.site.publications.get(0).unwrap().date;
        assert_eq!((date.year, date.month), (Some(2015), offprint_model::Month::new(5)));
    }

    #[test]
    fn the_code_of_a_kind_of_document_is_no_part_of_a_title() {
        for code in ["[J]", "[J/OL]"] {
            let entry =
                ["Lee A, Lind B, et al. Roofs in rain", code, ". Journal of Roofs, 2017, 11(3): 1-9."];
            assert_read(&entry.concat(), "Roofs in rain", &["Lee A", "Lind B", "et al."]);
        }
    }

    #[test]
    fn a_remark_before_a_title_is_nobodys_name() {
        for remark in ["In Vorbereitung", "In preparation", "Work in progress", "En préparation"] {
            let list = [
                "Hallam, Leonore. “Who Hears the River?” *Music & Memory* 14 (2021): 88–104.\n- ",
                remark,
                ": “The Echo of the Wharf.”",
            ];
            let parsed = parse(["# Publications\n\n- ", &list.concat()].concat().as_bytes());
            let publication = parsed.site.publications.get(1).unwrap();
            assert_eq!((publication.title.as_str(), publication.authors.len()), ("The Echo of the Wharf", 0));
            assert_eq!(parsed.diagnostics, [], "{remark}");
        }
    }

    #[test]
    fn a_journal_may_name_its_issues() {
        for issue in ["CSCW1", "OOPSLA2", "POPL"] {
            let entry = format!(
                "Uma Trevose and Cal Rigby. 2021. Kites at Work. Proc. ACM Kites 5, {issue}, Article 12 (April 2021), 28 pages."
            );
            let publications = parse(["# Publications\n\n- ", &entry].concat().as_bytes()).site.publications;
            let locators = publications.get(0).unwrap().locators;
            let found = (locators.volume.as_deref(), locators.issue.as_deref());
            assert_eq!(found, (Some("5"), Some(issue)), "{entry}");
        }
    }

    #[test]
    fn an_emphasised_title_is_one_field() {
        for (open, close) in [("**", "**"), ("*", "*"), ("“", "”"), ("***", "***"), ("\"", "\"")] {
            let entry = [
                open,
                "Doors: Wood, Brass, and Iron? With Hinges",
                close,
                ", Ann Lee, Bo Lind. Journal of Towns, 2020.",
            ];
            assert_read(
                &entry.concat(),
                "Doors: Wood, Brass, and Iron? With Hinges",
                &["Ann Lee", "Bo Lind"],
            );
        }
    }

    #[test]
    fn an_emphasis_that_holds_its_full_stop_ends_the_title() {
        assert_read(
            "Ann Lee, Bo Lind. _A Town of Doors and Hinges in Brass._ Towns and Modelling in Hinge Mechanics, 2020.",
            "A Town of Doors and Hinges in Brass",
            &["Ann Lee", "Bo Lind"],
        );
    }

    #[test]
    fn two_fields_in_one_emphasis_are_two() {
        assert_read(
            "Ann Lee, Bo Lind. Hinges in Brass. *Journal of Towns and Their Doors, 12(3), 4–9*, 2020.",
            "Hinges in Brass",
            &["Ann Lee", "Bo Lind"],
        );
    }

    #[test]
    fn a_badge_in_brackets_is_no_part_of_a_title() {
        for badge in ["[DOOR '25]", "\\[DOORS 2025\\]", "(DOOR’25)", "![](d.png) [DOOR 2025 Oral]"] {
            assert_read(
                &[badge, " Hinges in Brass for Old Doors, Ann Lee, Bo Lind."].concat(),
                "Hinges in Brass for Old Doors",
                &["Ann Lee", "Bo Lind"],
            );
        }
    }

    #[test]
    fn badges_are_no_part_of_a_title() {
        assert_read(
            "``TOWNS 2020`` ``Door Theory`` [Hinges in Brass for Old Doors](a.pdf), Ann Lee, Bo Lind.",
            "Hinges in Brass for Old Doors",
            &["Ann Lee", "Bo Lind"],
        );
    }
}
