//! From a list of names to authors: their marks, and what the page says that the marks mean.

use crate::letters;
use std::ops::Range;

use super::annotations::is_mark;
use super::names::Name;
use super::text::Text;
use super::token::Traits;
use crate::strings::{trim, trim_start};
use crate::vocabulary::{phrases, phrases_of};
use offprint_model::Author;

/// What a mark of an author means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MarkMeaning {
    /// As written; empty where the legend names no mark.
    pub(crate) mark: String,
    /// That those with the mark contributed equally.
    pub(crate) equal: bool,
}

/// The meanings that a legend in `range` gives.
pub(crate) fn meanings(text: &Text, range: Range<usize>) -> Vec<MarkMeaning> {
    let mut found: Vec<MarkMeaning> = Vec::new();
    let mut at = range.start;
    let mut mark = String::new();
    let mut start = at;
    let close = |mark: &mut String, part: Range<usize>, found: &mut Vec<MarkMeaning>| {
        let says = |table: &str| part.clone().any(|index| text.says(index, Traits::OPENS_LEGEND, table));
        if says(phrases::LEGENDS) || says(phrases::EQUAL) {
            found.push(MarkMeaning { mark: std::mem::take(mark), equal: says(phrases::EQUAL) });
        }
        mark.clear();
    };
    while at < range.end {
        if is_mark(text, at) {
            close(&mut mark, start..at, &mut found);
            while at < range.end && is_mark(text, at) {
                mark.push_str(text.word(at));
                at += 1;
            }
            start = at;
        } else {
            at += 1;
        }
    }
    close(&mut mark, start..range.end, &mut found);
    found
}

/// The authors of a list; `meanings` are those of the entry's own legends and of the page's.
pub(crate) fn authors(text: &Text, names: &[Name], meanings: &[MarkMeaning]) -> Vec<Author> {
    let unmarked = meanings.iter().any(|meaning| meaning.equal && meaning.mark.is_empty());
    let all_share = unmarked && names.len() <= 2 && names.iter().all(|name| name.marks.is_empty());
    names
        .iter()
        .map(|name| {
            let marks = marks(text, name);
            let said = name.remark.clone().is_some_and(|range| {
                let remark = letters::lower(text.slice(range));
                phrases_of(phrases::EQUAL).any(|phrase| remark.contains(phrase))
                    && !remark.contains(is_mark_sign)
            });
            let marked = !marks.is_empty()
                && meanings.iter().any(|meaning| {
                    meaning.equal && (meaning.mark.is_empty() || shares(&marks, &meaning.mark))
                });
            Author {
                name: text.slice(name.words.clone()).to_owned(),
                owner: false,
                implied: false,
                equal: marked || all_share || said && names.len() != 1,
                marks,
                conjunction: name
                    .conjunction
                    .clone()
                    .map(|conjunction| text.slice(conjunction).to_owned())
                    .unwrap_or_default(),
            }
        })
        .collect()
}

fn is_mark_sign(c: char) -> bool {
    crate::vocabulary::names::MARKS.contains(c)
}

/// The marks of a name as a reader sees them: `$^*$` is "*".
fn marks(text: &Text, name: &Name) -> String {
    let mut marks = String::new();
    for &index in &name.marks {
        let word = text.word(index);
        match word.strip_prefix('$').and_then(|tex| tex.strip_suffix('$')) {
            Some(tex) => marks.push_str(&sign_of_tex(tex)),
            None => marks.push_str(trim_start(word, |c| c == '^')),
        }
    }
    marks
}

fn sign_of_tex(tex: &str) -> String {
    let inner = trim(tex, |c| matches!(c, '^' | '{' | '}' | '$' | ' '));
    match inner {
        "\\dagger" => "†".into(),
        "\\ddagger" => "‡".into(),
        "\\ast" | "\\star" => "*".into(),
        "\\S" => "§".into(),
        "\\#" => "#".into(),
        other => trim(other, |c| matches!(c, '{' | '}' | '\\')).into(),
    }
}

fn shares(marks: &str, mark: &str) -> bool {
    let same = |a: char, b: char| a == b || matches!((a, b), ('*' | '∗', '*' | '∗'));
    let mark = trim(mark, |c| matches!(c, '$' | '^' | '{' | '}'));
    mark.chars().all(|wanted| marks.chars().any(|have| same(have, wanted))) && !mark.is_empty()
}
