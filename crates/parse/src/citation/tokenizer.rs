//! Turns the rich text of an entry into [`Text`]: one line of tokens with their formatting.

use super::scan::{address, word_length};
use super::text::{LinkTarget, Text};
use super::text_style::TextStyle;
use super::token::{Token, TokenKind, Whitespace, starts_part};
use super::traits::Traits;
use super::year::year;
use crate::strings::folded;
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
            let Some(token) = self.tokens.get_mut(index) else { break };
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
                Inline::Anchor(_) | Inline::FootnoteReference(_) => {}
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
            } else if c.is_alphanumeric() {
                let length = word_length(rest);
                self.push_word(rest.get(..length).unwrap_or_default());
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
        text.lowered.extend(word.chars().flat_map(char::to_lowercase));
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
