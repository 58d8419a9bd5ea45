//! Rich text as elements: one arm a kind, nothing that the closed tree does not name.

use leptos::prelude::*;

use crate::model::{Alignment, Block, Image, Inline};

/// Blocks in order. A list of publications is the page's own concern and is left out here.
pub(super) fn blocks(blocks: &[Block]) -> Vec<AnyView> {
    blocks.iter().map(block).collect()
}

fn block(block: &Block) -> AnyView {
    match block {
        Block::Paragraph(content) => view! { <p>{inlines(content)}</p> }.into_any(),
        Block::Heading { level, content } => heading(*level, None, inlines(content)),
        Block::List { start, items } => {
            let items: Vec<_> = items.iter().map(|item| view! { <li>{item_blocks(item)}</li> }).collect();
            match start {
                Some(start) => view! { <ol start=start.to_string()>{items}</ol> }.into_any(),
                None => view! { <ul>{items}</ul> }.into_any(),
            }
        }
        Block::Quote(inner) => view! { <blockquote>{blocks(inner)}</blockquote> }.into_any(),
        Block::Code(code) => view! { <pre tabindex="0"><code>{code.clone()}</code></pre> }.into_any(),
        Block::Rule => view! { <hr/> }.into_any(),
        Block::Table { alignments, head, rows } => table(alignments, head, rows),
        Block::Details { summary, open, blocks: inner } => view! {
            <details open=*open><summary>{inlines(summary)}</summary>{blocks(inner)}</details>
        }
        .into_any(),
        Block::Group(inner) => view! { <div>{blocks(inner)}</div> }.into_any(),
        Block::Footnote { label, blocks: inner } => view! {
            <aside class="footnote" id=["footnote-", label].concat()><sup>{label.clone()}</sup>{blocks(inner)}</aside>
        }
        .into_any(),
        Block::Publications(_) => ().into_any(),
    }
}

/// A list item of one paragraph is set without the paragraph's space.
fn item_blocks(item: &[Block]) -> Vec<AnyView> {
    item.iter()
        .map(|inner| match inner {
            Block::Paragraph(content) => inlines(content).into_any(),
            other => block(other),
        })
        .collect()
}

fn table(alignments: &[Alignment], head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> AnyView {
    let class = |column: usize| match alignments.get(column) {
        Some(Alignment::Left) => "left",
        Some(Alignment::Center) => "center",
        Some(Alignment::Right) => "right",
        Some(Alignment::Natural) | None => "",
    };
    let head = (!head.is_empty()).then(|| {
        let cells: Vec<_> = head
            .iter()
            .enumerate()
            .map(|(column, cell)| view! { <th class=class(column) scope="col">{inlines(cell)}</th> })
            .collect();
        view! { <thead><tr>{cells}</tr></thead> }
    });
    let rows: Vec<_> = rows
        .iter()
        .map(|row| {
            let cells: Vec<_> = row
                .iter()
                .enumerate()
                .map(|(column, cell)| view! { <td class=class(column)>{inlines(cell)}</td> })
                .collect();
            view! { <tr>{cells}</tr> }
        })
        .collect();
    view! { <div class="table" tabindex="0"><table>{head}<tbody>{rows}</tbody></table></div> }.into_any()
}

/// A heading of `level` 1 to 6; others are taken for the nearest.
pub(super) fn heading(level: u8, id: Option<String>, content: Vec<AnyView>) -> AnyView {
    match level {
        0 | 1 => view! { <h1 id=id>{content}</h1> }.into_any(),
        2 => view! { <h2 id=id>{content}</h2> }.into_any(),
        3 => view! { <h3 id=id>{content}</h3> }.into_any(),
        4 => view! { <h4 id=id>{content}</h4> }.into_any(),
        5 => view! { <h5 id=id>{content}</h5> }.into_any(),
        _ => view! { <h6 id=id>{content}</h6> }.into_any(),
    }
}

/// Running text in order.
pub(super) fn inlines(inlines: &[Inline]) -> Vec<AnyView> {
    inlines.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> AnyView {
    match inline {
        Inline::Text(words) => words.clone().into_any(),
        Inline::Code(code) => view! { <code>{code.clone()}</code> }.into_any(),
        Inline::Math { tex, .. } => view! { <code class="math">{tex.clone()}</code> }.into_any(),
        Inline::Strong(inner) => view! { <strong>{inlines(inner)}</strong> }.into_any(),
        Inline::Emphasis(inner) => view! { <em>{inlines(inner)}</em> }.into_any(),
        Inline::Strikethrough(inner) => view! { <del>{inlines(inner)}</del> }.into_any(),
        Inline::Underline(inner) => view! { <u>{inlines(inner)}</u> }.into_any(),
        Inline::Mark(inner) => view! { <mark>{inlines(inner)}</mark> }.into_any(),
        Inline::Small(inner) => view! { <small>{inlines(inner)}</small> }.into_any(),
        Inline::Superscript(inner) => view! { <sup>{inlines(inner)}</sup> }.into_any(),
        Inline::Subscript(inner) => view! { <sub>{inlines(inner)}</sub> }.into_any(),
        Inline::Key(inner) => view! { <kbd>{inlines(inner)}</kbd> }.into_any(),
        Inline::Link { url, title, content } => view! {
            <a href=url.as_str().to_owned() rel=rel(url.is_external()) title=some(title)>{inlines(content)}</a>
        }
        .into_any(),
        Inline::Anchor(name) => view! { <span id=name.clone()></span> }.into_any(),
        Inline::Image(image) => picture(image),
        Inline::FootnoteReference(label) => view! {
            <sup><a href=["#footnote-", label].concat()>{label.clone()}</a></sup>
        }
        .into_any(),
        Inline::Break => view! { <br/> }.into_any(),
    }
}

fn picture(image: &Image) -> AnyView {
    let (width, height) = image.size;
    view! {
        <img
            src=image.source.as_str().to_owned()
            alt=image.alt.clone()
            title=some(&image.title)
            width=width.map(|pixels| pixels.to_string())
            height=height.map(|pixels| pixels.to_string())
            loading="lazy"
        />
    }
    .into_any()
}

/// Pages elsewhere learn nothing from a link and get no handle on this one.
pub(super) fn rel(external: bool) -> Option<&'static str> {
    external.then_some("noopener noreferrer")
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
