//! Turns a list of names into authors with their marks, and finds who contributed equally.

use super::bibliography::person_name;
use super::mark_meaning::MarkMeaning;
use super::names::Name;
use super::text::Text;
use crate::strings::{trim, trim_start};
use crate::vocabulary::{phrases, phrases_of};
use offprint_model::{Author, NameForm};

/// The authors of a list. `meanings` come from the entry's own legends and from the page's.
pub(crate) fn authors(text: &Text, names: &[Name], meanings: &[MarkMeaning]) -> Vec<Author> {
    let unmarked = meanings.iter().any(|meaning| meaning.equal && meaning.mark.is_empty());
    let all_share = unmarked && names.len() <= 2 && names.iter().all(|name| name.marks.is_empty());
    names
        .iter()
        .map(|name| {
            let marks = marks(text, name);
            let in_remark = name.remark.clone().is_some_and(|range| {
                let remark = text.slice(range).to_lowercase();
                phrases_of(phrases::EQUAL).any(|phrase| remark.contains(phrase))
                    && !remark.contains(is_mark_sign)
            });
            let marked = !marks.is_empty()
                && meanings.iter().any(|meaning| {
                    meaning.equal && (meaning.mark.is_empty() || shares(&marks, &meaning.mark))
                });
            let written = text.slice(name.words.clone());
            Author {
                name: written.to_owned(),
                form: NameForm::of(written, person_name(written)),
                owner: false,
                implied: false,
                equal: marked || all_share || in_remark && names.len() != 1,
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
