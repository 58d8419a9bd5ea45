//! Turns raw HTML into elements of the builder.

mod elements;
mod entities;
mod hidden;
mod left_out;
mod player;
mod tokens;

use offprint_model::{Image, Inline};

use super::builder::{Builder, Format, Kind, Level, Row, Table};
use elements::{Element, element};
pub(crate) use entities::decode;
pub(crate) use hidden::Hidden;
use tokens::Attributes;
pub(crate) use tokens::{Token, Tokens};

/// A stretch of raw HTML, put together from lines that need not follow each other directly in the file: in a
/// quotation, `> ` stands between them.
#[derive(Default)]
pub(crate) struct Html {
    text: String,
    /// Where a line starts in `text`, and where in the file.
    lines: Vec<(usize, usize)>,
}

impl Html {
    /// Adds a line that stands at `offset` in the file.
    pub(crate) fn push(&mut self, line: &str, offset: usize) {
        self.lines.push((self.text.len(), offset));
        self.text.push_str(line);
    }

    /// Returns the byte of the file for a byte of `text`.
    fn offset(&self, at: usize) -> usize {
        let line = self.lines.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        self.lines.get(line).map_or(at, |(start, offset)| offset + (at - start))
    }

    /// Opens and closes in `builder` what this HTML opens and closes.
    pub(crate) fn build(&self, builder: &mut Builder<'_>, hidden: &mut Hidden<'_>) {
        let mut tokens = Tokens::new(&self.text);
        loop {
            if let Some(end) = hidden.until() {
                if !tokens.skip_past(end) {
                    return;
                }
                hidden.close();
            }
            let start = self.offset(tokens.at());
            let Some(token) = tokens.next() else {
                return;
            };
            let end = self.offset(tokens.at().saturating_sub(1)) + 1;
            match token {
                Token::Text(text) => builder.text(&decode(text), start, end),
                Token::Close { name } => close(builder, &name),
                Token::Open { name, attributes } => {
                    match element(&name) {
                        Some((tag, Element::Hidden)) => {
                            if !player::player(builder, tag, &attributes, start..end) {
                                left_out::element(builder, tag, true, start);
                            }
                            hidden.open(tag, start);
                        }
                        Some((tag, element)) => {
                            left_out::attributes(builder, &attributes, start);
                            open(builder, tag, element, &attributes, start..end);
                            // One that nothing ends does not reach beyond its block.
                            let format = matches!(element, Element::Marked(_) | Element::Link);
                            if format && !hidden.comes_later(&["</", tag].concat(), start) {
                                builder.forget(tag);
                            }
                        }
                        None => left_out::element(builder, &name, false, start),
                    }
                }
            }
        }
    }
}

type At = std::ops::Range<usize>;

fn open(builder: &mut Builder<'_>, tag: &'static str, element: Element, attributes: &Attributes<'_>, at: At) {
    let within_list =
        |kind: &Kind| !matches!(kind, Kind::Item | Kind::Group) && kind.level() == Level::Container;
    let within_table = |kind: &Kind| matches!(kind, Kind::Table(_));
    let kind = match element {
        Element::Hidden | Element::Anchor => None,
        Element::Break => return builder.inline(Inline::Break, at.start, at.end),
        Element::Rule => return builder.rule(at.start),
        Element::Image => return image(builder, attributes, "src", at),
        Element::Link => {
            if let Some(address) = attributes.get("href") {
                builder.open_link(&address, &attributes.get("title").unwrap_or_default(), tag, at.start);
            }
            None
        }
        Element::Group => Some(Kind::Group),
        Element::Definition => {
            builder.close_kind(|kind| matches!(kind, Kind::Definition), |kind| matches!(kind, Kind::Group));
            Some(Kind::Definition)
        }
        Element::Quote => Some(Kind::Quote),
        Element::List => {
            let start = (tag == "ol").then(|| {
                attributes.get("start").and_then(|start| start.parse::<u32>().ok()).map_or(1, u64::from)
            });
            let reversed = attributes.get("reversed").is_some();
            Some(Kind::List { start, reversed, items: Vec::new() })
        }
        Element::Item => {
            builder.close_kind(|kind| matches!(kind, Kind::Item), within_list);
            Some(Kind::Item)
        }
        Element::Details => {
            Some(Kind::Details { open: attributes.get("open").is_some(), summary: Vec::new() })
        }
        Element::Summary => Some(Kind::Summary),
        Element::Table => Some(Kind::Table(Table::default())),
        Element::Row | Element::Cell if !builder.inside(within_table) => Some(Kind::Group),
        Element::Row => {
            builder.close_kind(|kind| matches!(kind, Kind::Row(_)), within_table);
            Some(Kind::Row(Row::default()))
        }
        Element::Cell => {
            builder.close_kind(|kind| matches!(kind, Kind::Cell { .. }), within_table);
            Some(Kind::Cell { head: tag == "th" })
        }
        Element::Paragraph => Some(Kind::Paragraph),
        Element::Heading(level) => Some(Kind::Heading(level)),
        Element::Verbatim => Some(Kind::Verbatim),
        Element::Marked(wrap) => Some(Kind::Format(Format::Marked(wrap))),
        Element::Code => Some(Kind::Code),
        Element::Quoted => Some(Kind::Quoted),
    };
    if let Some(kind) = kind {
        builder.open(kind, tag, at.start);
    }
    let name = || attributes.get("name").filter(|_| tag == "a");
    if let Some(id) = attributes.get("id").or_else(name) {
        builder.anchor(&id);
    }
}

fn close(builder: &mut Builder<'_>, name: &str) {
    let Some((tag, element)) = element(name) else {
        return;
    };
    match element {
        Element::Hidden | Element::Anchor | Element::Break | Element::Rule | Element::Image => {}
        Element::Marked(_) | Element::Code | Element::Quoted | Element::Link => {
            builder.close_tag(tag, |kind| kind.level() != Level::Inline);
        }
        Element::Paragraph | Element::Heading(_) | Element::Summary | Element::Verbatim => {
            builder.close_tag(tag, |kind| kind.level() == Level::Container);
        }
        Element::Item => builder.close_tag(tag, |kind| matches!(kind, Kind::List { .. })),
        Element::Row | Element::Cell => builder.close_tag(tag, |kind| matches!(kind, Kind::Table(_))),
        Element::Group
        | Element::Definition
        | Element::Quote
        | Element::List
        | Element::Details
        | Element::Table => builder.close_tag(tag, |_| false),
    }
}

fn image(builder: &mut Builder<'_>, attributes: &Attributes<'_>, source: &str, at: At) {
    let alt = attributes.get("alt").unwrap_or_default();
    let address = attributes.get(source).unwrap_or_default();
    let Some(source) = builder.picture(&address, at.start) else {
        return builder.text(&alt, at.start, at.end);
    };
    let pixels = |name| {
        let value = attributes.get(name)?;
        let value = value.trim();
        value.strip_suffix("px").unwrap_or(value).parse().ok()
    };
    let size = (pixels("width"), pixels("height"));
    let title = attributes.get("title").unwrap_or_default();
    builder.inline(Inline::Image(Image { source, alt, title, size }), at.start, at.end);
}
