use leptos::prelude::*;

use super::markup::{Element, button};
use super::{Around, Words};

/// How the page is lit: as the visitor's system says, or as they chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

impl Theme {
    /// The theme of this name; the system's where there is none.
    pub fn named(name: &str) -> Self {
        match name {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::System,
        }
    }

    /// "light" or "dark"; nothing where the system says it.
    pub fn name(self) -> &'static str {
        match self {
            Self::System => "",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::System,
        }
    }
}

/// The button that goes from one theme to the next. It shows a sign and is called by its words.
pub(super) fn theme_button(now: Theme, around: Around, words: &'static Words) -> Element {
    let theme = RwSignal::new(now);
    let change = move || {
        theme.update(|theme| *theme = theme.next());
        (around.theme)(theme.get_untracked());
    };
    let said = move || Some(words.theme(theme.get()).to_owned());
    button(change).class("theme").state("aria-label", said).state("title", said)
}
