//! The text of a file as items. What is broken costs as little as can be: a field that is not closed ends
//! where the next one begins, an entry where the next one does.

use super::cursor::{Cursor, is_name};
use super::value::{Defect, Part, value};

/// What is wrong with a file, or was not used of it, in words that follow "FILE:LINE: ".
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in super::super) struct Fault {
    /// From 1.
    pub(in super::super) line: usize,
    /// Without a full stop.
    pub(in super::super) sentence: String,
}

/// A field whose value is not put together yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Raw {
    pub(super) line: usize,
    /// In small letters.
    pub(super) name: String,
    pub(super) parts: Vec<Part>,
}

/// What stands behind an `@`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// `@string`: names and values.
    Strings(Vec<Raw>),
    /// Everything but `@string`, `@comment` and `@preamble`; the kind is in small letters.
    Entry { line: usize, kind: String, key: String, fields: Vec<Raw> },
}

/// The items of a file in its order.
pub(super) fn scan(text: &str) -> (Vec<Item>, Vec<Fault>) {
    let mut scanner = Scanner { cursor: Cursor::new(text), items: Vec::new(), faults: Vec::new() };
    while scanner.cursor.peek().is_some() {
        scanner.outside();
        scanner.item();
    }
    (scanner.items, scanner.faults)
}

/// Returns whether `@`, a name and an opening brace or parenthesis stand here, white space aside.
pub(super) fn at_entry(cursor: &Cursor) -> bool {
    let mut ahead = cursor.clone();
    ahead.eat_while(|c| c == ' ' || c == '\t');
    head(&mut ahead).is_some()
}

/// Returns whether a name and `=` stand here, white space aside.
pub(super) fn at_field(cursor: &Cursor) -> bool {
    let mut ahead = cursor.clone();
    ahead.eat_while(|c| c == ' ' || c == '\t');
    let name = ahead.eat_while(is_name);
    ahead.eat_while(|c| c == ' ' || c == '\t');
    name.starts_with(char::is_alphabetic) && ahead.eat('=')
}

/// The name behind `@`, and what closes what is opened behind it.
fn head(cursor: &mut Cursor) -> Option<(String, char)> {
    if !cursor.eat('@') {
        return None;
    }
    cursor.eat_while(char::is_whitespace);
    let name = cursor.eat_while(is_name).to_lowercase();
    cursor.eat_while(char::is_whitespace);
    let close = match cursor.next() {
        Some('{') => '}',
        Some('(') => ')',
        _ => return None,
    };
    name.starts_with(char::is_alphabetic).then_some((name, close))
}

struct Scanner<'t> {
    cursor: Cursor<'t>,
    items: Vec<Item>,
    faults: Vec<Fault>,
}

impl Scanner<'_> {
    /// Goes to the next item; says what it went over, unless that is a comment or empty front matter.
    fn outside(&mut self) {
        let mut told = false;
        while let Some(c) = self.cursor.peek() {
            if c.is_whitespace() {
                self.cursor.eat_while(char::is_whitespace);
                continue;
            }
            let apart = || self.cursor.begins_line() || matches!(self.cursor.before(), Some('}' | ')'));
            if c == '@' && apart() && at_entry(&self.cursor) {
                return;
            }
            let line = self.cursor.line();
            let first = self.cursor.begins_line();
            let start = self.cursor.clone();
            self.cursor.next();
            // The rest of the line; after a closing brace only up to the next `@`.
            self.cursor.eat_while(|c| c != '\n' && (first && start.peek() != Some('@') || c != '@'));
            let text = start.until(&self.cursor).trim();
            let idle = text.starts_with('%')
                || text.trim_matches(['-', ',', '}', ')']).is_empty()
                || text.to_ascii_lowercase().starts_with("@comment");
            if !idle && !told {
                told = true;
                let words: String = text.chars().take(40).collect();
                self.say(line, format!("stands outside of entries and is not read: {}", words.trim()));
            }
        }
    }

    fn item(&mut self) {
        let line = self.cursor.line();
        let Some((kind, close)) = head(&mut self.cursor) else { return };
        match kind.as_str() {
            "comment" => self.comment(close),
            "preamble" => drop(value(&mut self.cursor, close, false)),
            "string" => {
                let (strings, closed) = self.fields("@string", close, true);
                if !closed {
                    self.say(line, "@string: nothing closes it".to_owned());
                }
                self.items.push(Item::Strings(strings));
            }
            _ => {
                let key = self.key(close);
                let name = if key.is_empty() { kind.clone() } else { key.clone() };
                let (start, said) = (self.cursor.clone(), self.faults.len());
                let (mut fields, mut closed) = self.fields(&name, close, false);
                // A brace that is missing inside may be the reason.
                if !closed {
                    self.cursor = start;
                    self.faults.truncate(said);
                    (fields, closed) = self.fields(&name, close, true);
                }
                if !closed {
                    let end = self.cursor.line();
                    self.say(line, format!("{name}: nothing closes the entry; it is read up to line {end}"));
                }
                self.items.push(Item::Entry { line, kind, key, fields });
            }
        }
    }

    /// Goes over the braces of a comment, or over its line where they do not close.
    fn comment(&mut self, close: char) {
        let open = if close == '}' { '{' } else { '(' };
        let mut ahead = self.cursor.clone();
        let mut depth = 1_usize;
        while let Some(c) = ahead.next() {
            depth = depth + usize::from(c == open) - usize::from(c == close);
            if depth == 0 {
                self.cursor = ahead;
                return;
            }
        }
        self.cursor.eat_while(|c| c != '\n');
    }

    fn key(&mut self, close: char) -> String {
        self.cursor.skip_blank();
        let mut ahead = self.cursor.clone();
        let key = ahead.eat_while(|c| !matches!(c, ',' | '=' | '\n' | '"' | '{' | '}') && c != close).trim();
        if ahead.peek() == Some('=') {
            return String::new();
        }
        self.cursor = ahead;
        key.to_owned()
    }

    /// The fields up to what closes the entry, or to the next one, and whether it was closed.
    fn fields(&mut self, entry: &str, close: char, tight: bool) -> (Vec<Raw>, bool) {
        let mut fields: Vec<Raw> = Vec::new();
        // The field after which a comma is missing, if it is.
        let mut owed: Option<String> = None;
        loop {
            self.cursor.skip_blank();
            let at = self.cursor.line();
            match self.cursor.peek() {
                None => return (fields, false),
                Some('@') if at_entry(&self.cursor) => return (fields, false),
                Some(',') => {
                    owed = None;
                    self.cursor.next();
                }
                Some(c) if c == close => {
                    self.cursor.next();
                    if !self.goes_on() {
                        return (fields, true);
                    }
                    self.say(at, format!("{entry}: a brace too many"));
                }
                Some(_) => {
                    if let Some(before) = owed.take() {
                        self.say(at, format!("{entry}: a comma is missing behind {before}"));
                    }
                    owed = self.field(entry, close, tight, &mut fields);
                }
            }
        }
    }

    /// One field; its name if it was read.
    fn field(&mut self, entry: &str, close: char, tight: bool, fields: &mut Vec<Raw>) -> Option<String> {
        let line = self.cursor.line();
        let start = self.cursor.clone();
        let name = self.cursor.eat_while(is_name).to_lowercase();
        self.cursor.skip_blank();
        if name.is_empty() || !self.cursor.eat('=') {
            let rest = self.cursor.eat_while(|c| c != ',' && c != '\n' && c != close);
            if rest.is_empty() && name.is_empty() {
                self.cursor.next();
            }
            let words: String = start.until(&self.cursor).chars().take(40).collect();
            self.say(line, format!("{entry}: is no field and is not read: {}", words.trim()));
            return None;
        }
        let (parts, defect) = value(&mut self.cursor, close, tight);
        match defect {
            Some(Defect::Open) => {
                self.say(
                    line,
                    format!("{entry}: nothing closes the value of {name}; it is read up to the next field"),
                );
            }
            Some(Defect::Bare) => self.say(line, format!("{entry}: the value of {name} lacks its braces")),
            Some(Defect::Missing) => self.say(line, format!("{entry}: {name} has no value")),
            None => {}
        }
        if fields.iter().any(|field| field.name == name) && entry != "@string" {
            self.say(line, format!("{entry}: {name} is there twice; the first one is used"));
        } else if !parts.is_empty() {
            fields.push(Raw { line, name: name.clone(), parts });
        }
        (defect != Some(Defect::Open)).then_some(name)
    }

    /// Returns whether more fields stand behind a brace that should have been the last.
    fn goes_on(&self) -> bool {
        let mut ahead = self.cursor.clone();
        ahead.skip_blank();
        if !ahead.eat(',') {
            return false;
        }
        ahead.skip_blank();
        at_field(&ahead)
    }

    fn say(&mut self, line: usize, sentence: String) {
        self.faults.push(Fault { line, sentence });
    }
}
