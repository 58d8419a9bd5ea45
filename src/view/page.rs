use leptos::prelude::*;
use leptos::tachys::renderer::types::Element as DomElement;

use super::contents::contents;
use super::markup::{Element, element};
use super::outline::{Part, outline};
use super::profile::profile;
use super::publications::publications;
use super::root::Root;
use super::theme::theme_button;
use super::{Filter, Theme, text};

/// The whole page, in the place of what was prerendered, if it is given.
#[component]
pub fn Page(filter: Filter, theme: Theme, prerendered: Option<DomElement>) -> impl IntoView {
    Root::over(prerendered, move || parts(filter, theme))
}

fn parts(filter: Filter, theme: Theme) -> Vec<Element> {
    let shown = filter.now();
    let site = &shown.site;
    let name = site.owner.as_deref().or(site.meta.title.as_deref());
    let outline = outline(site, if name.is_some() { 2 } else { 1 }, name);
    let contents = contents(&outline, filter.words());
    let mut labels = outline.labels;
    let part = |part| -> Element {
        match part {
            Part::Heading { level, heading } => {
                let place = text::heading(level).attribute("id", &heading.anchor);
                text::inlines(place, &heading.content)
            }
            Part::Text(blocks) => text::blocks(element("div").class("text"), blocks),
            Part::List { heading, titles } => {
                publications(&shown, std::mem::take(&mut labels), heading, titles, filter)
            }
        }
    };
    let main = element("main").with_all(outline.parts.into_iter().map(part));
    let theme = theme_button(theme, filter.around, filter.words());
    vec![theme, profile(site, name, contents), main]
}
