use leptos::prelude::*;

/// Runs `act` soon, and again whenever a signal that it reads changes. All effects of the app have one type this
/// way: `Effect::new` makes 4 KB of wasm for each closure that it is called with.
pub fn effect(act: impl Fn() + 'static) {
    fn erased(act: Box<dyn Fn()>) {
        Effect::new(move |_| act());
    }
    erased(Box::new(act));
}
