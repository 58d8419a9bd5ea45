use leptos::prelude::*;

use super::rich_text;
use super::{EmptyResult, ExportButton, Filters, PublicationList, SearchBox, Toolbar, ids};
use crate::state::PageState;

/// The list with its filters; a short one without, as they would be longer than it.
#[component]
pub fn Publications(
    /// The level of a heading of its own, if the text has none for it.
    heading: Option<u8>,
) -> impl IntoView {
    let page = PageState::from_context();
    let heading =
        heading.map(|level| rich_text::heading(level, None, None, page.messages().publications.into_any()));
    let list = view! {
        <div id=ids::LISTS><PublicationList/></div>
        <div id=ids::EMPTY><EmptyResult/></div>
    };
    if page.is_short() {
        let toolbar = (page.site().publications.len() > 1)
            .then(|| view! { <div class="state" id=ids::TOOLBAR><ExportButton/></div> }.into_any());
        return view! { <section class="publications">{heading}{toolbar}{list}</section> }.into_any();
    }
    view! {
        <section class="publications filtered">
            {heading}
            <search class="controls" id=ids::CONTROLS>
                <SearchBox/>
                <Filters/>
            </search>
            <div class="state" id=ids::TOOLBAR><Toolbar/></div>
            {list}
        </section>
    }
    .into_any()
}
