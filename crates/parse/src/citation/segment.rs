//! Segments an entry into authors, title and venue: scores every field that may stand between two boundaries
//! and finds the best sequence of them by dynamic programming.

use super::boundaries::{Boundary, BoundaryKind};
use super::field::{Field, FieldStyle};
use super::field_scorer::FieldScorer;
use super::formatting::Formatting;
use super::name_lists::NameList;
use super::reading::Reading;
use super::style_model::StyleModel;

/// Most boundaries that a title or venue may span.
const MAX_FIELD_BOUNDARIES: usize = 60;

/// Most tokens of a title and of a venue.
const MAX_TITLE_TOKENS: usize = 120;
const MAX_VENUE_TOKENS: usize = 70;

/// A field that may stand between two boundaries, given by index.
struct Candidate {
    field: Field,
    start: usize,
    end: usize,
    score: f32,
    /// Of authors: the index of their list.
    names: usize,
}

/// Finds the best reading of an entry.
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
    let path = BestPath::find(boundaries, &all, scorer, style);
    let mut reading = Reading { score: path.score, ..Reading::default() };
    let mut before = None;
    for index in path.chosen {
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

/// Which boundaries lie inside a list of good names, between its second and its last but one: no title or
/// venue starts or ends there.
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

/// Adds the titles and venues that may begin at a boundary.
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
    let after_names =
        from.kind == BoundaryKind::Colon && lists.first().is_some_and(|list| list.start < 3 && named(list));
    let cost = if after_names { 0.0 } else { from.cost };
    for (end, to) in boundaries.iter().enumerate().skip(start + 1).take(MAX_FIELD_BOUNDARIES) {
        if inner.get(end) == Some(&true) {
            continue;
        }
        let length = to.at - from.at;
        if length > MAX_TITLE_TOKENS {
            break;
        }
        let Some(span) = scorer.span(from.at..to.at) else { continue };
        let mut add = |field, found: Option<f32>, before, behind, least| {
            let Some(score) = found else { return };
            let score = score - cost * before - to.cost * behind - from.split_cost - to.split_cost
                + style.fits(field, span.formatting, from.kind, to.kind);
            if score > least {
                candidates.push(Candidate { field, start, end, score, names: 0 });
            }
        };
        add(Field::Title, scorer.title(&span), 1.0, 1.0, -2.0);
        if may_be_venue && length <= MAX_VENUE_TOKENS {
            add(Field::Venue, scorer.venue(&span), 0.7, 0.5, -1.0);
        }
    }
}

/// Adds the authors that a list of names may be: all of it, or all but the last few.
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

/// The best sequence of fields from the entry's beginning to its end.
struct BestPath {
    score: f32,
    chosen: Vec<usize>,
}

/// The best path to a boundary with a certain set of fields taken and a certain last one.
#[derive(Clone, Copy)]
struct State {
    score: f32,
    /// The index of the state before, and the candidate taken there, counted from 1; 0 for none. The limits
    /// on boundaries and on what a field may span keep both within 16 bits.
    from: u16,
    taken: u16,
}

/// States of one boundary: the set of taken fields in the lower three bits, the code of the last one and 1
/// above. The table holds those of the first boundary, then those of the second, and so on.
const STATES: usize = 32;

/// The state in which authors are all that is taken.
const AUTHORS_ALONE: usize = 0b01_001;

impl BestPath {
    /// `candidates` are in the order of their first boundary.
    fn find(
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
            let skipped = boundaries.get(at + 1).map(|next| scorer.unassigned(&(boundary.at..next.at)) * 0.3);
            for state in 0..STATES {
                let from = at * STATES + state;
                let Some(score) = table.get(from).map(|state| state.score).filter(|score| score.is_finite())
                else {
                    continue;
                };
                let from = from as u16;
                // words between authors and title most likely belong to the title
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
