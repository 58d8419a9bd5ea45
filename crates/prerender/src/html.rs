//! The little HTML that is written as text: the head, and pages that only lead elsewhere.

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
