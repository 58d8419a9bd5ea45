use std::sync::Arc;

use leptos::prelude::*;

use super::outline::{Part, outline};
use super::profile::Profile;
use super::publications::Publications;
use super::{Filter, text};
use crate::model::{Heading, Site};

/// The whole page from one content file.
#[component]
pub fn Page(site: Arc<Site>, filter: Filter) -> impl IntoView {
    let name = site.owner.clone().or_else(|| site.meta.title.clone());
    let top = if name.is_some() { 2 } else { 1 };
    let outline = outline(&site, top, name.as_deref());
    let mut labels = Some(outline.labels);
    let parts: Vec<AnyView> = outline
        .parts
        .into_iter()
        .map(|part| match part {
            Part::Heading { level, heading } => section_heading(level, heading),
            Part::Text(blocks) => view! { <div class="text">{text::blocks(blocks)}</div> }.into_any(),
            Part::List { heading, titles } => {
                let labels = labels.take().unwrap_or_default();
                view! { <Publications site=site.clone() labels heading titles filter/> }.into_any()
            }
        })
        .collect();
    view! {
        <Profile site=&site name=name.as_deref()/>
        <main>{parts}</main>
    }
}

fn section_heading(level: u8, heading: &Heading) -> AnyView {
    text::heading(level, Some(heading.anchor.clone()), text::inlines(&heading.content))
}
