//! What visitors do that no component hears: going back and forward, following links inside the page and in
//! prerendered entries, scrolling, printing.

use leptos::prelude::*;
use offprint_query::Query;

use super::shown_page::{ShownPage, reveal, scroll_to_fragment_soon};
use crate::browser::{address, clicks, document, focus};
use crate::components::ids;

/// Follows it as long as the document lives, for whatever page is shown.
pub(super) fn follow(shown: StoredValue<Option<ShownPage>, LocalStorage>) {
    let with_page = move |act: &dyn Fn(&ShownPage)| shown.with_value(|shown| shown.iter().for_each(act));
    address::on_pop(move || {
        let query = Query::parse(&address::query_string());
        with_page(&|shown| shown.page.return_to(query.clone()));
    });
    document::on(&["scroll", "blur"], move || with_page(&|shown| shown.list.hurry()));
    document::on(&["beforeprint"], move || with_page(&|shown| shown.list.finish()));
    document::on(&["hashchange"], move || {
        with_page(&|shown| {
            if reveal(shown.page) {
                scroll_to_fragment_soon();
            }
        });
    });
    // A co-author's name, "Only OSDI".
    clicks::delegate("a[href^='?']", move |link| {
        let query = link.get_attribute("href").map(|href| Query::parse(&href));
        with_page(&|shown| query.clone().into_iter().for_each(|query| shown.page.choose(query)));
    });
    clicks::delegate(".cite", move |button| {
        if let Some(id) = clicks::publication_id(&button) {
            with_page(&|shown| shown.page.cite(&id));
        }
    });
    clicks::press_on_space();
    focus::focus_on_slash(ids::SEARCH);
}
