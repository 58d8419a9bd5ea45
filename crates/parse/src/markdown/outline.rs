//! Trees as text, for tests.

use super::tree::{Node, NodeKind};
use offprint_model::Inline;

/// One line for each block: its lines in the file, its kind, its text with marks in brackets.
pub(crate) fn outline(nodes: &[Node]) -> String {
    let mut out = String::new();
    write_nodes(nodes, 0, &mut out);
    out
}

fn write_nodes(nodes: &[Node], indent: usize, out: &mut String) {
    for node in nodes {
        let (start, end) = (node.start_line, node.end_line);
        out.push_str(&format!("{}{start}-{end} ", "  ".repeat(indent)));
        match &node.kind {
            NodeKind::Heading { level, content } => out.push_str(&format!("h{level} {}\n", marked(content))),
            NodeKind::Paragraph(content) => out.push_str(&format!("p {}\n", marked(content))),
            NodeKind::Code(code) => out.push_str(&format!("code {code:?}\n")),
            NodeKind::Rule => out.push_str("rule\n"),
            NodeKind::Quote(nodes) => {
                out.push_str("quote\n");
                write_nodes(nodes, indent + 1, out);
            }
            NodeKind::Group(nodes) => {
                out.push_str("group\n");
                write_nodes(nodes, indent + 1, out);
            }
            NodeKind::Details { summary, open, nodes } => {
                out.push_str(&format!("details {} {open}\n", marked(summary)));
                write_nodes(nodes, indent + 1, out);
            }
            NodeKind::Footnote { label, nodes } => {
                out.push_str(&format!("footnote {label}\n"));
                write_nodes(nodes, indent + 1, out);
            }
            NodeKind::List { start, items, .. } => {
                out.push_str(&format!("list {start:?}\n"));
                for item in items {
                    out.push_str(&format!(
                        "{}{}-{} -\n",
                        "  ".repeat(indent + 1),
                        item.start_line,
                        item.end_line
                    ));
                    write_nodes(&item.nodes, indent + 2, out);
                }
            }
            NodeKind::Table { head, rows, .. } => {
                out.push_str("table\n");
                for row in std::iter::once(head).chain(rows) {
                    let cells: Vec<_> = row.iter().map(|cell| marked(cell)).collect();
                    out.push_str(&format!("{}{}\n", "  ".repeat(indent + 1), cells.join(" | ")));
                }
            }
            NodeKind::Publications(range) => out.push_str(&format!("publications {range:?}\n")),
        }
    }
}

/// Text with its marks: `[b bold]`, `[a=address label]`; line ends as `/`, forced ones as `//`.
pub(crate) fn marked(text: &[Inline]) -> String {
    let mut out = String::new();
    for inline in text {
        let name = match inline {
            Inline::Text(words) => {
                out.push_str(&words.replace('\n', "/"));
                continue;
            }
            Inline::Break => {
                out.push_str("//");
                continue;
            }
            Inline::Code(code) => format!("code {code}"),
            Inline::Math { tex, display, .. } => format!("math{} {tex}", if *display { "!" } else { "" }),
            Inline::Anchor(name) => format!("#{name}"),
            Inline::Image(image) => format!("img={} {}", image.source.as_str(), image.alt),
            Inline::FootnoteReference(label) => format!("^{label}"),
            Inline::Strong(_) => "b ".into(),
            Inline::Emphasis(_) => "i ".into(),
            Inline::Strikethrough(_) => "s ".into(),
            Inline::Underline(_) => "u ".into(),
            Inline::Mark(_) => "mark ".into(),
            Inline::Small(_) => "small ".into(),
            Inline::Superscript(_) => "sup ".into(),
            Inline::Subscript(_) => "sub ".into(),
            Inline::Key(_) => "kbd ".into(),
            Inline::Link { url, .. } => format!("a={url} "),
        };
        out.push_str(&format!("[{name}{}]", marked(inline.content().unwrap_or_default())));
    }
    out
}
