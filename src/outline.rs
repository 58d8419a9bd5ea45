//! What stands where: the file's sections in their order, and in one place the list.
//!
//! A page often spreads its papers over sections ("2022", "2021" or "Journals", "Conferences").
//! The list gathers them; a section that held nothing else is then gone from the text, and its
//! heading stays with each paper as a label.

use offprint_model::{Block, Heading, Section, Site, plain_text};

/// The page from top to bottom.
#[derive(Debug, PartialEq)]
pub(crate) struct Outline<'a> {
    pub(crate) parts: Vec<Part<'a>>,
    pub(crate) list: ListOutline,
}

/// How the list stands in the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOutline {
    /// The level of the headings right below the list: its groups', or its publications' titles.
    pub title_level: u8,
    /// For each publication the headings that the list swallowed, as one label.
    labels: Vec<Option<String>>,
}

impl ListOutline {
    /// The label of the publication with this index in the site.
    pub fn label(&self, at: usize) -> Option<String> {
        self.labels.get(at).cloned().flatten()
    }
}

#[derive(Debug, PartialEq)]
pub(crate) enum Part<'a> {
    Heading {
        level: u8,
        heading: &'a Heading,
    },
    Text(&'a [Block]),
    /// The list of publications; `heading` is the level of one of its own, where the file has none for
    /// all of it.
    List {
        heading: Option<u8>,
    },
}

/// Returns the outline of a page. `name` is shown as the page's heading already, so that a section called the
/// same needs none, and the headings of the text begin below it.
pub(crate) fn outline<'a>(site: &'a Site, name: Option<&str>) -> Outline<'a> {
    let top = if name.is_some() { 2 } else { 1 };
    let sections = &site.sections;
    let first = sections.iter().position(|section| section.blocks.iter().any(holds_list));
    let many = sections.iter().filter(|section| section.blocks.iter().any(holds_list)).count() > 1;
    let swallowed: Vec<bool> = (0..sections.len()).map(|at| many && is_swallowed(sections, at)).collect();

    let mut levels = Levels { top, open: Vec::new() };
    let mut parts = Vec::new();
    let mut title_level = top;
    for (at, section) in sections.iter().enumerate() {
        let gone = swallowed.get(at).copied().unwrap_or(false);
        if Some(at) == first && gone {
            let depth = section.heading.as_ref().map_or(0, |heading| heading.level);
            let parent = levels.open.last().is_some_and(|open| *open < depth);
            let level = levels.current() + u8::from(!parent);
            title_level = (level + 1).min(6);
            parts.push(Part::List { heading: (!parent).then_some(level.min(6)) });
        }
        if gone {
            continue;
        }
        if let Some(heading) = &section.heading
            && !(at <= 1 && Some(plain_text(&heading.content).trim()) == name)
        {
            parts.push(Part::Heading { level: levels.enter(heading.level), heading });
        }
        let mut listed = Some(at) != first;
        for run in section.blocks.chunk_by(|a, b| is_list(a) == is_list(b)) {
            if !run.iter().any(is_list) {
                parts.push(Part::Text(run));
            }
            if !listed && run.iter().any(holds_list) {
                listed = true;
                let own = levels.open.is_empty().then_some(top);
                title_level = (levels.current() + 1 + u8::from(own.is_some())).min(6);
                parts.push(Part::List { heading: own });
            }
        }
    }
    Outline { parts, list: ListOutline { title_level, labels: labels(site, &swallowed) } }
}

/// Maps levels as written to levels without gaps, as screen readers navigate by them.
struct Levels {
    top: u8,
    open: Vec<u8>,
}

impl Levels {
    fn enter(&mut self, written: u8) -> u8 {
        while self.open.last().is_some_and(|open| *open >= written) {
            self.open.pop();
        }
        self.open.push(written);
        self.current()
    }

    fn current(&self) -> u8 {
        let depth = u8::try_from(self.open.len()).unwrap_or(u8::MAX);
        self.top.saturating_add(depth).saturating_sub(1).min(6)
    }
}

/// Returns whether a block is a list of publications, or holds nothing else.
fn is_list(block: &Block) -> bool {
    matches!(block, Block::Publications(_))
        || block_inside(block).is_some_and(|inner| !inner.is_empty() && inner.iter().all(is_list))
}

/// Returns whether a list of publications stands in a block, with other text or without.
fn holds_list(block: &Block) -> bool {
    is_list(block) || block_inside(block).is_some_and(|inner| inner.iter().any(holds_list))
}

/// The blocks in which entries are found as outside of them.
fn block_inside(block: &Block) -> Option<&[Block]> {
    match block {
        Block::Group(inner) | Block::Quote(inner) | Block::Details { blocks: inner, .. } => Some(inner),
        _ => None,
    }
}

/// Whether the section at `at` holds nothing but papers, or nothing but sections that do.
fn is_swallowed(sections: &[Section], at: usize) -> bool {
    let Some(section) = sections.get(at) else { return false };
    let Some(heading) = &section.heading else { return false };
    if !section.blocks.is_empty() {
        return section.blocks.iter().all(is_list);
    }
    let mut below = sections
        .iter()
        .enumerate()
        .skip(at + 1)
        .take_while(|(_, next)| next.heading.as_ref().is_some_and(|next| next.level > heading.level))
        .peekable();
    // The heading right above the first papers names the whole list and stays.
    let names_the_list = !sections.iter().take(at).any(|earlier| earlier.blocks.iter().any(is_list));
    below.peek().is_some() && !names_the_list && below.all(|(at, _)| is_swallowed(sections, at))
}

fn labels(site: &Site, swallowed: &[bool]) -> Vec<Option<String>> {
    let mut labels = vec![None; site.publications.len()];
    let mut path: Vec<(u8, String)> = Vec::new();
    for (section, gone) in site.sections.iter().zip(swallowed) {
        if let Some(heading) = &section.heading {
            path.retain(|(level, _)| *level < heading.level);
            if *gone {
                path.push((heading.level, plain_text(&heading.content).trim().to_owned()));
            }
        }
        let path: Vec<String> = path.iter().map(|(_, words)| words.clone()).collect();
        label(site, &section.blocks, &path, &mut labels);
    }
    labels
}

/// Labels the publications in some blocks, below the headings and summaries of `path`.
fn label(site: &Site, blocks: &[Block], path: &[String], labels: &mut [Option<String>]) {
    for block in blocks {
        match block {
            Block::Publications(range) => {
                for at in range.clone() {
                    let year = site.publications.date(at).year;
                    // A year is shown with the paper anyway.
                    let is_needed = |words: &&String| year.is_none_or(|year| **words != year.to_string());
                    let words: Vec<String> = path.iter().filter(is_needed).cloned().collect();
                    if let Some(label) = labels.get_mut(at) {
                        *label = (!words.is_empty()).then(|| words.join(" · "));
                    }
                }
            }
            Block::Details { summary, blocks: inner, .. } if is_list(block) => {
                label(site, inner, &[path, &[plain_text(summary).trim().to_owned()]].concat(), labels);
            }
            other => label(site, block_inside(other).unwrap_or_default(), path, labels),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use offprint_model::{Inline, PartialDate, Publication};

    fn heading(level: u8, words: &str) -> Option<Heading> {
        let content = vec![Inline::Text(words.to_owned())];
        Some(Heading { level, anchor: words.to_owned(), line: 1, content })
    }

    fn text() -> Block {
        Block::Paragraph(vec![Inline::Text("words".to_owned())])
    }

    fn site(sections: Vec<(Option<Heading>, Vec<Block>)>) -> Site {
        let publications = (0..4)
            .map(|at| Publication {
                date: PartialDate { year: Some(2020 + at), ..PartialDate::default() },
                ..Publication::default()
            })
            .collect();
        let sections = sections.into_iter().map(|(heading, blocks)| Section { heading, blocks }).collect();
        Site { sections, publications, ..Site::default() }
    }

    fn sketch(outline: &Outline<'_>) -> Vec<String> {
        outline
            .parts
            .iter()
            .map(|part| match part {
                Part::Heading { level, heading } => format!("h{level} {}", plain_text(&heading.content)),
                Part::Text(_) => "text".to_owned(),
                Part::List { heading } => format!("list {heading:?} h{}", outline.list.title_level),
            })
            .collect()
    }

    #[test]
    fn one_list_stays_where_it_stood() {
        let site = site(vec![
            (None, vec![text()]),
            (heading(1, "Selected"), vec![text(), Block::Publications(0..4), text()]),
        ]);
        let outline = outline(&site, Some("Somebody"));
        assert_eq!(sketch(&outline), ["text", "h2 Selected", "text", "list None h3", "text"]);
        assert_eq!(outline.list.labels, vec![None; 4]);
    }

    #[test]
    fn sections_by_year_become_one_list_below_their_common_heading() {
        let site = site(vec![
            (heading(2, "Publications"), vec![text()]),
            (heading(3, "2020"), vec![Block::Publications(0..1)]),
            (heading(3, "Older"), vec![Block::Publications(1..4)]),
            (heading(2, "Talks"), vec![text()]),
        ]);
        let outline = outline(&site, Some("Somebody"));
        assert_eq!(sketch(&outline), ["h2 Publications", "text", "list None h3", "h2 Talks", "text"]);
        assert_eq!(outline.list.labels[0], None, "a year is shown with the paper anyway");
        assert_eq!(outline.list.labels[1].as_deref(), Some("Older"));
    }

    #[test]
    fn sections_without_a_common_heading_get_one() {
        let site = site(vec![
            (None, vec![text()]),
            (heading(1, "Journals"), vec![Block::Publications(0..2)]),
            (heading(1, "Conferences"), vec![Block::Publications(2..4)]),
        ]);
        let outline = outline(&site, Some("Somebody"));
        assert_eq!(sketch(&outline), ["text", "list Some(2) h3"]);
        assert_eq!(outline.list.labels[3].as_deref(), Some("Conferences"));
    }

    #[test]
    fn a_swallowed_heading_above_swallowed_ones_stays_in_the_label() {
        let site = site(vec![
            (heading(1, "Papers"), vec![Block::Publications(0..1)]),
            (heading(1, "Books"), vec![]),
            (heading(2, "Edited"), vec![Block::Publications(1..4)]),
        ]);
        let outline = outline(&site, Some("Somebody"));
        assert_eq!(outline.list.labels[2].as_deref(), Some("Books · Edited"));
        assert_eq!(sketch(&outline), ["list Some(2) h3"]);
    }

    #[test]
    fn lists_that_fold_away_are_one_list_with_their_summaries_as_labels() {
        let folded = |summary: &str, blocks| Block::Details {
            summary: vec![Inline::Text(summary.to_owned())],
            open: false,
            blocks,
        };
        let site = site(vec![(
            heading(1, "Papers"),
            vec![
                folded("2020", vec![Block::Publications(0..1)]),
                folded("Journals", vec![Block::Group(vec![Block::Publications(1..3)])]),
                folded("Others", vec![text(), Block::Publications(3..4)]),
            ],
        )]);
        let outline = outline(&site, Some("Somebody"));
        assert_eq!(sketch(&outline), ["h2 Papers", "list None h3", "text"]);
        let label = |words: &str| Some(words.to_owned());
        assert_eq!(outline.list.labels, [None, label("Journals"), label("Journals"), None]);
    }

    #[test]
    fn a_list_within_text_stands_behind_it() {
        let site = site(vec![(None, vec![Block::Group(vec![text(), Block::Publications(0..4)]), text()])]);
        assert_eq!(sketch(&outline(&site, None)), ["text", "list Some(1) h2"]);
    }

    #[test]
    fn levels_have_no_gaps_and_the_owners_name_is_said_once() {
        let site = site(vec![
            (heading(1, "Ada Example"), vec![text()]),
            (heading(4, "Work"), vec![text()]),
            (heading(6, "Papers"), vec![Block::Publications(0..4)]),
        ]);
        let outline = outline(&site, Some("Ada Example"));
        assert_eq!(sketch(&outline), ["text", "h2 Work", "text", "h3 Papers", "list None h4"]);
    }
}
