//! The little HTML that is written as text: the head, and pages that only lead elsewhere.

use lol_html::errors::RewritingError;
use lol_html::{RewriteStrSettings, doc_comments, rewrite_str};
use serde_json::Value;

/// `text` for use between tags and in quoted attributes.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A start tag: `<name key="value" …>`, with the bare key where the value is empty.
pub(crate) fn tag(name: &str, attributes: &[(&str, &str)]) -> String {
    let mut html = format!("<{name}");
    for (key, value) in attributes {
        html += &match *value {
            "" => format!(" {key}"),
            value => format!(" {key}=\"{}\"", escape(value)),
        };
    }
    html + ">"
}

/// Data for search engines, an element of its own: JSON that cannot end the script that it stands in.
pub(crate) fn data(value: &Value) -> String {
    let json = value.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{json}</script>")
}

/// Returns HTML that Leptos rendered without the empty comments by which it would find its place again, as
/// nothing hydrates it.
pub(crate) fn without_markers(html: &str) -> Result<String, RewritingError> {
    let comments = doc_comments!(|comment| {
        comment.remove();
        Ok(())
    });
    rewrite_str(html, RewriteStrSettings::new().append_document_content_handler(comments))
}

#[cfg(test)]
mod tests {
    use super::without_markers;

    #[test]
    fn only_markers_go() {
        let html = "<p>a<!>b<!---->c &lt;!&gt;</p><!>";
        assert_eq!(without_markers(html).unwrap(), "<p>abc &lt;!&gt;</p>");
    }
}
