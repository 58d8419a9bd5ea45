//! What `index.html` and `boot.js` say by themselves, when there is no app to say it, in the page's
//! language. They are written in English, and it is by those words that they are found.

use offprint_model::Site;
use serde_json::{Map, Value};

use crate::html::tag;

/// In English, in Korean.
const KOREAN: [(&str, &str); 10] = [
    ("The filters of this page could not be started.", "이 페이지의 필터를 시작하지 못했습니다."),
    ("Try again", "다시 시도"),
    ("Loading it has made no progress for 10 seconds.", "10초 동안 아무것도 불러오지 못했습니다."),
    ("A part of it is missing (the server answered {0}).", "일부가 없습니다(서버의 응답: {0})."),
    ("A part of it is missing.", "일부가 없습니다."),
    ("A part of it is not as it was published.", "일부가 게시된 것과 다릅니다."),
    ("A part of it could not be loaded.", "일부를 불러오지 못했습니다."),
    ("This browser does not run WebAssembly.", "이 브라우저에서는 WebAssembly를 실행할 수 없습니다."),
    (
        "Only searching and filtering need JavaScript. All of the text is here, and",
        "검색과 필터에만 JavaScript가 필요합니다. 글은 모두 여기에 있고,",
    ),
    ("its source", "원문도 있습니다"),
];

/// A part of `index.html` as it is for `site`.
pub(crate) fn translated(part: &str, site: &Site) -> String {
    let translate = |text: String, (english, own): &(&str, &str)| text.replace(english, own);
    of(site).iter().fold(part.to_owned(), translate)
}

/// By which `boot.js` knows its words; nothing where they are its own.
pub(crate) fn for_boot(site: &Site) -> String {
    let words: Map<_, _> =
        of(site).iter().map(|(english, own)| ((*english).to_owned(), Value::from(*own))).collect();
    if words.is_empty() {
        return String::new();
    }
    tag("meta", &[("name", "offprint-words"), ("content", &Value::from(words).to_string())])
}

fn of(site: &Site) -> &'static [(&'static str, &'static str)] {
    let language = site.meta.language.as_deref().and_then(|tag| tag.split('-').next());
    if language.is_some_and(|language| language.eq_ignore_ascii_case("ko")) { &KOREAN } else { &[] }
}

#[cfg(test)]
mod tests {
    use super::KOREAN;

    #[test]
    fn all_that_is_translated_is_said() {
        let said = [include_str!("../../../index.html"), include_str!("../../../boot.js")].concat();
        for (english, _) in KOREAN {
            assert!(said.contains(english), "{english}");
        }
    }
}
