//! The shapes of tokens: what can be told without knowing any word.

use super::super::text::Text;
use super::super::text_style::TextStyle;
use super::super::token::TokenKind;
use super::super::traits::Traits;
use crate::strings::contains;
use crate::vocabulary::names;

/// The shape of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Shape {
    /// "A", "J-P".
    Initial,
    /// "AB", "MAC".
    Initials,
    /// "NEURAL".
    Upper,
    /// "Li", "On".
    ShortCapital,
    /// "Lindqvist", "Journal".
    Capital,
    /// "learning".
    Lower,
    /// "wav2vec", "mRNA": a title may begin so.
    LowerMixed,
    /// "NeurIPS".
    Acronym,
    /// "학회".
    Caseless,
    /// "2020".
    Year,
    /// "7".
    Digit,
    /// "14", "201".
    Number,
    /// "10045".
    LongNumber,
    /// "201-215".
    Range,
    /// "1807.06209".
    Decimal,
    /// "e0123", "S12".
    LetterNumber,
    /// "12A".
    NumberLetter,
    /// "3rd".
    Ordinal,
    /// "xiv".
    Roman,
    /// "https://…".
    Address,
    /// "10.1234/abc".
    Doi,
    /// "$x^2$".
    Formula,
    /// A picture.
    Image,
    Stop,
    Comma,
    Semicolon,
    Colon,
    OpenRound,
    CloseRound,
    OpenSquare,
    CloseSquare,
    /// Any quotation mark.
    Quote,
    /// "-", "–", "—".
    Dash,
    /// "/", "|", "·".
    Bar,
    Ampersand,
    /// "?", "!".
    Question,
    /// A mark of an author: "*", "†", or a superscript.
    Mark,
    /// Any other sign.
    Sign,
    /// Beyond the entry's beginning or end.
    Edge,
}

impl Shape {
    pub(crate) const COUNT: usize = Self::Edge as usize + 1;

    /// The shape of the token at `index`.
    pub(super) fn of(text: &Text, index: usize) -> Self {
        let Some(token) = text.tokens.get(index) else { return Self::Edge };
        let word = text.word(index);
        match token.kind {
            TokenKind::Sign(sign) => return Self::of_sign(sign),
            TokenKind::Image(_) => return Self::Image,
            TokenKind::Formula => return Self::Formula,
            TokenKind::Address if word.starts_with("10.") || contains(word, "doi.org/10.") => {
                return Self::Doi;
            }
            TokenKind::Address => return Self::Address,
            TokenKind::Word | TokenKind::Number => {}
        }
        if token.style.has(TextStyle::SUPERSCRIPT) && word.len() <= 3 {
            return Self::Mark;
        }
        let traits = token.traits;
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        if traits.has(Traits::YEAR) {
            return Self::Year;
        }
        if letters == 0 {
            return if word.contains(['-', '\u{2010}', '\u{2011}', '\u{2013}', '\u{2014}', '\u{2212}']) {
                Self::Range
            } else if word.contains(['.', ',']) {
                Self::Decimal
            } else {
                match digits {
                    0 | 1 => Self::Digit,
                    2 | 3 => Self::Number,
                    _ => Self::LongNumber,
                }
            };
        }
        if traits.has(Traits::ORDINAL) {
            Self::Ordinal
        } else if digits > 0 && letters <= 3 {
            let first = word.as_bytes().first().is_some_and(u8::is_ascii_digit);
            if first { Self::NumberLetter } else { Self::LetterNumber }
        } else if is_roman(word) {
            Self::Roman
        } else if traits.has(Traits::INITIAL) {
            Self::Initial
        } else if traits.has(Traits::INITIALS) {
            Self::Initials
        } else if traits.has(Traits::UPPER) {
            Self::Upper
        } else if traits.has(Traits::ACRONYM_LIKE) {
            if traits.has(Traits::LOWER) { Self::LowerMixed } else { Self::Acronym }
        } else if traits.has(Traits::CASELESS) {
            Self::Caseless
        } else if traits.has(Traits::LOWER) {
            let mixed = digits > 0 || word.chars().any(char::is_uppercase) || !word.is_char_boundary(1);
            if mixed { Self::LowerMixed } else { Self::Lower }
        } else if letters <= 3 {
            Self::ShortCapital
        } else {
            Self::Capital
        }
    }

    fn of_sign(sign: char) -> Self {
        match sign {
            '.' | '。' => Self::Stop,
            ',' | '，' | '、' => Self::Comma,
            ';' | '；' => Self::Semicolon,
            ':' | '：' => Self::Colon,
            '(' | '（' => Self::OpenRound,
            ')' | '）' => Self::CloseRound,
            '[' | '【' => Self::OpenSquare,
            ']' | '】' => Self::CloseSquare,
            '"' | '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '\'' | '`' | '「' | '」' | '『' | '』' | '《'
            | '》' | '〈' | '〉' => Self::Quote,
            '-' | '–' | '—' | '−' | '‐' | '‑' | '―' | '_' => Self::Dash,
            '/' | '|' | '·' | '•' => Self::Bar,
            '&' => Self::Ampersand,
            '?' | '!' | '？' | '！' => Self::Question,
            _ if names::MARKS.contains(sign) => Self::Mark,
            _ => Self::Sign,
        }
    }

    /// A coarser class, for pairs of neighbours.
    pub(super) fn class(self) -> usize {
        match self {
            Self::Initial | Self::Initials => 0,
            Self::Upper | Self::Acronym => 1,
            Self::ShortCapital | Self::Capital => 2,
            Self::Lower | Self::LowerMixed => 3,
            Self::Caseless | Self::Formula => 4,
            Self::Year => 5,
            Self::Digit | Self::Number | Self::LongNumber | Self::Decimal => 6,
            Self::Range => 7,
            Self::LetterNumber | Self::NumberLetter | Self::Ordinal | Self::Roman => 8,
            Self::Address | Self::Doi | Self::Image => 9,
            Self::Stop => 10,
            Self::Comma => 11,
            Self::Semicolon => 12,
            Self::Colon => 13,
            Self::OpenRound | Self::OpenSquare => 14,
            Self::CloseRound | Self::CloseSquare => 15,
            Self::Quote => 16,
            Self::Dash | Self::Bar => 17,
            Self::Ampersand | Self::Question | Self::Mark | Self::Sign => 18,
            Self::Edge => 19,
        }
    }

    /// How many classes there are.
    pub(super) const CLASSES: usize = 20;

    /// Returns whether it is a word of letters.
    pub(super) fn is_word(self) -> bool {
        self.class() <= 4
    }

    /// Returns whether it is a sign.
    pub(super) fn is_sign(self) -> bool {
        (10..19).contains(&self.class())
    }
}

fn is_roman(word: &str) -> bool {
    word.len() <= 6
        && word.chars().all(|c| matches!(c, 'i' | 'v' | 'x' | 'l' | '-' | '–'))
        && word.contains(['x', 'v', 'i'])
        && word != "vi"
        || matches!(word, "II" | "III" | "IV" | "VI" | "VII" | "VIII" | "IX" | "XI" | "XII")
}
