//! What a page's Markdown and HTML says to programs only: nobody sees it.

/// Longest tag and longest address, in bytes: what is longer is text that looks like the beginning of one.
const TAG: usize = 400;
const ADDRESS: usize = 600;

/// Returns for each byte of a page whether nobody sees it: it is in the address of a link, in a tag, or the rest of
/// "&amp;". Of other signs that a page does not show, such as those of emphasis, nothing is told.
pub(crate) fn unseen(text: &str) -> Vec<bool> {
    let bytes = text.as_bytes();
    let mut unseen = vec![false; bytes.len()];
    let mut at = 0;
    while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
        let (skipped, length) = match rest {
            [b']', b'(', ..] => (0, address(rest).unwrap_or_default()),
            [b'<', next, ..] if next.is_ascii_alphabetic() || *next == b'/' => {
                let end = rest.iter().take(TAG).position(|byte| *byte == b'>');
                (0, end.map_or(0, |end| end + 1))
            }
            _ if rest.starts_with(b"&amp;") => (1, 5),
            _ => (0, 0),
        };
        unseen.get_mut(at + skipped..at + length).unwrap_or_default().fill(true);
        at += length.max(1);
    }
    unseen
}

/// The length of the address of a link, from the bracket behind its text to that behind the address.
fn address(bytes: &[u8]) -> Option<usize> {
    let mut depth = 0;
    for (at, byte) in bytes.iter().enumerate().skip(1).take(ADDRESS) {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 1 => return Some(at + 1),
            b')' => depth -= 1,
            b'\n' => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with a dot for each byte that nobody sees.
    fn shown(text: &str) -> String {
        text.chars().zip(unseen(text)).map(|(c, unseen)| if unseen { '.' } else { c }).collect()
    }

    #[test]
    fn addresses_tags_and_entities_are_not_seen() {
        assert_eq!(shown("[pdf](a_(b).pdf) x"), "[pdf............ x");
        assert_eq!(shown("<b>Doors</b> a < b"), "...Doors.... a < b");
        assert_eq!(shown("Doors &amp; arches"), "Doors &.... arches");
    }

    #[test]
    fn what_only_begins_like_them_is_seen() {
        for text in ["[a](b\nc)", "a <b and c", "AT&T; x", "](", "<", ""] {
            assert_eq!(shown(text), text);
        }
    }
}
