//! The theme that the visitor chose: `light` or `dark`, in `<html data-theme>` and, if the browser
//! keeps anything, in its storage for the next visit. `boot.js` takes it from there before the first
//! paint.

use web_sys::{Document, Element, Storage};

const ATTRIBUTE: &str = "data-theme";
const KEY: &str = "offprint-theme";
/// What the ids begin with of the elements that colour the bar around the page; a theme's name follows.
const BAR: &str = "offprint-bar-";

/// The theme of the page now; empty where the system says it.
pub fn chosen() -> String {
    html().and_then(|html| html.get_attribute(ATTRIBUTE)).unwrap_or_default()
}

/// Gives the page this theme, and remembers it. Empty is the system's.
pub fn choose(theme: &str) {
    show(theme);
    // A browser that keeps nothing says no; this visit has its theme all the same.
    if let Some(storage) = storage() {
        let _ = if theme.is_empty() { storage.remove_item(KEY) } else { storage.set_item(KEY, theme) };
    }
}

/// Gives the page the theme of the visit before.
pub fn restore() {
    let kept = storage().and_then(|storage| storage.get_item(KEY).ok()?);
    if let Some(theme) = kept.filter(|theme| theme == "light" || theme == "dark") {
        show(&theme);
    }
}

fn show(theme: &str) {
    if let Some(html) = html() {
        let _ = if theme.is_empty() {
            html.remove_attribute(ATTRIBUTE)
        } else {
            html.set_attribute(ATTRIBUTE, theme)
        };
    }
    for own in ["light", "dark"] {
        let bar = document().and_then(|document| document.get_element_by_id(&[BAR, own].concat()));
        let systems = ["(prefers-color-scheme: ", own, ")"].concat();
        let media = match theme {
            "" => systems.as_str(),
            theme if theme == own => "all",
            _ => "not all",
        };
        if let Some(bar) = bar {
            let _ = bar.set_attribute("media", media);
        }
    }
}

fn html() -> Option<Element> {
    document()?.document_element()
}

fn document() -> Option<Document> {
    super::window()?.document()
}

fn storage() -> Option<Storage> {
    super::window()?.local_storage().ok()?
}
