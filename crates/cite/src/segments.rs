//! Comma-separated parts of a venue: school, institution, publisher, number of a report.

use super::text::{before, contains_word, parts, without_end, words};

/// Publishers whose names do not say that they are.
const PUBLISHERS: &str = " ACM AAAI Brill CRC CEUR Elsevier IEEE IOS Kluwer MDPI OpenReview PMLR Routledge SIAM \
    Springer USENIX Wiley ";
const PUBLISHING: &str = " Books Press Publishers Publishing Verlag ";

/// As [`parts`], without years.
fn undated<'t>(text: &'t str, signs: &str) -> Vec<&'t str> {
    let mut parts = parts(text, signs);
    parts.retain(|part| !is_year(part));
    parts
}

/// `name` without a year after its last comma.
pub(super) fn without_year(name: &str) -> &str {
    match name.rsplit_once(',') {
        Some((before, year)) if is_year(year.trim()) => before.trim_end(),
        _ => name,
    }
}

fn is_year(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit())
}

/// The publisher that `text` names.
pub(super) fn publisher(text: &str) -> Option<&str> {
    undated(text, ",.;，").into_iter().find(|part| {
        let words = words(part);
        let (first, last) =
            (words.first().copied().unwrap_or_default(), words.last().copied().unwrap_or_default());
        contains_word(PUBLISHING, last) && first != last
            || contains_word(PUBLISHERS, first) && part.len() <= 40
    })
}

/// The degree for which a thesis was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Degree {
    /// A bachelor's degree.
    Bachelor,
    /// A master's degree.
    Master,
    /// A doctorate.
    Doctor,
}

const DEGREES: [(Degree, &str); 3] = [
    (Degree::Bachelor, "bachelor b.sc bsc undergraduate honours honors"),
    (Degree::Master, "master m.sc msc m.s. meng m.eng magister"),
    (Degree::Doctor, "phd ph.d ph. d doctor dissertation dphil promotion habilitation docteur"),
];

/// The degree that `text` names.
pub(super) fn degree(text: &str) -> Option<Degree> {
    let text = text.to_ascii_lowercase();
    let names = |words: &str| words.split(' ').any(|word| text.contains(word) && word.len() > 2);
    DEGREES.iter().find(|(_, words)| names(words)).map(|(degree, _)| *degree)
}

/// The school of a thesis: `text` without the words for the thesis.
pub(super) fn school(text: &str) -> Option<String> {
    let mut parts = undated(text, ",;，()");
    parts.retain(|part| {
        let low = part.to_ascii_lowercase();
        let named = low.contains("thesis") || low.contains("dissertation") || low.contains("hèse");
        let degree = degree(part).is_some() && words(part).len() <= 2;
        !named && !degree
    });
    let school = parts.join(", ");
    let at = |words: &str| text.find(words).and_then(|start| text.get(start + words.len()..));
    if school.is_empty() {
        // "PhD thesis at Lake University"
        let rest = at("thesis at ").or_else(|| at("dissertation at ")).or_else(|| at("thesis, "))?;
        return Some(without_year(rest).to_owned());
    }
    Some(school)
}

/// A report's number and institution: "Technical Report LU-TR-23-01, Lake University".
pub(super) fn report(text: &str) -> Option<(Option<String>, String)> {
    let is_report = |part: &str| {
        let part = part.to_ascii_lowercase();
        part.contains("report")
            || part.starts_with("tr-")
            || part.starts_with("tr ")
            || part.contains("white paper")
    };
    let mut parts = undated(text, ",;，");
    let named = parts.iter().find(|part| is_report(part))?;
    let number = words(named).into_iter().rev().find(|word| word.contains(|c: char| c.is_ascii_digit()));
    let named = *named;
    parts.retain(|part| !is_report(part));
    let institution = parts.join(", ");
    // "Lake University Technical Report 12"
    let before = || {
        let at =
            named.to_ascii_lowercase().find("tech").or_else(|| named.to_ascii_lowercase().find("report"))?;
        named.get(..at).map(|before| before.trim().to_owned())
    };
    let institution = if institution.is_empty() { before()? } else { institution };
    Some((number.map(str::to_owned), institution)).filter(|(_, institution)| !institution.is_empty())
}

/// A patent's number: "10,123,456" of "US Patent 10,123,456".
pub(super) fn patent(text: &str) -> Option<String> {
    let (country, rest) = text.split_at_checked(text.find(|c: char| c.is_ascii_digit())?)?;
    // "EP1234567B1", "KR10-2023"
    let country =
        country.rsplit(|c: char| !c.is_ascii_uppercase()).next().filter(|country| country.len() <= 3);
    let number = before(rest, |c| !(c.is_ascii_alphanumeric() || matches!(c, ',' | '/' | '-' | '.')));
    let number = without_end(number, ",.-/");
    (number.len() > 4).then(|| [country.unwrap_or_default(), number].concat())
}
