//! Case and accent folding: text as words in lower case without accents and punctuation. Only for
//! matching; what visitors see is never folded.

use super::letter::{Letter, compose, is_unspaced, letter, umlaut};

/// A way to fold a compound, which is a run of letters, hyphens, apostrophes and signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spelling {
    /// Its parts as words: " co execution".
    Apart,
    /// Its parts as one word: " coexecution".
    Joined,
    /// Also split where a capital follows a lower-case letter: " wind tunnel" for "WindTunnel".
    Capitals,
    /// Umlauts as two letters: " mueller".
    Umlauts,
    /// With its signs: " c++".
    Signs,
}

impl Spelling {
    const ALL: [Self; 5] = [Self::Apart, Self::Joined, Self::Capitals, Self::Umlauts, Self::Signs];
}

/// Appends the folded words of `text` to `words`, each after a space, with " \n" at the end; then, each on
/// a line of its own, the other spellings of its compounds.
pub(super) fn push_words(text: &str, words: &mut String) {
    let start = words.len();
    let mut beside: Vec<(&str, Spelling)> = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let Some((plain, after)) = rest.split_at_checked(plain_end(rest)) else { break };
        push_plain(plain, words);
        let mut compounds = compounds(after);
        if let Some(compound) = compounds.next() {
            spell(compound, Spelling::Apart, words);
            beside.extend(
                spellings_beside(compound).into_iter().flatten().map(|spelling| (compound, spelling)),
            );
        }
        rest = compounds.rest;
    }
    if words.len() == start {
        return;
    }
    words.push_str(" \n");
    for (compound, spelling) in beside {
        spell(compound, spelling, words);
        words.push_str(" \n");
    }
}

/// The folded spellings in which a search for `text` may find it, each word after a space; the first is
/// that of [`key`]. Empty if `text` has no letters.
pub(super) fn spellings(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    // A search for "C++" does not mean everything that begins with a C.
    let named = text.trim_end().ends_with(is_sign) && compounds(text).count() == 1;
    let from = if named { Spelling::ALL.len() - 1 } else { 0 };
    for &spelling in Spelling::ALL.iter().skip(from) {
        let mut words = String::new();
        compounds(text).for_each(|compound| spell(compound, spelling, &mut words));
        if !words.is_empty() && !all.contains(&words) {
            all.push(words);
        }
    }
    all
}

/// What all spellings of a name have in common: its folded words, or the trimmed name itself if it has
/// no letters.
pub(super) fn key(text: &str) -> String {
    let mut words = String::with_capacity(text.len() + 1);
    let (plain, rest) = text.split_at_checked(plain_end(text)).unwrap_or_default();
    push_plain(plain, &mut words);
    compounds(rest).for_each(|compound| spell(compound, Spelling::Apart, &mut words));
    if words.is_empty() {
        return text.trim().to_owned();
    }
    words.remove(0);
    words
}

/// The compounds of a text as written, in order.
pub(super) fn compounds(text: &str) -> Compounds<'_> {
    Compounds { rest: text }
}

/// An iterator over the compounds of a text.
pub(super) struct Compounds<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Compounds<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        loop {
            let end = compound_end(self.rest);
            let (compound, after) = self.rest.split_at_checked(end)?;
            let gap = after.chars().next().map(char::len_utf8);
            self.rest = after.get(gap.unwrap_or_default()..)?;
            if end > 0 || gap.is_none() {
                return Some(compound).filter(|compound| !compound.is_empty());
            }
        }
    }
}

/// The length of the start of `text` that folds to itself but for case and has no other spelling, as most
/// text: ASCII letters and digits with single spaces.
fn plain_end(text: &str) -> usize {
    let mut end = 0;
    let mut before = b' ';
    for (at, byte) in text.bytes().enumerate() {
        if byte.is_ascii_alphanumeric() {
            if byte.is_ascii_uppercase() && before.is_ascii_lowercase() {
                return end;
            }
        } else if before == b' ' || !byte.is_ascii() || matches!(byte, b'-' | b'\'' | b'+' | b'#') {
            return end;
        } else {
            end = at;
            if byte != b' ' {
                return end;
            }
        }
        before = byte;
    }
    if before == b' ' { end } else { text.len() }
}

fn push_plain(plain: &str, words: &mut String) {
    if !plain.is_empty() {
        let start = words.len();
        words.push(' ');
        words.push_str(plain);
        words.get_mut(start..).unwrap_or_default().make_ascii_lowercase();
    }
}

/// The length of the compound at the start of `text`. Most text is ASCII, which is told apart without
/// looking letters up, here and below.
fn compound_end(text: &str) -> usize {
    let mut end = 0;
    while let Some(byte) = text.as_bytes().get(end) {
        if byte.is_ascii_alphanumeric()
            || matches!(byte, b'-' | b'\'')
            || (end > 0 && is_sign(char::from(*byte)))
        {
            end += 1;
        } else if byte.is_ascii() {
            break;
        } else {
            match text.get(end..).and_then(|rest| rest.chars().next()) {
                Some(c) if letter(c) != Letter::Gap && (end > 0 || !is_sign(c)) => end += c.len_utf8(),
                _ => break,
            }
        }
    }
    end
}

fn is_sign(c: char) -> bool {
    matches!(letter(c), Letter::Sign(_))
}

fn is_joiner(c: char) -> bool {
    letter(c) == Letter::Joiner
}

/// The spellings of `compound` that differ from [`Spelling::Apart`].
fn spellings_beside(compound: &str) -> [Option<Spelling>; 4] {
    let mut before = b'\0';
    let (mut capitals, mut plain) = (false, true);
    for byte in compound.bytes() {
        capitals |= before.is_ascii_lowercase() && byte.is_ascii_uppercase();
        plain &= byte.is_ascii_alphanumeric();
        before = byte;
    }
    let joined = !plain && compound.trim_matches(is_joiner).contains(is_joiner);
    let umlauts = !plain && compound.contains(|c| umlaut(c).is_some());
    [
        joined.then_some(Spelling::Joined),
        capitals.then_some(Spelling::Capitals),
        umlauts.then_some(Spelling::Umlauts),
        (!plain && compound.contains(is_sign)).then_some(Spelling::Signs),
    ]
}

fn spell(compound: &str, spelling: Spelling, words: &mut String) {
    if spelling != Spelling::Capitals && compound.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        push_plain(compound, words);
        return;
    }
    let mut gap = true;
    let mut before: Option<char> = None;
    for c in compound.chars() {
        let letter = match letter(c) {
            Letter::Joiner => {
                gap |= spelling != Spelling::Joined;
                continue;
            }
            Letter::Sign(sign) => {
                match before {
                    Some(_) if spelling == Spelling::Signs => words.push(sign),
                    _ => gap = true,
                }
                continue;
            }
            Letter::Nothing | Letter::Gap => continue,
            letter => letter,
        };
        if let Some(before) = before {
            let capital = before.is_ascii_lowercase() && c.is_ascii_uppercase();
            gap |= is_unspaced(before) != is_unspaced(c) || (capital && spelling == Spelling::Capitals);
        }
        if gap {
            words.push(' ');
            gap = false;
        }
        match (letter, umlaut(c)) {
            (_, Some(pair)) if spelling == Spelling::Umlauts => words.push_str(pair),
            (Letter::Several(letters), _) => words.push_str(letters),
            (Letter::One(plain), _) => push(plain, words),
            (Letter::Nothing | Letter::Joiner | Letter::Sign(_) | Letter::Gap, _) => {}
        }
        before = Some(c);
    }
}

/// Appends a letter, or composes a Hangul syllable with the letter before it.
fn push(c: char, words: &mut String) {
    let syllable = match c {
        '\u{1161}'..='\u{11C2}' => words.chars().next_back().and_then(|before| compose(before, c)),
        _ => None,
    };
    if syllable.is_some() {
        words.pop();
    }
    words.push(syllable.unwrap_or(c));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings_of_one_name_are_alike() {
        for (one, other) in [
            ("José Müller", "JOSE MULLER"),
            ("Jose\u{301} Mu\u{308}ller", "José Müller"),
            ("Søren Łukasz Đorđe", "soren lukasz dorde"),
            ("Straße", "strasse"),
            ("Ægir Þór Œuvre", "aegir thor oeuvre"),
            ("ışık İzmir", "isik izmir"),
            ("Nguyễn Thị Ánh", "nguyen thi anh"),
            ("Țepeș Ştefan", "tepes stefan"),
            ("Nǚ Lǜ", "nu lu"),
            ("ＯＳＤＩ　２０２０", "osdi 2020"),
            ("Ada-Mae O’Quill", "ada mae o'quill"),
            ("“Quoted”, words…", "quoted words"),
            ("ﬁne-tuning", "fine tuning"),
            ("CO₂ and x²", "co2 AND x2"),
            ("Ελληνικά Άλφα ΟΔΟΣ", "ελληνικα αλφα οδοσ"),
            ("Ёлка Йод ЩУКА", "елка иод щука"),
            ("한국어", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}\u{110B}\u{1165}"),
            ("שָׁלוֹם", "שלום"),
            ("soft\u{AD}hyphen", "softhyphen"),
            ("𝛼-stable 𝐆raphs™", "α stable graphstm"),
            ("½ price", "price"),
            ("Ŀull Ǆ Ⅷ", "lull dz viii"),
            ("Ɗan Ƙano", "dan kano"),
            ("ف\u{64E}ؤاد", "فواد"),
            ("क़लम", "क\u{93C}लम"),
        ] {
            assert_eq!(key(one), key(other), "{one}");
        }
        assert_ne!(key("Kim"), key("Kin"));
    }

    #[test]
    fn scripts_without_case_and_spaces_are_kept() {
        assert_eq!(key("한국어 처리"), "한국어 처리");
        assert_eq!(key("分散システム、論文"), "分散システム 論文");
        assert_eq!(key("딥러닝GPU가속"), "딥러닝 gpu 가속");
        assert_eq!(key("ガイド、かが"), "ガイド かが");
        assert_eq!(key("हिन्दी।ที่"), "हिन्दी ที่");
    }

    #[test]
    fn a_name_without_letters_is_itself() {
        assert_eq!(key(" … "), "…");
        assert_eq!(key("***"), "***");
        assert_ne!(key("…"), key("***"));
    }

    #[test]
    fn words_of_a_text_stand_with_the_other_spellings_of_its_compounds() {
        let mut words = String::new();
        push_words("EchoLake: Co-Execution, as O'Quill's 'Grüne' -x- –", &mut words);
        assert_eq!(
            words,
            " echolake co execution as o quill s grune x \n echo lake \n coexecution \n oquills \n gruene \n"
        );
        let mut nothing = String::new();
        push_words(" – … \u{301}", &mut nothing);
        assert_eq!(nothing, "");
    }

    proptest! {
        #[test]
        fn words_that_need_no_thought_are_folded_as_all_are(text in "([A-Za-z]{1,3}|[ 0-9.]|[-'+#]|é|한){0,12}") {
            let mut slowly = String::new();
            compounds(&text).for_each(|compound| spell(compound, Spelling::Apart, &mut slowly));
            let mut words = String::new();
            push_words(&text, &mut words);
            prop_assert_eq!(words.split(" \n").next(), Some(slowly.as_str()));
        }
    }

    #[test]
    fn a_word_is_looked_for_in_all_its_spellings() {
        assert_eq!(spellings("Co-Execution"), [" co execution", " coexecution"]);
        assert_eq!(spellings("EchoLake"), [" echolake", " echo lake"]);
        assert_eq!(spellings("müller"), [" muller", " mueller"]);
        assert_eq!(spellings("lake"), [" lake"]);
        assert_eq!(spellings("C++"), [" c++"]);
        assert_eq!(spellings("F＃"), [" f#"]);
        assert_eq!(spellings("R+D"), [" r d", " r+d"]);
        assert_eq!(spellings("modern C++"), [" modern c", " modern c++"]);
        assert_eq!(spellings("#1"), [" 1"]);
        assert!(spellings("--").is_empty());
    }
}
