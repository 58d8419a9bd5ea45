use leptos::prelude::*;

use crate::i18n::Messages;

/// What the page has to say about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NoticeState {
    /// All is well, or it is too early to say.
    #[default]
    Nothing,
    /// Loading takes longer than people wait without a word.
    Slow,
    /// The text could not be loaded; the reason is a sentence.
    Failed(String),
    /// The text is there, and its owner should mend something; sentences with their lines.
    ForOwner(Vec<String>),
}

/// Says that loading is slow, that it failed and can be tried again, or what the owner should mend.
#[component]
pub fn Notice(
    /// What to say.
    state: NoticeState,
    /// In which language.
    messages: &'static Messages,
    /// Loads the content again.
    try_again: Box<dyn Fn()>,
) -> impl IntoView {
    match state {
        NoticeState::Nothing => ().into_any(),
        NoticeState::Slow => view! { <p class="notice" role="status">{messages.loading}</p> }.into_any(),
        NoticeState::Failed(reason) => view! {
            <div class="notice failed" role="alert">
                <p><strong>{messages.failed}</strong> " " {reason}</p>
                <button type="button" on:click=move |_| try_again()>{messages.try_again}</button>
            </div>
        }
        .into_any(),
        NoticeState::ForOwner(sentences) => {
            let items = sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }.into_any());
            let items: Vec<AnyView> = items.collect();
            view! { <aside class="notice"><p>{messages.for_owner}</p><ul>{items}</ul></aside> }.into_any()
        }
    }
}
