use std::fmt;

use serde::{Deserialize, Serialize};

/// The attribute of the prerendered page that holds the [`Fingerprint`] of the content it was made from.
pub const FINGERPRINT_ATTRIBUTE: &str = "data-text";

/// Tells one content file from another: 64-bit FNV-1a of its bytes
/// (<https://www.rfc-editor.org/rfc/rfc9923>). It detects changes, not tampering: who can change the content
/// can change the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// The fingerprint of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
        }))
    }
}

/// 16 hexadecimal digits, also for names of files.
impl fmt::Display for Fingerprint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:016x}", self.0)
    }
}

/// Returns whether `page` was prerendered from another text than `content`. A page that does not say from
/// which is not stale.
pub fn is_stale(page: &str, content: &[u8]) -> bool {
    let opening = [" ", FINGERPRINT_ATTRIBUTE, "=\""].concat();
    let said = page.split_once(&opening).and_then(|(_, rest)| rest.split_once('"'));
    said.is_some_and(|(said, _)| said != Fingerprint::of(content).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_the_published_function() {
        // Test vectors of its authors (http://www.isthe.com/chongo/tech/comp/fnv/).
        assert_eq!(Fingerprint::of(b"").to_string(), "cbf29ce484222325");
        assert_eq!(Fingerprint::of(b"a").to_string(), "af63dc4c8601ec8c");
        assert_eq!(Fingerprint::of(b"foobar").to_string(), "85944171f73967e8");
    }

    #[test]
    fn a_page_is_stale_when_its_text_has_changed() {
        let page =
            format!("<div id=\"offprint-page\" {FINGERPRINT_ATTRIBUTE}=\"{}\">", Fingerprint::of(b"then"));
        assert!(is_stale(&page, b"now"));
        assert!(!is_stale(&page, b"then"));
        assert!(!is_stale("<div id=\"offprint-page\">", b"now"));
    }
}
