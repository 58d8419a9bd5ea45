//! Addresses that are relative to the homepage, as a page two folders below it writes them.

use offprint_model::{Block, Href, ImageSource, Inline, Publication};

/// The publication with such addresses.
pub(super) fn rebased(publication: &Publication) -> Publication {
    let mut publication = publication.clone();
    for link in &mut publication.links {
        rebase_href(&mut link.url);
    }
    publication.notes.iter_mut().for_each(|note| inlines(note));
    blocks(&mut publication.details);
    publication
}

fn is_relative(address: &str) -> bool {
    let scheme = address.find(':').is_some_and(|colon| !address[..colon].contains(['/', '?', '#']));
    !scheme && !address.starts_with(['/', '#']) && !address.is_empty()
}

fn rebase_href(url: &mut Href) {
    // A fragment names a place on the homepage.
    if is_relative(url.as_str()) || url.as_str().starts_with('#') {
        *url = Href::parse(&format!("../../{}", url.as_str())).unwrap_or_else(|| url.clone());
    }
}

fn inlines(content: &mut [Inline]) {
    for inline in content {
        match inline {
            Inline::Link { url, .. } => rebase_href(url),
            Inline::Image(image) if is_relative(image.source.as_str()) => {
                let source = ImageSource::parse(&format!("../../{}", image.source.as_str()));
                image.source = source.unwrap_or_else(|| image.source.clone());
            }
            _ => {}
        }
        if let Some(content) = inline.content_mut() {
            inlines(content);
        }
    }
}

fn blocks(content: &mut [Block]) {
    for block in content {
        match block {
            Block::Paragraph(content) | Block::Heading { content, .. } => inlines(content),
            Block::List { items, .. } => items.iter_mut().for_each(|item| blocks(item)),
            Block::Quote(inner) | Block::Group(inner) | Block::Footnote { blocks: inner, .. } => {
                blocks(inner)
            }
            Block::Table { head, rows, .. } => {
                head.iter_mut().chain(rows.iter_mut().flatten()).for_each(|cell| inlines(cell));
            }
            Block::Details { summary, blocks: inner, .. } => {
                inlines(summary);
                blocks(inner);
            }
            Block::Code(_) | Block::Rule | Block::Publications(_) => {}
        }
    }
}
