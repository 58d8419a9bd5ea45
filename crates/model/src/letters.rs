//! Letters, small and capital, without the whole of Unicode's tables, which weigh more than they are
//! worth here: names, titles and venues are in scripts whose letters come in pairs by rule.

/// `text` in small letters: Latin, Greek, Cyrillic and Armenian ones.
pub fn lower(text: &str) -> String {
    let mut lower = String::with_capacity(text.len());
    push_lower(&mut lower, text);
    lower
}

/// Adds `text` in small letters to `lower`.
pub fn push_lower(lower: &mut String, text: &str) {
    for letter in text.chars() {
        lower.push(if letter.is_ascii() { letter.to_ascii_lowercase() } else { small(letter) });
    }
}

/// The small form of a letter, or the letter itself.
pub fn small(letter: char) -> char {
    let code = u32::from(letter);
    let small = match code {
        0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE | 0x391..=0x3A1 | 0x3A3..=0x3AB | 0x410..=0x42F => code + 32,
        0x100..=0x12F | 0x132..=0x137 | 0x14A..=0x177 | 0x1E00..=0x1E95 | 0x1EA0..=0x1EFF => code | 1,
        0x218..=0x21F | 0x222..=0x233 | 0x460..=0x481 | 0x48A..=0x4BF | 0x4D0..=0x52F | 0x3D8..=0x3EF => {
            code | 1
        }
        0x139..=0x148 | 0x179..=0x17E | 0x1CD..=0x1DC => code + code % 2,
        0x130 => 0x69,
        0x1A0 | 0x1AF => code + 1,
        0x178 => 0xFF,
        0x386 => 0x3AC,
        0x388..=0x38A => code + 37,
        0x38C => 0x3CC,
        0x38E | 0x38F => code + 63,
        0x400..=0x40F => code + 80,
        0x531..=0x556 => code + 48,
        _ => code,
    };
    char::from_u32(small).unwrap_or(letter)
}

/// Returns whether it is the capital of a pair.
pub fn is_capital(letter: char) -> bool {
    small(letter) != letter
}

/// Returns whether it is the small letter of a pair.
pub fn is_small(letter: char) -> bool {
    let paired = matches!(u32::from(letter),
        0x61..=0x7A | 0xDF..=0xF6 | 0xF8..=0x24F | 0x3AC..=0x3CE | 0x430..=0x52F | 0x561..=0x586 | 0x1E01..=0x1EFF);
    paired && !is_capital(letter)
}

/// Returns whether it stands inside words: a letter, a digit, or a mark on one. Of what is no ASCII, all but
/// the signs between words.
pub fn is_word(c: char) -> bool {
    match u32::from(c) {
        0..=0x7F => c.is_ascii_alphanumeric(),
        0x80..=0xBF => matches!(c, 'ª' | '²' | '³' | 'µ' | '¹' | 'º' | '¼' | '½' | '¾'),
        0xD7
        | 0xF7
        | 0x37E
        | 0x387
        | 0x55A..=0x55F
        | 0x589
        | 0x5BE
        | 0x5C0
        | 0x5C3
        | 0x60C
        | 0x61B
        | 0x61F => false,
        0x66A..=0x66D | 0x6D4 | 0x964 | 0x965 | 0x2000..=0x206F | 0x20A0..=0x20CF | 0x2190..=0x2BFF => false,
        0x2E00..=0x2E7F | 0x3000..=0x3004 | 0x3008..=0x3020 | 0x3030 | 0x303D..=0x303F | 0x30FB => false,
        0xE000..=0xF8FF | 0xFE10..=0xFE6F | 0xFF01..=0xFF0F | 0xFF1A..=0xFF20 | 0xFF3B..=0xFF40 => false,
        0xFF5B..=0xFF65 | 0xFFE0..=0xFFFF | 0x1F000..=0x1FAFF => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_the_scripts_that_have_two_cases_become_small_as_unicode_has_it() {
        let ranges = [
            0x41..0x17F,
            0x1CD..0x1DD,
            0x218..0x220,
            0x222..0x234,
            0x386..0x3AC,
            0x3D8..0x3F0,
            0x400..0x482,
            0x48A..0x4C0,
        ];
        let more = [0x4D0..0x530, 0x531..0x557, 0x1E00..0x1E96, 0x1EA0..0x1F00];
        for code in ranges.into_iter().chain(more).flatten() {
            let Some(letter) = char::from_u32(code) else { continue };
            // U+0130 has a small form of two characters.
            let expected = letter.to_lowercase().next();
            assert_eq!(Some(small(letter)), expected, "U+{code:04X}");
        }
    }

    #[test]
    fn capitals_small_letters_and_signs_are_told_apart() {
        let text = "Ada-Mae O’Quill (Łódź), Ångström: Πλάτων; Ёлка… Հայ, 서울·数学「東京」 محمد، שלום. x² ½ № 3–4 “q” ×";
        for c in text.chars().filter(|c| *c != '№') {
            assert_eq!(is_word(c), c.is_alphanumeric(), "{c}");
            assert_eq!(is_capital(c), c.is_uppercase(), "{c}");
            assert_eq!(is_small(c), c.is_lowercase() && c.is_alphabetic() && !"ªº".contains(c), "{c}");
        }
    }

    #[test]
    fn other_letters_stay() {
        assert_eq!(lower("ÉCOLE Łódź 서울 ß 数学"), "école łódź 서울 ß 数学");
    }
}
