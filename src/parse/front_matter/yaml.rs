//! YAML as a small tree with places.
//!
//! Of the kept YAML libraries, measured beside pulldown-cmark in an optimised module (brotli):
//! saphyr-parser's events add 23.2 KB, yaml-rust2's events 20.1 KB and its documents 44.0 KB,
//! serde_yaml_ng 48.5 KB. saphyr-parser is where yaml-rust2's author goes on.
//!
//! Aliases stand for nothing, and nesting is bounded, so that no document grows when it is read.

use std::ops::Range;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, StrInput};

use crate::parse::source::Source;

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

/// Reads the YAML at `range`, its first document. `Ok(None)` if it holds nothing; else an error
/// is its place and the library's reason.
pub(super) fn read(source: &Source, range: Range<usize>) -> Result<Option<Yaml>, (usize, String)> {
    let text = source.text().get(range.clone()).unwrap_or_default();
    let mut reader = Reader { parser: Parser::new_from_str(text), text, start: range.start, known: (0, 0) };
    let mut root = None;
    let read = loop {
        match reader.next() {
            Ok(Some((Event::DocumentStart(_) | Event::StreamStart | Event::Nothing, _))) => {}
            Ok(Some((Event::DocumentEnd | Event::StreamEnd, _)) | None) => break Ok(()),
            Ok(Some((event, at))) => match reader.value(event, at, DEPTH) {
                Ok(value) => root = Some(value),
                Err(error) => break Err(error),
            },
            Err(error) => break Err(error),
        }
    };
    match read {
        Ok(()) => Ok(root.filter(|root| root.value != Value::Nothing)),
        Err(error) => Err((reader.offset(error.marker()), error.info().into())),
    }
}

struct Reader<'t> {
    parser: Parser<'t, StrInput<'t>>,
    text: &'t str,
    /// Where `text` starts in the source.
    start: usize,
    /// A character of `text` and its byte, from where others are counted: places come nearly in
    /// order.
    known: (usize, usize),
}

impl<'t> Reader<'t> {
    /// The library counts characters, the source bytes.
    fn offset(&mut self, marker: &Marker) -> usize {
        let (mut character, mut byte) = self.known;
        let wanted = marker.index();
        let (before, after) = self.text.split_at_checked(byte).unwrap_or_default();
        for c in after.chars().take(wanted.saturating_sub(character)) {
            (character, byte) = (character + 1, byte + c.len_utf8());
        }
        for c in before.chars().rev().take(character.saturating_sub(wanted)) {
            (character, byte) = (character - 1, byte - c.len_utf8());
        }
        self.known = (character, byte);
        self.start + byte
    }

    fn next(&mut self) -> Result<Option<(Event<'t>, usize)>, ScanError> {
        let next = self.parser.next_event().transpose()?;
        Ok(next.map(|(event, span)| (event, self.offset(&span.start))))
    }

    /// The value that starts with `event`; past `depth` its words are lost.
    fn value(&mut self, event: Event<'t>, at: usize, depth: usize) -> Result<Yaml, ScanError> {
        let value = match event {
            Event::Scalar(text, style, ..) => match (&*text, style) {
                ("" | "~" | "null" | "Null" | "NULL", ScalarStyle::Plain) => Value::Nothing,
                _ => Value::Text(text.into_owned()),
            },
            Event::SequenceStart(..) | Event::MappingStart(..) if depth == 0 => {
                self.skip()?;
                Value::Nothing
            }
            Event::SequenceStart(..) => {
                let mut values = Vec::new();
                while let Some((event, at)) = self.next()?
                    && event != Event::SequenceEnd
                {
                    values.push(self.value(event, at, depth - 1)?);
                }
                Value::List(values)
            }
            Event::MappingStart(..) => {
                let mut pairs = Vec::new();
                while let Some((event, at)) = self.next()?
                    && event != Event::MappingEnd
                {
                    let key = self.value(event, at, depth - 1)?;
                    let Some((event, at)) = self.next()? else { break };
                    let value = self.value(event, at, depth - 1)?;
                    if let Value::Text(key) = key.value {
                        pairs.push((key, value));
                    }
                }
                Value::Map(pairs)
            }
            _ => Value::Nothing,
        };
        Ok(Yaml { at, value })
    }

    /// Drops the rest of a list or mapping.
    fn skip(&mut self) -> Result<(), ScanError> {
        let mut open = 1_usize;
        while open > 0
            && let Some((event, _)) = self.next()?
        {
            match event {
                Event::SequenceStart(..) | Event::MappingStart(..) => open += 1,
                Event::SequenceEnd | Event::MappingEnd => open -= 1,
                _ => {}
            }
        }
        Ok(())
    }
}
