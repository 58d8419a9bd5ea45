//! The lists of names in an entry, each read in the form that fits best.

use super::boundaries::Boundary;
use super::name_reader::NameReader;
use super::names::{Form, Name};
use super::traits::Traits;
use crate::vocabulary::{phrases, phrases_of};

/// Names that follow each other from a boundary on.
#[derive(Clone, Debug)]
pub(crate) struct NameList {
    /// The token that it begins with.
    pub(crate) start: usize,
    pub(crate) names: Vec<Name>,
    /// Added to its score, for words before it: "by" speaks for authors, "edited by" against them.
    pub(crate) bonus: f32,
}

/// All lists of names in an entry, in order; one that begins inside another of good names is left out.
pub(crate) fn name_lists(reader: NameReader<'_>, boundaries: &[Boundary]) -> Vec<NameList> {
    let mut lists: Vec<NameList> = Vec::new();
    let mut covered = 0;
    // "Review of A Book by Bo Lind": Bo Lind wrote the book, not the review
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
        let before = boundary.at.checked_sub(1).map(|before| reader.text.low(before)).unwrap_or_default();
        let begins = boundary.at > 0 && reader.text.begins_part(reader.text.prefix_start(boundary.at));
        let prefixed = !reviews
            && (begins || before == "by")
            && matches!(before, "by" | "with" | "authors" | "avec" | "par" | "von" | "mit" | "por");
        if names.len() >= 3 && weight(&names) > 2.0 && boundary.split_cost == 0.0 {
            let doubtful = names.iter().take(5).rev().find(|name| name.score < 0.7);
            covered = doubtful.map_or(last.end, |name| name.end);
        }
        let edit = |index: usize| reader.text.traits(index).has(Traits::EDITOR);
        // at the beginning editors count as authors: "Ann Lee and Bo Lind (Eds.): A Book"
        let first = (0..boundary.at).all(|before| reader.annotations.is_annotated(before));
        let edited =
            before == "in" || !first && edit(last.end + 1) && reader.text.sign(last.end) == Some('(');
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
        let reviewed = reviews && (before == "by" || before == "of");
        let bonus = if edited || volume || reviewed {
            -3.0
        } else if prefixed {
            2.0
        } else {
            0.0
        };
        lists.push(NameList { start: boundary.at, bonus, names });
    }
    lists
}

/// The sum of their scores.
fn weight(names: &[Name]) -> f32 {
    names.iter().map(|name| name.score).sum()
}
