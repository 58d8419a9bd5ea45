//! The ids of publications in addresses, such as "yu2022orca".

use crate::citation::{Traits, lexicon};
use crate::lowercase::lowercase;
use crate::strings::{has_any, lower, trim_end, words};
use crate::unique_names::UniqueNames;
use offprint_model::Publication;
use offprint_model::sorted;

/// Sets the id of every publication: family name, year, first significant word of the title. Where two would
/// be alike, the order of their titles decides which gets a letter, so that ids do not depend on the order of
/// the list.
pub(crate) fn assign(publications: &mut [Publication]) {
    let unique = publications.iter().take_while(|publication| publication.repeats.is_none()).count();
    let titles = publications.iter().take(unique).map(|publication| publication.title.as_str());
    let order: Vec<usize> = sorted(titles.zip(0..)).into_iter().map(|(_, at)| at).collect();
    let mut taken = UniqueNames::default();
    for publication in order {
        let Some(publication) = publications.get_mut(publication) else { continue };
        publication.id =
            taken.insert_numbered(stem(publication), |stem, number| [stem, &letters(number)].concat());
    }
    for at in unique..publications.len() {
        let first = publications.get(at).and_then(|publication| publications.get(publication.repeats?));
        let id = first.map(|first| first.id.clone()).unwrap_or_default();
        publications.get_mut(at).into_iter().for_each(|publication| publication.id.clone_from(&id));
    }
}

fn stem(publication: &Publication) -> String {
    let family =
        publication.authors.iter().map(|author| fold(family(&author.name).0)).find(|name| !name.is_empty());
    let year = publication.date.year.map(|year| year.to_string()).unwrap_or_default();
    let mut word = String::new();
    for next in words(&publication.title, |c| !(c.is_alphanumeric() || c == '\'' || c == '’')) {
        if word.is_empty() && !lexicon().get(&lower(next)).has(Traits::FUNCTION) {
            word = fold(next);
        }
    }
    let stem = [family.unwrap_or_default(), year, word].concat();
    if stem.is_empty() { "publication".into() } else { stem }
}

/// "b" for the second, then "c", … "z", "ba", …
fn letters(mut number: u32) -> String {
    let mut letters = String::new();
    while number > 0 {
        let letter = char::from(b'a' + u8::try_from(number % 26).unwrap_or_default());
        letters.insert(0, letter);
        number /= 26;
    }
    letters
}

/// Splits a name in any form into the family name and the given names.
pub(crate) fn family(name: &str) -> (&str, &str) {
    if let Some((family, given)) = name.split_once(',').or_else(|| name.split_once('，')) {
        return (family.trim(), given.trim());
    }
    let Some((before, last)) = name.rsplit_once(' ') else { return (name, "") };
    if matches!(trim_end(last, |c| c == '.'), "Jr" | "Sr" | "II" | "III" | "IV")
        && let Some((before, last)) = before.rsplit_once(' ')
    {
        return (trim_end(last, |c| c == ','), before);
    }
    // "Hong Gil-dong"
    let syllables = last.split_once('-').is_some_and(|(first, second)| {
        first.len() <= 6 && second.len() <= 6 && second.chars().all(char::is_lowercase)
    });
    if syllables && before.len() <= 7 && !has_any(before, |c| matches!(c, ' ' | '.' | '-')) {
        return (before, last);
    }
    let initials = last.chars().all(|c| c.is_uppercase() || matches!(c, '-' | '.'))
        && last.chars().filter(|c| c.is_uppercase()).count() <= 4;
    if initials && before.chars().any(char::is_lowercase) {
        return (before, last);
    }
    (last, before)
}

/// The letters and digits of `word` as lower-case ASCII, without accents.
pub(crate) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    word.chars().for_each(|letter| push_folded(&mut folded, letter));
    folded
}

/// Appends one letter as lower-case ASCII; nothing for other scripts.
pub(crate) fn push_folded(folded: &mut String, letter: char) {
    match lowercase(letter) {
        small @ ('a'..='z' | '0'..='9') => folded.push(small),
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ'..='ặ' => folded.push('a'),
        'æ' => folded.push_str("ae"),
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => folded.push('c'),
        'ď' | 'đ' | 'ð' => folded.push('d'),
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẹ'..='ệ' => folded.push('e'),
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => folded.push('g'),
        'ĥ' | 'ħ' => folded.push('h'),
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ỉ' | 'ị' | 'ǐ' => folded.push('i'),
        'ĵ' => folded.push('j'),
        'ķ' => folded.push('k'),
        'ĺ' | 'ļ' | 'ľ' | 'ł' => folded.push('l'),
        'ñ' | 'ń' | 'ņ' | 'ň' => folded.push('n'),
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ọ'..='ợ' | 'ơ' | 'ǒ' => folded.push('o'),
        'œ' => folded.push_str("oe"),
        'ŕ' | 'ŗ' | 'ř' => folded.push('r'),
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => folded.push('s'),
        'ß' | 'ẞ' => folded.push_str("ss"),
        'ţ' | 'ť' | 'ț' => folded.push('t'),
        'þ' => folded.push_str("th"),
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ụ'..='ự' | 'ư' | 'ǔ' => {
            folded.push('u')
        }
        'ŵ' => folded.push('w'),
        'ý' | 'ÿ' | 'ŷ' | 'ỳ'..='ỹ' => folded.push('y'),
        'ź' | 'ż' | 'ž' => folded.push('z'),
        _ => {}
    }
}
