use leptos::prelude::*;

use crate::browser;
use crate::state::{PageState, Theme};

/// The button that goes from one theme to the next. It shows a sign and is called by its words.
#[component]
pub fn ThemeButton() -> impl IntoView {
    let messages = PageState::from_context().messages();
    let theme = RwSignal::new(Theme::named(&browser::theme::chosen()));
    let change = move |_| {
        theme.update(|theme| *theme = theme.next());
        browser::theme::choose(theme.get_untracked().name());
    };
    let label = move || messages.theme(theme.get()).to_owned();
    view! { <button type="button" class="theme" aria-label=move || label() title=move || label() on:click=change></button> }
}
