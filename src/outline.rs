//! What stands where: the file's sections in their order, and in one place the list with the headings that the
//! owner wrote in it.

use offprint_model::{Block, Gathered, Heading, Site, WrittenList, plain_text};

/// The page from top to bottom.
#[derive(Debug, PartialEq)]
pub(crate) struct Outline<'a> {
    pub(crate) parts: Vec<Part<'a>>,
    /// The level of the headings right below the list: its groups', or its publications' titles.
    pub(crate) list_level: u8,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Part<'a> {
    Heading {
        level: u8,
        heading: &'a Heading,
    },
    Text(&'a [Block]),
    /// The list of publications; `heading` is the level of one of its own, where the file has none at all.
    List {
        heading: Option<u8>,
    },
}

/// Returns the outline of a page whose list is `written`. `name` is shown as the page's heading already, so that a
/// section called the same needs none, and the headings of the text begin below it.
pub(crate) fn outline<'a>(site: &'a Site, written: &WrittenList, name: Option<&str>) -> Outline<'a> {
    let top = if name.is_some() { 2 } else { 1 };
    let has_headings = written.sections.iter().any(|section| section.heading.is_some());
    let mut levels = Levels { top, open: Vec::new() };
    let mut outline = Outline { parts: Vec::new(), list_level: top };
    for (at, section) in site.sections.iter().enumerate() {
        let is_first = written.within.start == at && !written.within.is_empty();
        let is_in_list = written.within.contains(&at);
        if let Some(heading) = section.heading.as_ref().filter(|_| !is_in_list || written.over == Some(at))
            && !(at <= 1 && Some(plain_text(&heading.content).trim()) == name)
        {
            outline.parts.push(Part::Heading { level: levels.enter(heading.level), heading });
        }
        let from = if is_in_list && !is_first { section.blocks.len() } else { 0 };
        let to = if is_first { written.cut.start } else { section.blocks.len() };
        outline.text(section.blocks.get(from..to).unwrap_or_default());
        if is_first {
            if let Some(heading) = section.heading.as_ref().filter(|_| written.over != Some(at)) {
                levels.leave(heading.level);
            }
            let own = (levels.open.is_empty() && !has_headings).then_some(top);
            outline.list_level = (levels.current() + 1 + u8::from(own.is_some())).min(6);
            outline.parts.push(Part::List { heading: own });
        }
        if is_in_list && written.within.end == at + 1 {
            outline.text(section.blocks.get(written.cut.end..).unwrap_or_default());
        }
    }
    outline
}

impl<'a> Outline<'a> {
    fn text(&mut self, blocks: &'a [Block]) {
        if !blocks.is_empty() {
            self.parts.push(Part::Text(blocks));
        }
    }
}

/// Maps levels as written to levels without gaps, as screen readers navigate by them.
struct Levels {
    top: u8,
    open: Vec<u8>,
}

impl Levels {
    /// Leaves the headings that one of this level ends.
    fn leave(&mut self, written: u8) {
        while self.open.last().is_some_and(|open| *open >= written) {
            self.open.pop();
        }
    }

    fn enter(&mut self, written: u8) -> u8 {
        self.leave(written);
        self.open.push(written);
        self.current()
    }

    fn current(&self) -> u8 {
        let depth = u8::try_from(self.open.len()).unwrap_or(u8::MAX);
        self.top.saturating_add(depth).saturating_sub(1).min(6)
    }
}

/// For each place of the list the headings over it as one label, for where they are not seen otherwise.
pub(crate) fn labels(site: &Site, written: &WrittenList) -> Vec<Option<String>> {
    let mut labels = vec![None; site.publications.places()];
    for (number, section) in
        written.sections.iter().enumerate().filter(|(_, section)| !section.places.is_empty())
    {
        let over =
            written.path(number).into_iter().filter_map(|over| written.sections.get(over)?.heading.as_ref());
        let words: Vec<String> =
            over.map(|heading| plain_text(&heading.content).trim().to_owned()).gathered();
        for place in &section.places {
            let year = site.publications.date(*place).year;
            // A year is shown with the paper anyway.
            let is_needed = |words: &&String| year.is_none_or(|year| **words != year.to_string());
            let words: Vec<&str> = words.iter().filter(is_needed).map(String::as_str).gathered();
            if let Some(label) = labels.get_mut(*place) {
                *label = (!words.is_empty()).then(|| words.join(" \u{B7} "));
            }
        }
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;
    use offprint_model::{Inline, PartialDate, Publication, Section};

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

    fn sketch(site: &Site, name: Option<&str>) -> Vec<String> {
        let outline = outline(site, &site.written_list(), name);
        outline
            .parts
            .iter()
            .map(|part| match part {
                Part::Heading { level, heading } => format!("h{level} {}", plain_text(&heading.content)),
                Part::Text(_) => "text".to_owned(),
                Part::List { heading } => format!("list {heading:?} h{}", outline.list_level),
            })
            .collect()
    }

    fn labels_of(site: &Site) -> Vec<String> {
        labels(site, &site.written_list()).into_iter().map(Option::unwrap_or_default).collect()
    }

    #[test]
    fn one_list_stays_where_it_stood() {
        let site = site(vec![
            (None, vec![text()]),
            (heading(1, "Selected"), vec![text(), Block::Publications(0..4), text()]),
        ]);
        assert_eq!(sketch(&site, Some("Somebody")), ["text", "h2 Selected", "text", "list None h3", "text"]);
        assert_eq!(labels_of(&site), ["", "", "", ""]);
    }

    #[test]
    fn sections_of_the_list_are_part_of_it() {
        let site = site(vec![
            (heading(2, "Publications"), vec![text()]),
            (heading(3, "2020"), vec![Block::Publications(0..1)]),
            (heading(3, "Older"), vec![text(), Block::Publications(1..4), text()]),
            (heading(2, "Talks"), vec![text()]),
        ]);
        assert_eq!(
            sketch(&site, Some("Somebody")),
            ["h2 Publications", "text", "list None h3", "text", "h2 Talks", "text"]
        );
        assert_eq!(
            labels_of(&site),
            ["", "Older", "Older", "Older"],
            "a year is shown with the paper anyway"
        );
    }

    #[test]
    fn sections_without_a_common_heading_need_none() {
        let site = site(vec![
            (heading(1, "About"), vec![text()]),
            (heading(1, "Journals"), vec![text(), Block::Publications(0..2)]),
            (heading(1, "Talks"), vec![text()]),
            (heading(1, "Conferences"), vec![]),
            (heading(2, "Abroad"), vec![Block::Publications(2..4)]),
        ]);
        assert_eq!(sketch(&site, Some("Somebody")), ["h2 About", "text", "list None h2"]);
        assert_eq!(labels_of(&site)[3], "Conferences \u{B7} Abroad");
    }

    #[test]
    fn text_before_a_list_that_no_heading_stands_over_comes_before_it() {
        let site = site(vec![
            (None, vec![text(), Block::Publications(0..2)]),
            (heading(1, "Older"), vec![Block::Publications(2..4)]),
        ]);
        assert_eq!(sketch(&site, Some("Somebody")), ["text", "list None h2"]);
    }

    #[test]
    fn a_list_within_text_stands_where_it_stood() {
        let site = site(vec![(None, vec![Block::Group(vec![text(), Block::Publications(0..4)]), text()])]);
        assert_eq!(sketch(&site, None), ["list Some(1) h2", "text"]);
    }

    #[test]
    fn levels_have_no_gaps_and_the_owners_name_is_said_once() {
        let site = site(vec![
            (heading(1, "Ada Example"), vec![text()]),
            (heading(4, "Work"), vec![text()]),
            (heading(6, "Papers"), vec![Block::Publications(0..4)]),
        ]);
        assert_eq!(
            sketch(&site, Some("Ada Example")),
            ["text", "h2 Work", "text", "h3 Papers", "list None h4"]
        );
    }
}
