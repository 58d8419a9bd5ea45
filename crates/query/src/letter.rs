//! What each character counts as in a match: Unicode's compatibility decomposition in lower case and
//! without accents. Scripts without spaces between words are kept as they are.

use offprint_model::Gathered;
use std::sync::OnceLock;

use super::normalize::normalize;

/// What a character counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letter {
    /// This letter or digit.
    One(char),
    /// These letters: "ss" for ß.
    Several(&'static str),
    /// Nothing: an accent, a soft hyphen.
    Nothing,
    /// Joins the parts of one word: a hyphen, an apostrophe.
    Joiner,
    /// Separates words, but belongs to a name that ends with it: "C++", "F#".
    Sign(char),
    /// Separates words.
    Gap,
}

/// Blocks of 128 characters, each prepared when a text first has one of them: few sites need more than
/// three, and one call of the browser for each character would take longer.
const BLOCK: u32 = 128;
static BLOCKS: [OnceLock<Vec<Letter>>; 78] = [const { OnceLock::new() }; 78];

/// The position in [`BLOCKS`] of this block of Unicode, if its characters are decomposed: alphabets and
/// letterlike symbols, Latin and Hebrew ligatures, full-width ASCII, mathematical letters.
fn position(block: u32) -> Option<usize> {
    let position = match block {
        0..=0x43 => block,
        0x1F6 => 0x44,
        0x1FE => 0x45,
        0x3A8..=0x3AF => block - 0x3A8 + 0x46,
        _ => return None,
    };
    usize::try_from(position).ok()
}

/// What `c` counts as.
pub(super) fn letter(c: char) -> Letter {
    if c.is_ascii() || is_unspaced(c) {
        return undecomposed(c);
    }
    let (block, at) = (u32::from(c) / BLOCK, u32::from(c) % BLOCK);
    match position(block).and_then(|position| BLOCKS.get(position)) {
        Some(letters) => {
            let letters = letters.get_or_init(|| fold_block(block));
            letters.get(at as usize).copied().unwrap_or(Letter::Gap)
        }
        None => undecomposed(c),
    }
}

/// What each character of a block counts as.
fn fold_block(block: u32) -> Vec<Letter> {
    let characters = (block * BLOCK..(block + 1) * BLOCK).filter_map(char::from_u32);
    // A line each; none of the blocks has surrogates, and ASCII never comes here.
    let lines: String = characters.flat_map(|c| [if c.is_ascii() { ' ' } else { c }, '\n']).collect();
    normalize(&lines).lines().map(fold).gathered()
}

/// What a character counts as by its decomposition.
fn fold(decomposed: &str) -> Letter {
    let mut letters = String::new();
    let mut first = Letter::Nothing;
    for c in decomposed.chars() {
        let letter = undecomposed(c);
        match letter {
            Letter::One(letter) => letters.push(letter),
            Letter::Several(several) => letters.push_str(several),
            // "½" is not "12".
            _ if c == '\u{2044}' => return Letter::Gap,
            _ => {}
        }
        if first == Letter::Nothing {
            first = letter;
        }
    }
    let mut chars = letters.chars();
    match (chars.next(), chars.next()) {
        (None, _) => first,
        (Some(letter), None) => Letter::One(letter),
        // Kept for as long as the static blocks.
        _ => Letter::Several(letters.leak()),
    }
}

/// What a character counts as that has no decomposition, and no upper case but in ASCII.
fn undecomposed(c: char) -> Letter {
    use Letter::{Gap, Joiner, Nothing, One, Several, Sign};
    match c {
        'a'..='z' | '0'..='9' => One(c),
        'A'..='Z' => One(c.to_ascii_lowercase()),
        // With their typographic variants, the modifier letters for apostrophes, Hebrew maqaf and geresh.
        '-' | '\'' | '\u{2B9}'..='\u{2BF}' | '‐'..='–' | '‘'..='‛' | '′' | '−' => Joiner,
        '\u{5BE}' | '\u{5F3}' | '\u{5F4}' => Joiner,
        '#' | '+' => Sign(c),
        _ if c.is_ascii() => Gap,
        // Accents, Hebrew points, Arabic vowel signs and tatweel, soft hyphen, joiners, direction marks,
        // variation selectors, byte-order mark.
        '\u{AD}' | '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' => Nothing,
        '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}'
        | '\u{FE20}'..='\u{FE2F}' => Nothing,
        '\u{591}'..='\u{5BD}' | '\u{5BF}'..='\u{5C7}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' => {
            Nothing
        }
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' => Nothing,
        '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' => Nothing,
        // Spacing accents, which Unicode counts as letters.
        '\u{2C2}'..='\u{2DF}' => Gap,
        // Danda, and the letters among arrows, operators and pictures: "①", "🅰".
        '\u{964}' | '\u{965}' | '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}' => Gap,
        '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3030}' | '\u{30A0}' | '\u{30FB}' => Gap,
        // Vowel and tone signs, which Unicode does not count as letters.
        '\u{700}'..='\u{109F}' | '\u{1700}'..='\u{1CFF}' | '\u{A800}'..='\u{ABFF}' => One(c),
        _ if is_unspaced(c) => One(c),
        // Letters that Unicode does not decompose and people type without their marks.
        'æ' => Several("ae"),
        'œ' => Several("oe"),
        'ß' => Several("ss"),
        'þ' => Several("th"),
        'ⱥ' => One('a'),
        'ƀ' | 'ƃ' | 'ɓ' => One('b'),
        'ƈ' | 'ȼ' => One('c'),
        'ð' | 'đ' | 'ƌ' | 'ȡ' | 'ɖ' | 'ɗ' => One('d'),
        'ɇ' => One('e'),
        'ƒ' => One('f'),
        'ǥ' | 'ɠ' => One('g'),
        'ħ' => One('h'),
        'ı' | 'ɨ' => One('i'),
        'ȷ' | 'ɉ' => One('j'),
        'ĸ' | 'ƙ' => One('k'),
        'ł' | 'ƚ' | 'ȴ' => One('l'),
        'ŋ' | 'ƞ' | 'ȵ' | 'ɲ' => One('n'),
        'ø' | 'ɵ' => One('o'),
        'ƥ' => One('p'),
        'ɋ' => One('q'),
        'ɍ' => One('r'),
        'ȿ' => One('s'),
        'ŧ' | 'ƫ' | 'ƭ' | 'ȶ' | 'ʈ' | 'ⱦ' => One('t'),
        'ʋ' => One('v'),
        'ƴ' | 'ɏ' => One('y'),
        'ƶ' | 'ȥ' | 'ɀ' => One('z'),
        'ς' => One('σ'),
        _ if c.is_alphanumeric() => One(c),
        _ => Gap,
    }
}

/// Whether `c` belongs to a script that writes words without spaces, or attaches endings to them as
/// Korean does: there a search matches inside words.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c),
        0xE00..=0xEFF | 0x1000..=0x109F | 0x1100..=0x11FF | 0x1780..=0x17FF | 0x2E80..=0xA4CF
        | 0xAC00..=0xD7FF | 0xF900..=0xFAFF | 0xFF66..=0xFF9F | 0x1B000..=0x1B16F | 0x20000..=0x3FFFF)
}

/// How German and the Nordic languages write a letter without its marks: "ue" for ü.
pub(super) fn umlaut(c: char) -> Option<&'static str> {
    match c {
        'ä' | 'Ä' => Some("ae"),
        'ö' | 'Ö' | 'ø' | 'Ø' => Some("oe"),
        'ü' | 'Ü' => Some("ue"),
        'å' | 'Å' => Some("aa"),
        _ => None,
    }
}

/// The Hangul syllable of `before` and the `jamo` after it, where a text is decomposed
/// (<https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G56669>).
pub(super) fn compose(before: char, jamo: char) -> Option<char> {
    const SYLLABLES: u32 = 0xAC00;
    let (before, jamo) = (u32::from(before), u32::from(jamo));
    match (before, jamo) {
        (0x1100..=0x1112, 0x1161..=0x1175) => {
            char::from_u32(SYLLABLES + ((before - 0x1100) * 21 + jamo - 0x1161) * 28)
        }
        (SYLLABLES..=0xD7A3, 0x11A8..=0x11C2) if (before - SYLLABLES).is_multiple_of(28) => {
            char::from_u32(before + jamo - 0x11A7)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_unicode_does_not_decompose_lose_their_marks() {
        let letters = "ȺƀƁƂɓƇȼðĐƋȡƉƊɆƑǤƓĦıƗȷɈĸƘŁƚȴŊƞȵƝØƟƤɊɌȿŦƫƬȶƮȾƲƳɎƵȤɀς";
        let plain: String = letters
            .chars()
            .map(|c| match letter(c) {
                Letter::One(letter) => letter,
                other => panic!("{c} is {other:?}"),
            })
            .collect();
        assert_eq!(plain, "abbbbccddddddefgghiijjkklllnnnnoopqrsttttttvyyzzzσ");
    }

    #[test]
    fn what_a_character_counts_as_counts_as_itself() {
        for c in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            let mut buffer = [0; 4];
            let folded = match letter(c) {
                Letter::One(c) => c.encode_utf8(&mut buffer),
                Letter::Several(letters) => letters,
                _ => continue,
            };
            for folded in folded.chars() {
                assert_eq!(letter(folded), Letter::One(folded), "{c:?} U+{:04X}", u32::from(c));
            }
        }
    }
}
