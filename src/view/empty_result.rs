use super::Filter;
use super::markup::{Element, button, element};
use crate::query::ActiveFilter;

/// Nothing matches: which filter to drop, and what that would bring.
pub(super) fn empty_result(filter: Filter) -> Element {
    let found = move || {
        let listing = &filter.read().listing;
        listing.total == 0 || !listing.shown.is_empty()
    };
    let ways = move || if found() { Vec::new() } else { ways(filter) };
    element("div")
        .class("nothing")
        .flag("hidden", found)
        .with(element("p").text(filter.words().nothing_found))
        .with(element("ul").class("ways").lines(ways))
}

/// The filters without which something would be found, with how much.
fn ways(filter: Filter) -> Vec<Element> {
    let query = filter.now().query.clone();
    let counted = query.active().into_iter().map(|on| (filter.preview(&query.without(&on)), on));
    counted.filter(|(count, _)| *count > 0).map(|(count, on)| way(filter, on, count)).collect()
}

fn way(filter: Filter, on: ActiveFilter, count: usize) -> Element {
    let label = filter.words().without(&filter.label(&on), count);
    element("li").with(button(move || filter.remove(&on)).text(&label))
}
