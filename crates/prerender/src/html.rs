//! The little HTML that is written as text: the head, and pages that only lead elsewhere.

/// `text` for use between tags and in quoted attributes.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// An empty element: `<name key="value" …>`.
pub(crate) fn tag(name: &str, attributes: &[(&str, &str)]) -> String {
    let mut html = format!("<{name}");
    for (key, value) in attributes {
        html += &format!(" {key}=\"{}\"", escape(value));
    }
    html + ">"
}
