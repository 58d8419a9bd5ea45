use super::Filter;
use super::markup::{Element, button, element};
use offprint_query::ActiveFilter;

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
        .with(element("ul").class("ways").rows(ways, move |at| way(filter, at)))
}

/// Which of the filters keep all others from finding anything.
fn ways(filter: Filter) -> Vec<usize> {
    let filters = filter.now().query.active().len();
    (0..filters).filter(|at| without(filter, *at).is_some_and(|(_, count)| count > 0)).collect()
}

fn way(filter: Filter, at: usize) -> Element {
    let said = move || {
        let way = without(filter, at);
        way.map(|(on, count)| filter.words().without(&filter.label(&on), count)).unwrap_or_default()
    };
    let drop = move || {
        if let Some((on, _)) = without(filter, at) {
            filter.remove(&on, Filter::LIST);
        }
    };
    element("li").with(button(drop).words(said))
}

/// The filter at one place, and how much there is without it.
fn without(filter: Filter, at: usize) -> Option<(ActiveFilter, usize)> {
    let query = filter.now().query.clone();
    let on = query.active().into_iter().nth(at)?;
    let count = filter.preview(&query.without(&on));
    Some((on, count))
}
