use leptos::prelude::*;

use super::words;

/// What the page has to say about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NoticeState {
    /// All is well, or it is too early to say.
    #[default]
    Silent,
    /// Loading takes longer than people wait without a word.
    Slow,
    /// The text could not be loaded; the reason is a sentence.
    Failed(String),
    /// The text is there, and its owner should mend something; sentences with their lines.
    ForOwner(Vec<String>),
}

/// Says that loading is slow, that it failed and can be tried again, or what the owner should mend.
#[component]
pub fn Notice(state: Signal<NoticeState>, try_again: Callback<()>) -> impl IntoView {
    move || match state.get() {
        NoticeState::Silent => ().into_any(),
        NoticeState::Slow => view! { <p class="notice slow" role="status">{words::LOADING}</p> }.into_any(),
        NoticeState::Failed(reason) => view! {
            <div class="notice failed" role="alert">
                <p><strong>{words::FAILED}</strong>" "{reason}</p>
                <button type="button" on:click=move |_| try_again.run(())>{words::TRY_AGAIN}</button>
            </div>
        }
        .into_any(),
        NoticeState::ForOwner(sentences) => {
            let items: Vec<_> = sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect();
            view! { <aside class="notice owner" aria-label=words::OWNER_NOTICE><p>{words::OWNER_NOTICE}</p><ul>{items}</ul></aside> }
                .into_any()
        }
    }
}
