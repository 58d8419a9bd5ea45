//! Which language a text is in, where its writer does not say: told by its script, or by small words that
//! hardly stand in other languages or in names. Only where it is clear.

use std::mem;

use crate::strings::{lower, trim, words};
use crate::vocabulary::holds;

/// Language tags, and small words; none where the script tells.
const LANGUAGES: [(&str, &str); 10] = [
    ("en", "and are from of the with"),
    ("de", "auf die eine für ich ist und zur"),
    ("fr", "aux dans des est je les sur une"),
    ("es", "el las los por soy y"),
    ("pt", "ao com em os pela sou uma"),
    ("it", "che della gli il nel presso sono"),
    ("nl", "aan een het ik mijn voor zijn"),
    ("ko", ""),
    ("ja", ""),
    ("zh", ""),
];

/// What a small word weighs; an East Asian letter weighs 1.
const WORD: usize = 4;
/// What must be found of a language.
const LEAST: usize = 3 * WORD;
/// Words that are looked at: more than a biography has.
const LOOKED_AT: usize = 4000;

/// Finds the language of a text: the one that makes more than two thirds of what is found. `None` if none does.
pub(crate) fn of(text: &str) -> Option<&'static str> {
    let mut found = [0; LANGUAGES.len()];
    for word in words(text, char::is_whitespace).into_iter().take(LOOKED_AT) {
        let word = lower(trim(word, |c| !c.is_alphabetic()));
        for ((_, words), found) in LANGUAGES.iter().zip(&mut found) {
            if !word.is_empty() && holds(words, &word) {
                *found += WORD;
            }
        }
        let [.., korean, japanese, chinese] = &mut found;
        for letter in word.chars() {
            match letter {
                '가'..='\u{D7A3}' => *korean += 1,
                'ぁ'..='\u{30FF}' => *japanese += 1,
                '一'..='\u{9FFF}' => *chinese += 1,
                _ => {}
            }
        }
    }
    // Japanese has Chinese letters too.
    let [.., japanese, chinese] = &mut found;
    if *japanese * 4 > *chinese {
        *japanese += mem::take(chinese);
    }
    let all: usize = found.iter().sum();
    let clear = |weight: usize| weight >= LEAST && weight * 3 > all * 2;
    found.into_iter().position(clear).and_then(|at| LANGUAGES.get(at)).map(|(tag, _)| *tag)
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::parse;

    #[test]
    fn a_biography_tells_its_language() {
        for (text, language) in [
            ("I study the tides of small seas, with Bo Lind and Ana Ruiz.", "en"),
            (
                "Ich bin Professorin für Meereskunde und leite die Gruppe „Gezeiten“ an der Universität Hafen.",
                "de",
            ),
            (
                "Je suis maîtresse de conférences. Mes travaux portent sur les marées dans une mer fermée.",
                "fr",
            ),
            ("Soy profesora de oceanografía y estudio las mareas en los mares pequeños.", "es"),
            ("Sou professora de oceanografia. Trabalho com as marés em mares fechados, uma área nova.", "pt"),
            (
                "Sono professoressa di oceanografia presso l'università. Studio le maree nel mare che si chiude.",
                "it",
            ),
            ("Ik ben docent aan de universiteit. Mijn onderzoek gaat over het getij.", "nl"),
            ("작은 바다의 조석을 연구합니다. 서울대학교(SNU)에서 Bo Lind와 함께 일합니다.", "ko"),
            ("小さな海の潮汐を研究しています。港大学准教授。", "ja"),
            ("我研究小海域的潮汐,现任港口大学副教授。主页 with code", "zh"),
        ] {
            assert_eq!(of(text), Some(language), "{text}");
        }
    }

    #[test]
    fn what_is_not_clear_is_not_told() {
        for text in [
            "",
            "Hello",
            "- , * y",
            "Maria de la Cruz, Jan van der Berg, Ludwig von Au",
            "I study the tides of the sea. Ich erforsche die Gezeiten und ihre Ursachen auf See.",
            "김하늘 (Haneul Kim)",
            "Jeg er lektor i oceanografi og forsker i tidevand.",
            "Jestem profesorem oceanografii na uniwersytecie i badam pływy na morzu.",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }

    #[test]
    fn the_text_before_the_list_counts_and_not_the_titles() {
        let list =
            "- Ada Quill. The Tides of the Sea, and of the Land. *Journal of the Tides*, 2020.\n".repeat(20);
        let bio = "Ich bin Professorin für Meereskunde und leite die Gruppe Gezeiten.";
        let language = |text: &str| parse(text.as_bytes()).site.meta.language;
        let page = format!("{bio}\n\n# Publikationen\n\n{list}");
        assert_eq!(language(&page).as_deref(), Some("de"));
        assert_eq!(language(&format!("---\nlang: fr\n---\n{page}")).as_deref(), Some("fr"));
        assert_eq!(
            language(&format!("---\ntitle: The end of the tides and of the sea\n---\n{page}")).as_deref(),
            Some("de")
        );
        assert_eq!(language(&format!("# Publications\n\n{list}\n\nThat is all.")).as_deref(), Some("en"));
    }
}
