use leptos::prelude::*;

use super::rich_text::{blocks, heading, inlines};
use super::{Profile, Publications, ThemeButton, ids};
use crate::outline::{Part, outline};
use crate::state::PageState;

/// The whole page. Its controls stand in elements with ids of their own ([`ids`]), into which the app mounts
/// them again where the page was prerendered.
#[component]
pub fn Page() -> impl IntoView {
    let page = PageState::from_context();
    let site = page.site();
    let outline = outline(&site, &page.written(), page.name().as_deref());
    let part = |part: &Part<'_>| match part {
        Part::Heading { level, heading: of } => {
            heading(*level, Some(of.anchor.clone()), None, inlines(&of.content).into_any())
        }
        Part::Text(text) => view! { <div class="text">{blocks(text)}</div> }.into_any(),
        Part::List { heading } => view! { <Publications heading=*heading/> }.into_any(),
    };
    let parts: Vec<AnyView> = outline.parts.iter().map(part).collect();
    view! {
        <div id=ids::THEME><ThemeButton/></div>
        <Profile/>
        <main>{parts}</main>
    }
}
