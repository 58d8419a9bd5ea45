//! Small letters without the whole of Unicode's tables, which weigh more than they are worth here:
//! names, titles and venues are in scripts whose letters come in pairs by rule.

/// `text` in small letters: Latin, Greek, Cyrillic and Armenian ones.
pub(super) fn lower(text: &str) -> String {
    text.chars().map(small).collect()
}

/// The small form of a letter, or the letter itself.
pub(super) fn small(letter: char) -> char {
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
    fn other_letters_stay() {
        assert_eq!(lower("ÉCOLE Łódź 서울 ß 数学"), "école łódź 서울 ß 数学");
    }
}
