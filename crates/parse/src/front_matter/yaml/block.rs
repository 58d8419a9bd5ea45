//! Mappings and lists by indentation.

use super::{DEPTH, Fault, Reader, Value, Yaml, is_space};

impl Reader<'_> {
    /// All of it is one value.
    pub(super) fn document(&mut self) -> Result<Yaml, Fault> {
        let Some(column) = self.skip_to_content()? else {
            return Ok(Yaml { at: self.at, value: Value::Nothing });
        };
        let root = self.block(0, column, DEPTH)?;
        match self.skip_to_content()? {
            None => Ok(root),
            Some(_) => {
                Err((self.at, "this line does not belong to what stands above; check its indentation"))
            }
        }
    }

    /// At the next line that holds more than a comment, at its first character; its column. At the
    /// start of a line.
    fn skip_to_content(&mut self) -> Result<Option<usize>, Fault> {
        loop {
            if self.column() == 0 {
                self.skip(|c| c == ' ');
            }
            if !self.at_line_end() {
                break;
            }
            if self.at + self.line().len() == self.text.len() {
                return Ok(None);
            }
            self.next_line();
        }
        if self.peek() == Some('\t') {
            return Err((self.at, "lines must be indented by spaces, not by tabs"));
        }
        Ok(Some(self.column()))
    }

    /// The value that starts here, at `column`; what belongs to it is indented by `least` or more.
    fn block(&mut self, least: usize, column: usize, depth: usize) -> Result<Yaml, Fault> {
        if depth == 0 {
            return Err((self.at, "this is nested too deeply"));
        }
        if self.is_item() {
            self.list(column, depth)
        } else if self.key_end().is_some() {
            self.map(column, depth)
        } else {
            self.scalar(least, depth)
        }
    }

    fn is_item(&self) -> bool {
        let line = self.line();
        line == "-" || line.starts_with("- ") || line.starts_with("-\t")
    }

    fn list(&mut self, column: usize, depth: usize) -> Result<Yaml, Fault> {
        let at = self.at;
        let mut values = Vec::new();
        loop {
            self.at += 1;
            self.skip(is_space);
            values.push(if self.at_line_end() {
                self.below(column + 1, depth)?
            } else {
                self.block(column + 1, self.column(), depth - 1)?
            });
            if self.skip_to_content()? != Some(column) || !self.is_item() {
                return self.ended(column, Yaml { at, value: Value::List(values) });
            }
        }
    }

    fn map(&mut self, column: usize, depth: usize) -> Result<Yaml, Fault> {
        let at = self.at;
        let mut pairs = Vec::new();
        while let Some(end) = self.key_end() {
            let key = self.key(end)?;
            self.at = end + 1;
            self.skip(is_space);
            let value = if !self.at_line_end() {
                self.scalar(column + 1, depth)?
            } else {
                // A list may stand right below its key, without an indentation of its own.
                self.next_line();
                if self.skip_to_content()? == Some(column) && self.is_item() {
                    self.list(column, depth - 1)?
                } else {
                    self.below(column + 1, depth)?
                }
            };
            pairs.push((key, value));
            if self.skip_to_content()? != Some(column) {
                break;
            }
        }
        self.ended(column, Yaml { at, value: Value::Map(pairs) })
    }

    /// The value in the lines below, if they are indented by `least`.
    fn below(&mut self, least: usize, depth: usize) -> Result<Yaml, Fault> {
        match self.skip_to_content()? {
            Some(column) if column >= least => self.block(least, column, depth - 1),
            _ => Ok(Yaml { at: self.at, value: Value::Nothing }),
        }
    }

    /// What follows a mapping or list must stand further out.
    fn ended(&mut self, column: usize, value: Yaml) -> Result<Yaml, Fault> {
        match self.skip_to_content()? {
            Some(next) if next > column => Err((self.at, "this line is indented more than the one above")),
            Some(next) if next == column && self.key_end().is_none() && !self.is_item() => {
                Err((self.at, "a key and a colon are missing; or indent the line to continue the one above"))
            }
            _ => Ok(value),
        }
    }

    /// Where the colon stands, if the line begins with a key.
    pub(super) fn key_end(&self) -> Option<usize> {
        let line = self.line();
        let quote = line.chars().next().filter(|c| matches!(c, '"' | '\''));
        let from = match quote {
            Some(quote) => line.get(1..)?.find(quote)? + 2,
            None if line.starts_with(['[', '{', '#', '|', '>', '@', '`', '%', '&', '*', '!']) => return None,
            None => 0,
        };
        let after = line.get(from..)?;
        let colon = after.char_indices().find(|(at, c)| {
            let next = after.get(at + 1..).unwrap_or_default();
            *c == ':' && (next.is_empty() || next.starts_with(is_space))
        })?;
        let between = after.get(..colon.0)?;
        let is_key = if quote.is_some() { between.trim().is_empty() } else { !between.contains(" #") };
        is_key.then_some(self.at + from + colon.0)
    }

    fn key(&mut self, end: usize) -> Result<String, Fault> {
        let written = self.text.get(self.at..end).unwrap_or_default().trim_end();
        match self.peek() {
            Some(quote @ ('"' | '\'')) => self.quoted(quote),
            _ => Ok(written.to_owned()),
        }
    }
}
