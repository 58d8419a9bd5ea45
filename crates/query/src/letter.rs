//! What each character counts as in a match. Tables of our own, because the visitor downloads
//! them: Latin letters lose their marks, Greek and Cyrillic ones case and the common marks, all
//! other scripts are kept as they are.

/// What a character counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letter {
    /// This letter or digit.
    One(char),
    /// These letters: "ss" for ß.
    Two(&'static str),
    /// Nothing: an accent, a soft hyphen.
    Nothing,
    /// Joins the parts of one word: a hyphen, an apostrophe.
    Joiner,
    /// Stands between words, but belongs to a name that ends with it: "C++", "F#".
    Sign(char),
    /// Stands between words.
    Gap,
}

/// U+00C0 to U+024F as ASCII; a capital stands for two letters, `-` for one that has no ASCII.
const LATIN: &[u8; 400] = b"aaaaaaAceeeeiiiidnooooo ouuuuyTSaaaaaaAceeeeiiiidnooooo ouuuuyTyaaaaaaccccccccdd\
ddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkkllllllllllnnnnnnnnnooooooOOrrrrrrssssss\
ssttttttuuuuuuuuuuuuwwyyyzzzzzzsbbbb---ccdddd----ffg---ikkl--nnooo--pp-----ttttu\
u-vyyzz-------------DDDLLLNNNaaiioouuuuuuuuuu-aaaaAAggggkkoooo--jDDDgg--nnaaAAoo\
aaaaeeeeiiiioooorrrruuuusstt--hhnd--zzaaeeooooooooyylntj--accltsz--b--eejj-qrryy";

/// U+1E00 to U+1EFF likewise.
const LATIN_ADDITIONAL: &[u8; 256] =
    b"aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo\
oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyasssS-\
aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu\
uuyyyyyyyy----yy";

/// U+0386 to U+03CE: Greek without capitals and marks; `-` keeps the letter.
const GREEK: [char; 73] = [
    'α', ' ', 'ε', 'η', 'ι', '-', 'ο', '-', 'υ', 'ω', 'ι', 'α', 'β', 'γ', 'δ', 'ε', 'ζ', 'η', 'θ', 'ι', 'κ',
    'λ', 'μ', 'ν', 'ξ', 'ο', 'π', 'ρ', '-', 'σ', 'τ', 'υ', 'φ', 'χ', 'ψ', 'ω', 'ι', 'υ', 'α', 'ε', 'η', 'ι',
    'υ', 'α', 'β', 'γ', 'δ', 'ε', 'ζ', 'η', 'θ', 'ι', 'κ', 'λ', 'μ', 'ν', 'ξ', 'ο', 'π', 'ρ', 'σ', 'σ', 'τ',
    'υ', 'φ', 'χ', 'ψ', 'ω', 'ι', 'υ', 'ο', 'υ', 'ω',
];

/// What `c` counts as.
pub(super) fn letter(c: char) -> Letter {
    use Letter::{Gap, Joiner, Nothing, One, Sign};
    let code = u32::from(c);
    match code {
        0x30..=0x39 | 0x61..=0x7A => One(c),
        0x41..=0x5A => One(c.to_ascii_lowercase()),
        // - ' and their typographic kin: ’ ‘ ‛ ʹ…ʿ ‐ ‑ ‒ – ′ −, Hebrew maqaf and geresh.
        0x2D | 0x27 | 0x2B9..=0x2BF | 0x2010..=0x2013 | 0x2018..=0x201B | 0x2032 | 0x2212 => Joiner,
        0x5BE | 0x5F3..=0x5F4 => Joiner,
        0x23 | 0x2B => Sign(c),
        0xAA => One('a'),
        0xBA => One('o'),
        0xB5 => One('μ'),
        0xB2..=0xB3 => digit(code - 0xB0),
        0xB9 => One('1'),
        0xAD => Nothing,
        0..=0xBF => Gap,
        0xC0..=0x24F => latin(c, LATIN.get(code as usize - 0xC0)),
        0x1E00..=0x1EFF => latin(c, LATIN_ADDITIONAL.get(code as usize - 0x1E00)),
        // Combining marks, Hebrew points, Arabic vowel signs and tatweel, joiners, direction
        // marks, variation selectors, byte-order mark.
        0x300..=0x36F | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE20..=0xFE2F => Nothing,
        0x591..=0x5BD | 0x5BF..=0x5C7 | 0x640 | 0x64B..=0x65F | 0x670 => Nothing,
        0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0xFE00..=0xFE0F | 0xFEFF => Nothing,
        0x386..=0x3CE => match GREEK.get(code as usize - 0x386) {
            Some(' ') => Gap,
            Some('-') | None => One(c),
            Some(&plain) => One(plain),
        },
        0x401 | 0x451 => One('е'),
        0x407 | 0x457 => One('і'),
        0x419 | 0x439 => One('и'),
        0x400..=0x40F => shifted(code + 80),
        0x410..=0x42F => shifted(code + 32),
        // Pairs of a capital and the small letter after it.
        0x460..=0x481 | 0x48A..=0x4BF | 0x4D0..=0x52F => shifted(code | 1),
        0x4C1..=0x4CE => shifted(code + code % 2),
        0x531..=0x556 => shifted(code + 48),
        0x622 | 0x623 | 0x625 => One('ا'),
        // Spacing modifiers and the punctuation of several scripts.
        0x2C2..=0x2DF | 0x37E | 0x55A..=0x55F | 0x589 | 0x60C | 0x61B | 0x61F | 0x66A..=0x66D => Gap,
        0x6D4 | 0x964 | 0x965 | 0x1680 => Gap,
        0x2070 | 0x2074..=0x2079 => digit(code - 0x2070),
        0x2080..=0x2089 => digit(code - 0x2080),
        // General punctuation, currency, arrows, operators, boxes, dingbats.
        0x2000..=0x206F | 0x20A0..=0x20CF | 0x2190..=0x2BFF | 0x2E00..=0x2E7F => Gap,
        0x3005..=0x3007 | 0x3099..=0x309A => One(c),
        0x3000..=0x3030 | 0x30A0 | 0x30FB | 0xFE10..=0xFE1F | 0xFE30..=0xFE6F => Gap,
        0xFB00..=0xFB06 => ligature(code),
        // Full-width forms are ASCII at a distance.
        0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).map_or(Gap, letter),
        0xFF5F..=0xFF65 | 0xFFE0..=0xFFFF => Gap,
        // Private use, emoji and other pictures.
        0xE000..=0xF8FF | 0x1F000..=0x1FAFF | 0xE0000.. => Gap,
        _ => One(c),
    }
}

/// Whether `c` belongs to a script that writes words without spaces, or glues endings to them as
/// Korean does: there a word is looked for anywhere.
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

/// The Hangul syllable that `jamo` makes of the one before it, where text comes decomposed.
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

fn latin(c: char, plain: Option<&u8>) -> Letter {
    match plain {
        Some(b'A') => Letter::Two("ae"),
        Some(b'S') => Letter::Two("ss"),
        Some(b'T') => Letter::Two("th"),
        Some(b'O') => Letter::Two("oe"),
        Some(b'I') => Letter::Two("ij"),
        Some(b'D') => Letter::Two("dz"),
        Some(b'L') => Letter::Two("lj"),
        Some(b'N') => Letter::Two("nj"),
        Some(b' ') => Letter::Gap,
        Some(b'-') | None => Letter::One(c),
        Some(&plain) => Letter::One(char::from(plain)),
    }
}

fn ligature(code: u32) -> Letter {
    match code {
        0xFB00 => Letter::Two("ff"),
        0xFB01 => Letter::Two("fi"),
        0xFB02 => Letter::Two("fl"),
        0xFB03 => Letter::Two("ffi"),
        0xFB04 => Letter::Two("ffl"),
        _ => Letter::Two("st"),
    }
}

fn digit(value: u32) -> Letter {
    char::from_digit(value, 10).map_or(Letter::Gap, Letter::One)
}

fn shifted(code: u32) -> Letter {
    char::from_u32(code).map_or(Letter::Gap, Letter::One)
}
