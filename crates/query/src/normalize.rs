//! Unicode normalization: in the browser its own, so that visitors download no tables.

/// Returns `text` in lower case and in Normalization Form KD, in which "é" is "e" with an accent and "ﬁ"
/// is "fi" (<https://www.unicode.org/reports/tr15/>).
#[cfg(target_arch = "wasm32")]
pub(super) fn normalize(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFKD").to_lower_case().into()
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) fn normalize(text: &str) -> String {
    unicode_normalization::UnicodeNormalization::nfkd(text).collect::<String>().to_lowercase()
}
