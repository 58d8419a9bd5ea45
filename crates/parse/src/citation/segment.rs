//! Weighs the readings of an entry: every way to cut it into authors, title and venue is scored
//! by its evidence and by how the page's other entries are written, and the best one wins.

use std::ops::Range;

use super::boundaries::{Boundary, BoundaryKind};
use super::field_scorer::FieldScorer;
use super::names::{Form, Name, Reader};
use super::span::Formatting;
use super::style_model::{Field, FieldStyle, StyleModel};
use super::token::Traits;
use crate::vocabulary::{phrases, phrases_of};

/// One way to read an entry.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reading {
    pub(crate) authors: Option<(Range<usize>, Vec<Name>)>,
    pub(crate) title: Option<Range<usize>>,
    pub(crate) venue: Option<Range<usize>>,
    /// How well the entry reads; a publication has more than a few.
    pub(crate) score: f32,
    /// How it is written, for the page to vote on.
    pub(crate) field_styles: Vec<FieldStyle>,
}

impl Reading {
    /// Whether the title stands first, in marks of its own: "*A Book*. Town 2020".
    pub(crate) fn has_formatted_title(&self) -> bool {
        self.field_styles.first().is_some_and(|field_style| {
            field_style.field == Field::Title
                && matches!(field_style.formatting, Formatting::Quoted | Formatting::Italic)
        })
    }
}

/// Longest list of cuts between which a title is looked for.
const MAX_FIELD_BOUNDARIES: usize = 60;

/// Most tokens of a title and of a venue.
const MAX_TITLE_TOKENS: usize = 120;
const MAX_VENUE_TOKENS: usize = 70;

struct Candidate {
    field: Field,
    start: usize,
    end: usize,
    score: f32,
    /// Which list the authors are.
    names: usize,
}

/// The best reading of an entry.
pub(crate) fn segment(
    boundaries: &[Boundary],
    lists: &[NameList],
    scorer: &FieldScorer<'_>,
    style: &StyleModel,
) -> Reading {
    let inner = inside_lists(boundaries, lists);
    let mut all = Vec::new();
    let mut rest = lists.iter().enumerate().peekable();
    for (start, from) in boundaries.iter().enumerate() {
        while let Some((index, list)) = rest.next_if(|(_, list)| list.start <= from.at) {
            if !scorer.is_prose(&(list.start..list.start + 1)) {
                authors(boundaries, start, index, list, style, &mut all);
            }
        }
        if inner.get(start) != Some(&true) {
            titles_and_venues(boundaries, start, lists, &inner, scorer, style, &mut all);
        }
    }
    let chain = Chain::solve(boundaries, &all, scorer, style);
    let mut reading = Reading { score: chain.score, ..Reading::default() };
    let mut before = None;
    for index in chain.chosen {
        let Some(candidate) = all.get(index) else { continue };
        let (Some(start), Some(end)) = (boundaries.get(candidate.start), boundaries.get(candidate.end))
        else {
            continue;
        };
        let range = start.at..end.at;
        reading.field_styles.push(FieldStyle {
            before,
            field: candidate.field,
            formatting: scorer.formatting(&range),
            start: start.kind,
            end: end.kind,
        });
        before = Some(candidate.field);
        match candidate.field {
            Field::Title => reading.title = Some(range),
            Field::Venue => reading.venue = Some(range),
            Field::Authors => {
                let mut names = lists.get(candidate.names).map(|list| list.names.clone()).unwrap_or_default();
                names.retain(|name| name.end <= range.end);
                reading.authors = Some((range, names));
            }
        }
    }
    reading
}

/// Which cuts lie deep inside a list of good names, where no title or venue starts or ends.
fn inside_lists(boundaries: &[Boundary], lists: &[NameList]) -> Vec<bool> {
    let mut inner = vec![false; boundaries.len()];
    for list in lists {
        let first = list.names.iter().position(|name| name.score >= 0.9).unwrap_or_default();
        let good = list.names.get(first..).unwrap_or_default();
        let count = good.iter().position(|name| name.score < 0.9).unwrap_or(good.len());
        if let Some([_, second, .., before, _]) = good.get(..count) {
            let deep = second.words.start..before.end;
            let from = boundaries.partition_point(|boundary| boundary.at < deep.start);
            let to = boundaries.partition_point(|boundary| boundary.at < deep.end);
            for slot in inner.get_mut(from..to).unwrap_or_default() {
                *slot = true;
            }
        }
    }
    inner
}

/// The titles and venues that may begin at a cut.
fn titles_and_venues(
    boundaries: &[Boundary],
    start: usize,
    lists: &[NameList],
    inner: &[bool],
    scorer: &FieldScorer<'_>,
    style: &StyleModel,
    candidates: &mut Vec<Candidate>,
) {
    let Some(from) = boundaries.get(start) else { return };
    let sign = scorer.text.sign(from.at);
    let opens = |signs: &str| sign.is_none_or(|sign| signs.contains(sign));
    if !opens("\"“([{¿¡#«'‘•$") {
        return;
    }
    let may_be_venue = opens("{");
    // "Ann Lee (Ed.): A title"
    let named = |list: &NameList| {
        list.names.last().is_some_and(|last| {
            let edited = scorer.text.sign(last.end) == Some('(') && last.end + 5 >= from.at;
            edited || last.end + 1 == from.at
        })
    };
    let led =
        from.kind == BoundaryKind::Colon && lists.first().is_some_and(|list| list.start < 3 && named(list));
    let cost = if led { 0.0 } else { from.cost };
    for (end, to) in boundaries.iter().enumerate().skip(start + 1).take(MAX_FIELD_BOUNDARIES) {
        if inner.get(end) == Some(&true) {
            continue;
        }
        let length = to.at - from.at;
        if length > MAX_TITLE_TOKENS {
            break;
        }
        let Some(part) = scorer.part(from.at..to.at) else { continue };
        let mut add = |field, found: Option<f32>, before, behind, least| {
            let Some(score) = found else { return };
            let score = score - cost * before - to.cost * behind - from.split_cost - to.split_cost
                + style.fits(field, part.formatting, from.kind, to.kind);
            if score > least {
                candidates.push(Candidate { field, start, end, score, names: 0 });
            }
        };
        add(Field::Title, scorer.title(&part), 1.0, 1.0, -2.0);
        if may_be_venue && length <= MAX_VENUE_TOKENS {
            add(Field::Venue, scorer.venue(&part), 0.7, 0.5, -1.0);
        }
    }
}

/// The authors that a list of names may be: all of it, or all but the last few.
fn authors(
    boundaries: &[Boundary],
    start: usize,
    index: usize,
    list: &NameList,
    style: &StyleModel,
    candidates: &mut Vec<Candidate>,
) {
    let Some(from) = boundaries.get(start) else { return };
    let mut sum = list.bonus;
    for (count, name) in list.names.iter().enumerate() {
        // many names prove no more than a few
        sum += if count < 4 { name.score } else { name.score.min(1.2) * 0.4 };
        if count + 4 < list.names.len() {
            continue;
        }
        let end = boundaries.partition_point(|boundary| boundary.at < name.end);
        let Some(to) = boundaries.get(end).filter(|to| to.at == name.end && sum >= 0.2) else { continue };
        let alone = match (count, name.words.len()) {
            (0, 1) if name.score > 0.8 => 0.4,
            (0, 1) => 1.6,
            (0, _) => 0.4,
            _ => 0.0,
        };
        let score = sum - alone - from.cost * 0.5 - to.cost * 0.5 - from.split_cost - to.split_cost
            + style.fits(Field::Authors, Formatting::Plain, from.kind, to.kind);
        candidates.push(Candidate { field: Field::Authors, start, end, score, names: index });
    }
}

/// Names that follow each other, from a cut on.
#[derive(Clone, Debug)]
pub(crate) struct NameList {
    pub(crate) start: usize,
    pub(crate) names: Vec<Name>,
    /// For words that lead to names.
    pub(crate) bonus: f32,
}

/// All lists of names in an entry.
pub(crate) fn name_lists(reader: Reader<'_>, boundaries: &[Boundary]) -> Vec<NameList> {
    let mut lists: Vec<NameList> = Vec::new();
    let mut covered = 0;
    // "Review of A Book by Bo Lind": who is named there wrote another one
    let reviews = (0..3).any(|at| {
        let begins = (0..at).all(|before| reader.text.sign(before).is_some());
        begins && phrases_of(phrases::REVIEWS).any(|phrase| reader.text.phrase(at, phrase).is_some())
    });
    for boundary in boundaries {
        // inside a list that began earlier, no other begins
        if boundary.at < covered {
            continue;
        }
        let natural = reader.list(boundary.at, Form::Natural);
        // a given name that stands alone between commas: maybe "Lee, Ann"
        let lone = |name: &&Name| {
            let word = reader.text.word(name.words.start);
            // "YifeiWang" lacks no given name
            let small = word.chars().skip(1).take_while(|c| c.is_lowercase()).count();
            let joined = small > 2 && word.chars().nth(small + 1).is_some_and(char::is_uppercase);
            name.words.len() == 1 && !joined && !reader.text.traits(name.words.start).has(Traits::CASELESS)
        };
        let single = |names: &[Name]| names.iter().take(4).filter(lone).count();
        let mut names = natural;
        let families = reader.only_families(&names);
        if families {
            names.iter_mut().for_each(|name| name.score = name.score.max(0.9));
        } else if single(&names) > 0 {
            for form in [Form::FirstInverted, Form::Inverted] {
                let other = reader.list(boundary.at, form);
                let begins = names.iter().take(2).any(|name| lone(&name));
                let many = form == Form::FirstInverted || single(&names) * 2 >= names.len().min(4);
                let fewer = begins && many && single(&other) < single(&names) && weight(&other) > 0.5;
                if fewer || weight(&other) > weight(&names) + 0.5 {
                    names = other;
                }
            }
        }
        let Some(last) = names.last() else { continue };
        let lead = boundary.at.checked_sub(1).map(|before| reader.text.low(before)).unwrap_or_default();
        let begins = boundary.at > 0
            && super::annotations::begins_part(reader.text, reader.text.prefix_start(boundary.at));
        let led = !reviews
            && (begins || lead == "by")
            && matches!(lead, "by" | "with" | "authors" | "avec" | "par" | "von" | "mit" | "por");
        if names.len() >= 3 && weight(&names) > 2.0 && boundary.split_cost == 0.0 {
            let doubtful = names.iter().take(5).rev().find(|name| name.score < 0.7);
            covered = doubtful.map_or(last.end, |name| name.end);
        }
        let edit = |index: usize| reader.text.traits(index).has(Traits::EDITOR);
        // who stands first made the book: "Ann Lee and Bo Lind (Eds.): A Book"
        let first = (0..boundary.at).all(|before| reader.annotations.is_annotated(before));
        let edited = lead == "in" || !first && edit(last.end + 1) && reader.text.sign(last.end) == Some('(');
        let edited = edited
            || (boundary.at.saturating_sub(14)..boundary.at)
                .any(|index| reader.text.low(index) == "edited" && reader.text.low(index + 1) == "by")
            || edit(boundary.at) && reader.text.sign(boundary.at + 1) == Some('.')
            || boundary.at > 1 && (edit(boundary.at - 2) || reader.text.leads_to_book(boundary.at - 2));
        if edited {
            covered = last.end;
        }
        // "Linguistic Inquiry 53": a journal and its volume
        let behind = reader.text.traits(last.end);
        let volume = names.len() == 1 && behind.has(Traits::DIGIT) && !behind.has(Traits::ANY_YEAR);
        let reviewed = reviews && (lead == "by" || lead == "of");
        let bonus = if edited || volume || reviewed {
            -3.0
        } else if led {
            2.0
        } else {
            0.0
        };
        lists.push(NameList { start: boundary.at, bonus, names });
    }
    lists
}

fn weight(names: &[Name]) -> f32 {
    names.iter().map(|name| name.score).sum()
}

/// The best chain of fields, of candidates in order of their beginning, from the entry's beginning to its end.
struct Chain {
    score: f32,
    chosen: Vec<usize>,
}

/// The best way to a cut with certain fields taken, the last of them known.
#[derive(Clone, Copy)]
struct State {
    score: f32,
    /// The state before, and the candidate taken there, counted from 1: of both, the limits on cuts
    /// and on their reach leave less than this holds.
    from: u16,
    taken: u16,
}

/// How many sets of fields with one of them last there are; a state's place is that of its cut
/// times this, and the last field above the set of bits.
const STATES: usize = 32;

/// The state in which authors are all that is taken.
const AUTHORS_ALONE: usize = 0b01_001;

impl Chain {
    fn solve(
        boundaries: &[Boundary],
        candidates: &[Candidate],
        scorer: &FieldScorer<'_>,
        style: &StyleModel,
    ) -> Self {
        let none = State { score: f32::NEG_INFINITY, from: 0, taken: 0 };
        let mut table = vec![none; boundaries.len() * STATES];
        if let Some(first) = table.first_mut() {
            first.score = 0.0;
        }
        let mut begun = 0;
        for (at, boundary) in boundaries.iter().enumerate() {
            let first = begun;
            begun = candidates.partition_point(|candidate| candidate.start <= at);
            let here = candidates.get(first..begun).unwrap_or_default();
            let skipped = boundaries.get(at + 1).map(|next| scorer.left_over(&(boundary.at..next.at)) * 0.3);
            for state in 0..STATES {
                let from = at * STATES + state;
                let Some(score) = table.get(from).map(|state| state.score).filter(|score| score.is_finite())
                else {
                    continue;
                };
                let from = from as u16;
                // authors lead to the title: words between them are most likely its beginning
                let dear = if state == AUTHORS_ALONE { 1.8 } else { 1.0 };
                if let Some(rest) = skipped {
                    let next = State { score: score - (rest * dear).min(2.5), from, taken: 0 };
                    improve(&mut table, usize::from(from) + STATES, next);
                }
                let taken = state & 7;
                for (index, candidate) in (first..).zip(here) {
                    let code = candidate.field.code();
                    if taken & (1 << code) != 0 {
                        continue;
                    }
                    let score = score + candidate.score + style.follows(state >> 3, candidate.field);
                    let next = candidate.end * STATES + (taken | 1 << code | (code + 1) << 3);
                    improve(&mut table, next, State { score, from, taken: index as u16 + 1 });
                }
            }
        }
        let mut best = (f32::NEG_INFINITY, 0);
        let end = boundaries.len().saturating_sub(1) * STATES;
        for (state, value) in table.iter().enumerate().skip(end) {
            let score = value.score + style.lacks(state & 7);
            if score >= best.0 {
                best = (score, state);
            }
        }
        let (score, mut at) = best;
        let mut chosen = Vec::new();
        while let Some(state) = table.get(at).filter(|_| at > 0) {
            chosen.extend(usize::from(state.taken).checked_sub(1));
            at = usize::from(state.from);
        }
        chosen.reverse();
        Self { score, chosen }
    }
}

fn improve(table: &mut [State], at: usize, state: State) {
    if let Some(value) = table.get_mut(at).filter(|value| state.score > value.score) {
        *value = state;
    }
}
