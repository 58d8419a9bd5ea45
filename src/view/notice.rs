use leptos::prelude::*;

use super::markup::{Element, Still, element};
use super::rows::rows;
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
    rows(move || {
        let still = |notice: Element| vec![Still::from(notice.class("notice")).into_any()];
        match state.get() {
            NoticeState::Silent => Vec::new(),
            NoticeState::Slow => still(element("p").attribute("role", "status").text(words::LOADING)),
            NoticeState::Failed(reason) => vec![failed(&reason, try_again)],
            NoticeState::ForOwner(sentences) => {
                let items = sentences.iter().map(|sentence| element("li").text(sentence));
                let label = element("p").text(words::FOR_OWNER);
                still(element("aside").with([label, element("ul").with(items)]))
            }
        }
    })
}

fn failed(reason: &str, try_again: Callback<()>) -> AnyView {
    let words = element("p").with([element("strong").text(words::FAILED)]).text(" ").text(reason);
    view! {
        <div class="notice failed" role="alert">
            {Still::from(words)}
            <button type="button" on:click=move |_| try_again.run(())>{words::TRY_AGAIN}</button>
        </div>
    }
    .into_any()
}
