use leptos::prelude::*;
use offprint_query::{Hits, Reach};

use super::{IncrementalList, PageState, effect};
use crate::browser::{document, highlight};
use crate::components::ids;
use crate::document_title;

/// Starts what follows from a change of the page's state outside its own elements: the document's title, the
/// marks of what a search found, and the rest of a long list. Ends with the current owner.
pub fn follow_page(page: PageState) -> IncrementalList {
    effect(move || {
        let title = document_title(&page.site(), &page.query().read(), &page.facets().read());
        document::set_title(&title);
    });
    effect(move || {
        // Read so that new entries are marked too.
        page.rendered_count().track();
        page.result().track();
        highlight_hits(&page.query().read().words);
    });
    IncrementalList::follow(page)
}

/// Marks what a search for `words` found in the list.
fn highlight_hits(words: &str) {
    let hits = Hits::of(words);
    let any = !hits.is_empty();
    let find = move |text: &str, class: &str| {
        let reach = match class {
            "cite" => return Vec::new(),
            "authors" | "owner" => Reach::Authors,
            "venue" | "margin-venue" => Reach::Venue,
            _ => Reach::Everything,
        };
        hits.places(text, reach)
    };
    highlight::mark(ids::LIST, any.then(|| -> highlight::Find { Box::new(find) }));
}
