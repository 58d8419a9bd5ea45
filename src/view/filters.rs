use super::Filter;
use super::facet_group::facet_group;
use super::markup::{Element, button, element};
use crate::query::Facet;

/// The facets: beside the list where there is room, folded behind a button where there is none.
pub(super) fn filters(filter: Filter) -> Element {
    const ID: &str = "offprint-filters";
    let unfolded = move || filter.read().unfolded;
    let fold = button(move || filter.fold())
        .class("fold")
        .state("aria-expanded", move || Some(if unfolded() { "true" } else { "false" }.to_owned()))
        .attribute("aria-controls", ID)
        .words(move || filter.words().filters(filter.read().query.active().len()));
    let facets = [Facet::Venue, Facet::Year].map(|facet| facet_group(facet, filter));
    element("div")
        .state("class", move || Some(if unfolded() { "filters open" } else { "filters" }.to_owned()))
        .with(fold)
        .with(element("div").class("facets").attribute("id", ID).with_all(facets))
}
