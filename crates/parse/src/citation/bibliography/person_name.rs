//! The parts of a personal name.

use crate::strings::has_any;
use offprint_model::{Name, Person};

use super::family_first;
use super::text::{contains_word, is_small, parts, spaced, trimmed, words};

/// Last words, in lower case, of the names of groups.
const GROUPS: &str = " collaboration collaborations collaborators committee community consortium contributors \
    council foundation group initiative institute investigators lab laboratory network organization \
    project society team teams university ";
/// How lists write further authors.
const OTHERS: &str = " et al | et al. | others | and others | … | ... | 等 | и др. | u. a. ";
const SUFFIXES: &str = " jr jr. sr sr. ii iii iv 2nd 3rd ";
const DEGREES: &str = " phd ph.d. md m.d. msc ";
/// Capitalised particles are part of the family name: "Peter Van Damme", "Nasr Abu Zayd".
const CAPITAL_PARTICLES: &str = " Van Von De Del Della Dos El Al Abu Abou Ibn Ben Abd Abdel Abdul St. Santa \
    بن ابن أبو ابو عبد آل ";
/// Conjunctions between two family names: "Ramón y Cajal".
const CONJUNCTIONS: &str = " y i e ";
/// Given names after a lower-case particle: "María del Carmen", "María de los Ángeles".
const PARTICLE_GIVEN_NAMES: &str = " Ángeles Angeles Carmen Concepción Dolores Fátima Jesús Lourdes Luz Mar Mercedes \
    Pilar Rosario Socorro ";
/// Common Spanish family names that do not end in "ez".
const SPANISH: &str = " García Garcia Muñoz Munoz Ruiz Díaz Diaz Ortiz ";

fn is_suffix(word: &str) -> bool {
    contains_word(SUFFIXES, &word.to_ascii_lowercase())
}

/// Reads a name in any form in which publication lists write it; `None` if it has no letters or digits.
pub(crate) fn person_name(written: &str) -> Option<Name> {
    let written = spaced(written);
    let whole = trimmed(&written, " {};");
    let words = words(whole);
    let last = words.last().copied().unwrap_or_default().to_ascii_lowercase();
    if contains_word(OTHERS, &words.join(" ").to_ascii_lowercase()) {
        return Some(Name::Others);
    }
    if !has_any(whole, char::is_alphanumeric) {
        return None;
    }
    // No single person has an "and".
    let joined = words.iter().any(|word| word.eq_ignore_ascii_case("and"));
    Some(if joined || contains_word(GROUPS, &last) || words.len() > 1 && words.first() == Some(&"The") {
        Name::Group(words.join(" "))
    } else if has_any(whole, |c| matches!(c, ',' | '，')) {
        Name::Person(with_commas(whole))
    } else {
        Name::Person(of_words(&words))
    })
}

/// "Last, First", "Last, Jr., First", "Last, First, Jr.".
fn with_commas(whole: &str) -> Person {
    let mut parts = parts(whole, ",，");
    let suffix = parts.iter().skip(1).position(|part| is_suffix(part)).map(|at| parts.remove(at + 1));
    parts.retain(|part| !contains_word(DEGREES, &part.to_ascii_lowercase()));
    let (family, given) = parts.split_first().map_or(("", &[][..]), |(first, rest)| (*first, rest));
    let given = given.join(" ");
    let (mut family, mut given) = (words(family), words(&given));
    if given.is_empty() {
        let mut person = of_words(&family);
        person.suffix = suffix.map(str::to_owned).unwrap_or(person.suffix);
        return person;
    }
    let mut suffix = suffix;
    for part in [&mut family, &mut given] {
        if suffix.is_none() && part.len() > 1 && part.last().is_some_and(|word| is_suffix(word)) {
            suffix = part.pop();
        }
    }
    // "Berg, Jan van der"
    let behind = given.iter().rev().take_while(|word| is_small(word)).count();
    let behind = if behind < given.len() { given.split_off(given.len() - behind) } else { Vec::new() };
    let person = of_parts(&[], &family);
    let particle = if behind.is_empty() { person.particle } else { behind.join(" ") };
    Person {
        given: given.join(" "),
        particle,
        family: person.family,
        suffix: suffix.unwrap_or("").to_owned(),
    }
}

fn of_words(words: &[&str]) -> Person {
    let mut words = words;
    let mut suffix = "";
    while let [rest @ .., last] = words
        && !rest.is_empty()
        && (is_suffix(last) || contains_word(DEGREES, &last.to_ascii_lowercase()))
    {
        suffix = if is_suffix(last) { last } else { suffix };
        words = rest;
    }
    let person = family_first::read(words).unwrap_or_else(|| {
        let (given, family) = words.split_at_checked(family_start(words)).unwrap_or_default();
        of_parts(given, family)
    });
    Person { suffix: suffix.to_owned(), ..person }
}

/// `family` may begin with particles.
fn of_parts(given: &[&str], family: &[&str]) -> Person {
    let joined = family.get(1).is_some_and(|word| contains_word(CONJUNCTIONS, word));
    let small = family.iter().take_while(|word| is_small(word)).count();
    let small = if joined { 0 } else { small.min(family.len().saturating_sub(1)) };
    let (particle, family) = family.split_at_checked(small).unwrap_or_default();
    Person {
        given: given.join(" "),
        particle: particle.join(" "),
        family: family.join(" "),
        suffix: String::new(),
    }
}

/// The position of the first word of the family name in a name that begins with the given name.
fn family_start(words: &[&str]) -> usize {
    let word = |at: usize| words.get(at).copied().unwrap_or_default();
    let last = words.len().saturating_sub(1);
    // "Muhammad ibn Musa al-Khwarizmi"
    let article = word(last).to_ascii_lowercase();
    if article.starts_with("al-") || article.starts_with("el-") {
        return last;
    }
    let mut at = 1;
    while at < last {
        if contains_word(CAPITAL_PARTICLES, word(at)) {
            return at;
        }
        if is_small(word(at)) {
            if contains_word(CONJUNCTIONS, word(at)) {
                return at - 1;
            }
            let end = (at..last).find(|&next| !is_small(word(next))).unwrap_or(last);
            if !(end < last && contains_word(PARTICLE_GIVEN_NAMES, word(end))) {
                return at;
            }
            at = end;
        }
        at += 1;
    }
    let spanish = |name: &str| {
        contains_word(SPANISH, name) || name.len() > 4 && name.ends_with("ez") && !is_small(name)
    };
    if last >= 2 && spanish(word(last - 1)) { last - 1 } else { last }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "given|particle|family|suffix"; a group in braces.
    fn parts(written: &str) -> String {
        match person_name(written).unwrap() {
            Name::Person(person) => [person.given, person.particle, person.family, person.suffix].join("|"),
            Name::Group(group) => format!("{{{group}}}"),
            Name::Others => "others".to_owned(),
        }
    }

    #[test]
    fn names_have_the_parts_that_their_languages_give_them() {
        for (written, expected) in [
            ("Mira Keller", "Mira||Keller|"),
            ("J. R. R. Brook", "J. R. R.||Brook|"),
            ("J.-P. Reed", "J.-P.||Reed|"),
            ("Plato", "||Plato|"),
            ("Jan van der Berg", "Jan|van der|Berg|"),
            ("Berg, Jan van der", "Jan|van der|Berg|"),
            ("van der Berg, J.", "J.|van der|Berg|"),
            ("Gerard 't Veld", "Gerard|'t|Veld|"),
            ("Peter Van Damme", "Peter||Van Damme|"),
            ("Ludwig von Hügel", "Ludwig|von|Hügel|"),
            ("Jean d'Aubert", "Jean||d'Aubert|"),
            ("Ana García Márquez", "Ana||García Márquez|"),
            ("Juan Carlos Pérez", "Juan Carlos||Pérez|"),
            ("Santiago Ramón y Cajal", "Santiago||Ramón y Cajal|"),
            ("María del Carmen Pérez Soto", "María del Carmen||Pérez Soto|"),
            ("Maria da Silva", "Maria|da|Silva|"),
            ("Maria da Silva Costa", "Maria|da|Silva Costa|"),
            ("María del Pilar", "María|del|Pilar|"),
            ("Ahmed al-Rashid", "Ahmed||al-Rashid|"),
            ("Muhammad ibn Musa al-Basri", "Muhammad ibn Musa||al-Basri|"),
            ("Nasr Abu Zayd", "Nasr||Abu Zayd|"),
            ("Ali Abdel Rahman", "Ali||Abdel Rahman|"),
            ("محمد عبد الرحمن", "محمد||عبد الرحمن|"),
            ("أحمد الراشد", "أحمد||الراشد|"),
            ("Gyeong-In Yu", "Gyeong-In||Yu|"),
            ("Hong Gil-dong", "Gil-dong||Hong|"),
            ("유경인", "경인||유|"),
            ("남궁민수", "민수||남궁|"),
            ("유 경인", "경인||유|"),
            ("王小明", "小明||王|"),
            ("欧阳修文", "修文||欧阳|"),
            ("山田太郎", "||山田太郎|"),
            ("Иванов И. И.", "И. И.||Иванов|"),
            ("Иванов Иван Иванович", "Иван Иванович||Иванов|"),
            ("Иван Иванович Иванов", "Иван Иванович||Иванов|"),
            ("Γιώργος Παπαδόπουλος", "Γιώργος||Παπαδόπουλος|"),
            ("Nguyễn Văn An", "Văn An||Nguyễn|"),
            ("Keller AD", "A. D.||Keller|"),
            ("Müller J.", "J.||Müller|"),
            ("van Houten M", "M.|van|Houten|"),
            ("Bo Reed Jr.", "Bo||Reed|Jr."),
            ("Reed, Jr., Bo", "Bo||Reed|Jr."),
            ("Reed Jr., Bo", "Bo||Reed|Jr."),
            ("hooks, bell", "bell||hooks|"),
            ("Reed, Bo, III", "Bo||Reed|III"),
            ("Bo Reed, Jr.", "Bo||Reed|Jr."),
            ("Bo Reed, PhD", "Bo||Reed|"),
            ("The Lake Consortium", "{The Lake Consortium}"),
            ("DROP Collaboration", "{DROP Collaboration}"),
            ("The Tide Makers", "{The Tide Makers}"),
            ("The", "||The|"),
            ("et al.", "others"),
            ("…", "others"),
        ] {
            assert_eq!(parts(written), expected, "{written}");
        }
    }
}
