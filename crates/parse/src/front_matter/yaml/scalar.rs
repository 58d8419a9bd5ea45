//! Values in words: plain, quoted, or as a block.

use super::{Fault, Reader, Value, Yaml, ends_line, is_space};
use crate::strings::{position, trim_end, trim_start};

const UNCLOSED: &str = "this quotation mark is never closed";

impl Reader<'_> {
    /// The value that starts here and is no mapping or list by indentation; its further lines are
    /// indented by `least` or more.
    pub(super) fn scalar(&mut self, least: usize, depth: usize) -> Result<Yaml, Fault> {
        let start = self.at;
        self.anchors();
        if self.at_line_end() && self.at > start {
            return Ok(Yaml { at: start, value: Value::Nothing });
        }
        let at = self.at;
        let value = match self.peek() {
            Some(quote @ ('"' | '\'')) => {
                let text = self.quoted(quote)?;
                let read = self.text.get(at..self.at).unwrap_or_default();
                // what closes it in a later line is then the opening mark of another value
                self.ends_line()
                    .map_err(|fault| if read.contains(ends_line) { (at, UNCLOSED) } else { fault })?;
                Value::Text(text)
            }
            Some('[' | '{') => {
                let value = self.flow(depth)?;
                self.ends_line()?;
                return Ok(value);
            }
            Some(style @ ('|' | '>')) => Value::Text(self.literal(style == '>', least)?),
            Some('*') => {
                self.at += self.line().len();
                Value::Nothing
            }
            Some('@' | '`' | '%') => {
                return Err((at, "a value that begins with this sign needs quotation marks around it"));
            }
            _ => self.plain(least)?,
        };
        Ok(Yaml { at, value })
    }

    /// Skips anchors and tags, which say nothing here, in one go however many there are.
    fn anchors(&mut self) {
        let line = self.line();
        let mut rest = line;
        while rest.starts_with(['&', '!']) {
            let word = position(rest, char::is_whitespace);
            rest = trim_start(rest.get(word..).unwrap_or_default(), |c| c == ' ');
        }
        self.at += line.len() - rest.len();
    }

    fn plain(&mut self, least: usize) -> Result<Value, Fault> {
        let mut text = String::new();
        let mut blank_lines = 0;
        loop {
            if let Some(colon) = self.key_end() {
                return Err((colon, "a colon before a space needs quotation marks around the whole value"));
            }
            let line = self.line();
            let words = line.find(" #").and_then(|end| line.get(..end)).unwrap_or(line);
            join(&mut text, words.trim(), blank_lines);
            self.at += line.len();
            // A comment ends the value.
            if words.len() < line.len() {
                break;
            }
            let end = self.at;
            blank_lines = self.blank_lines();
            self.skip(|c| c == ' ');
            if self.rest().is_empty() || self.column() < least || self.rest().starts_with('#') {
                self.at = end;
                break;
            }
            if self.peek() == Some('\t') {
                return Err((self.at, "lines must be indented by spaces, not by tabs"));
            }
        }
        Ok(match text.as_str() {
            "" | "~" | "null" | "Null" | "NULL" => Value::Nothing,
            _ => Value::Text(text),
        })
    }

    /// From the end of a line to the start of the next that holds something; how many blank ones
    /// lie between.
    fn blank_lines(&mut self) -> usize {
        self.next_line();
        let mut count = 0;
        while self.line().trim().is_empty() && !self.rest().is_empty() {
            self.next_line();
            count += 1;
        }
        count
    }

    /// From the opening to behind the closing mark.
    pub(super) fn quoted(&mut self, quote: char) -> Result<String, Fault> {
        let open = self.at;
        let unclosed = (open, UNCLOSED);
        let mut text = String::new();
        self.at += 1;
        loop {
            let c = self.peek().ok_or(unclosed)?;
            match c {
                '\n' | '\r' => {
                    text.truncate(trim_end(&text, is_space).len());
                    let blank_lines = self.blank_lines();
                    self.skip(is_space);
                    join(&mut text, "", blank_lines);
                    continue;
                }
                '\\' if quote == '"' => {
                    self.at += 1;
                    self.escaped(&mut text)?;
                    continue;
                }
                c if c == quote => {
                    self.at += 1;
                    if quote == '"' || self.peek() != Some('\'') {
                        return Ok(text);
                    }
                    text.push(c);
                }
                c => text.push(c),
            }
            self.at += c.len_utf8();
        }
    }

    /// What follows a backslash.
    fn escaped(&mut self, text: &mut String) -> Result<(), Fault> {
        let at = self.at;
        let wrong = (at, "a backslash in quotation marks needs another one before it");
        let c = self.peek().ok_or(wrong)?;
        if c == '\n' || c == '\r' {
            self.blank_lines();
            self.skip(is_space);
            return Ok(());
        }
        self.at += c.len_utf8();
        let digits = match c {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        if digits > 0 {
            let code = self.rest().get(..digits).and_then(|digits| u32::from_str_radix(digits, 16).ok());
            text.push(code.and_then(char::from_u32).ok_or(wrong)?);
            self.at += digits;
            return Ok(());
        }
        text.push(match c {
            'n' => '\n',
            't' | '\t' => '\t',
            'r' => '\r',
            '0' => '\0',
            '_' => '\u{A0}',
            '"' | '\\' | '/' | ' ' | '\'' => c,
            _ => return Err(wrong),
        });
        Ok(())
    }

    /// A block of lines, kept as they are or `folded` into running text.
    fn literal(&mut self, folded: bool, least: usize) -> Result<String, Fault> {
        self.at += 1;
        let keep = self.line().contains('+');
        let strip = self.line().contains('-');
        self.skip(|c| matches!(c, '+' | '-') || c.is_ascii_digit());
        if !self.at_line_end() {
            return Err((self.at, "the text of a block begins in the line below"));
        }
        let mut text = String::new();
        let mut indentation = None;
        let mut blank_lines = 0;
        self.next_line();
        while !self.rest().is_empty() {
            let line = self.line();
            let depth = line.len() - trim_start(line, |c| c == ' ').len();
            if line.trim().is_empty() {
                blank_lines += 1;
                self.next_line();
                continue;
            }
            if depth < *indentation.get_or_insert(depth) || depth < least {
                break;
            }
            let words = line.get(indentation.unwrap_or(depth)..).unwrap_or_default();
            if folded {
                join(&mut text, words, blank_lines);
            } else {
                text.push_str(&"\n".repeat(blank_lines + usize::from(!text.is_empty())));
                text.push_str(words);
            }
            blank_lines = 0;
            self.next_line();
        }
        if !strip && !text.is_empty() {
            text.push_str(&"\n".repeat(1 + if keep { blank_lines } else { 0 }));
        }
        Ok(text)
    }
}

/// A line end in running text is a space; blank lines stay.
fn join(text: &mut String, words: &str, blank_lines: usize) {
    if blank_lines > 0 {
        text.push_str(&"\n".repeat(blank_lines));
    } else if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(words);
}
