use super::family_first;
use super::text::{find, holds, is_small, parts, spaced, trimmed, words};
use offprint_model::letters::is_word;

/// One of a publication's authors, as a bibliography sorts them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// A person.
    Person(Person),
    /// A consortium, a team: a name without parts.
    Group(String),
    /// "et al."
    Others,
}

/// The parts of a person's name, as written; only `family` is never empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// "Gyeong-In", "J. R. R."
    pub given: String,
    /// What stands before the family name in small letters: "van der".
    pub particle: String,
    /// "Yu", "García Márquez", "Van Damme".
    pub family: String,
    /// "Jr.", "III".
    pub suffix: String,
}

/// Words that make a name that of a group, at its end and in lower case.
const GROUPS: &str = " collaboration collaborations collaborators committee community consortium contributors \
    council foundation group initiative institute investigators lab laboratory network organization \
    project society team teams university ";
/// What stands for further authors.
const OTHERS: &str = " et al | et al. | others | and others | … | ... | 等 | и др. | u. a. ";
const SUFFIXES: &str = " jr jr. sr sr. ii iii iv 2nd 3rd ";
const DEGREES: &str = " phd ph.d. md m.d. msc ";
/// In capitals these are part of the family name: "Peter Van Damme", "Nasr Abu Zayd".
const CAPITAL_PARTICLES: &str = " Van Von De Del Della Dos El Al Abu Abou Ibn Ben Abd Abdel Abdul St. Santa \
    بن ابن أبو ابو عبد آل ";
/// Small words that join two family names: "Ramón y Cajal".
const JOINTS: &str = " y i e ";
/// Of given names in small words: "María del Carmen", "María de los Ángeles".
const DEVOTIONS: &str = " Ángeles Angeles Carmen Concepción Dolores Fátima Jesús Lourdes Luz Mar Mercedes \
    Pilar Rosario Socorro ";
/// Common Spanish family names that do not end in "ez".
const SPANISH: &str = " García Garcia Muñoz Munoz Ruiz Díaz Diaz Ortiz ";

fn is_suffix(word: &str) -> bool {
    holds(SUFFIXES, &word.to_ascii_lowercase())
}

impl Name {
    /// The parts of a name in any of the forms in which lists write it; `None` without letters.
    pub fn parse(written: &str) -> Option<Self> {
        let written = spaced(written);
        let whole = trimmed(&written, " {};");
        let words = words(whole);
        let last = words.last().copied().unwrap_or_default().to_ascii_lowercase();
        if holds(OTHERS, &words.join(" ").to_ascii_lowercase()) {
            return Some(Self::Others);
        }
        if find(whole, is_word) == whole.len() {
            return None;
        }
        // What holds an "and" is no single person.
        let joined = words.iter().any(|word| word.eq_ignore_ascii_case("and"));
        Some(if joined || holds(GROUPS, &last) || words.len() > 1 && words.first() == Some(&"The") {
            Self::Group(words.join(" "))
        } else if whole.contains([',', '，']) {
            Self::Person(Person::with_commas(whole))
        } else {
            Self::Person(Person::of_words(&words))
        })
    }
}

impl Person {
    /// The parts of this person's name, given name first, as people write it.
    pub fn natural(&self) -> String {
        let parts = [&self.given, &self.particle, &self.family, &self.suffix];
        parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// Particle and family name.
    pub fn last(&self) -> String {
        let between = if self.particle.is_empty() { "" } else { " " };
        [self.particle.as_str(), between, &self.family].concat()
    }

    /// "Last, First", "Last, Jr., First", "Last, First, Jr.".
    fn with_commas(whole: &str) -> Self {
        let mut parts = parts(whole, ",，");
        let suffix = parts.iter().skip(1).position(|part| is_suffix(part)).map(|at| parts.remove(at + 1));
        parts.retain(|part| !holds(DEGREES, &part.to_ascii_lowercase()));
        let (family, given) = parts.split_first().map_or(("", &[][..]), |(first, rest)| (*first, rest));
        let given = given.join(" ");
        let (mut family, mut given) = (words(family), words(&given));
        if given.is_empty() {
            let mut person = Self::of_words(&family);
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
        let person = Self::of_parts(&[], &family);
        let particle = if behind.is_empty() { person.particle } else { behind.join(" ") };
        Self {
            given: given.join(" "),
            particle,
            family: person.family,
            suffix: suffix.unwrap_or("").to_owned(),
        }
    }

    fn of_words(words: &[&str]) -> Self {
        let mut words = words;
        let mut suffix = "";
        while let [rest @ .., last] = words
            && !rest.is_empty()
            && (is_suffix(last) || holds(DEGREES, &last.to_ascii_lowercase()))
        {
            suffix = if is_suffix(last) { last } else { suffix };
            words = rest;
        }
        let person = family_first::read(words).unwrap_or_else(|| {
            let (given, family) = words.split_at_checked(family_start(words)).unwrap_or_default();
            Self::of_parts(given, family)
        });
        Self { suffix: suffix.to_owned(), ..person }
    }

    /// `family` may begin with particles.
    fn of_parts(given: &[&str], family: &[&str]) -> Self {
        let joined = family.get(1).is_some_and(|word| holds(JOINTS, word));
        let small = family.iter().take_while(|word| is_small(word)).count();
        let small = if joined { 0 } else { small.min(family.len().saturating_sub(1)) };
        let (particle, family) = family.split_at_checked(small).unwrap_or_default();
        Self {
            given: given.join(" "),
            particle: particle.join(" "),
            family: family.join(" "),
            suffix: String::new(),
        }
    }
}

/// Where the family name starts among the words of a name that begins with the given one.
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
        if holds(CAPITAL_PARTICLES, word(at)) {
            return at;
        }
        if is_small(word(at)) {
            if holds(JOINTS, word(at)) {
                return at - 1;
            }
            let end = (at..last).find(|&next| !is_small(word(next))).unwrap_or(last);
            if !(end < last && holds(DEVOTIONS, word(end))) {
                return at;
            }
            at = end;
        }
        at += 1;
    }
    let spanish =
        |name: &str| holds(SPANISH, name) || name.len() > 4 && name.ends_with("ez") && !is_small(name);
    if last >= 2 && spanish(word(last - 1)) { last - 1 } else { last }
}
