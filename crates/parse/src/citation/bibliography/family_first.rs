//! Names that are written with the family name first.

use crate::strings::has_any;
use offprint_model::Person;

use super::text::{contains_word, is_small};

/// Chinese and Korean family names of two characters; all others have one.
const TWO_CHARACTERS: &str = " 欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 东方 東方 皇甫 尉迟 公孙 慕容 司徒 夏侯 令狐 \
    남궁 황보 제갈 선우 독고 사공 서문 동방 ";
/// Romanised Korean family names.
const KOREAN: &str = " Ahn An Bae Baek Bang Cha Chae Chang Cho Choi Chung Eom Gang Go Gu Gwak Ha Ham Han Heo \
    Hong Hur Hwang Im Jang Jeon Jeong Ji Jin Jo Joo Joung Ju Jun Jung Kang Kim Ko Koo Kwak Kwon Lee Lim Ma Min \
    Moon Na Nam No Noh Oh Pak Park Rhee Roh Ryu Seo Seol Shin Sim Sin So Son Song Suh Sung Uhm Um Woo Yang Yeo \
    Yeom Yi Yoo Yoon Yu Yun ";
const VIETNAMESE: &str = " Nguyen Nguyễn Tran Trần Pham Phạm Le Lê Hoang Hoàng ";
const VIETNAMESE_MIDDLE: &str = " Van Văn Thi Thị ";
/// Endings of Russian and Ukrainian patronymics.
const PATRONYMICS: [&str; 5] = ["ович", "евич", "овна", "евна", "ична"];

/// Returns the person if the name begins with the family name or is one word.
pub(super) fn read(words: &[&str]) -> Option<Person> {
    let (first, rest) = words.split_first()?;
    let person =
        |family: &str, given: String| Person { family: family.to_owned(), given, ..Person::default() };
    let Some((last, _)) = rest.split_last() else { return Some(one_word(first)) };
    if words.iter().all(|word| script(word) != Script::Other) {
        return Some(person(first, rest.join(" ")));
    }
    let korean = rest.len() == 1
        && contains_word(KOREAN, first)
        && last.split_once('-').is_some_and(|(_, syllable)| is_small(syllable));
    let vietnamese = rest.len() > 1
        && contains_word(VIETNAMESE, first)
        && rest.first().is_some_and(|middle| contains_word(VIETNAMESE_MIDDLE, middle));
    let patronymic = rest.len() == 2 && PATRONYMICS.iter().any(|end| last.ends_with(end));
    if korean || vietnamese || patronymic {
        return Some(person(first, rest.join(" ")));
    }
    // "Kaiser AD", "Müller J.", "Иванов И. И."
    let behind = rest.iter().rev().take_while(|word| is_initials(word)).count();
    let (family, initials) = words.split_at_checked(words.len() - behind)?;
    let written = family.iter().any(|word| word.chars().any(char::is_lowercase));
    if behind == 0 || !written {
        return None;
    }
    let small = family.iter().take_while(|word| is_small(word)).count().min(family.len().saturating_sub(1));
    let (particle, family) = family.split_at_checked(small)?;
    let given: Vec<String> = initials.iter().map(|word| with_stops(word)).collect();
    Some(Person { particle: particle.join(" "), ..person(&family.join(" "), given.join(" ")) })
}

/// "王小明", "유경인", "卡尔·马克思", "Plato".
fn one_word(word: &str) -> Person {
    let parts = |given: &str, family: &str| Person {
        given: given.to_owned(),
        family: family.to_owned(),
        ..Person::default()
    };
    if let Some((given, family)) = word.rsplit_once(['·', '・']).filter(|(_, family)| !family.is_empty()) {
        return parts(given, family);
    }
    let count = word.chars().count();
    let two = word.char_indices().nth(2).map_or(word.len(), |(at, _)| at);
    let double = word.get(..two).is_some_and(|family| contains_word(TWO_CHARACTERS, family));
    let split = match (script(word), count) {
        (Script::Other, _) => None,
        (_, 3 | 4) if double => Some(2),
        // Four characters may as well be a Japanese name, whose parts nobody can tell.
        (_, 2 | 3) | (Script::Hangul, 4) => Some(1),
        _ => None,
    };
    let at = split.and_then(|split| word.char_indices().nth(split)).map_or(word.len(), |(at, _)| at);
    let (family, given) = word.split_at_checked(at).unwrap_or((word, ""));
    parts(given, family)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Han,
    Hangul,
    Other,
}

fn script(word: &str) -> Script {
    let han = |c: char| matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFD}');
    let hangul = |c: char| matches!(c, '\u{AC00}'..='\u{D7A3}');
    if word.chars().all(han) {
        Script::Han
    } else if word.chars().all(hangul) {
        Script::Hangul
    } else {
        Script::Other
    }
}

fn is_initials(word: &str) -> bool {
    word.chars().all(|c| c.is_uppercase() || matches!(c, '-' | '.'))
        && (1..=4).contains(&word.chars().filter(|c| c.is_uppercase()).count())
}

/// "AD" as "A. D."; initials with stops or hyphens stay as written.
fn with_stops(initials: &str) -> String {
    if has_any(initials, |c| matches!(c, '.' | '-')) {
        return initials.to_owned();
    }
    let mut text = String::new();
    for c in initials.chars() {
        text.push_str(if text.is_empty() { "" } else { " " });
        text.push(c);
        text.push('.');
    }
    text
}
