//! The addresses that a page holds.

use offprint_model::{Block, Inline, Publication, Site};

/// An address as the page has it, and the line of what holds it; 0 where that is not known.
pub(super) struct Address {
    pub(super) address: String,
    pub(super) line: usize,
}

/// All links and pictures of a page, its owner's and its publications' too.
pub(super) fn addresses(site: &Site, publications: &[Publication]) -> Vec<Address> {
    let mut walk = Walk::default();
    if let Some(profile) = &site.meta.author {
        profile.avatar.iter().for_each(|avatar| walk.add(avatar.as_str()));
        profile.links.iter().for_each(|link| walk.add(link.url.as_str()));
    }
    for section in &site.sections {
        if let Some(heading) = &section.heading {
            walk.line = heading.line;
            walk.text(&heading.content);
        }
        walk.blocks(&section.blocks);
    }
    for publication in publications {
        walk.line = publication.line;
        publication.links.iter().for_each(|link| walk.add(link.url.as_str()));
        publication.notes.iter().for_each(|note| walk.text(note));
        walk.text(publication.verbatim.as_deref().unwrap_or_default());
        walk.blocks(&publication.details);
    }
    walk.found
}

#[derive(Default)]
struct Walk {
    found: Vec<Address>,
    line: usize,
}

impl Walk {
    fn add(&mut self, address: &str) {
        self.found.push(Address { address: address.to_owned(), line: self.line });
    }

    fn text(&mut self, text: &[Inline]) {
        for inline in text {
            match inline {
                Inline::Link { url, .. } => self.add(url.as_str()),
                Inline::Image(image) => self.add(image.source.as_str()),
                _ => {}
            }
            self.text(inline.content().unwrap_or_default());
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(text) | Block::Heading { content: text, .. } => self.text(text),
                Block::List { items, .. } => items.iter().for_each(|item| self.blocks(item)),
                Block::Quote(inner) | Block::Group(inner) | Block::Footnote { blocks: inner, .. } => {
                    self.blocks(inner)
                }
                Block::Details { summary, blocks, .. } => {
                    self.text(summary);
                    self.blocks(blocks);
                }
                Block::Table { head, rows, .. } => {
                    head.iter().chain(rows.iter().flatten()).for_each(|cell| self.text(cell));
                }
                Block::Code(_) | Block::Rule | Block::Publications(_) => {}
            }
        }
    }
}
