//! YAML as a small tree with places: what front matter uses of it, read by ourselves.
//!
//! Of the kept libraries, measured beside pulldown-cmark in an optimised module (brotli),
//! saphyr-parser's events add 23.2 KB, yaml-rust2's 20.1 KB and its documents 44.0 KB,
//! serde_yaml_ng 48.5 KB: a tenth of all that a visitor downloads, for a handful of keys. This
//! reader has block and flow mappings and lists, plain, quoted and block scalars, comments. Tests
//! hold it to saphyr-parser's reading. Tags and anchors are passed over, and an alias stands for
//! nothing, so that no document grows when it is read.

mod block;
mod flow;
mod scalar;
#[cfg(test)]
mod tests;

use std::ops::Range;

use offprint_model::FrontMatterError;

use crate::source::Source;
use crate::strings::{Which, position, trim_start};

/// A value and the byte offset in the source where it starts.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Yaml {
    pub(super) at: usize,
    pub(super) value: Value,
}

/// What it is. Keys that are no plain values are left out.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Value {
    Nothing,
    Text(String),
    List(Vec<Yaml>),
    Map(Vec<(String, Yaml)>),
}

/// Far more than any front matter has.
const DEPTH: usize = 16;

/// A byte offset in the text that is read, and what is wrong there.
type Fault = (usize, &'static str);

/// Reads the YAML at `range`. `Ok(None)` if it holds nothing; else an error is its place and the
/// reason.
pub(super) fn read(source: &Source, range: Range<usize>) -> Result<Option<Yaml>, (usize, FrontMatterError)> {
    let text = source.text().get(range.clone()).unwrap_or_default();
    match (Reader { text, at: 0 }).document() {
        Ok(mut root) => {
            root.shift(range.start);
            Ok(Some(root).filter(|root| root.value != Value::Nothing))
        }
        Err((at, reason)) => Err((range.start + at, FrontMatterError::Other(reason.to_owned()))),
    }
}

impl Yaml {
    /// From offsets in the text that was read to offsets in the whole source.
    fn shift(&mut self, by: usize) {
        self.at += by;
        match &mut self.value {
            Value::Nothing | Value::Text(_) => {}
            Value::List(values) => values.iter_mut().for_each(|value| value.shift(by)),
            Value::Map(pairs) => pairs.iter_mut().for_each(|(_, value)| value.shift(by)),
        }
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t')
}

fn ends_line(c: char) -> bool {
    matches!(c, '\n' | '\r')
}

/// Where in the text the reading is.
struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// What is left of this line.
    fn line(&self) -> &'t str {
        let rest = self.rest();
        rest.get(..position(rest, ends_line)).unwrap_or_default()
    }

    fn skip(&mut self, skipped: Which) {
        let rest = self.rest();
        self.at += rest.len() - trim_start(rest, skipped).len();
    }

    /// Past the end of this line, if there is one.
    fn next_line(&mut self) {
        self.at += self.line().len();
        if self.rest().starts_with("\r\n") {
            self.at += 2;
        } else if !self.rest().is_empty() {
            self.at += 1;
        }
    }

    /// How far `at` stands from the start of its line, in bytes.
    fn column(&self) -> usize {
        let before = self.text.get(..self.at).unwrap_or_default();
        before.len() - before.rfind(ends_line).map_or(0, |end| end + 1)
    }

    /// Whether nothing but a comment is left of the line.
    fn at_line_end(&self) -> bool {
        let rest = trim_start(self.line(), is_space);
        rest.is_empty() || rest.starts_with('#')
    }

    /// After a value that says itself where it ends.
    fn ends_line(&self) -> Result<(), Fault> {
        let spaced = self.line().starts_with(is_space) || self.line().is_empty();
        if spaced && self.at_line_end() {
            Ok(())
        } else {
            Err((self.at, "nothing may follow the closing mark of a value in its line"))
        }
    }
}
