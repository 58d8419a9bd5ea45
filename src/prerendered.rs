//! The mark by which a rendered page says of which text it was made, so that an owner can be told
//! when the text has changed since.

/// The attribute of the rendered part that holds the mark.
pub const ATTRIBUTE: &str = "data-text";

/// The mark of a content file: 16 hexadecimal digits (FNV-1a, 64 bits).
pub fn mark(content: &[u8]) -> String {
    const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    let hash = content.iter().fold(OFFSET, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(PRIME));
    format!("{hash:016x}")
}

/// Whether `page` was made of another text than `content`. A page that does not say is not.
pub fn is_stale(page: &str, content: &[u8]) -> bool {
    let opening = [" ", ATTRIBUTE, "=\""].concat();
    let said = page.split_once(&opening).and_then(|(_, rest)| rest.split_once('"'));
    said.is_some_and(|(said, _)| said != mark(content))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_is_that_of_the_standard() {
        // Test vectors of the hash's authors (http://www.isthe.com/chongo/tech/comp/fnv/).
        assert_eq!(mark(b""), "cbf29ce484222325");
        assert_eq!(mark(b"a"), "af63dc4c8601ec8c");
        assert_eq!(mark(b"foobar"), "85944171f73967e8");
    }

    #[test]
    fn a_page_is_stale_when_its_text_has_changed() {
        let page = format!("<div id=\"offprint-page\" {ATTRIBUTE}=\"{}\">", mark(b"then"));
        assert!(is_stale(&page, b"now"));
        assert!(!is_stale(&page, b"then"));
        assert!(!is_stale("<div id=\"offprint-page\">", b"now"));
    }
}
