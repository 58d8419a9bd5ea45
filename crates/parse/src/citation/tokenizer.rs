//! Turns the rich text of an entry into [`Text`]: one line of tokens with their formatting.

use super::scan::{address, is_raised_digit, word_length};
use super::text::{LinkTarget, Text};
use super::text_style::TextStyle;
use super::token::{Token, TokenKind, Whitespace, starts_part};
use super::traits::Traits;
use super::year::year;
use crate::lowercase::push_lowercase;
use crate::strings::{find, folded};
use offprint_model::Inline;

/// Capacity to start with: most entries have fewer tokens.
const TYPICAL_TOKENS: usize = 128;

impl Text {
    /// Tokenizes `parts`, each a block of its own.
    pub(crate) fn new<P: AsRef<[Inline]>>(parts: &[P]) -> Self {
        let mut tokenizer = Tokenizer {
            text: Self {
                plain: String::with_capacity(TYPICAL_TOKENS * 8),
                tokens: Vec::with_capacity(TYPICAL_TOKENS),
                lowered: String::with_capacity(TYPICAL_TOKENS * 8),
                ..Self::default()
            },
            gap: Whitespace::None,
            style: TextStyle::default(),
            element: 0,
            elements: 0,
            link: None,
        };
        for part in parts {
            tokenizer.gap =
                if tokenizer.text.tokens.is_empty() { Whitespace::None } else { Whitespace::Block };
            tokenizer.inlines(part.as_ref());
        }
        let mut text = tokenizer.text;
        text.add_context_traits();
        text.plain.shrink_to_fit();
        text.tokens.shrink_to_fit();
        text.lowered.shrink_to_fit();
        text
    }

    /// Adds the traits that depend on a token's neighbours.
    fn add_context_traits(&mut self) {
        for index in 0..self.tokens.len() {
            let before = index.checked_sub(1).and_then(|before| self.tokens.get(before));
            let begins =
                before.zip(self.tokens.get(index)).is_some_and(|(before, token)| starts_part(before, token));
            let apostrophe = index > 0 && matches!(self.sign(index - 1), Some('\'' | '’' | '‘' | '`'));
            let two = self.word(index).len() == 2 && self.traits(index).has(Traits::DIGIT);
            let short_year = two && apostrophe && self.gap(index) == Whitespace::None;
            let stopped = self.sign(index + 1) == Some('.') && self.gap(index + 1) == Whitespace::None;
            let shortened = stopped
                && self.traits(index).has(Traits::CAPITAL)
                && !self.traits(index).has(Traits::INITIAL)
                && self.traits(index).has(Traits::SHORTENED);
            let mut misread = self.misread_initial(index);
            // "A DOI with brackets" tells none
            if self.traits(index + 1).has(Traits::LOWER) && self.gap(index + 1) == Whitespace::Space {
                misread.add(Traits::IDENTIFIER);
            }
            // "Gerard 't Veld"
            let particle = apostrophe
                && self.gap(index) == Whitespace::None
                && self.gap(index - 1) != Whitespace::None
                && matches!(self.word(index), "t" | "s");
            let Some(token) = self.tokens.get_mut(index) else { break };
            token.traits.remove(misread);
            if particle {
                token.traits.remove(BEFORE_NUMBERS);
                token.traits.add(Traits::PARTICLE);
            }
            if begins {
                token.traits.add(Traits::BEGINS);
            }
            if short_year {
                token.traits.add(Traits::SHORT_YEAR);
            }
            if shortened {
                token.traits.add(Traits::JOURNAL);
            }
        }
    }
}

/// What a single capital is only before a number: "S. 12".
const BEFORE_NUMBERS: Traits =
    Traits::VOLUME.or(Traits::ISSUE).or(Traits::PAGES).or(Traits::IDENTIFIER).or(Traits::VENUE_SUFFIX);

/// What a single capital is only before a small word: "A study".
const BEFORE_WORDS: Traits =
    Traits::FUNCTION.or(Traits::CONJUNCTION).or(Traits::PARTICLE).or(Traits::TITLE_WORD).or(Traits::SENTENCE);

/// What two capitals behind a name are not: "Wilson ED".
const NO_INITIALS: Traits =
    Traits::EDITOR.or(Traits::CONJUNCTION).or(Traits::IN).or(Traits::NAMES_END).or(Traits::OTHERS);

impl Text {
    /// The traits that the word at `index` shares with a word of the vocabulary, and does not have because it is the
    /// initial of a name: "Lee A" has no article, and "Halloran I, Osei E" no Catalan and no Italian "and".
    fn misread_initial(&self, index: usize) -> Traits {
        let traits = self.traits(index);
        let mut misread = Traits::default();
        let is_raised = self.tokens.get(index).is_some_and(|token| token.style.has(TextStyle::SUPERSCRIPT));
        // the mark of an author: "Ann Lee<sup>a</sup>"
        if is_raised && self.word(index).len() <= 2 {
            misread.add(BEFORE_WORDS.or(BEFORE_NUMBERS).or(NO_INITIALS));
            return misread;
        }
        let next = self.traits(index + 1);
        if traits.has(Traits::INITIAL) {
            if !next.has(Traits::LOWER) {
                misread.add(BEFORE_WORDS.or(NO_INITIALS));
            }
            let behind = if self.sign(index + 1) == Some('.') { index + 2 } else { index + 1 };
            if !self.traits(behind).has(Traits::DIGIT) {
                misread.add(BEFORE_NUMBERS);
            }
        } else if traits.has(Traits::INITIALS)
            && index > 0
            && self.traits(index - 1).has(Traits::CAPITAL)
            && self.gap(index) == Whitespace::Space
            && !next.has(Traits::LOWER)
        {
            misread.add(NO_INITIALS);
        }
        misread
    }
}

/// An acronym and the year that is written to it: "AAAI" and "2023" of "AAAI2023". The year of any other word is empty.
fn without_year(word: &str) -> (&str, &str) {
    let start = word.len().saturating_sub(4);
    match word.split_at_checked(start) {
        Some((acronym, digits))
            if acronym.bytes().all(|byte| byte.is_ascii_alphabetic())
                && acronym.bytes().filter(u8::is_ascii_uppercase).count() > 1
                && year(digits).is_some() =>
        {
            (acronym, digits)
        }
        _ => (word, ""),
    }
}

/// The length of the raised digits at the beginning of `text`, in bytes.
fn position_after_raised(text: &str) -> usize {
    find(text, |c| !is_raised_digit(c)).unwrap_or(text.len())
}

/// Appends tokens to a text, with the current formatting and link.
struct Tokenizer {
    text: Text,
    gap: Whitespace,
    style: TextStyle,
    element: u32,
    elements: u32,
    link: Option<u32>,
}

impl Tokenizer {
    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(words) => self.words(words),
                Inline::Code(words) => self.styled(TextStyle::CODE, &|tokenizer| tokenizer.words(words)),
                Inline::Math { tex, display, .. } => {
                    let fence = if *display { "$$" } else { "$" };
                    self.styled(TextStyle::MATH, &|tokenizer| {
                        tokenizer.opaque(&[fence, tex, fence].concat())
                    });
                }
                Inline::Strong(inner) => self.styled(TextStyle::BOLD, &|tokenizer| tokenizer.inlines(inner)),
                Inline::Emphasis(inner) => {
                    self.styled(TextStyle::ITALIC, &|tokenizer| tokenizer.inlines(inner))
                }
                Inline::Strikethrough(inner) => {
                    self.styled(TextStyle::STRIKE, &|tokenizer| tokenizer.inlines(inner))
                }
                Inline::Underline(inner) => {
                    self.styled(TextStyle::UNDERLINE, &|tokenizer| tokenizer.inlines(inner))
                }
                Inline::Mark(inner) => self.styled(TextStyle::MARK, &|tokenizer| tokenizer.inlines(inner)),
                Inline::Small(inner) => self.styled(TextStyle::SMALL, &|tokenizer| tokenizer.inlines(inner)),
                Inline::Superscript(inner) => {
                    self.styled(TextStyle::SUPERSCRIPT, &|tokenizer| tokenizer.inlines(inner))
                }
                Inline::Subscript(inner) => {
                    self.styled(TextStyle::SUBSCRIPT, &|tokenizer| tokenizer.inlines(inner))
                }
                Inline::Key(inner) => self.styled(TextStyle::KEY, &|tokenizer| tokenizer.inlines(inner)),
                Inline::Link { url, title, content } => {
                    let outer = self.link;
                    self.link = Some(self.text.links.len() as u32);
                    self.text.links.push(LinkTarget { url: url.clone(), title: title.clone() });
                    let before = self.text.tokens.len();
                    self.inlines(content);
                    if self.text.tokens.len() == before {
                        self.push(TokenKind::Formula, "");
                    }
                    self.link = outer;
                }
                Inline::Image(image) => {
                    self.push(TokenKind::Image(self.text.images.len() as u32), "");
                    self.text.images.push(image.clone());
                }
                Inline::Break => self.gap = self.gap.max(Whitespace::Break),
                Inline::Anchor(_) => {}
                // shown nowhere in the text, but a mark behind a name
                Inline::FootnoteReference(label) => {
                    self.text.footnotes.push((self.text.tokens.len(), label.clone()));
                    self.styled(TextStyle::SUPERSCRIPT, &|tokenizer| tokenizer.push(TokenKind::Formula, ""));
                }
            }
        }
    }

    fn styled(&mut self, style: TextStyle, write: &dyn Fn(&mut Self)) {
        let outer = (self.style, self.element);
        self.elements += 1;
        (self.style, self.element) = (self.style.with(style), self.elements);
        write(self);
        (self.style, self.element) = outer;
    }

    fn opaque(&mut self, words: &str) {
        let folded = folded(words);
        if !folded.is_empty() {
            self.push(TokenKind::Formula, &folded);
        }
    }

    fn words(&mut self, words: &str) {
        let mut rest = words;
        while let Some(c) = rest.chars().next() {
            let length = if c.is_whitespace() || matches!(c, '\u{200B}' | '\u{FEFF}') {
                let gap = if c == '\n' { Whitespace::Line } else { Whitespace::Space };
                self.gap = self.gap.max(gap);
                c.len_utf8()
            } else if c == '\\' && matches!(rest.as_bytes().get(1), None | Some(b'\n')) {
                // kramdown's `\\` at the end of a line
                self.gap = self.gap.max(Whitespace::Break);
                1
            } else if let Some(length) = address(rest) {
                self.push(TokenKind::Address, rest.get(..length).unwrap_or_default());
                length
            } else if is_raised_digit(c) {
                let length = position_after_raised(rest);
                let raised = rest.get(..length).unwrap_or_default();
                self.styled(TextStyle::SUPERSCRIPT, &|tokenizer| tokenizer.push_word(raised));
                length
            } else if c.is_alphanumeric() {
                let length = word_length(rest);
                let (word, year) = without_year(rest.get(..length).unwrap_or_default());
                self.push_word(word);
                if !year.is_empty() {
                    self.push_word(year);
                }
                length
            } else {
                let length = c.len_utf8();
                self.push(TokenKind::Sign(c), rest.get(..length).unwrap_or_default());
                self.text.lowered.push(c);
                length
            };
            rest = rest.get(length..).unwrap_or_default();
        }
    }

    fn push_word(&mut self, word: &str) {
        let number = word.chars().all(|c| !c.is_alphabetic());
        self.push(if number { TokenKind::Number } else { TokenKind::Word }, word);
        let text = &mut self.text;
        let Some(token) = text.tokens.last_mut() else { return };
        word.chars().for_each(|letter| push_lowercase(&mut text.lowered, letter));
        let lower = text.lowered.get(token.low as usize..).unwrap_or_default();
        token.traits = if number { Traits::DIGIT } else { Traits::of_word(word, lower) };
        if year(word).is_some() {
            token.traits.add(Traits::YEAR);
        }
    }

    fn push(&mut self, kind: TokenKind, written: &str) {
        let text = &mut self.text;
        if self.gap != Whitespace::None && !text.plain.is_empty() {
            text.plain.push(' ');
        }
        // content files are far smaller than 4 GB
        let start = text.plain.len() as u32;
        text.plain.push_str(written);
        text.tokens.push(Token {
            start,
            end: text.plain.len() as u32,
            low: text.lowered.len() as u32,
            kind,
            gap: self.gap,
            style: self.style,
            element: self.element,
            link: self.link,
            traits: Traits::default(),
        });
        self.gap = Whitespace::None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn traits(line: &str, word: &str) -> Traits {
        let text = Text::new(&[[Inline::Text(line.into())]]);
        let found = (0..text.len()).find(|index| text.word(*index) == word);
        found.map(|index| text.traits(index)).unwrap_or_default()
    }

    #[test]
    fn a_year_behind_an_acronym_is_a_word() {
        let text = Text::new(&[[Inline::Text("AAAI2023, P53 and ISO8601".into())]]);
        let words: Vec<_> = (0..text.len()).map(|index| text.word(index)).collect();
        assert_eq!(words, ["AAAI", "2023", ",", "P53", "and", "ISO8601"]);
    }

    #[test]
    fn signs_that_belong_to_a_name_are_no_signs() {
        let text = Text::new(&[[Inline::Text("C++. (Notepad++)".into())]]);
        let words: Vec<_> = (0..text.len()).map(|index| text.word(index)).collect();
        assert_eq!(words, ["C++", ".", "(", "Notepad++", ")"]);
    }

    #[test]
    fn initials_are_no_small_words() {
        let joins = Traits::CONJUNCTION.or(Traits::FUNCTION);
        assert!(!traits("Halloran I. Bells and towers.", "I").has(joins));
        assert!(!traits("Lee A, Osei E, Poe Y", "A").has(joins));
        assert!(!traits("Lee A, Osei E, Poe Y", "E").has(joins));
        assert!(traits("A study of bells", "A").has(Traits::FUNCTION));
        assert!(traits("Garcilla y Pardo", "y").has(Traits::CONJUNCTION));
    }

    #[test]
    fn initials_announce_no_numbers() {
        assert!(!traits("Weber S. Bells and towers.", "S").has(Traits::PAGES));
        assert!(traits("Glocken, S. 12–19", "S").has(Traits::PAGES));
    }

    #[test]
    fn words_for_identifiers_announce_no_words() {
        assert!(!traits("A DOI with brackets", "DOI").has(Traits::IDENTIFIER));
        assert!(traits("Bells, DOI 10.1234/bells", "DOI").has(Traits::IDENTIFIER));
        assert!(traits("Bells. ISBN: 978-0-00-000000-2", "ISBN").has(Traits::IDENTIFIER));
    }

    #[test]
    fn two_initials_are_no_editors() {
        assert!(!traits("Wilson ED, Lee A. Bells.", "ED").has(Traits::EDITOR));
        assert!(traits("Weber (HG), Glocken.", "HG").has(Traits::EDITOR));
        assert!(traits("Wilson, ed. Bells.", "ed").has(Traits::EDITOR));
    }
}
