//! Text and names in LaTeX.

use offprint_model::Name;

use super::text::{is_small, words};

pub(super) fn braced(text: &str) -> String {
    ["{", text, "}"].concat()
}

/// LaTeX source that shows `text`. Letters of all scripts stay as they are.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        let command = match c {
            '\\' => "\\textbackslash{}",
            '^' => "\\textasciicircum{}",
            '~' => "\\textasciitilde{}",
            // BibTeX counts braces, even escaped ones.
            '{' => "\\textbraceleft{}",
            '}' => "\\textbraceright{}",
            '$' | '&' | '%' | '#' | '_' => {
                escaped.push('\\');
                escaped.push(c);
                continue;
            }
            '\u{A0}' => " ",
            c if c.is_control() => " ",
            c => {
                escaped.push(c);
                continue;
            }
        };
        escaped.push_str(command);
    }
    escaped
}

/// "van der Berg, Jan and {The Lake Consortium} and others".
pub(super) fn names(names: &[Name]) -> String {
    let mut text = String::new();
    for name in names {
        text.push_str(if text.is_empty() { "" } else { " and " });
        match name {
            Name::Others => text.push_str("others"),
            Name::Group(group) => text.push_str(&braced(&escape(group))),
            Name::Person(person) => {
                if !person.particle.is_empty() {
                    text.push_str(&escape(&person.particle));
                    text.push(' ');
                }
                text.push_str(&part(&person.family, true));
                for more in [&person.suffix, &person.given] {
                    if !more.is_empty() {
                        text.push_str(", ");
                        text.push_str(&part(more, false));
                    }
                }
                // BibTeX would split a name without a comma.
                if person.suffix.is_empty() && person.given.is_empty() && person.family.contains(' ') {
                    text.push(',');
                }
            }
        }
    }
    text
}

/// In braces where BibTeX would split it.
fn part(part: &str, is_family: bool) -> String {
    let words = words(part);
    let capital = |word: &&str| word.chars().any(char::is_uppercase) && !is_small(word);
    let parted = part.contains(',') || is_family && words.len() > 1 && !words.iter().all(capital);
    let escaped = escape(part);
    if parted { braced(&escaped) } else { escaped }
}
