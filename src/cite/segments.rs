//! What stands between commas in a venue: school, institution, publisher, number of a report.

use super::name::holds;

/// Publishers whose names do not say that they are.
const PUBLISHERS: &str = " ACM AAAI Brill CRC CEUR Elsevier IEEE IOS Kluwer MDPI OpenReview PMLR Routledge SIAM \
    Springer USENIX Wiley ";
const PUBLISHING: &str = " Books Press Publishers Publishing Verlag ";

/// The parts of `text` between any of `signs`, none empty. Not generic: of each kind of splitting
/// the page would carry the code.
pub(super) fn parts<'t>(text: &'t str, signs: &str) -> Vec<&'t str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().chain([(text.len(), '\0')]) {
        if at == text.len() || signs.contains(c) {
            let part = text.get(start..at).unwrap_or_default().trim();
            if !part.is_empty() {
                parts.push(part);
            }
            start = at + c.len_utf8();
        }
    }
    parts
}

/// As [`parts`], without years.
fn undated<'t>(text: &'t str, signs: &str) -> Vec<&'t str> {
    let mut parts = parts(text, signs);
    parts.retain(|part| !is_year(part));
    parts
}

/// `name` without a year behind its last comma.
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
        let mut words = part.split_whitespace();
        let last = words.next_back().unwrap_or_default();
        let first = words.next().unwrap_or(last);
        holds(PUBLISHING, last) && first != last || holds(PUBLISHERS, first) && part.len() <= 40
    })
}

/// The degree for which a thesis was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Degree {
    Bachelor,
    Master,
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

/// Where a thesis was written: what is left of `text` without the words for the thesis.
pub(super) fn school(text: &str) -> Option<String> {
    let mut parts = undated(text, ",;，()");
    parts.retain(|part| {
        let low = part.to_ascii_lowercase();
        let named = low.contains("thesis") || low.contains("dissertation") || low.contains("hèse");
        let degree = degree(part).is_some() && part.split_whitespace().count() <= 2;
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

/// A report's number and who published it: "Technical Report LU-TR-23-01, Lake University".
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
    let number = named.split_whitespace().rev().find(|word| word.bytes().any(|byte| byte.is_ascii_digit()));
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
    let at = text.find(|c: char| c.is_ascii_digit())?;
    let (before, rest) = text.split_at_checked(at)?;
    // "EP1234567B1", "KR10-2023"
    let country =
        before.rsplit(|c: char| !c.is_ascii_uppercase()).next().filter(|country| country.len() <= 3);
    let end = rest
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, ',' | '/' | '-' | '.')))
        .unwrap_or(rest.len());
    let number = rest.get(..end)?.trim_end_matches([',', '.', '-', '/']);
    (number.len() > 4).then(|| [country.unwrap_or_default(), number].concat())
}
