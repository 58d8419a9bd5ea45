//! Numbers footnotes in the order in which the page refers to them, whatever their labels, and moves them to
//! its end. The first reference to each gets an anchor to come back to.

use std::mem;

use offprint_model::{ANCHOR_PREFIX, Block, Gathered, Inline, Publication, Section};

/// Numbers the footnotes of a page; publications may refer to them too.
pub(crate) fn number(sections: &mut [Section], publications: &mut [Publication]) {
    let mut notes = Notes::default();
    for section in sections.iter_mut() {
        notes.gather(&mut section.blocks);
    }
    if notes.written.is_empty() {
        return;
    }
    for section in sections.iter_mut() {
        if let Some(heading) = &mut section.heading {
            notes.refer(&mut heading.content);
        }
        notes.refer_in_blocks(&mut section.blocks, publications);
    }
    notes.refer_in_notes();
    if let Some(last) = sections.last_mut() {
        last.blocks.extend(notes.in_order());
    }
}

#[derive(Default)]
struct Notes {
    /// By their labels as written, in the order of the file.
    written: Vec<(String, Vec<Block>)>,
    /// The labels, in the order of the first references.
    order: Vec<String>,
}

impl Notes {
    /// Takes the footnotes out of the text.
    fn gather(&mut self, blocks: &mut Vec<Block>) {
        for block in mem::take(blocks) {
            match block {
                Block::Footnote { label, blocks } => self.written.push((label, blocks)),
                Block::Quote(mut inner) => {
                    self.gather(&mut inner);
                    blocks.push(Block::Quote(inner));
                }
                Block::Group(mut inner) => {
                    self.gather(&mut inner);
                    blocks.push(Block::Group(inner));
                }
                block => blocks.push(block),
            }
        }
    }

    fn refer_in_blocks(&mut self, blocks: &mut [Block], publications: &mut [Publication]) {
        for block in blocks {
            match block {
                Block::Paragraph(content) | Block::Heading { content, .. } => self.refer(content),
                Block::List { items, .. } => {
                    items.iter_mut().for_each(|item| self.refer_in_blocks(item, publications));
                }
                Block::Quote(inner) | Block::Group(inner) | Block::Footnote { blocks: inner, .. } => {
                    self.refer_in_blocks(inner, publications);
                }
                Block::Details { summary, blocks, .. } => {
                    self.refer(summary);
                    self.refer_in_blocks(blocks, publications);
                }
                Block::Table { head, rows, .. } => {
                    head.iter_mut().chain(rows.iter_mut().flatten()).for_each(|cell| self.refer(cell));
                }
                Block::Publications(range) => {
                    for publication in publications.get_mut(range.clone()).unwrap_or_default() {
                        publication.notes.iter_mut().for_each(|note| self.refer(note));
                        publication.verbatim.iter_mut().for_each(|written| self.refer(written));
                        self.refer_in_blocks(&mut publication.details, &mut []);
                    }
                }
                Block::Code(_) | Block::Rule => {}
            }
        }
    }

    /// A footnote may refer to another one.
    fn refer_in_notes(&mut self) {
        let mut written = mem::take(&mut self.written);
        written.iter_mut().for_each(|(_, blocks)| self.refer_in_blocks(blocks, &mut []));
        self.written = written;
    }

    fn refer(&mut self, inlines: &mut Vec<Inline>) {
        for mut inline in mem::take(inlines) {
            if let Inline::FootnoteReference(label) = &mut inline {
                let known = self.order.iter().position(|known| known == label);
                let number = (known.unwrap_or(self.order.len()) + 1).to_string();
                let label = mem::replace(label, number.clone());
                if known.is_none() {
                    inlines.push(Inline::Anchor([ANCHOR_PREFIX, "footnote-", &number].concat()));
                    self.order.push(label);
                }
            } else if let Some(content) = inline.content_mut() {
                self.refer(content);
            }
            inlines.push(inline);
        }
    }

    /// Returns them by number, then those that nothing refers to.
    fn in_order(mut self) -> Vec<Block> {
        let mut ordered = Vec::with_capacity(self.written.len());
        for label in &self.order {
            if let Some(at) = self.written.iter().position(|(known, _)| known == label) {
                ordered.push(self.written.remove(at));
            }
        }
        ordered.append(&mut self.written);
        let numbered = (1..).zip(ordered);
        numbered.map(|(number, (_, blocks))| Block::Footnote { label: number.to_string(), blocks }).gathered()
    }
}

#[cfg(test)]
mod tests {
    use crate::parse;
    use offprint_model::{Block, Inline};

    #[test]
    fn footnotes_stand_at_the_end_in_the_order_of_their_references() {
        let site = parse(b"a[^z] b[^y] c[^z]\n\n[^y]: why\n\n[^z]: zed\n\n# More\n\nd").site;
        let Block::Paragraph(text) = &site.sections[0].blocks[0] else { panic!("a paragraph") };
        let numbers: Vec<&str> = text
            .iter()
            .filter_map(|inline| match inline {
                Inline::FootnoteReference(label) => Some(label.as_str()),
                Inline::Anchor(name) => Some(name.as_str()),
                _ => None,
            })
            .collect();
        assert_eq!(numbers, ["content-footnote-1", "1", "content-footnote-2", "2", "1"]);
        let notes: Vec<_> = site.sections[1].blocks.iter().skip(1).collect();
        let words = |words: &str| vec![Block::Paragraph(vec![Inline::Text(words.to_owned())])];
        assert_eq!(
            notes,
            [
                &Block::Footnote { label: "1".to_owned(), blocks: words("zed") },
                &Block::Footnote { label: "2".to_owned(), blocks: words("why") },
            ]
        );
    }

    #[test]
    fn a_papers_remark_may_have_a_footnote() {
        let site = parse(
            b"# Papers\n\n- Bo Ek. Salt of Boats. _SAIL 2020_, 2020.\n\n  > With thanks[^t].\n\n\
              - Bo Ek. Rope of Boats. _SAIL 2021_, 2021.\n\n[^t]: to all",
        )
        .site;
        assert_eq!(site.publications.len(), 2);
        assert!(format!("{:?}", site.publications.get(0).unwrap()).contains("FootnoteReference(\"1\")"));
        let last = site.sections.last().unwrap().blocks.last();
        assert!(matches!(last, Some(Block::Footnote { label, .. }) if label == "1"), "{last:?}");
    }
}
