//! The sentences of `index.html` and `boot.js` in other languages than English, in which they are written.
//! They speak when there is no app to do it. In `index.html` an attribute `data-words` names a sentence by
//! its key; `boot.js` finds the keys in `<meta name="offprint-words">`.

use serde_json::{Map, Value};

use crate::html::tag;

/// Sentences by key; `{0}` is a gap.
pub(crate) type Translations = &'static [(&'static str, &'static str)];

const KOREAN: Translations = &[
    ("not-started", "이 페이지의 필터를 시작하지 못했습니다."),
    ("try-again", "다시 시도"),
    ("no-progress", "{0}초 동안 아무것도 불러오지 못했습니다."),
    ("missing-part-status", "일부가 없습니다(서버의 응답: {0})."),
    ("missing-part", "일부가 없습니다."),
    ("altered-part", "일부가 게시된 것과 다릅니다."),
    ("not-loaded", "일부를 불러오지 못했습니다."),
    ("no-wasm", "이 브라우저에서는 WebAssembly를 실행할 수 없습니다."),
    ("no-script", "검색과 필터에만 JavaScript가 필요합니다. 글은 모두 여기에 있고,"),
    ("source", "원문도 있습니다"),
];

/// The sentences in the language with this tag; none where they stay English.
pub(crate) fn of(language: &str) -> Translations {
    let primary = language.split('-').next().unwrap_or_default();
    if primary.eq_ignore_ascii_case("ko") { KOREAN } else { &[] }
}

/// The sentence with this key.
pub(crate) fn sentence(translations: Translations, key: &str) -> Option<&'static str> {
    translations.iter().find(|(known, _)| *known == key).map(|(_, sentence)| *sentence)
}

/// The element in which `boot.js` finds them, if there are any.
pub(crate) fn meta(translations: Translations) -> Option<String> {
    if translations.is_empty() {
        return None;
    }
    let by_key: Map<_, _> =
        translations.iter().map(|(key, sentence)| ((*key).to_owned(), Value::from(*sentence))).collect();
    Some(tag("meta", &[("name", "offprint-words"), ("content", &Value::from(by_key).to_string())]))
}
