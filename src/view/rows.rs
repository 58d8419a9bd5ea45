use leptos::prelude::*;

/// Rows that are made anew whenever they change. For a few small ones only; unlike keyed rows
/// they keep no focus, and of all of them together Leptos makes code once.
pub(super) fn rows(rows: impl Fn() -> Vec<AnyView> + Send + 'static) -> impl IntoView {
    let rows: Box<dyn FnMut() -> Vec<AnyView> + Send> = Box::new(rows);
    rows
}
