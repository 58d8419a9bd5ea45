//! Scrolling.

use super::document::element;
use super::window;

/// Returns whether the visitor has scrolled down.
pub fn is_scrolled() -> bool {
    window().and_then(|window| window.scroll_y().ok()).is_some_and(|pixels| pixels > 0.0)
}

/// Returns whether the window shows where the element with this id ends, or what is further down.
pub fn is_past(id: &str) -> bool {
    let html = window().and_then(|window| window.document()?.document_element());
    let end = element(id).map(|element| element.get_bounding_client_rect().bottom());
    end.zip(html).is_some_and(|(end, html)| end < f64::from(html.client_height()))
}

/// Brings the top of the element with this id into view, if it lies above.
pub fn scroll_up_to(id: &str) {
    if element(id).is_some_and(|element| element.get_bounding_client_rect().top() < 0.0) {
        scroll_to(id);
    }
}

/// Brings the top of the element with this id to the top of the window.
pub fn scroll_to(id: &str) {
    element(id).into_iter().for_each(|element| element.scroll_into_view());
}
