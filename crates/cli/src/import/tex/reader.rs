//! Tokens as runs of text that look alike.

use super::accents::{accent, accented};
use super::journals::journal;
use super::lexer::{Token, tokens};
use super::rich::{Look, Rich, Run};
use super::symbols::{is_mathematical, symbol};

/// How deep arguments of accents are read.
const DEEPEST: usize = 8;

/// The text of `value`, and the commands in it that are not known; their arguments are kept.
pub(in super::super) fn read(value: &str) -> (Rich, Vec<String>) {
    let (rich, mut unknown) = runs(&tokens(value), 0);
    unknown.sort();
    unknown.dedup();
    (rich, unknown)
}

/// The text of `tokens`, `depth` levels inside arguments of accents.
pub(super) fn runs(tokens: &[Token], depth: usize) -> (Rich, Vec<String>) {
    let mut reader = Reader {
        tokens,
        at: 0,
        depth,
        scopes: vec![Scope::default()],
        tags: Look::default(),
        runs: Vec::new(),
        unknown: Vec::new(),
    };
    while let Some(token) = reader.next() {
        reader.token(token);
    }
    (Rich { runs: reader.runs }.trimmed(), reader.unknown)
}

/// What holds between two braces.
#[derive(Clone, Debug, Default)]
struct Scope {
    look: Look,
    /// What is written where the scope ends.
    end: Option<char>,
}

struct Reader<'t> {
    tokens: &'t [Token],
    at: usize,
    depth: usize,
    /// The innermost last.
    scopes: Vec<Scope>,
    /// What tags of HTML ask for.
    tags: Look,
    runs: Vec<Run>,
    unknown: Vec<String>,
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Option<&'t Token> {
        let token = self.tokens.get(self.at)?;
        self.at += 1;
        Some(token)
    }

    fn peek(&self) -> Option<&'t Token> {
        self.tokens.get(self.at)
    }

    fn token(&mut self, token: &Token) {
        match token {
            Token::Char(c) => self.text(c.encode_utf8(&mut [0; 4])),
            Token::Space => self.text(" "),
            Token::Open => self.open(|_| {}, None),
            Token::Close => {
                if self.scopes.len() > 1
                    && let Some(Scope { end: Some(end), .. }) = self.scopes.pop()
                {
                    self.text(end.encode_utf8(&mut [0; 4]));
                }
            }
            Token::Math(tex) => self.push(tex, true),
            Token::Verbatim(address) => self.link(address),
            Token::Tag(name, closes) => self.tag(name, !closes),
            Token::Command(name) => self.command(name),
        }
    }

    fn command(&mut self, name: &str) {
        if let Some(sign) = accent(name) {
            let argument = self.argument();
            let (letters, unknown) = match self.depth < DEEPEST {
                true => runs(argument, self.depth + 1),
                false => Default::default(),
            };
            self.unknown.extend(unknown);
            return self.text(&accented(sign, &letters.plain()));
        }
        if let Some(text) = symbol(name) {
            return self.text(text);
        }
        match name {
            "emph" | "textit" | "textsl" | "mkbibemph" | "mkbibitalic" => {
                self.set(|look| look.emphasis = true)
            }
            "textbf" | "mkbibbold" => self.set(|look| look.strong = true),
            "texttt" => self.set(|look| look.code = true),
            "textsuperscript" | "mkbibsuperscript" | "textsu" | "up" => self.set(|look| look.raised = true),
            "textsubscript" => self.set(|look| look.lowered = true),
            "enquote" | "mkbibquote" => {
                self.text("“");
                self.skip_space();
                self.opened(|_| {}, Some('”'));
            }
            "em" | "it" | "sl" | "itshape" | "slshape" => self.declare(|look| look.emphasis = true),
            "bf" | "bfseries" => self.declare(|look| look.strong = true),
            "tt" | "ttfamily" => self.declare(|look| look.code = true),
            "rm" | "sf" | "sc" | "upshape" | "normalfont" | "rmfamily" | "sffamily" | "scshape"
            | "mdseries" | "small" | "large" | "normalsize" | "footnotesize" => {}
            // Their arguments are text as any other.
            "textrm" | "textsf" | "textsc" | "textup" | "textmd" | "textnormal" | "text" | "mbox"
            | "hbox" | "fbox" | "underline" | "uline" | "uppercase" | "lowercase" | "MakeUppercase"
            | "MakeLowercase" | "NoCaseChange" | "autocap" | "ul" | "so" | "hl" | "bibstring" | "mathrm"
            | "textls" | "nohyphens" | "ce" => {}
            "noopsort" | "phantom" | "hspace" | "vspace" | "label" | "color" | "selectlanguage"
            | "foreignlanguage" | "textcolor" | "texorpdfstring" | "printfirst" | "switchargs"
            | "SortNoop" | "index" | "hskip" => {
                self.argument();
            }
            "ensuremath" => {
                let argument = tex(self.argument());
                self.push(&argument, true);
            }
            "(" => self.until(")"),
            "[" => self.until("]"),
            // The address is the next token.
            "url" | "nolinkurl" | "path" | "href" => {}
            _ if is_mathematical(name) => {
                let start = self.at - 1;
                while self.peek() == Some(&Token::Open) {
                    self.argument();
                }
                self.push(&tex(self.tokens.get(start..self.at).unwrap_or_default()), true);
            }
            _ => match journal(name) {
                Some(name) => self.text(name),
                None => self.unknown.push(["\\", name].concat()),
            },
        }
    }

    /// Mathematics up to the command `end`.
    fn until(&mut self, end: &str) {
        let rest = self.tokens.get(self.at..).unwrap_or_default();
        let ends = |token: &Token| matches!(token, Token::Command(name) if name == end);
        let length = rest.iter().position(ends).unwrap_or(rest.len());
        self.at += length + 1;
        self.push(&tex(rest.get(..length).unwrap_or_default()), true);
    }

    /// `\url{…}`, or `\href{…}` whose text follows in braces.
    fn link(&mut self, written: &str) {
        let address = super::address(written);
        let is_href = matches!(self.at.checked_sub(2).and_then(|at| self.tokens.get(at)), Some(Token::Command(name)) if name == "href");
        if is_href {
            self.skip_space();
            return self.opened(|look| look.link = Some(address), None);
        }
        let look = Look { link: Some(address.clone()), ..self.look() };
        self.runs.push(Run { look, text: address, math: false });
    }

    fn tag(&mut self, name: &str, opens: bool) {
        let look = &mut self.tags;
        match name {
            "i" | "em" | "it" | "italic" | "cite" => look.emphasis = opens,
            "b" | "strong" | "bold" => look.strong = opens,
            "code" | "tt" => look.code = opens,
            "sub" | "inf" => look.lowered = opens,
            "sup" => look.raised = opens,
            "p" | "br" | "div" | "title" | "sec" => self.text(" "),
            _ => {}
        }
    }

    fn skip_space(&mut self) {
        while self.peek() == Some(&Token::Space) {
            self.at += 1;
        }
    }

    /// The group or the one token that a command takes.
    fn argument(&mut self) -> &'t [Token] {
        self.skip_space();
        let start = self.at;
        loop {
            match self.next() {
                Some(Token::Open) => {
                    let opened = self.at - 1;
                    self.at = group_end(self.tokens, opened);
                    if opened == start {
                        return self.tokens.get(start + 1..self.at - 1).unwrap_or_default();
                    }
                }
                // A brace that closes is not of the command.
                Some(Token::Close) => self.at -= 1,
                // `\"\'u` takes what follows, too.
                Some(Token::Command(name)) if accent(name).is_some() => {
                    self.skip_space();
                    continue;
                }
                _ => {}
            }
            let end = self.at.min(self.tokens.len());
            return self.tokens.get(start..end).unwrap_or_default();
        }
    }

    /// Sets the command's argument apart.
    fn set(&mut self, change: impl FnOnce(&mut Look)) {
        self.skip_space();
        self.opened(change, None);
    }

    /// The argument that begins here, as a scope.
    fn opened(&mut self, change: impl FnOnce(&mut Look), end: Option<char>) {
        match self.peek() {
            Some(Token::Open) => {
                self.at += 1;
                self.open(change, end);
            }
            Some(token) if *token != Token::Close => {
                self.at += 1;
                self.open(change, end);
                self.token(token);
                self.token(&Token::Close);
            }
            _ => {}
        }
    }

    fn open(&mut self, change: impl FnOnce(&mut Look), end: Option<char>) {
        let mut scope =
            Scope { look: self.scopes.last().map(|scope| scope.look.clone()).unwrap_or_default(), end };
        change(&mut scope.look);
        self.scopes.push(scope);
    }

    /// Changes the look up to the end of the group.
    fn declare(&mut self, change: impl FnOnce(&mut Look)) {
        if let Some(scope) = self.scopes.last_mut() {
            change(&mut scope.look);
        }
    }

    fn look(&self) -> Look {
        let scope = self.scopes.last().map(|scope| scope.look.clone()).unwrap_or_default();
        Look {
            emphasis: scope.emphasis | self.tags.emphasis,
            strong: scope.strong | self.tags.strong,
            code: scope.code | self.tags.code,
            lowered: scope.lowered | self.tags.lowered,
            raised: scope.raised | self.tags.raised,
            link: scope.link,
        }
    }

    fn text(&mut self, text: &str) {
        self.push(text, false);
    }

    fn push(&mut self, text: &str, math: bool) {
        let look = self.look();
        match self.runs.last_mut() {
            Some(last) if last.look == look && last.math == math => {
                // Two dollars in a row would be others.
                last.text += if math { " " } else { "" };
                last.text += text;
            }
            _ => self.runs.push(Run { look, text: text.to_owned(), math }),
        }
    }
}

/// Tokens as TeX again.
fn tex(tokens: &[Token]) -> String {
    let mut tex = String::new();
    for token in tokens {
        match token {
            Token::Command(name) => {
                let space = if name.len() > 1 { " " } else { "" };
                tex += &["\\", name, space].concat();
            }
            Token::Char(c) => tex.push(*c),
            Token::Space => tex.push(' '),
            Token::Open | Token::Close => {
                tex.truncate(tex.trim_end().len());
                tex.push(if *token == Token::Open { '{' } else { '}' });
            }
            Token::Math(inner) | Token::Verbatim(inner) => tex += inner,
            Token::Tag(..) => {}
        }
    }
    tex.trim().to_owned()
}

/// Where the group that begins at `start` ends: behind its closing brace, or at the end.
pub(super) fn group_end(tokens: &[Token], start: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(start) {
        match token {
            Token::Open => depth += 1,
            Token::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    tokens.len() + 1
}
