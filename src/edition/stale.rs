//! A rendered page says of which content it was made, so that an owner can be told when the content
//! has changed since.

use super::Fingerprint;

/// The attribute of the rendered part that holds the content's [`Fingerprint`].
pub const ATTRIBUTE: &str = "data-text";

/// Whether `page` was made of another text than `content`. A page that does not say is not.
pub fn is_stale(page: &str, content: &[u8]) -> bool {
    let opening = [" ", ATTRIBUTE, "=\""].concat();
    let said = page.split_once(&opening).and_then(|(_, rest)| rest.split_once('"'));
    said.is_some_and(|(said, _)| said != Fingerprint::of(content).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_stale_when_its_text_has_changed() {
        let page = format!("<div id=\"offprint-page\" {ATTRIBUTE}=\"{}\">", Fingerprint::of(b"then"));
        assert!(is_stale(&page, b"now"));
        assert!(!is_stale(&page, b"then"));
        assert!(!is_stale("<div id=\"offprint-page\">", b"now"));
    }
}
