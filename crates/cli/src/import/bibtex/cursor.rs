/// A place in a text, which knows its line.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'t> {
    text: &'t str,
    /// In bytes; always between two characters.
    at: usize,
    line: usize,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0, line: 1 }
    }

    /// From 1.
    pub(super) fn line(&self) -> usize {
        self.line
    }

    pub(super) fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        self.line += usize::from(c == '\n');
        Some(c)
    }

    /// Goes over `c` if it stands here, and says whether it did.
    pub(super) fn eat(&mut self, c: char) -> bool {
        let found = self.peek() == Some(c);
        if found {
            self.next();
        }
        found
    }

    pub(super) fn eat_while(&mut self, keep: impl Fn(char) -> bool) -> &'t str {
        let from = self.clone();
        while self.peek().is_some_and(&keep) {
            self.next();
        }
        from.until(self)
    }

    /// Goes over white space and over comments, from `%` to the end of the line.
    pub(super) fn skip_blank(&mut self) {
        loop {
            self.eat_while(char::is_whitespace);
            if self.peek() != Some('%') {
                return;
            }
            self.eat_while(|c| c != '\n');
        }
    }

    /// The text from here to `end`.
    pub(super) fn until(&self, end: &Self) -> &'t str {
        self.text.get(self.at..end.at).unwrap_or_default()
    }

    /// Returns whether nothing but white space stands before this place in its line.
    pub(super) fn begins_line(&self) -> bool {
        let before = self.text.get(..self.at).unwrap_or_default();
        before.chars().rev().take_while(|c| *c != '\n').all(char::is_whitespace)
    }

    /// The character before this place that is no white space, if any.
    pub(super) fn before(&self) -> Option<char> {
        self.text.get(..self.at)?.trim_end().chars().next_back()
    }
}

/// Letters of the names of entry types and fields.
pub(super) fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | ':' | '.' | '+' | '/' | '*' | '\'')
}
