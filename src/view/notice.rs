use leptos::prelude::*;

use super::Words;
use super::markup::{button, element};
use super::root::Root;

/// What the page has to say about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Said {
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
pub fn Notice(said: Said, words: &'static Words, try_again: impl Fn() + Send + 'static) -> impl IntoView {
    let notice = |tag| element(tag).class("notice");
    Root::new(match said {
        Said::Nothing => Vec::new(),
        Said::Slow => vec![notice("p").attribute("role", "status").text(words.loading)],
        Said::Failed(reason) => {
            let said = element("p").with(element("strong").text(words.failed)).text(" ").text(&reason);
            let again = button(try_again).text(words.try_again);
            vec![element("div").class("notice failed").attribute("role", "alert").with(said).with(again)]
        }
        Said::ForOwner(sentences) => {
            let items = sentences.iter().map(|sentence| element("li").text(sentence));
            let said = element("p").text(words.for_owner);
            vec![notice("aside").with(said).with(element("ul").with_all(items))]
        }
    })
}
