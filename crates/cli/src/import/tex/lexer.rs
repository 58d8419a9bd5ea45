//! A value as tokens of TeX, with the entities and tags of HTML that exports mix in.

use std::collections::VecDeque;

/// A piece of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Char(char),
    Space,
    /// `{`
    Open,
    /// `}`
    Close,
    /// Without its backslash: "emph", "'".
    Command(String),
    /// TeX between dollars.
    Math(String),
    /// The argument of `\url`, and the first one of `\href`.
    Verbatim(String),
    /// A tag of HTML: its name in small letters, and whether it closes.
    Tag(String, bool),
}

/// Elements whose tags are read; others are text, as in "p<q".
const ELEMENTS: &[&str] = &[
    "a", "abbr", "b", "br", "cite", "code", "div", "em", "i", "it", "italic", "bold", "p", "q", "s", "sc",
    "scp", "small", "span", "strong", "sub", "sup", "title", "tt", "u", "inf", "roman", "sec", "math", "mi",
    "mn", "mo", "mrow", "msub", "msup", "msubsup", "mtext", "mover", "munder", "mfrac", "msqrt", "mspace",
    "mstyle",
];
/// The longest name of an entity, with its signs.
const LONGEST_ENTITY: usize = 34;

/// The longest tag, in bytes.
const LONGEST_TAG: usize = 400;

/// The tokens of `value`. Braces may be unbalanced.
pub(super) fn tokens(value: &str) -> Vec<Token> {
    let mut lexer = Lexer { rest: value, decoded: VecDeque::new(), tokens: Vec::new(), quoted: false };
    while let Some(c) = lexer.next() {
        lexer.token(c);
    }
    lexer.tokens
}

struct Lexer<'t> {
    rest: &'t str,
    /// Characters that an entity stood for, or that were looked at already.
    decoded: VecDeque<char>,
    tokens: Vec<Token>,
    /// Whether a single quotation mark was opened.
    quoted: bool,
}

impl Lexer<'_> {
    fn next(&mut self) -> Option<char> {
        if let Some(c) = self.decoded.pop_front() {
            return Some(c);
        }
        let c = self.rest.chars().next()?;
        self.rest = self.rest.get(c.len_utf8()..).unwrap_or_default();
        Some(c)
    }

    fn peek(&mut self) -> Option<char> {
        if self.decoded.is_empty() {
            let c = self.next()?;
            self.decoded.push_front(c);
        }
        self.decoded.front().copied()
    }

    fn eat(&mut self, c: char) -> bool {
        let found = self.peek() == Some(c);
        if found {
            self.next();
        }
        found
    }

    fn token(&mut self, c: char) {
        let token = match c {
            '\\' => return self.command(),
            '{' => Token::Open,
            '}' => Token::Close,
            '~' => Token::Space,
            '$' => self.math(),
            '&' => return self.entity(),
            '<' => self.tag(),
            'h' if self.at_address() => self.bare_address(),
            '-' if self.eat('-') => Token::Char(if self.eat('-') { '—' } else { '–' }),
            '`' if self.eat('`') => Token::Char('“'),
            // Between two such signs stands what others would set as code.
            '`' if self.rest.chars().find(|c| matches!(c, '`' | '\'')) == Some('\'') => {
                self.quoted = true;
                Token::Char('‘')
            }
            '\'' if self.eat('\'') => Token::Char('”'),
            '\'' if self.quoted && !self.peek().is_some_and(char::is_alphabetic) => {
                self.quoted = false;
                Token::Char('’')
            }
            c if c.is_whitespace() => Token::Space,
            c => Token::Char(c),
        };
        self.tokens.push(token);
    }

    fn command(&mut self) {
        let Some(first) = self.next() else { return self.tokens.push(Token::Char('\\')) };
        if !first.is_ascii_alphabetic() {
            // `\<newline>` is a space, too.
            let name = if first.is_whitespace() { ' ' } else { first };
            return self.tokens.push(Token::Command(name.to_string()));
        }
        let mut name = first.to_string();
        while let Some(c) = self.peek().filter(char::is_ascii_alphabetic) {
            self.next();
            name.push(c);
        }
        let mut spaced = false;
        while self.peek().is_some_and(char::is_whitespace) {
            self.next();
            spaced = true;
        }
        // `\foo\ bar` has that space for itself; a star is part of the name.
        if !spaced && matches!(name.as_str(), "hspace" | "vspace") {
            self.eat('*');
        }
        let verbatim = matches!(name.as_str(), "url" | "nolinkurl" | "path" | "href");
        self.tokens.push(Token::Command(name));
        if verbatim && self.eat('{') {
            let argument = self.argument();
            self.tokens.push(Token::Verbatim(argument));
        }
    }

    /// Up to the brace that closes.
    fn argument(&mut self) -> String {
        let mut depth = 0_usize;
        let mut argument = String::new();
        while let Some(c) = self.next() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                _ => {}
            }
            argument.push(c);
        }
        argument
    }

    /// Returns whether an address stands here, behind its first letter.
    fn at_address(&self) -> bool {
        self.decoded.is_empty()
            && ["ttp://", "ttps://"].into_iter().any(|scheme| self.rest.starts_with(scheme))
    }

    /// An address without `\url`, up to white space, without the punctuation of the sentence around it.
    fn bare_address(&mut self) -> Token {
        let mut depth = 0_usize;
        let end = self.rest.find(|c: char| {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => return true,
                '}' => depth -= 1,
                _ => {}
            }
            c.is_whitespace() || matches!(c, '"' | '<' | '>' | ',' | ';')
        });
        let found = self.rest.get(..end.unwrap_or(self.rest.len())).unwrap_or_default();
        let mut found = found.trim_end_matches(['.', ':', '!', '?', '\\']);
        if found.ends_with(')') && !found.contains('(') {
            found = found.trim_end_matches([')', '.']);
        }
        self.rest = self.rest.get(found.len()..).unwrap_or_default();
        Token::Verbatim(["h", found].concat())
    }

    /// Up to the next dollar, or the sign itself: "$5".
    fn math(&mut self) -> Token {
        let sign = if self.rest.starts_with('$') { "$$" } else { "$" };
        let body = self.rest.get(sign.len() - 1..).unwrap_or_default();
        let mut escaped = false;
        let end = body.char_indices().find(|(_, c)| {
            let found = *c == '$' && !escaped;
            escaped = *c == '\\' && !escaped;
            found
        });
        let Some((end, _)) = end.filter(|_| self.decoded.is_empty()) else { return Token::Char('$') };
        let (tex, behind) = body.split_at_checked(end).unwrap_or_default();
        let behind = behind.strip_prefix(sign).unwrap_or(behind.get(1..).unwrap_or_default());
        // "$5 and $10 each"
        let digit = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
        let amount = digit(tex) && (digit(behind) || tex.ends_with(char::is_whitespace));
        if tex.trim().is_empty() || amount {
            return Token::Char('$');
        }
        self.rest = behind;
        Token::Math(html_escape::decode_html_entities(tex).split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// What an entity stands for, or the sign itself: "Johnson & Johnson".
    fn entity(&mut self) {
        let end = self.rest.bytes().take(LONGEST_ENTITY).position(|byte| byte == b';');
        let name = end.and_then(|end| self.rest.get(..=end)).filter(|name| {
            self.decoded.is_empty()
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"#;".contains(&byte))
        });
        let Some(name) = name else { return self.tokens.push(Token::Char('&')) };
        let written = ["&", name].concat();
        let decoded = html_escape::decode_html_entities(&written).into_owned();
        if decoded == written {
            return self.tokens.push(Token::Char('&'));
        }
        self.rest = self.rest.get(name.len()..).unwrap_or_default();
        match decoded.as_str() {
            // "&amp;lt;" and the tags of "&lt;i&gt;".
            "&" => self.entity(),
            "<" => {
                let tag = self.tag();
                self.tokens.push(tag);
            }
            text => self
                .tokens
                .extend(text.chars().map(|c| if c.is_whitespace() { Token::Space } else { Token::Char(c) })),
        }
    }

    /// A tag, or the sign itself.
    fn tag(&mut self) -> Token {
        let sign = Token::Char('<');
        if !self.decoded.is_empty() {
            return sign;
        }
        let body = self.rest.strip_prefix('/').unwrap_or(self.rest);
        let name: String = body.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == ':').collect();
        let element = name.rsplit(':').next().unwrap_or_default().to_ascii_lowercase();
        let Some(behind) = body.get(name.len()..) else { return sign };
        // Attributes hold no other tag.
        let rest = behind;
        let behind = rest.split(['<', '\n']).next().unwrap_or_default();
        let behind = behind.get(..LONGEST_TAG).unwrap_or(behind);
        let end = [">", "&gt;", "&amp;gt;"]
            .into_iter()
            .filter_map(|end| Some((behind.find(end)?, end.len())))
            .min();
        let Some((at, length)) = end else { return sign };
        let attributes = behind.get(..at).unwrap_or_default();
        let fits = attributes.is_empty() || attributes.starts_with([' ', '/', '\n']);
        let known = name.contains(':') || ELEMENTS.contains(&element.as_str());
        if !known || !fits || attributes.contains('{') {
            return sign;
        }
        let closes = self.rest.starts_with('/');
        self.rest = rest.get(at + length..).unwrap_or_default();
        Token::Tag(element, closes)
    }
}
