//! Rich text as elements: one arm a kind, nothing that the closed tree does not name.

use super::markup::{Element, Markup, element};
use crate::model::{Alignment, Block, Href, Image, Inline};

/// Blocks in order. A list of publications is the page's own concern and is left out here.
pub(super) fn blocks(blocks: &[Block]) -> Vec<Markup> {
    blocks.iter().filter_map(block).map(Markup::Element).collect()
}

fn block(block: &Block) -> Option<Element> {
    Some(match block {
        Block::Paragraph(content) => element("p").with(inlines(content)),
        Block::Heading { level, content } => heading(*level).with(inlines(content)),
        Block::List { start, items } => {
            let list = match start {
                Some(start) => element("ol").attribute("start", &start.to_string()),
                None => element("ul"),
            };
            list.with(items.iter().map(|item| element("li").with(item_blocks(item))))
        }
        Block::Quote(inner) => element("blockquote").with(blocks(inner)),
        // What may scroll sideways must be reachable by keyboard.
        Block::Code(code) => element("pre").attribute("tabindex", "0").with([element("code").text(code)]),
        Block::Rule => element("hr"),
        Block::Table { alignments, head, rows } => table(alignments, head, rows),
        Block::Details { summary, open, blocks: inner } => element("details")
            .maybe("open", open.then_some(""))
            .with([element("summary").with(inlines(summary))])
            .with(blocks(inner)),
        Block::Group(inner) => element("div").with(blocks(inner)),
        Block::Footnote { label, blocks: inner } => element("aside")
            .class("footnote")
            .attribute("id", &footnote(label))
            .with([element("sup").text(label)])
            .with(blocks(inner)),
        Block::Publications(_) => return None,
    })
}

/// A list item of one paragraph is set without the paragraph's space.
fn item_blocks(item: &[Block]) -> Vec<Markup> {
    item.iter()
        .flat_map(|inner| match inner {
            Block::Paragraph(content) => inlines(content),
            other => blocks(std::slice::from_ref(other)),
        })
        .collect()
}

fn table(alignments: &[Alignment], head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Element {
    let row = |cell: &'static str, cells: &[Vec<Inline>]| {
        let cells = cells.iter().enumerate().map(|(column, content)| {
            let class = match alignments.get(column) {
                Some(Alignment::Left) => Some("left"),
                Some(Alignment::Center) => Some("center"),
                Some(Alignment::Right) => Some("right"),
                Some(Alignment::Natural) | None => None,
            };
            element(cell).maybe("class", class).with(inlines(content))
        });
        element("tr").with(cells)
    };
    let head = (!head.is_empty()).then(|| element("thead").with([row("th", head)]));
    let body = element("tbody").with(rows.iter().map(|cells| row("td", cells)));
    let table = element("table").with(head).with([body]);
    element("div").class("table").attribute("tabindex", "0").with([table])
}

/// An empty heading of `level` 1 to 6; others are taken for the nearest.
pub(super) fn heading(level: u8) -> Element {
    element(match level {
        0 | 1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    })
}

/// Running text in order.
pub(super) fn inlines(inlines: &[Inline]) -> Vec<Markup> {
    inlines.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> Markup {
    let (tag, inner) = match inline {
        Inline::Text(words) => return Markup::Text(words.clone()),
        Inline::Code(code) => return element("code").text(code).into(),
        Inline::Math { tex, .. } => return element("code").class("math").text(tex).into(),
        Inline::Break => return element("br").into(),
        Inline::Anchor(name) => return element("span").attribute("id", name).into(),
        Inline::Image(image) => return picture(image).into(),
        Inline::FootnoteReference(label) => {
            let link = element("a").attribute("href", &["#", &footnote(label)].concat()).text(label);
            return element("sup").with([link]).into();
        }
        Inline::Link { url, title, content } => {
            return link(url).maybe("title", some(title)).with(inlines(content)).into();
        }
        Inline::Strong(inner) => ("strong", inner),
        Inline::Emphasis(inner) => ("em", inner),
        Inline::Strikethrough(inner) => ("del", inner),
        Inline::Underline(inner) => ("u", inner),
        Inline::Mark(inner) => ("mark", inner),
        Inline::Small(inner) => ("small", inner),
        Inline::Superscript(inner) => ("sup", inner),
        Inline::Subscript(inner) => ("sub", inner),
        Inline::Key(inner) => ("kbd", inner),
    };
    element(tag).with(inlines(inner)).into()
}

/// An empty link. Pages elsewhere learn nothing from it and get no handle on this one.
pub(super) fn link(url: &Href) -> Element {
    let rel = url.is_external().then_some("noopener noreferrer");
    element("a").attribute("href", url.as_str()).maybe("rel", rel)
}

fn picture(image: &Image) -> Element {
    let pixels = |side: Option<u32>| side.map(|pixels| pixels.to_string());
    let (width, height) = image.size;
    element("img")
        .attribute("src", image.source.as_str())
        .attribute("alt", &image.alt)
        .maybe("title", some(&image.title))
        .maybe("width", pixels(width).as_deref())
        .maybe("height", pixels(height).as_deref())
        .attribute("loading", "lazy")
}

fn footnote(label: &str) -> String {
    ["footnote-", label].concat()
}

fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
