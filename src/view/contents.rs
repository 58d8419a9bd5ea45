use super::markup::{Element, element};
use super::outline::{Outline, Part};
use super::{Filter, Words};
use offprint_model::plain_text;

/// Fewer sections are seen at a glance.
const WORTH_LISTING: usize = 3;

/// The way to each section of the page, if there are several.
pub(super) fn contents(outline: &Outline<'_>, words: &Words) -> Option<Element> {
    let headings = outline.parts.iter().filter_map(|part| match part {
        Part::Heading { level, heading } => {
            Some((*level, heading.anchor.as_str(), plain_text(&heading.content)))
        }
        Part::List { heading, .. } => {
            heading.map(|level| (level, Filter::LIST, words.publications.to_owned()))
        }
        Part::Text(_) => None,
    });
    let headings: Vec<_> = headings.collect();
    let top = headings.iter().map(|(level, ..)| *level).min();
    let items = headings.iter().filter(|(level, ..)| Some(*level) == top).map(|(_, anchor, words)| {
        element("li").with(element("a").attribute("href", &["#", anchor].concat()).text(words.trim()))
    });
    let items: Vec<Element> = items.collect();
    if items.len() < WORTH_LISTING {
        return None;
    }
    let list = element("ul").with_all(items);
    Some(element("nav").class("contents").attribute("aria-label", words.contents).with(list))
}
