//! Markup as HTML text, for the prerendered page. What is read from signals is read once.

use super::markup::{Element, Markup};

/// Appends `element` to `html`.
pub(super) fn write(element: &Element, html: &mut String) {
    /// Elements that have no end (<https://html.spec.whatwg.org/#void-elements>), of those in use.
    const VOID: [&str; 4] = ["br", "hr", "img", "input"];
    let parts = &element.0;
    html.extend(["<", parts.tag]);
    for markup in &parts.holds {
        match markup {
            Markup::Attribute(name, value) => attribute(name, value, html),
            Markup::State(name, value) => {
                if let Some(value) = value() {
                    attribute(name, &value, html);
                }
            }
            _ => {}
        }
    }
    html.push('>');
    if VOID.contains(&parts.tag) {
        return;
    }
    for markup in &parts.holds {
        match markup {
            Markup::Text(words) => escape(words, html),
            Markup::Words(words) => escape(&words(), html),
            Markup::Element(inner) => write(inner, html),
            Markup::Rows(numbers, row) => {
                numbers().into_iter().for_each(|number| write(&(row.make)(number), html))
            }
            Markup::Attribute(..) | Markup::State(..) | Markup::Handler(..) | Markup::Later(..) => {}
        }
    }
    html.extend(["</", parts.tag, ">"]);
}

fn attribute(name: &str, value: &str, html: &mut String) {
    /// Attributes without a value (<https://html.spec.whatwg.org/#boolean-attribute>), of those in use.
    const BARE: [&str; 6] = ["checked", "disabled", "hidden", "inert", "open", "selected"];
    html.extend([" ", name]);
    if BARE.contains(&name) {
        return;
    }
    html.push_str("=\"");
    escape(value, html);
    html.push('"');
}

fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::markup::element;
    use super::*;

    fn html(element: &Element) -> String {
        let mut html = String::new();
        write(element, &mut html);
        html
    }

    #[test]
    fn words_and_values_stay_words_and_values() {
        let link = element("a").attribute("href", "\"><script>").text("a < b & c").with(element("br"));
        assert_eq!(html(&link), "<a href=\"&quot;&gt;&lt;script&gt;\">a &lt; b &amp; c<br></a>");
    }

    #[test]
    fn what_follows_signals_is_written_as_it_is_now() {
        let list = element("ol")
            .words(|| "<".to_owned())
            .rows(|| vec![2, 0], |number| element("li").text(&number.to_string()))
            .flag("hidden", || true)
            .flag("open", || false);
        assert_eq!(html(&list), "<ol hidden>&lt;<li>2</li><li>0</li></ol>");
        let acting = element("ul").with(element("li").on("click", |_| {}));
        assert_eq!(html(&acting), "<ul><li></li></ul>");
    }
}
