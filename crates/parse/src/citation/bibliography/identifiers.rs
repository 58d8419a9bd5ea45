//! DOIs, arXiv identifiers, ISBNs and numbers in PubMed, in addresses and in text.

use super::text::{before, without_end};
use crate::strings::{mapped, position, trim_start};
use offprint_model::Gathered;

/// Path segments of publishers' URLs before a DOI.
const BEFORE_DOI: &str = "/doi/ /abs/ /pdf/ /full/ /epdf/ /article/ /chapter/ /book/ /content/ ";
/// What may follow a DOI in a publisher's URL.
const AFTER_DOI: [&str; 6] = [".full.pdf", ".full", ".pdf", "/pdf", "/full", "/abstract"];
/// The DOI in a URL or in text: "10.1234/abc" (<https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html>).
pub(super) fn doi(text: &str) -> Option<String> {
    let (host, is_address) = match text.split_once("://") {
        Some((scheme, rest)) if scheme.len() <= 5 => (rest.split('/').next().unwrap_or_default(), true),
        _ => ("", false),
    };
    if !is_address {
        return doi_in_text(text);
    }
    let at = directory(text)?;
    let (before, found) = text.split_at_checked(at)?;
    if matches!(host, "doi.org" | "dx.doi.org" | "www.doi.org") {
        return checked(&decoded(path(found))?);
    }
    if !BEFORE_DOI.split(' ').any(|part| !part.is_empty() && before.ends_with(part)) {
        return None;
    }
    let mut found = without_end(path(found), "/");
    for after in AFTER_DOI {
        found = found.strip_suffix(after).unwrap_or(found);
    }
    if found.starts_with("10.1101/")
        && let Some((paper, version)) = found.rsplit_once('v')
        && version.bytes().all(|byte| byte.is_ascii_digit())
    {
        found = paper;
    }
    checked(&decoded(found)?)
}

/// A URL without its query and fragment.
fn path(address: &str) -> &str {
    before(address, |c| matches!(c, '?' | '#'))
}

fn doi_in_text(text: &str) -> Option<String> {
    let found = text.get(directory(text)?..)?;
    let mut found = before(found, |c| c.is_whitespace() || matches!(c, '"' | '”' | '，' | '。'));
    // Punctuation of the sentence around it.
    while let Some(last) = found.chars().next_back() {
        let opening = match last {
            '.' | ',' | ';' | ':' | '\'' => None,
            ')' => Some('('),
            ']' => Some('['),
            '>' => Some('<'),
            _ => break,
        };
        if opening.is_some_and(|opening| found.matches(opening).count() >= found.matches(last).count()) {
            break;
        }
        found = found.get(..found.len() - last.len_utf8())?;
    }
    checked(found)
}

/// The offset of the DOI prefix, "10.1234/", not inside a longer number.
fn directory(text: &str) -> Option<usize> {
    let mut from = 0;
    let mut next = || {
        let at = from + position(text.get(from..)?, "10.")?;
        from = at + 1;
        Some(at)
    };
    std::iter::from_fn(&mut next).find(|&at| {
        let (before, rest) = text.split_at_checked(at).unwrap_or_default();
        let code = rest.get(3..).unwrap_or_default();
        let digits = code.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
        (4..=9).contains(&digits)
            && code.get(digits..).is_some_and(|rest| rest.starts_with('/') && rest.len() > 1)
            && !before.ends_with(|c: char| c.is_alphanumeric() || c == '.')
    })
}

/// `None` if it contains characters that a citation format cannot hold.
fn checked(doi: &str) -> Option<String> {
    let fits = |c: char| c.is_ascii_graphic() && !matches!(c, '{' | '}' | '\\' | '"');
    doi.chars().all(fits).then(|| doi.to_owned())
}

/// The arXiv identifier in a URL or in text, without its version: "2101.00001", "hep-th/9901001"
/// (<https://info.arxiv.org/help/arxiv_identifier.html>).
pub(super) fn arxiv(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let mut from = 0;
    while let Some(at) = position(lower.get(from..)?, "arxiv") {
        from += at + "arxiv".len();
        let rest = text.get(from..)?;
        let rest = rest.strip_prefix(".org").unwrap_or(rest);
        let start =
            ["/abs/", "/pdf/", "/html/", ":", "."].into_iter().find_map(|lead| rest.strip_prefix(lead));
        let start = start.unwrap_or(rest).trim_start();
        if let Some(number) = arxiv_number(start) {
            return Some(number.to_owned());
        }
    }
    None
}

fn arxiv_number(text: &str) -> Option<&str> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let ends = |rest: Option<&str>| rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()));
    if digits(text) == 4 && text.get(4..5) == Some(".") {
        let length = digits(text.get(5..)?);
        return (4..=5).contains(&length).then(|| text.get(..5 + length)).flatten();
    }
    let archive = before(text, |c| !(c.is_ascii_alphabetic() || matches!(c, '-' | '.'))).len();
    let number = text.get(archive..)?.strip_prefix('/')?;
    (archive > 1 && digits(number) == 7 && ends(number.get(7..))).then(|| text.get(..archive + 8)).flatten()
}

/// Decodes percent escapes; `None` if the result is not UTF-8.
fn decoded(address: &str) -> Option<String> {
    let mut bytes: Vec<u8> = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let digit = |at: usize| after.get(at).and_then(|digit| char::from(*digit).to_digit(16));
        match (byte, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(u8::try_from(high * 16 + low).unwrap_or_default());
                rest = after.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

/// The ISBN that `text` names as one, with its hyphens: "978-3-16-148410-0". One with a wrong check digit is none.
pub(super) fn isbn(text: &str) -> Option<String> {
    let at = position(&text.to_ascii_lowercase(), "isbn")? + "isbn".len();
    let rest = text.get(at..)?;
    // "ISBN-13: 978-…", "ISBN: 978-…"
    let rest = ["-13", "-10"].iter().find_map(|digits| rest.strip_prefix(digits)).unwrap_or(rest);
    let rest = trim_start(rest, |c| matches!(c, ':' | ' ' | '\u{A0}'));
    let digits =
        before(rest, |c| !(c.is_ascii_digit() || matches!(c, '-' | 'X' | 'x' | '\u{2010}'..='\u{2013}')));
    let digits = mapped(digits, &|c| if matches!(c, '\u{2010}'..='\u{2013}') { '-' } else { c });
    let digits = without_end(&digits, "-");
    is_isbn(digits).then(|| digits.to_owned())
}

/// <https://www.isbn-international.org/content/isbn-users-manual/29>
pub(super) fn is_isbn(digits: &str) -> bool {
    let values: Vec<u32> = digits
        .chars()
        .filter(|c| *c != '-')
        .map(|c| if matches!(c, 'X' | 'x') { 10 } else { c.to_digit(10).unwrap_or(11) })
        .gathered();
    let sum =
        |weight: fn(u32) -> u32| -> u32 { (0..).zip(&values).map(|(at, value)| weight(at) * value).sum() };
    match values.len() {
        10 => sum(|at| 10 - at) % 11 == 0,
        13 => sum(|at| 1 + at % 2 * 2) % 10 == 0 && !values.contains(&10),
        _ => false,
    }
}

/// The number in PubMed: "PMID: 33301246", <https://pubmed.ncbi.nlm.nih.gov/33301246/>.
pub(super) fn pmid(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let behind = |lead: &str| position(&lower, lead).and_then(|at| lower.get(at + lead.len()..));
    let found =
        ["pubmed.ncbi.nlm.nih.gov/", "ncbi.nlm.nih.gov/pubmed/", "pmid"].into_iter().find_map(behind)?;
    let number = before(trim_start(found, |c| matches!(c, ':' | ' ' | '\u{A0}')), |c| !c.is_ascii_digit());
    (1..=8).contains(&number.len()).then(|| number.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_found_in_addresses_and_in_text() {
        for (text, expected) in [
            ("https://doi.org/10.1234/abc_d", Some("10.1234/abc_d")),
            ("http://dx.doi.org/10.1002/%28SICI%291%3C2%3E3", Some("10.1002/(SICI)1<2>3")),
            ("https://dl.acm.example/doi/pdf/10.1145/1.2", Some("10.1145/1.2")),
            ("https://link.example/content/pdf/10.1007/s1-2.pdf", Some("10.1007/s1-2")),
            ("https://bio.example/content/10.1101/2020.01.02v2.full", Some("10.1101/2020.01.02")),
            ("https://a.example/files/10.1234/x.pdf", None),
            ("doi:10.1234/(a)b.", Some("10.1234/(a)b")),
            ("(see 10.1234/ab)", Some("10.1234/ab")),
            ("110.1234/ab", None),
            ("version 10.2/3", None),
        ] {
            assert_eq!(doi(text).as_deref(), expected, "{text}");
        }
        for (text, expected) in [
            ("https://arxiv.org/abs/2301.00001v2", Some("2301.00001")),
            ("https://arxiv.org/pdf/2301.00001.pdf", Some("2301.00001")),
            ("arXiv preprint arXiv:2301.00001 [cs.DC]", Some("2301.00001")),
            ("https://arxiv.org/abs/hep-th/9901001", Some("hep-th/9901001")),
            ("https://doi.org/10.48550/arXiv.2301.00001", Some("2301.00001")),
            ("arXiv, 2021", None),
            ("https://arxiv.org/a/keller_m_1", None),
        ] {
            assert_eq!(arxiv(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn numbers_of_books_and_of_pubmed_are_named_as_such() {
        for (text, expected) in [
            ("Springer. ISBN 978-3-16-148410-0.", Some("978-3-16-148410-0")),
            ("ISBN-10: 0-306-40615-2", Some("0-306-40615-2")),
            ("ISBN: 9783161484100", Some("9783161484100")),
            ("ISBN 080442957X", Some("080442957X")),
            ("ISBN 978-3-16-148410-1", None),
            ("ISBN 978\u{2013}3\u{2013}16\u{2013}148410\u{2013}0", Some("978-3-16-148410-0")),
            ("978-3-16-148410-0", None),
        ] {
            assert_eq!(isbn(text).as_deref(), expected, "{text}");
        }
        for (text, expected) in [
            ("PMID: 33301246; PMCID: PMC1", Some("33301246")),
            ("https://pubmed.ncbi.nlm.nih.gov/33301246/", Some("33301246")),
            ("https://www.ncbi.nlm.nih.gov/pubmed/33301246", Some("33301246")),
            ("https://pubmed.ncbi.nlm.nih.gov/?term=keller", None),
            ("PMID unknown", None),
        ] {
            assert_eq!(pmid(text).as_deref(), expected, "{text}");
        }
    }
}
