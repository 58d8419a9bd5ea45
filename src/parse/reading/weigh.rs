//! Weighs the readings of an entry: every way to cut it into authors, title and venue is scored
//! by its evidence and by how the page's other entries are written, and the best one wins.

use std::ops::Range;

use super::cuts::Cut;
use super::evidence::{Dress, Evidence};
use super::names::{Form, Name, Reader};
use super::text::Text;
use super::token::Traits;
use super::votes::{Field, Step, Votes};

/// One way to read an entry.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reading {
    pub(crate) authors: Option<(Range<usize>, Vec<Name>)>,
    pub(crate) title: Option<Range<usize>>,
    pub(crate) venue: Option<Range<usize>>,
    /// How well the entry reads; a publication has more than a few.
    pub(crate) score: f32,
    /// How it is written, for the page to vote on.
    pub(crate) steps: Vec<Step>,
}

/// Longest list of cuts between which a title is looked for.
const REACH: usize = 60;

struct Candidate {
    field: Field,
    start: usize,
    end: usize,
    score: f32,
    names: usize,
}

/// The best reading of an entry.
pub(crate) fn weigh(
    cuts: &[Cut],
    lists: &[NameList],
    text: &Text,
    evidence: &Evidence<'_>,
    votes: &Votes,
) -> Reading {
    let mut all = Vec::new();
    let inner = inside_lists(cuts, lists);
    for field in [Field::Title, Field::Venue] {
        candidates(field, text, cuts, &inner, evidence, votes, &mut all);
    }
    author_candidates(cuts, lists, evidence, votes, &mut all);
    let chain = Chain::solve(cuts, &all, evidence, votes);
    let mut reading = Reading { score: chain.score, ..Reading::default() };
    let mut before = None;
    for index in chain.chosen {
        let Some(candidate) = all.get(index) else { continue };
        let (Some(start), Some(end)) = (cuts.get(candidate.start), cuts.get(candidate.end)) else { continue };
        let range = start.at..end.at;
        reading.steps.push(Step {
            before,
            field: candidate.field,
            dress: evidence.dress(&range),
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
fn inside_lists(cuts: &[Cut], lists: &[NameList]) -> Vec<bool> {
    let mut inner = vec![false; cuts.len()];
    for list in lists {
        let first = list.names.iter().position(|name| name.score >= 0.9).unwrap_or_default();
        let good = list.names.get(first..).unwrap_or_default();
        let count = good.iter().position(|name| name.score < 0.9).unwrap_or(good.len());
        if let Some([_, second, .., before, _]) = good.get(..count) {
            let deep = second.words.start..before.end;
            let from = cuts.partition_point(|cut| cut.at < deep.start);
            let to = cuts.partition_point(|cut| cut.at < deep.end);
            for slot in inner.get_mut(from..to).unwrap_or_default() {
                *slot = true;
            }
        }
    }
    inner
}

/// The titles or venues that may stand between two cuts.
fn candidates(
    field: Field,
    text: &Text,
    cuts: &[Cut],
    inner: &[bool],
    evidence: &Evidence<'_>,
    votes: &Votes,
    candidates: &mut Vec<Candidate>,
) {
    let title = field == Field::Title;
    // the signs that one may begin with, its longest, what cuts cost it, and its least score
    let (opening, longest, (before, behind), least) =
        if title { ("\"“([{¿¡#«'‘•$", 120, (1.0, 1.0), -2.0) } else { ("{", 70, (0.7, 0.5), -1.0) };
    for (start, from) in cuts.iter().enumerate() {
        if inner.get(start) == Some(&true) || text.sign(from.at).is_some_and(|sign| !opening.contains(sign)) {
            continue;
        }
        for (end, to) in cuts.iter().enumerate().skip(start + 1).take(REACH) {
            if to.at <= from.at || inner.get(end) == Some(&true) {
                continue;
            }
            if to.at - from.at > longest {
                break;
            }
            let range = from.at..to.at;
            let found = if title { evidence.title(&range) } else { evidence.venue(&range) };
            let Some((score, dress)) = found else { continue };
            let score = score - from.cost * before - to.cost * behind - from.torn - to.torn
                + votes.fits(field, dress, from.kind, to.kind);
            if score > least {
                candidates.push(Candidate { field, start, end, score, names: 0 });
            }
        }
    }
}

fn author_candidates(
    cuts: &[Cut],
    lists: &[NameList],
    evidence: &Evidence<'_>,
    votes: &Votes,
    candidates: &mut Vec<Candidate>,
) {
    for (index, list) in lists.iter().enumerate() {
        if evidence.is_prose(&(list.start..list.start + 1)) {
            continue;
        }
        let Ok(start) = cuts.binary_search_by_key(&list.start, |cut| cut.at) else { continue };
        let mut sum = list.bonus;
        for (count, name) in list.names.iter().enumerate() {
            // many names prove no more than a few
            sum += if count < 4 { name.score } else { name.score.min(1.2) * 0.4 };
            let near_end = count + 4 >= list.names.len();
            let Some(end) = cuts.iter().position(|cut| cut.at >= name.end).filter(|_| near_end) else {
                continue;
            };
            let (Some(from), Some(to)) = (cuts.get(start), cuts.get(end)) else { continue };
            if to.at > name.end || sum < 0.2 {
                continue;
            }
            let alone = match (count, name.words.len()) {
                (0, 1) if name.score > 0.8 => 0.4,
                (0, 1) => 1.6,
                (0, _) => 0.4,
                _ => 0.0,
            };
            let score = sum - alone - from.cost * 0.5 - to.cost * 0.5 - from.torn - to.torn
                + votes.fits(Field::Authors, Dress::Plain, from.kind, to.kind);
            candidates.push(Candidate { field: Field::Authors, start, end, score, names: index });
        }
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
pub(crate) fn name_lists(reader: Reader<'_>, cuts: &[Cut]) -> Vec<NameList> {
    let mut lists: Vec<NameList> = Vec::new();
    let mut covered = 0;
    for cut in cuts {
        // inside a list that began earlier, no other begins
        if cut.at < covered {
            continue;
        }
        let natural = reader.list(cut.at, Form::Natural);
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
                let other = reader.list(cut.at, form);
                let begins = names.iter().take(2).any(|name| lone(&name));
                let many = form == Form::FirstInverted || single(&names) * 2 >= names.len().min(4);
                let fewer = begins && many && single(&other) < single(&names) && weight(&other) > 0.5;
                if fewer || weight(&other) > weight(&names) + 0.5 {
                    names = other;
                }
            }
        }
        let Some(last) = names.last() else { continue };
        let lead = cut.at.checked_sub(1).map(|before| reader.text.low(before)).unwrap_or_default();
        let begins = cut.at > 0 && super::claims::begins_part(reader.text, reader.text.lead_to(cut.at));
        let led = (begins || lead == "by")
            && matches!(lead, "by" | "with" | "authors" | "avec" | "par" | "von" | "mit" | "por");
        if names.len() >= 3 && weight(&names) > 2.0 && cut.torn == 0.0 {
            let doubtful = names.iter().take(5).rev().find(|name| name.score < 0.7);
            covered = doubtful.map_or(last.end, |name| name.end);
        }
        let edit = |index: usize| reader.text.traits(index).has(Traits::EDITOR);
        let edited = lead == "in" || edit(last.end + 1) && reader.text.sign(last.end) == Some('(');
        let edited = edited
            || (cut.at.saturating_sub(14)..cut.at)
                .any(|index| reader.text.low(index) == "edited" && reader.text.low(index + 1) == "by")
            || edit(cut.at) && reader.text.sign(cut.at + 1) == Some('.')
            || cut.at > 1 && (edit(cut.at - 2) || reader.text.leads_to_book(cut.at - 2));
        if edited {
            covered = last.end;
        }
        // "Linguistic Inquiry 53": a journal and its volume
        let behind = reader.text.traits(last.end);
        let volume = names.len() == 1 && behind.has(Traits::DIGIT) && !behind.has(Traits::ANY_YEAR);
        let bonus = if edited || volume {
            -3.0
        } else if led {
            1.2
        } else {
            0.0
        };
        lists.push(NameList { start: cut.at, bonus, names });
    }
    lists
}

fn weight(names: &[Name]) -> f32 {
    names.iter().map(|name| name.score).sum()
}

/// The best chain of fields from the entry's beginning to its end.
struct Chain {
    score: f32,
    chosen: Vec<usize>,
}

/// The best way to a cut with certain fields taken, the last of them known.
#[derive(Clone, Copy)]
struct State {
    score: f32,
    /// The state before, and what was taken there.
    from: usize,
    candidate: Option<usize>,
}

/// How many sets of fields with one of them last there are; a state's place is that of its cut
/// times this, and the last field above the set of bits.
const STATES: usize = 32;

impl Chain {
    fn solve(cuts: &[Cut], candidates: &[Candidate], evidence: &Evidence<'_>, votes: &Votes) -> Self {
        let none = State { score: f32::NEG_INFINITY, from: 0, candidate: None };
        let mut table = vec![none; cuts.len() * STATES];
        if let Some(first) = table.first_mut() {
            first.score = 0.0;
        }
        let mut by_start: Vec<Vec<usize>> = vec![Vec::new(); cuts.len()];
        for (index, candidate) in candidates.iter().enumerate() {
            if let Some(slot) = by_start.get_mut(candidate.start) {
                slot.push(index);
            }
        }
        for (at, cut) in cuts.iter().enumerate() {
            let skipped = cuts.get(at + 1).map(|next| evidence.left_over(&(cut.at..next.at)) * 0.3);
            for state in 0..STATES {
                let from = at * STATES + state;
                let Some(score) = table.get(from).map(|state| state.score).filter(|score| score.is_finite())
                else {
                    continue;
                };
                if let Some(rest) = skipped {
                    improve(
                        &mut table,
                        from + STATES,
                        State { score: score - rest.min(2.5), from, candidate: None },
                    );
                }
                let last = Field::from_code(state >> 3);
                let taken = state & 7;
                for &index in by_start.get(at).into_iter().flatten() {
                    let Some(candidate) = candidates.get(index) else { continue };
                    let code = candidate.field.code();
                    if taken & (1 << code) != 0 {
                        continue;
                    }
                    let score = score + candidate.score + votes.follows(last, candidate.field);
                    let next = candidate.end * STATES + (taken | 1 << code | (code + 1) << 3);
                    improve(&mut table, next, State { score, from, candidate: Some(index) });
                }
            }
        }
        let mut best = (f32::NEG_INFINITY, 0);
        let end = cuts.len().saturating_sub(1) * STATES;
        for (state, value) in table.iter().enumerate().skip(end) {
            let score = value.score + votes.lacks(state & 7);
            if score >= best.0 {
                best = (score, state);
            }
        }
        let (score, mut at) = best;
        let mut chosen = Vec::new();
        while let Some(state) = table.get(at).filter(|_| at > 0) {
            chosen.extend(state.candidate);
            at = state.from;
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
