use super::Filter;
use super::markup::{Element, element};
use crate::query::{Facet, FacetValue};

/// One facet's values, each a checkbox that says how many papers it would bring.
///
/// A facet with a single value tells nothing and is not shown, unless that value is chosen.
pub(super) fn facet_group(facet: Facet, filter: Filter) -> Element {
    let values = Values { facet, filter };
    let idle = move || values.of(|all| all.len() < 2 && !all.iter().any(|value| value.selected));
    element("fieldset")
        .class("facet")
        .flag("hidden", idle)
        .with(element("legend").text(filter.words().facet(facet)))
        .rows(move || (0..values.of(<[_]>::len)).collect(), move |at| choice(values, at))
}

/// The value at one place; what stands there changes when an address names a value that the site
/// lacks.
fn choice(values: Values, at: usize) -> Element {
    let control = element("input")
        .attribute("type", "checkbox")
        .flag("checked", move || values.at(at, |value| value.selected))
        .flag("disabled", move || values.at(at, |value| value.count == 0 && !value.selected))
        .on("change", move |_| {
            values.filter.toggle(values.facet, &values.at(at, |value| value.value.clone()))
        });
    let name = move || values.filter.words().value(values.facet, &values.at(at, |value| value.value.clone()));
    let count = move || values.at(at, |value| value.count.to_string());
    element("label")
        .class("choice")
        .state("title", move || values.at(at, |value| value.description.clone()))
        .with(control)
        .with(element("span").class("choice-name").words(name))
        .text(" ")
        .with(element("span").class("count").words(count))
}

#[derive(Clone, Copy)]
struct Values {
    facet: Facet,
    filter: Filter,
}

impl Values {
    fn of<T>(self, read: impl FnOnce(&[FacetValue]) -> T) -> T {
        let shown = self.filter.read();
        let counts = shown.listing.facets.iter().find(|counts| counts.facet == self.facet);
        read(counts.map(|counts| counts.values.as_slice()).unwrap_or_default())
    }

    fn at<T: Default>(self, at: usize, read: impl FnOnce(&FacetValue) -> T) -> T {
        self.of(|values| values.get(at).map(read).unwrap_or_default())
    }
}
