use leptos::prelude::*;
use offprint_model::{Gathered, Site, WrittenList, plain_text};

use super::ids;
use super::rich_text::element;
use crate::outline::{Part, outline};
use crate::state::PageState;

/// Fewer sections are seen at a glance.
const WORTH_LISTING: usize = 3;

/// How many publications stand under a heading.
fn counted(count: String) -> AnyView {
    view! { <span class="count">{count}</span> }.into_any()
}

/// A heading of the page, or of the list in it.
struct Entry {
    level: u8,
    anchor: String,
    words: String,
    /// How many publications stand under a heading of the list.
    count: Option<usize>,
}

/// The way to each section of the page and of the list, if there are several.
#[component]
pub fn TableOfContents() -> impl IntoView {
    let page = PageState::from_context();
    let (site, messages) = (page.site(), page.messages());
    let name = page.name();
    let entries = entries(&site, &page.written(), name.as_deref(), messages.publications);
    let top = entries.iter().map(|entry| entry.level).min();
    let mut items: Vec<(Vec<AnyView>, Vec<AnyView>)> = Vec::new();
    let mut listed = 0;
    for entry in entries.into_iter().filter(|entry| Some(entry.level) == top || entry.count.is_some()) {
        let place = ["#", &entry.anchor].concat();
        let count = entry.count.map(|count| counted([" ", &count.to_string()].concat()));
        let mut item = vec![view! { <a href=place>{entry.words}</a> }.into_any()];
        item.extend(count);
        listed += 1;
        match items.last_mut() {
            Some((_, below)) if Some(entry.level) != top => below.push(element("li", item)),
            _ => items.push((item, Vec::new())),
        }
    }
    let items = items.into_iter().map(|(mut item, below)| {
        if !below.is_empty() {
            item.push(element("ul", below));
        }
        element("li", item)
    });
    let items: Vec<AnyView> = items.collect();
    (listed >= WORTH_LISTING).then(|| {
        view! { <nav class="contents" aria-label=messages.contents><ul>{items}</ul></nav> }.into_any()
    })
}

fn entries(site: &Site, written: &WrittenList, name: Option<&str>, publications: &str) -> Vec<Entry> {
    let outline = outline(site, written, name);
    let mut entries = Vec::new();
    for part in &outline.parts {
        match part {
            Part::Heading { level, heading } => {
                let words = plain_text(&heading.content).trim().to_owned();
                entries.push(Entry { level: *level, anchor: heading.anchor.clone(), words, count: None });
            }
            Part::List { heading } => {
                entries.extend(heading.map(|level| Entry {
                    level,
                    anchor: ids::LIST.to_owned(),
                    words: publications.to_owned(),
                    count: None,
                }));
                entries.extend(in_list(site, written, outline.list_level));
            }
            Part::Text(_) => {}
        }
    }
    entries
}

/// The headings in the list.
fn in_list(site: &Site, written: &WrittenList, level: u8) -> impl Iterator<Item = Entry> {
    written.sections.iter().enumerate().filter_map(move |(number, section)| {
        let heading = section.heading.as_ref()?;
        let below = written.sections.get(written.below(number)).unwrap_or_default();
        let places: Vec<usize> = below.iter().flat_map(|section| &section.places).copied().gathered();
        let count = site.publications.count(&places);
        Some(Entry {
            level: level.saturating_add(u8::try_from(section.depth).unwrap_or(u8::MAX)),
            anchor: heading.anchor.clone()?,
            words: plain_text(&heading.content).trim().to_owned(),
            count: (count > 0).then_some(count),
        })
    })
}
