use leptos::prelude::*;
use offprint_model::plain_text;

use super::ids;
use crate::outline::{Part, outline};
use crate::state::PageState;

/// Fewer sections are seen at a glance.
const WORTH_LISTING: usize = 3;

/// The way to each section of the page, if there are several.
#[component]
pub fn TableOfContents() -> impl IntoView {
    let page = PageState::from_context();
    let (site, messages) = (page.site(), page.messages());
    let outline = outline(&site, page.name().as_deref());
    let headings = outline.parts.iter().filter_map(|part| match part {
        Part::Heading { level, heading } => {
            Some((*level, heading.anchor.as_str(), plain_text(&heading.content)))
        }
        Part::List { heading } => heading.map(|level| (level, ids::LIST, messages.publications.to_owned())),
        Part::Text(_) => None,
    });
    let headings: Vec<_> = headings.collect();
    let top = headings.iter().map(|(level, ..)| *level).min();
    let items: Vec<AnyView> = headings
        .iter()
        .filter(|(level, ..)| Some(*level) == top)
        .map(|(_, anchor, words)| {
            let place = ["#", anchor].concat();
            view! { <li><a href=place>{words.trim().to_owned()}</a></li> }.into_any()
        })
        .collect();
    (items.len() >= WORTH_LISTING).then(|| {
        view! { <nav class="contents" aria-label=messages.contents><ul>{items}</ul></nav> }.into_any()
    })
}
