//! Rich text: one arm a kind, nothing that the closed tree of the model does not name.

use leptos::html;
use leptos::prelude::*;
use offprint_model::{ANCHOR_PREFIX, Alignment, Block, Gathered, Href, Image, Inline};

use super::formula::formula;

/// Returns blocks in order. A list of publications is the page's own concern and is left out here.
pub(super) fn blocks(blocks: &[Block]) -> Vec<AnyView> {
    blocks.iter().filter_map(block).gathered()
}

/// Returns one block; none where a list of publications stands.
pub(super) fn block(block: &Block) -> Option<AnyView> {
    Some(match block {
        Block::Paragraph(content) => element("p", inlines(content)),
        Block::Heading { level, content } => heading(*level, None, None, inlines(content).into_any()),
        Block::List { start, items } => {
            let items: Vec<AnyView> = items.iter().map(|item| element("li", item_blocks(item))).collect();
            match start {
                Some(start) => view! { <ol start=start.to_string()>{items}</ol> }.into_any(),
                None => element("ul", items),
            }
        }
        Block::Quote(inner) => element("blockquote", blocks(inner)),
        // What may scroll sideways must be reachable by keyboard.
        Block::Code(code) => view! { <pre tabindex="0"><code>{code.clone()}</code></pre> }.into_any(),
        Block::Rule => view! { <hr/> }.into_any(),
        Block::Table { alignments, head, rows } => table(alignments, head, rows),
        Block::Details { summary, open, blocks: inner } => {
            let (summary, inner) = (element("summary", inlines(summary)), blocks(inner));
            view! { <details open=*open>{summary}{inner}</details> }.into_any()
        }
        Block::Group(inner) => element("div", blocks(inner)),
        Block::Footnote { label, blocks: inner } => {
            // Back to where the text refers to it first.
            let back = ["#", ANCHOR_PREFIX, &footnote(label)].concat();
            view! {
                <aside class="footnote" id=footnote(label) role="doc-footnote">
                    <sup><a href=back role="doc-backlink">{label.clone()}</a></sup>
                    {element("div", blocks(inner))}
                </aside>
            }
            .into_any()
        }
        Block::Publications(_) => return None,
    })
}

/// A list item of one paragraph is set without the paragraph's space.
fn item_blocks(item: &[Block]) -> Vec<AnyView> {
    let blocks = item.iter().filter_map(|inner| match inner {
        Block::Paragraph(content) => Some(inlines(content).into_any()),
        other => block(other),
    });
    blocks.collect()
}

fn table(alignments: &[Alignment], head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> AnyView {
    let row = |tag: &'static str, cells: &[Vec<Inline>]| {
        let cells = cells.iter().enumerate().map(|(column, content)| {
            let class = match alignments.get(column) {
                Some(Alignment::Left) => Some("left"),
                Some(Alignment::Center) => Some("center"),
                Some(Alignment::Right) => Some("right"),
                Some(Alignment::Natural) | None => None,
            };
            html::custom(tag).class(class).child(inlines(content)).into_any()
        });
        element("tr", cells.collect())
    };
    let head = (!head.is_empty()).then(|| element("thead", vec![row("th", head)]));
    let body = element("tbody", rows.iter().map(|cells| row("td", cells)).collect());
    view! { <div class="table" tabindex="0"><table>{head}{body}</table></div> }.into_any()
}

/// Returns a heading of `level` 1 to 6; others are taken for the nearest.
pub(super) fn heading(
    level: u8,
    id: Option<String>,
    class: Option<&'static str>,
    content: AnyView,
) -> AnyView {
    let tag = match level {
        0 | 1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    };
    html::custom(tag).id(id).class(class).child(content).into_any()
}

/// Returns running text.
pub(super) fn inlines(inlines: &[Inline]) -> Vec<AnyView> {
    inlines.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> AnyView {
    let (tag, inner) = match inline {
        Inline::Text(words) => return words.clone().into_any(),
        Inline::Code(code) => return element("code", vec![code.clone().into_any()]),
        Inline::Math { tex, display, formula: pieces } => return formula(tex, *display, pieces),
        Inline::Break => return view! { <br/> }.into_any(),
        Inline::Anchor(name) => return view! { <span id=name.clone()></span> }.into_any(),
        Inline::Image(image) => return picture(image),
        Inline::FootnoteReference(label) => {
            let place = ["#", &footnote(label)].concat();
            return view! { <sup><a href=place role="doc-noteref">{label.clone()}</a></sup> }.into_any();
        }
        Inline::Link { url, title, content } => return link(url, title, inlines(content).into_any()),
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
    element(tag, inlines(inner))
}

/// Returns a link. Pages elsewhere learn nothing from it and get no handle on this one.
pub(super) fn link(url: &Href, title: &str, content: AnyView) -> AnyView {
    let rel = url.is_external().then_some("noopener noreferrer");
    view! { <a href=url.as_str().to_owned() rel=rel title=non_empty(title)>{content}</a> }.into_any()
}

fn picture(image: &Image) -> AnyView {
    let pixels = |side: Option<u32>| side.map(|pixels| pixels.to_string());
    let (width, height) = image.size;
    view! {
        <img
            src=image.source.as_str().to_owned()
            alt=image.alt.clone()
            title=non_empty(&image.title)
            width=pixels(width)
            height=pixels(height)
            loading="lazy"
        />
    }
    .into_any()
}

/// Returns an element by its name. One type for all of them, where `view!` would make one for each: that is
/// smaller by 2 KB.
pub(super) fn element(tag: &'static str, content: Vec<AnyView>) -> AnyView {
    html::custom(tag).child(content).into_any()
}

fn footnote(label: &str) -> String {
    ["footnote-", label].concat()
}

fn non_empty(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
