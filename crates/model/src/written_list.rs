//! The list as its owner wrote it: in their order, under their headings, with the text between.

use crate::{Block, Gathered, Inline, Section, Site};
use std::ops::Range;

/// The publications of a site under the owner's headings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenList {
    /// The section of the site that stands over all of it, if one does. The list begins in that section or below it,
    /// and its heading is none of the list's.
    pub over: Option<usize>,
    /// The sections of the site from which it begins to which it ends; empty without publications.
    pub within: Range<usize>,
    /// The block of the first of them with which it begins, and the block of the last behind which it ends.
    pub cut: Range<usize>,
    /// In the order of the file: each section comes before those below it.
    pub sections: Vec<WrittenSection>,
}

/// A heading with its text and its publications, or a further part of what stands below the heading before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenSection {
    /// `None` for a further part, and for what stands below no heading of the list.
    pub heading: Option<WrittenHeading>,
    /// Under how many headings of the list it stands, its own left out.
    pub depth: usize,
    /// What stands above its publications.
    pub text: Vec<Block>,
    /// The places of its own publications.
    pub places: Vec<usize>,
}

/// A heading in the list: a heading of the page, a line that serves as one, or the summary of what folds away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenHeading {
    /// Its `id` on the page, if it has one.
    pub anchor: Option<String>,
    /// Its words.
    pub content: Vec<Inline>,
}

impl WrittenList {
    /// Divides the publications of a site as the file does.
    pub(crate) fn of(site: &Site) -> Self {
        let mut holders = (0..).zip(&site.sections).filter(|(_, section)| holds_list(&section.blocks));
        let mut walk = Walk::default();
        if let Some((first, _)) = holders.next() {
            let last = holders.last().map_or(first, |(last, _)| last);
            let (over, start) = beginning(&site.sections, first, last);
            walk.list.over = over;
            walk.list.within = start..last + 1;
            for (at, section) in (0..).zip(&site.sections).skip(start).take(last + 1 - start) {
                if over != Some(at) {
                    walk.section(section);
                }
                // What stands before and behind all publications is text of the page.
                let of_list = list_part(&section.blocks);
                let is_outside = over == Some(at) || section.heading.is_none();
                let from = if is_outside && at == start { of_list.start } else { 0 };
                let to = if at == last { of_list.end } else { section.blocks.len() };
                if at == start {
                    walk.list.cut.start = from;
                }
                walk.list.cut.end = to;
                walk.blocks(section.blocks.get(from..to).unwrap_or_default());
            }
        }
        walk.finish(site.publications.places())
    }

    /// Returns whether it is more than one run of publications: whether it can be shown in sections.
    pub fn is_divided(&self) -> bool {
        self.sections.len() > 1
            || self.sections.iter().any(|section| section.heading.is_some() || !section.text.is_empty())
    }

    /// Returns the sections that belong to a heading: its own, its further parts and those below it.
    pub fn below(&self, number: usize) -> Range<usize> {
        let depth = self.sections.get(number).map_or(0, |section| section.depth);
        let below = self.sections.iter().skip(number + 1).take_while(|section| section.depth > depth);
        number..number + 1 + below.count()
    }

    /// Returns whether a heading has no publications below it at all: "Teaching" between two lists.
    pub fn is_apart(&self, number: usize) -> bool {
        let is_empty = |section: &WrittenSection| section.places.is_empty();
        let below = self.sections.get(self.below(number)).unwrap_or_default();
        below.first().is_some_and(|section| section.heading.is_some()) && below.iter().all(is_empty)
    }

    /// Returns the numbers of the headings over a section, outermost first, with that of its own.
    pub fn path(&self, number: usize) -> Vec<usize> {
        let mut depth = usize::MAX;
        let mut path = Vec::new();
        for (at, section) in self.sections.iter().enumerate().take(number + 1).rev() {
            if section.depth < depth {
                depth = section.depth;
                path.extend(section.heading.is_some().then_some(at));
            }
            if depth == 0 {
                break;
            }
        }
        path.reverse();
        path
    }
}

/// Returns which section's heading stands over all that publications stand in, from `first` to `last`, and the section
/// in which the list begins.
fn beginning(sections: &[Section], first: usize, last: usize) -> (Option<usize>, usize) {
    let level = |at: usize| {
        sections.get(at).and_then(|section| section.heading.as_ref()).map(|heading| heading.level)
    };
    let shallowest = (first + 1..=last).filter_map(level).min().unwrap_or(u8::MAX);
    let mut start = first;
    let mut inner = u8::MAX;
    for at in (0..=first).rev() {
        match level(at) {
            Some(own) if own >= inner => {}
            Some(own) if own < shallowest => return (Some(at), start),
            Some(own) => (inner, start) = (own, at),
            // What stands before the first heading.
            None if at == first && first == last => return (Some(at), start),
            None => {}
        }
    }
    (None, start)
}

/// From the first to the last of the blocks that hold publications.
fn list_part(blocks: &[Block]) -> Range<usize> {
    let is_list = |block: &Block| holds_list(std::slice::from_ref(block));
    let start = blocks.iter().position(is_list).unwrap_or_default();
    start..blocks.iter().rposition(is_list).map_or(blocks.len(), |last| last + 1)
}

/// Returns whether publications stand among blocks or inside them.
fn holds_list(blocks: &[Block]) -> bool {
    blocks.iter().any(|block| match block {
        Block::Publications(_) => true,
        Block::Group(inner) | Block::Quote(inner) | Block::Details { blocks: inner, .. } => holds_list(inner),
        Block::List { items, .. } => items.iter().any(|item| holds_list(item)),
        _ => false,
    })
}

/// Goes through the blocks with the headings in mind.
#[derive(Default)]
struct Walk {
    list: WrittenList,
    /// The levels of the headings that are open.
    open: Vec<u8>,
    /// So many of them no heading here can end: they stand outside of the block.
    fixed: usize,
    /// So many of them stood before the block, and still do.
    outer: usize,
    /// The last section has ended: what follows belongs to a heading before it.
    has_ended: bool,
}

impl Walk {
    fn section(&mut self, section: &Section) {
        if let Some(heading) = &section.heading {
            let anchor = Some(heading.anchor.clone()).filter(|anchor| !anchor.is_empty());
            self.enter(heading.level, WrittenHeading { anchor, content: heading.content.clone() });
        }
    }

    fn enter(&mut self, level: u8, heading: WrittenHeading) {
        while self.open.len() > self.fixed && self.open.last().is_some_and(|open| *open >= level) {
            self.open.pop();
        }
        let depth = self.open.len();
        self.outer = self.outer.min(depth);
        self.open.push(level);
        self.has_ended = false;
        self.list.sections.push(WrittenSection {
            heading: Some(heading),
            depth,
            ..WrittenSection::default()
        });
    }

    /// The section that goes on; for text a further part where publications stand in it already.
    fn current(&mut self, for_text: bool) -> Option<&mut WrittenSection> {
        let ends = |last: &WrittenSection| self.has_ended || for_text && !last.places.is_empty();
        if self.list.sections.last().is_none_or(ends) {
            self.has_ended = false;
            self.list.sections.push(WrittenSection { depth: self.open.len(), ..WrittenSection::default() });
        }
        self.list.sections.last_mut()
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        if !holds_list(std::slice::from_ref(block)) {
            return match block {
                Block::Rule => {}
                Block::Heading { level, content } => self.enter(*level, heading(content)),
                text => self.current(true).into_iter().for_each(|section| section.text.push(text.clone())),
            };
        }
        match block {
            Block::Publications(range) => {
                self.current(false).into_iter().for_each(|section| section.places.extend(range.clone()));
            }
            Block::Group(inner) | Block::Quote(inner) => self.framed(inner),
            Block::Details { summary, blocks, .. } => self.folded(summary, blocks),
            Block::List { start, items } => {
                for (number, item) in (0..).zip(items) {
                    match item.split_first() {
                        Some((Block::Paragraph(words), below)) if holds_list(item) => {
                            self.folded(words, below)
                        }
                        _ if holds_list(item) => self.blocks(item),
                        _ => self.block(&Block::List {
                            start: start.map(|start| start.saturating_add(number)),
                            items: vec![item.clone()],
                        }),
                    }
                }
            }
            _ => {}
        }
    }

    /// What stands inside of something else: the headings in it end with it.
    fn framed(&mut self, blocks: &[Block]) {
        let outer = std::mem::replace(&mut self.outer, self.open.len());
        self.blocks(blocks);
        self.has_ended |= self.open.len() > self.outer;
        self.open.truncate(self.outer);
        self.outer = self.outer.min(outer);
    }

    /// What stands inside of something else, under words that serve as its heading.
    fn folded(&mut self, words: &[Inline], blocks: &[Block]) {
        let fixed = std::mem::replace(&mut self.fixed, self.open.len());
        let outer = std::mem::replace(&mut self.outer, self.open.len());
        self.enter(0, heading(words));
        self.fixed = self.open.len();
        self.blocks(blocks);
        self.open.truncate(self.outer);
        (self.fixed, self.outer, self.has_ended) = (fixed, outer, true);
    }

    /// The list, with all places that no block names behind the others.
    fn finish(mut self, places: usize) -> WrittenList {
        let mut is_named = vec![false; places];
        for section in &self.list.sections {
            for place in &section.places {
                is_named.get_mut(*place).into_iter().for_each(|is_named| *is_named = true);
            }
        }
        let rest: Vec<usize> =
            (0..).zip(is_named).filter(|(_, is_named)| !is_named).map(|(at, _)| at).gathered();
        if !rest.is_empty() {
            self.list.sections.push(WrittenSection { places: rest, ..WrittenSection::default() });
        }
        self.list
    }
}

/// A heading whose anchor stands among its words.
fn heading(content: &[Inline]) -> WrittenHeading {
    let anchor = content.iter().find_map(|inline| match inline {
        Inline::Anchor(name) => Some(name.clone()),
        _ => None,
    });
    let is_anchor =
        |inline: &&Inline| matches!(inline, Inline::Anchor(name) if Some(name) == anchor.as_ref());
    let content = content.iter().filter(|inline| !is_anchor(inline)).cloned().gathered();
    WrittenHeading { anchor, content }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Heading, Publication};

    fn text(words: &str) -> Block {
        Block::Paragraph(vec![Inline::Text(words.to_owned())])
    }

    fn papers(range: Range<usize>) -> Block {
        Block::Publications(range)
    }

    fn folded(summary: &str, blocks: Vec<Block>) -> Block {
        let summary = vec![Inline::Text(summary.to_owned()), Inline::Anchor(["to-", summary].concat())];
        Block::Details { summary, open: false, blocks }
    }

    /// The list of a page with these levels, headings and blocks. Level 0 is for what stands below no heading.
    fn list(sections: Vec<(u8, &str, Vec<Block>)>) -> WrittenList {
        let sections = sections.into_iter().map(|(level, words, blocks)| {
            let content = vec![Inline::Text(words.to_owned())];
            let heading = Heading { level, anchor: words.to_owned(), line: 1, content };
            Section { heading: (level > 0).then_some(heading), blocks }
        });
        let publications = (0..4).map(|_| Publication::default()).collect();
        Site { sections: sections.collect(), publications, ..Site::default() }.written_list()
    }

    /// For each section its depth, its heading, how many blocks of text it has, and its places.
    fn sketch(list: &WrittenList) -> Vec<String> {
        let line = |section: &WrittenSection| {
            let heading = section.heading.iter().map(|heading| crate::plain_text(&heading.content));
            let heading = heading.collect::<String>();
            format!("{}{heading} {} {:?}", "#".repeat(section.depth + 1), section.text.len(), section.places)
        };
        list.sections.iter().map(line).collect()
    }

    #[test]
    fn one_list_below_one_heading_is_not_divided() {
        let list = list(vec![
            (0, "", vec![text("I row.")]),
            (2, "Papers", vec![text("All of them."), papers(0..4), text("That is all.")]),
            (2, "Talks", vec![text("None.")]),
        ]);
        assert_eq!(sketch(&list), ["# 0 [0, 1, 2, 3]"]);
        assert_eq!((list.over, list.within.clone(), list.is_divided()), (Some(1), 1..2, false));
    }

    #[test]
    fn the_heading_over_all_others_is_none_of_the_list() {
        let list = list(vec![
            (1, "Papers", vec![text("By kind."), papers(0..1)]),
            (2, "Books", vec![]),
            (3, "Edited", vec![text("With others."), papers(1..2)]),
            (2, "Articles", vec![papers(2..4)]),
        ]);
        assert_eq!(sketch(&list), ["# 0 [0]", "#Books 0 []", "##Edited 1 [1]", "#Articles 0 [2, 3]"]);
        assert_eq!((list.over, list.within.clone(), list.is_divided()), (Some(0), 0..4, true));
        assert_eq!([0, 2, 3].map(|number| list.path(number)), [vec![], vec![1, 2], vec![3]]);
        assert_eq!([0, 1, 3].map(|number| list.below(number)), [0..1, 1..3, 3..4]);
    }

    #[test]
    fn headings_of_one_level_are_all_of_the_list() {
        let list = list(vec![
            (1, "Books", vec![]),
            (2, "Edited", vec![papers(0..1)]),
            (1, "Teaching", vec![text("Rowing.")]),
            (1, "Articles", vec![papers(1..4), text("More to come.")]),
        ]);
        assert_eq!(
            sketch(&list),
            ["#Books 0 []", "##Edited 0 [0]", "#Teaching 1 []", "#Articles 0 [1, 2, 3]"]
        );
        assert_eq!((list.over, list.within.clone()), (None, 0..4));
        assert_eq!([0, 1, 2, 3].map(|number| list.is_apart(number)), [false, false, true, false]);
    }

    #[test]
    fn text_between_publications_stays_between_them() {
        let list =
            list(vec![(1, "Papers", vec![papers(0..1), text("Older ones:"), Block::Rule, papers(1..4)])]);
        assert_eq!(sketch(&list), ["# 0 [0]", "# 1 [1, 2, 3]"]);
        assert!(list.is_divided());
    }

    #[test]
    fn a_fold_is_a_heading_whose_text_is_kept_and_that_ends_where_it_closes() {
        let inner =
            vec![text("Many."), papers(1..2), Block::Group(vec![text("and"), papers(2..3), text("end")])];
        let list =
            list(vec![(1, "Papers", vec![papers(0..1), folded("Old", inner), text("but"), papers(3..4)])]);
        assert_eq!(sketch(&list), ["# 0 [0]", "#Old 1 [1]", "## 1 [2]", "## 1 []", "# 1 [3]"]);
        assert_eq!(
            list.sections[1].heading.as_ref().and_then(|heading| heading.anchor.as_deref()),
            Some("to-Old")
        );
    }

    #[test]
    fn headings_in_a_frame_end_with_it() {
        let framed = Block::Group(vec![
            Block::Heading { level: 3, content: vec![Inline::Text("Atlases".to_owned())] },
            papers(1..2),
        ]);
        let list = list(vec![(1, "Papers", vec![]), (2, "Books", vec![papers(0..1), framed, papers(2..4)])]);
        assert_eq!(sketch(&list), ["# 0 [0]", "#Atlases 0 [1]", "# 0 [2, 3]"]);
    }

    #[test]
    fn headings_in_a_fold_stand_below_its_summary() {
        let line =
            |level, words: &str| Block::Heading { level, content: vec![Inline::Text(words.to_owned())] };
        let inner = vec![line(2, "1999"), papers(1..2), line(2, "1998"), papers(2..4)];
        let list = list(vec![(3, "Papers", vec![papers(0..1), folded("Old", inner)])]);
        assert_eq!(sketch(&list), ["# 0 [0]", "#Old 0 []", "##1999 0 [1]", "##1998 0 [2, 3]"]);
    }

    #[test]
    fn items_over_lists_are_headings_and_other_items_stay_text() {
        let item = |words: &str, range| vec![text(words), papers(range)];
        let items = vec![item("2020", 0..1), vec![text("A year off")], item("2018", 1..4)];
        let list = list(vec![(1, "Papers", vec![Block::List { start: None, items }])]);
        assert_eq!(sketch(&list), ["#2020 0 [0]", "# 1 []", "#2018 0 [1, 2, 3]"]);
    }

    #[test]
    fn a_place_that_no_block_names_comes_last() {
        assert_eq!(sketch(&list(vec![(1, "Papers", vec![papers(1..2)])])), ["# 0 [1]", "# 0 [0, 2, 3]"]);
        assert_eq!(sketch(&list(vec![])), ["# 0 [0, 1, 2, 3]"]);
    }
}
