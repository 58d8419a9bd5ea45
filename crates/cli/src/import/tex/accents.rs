//! Commands that put an accent on a letter.

use unicode_normalization::char::compose;

/// The combining character of an accent's command, if it is one.
/// Source: "The Comprehensive LaTeX Symbol List", table "Text-mode accents".
pub(super) fn accent(command: &str) -> Option<char> {
    Some(match command {
        "`" => '\u{300}',
        "'" | "´" => '\u{301}',
        "^" => '\u{302}',
        "~" => '\u{303}',
        "=" => '\u{304}',
        "u" => '\u{306}',
        "." => '\u{307}',
        "\"" => '\u{308}',
        "h" => '\u{309}',
        "r" => '\u{30A}',
        "H" => '\u{30B}',
        "v" => '\u{30C}',
        "G" | "C" => '\u{30F}',
        "U" => '\u{30E}',
        "f" => '\u{311}',
        "d" => '\u{323}',
        "c" => '\u{327}',
        "k" => '\u{328}',
        "b" => '\u{331}',
        "t" => '\u{361}',
        _ => return None,
    })
}

/// `text` with the accent on its first letter, in the composed form where Unicode has one.
pub(super) fn accented(accent: char, text: &str) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else {
        // `\~{}` and `\^{}` are the signs themselves.
        return match accent {
            '\u{303}' => "~".to_owned(),
            '\u{302}' => "^".to_owned(),
            _ => String::new(),
        };
    };
    let base = match first {
        'ı' => 'i',
        'ȷ' => 'j',
        c => c,
    };
    let mut accented = String::new();
    match compose(base, accent) {
        Some(composed) => accented.push(composed),
        None => accented.extend([base, accent]),
    }
    accented + letters.as_str()
}
