use super::Filter;
use super::markup::{Element, element};

/// "3 of 10 publications", said aloud once after each action: it is busy while words are typed.
pub(super) fn result_sentence(filter: Filter) -> Element {
    spoken(filter).class("result")
}

pub(super) fn spoken(filter: Filter) -> Element {
    element("p")
        .attribute("role", "status")
        .state("aria-busy", move || filter.read().typing.then(|| "true".to_owned()))
        .words(move || filter.read().said.clone())
        // Those who see have it before them in the list's own controls.
        .with(element("span").class("unseen").words(move || filter.read().said_of_order.clone()))
}
