use std::sync::Arc;

use leptos::prelude::*;

/// A keyed list of views, one for each number. All lists of the page are of this one type of `<For>`: each other
/// would make 5 KB of wasm.
#[component]
pub fn Rows(
    /// Returns the numbers, each once. Tracked; a view whose number stays is kept.
    each: Arc<dyn Fn() -> Vec<usize> + Send + Sync>,
    /// Makes the view of a number.
    row: Arc<dyn Fn(usize) -> AnyView + Send + Sync>,
) -> impl IntoView {
    view! { <For each=move || each() key=|number| *number children=move |number| row(number)/> }
}
