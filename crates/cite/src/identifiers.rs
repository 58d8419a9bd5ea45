//! Finding DOIs and arXiv identifiers in URLs and text, and the URL of the paper.

use super::text::{before, without_end};
use offprint_model::{LinkRole, Publication};

/// Path segments of publishers' URLs before a DOI.
const BEFORE_DOI: &str = "/doi/ /abs/ /pdf/ /full/ /epdf/ /article/ /chapter/ /book/ /content/ ";
/// What may follow a DOI in a publisher's URL.
const AFTER_DOI: [&str; 6] = [".full.pdf", ".full", ".pdf", "/pdf", "/full", "/abstract"];
/// Labels and hosts of links that do not lead to the paper itself.
const BESIDE: &str = "appendix artifact bib blog code colab data demo github gitlab homepage huggingface news poster \
    press project readme review scholar.google slide supplement talk thread tweet twitter video website x.com youtu";

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
    text.match_indices("10.").map(|(at, _)| at).find(|&at| {
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
    while let Some(at) = lower.get(from..)?.find("arxiv") {
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

/// The absolute URL of the paper itself: no DOI link, no code or slides.
pub(super) fn paper(publication: &Publication) -> Option<String> {
    publication.links.iter().find_map(|link| {
        let address = link.url.as_str();
        let (scheme, rest) = address.split_once("://")?;
        let web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
        let host = rest.split('/').next().unwrap_or_default();
        let label = link.label.to_ascii_lowercase();
        let beside = BESIDE.split(' ').filter(|word| !word.is_empty());
        let is_beside = match link.role {
            Some(LinkRole::Title) => false,
            Some(LinkRole::Venue) => true,
            None => beside.into_iter().any(|word| label.contains(word) || host.contains(word)),
        };
        (web && !is_beside && !host.ends_with("doi.org")).then(|| encoded(address))
    })
}

/// Percent-encodes what would end a BibTeX field.
fn encoded(address: &str) -> String {
    let mut text = String::with_capacity(address.len());
    for c in address.chars() {
        match c {
            '{' => text.push_str("%7B"),
            '}' => text.push_str("%7D"),
            '\\' => text.push_str("%5C"),
            ' ' => text.push_str("%20"),
            c => text.push(c),
        }
    }
    text
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
