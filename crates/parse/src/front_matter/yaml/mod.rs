//! YAML as a small tree with places, over saphyr-parser's events. Tags and anchors are passed over and an
//! alias stands for nothing, so that no document grows when it is read.

mod error;
mod lenient;
#[cfg(test)]
mod tests;

use std::ops::Range;

use offprint_model::FrontMatterError;
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, StrInput};

use crate::source::Source;

/// A value and the byte offset in the source where it starts.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Yaml {
    pub(super) at: usize,
    pub(super) value: Value,
}

/// What it is. Keys that are no texts are left out.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Empty, `~` or `null`.
    Nothing,
    Text(String),
    List(Vec<Yaml>),
    /// In the order of the file; a key may be there twice.
    Map(Vec<Pair>),
}

/// A key with its value, and the byte offset in the source where it starts.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) at: usize,
    pub(super) key: String,
    pub(super) value: Yaml,
}

impl Yaml {
    /// Its keys with their values; none unless it is a map.
    pub(super) fn pairs(&self) -> &[Pair] {
        match &self.value {
            Value::Map(pairs) => pairs,
            _ => &[],
        }
    }
}

/// Lists and maps inside each other: far more than any front matter has.
const DEPTH: usize = 16;
/// Bytes: room for a picture in a `data:` address. The library keeps all tokens of a list in brackets.
const LENGTH: usize = 1 << 20;

/// A byte offset, and what is wrong there.
type Fault = (usize, FrontMatterError);

/// Reads the YAML at `range`; what strict YAML is not, as its writer will have meant it. `Ok(None)` if it
/// holds nothing.
pub(super) fn read(source: &Source, range: Range<usize>) -> Result<Option<Yaml>, Fault> {
    let text = source.text().get(range.clone()).unwrap_or_default();
    if text.len() > LENGTH {
        return Err((range.start, FrontMatterError::TooLong));
    }
    let start = source.text().get(..range.start).unwrap_or_default();
    let read = |yaml: &str| Reader::new(text, yaml, start.len()).document();
    read(text).or_else(|fault| read(&lenient::rewrite(text)).map_err(|_| fault))
}

/// Makes a tree of events.
struct Reader<'t> {
    events: Parser<'t, StrInput<'t>>,
    places: Places<'t>,
    /// Where the last event ended.
    end: Marker,
}

impl<'t> Reader<'t> {
    /// Reads `yaml`, which has the characters of `text` or as many others; that stands at the byte `start`
    /// of the source.
    fn new(text: &'t str, yaml: &'t str, start: usize) -> Self {
        Self {
            events: Parser::new_from_str(yaml),
            places: Places { text, start, character: 0, byte: 0 },
            end: Marker::default(),
        }
    }

    /// The one document that the text is.
    fn document(&mut self) -> Result<Option<Yaml>, Fault> {
        let root = loop {
            match self.next()? {
                (Event::StreamStart | Event::DocumentStart(_), _) => {}
                (Event::StreamEnd, _) => return Ok(None),
                (event, at) => break self.value(event, at, DEPTH)?,
            }
        };
        loop {
            match self.next()? {
                (Event::DocumentEnd, _) => {}
                (Event::StreamEnd, _) => return Ok(Some(root).filter(|root| root.value != Value::Nothing)),
                (_, at) => return Err((at, FrontMatterError::MissingKey)),
            }
        }
    }

    fn value(&mut self, event: Event<'t>, at: usize, depth: usize) -> Result<Yaml, Fault> {
        if depth == 0 {
            return Err((at, FrontMatterError::TooDeep));
        }
        let value = match event {
            Event::Scalar(text, ScalarStyle::Plain, ..)
                if matches!(&*text, "" | "~" | "null" | "Null" | "NULL") =>
            {
                Value::Nothing
            }
            Event::Scalar(text, ..) => Value::Text(lenient::restore(&text)),
            Event::SequenceStart(..) => {
                let mut values = Vec::new();
                loop {
                    match self.next_in(at)? {
                        (Event::SequenceEnd, _) => break Value::List(values),
                        (event, at) => values.push(self.value(event, at, depth - 1)?),
                    }
                }
            }
            Event::MappingStart(..) => {
                let mut pairs = Vec::new();
                loop {
                    let key = match self.next_in(at)? {
                        (Event::MappingEnd, _) => break Value::Map(pairs),
                        (event, at) => self.value(event, at, depth - 1)?,
                    };
                    let (event, at) = self.next_in(at)?;
                    let value = self.value(event, at, depth - 1)?;
                    if let Yaml { at, value: Value::Text(key) } = key {
                        pairs.push(Pair { at, key, value });
                    }
                }
            }
            _ => Value::Nothing,
        };
        Ok(Yaml { at, value })
    }

    /// The next event and where it starts.
    fn next(&mut self) -> Result<(Event<'t>, usize), Fault> {
        match self.events.next_event() {
            Some(Ok((event, span))) => {
                self.end = span.end;
                Ok((event, self.places.byte(span.start)))
            }
            Some(Err(error)) => Err(error::locate(&error, self.end, &mut self.places)),
            None => Ok((Event::StreamEnd, self.places.byte(self.end))),
        }
    }

    /// The next event within the list or map that starts at the byte `at`.
    fn next_in(&mut self, at: usize) -> Result<(Event<'t>, usize), Fault> {
        self.next().map_err(|fault| error::within(fault, at, &self.places))
    }
}

/// From the library's places, which count characters, to bytes of the source. Fast where one place is near
/// the one before.
struct Places<'t> {
    text: &'t str,
    /// Where the text starts in the source.
    start: usize,
    /// The last place, in characters and in bytes of the text.
    character: usize,
    byte: usize,
}

impl Places<'_> {
    /// The byte of the source at `place`.
    fn byte(&mut self, place: Marker) -> usize {
        let (before, after) = self.text.split_at_checked(self.byte).unwrap_or_default();
        let ahead = place.index().saturating_sub(self.character);
        let back = self.character.saturating_sub(place.index());
        self.byte += after.chars().take(ahead).map(char::len_utf8).sum::<usize>();
        self.byte -= before.chars().rev().take(back).map(char::len_utf8).sum::<usize>();
        self.character = place.index();
        self.start + self.byte
    }

    /// The text before a byte of the source.
    fn before(&self, at: usize) -> &str {
        self.text.get(..at.saturating_sub(self.start)).unwrap_or_default()
    }

    /// The text from a byte of the source on.
    fn after(&self, at: usize) -> &str {
        self.text.get(at.saturating_sub(self.start)..).unwrap_or_default()
    }
}
