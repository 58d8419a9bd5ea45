//! An entry's text as one line of tokens, each with the marks that it stands in.

use crate::parse::letters;
use std::ops::Range;

use super::token::{Gap, Kind, Style, Token, Traits, is_hyphen, year};
use crate::model::{Href, Image, Inline};
use crate::parse::knowledge::{labels, phrases_of, words_of};
use crate::parse::strings::{folded, position};

/// The text of an entry.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text {
    /// Its visible words; white space folded, line ends are spaces.
    pub(crate) plain: String,
    pub(crate) tokens: Vec<Token>,
    pub(crate) links: Vec<LinkTarget>,
    pub(crate) images: Vec<Image>,
    /// Number of line ends before each token, to find its place in the file.
    pub(crate) lower: Vec<Range<usize>>,
    lowered: String,
}

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
            text: Self::default(),
            gap: Gap::None,
            style: Style::default(),
            element: 0,
            elements: 0,
            link: None,
        };
        for part in parts {
            writer.gap = if writer.text.tokens.is_empty() { Gap::None } else { Gap::Block };
            writer.inlines(part.as_ref());
        }
        writer.text.look_around();
        writer.text
    }

    /// Adds what a token says only beside its neighbours.
    fn look_around(&mut self) {
        for index in 0..self.tokens.len() {
            let apostrophe = index > 0 && matches!(self.sign(index - 1), Some('\'' | '’' | '‘' | '`'));
            let two = self.word(index).len() == 2 && self.traits(index).has(Traits::DIGIT);
            let short_year = two && apostrophe && self.gap(index) == Gap::None;
            let stopped = self.sign(index + 1) == Some('.') && self.gap(index + 1) == Gap::None;
            let shortened = stopped
                && self.traits(index).has(Traits::CAPITAL)
                && !self.traits(index).has(Traits::INITIAL)
                && self.traits(index).has(Traits::SHORTENED);
            let Some(token) = self.tokens.get_mut(index) else { break };
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
                self.plain.get(first.span.start..last.span.end).unwrap_or_default()
            }
            _ => "",
        }
    }

    // What a token is, is asked in hundreds of places: inlined, each of them would weigh.

    /// One token as written.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn word(&self, index: usize) -> &str {
        self.tokens.get(index).and_then(|token| self.plain.get(token.span.clone())).unwrap_or_default()
    }

    /// One token in lower case.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn low(&self, index: usize) -> &str {
        self.lower.get(index).and_then(|span| self.lowered.get(span.clone())).unwrap_or_default()
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
            Kind::Sign(sign) => Some(sign),
            _ => None,
        }
    }

    /// Whether the token is one of these signs.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn sign_in(&self, index: usize, signs: &str) -> bool {
        self.sign(index).is_some_and(|sign| signs.contains(sign))
    }

    /// What stands before a token; at both ends of the entry, the end of a block.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn gap(&self, index: usize) -> Gap {
        if index == 0 { Gap::Block } else { self.tokens.get(index).map_or(Gap::Block, |token| token.gap) }
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn is_word(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.kind == Kind::Word)
    }

    /// Whether `stop` is that of "des 15. Jahrhunderts", which ends no sentence.
    pub(crate) fn is_ordinal(&self, stop: usize) -> bool {
        stop > 1
            && self.gap(stop) == Gap::None
            && self.traits(stop - 1).has(Traits::DIGIT)
            && self.word(stop - 1).len() <= 2
            && self.traits(stop - 2).has(Traits::LOWER)
            && self.traits(stop - 2).has(Traits::FUNCTION)
    }

    /// Whether the "in" at `index` leads to a book: "in: Ann Lee (Ed.): A Book".
    pub(crate) fn leads_to_book(&self, index: usize) -> bool {
        self.low(index) == "in"
            && self.sign(index + 1) == Some(':')
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
    pub(crate) fn lead_to(&self, index: usize) -> usize {
        let mut start = index;
        while start > 0 && self.is_word(start - 1) && self.traits(start - 1).has(Traits::LEAD) {
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
            && (!has(index + 1, Traits::PARTICLE.or(Traits::JOINT).or(Traits::END))
                || has(index + 2, Traits::LOWER) && !has(index + 2, Traits::FUNCTION.or(Traits::PARTICLE)));
        if !begins || self.gap(index) == Gap::None {
            return false;
        }
        let mut names = 1;
        let mut words = 0;
        for at in (0..index).rev() {
            if self.sign_in(at, ",;&") || has(at, Traits::JOINT) && has(at, Traits::LOWER) {
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
    gap: Gap,
    style: Style,
    element: u32,
    elements: u32,
    link: Option<usize>,
}

impl Writer {
    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(words) => self.words(words),
                Inline::Code(words) => self.styled(Style::CODE, &|writer| writer.words(words)),
                Inline::Math { tex, display, .. } => {
                    let fence = if *display { "$$" } else { "$" };
                    self.styled(Style::MATH, &|writer| writer.opaque(&[fence, tex, fence].concat()));
                }
                Inline::Strong(inner) => self.styled(Style::BOLD, &|writer| writer.inlines(inner)),
                Inline::Emphasis(inner) => self.styled(Style::ITALIC, &|writer| writer.inlines(inner)),
                Inline::Strikethrough(inner) => self.styled(Style::STRIKE, &|writer| writer.inlines(inner)),
                Inline::Underline(inner) => self.styled(Style::UNDERLINE, &|writer| writer.inlines(inner)),
                Inline::Mark(inner) => self.styled(Style::MARK, &|writer| writer.inlines(inner)),
                Inline::Small(inner) => self.styled(Style::SMALL, &|writer| writer.inlines(inner)),
                Inline::Superscript(inner) => self.styled(Style::RAISED, &|writer| writer.inlines(inner)),
                Inline::Subscript(inner) => self.styled(Style::LOWERED, &|writer| writer.inlines(inner)),
                Inline::Key(inner) => self.styled(Style::KEY, &|writer| writer.inlines(inner)),
                Inline::Link { url, title, content } => {
                    let outer = self.link;
                    self.text.links.push(LinkTarget { url: url.clone(), title: title.clone() });
                    self.link = Some(self.text.links.len() - 1);
                    let before = self.text.tokens.len();
                    self.inlines(content);
                    if self.text.tokens.len() == before {
                        self.push(Kind::Formula, "", "");
                    }
                    self.link = outer;
                }
                Inline::Image(image) => {
                    self.text.images.push(image.clone());
                    self.push(Kind::Image(self.text.images.len() - 1), "", "");
                }
                Inline::Break => self.gap = self.gap.max(Gap::Break),
                Inline::Anchor(_) | Inline::FootnoteReference(_) => {}
            }
        }
    }

    fn styled(&mut self, style: Style, write: &dyn Fn(&mut Self)) {
        let outer = (self.style, self.element);
        self.elements += 1;
        (self.style, self.element) = (self.style.with(style), self.elements);
        write(self);
        (self.style, self.element) = outer;
    }

    fn opaque(&mut self, words: &str) {
        let folded = folded(words);
        if !folded.is_empty() {
            self.push(Kind::Formula, &folded, "");
        }
    }

    fn words(&mut self, words: &str) {
        let mut rest = words;
        while let Some(c) = rest.chars().next() {
            let length = if c.is_whitespace() || matches!(c, '\u{200B}' | '\u{FEFF}') {
                let gap = if c == '\n' { Gap::Line } else { Gap::Space };
                self.gap = self.gap.max(gap);
                c.len_utf8()
            } else if c == '\\' && matches!(rest.as_bytes().get(1), None | Some(b'\n')) {
                // kramdown's `\\` at the end of a line
                self.gap = self.gap.max(Gap::Break);
                1
            } else if let Some(length) = address(rest) {
                self.push(Kind::Address, rest.get(..length).unwrap_or_default(), "");
                length
            } else if c.is_alphanumeric() {
                let length = word_length(rest);
                self.push_word(rest.get(..length).unwrap_or_default());
                length
            } else {
                let length = c.len_utf8();
                self.push(
                    Kind::Sign(c),
                    rest.get(..length).unwrap_or_default(),
                    rest.get(..length).unwrap_or_default(),
                );
                length
            };
            rest = rest.get(length..).unwrap_or_default();
        }
    }

    fn push_word(&mut self, word: &str) {
        let number = word.chars().all(|c| !c.is_alphabetic());
        let lower = letters::lower(word);
        self.push(if number { Kind::Number } else { Kind::Word }, word, &lower);
        let Some(token) = self.text.tokens.last_mut() else { return };
        token.traits = if number { Traits::DIGIT } else { Traits::of_word(word, &lower) };
        if year(word).is_some() {
            token.traits.add(Traits::YEAR);
        }
    }

    fn push(&mut self, kind: Kind, written: &str, lower: &str) {
        let text = &mut self.text;
        if self.gap != Gap::None && !text.plain.is_empty() {
            text.plain.push(' ');
        }
        let start = text.plain.len();
        text.plain.push_str(written);
        let low = text.lowered.len();
        text.lowered.push_str(lower);
        text.lower.push(low..text.lowered.len());
        text.tokens.push(Token {
            span: start..text.plain.len(),
            kind,
            gap: self.gap,
            style: self.style,
            element: self.element,
            link: self.link,
            traits: Traits::default(),
        });
        self.gap = Gap::None;
    }
}

/// Length of the word at the beginning of `text`.
pub(super) fn word_length(text: &str) -> usize {
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    let mut previous = ' ';
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let inside = c.is_alphanumeric()
            || is_combining(c)
            || next.is_some_and(|next| match c {
                '\'' | '\u{2019}' | '\u{2BC}' => next.is_alphabetic() && previous.is_alphanumeric(),
                '.' => previous.is_ascii_digit() && next.is_ascii_digit(),
                ',' => previous.is_ascii_digit() && groups_digits(text.get(at + 1..).unwrap_or_default()),
                '\u{2013}' => previous.is_ascii_digit() && next.is_ascii_digit(),
                _ => is_hyphen(c) && next.is_alphanumeric(),
            });
        if !inside {
            break;
        }
        end = at + c.len_utf8();
        previous = c;
    }
    end
}

/// Whether a group of exactly three digits begins `text`: what follows the comma of "11,514".
fn groups_digits(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    digits == 3 && !text.get(3..).unwrap_or_default().starts_with(char::is_alphanumeric)
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}' | '\u{900}'..='\u{DFF}' | '\u{E00}'..='\u{FFF}')
}

/// Length of the address or DOI at the beginning of `text`.
fn address(text: &str) -> Option<usize> {
    if !matches!(text.as_bytes().first(), Some(b'h' | b'H' | b'w' | b'W' | b'd' | b'D' | b'a' | b'A' | b'1'))
    {
        return None;
    }
    let begins = |start: &str| text.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start));
    let doi = text.strip_prefix("10.").is_some_and(|rest| {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        (4..=9).contains(&digits) && rest.as_bytes().get(digits) == Some(&b'/')
    });
    if !doi && !words_of(labels::ADDRESSES).any(begins) {
        return None;
    }
    let end = position(text, |c| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '|'));
    let mut found = text.get(..end)?;
    loop {
        let open = found.matches('(').count();
        let close = found.matches(')').count();
        let trimmed = match found.chars().last()? {
            '.' | ',' | ';' | ':' | '\'' | '!' | '?' | '(' | '[' | ']' | '}' | '*' => {
                found.char_indices().last()?.0
            }
            ')' if close > open => found.len() - 1,
            _ => return Some(found.len()),
        };
        found = found.get(..trimmed)?;
    }
}
