//! Rich text as elements: one arm a kind, nothing that the closed tree does not name.

use super::formula::mathematics;
use super::markup::{Element, element};
use offprint_model::{ANCHOR_PREFIX, Alignment, Block, Href, Image, Inline};

/// `place` with blocks in it, in order. A list of publications is the page's own concern and is left
/// out here.
pub(super) fn blocks(place: Element, blocks: &[Block]) -> Element {
    blocks.iter().fold(place, |place, inner| place.with(block(inner)))
}

/// One block; none where a list of publications stands.
pub(super) fn block(block: &Block) -> Option<Element> {
    Some(match block {
        Block::Paragraph(content) => inlines(element("p"), content),
        Block::Heading { level, content } => inlines(heading(*level), content),
        Block::List { start, items } => {
            let list = match start {
                Some(start) => element("ol").attribute("start", &start.to_string()),
                None => element("ul"),
            };
            list.with_all(items.iter().map(|item| item_blocks(item)))
        }
        Block::Quote(inner) => blocks(element("blockquote"), inner),
        // What may scroll sideways must be reachable by keyboard.
        Block::Code(code) => element("pre").attribute("tabindex", "0").with(element("code").text(code)),
        Block::Rule => element("hr"),
        Block::Table { alignments, head, rows } => table(alignments, head, rows),
        Block::Details { summary, open, blocks: inner } => {
            let details = element("details").maybe("open", open.then_some(""));
            blocks(details.with(inlines(element("summary"), summary)), inner)
        }
        Block::Group(inner) => blocks(element("div"), inner),
        Block::Footnote { label, blocks: inner } => {
            // Back to where the text refers to it first.
            let back = ["#", ANCHOR_PREFIX, &footnote(label)].concat();
            let number = element("a").attribute("href", &back).attribute("role", "doc-backlink").text(label);
            let aside = element("aside").class("footnote").attribute("id", &footnote(label));
            let aside = aside.attribute("role", "doc-footnote").with(element("sup").with(number));
            aside.with(blocks(element("div"), inner))
        }
        Block::Publications(_) => return None,
    })
}

/// A list item of one paragraph is set without the paragraph's space.
fn item_blocks(item: &[Block]) -> Element {
    item.iter().fold(element("li"), |place, inner| match inner {
        Block::Paragraph(content) => inlines(place, content),
        other => place.with(block(other)),
    })
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
            inlines(element(cell).maybe("class", class), content)
        });
        element("tr").with_all(cells)
    };
    let head = (!head.is_empty()).then(|| element("thead").with(row("th", head)));
    let body = element("tbody").with_all(rows.iter().map(|cells| row("td", cells)));
    let table = element("table").with(head).with(body);
    element("div").class("table").attribute("tabindex", "0").with(table)
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

/// `place` with running text in it.
pub(super) fn inlines(place: Element, inlines: &[Inline]) -> Element {
    inlines.iter().fold(place, inline)
}

fn inline(place: Element, inline: &Inline) -> Element {
    let (tag, inner) = match inline {
        Inline::Text(words) => return place.text(words),
        Inline::Code(code) => return place.with(element("code").text(code)),
        Inline::Math { tex, display, formula } => return place.with(mathematics(tex, *display, formula)),
        Inline::Break => return place.with(element("br")),
        Inline::Anchor(name) => return place.with(element("span").attribute("id", name)),
        Inline::Image(image) => return place.with(picture(image)),
        Inline::FootnoteReference(label) => {
            let link = element("a").attribute("href", &["#", &footnote(label)].concat());
            let link = link.attribute("role", "doc-noteref").text(label);
            return place.with(element("sup").with(link));
        }
        Inline::Link { url, title, content } => {
            return place.with(inlines(link(url).maybe("title", some(title)), content));
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
    place.with(inlines(element(tag), inner))
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
