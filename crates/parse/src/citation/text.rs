//! An entry's text as one line of tokens, each with the marks that it stands in.

use crate::letters;
use std::ops::Range;

use super::annotations::parts;
use super::scan::{address, word_length};
use super::token::{TextStyle, Token, TokenKind, Traits, Whitespace, year};
use crate::strings::folded;
use crate::vocabulary::phrases_of;
use offprint_model::{Href, Image, Inline};

/// The text of an entry.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text {
    /// Its visible words; white space folded, line ends are spaces.
    pub(crate) plain: String,
    pub(crate) tokens: Vec<Token>,
    pub(crate) links: Vec<LinkTarget>,
    pub(crate) images: Vec<Image>,
    /// Its words and signs in small letters, one behind the other.
    lowered: String,
}

/// As many tokens as most entries have: to make room once is faster than to make more again and again.
const TYPICAL_TOKENS: usize = 128;

/// Where a link of the entry leads.
#[derive(Clone, Debug)]
pub(crate) struct LinkTarget {
    pub(crate) url: Href,
    pub(crate) title: String,
}

impl LinkTarget {
    /// Whether it leads anywhere.
    pub(crate) fn leads(&self) -> bool {
        !matches!(self.url.as_str(), "" | "#")
    }
}

impl Text {
    /// The text of `parts`, each of them a block of its own.
    pub(crate) fn new<P: AsRef<[Inline]>>(parts: &[P]) -> Self {
        let mut writer = Writer {
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
            writer.gap = if writer.text.tokens.is_empty() { Whitespace::None } else { Whitespace::Block };
            writer.inlines(part.as_ref());
        }
        let mut text = writer.text;
        text.look_around();
        text.plain.shrink_to_fit();
        text.tokens.shrink_to_fit();
        text.lowered.shrink_to_fit();
        text
    }

    /// Adds what a token says only beside its neighbours.
    fn look_around(&mut self) {
        for index in 0..self.tokens.len() {
            let before = index.checked_sub(1).and_then(|before| self.tokens.get(before));
            let begins =
                before.zip(self.tokens.get(index)).is_some_and(|(before, token)| parts(before, token));
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

    /// The words of a range of tokens, as written, without marks.
    pub(crate) fn slice(&self, range: Range<usize>) -> &str {
        match (self.tokens.get(range.start), self.tokens.get(range.end.wrapping_sub(1))) {
            (Some(first), Some(last)) if range.start < range.end => {
                self.plain.get(first.start as usize..last.end as usize).unwrap_or_default()
            }
            _ => "",
        }
    }

    // What a token is, is asked in hundreds of places: inlined, each of them would weigh.

    /// One token as written.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn word(&self, index: usize) -> &str {
        let token = self.tokens.get(index);
        token.and_then(|token| self.plain.get(token.start as usize..token.end as usize)).unwrap_or_default()
    }

    /// One token in lower case.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn low(&self, index: usize) -> &str {
        let Some(token) = self.tokens.get(index) else { return "" };
        let end = self.tokens.get(index + 1).map_or(self.lowered.len(), |next| next.low as usize);
        self.lowered.get(token.low as usize..end).unwrap_or_default()
    }

    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn traits(&self, index: usize) -> Traits {
        self.tokens.get(index).map(|token| token.traits).unwrap_or_default()
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn sign(&self, index: usize) -> Option<char> {
        match self.tokens.get(index)?.kind {
            TokenKind::Sign(sign) => Some(sign),
            _ => None,
        }
    }

    /// Whether the token is one of these signs.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn sign_in(&self, index: usize, signs: &str) -> bool {
        match self.sign(index) {
            // faster than any search, as the lists are short
            Some(sign) if sign.is_ascii() => signs.bytes().any(|byte| char::from(byte) == sign),
            Some(sign) => signs.contains(sign),
            None => false,
        }
    }

    /// What stands before a token; at both ends of the entry, the end of a block.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn gap(&self, index: usize) -> Whitespace {
        if index == 0 {
            Whitespace::Block
        } else {
            self.tokens.get(index).map_or(Whitespace::Block, |token| token.gap)
        }
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn is_word(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.kind == TokenKind::Word)
    }

    /// Whether `stop` is that of "des 15. Jahrhunderts", which ends no sentence.
    pub(crate) fn is_ordinal(&self, stop: usize) -> bool {
        stop > 1
            && self.gap(stop) == Whitespace::None
            && self.traits(stop - 1).has(Traits::DIGIT)
            && self.word(stop - 1).len() <= 2
            && self.traits(stop - 2).has(Traits::LOWER)
            && self.traits(stop - 2).has(Traits::FUNCTION)
    }

    /// Whether the "in" at `index` leads to a book: "in: Ann Lee (Ed.): A Book".
    pub(crate) fn leads_to_book(&self, index: usize) -> bool {
        self.sign(index + 1) == Some(':')
            && self.low(index) == "in"
            && index > 0
            && self.sign(index - 1).is_some()
    }

    /// Whether `index` names the editors of a book: "edited by Ann Lee", "(Eds.)".
    pub(crate) fn edits(&self, index: usize) -> bool {
        (self.low(index + 1) == "by" || index > 0 && matches!(self.sign(index - 1), Some('(' | ',')))
            && self.traits(index).has(Traits::EDITOR)
    }

    /// Where the words that lead to names before `index` begin: those of "joint work with"; `index`
    /// itself if there are none.
    pub(crate) fn prefix_start(&self, index: usize) -> usize {
        let mut start = index;
        while start > 0 && self.is_word(start - 1) && self.traits(start - 1).has(Traits::AUTHOR_PREFIX) {
            start -= 1;
        }
        start
    }

    /// Whether `index` begins a title that follows names without a sign between them: "Bo Lind, Ann Lee
    /// Guessing by ear".
    pub(crate) fn runs_into_title(&self, index: usize) -> bool {
        let has = |at: usize, traits: Traits| self.is_word(at) && self.traits(at).has(traits);
        let begins = has(index, Traits::CAPITAL)
            && !has(index, Traits::INITIAL.or(Traits::ANY_VENUE).or(Traits::KNOWN))
            && has(index + 1, Traits::LOWER)
            && (!has(index + 1, Traits::PARTICLE.or(Traits::CONJUNCTION).or(Traits::NAMES_END))
                || has(index + 2, Traits::LOWER) && !has(index + 2, Traits::FUNCTION.or(Traits::PARTICLE)));
        if !begins || self.gap(index) == Whitespace::None {
            return false;
        }
        let mut names = 1;
        let mut words = 0;
        for at in (0..index).rev() {
            if self.sign_in(at, ",;&") || has(at, Traits::CONJUNCTION) && has(at, Traits::LOWER) {
                names += usize::from(words > 0);
                if words == 1 || words > 3 {
                    return false;
                }
                words = 0;
            } else if has(at, Traits::CAPITAL) {
                words += 1;
            } else if !(has(at, Traits::PARTICLE)
                || self.sign(at) == Some('.') && has(at - usize::from(at > 0), Traits::INITIAL))
            {
                return false;
            }
        }
        names > 1 && words > 1
    }

    /// Whether the tokens from `index` on are the words of `phrase`, in lower case; the index
    /// behind them.
    pub(crate) fn phrase(&self, index: usize, phrase: &str) -> Option<usize> {
        if self.low(index).as_bytes().first() != phrase.as_bytes().first() {
            return None;
        }
        let mut at = index;
        for wanted in phrase.split(' ') {
            let mut rest = wanted;
            while !rest.is_empty() {
                let token = self.low(at);
                if token.is_empty() {
                    return None;
                }
                rest = rest.strip_prefix(token)?;
                at += 1;
            }
        }
        Some(at)
    }

    /// Whether a phrase of `table` stands at `index`; `opens` is the trait of the words that begin one.
    pub(crate) fn says(&self, index: usize, opens: Traits, table: &str) -> bool {
        self.traits(index).has(opens) && phrases_of(table).any(|phrase| self.phrase(index, phrase).is_some())
    }
}

struct Writer {
    text: Text,
    gap: Whitespace,
    style: TextStyle,
    element: u32,
    elements: u32,
    link: Option<u32>,
}

impl Writer {
    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(words) => self.words(words),
                Inline::Code(words) => self.styled(TextStyle::CODE, &|writer| writer.words(words)),
                Inline::Math { tex, display, .. } => {
                    let fence = if *display { "$$" } else { "$" };
                    self.styled(TextStyle::MATH, &|writer| writer.opaque(&[fence, tex, fence].concat()));
                }
                Inline::Strong(inner) => self.styled(TextStyle::BOLD, &|writer| writer.inlines(inner)),
                Inline::Emphasis(inner) => self.styled(TextStyle::ITALIC, &|writer| writer.inlines(inner)),
                Inline::Strikethrough(inner) => {
                    self.styled(TextStyle::STRIKE, &|writer| writer.inlines(inner))
                }
                Inline::Underline(inner) => {
                    self.styled(TextStyle::UNDERLINE, &|writer| writer.inlines(inner))
                }
                Inline::Mark(inner) => self.styled(TextStyle::MARK, &|writer| writer.inlines(inner)),
                Inline::Small(inner) => self.styled(TextStyle::SMALL, &|writer| writer.inlines(inner)),
                Inline::Superscript(inner) => {
                    self.styled(TextStyle::SUPERSCRIPT, &|writer| writer.inlines(inner))
                }
                Inline::Subscript(inner) => {
                    self.styled(TextStyle::SUBSCRIPT, &|writer| writer.inlines(inner))
                }
                Inline::Key(inner) => self.styled(TextStyle::KEY, &|writer| writer.inlines(inner)),
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
        letters::push_lower(&mut text.lowered, word);
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
        // a content file is far smaller than what these numbers hold
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
