use std::sync::Arc;

use leptos::prelude::*;

use super::markup::{Markup, Still, element};
use super::outline::{Part, outline};
use super::profile::profile;
use super::publications::Publications;
use super::{Filter, text};
use crate::model::Site;

/// The whole page from one content file.
#[component]
pub fn Page(site: Arc<Site>, filter: Filter) -> impl IntoView {
    let name = site.owner.clone().or_else(|| site.meta.title.clone());
    let top = if name.is_some() { 2 } else { 1 };
    let outline = outline(&site, top, name.as_deref());
    let mut above: Vec<Markup> = Vec::new();
    let mut below: Vec<Markup> = Vec::new();
    let mut list = None;
    for part in outline.parts {
        let text = if list.is_none() { &mut above } else { &mut below };
        match part {
            Part::Heading { level, heading } => {
                let heading_of = text::heading(level).attribute("id", &heading.anchor);
                text.push(heading_of.with(text::inlines(&heading.content)).into());
            }
            Part::Text(blocks) => {
                text.push(element("div").class("text").with(text::blocks(blocks)).into());
            }
            Part::List { heading, titles } => list = Some((heading, titles)),
        }
    }
    let header = Still::from(profile(&site, name.as_deref()));
    let labels = outline.labels;
    let list = list.map(|(heading, titles)| view! { <Publications site labels heading titles filter/> });
    view! {
        {header}
        <main>{Still(above)}{list}{Still(below)}</main>
    }
}
