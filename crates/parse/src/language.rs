//! Which language a text is in, where its writer does not say: told by its script, or by small words that
//! hardly stand in other languages or in names. Only where it is clear.

use crate::strings::{lower, trim, words};
use crate::vocabulary::holds;

/// A language tag, and small words.
const BY_WORDS: [(&str, &str); 7] = [
    ("en", "and are from of the with"),
    ("de", "auf die eine für ich ist und zur"),
    ("fr", "aux dans des est je les sur une"),
    ("es", "el las los por soy y"),
    ("pt", "ao com em os pela sou uma"),
    ("it", "che della gli il nel presso sono"),
    ("nl", "aan een het ik mijn voor zijn"),
];
/// Language tags and the first and last letter of their scripts; Japanese has Chinese letters too.
const BY_SCRIPT: [(&str, char, char); 3] =
    [("ko", '가', '\u{D7A3}'), ("ja", 'ぁ', '\u{30FF}'), ("zh", '一', '\u{9FFF}')];

/// What a small word weighs; a letter of [`BY_SCRIPT`] weighs 1.
const WORD: usize = 4;
/// What must be found of a language.
const LEAST: usize = 3 * WORD;
/// Words that are looked at: more than a biography has.
const LOOKED_AT: usize = 4000;

/// Finds the language of a text. `None` where none stands out.
pub(crate) fn of(text: &str) -> Option<&'static str> {
    let mut found = [0; BY_WORDS.len() + BY_SCRIPT.len()];
    for word in words(text, char::is_whitespace).into_iter().take(LOOKED_AT) {
        let count = |first, last| word.chars().filter(|c| *c >= first && *c <= last).count();
        // Without spaces a word is a clause: all of it is in the language of its first script here.
        let script = BY_SCRIPT.iter().position(|(_, first, last)| count(*first, *last) > 0);
        let (at, weight) = match script {
            Some(at) => (BY_WORDS.len() + at, count('ぁ', '\u{D7A3}')),
            None => {
                let word = lower(trim(word, |c| !c.is_alphabetic()));
                let at = BY_WORDS.iter().position(|(_, words)| holds(words, &word));
                (at.unwrap_or(usize::MAX), WORD)
            }
        };
        if let Some(found) = found.get_mut(at) {
            *found += weight;
        }
    }
    let (mut all, mut most, mut best) = (0, 0, 0);
    for (at, weight) in found.into_iter().enumerate() {
        all += weight;
        if weight > most {
            (most, best) = (weight, at);
        }
    }
    // The others together weigh less than half of it.
    if most < LEAST || (all - most) * 2 >= most {
        return None;
    }
    let by_script = || BY_SCRIPT.get(best - BY_WORDS.len()).map(|(tag, ..)| *tag);
    BY_WORDS.get(best).map(|(tag, _)| *tag).or_else(by_script)
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
