//! Mappings and lists in brackets.

use super::{Fault, Reader, Value, Yaml};
use crate::strings::folded;

impl Reader<'_> {
    /// The list or mapping that opens here, to behind its closing bracket.
    pub(super) fn flow(&mut self, depth: usize) -> Result<Yaml, Fault> {
        let at = self.at;
        let unclosed = (at, "this bracket is never closed");
        if depth == 0 {
            return Err((at, "this is nested too deeply"));
        }
        let is_list = self.peek() == Some('[');
        let close = if is_list { ']' } else { '}' };
        let mut values = Vec::new();
        let mut pairs = Vec::new();
        self.at += 1;
        loop {
            self.skip_space();
            if self.peek().ok_or(unclosed)? == close {
                self.at += 1;
                let value = if is_list { Value::List(values) } else { Value::Map(pairs) };
                return Ok(Yaml { at, value });
            }
            let item = self.flow_item(depth, unclosed)?;
            self.skip_space();
            let mut paired = None;
            if self.peek() == Some(':') {
                self.at += 1;
                self.skip_space();
                let empty = matches!(self.peek(), Some(',' | ']' | '}'));
                let nothing = Yaml { at: self.at, value: Value::Nothing };
                paired = Some(if empty { nothing } else { self.flow_item(depth, unclosed)? });
                self.skip_space();
            }
            let key_at = item.at;
            match (is_list, item.value, paired) {
                (true, value, None) => values.push(Yaml { at: key_at, value }),
                (true, Value::Text(key), Some(value)) => {
                    values.push(Yaml { at: key_at, value: Value::Map(vec![(key, value)]) });
                }
                (false, Value::Text(key), value) => {
                    pairs.push((key, value.unwrap_or(Yaml { at: key_at, value: Value::Nothing })));
                }
                _ => {}
            }
            match self.peek().ok_or(unclosed)? {
                ',' => self.at += 1,
                c if c == close => {}
                _ => return Err((self.at, "a comma is missing, or the closing bracket")),
            }
        }
    }

    /// Past white space, line ends and comments.
    fn skip_space(&mut self) {
        loop {
            self.skip(char::is_whitespace);
            if self.peek() != Some('#') {
                return;
            }
            self.at += self.line().len();
        }
    }

    fn flow_item(&mut self, depth: usize, unclosed: Fault) -> Result<Yaml, Fault> {
        let at = self.at;
        let value = match self.peek().ok_or(unclosed)? {
            '[' | '{' => return self.flow(depth - 1),
            quote @ ('"' | '\'') => Value::Text(self.quoted(quote)?),
            '*' => {
                self.skip(|c| !c.is_whitespace() && !matches!(c, ',' | ']' | '}'));
                Value::Nothing
            }
            _ => {
                let rest = self.rest();
                let mut end = rest.len();
                for (offset, c) in rest.char_indices() {
                    let next = rest.get(offset + 1..).and_then(|after| after.chars().next());
                    let colon =
                        c == ':' && next.is_none_or(|next| next.is_whitespace() || ",]}".contains(next));
                    let comment = c.is_whitespace() && next == Some('#');
                    if colon || comment || matches!(c, ',' | '[' | ']' | '{' | '}') {
                        end = offset;
                        break;
                    }
                }
                let words = rest.get(..end).unwrap_or_default();
                self.at += words.len();
                match folded(words) {
                    words if matches!(words.as_str(), "" | "~" | "null" | "Null" | "NULL") => Value::Nothing,
                    words => Value::Text(words),
                }
            }
        };
        Ok(Yaml { at, value })
    }
}
