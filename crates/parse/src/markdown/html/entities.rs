//! Character references in raw HTML. In Markdown's own text pulldown-cmark has decoded them.

use pulldown_cmark::{Event, Parser};

/// The longest name that HTML knows, `CounterClockwiseContourIntegral`, with its semicolon.
const LONGEST: usize = 32;

/// Returns `text` with its character references as characters; unknown ones stay as written.
pub(crate) fn decode(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        let (before, reference) = rest.split_at(start);
        decoded.push_str(before);
        let end = reference.bytes().take(LONGEST + 1).position(|byte| byte == b';').map(|at| at + 1);
        match end.and_then(|end| Some((character(reference.get(..end)?)?, end))) {
            Some((character, end)) => {
                decoded.push_str(&character);
                rest = reference.get(end..).unwrap_or_default();
            }
            None => {
                decoded.push('&');
                rest = reference.get(1..).unwrap_or_default();
            }
        }
    }
    decoded.push_str(rest);
    decoded
}

/// Returns the character for a reference like `&auml;` or `&#228;`. pulldown-cmark has the table of names but
/// does not export it, so the reference is parsed as a text of its own; a second table would cost bytes.
fn character(reference: &str) -> Option<String> {
    let name = reference.strip_prefix('&')?.strip_suffix(';')?;
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#') {
        return None;
    }
    let mut read = String::new();
    // with the places of its events, as Markdown itself is read: one kind of parser, not two
    for (event, _) in Parser::new(reference).into_offset_iter() {
        if let Event::Text(text) = event {
            read.push_str(&text);
        }
    }
    (read != reference).then_some(read)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn references_become_characters() {
        assert_eq!(decode("J&ouml;rg &amp; S&oslash;ren&nbsp;&#42;&#x2020;"), "Jörg & Søren\u{A0}*†");
    }

    #[test]
    fn what_is_no_reference_stays() {
        for text in ["a & b", "AT&T; x", "&;", "&", "&nosuchname;", "&#;", "&a b;", "?a=1&b=2"] {
            assert_eq!(decode(text), text);
        }
    }
}
