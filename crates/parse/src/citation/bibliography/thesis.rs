//! The degree of a thesis and the school that it was written at.

use crate::strings::{contains, position};
use offprint_model::Degree;

use super::text::{undated, without_year, words};

const DEGREES: [(Degree, &str); 3] = [
    (Degree::Bachelor, "bachelor b.sc bsc undergraduate honours honors"),
    (Degree::Master, "master m.sc msc m.s. meng m.eng magister"),
    (Degree::Doctor, "phd ph.d ph. d doctor dissertation dphil promotion habilitation docteur"),
];

/// The degree that `text` names.
pub(super) fn degree(text: &str) -> Option<Degree> {
    let text = text.to_ascii_lowercase();
    let names = |words: &str| words.split(' ').any(|word| contains(&text, word) && word.len() > 2);
    DEGREES.iter().find(|(_, words)| names(words)).map(|(degree, _)| *degree)
}

/// The school of a thesis: `text` without the words for the thesis.
pub(super) fn school(text: &str) -> Option<String> {
    let mut parts = undated(text, ",;，()");
    parts.retain(|part| {
        let low = part.to_ascii_lowercase();
        let named = ["thesis", "dissertation", "hèse"].iter().any(|word| contains(&low, word));
        let degree = degree(part).is_some() && words(part).len() <= 2;
        !named && !degree
    });
    let school = parts.join(", ");
    let at = |words: &str| position(text, words).and_then(|start| text.get(start + words.len()..));
    if school.is_empty() {
        // "PhD thesis at Lake University"
        let rest = at("thesis at ").or_else(|| at("dissertation at ")).or_else(|| at("thesis, "))?;
        return Some(without_year(rest).to_owned());
    }
    Some(school)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_school_of_a_thesis_is_what_names_no_thesis() {
        assert_eq!(school("PhD thesis, Lake University, 2023").as_deref(), Some("Lake University"));
        assert_eq!(school("Master's thesis at Lake University").as_deref(), Some("Lake University"));
        assert_eq!(school("PhD thesis"), None);
    }
}
