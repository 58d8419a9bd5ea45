//! Turns a list of names into authors with their marks, and finds who contributed equally.

use super::bibliography::person_name;
use super::mark_meaning::MarkMeaning;
use super::name::Name;
use super::text::Text;
use crate::strings::{contains, has_any, lower, trim, trim_start};
use crate::vocabulary::{phrases, phrases_of};
use offprint_model::{Author, Gathered, NameForm};

/// The authors of a list. `meanings` come from the entry's own legends and from the page's.
pub(crate) fn authors(text: &Text, names: &[Name], meanings: &[MarkMeaning]) -> Vec<Author> {
    let unmarked = meanings.iter().any(|meaning| meaning.equal && meaning.mark.is_empty());
    let all_share = unmarked && names.len() <= 2 && names.iter().all(|name| name.marks.is_empty());
    names
        .iter()
        .map(|name| {
            let marks = marks(text, name);
            let in_remark = name.remark.clone().is_some_and(|range| {
                let remark = lower(text.slice(range));
                phrases_of(phrases::EQUAL).any(|phrase| contains(&remark, phrase))
                    && !has_any(&remark, is_mark_sign)
            });
            let marked = !marks.is_empty()
                && meanings.iter().any(|meaning| {
                    meaning.equal && (meaning.mark.is_empty() || shares(&marks, &meaning.mark))
                });
            let written = text.slice(name.words.clone());
            Author {
                name: written.to_owned(),
                form: if name.is_others {
                    NameForm::Others
                } else {
                    NameForm::of(written, person_name(written))
                },
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
        .gathered()
}

fn is_mark_sign(c: char) -> bool {
    crate::vocabulary::names::MARKS.contains(c)
}

/// The marks of a name as a reader sees them: `$^*$` is "*".
fn marks(text: &Text, name: &Name) -> String {
    let mut marks = String::new();
    for &index in &name.marks {
        let word = match text.footnotes.binary_search_by_key(&index, |(at, _)| *at) {
            Ok(found) => text.footnotes.get(found).map_or("", |(_, label)| label),
            Err(_) => text.word(index),
        };
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

#[cfg(test)]
mod tests {
    use crate::parse;

    /// Name, marks and equal contribution of the authors of the first entry.
    #[track_caller]
    fn assert_authors(page: &str, expected: &[(&str, &str, bool)]) {
        let parsed = parse(["# Publications\n\n- ", page].concat().as_bytes());
        let publication = parsed.site.publications.get(0).unwrap();
        let found: Vec<_> = publication
            .authors
            .iter()
            .map(|author| (author.name.as_str(), author.marks.as_str(), author.equal))
            .collect();
        assert_eq!(found, expected, "{page}");
        assert_eq!(publication.title, "A Town of Doors", "{page}");
    }

    #[test]
    fn raised_signs_and_digits_are_marks() {
        let rest = ", Jin-Ho Park. A Town of Doors. *Town Letters*, 2020.";
        for (marks, mark) in [
            ("Ann Lee⁺, Bo Lind⁺", "⁺"),
            ("Ann Lee¹, Bo Lind¹", "¹"),
            ("Ann Lee<sup>a</sup>, Bo Lind<sup>a</sup>", "a"),
            ("Ann Lee$^\\dagger$, Bo Lind$^\\dagger$", "†"),
            ("Ann Lee\\*, Bo Lind\\*", "*"),
            ("Ann Lee✉, Bo Lind✉", "✉"),
            ("Ann Lee[^1], Bo Lind[^1]", "1"),
        ] {
            let notes = "\n\n[^1]: Both are tall.\n";
            assert_authors(
                &[marks, rest, notes].concat(),
                &[("Ann Lee", mark, false), ("Bo Lind", mark, false), ("Jin-Ho Park", "", false)],
            );
        }
    }

    #[test]
    fn a_legend_or_a_footnote_says_who_contributed_equally() {
        for (first, legend) in [
            ("Ann Lee⁺, Bo Lind⁺", "⁺ equal contribution"),
            ("Ann Lee¹, Bo Lind¹", "¹ Equal contribution"),
            ("Ann Lee[^1], Bo Lind[^1]", "[^1]: Equal contribution."),
            ("Ann Lee[^eq], Bo Lind[^eq]", "[^eq]: These authors contributed equally."),
        ] {
            let page =
                [first, ", Jin-Ho Park. A Town of Doors. *Town Letters*, 2020.\n\n", legend, "\n"].concat();
            let publications = parse(["# Publications\n\n- ", &page].concat().as_bytes()).site.publications;
            let equal: Vec<bool> =
                publications.get(0).unwrap().authors.iter().map(|author| author.equal).collect();
            assert_eq!(equal, [true, true, false], "{page}");
        }
    }

    #[test]
    fn raised_digits_in_a_title_are_part_of_it() {
        let page = "# Publications\n\n- Ann Lee, Bo Lind. Doors in L² and CO₂ Towns. *Town Letters*, 2020.\n";
        assert_eq!(
            parse(page.as_bytes()).site.publications.get(0).unwrap().title,
            "Doors in L² and CO₂ Towns"
        );
    }
}
