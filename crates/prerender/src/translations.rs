//! The sentences of `index.html` and `boot.js` in other languages than English, in which they are written.
//! They speak when there is no app to do it. In `index.html` an attribute `data-words` names a sentence by
//! its key; `boot.js` finds the keys in `<meta name="offprint-words">`.

use std::collections::BTreeMap;

use offprint_web::i18n::Messages;
use serde_json::json;

use crate::html::tag;

/// Sentences by key; `{0}` is a gap.
pub(crate) type Translations = Vec<(&'static str, &'static str)>;

/// The sentences in the language with this tag; none where they stay English.
pub(crate) fn of(language: &str) -> Translations {
    let messages = Messages::of(Some(language));
    if std::ptr::eq(messages, Messages::of(None)) { Vec::new() } else { messages.boot().into() }
}

/// The sentence with this key.
pub(crate) fn sentence(translations: &Translations, key: &str) -> Option<&'static str> {
    translations.iter().find(|(known, _)| *known == key).map(|(_, sentence)| *sentence)
}

/// The element in which `boot.js` finds them, if there are any.
pub(crate) fn meta(translations: &Translations) -> Option<String> {
    if translations.is_empty() {
        return None;
    }
    // In the order of their keys, whatever the order of serde_json's own map.
    let by_key: BTreeMap<_, _> = translations.iter().copied().collect();
    Some(tag("meta", &[("name", "offprint-words"), ("content", &json!(by_key).to_string())]))
}
