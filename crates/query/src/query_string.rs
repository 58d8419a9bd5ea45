use offprint_model::Gathered;
use std::fmt::{self, Write as _};

use super::{Facet, Group, Query, Sort};

impl Query {
    /// Parses a URL's query string, with or without its `?`. Never fails and drops nothing silently: an
    /// unknown `sort` or `group` is kept with the unknown keys, and an invalid year as a chosen value,
    /// which matches nothing and can be removed.
    pub fn parse(search: &str) -> Self {
        let search = search.strip_prefix('?').unwrap_or(search);
        let search = search.split('#').next().unwrap_or_default();
        let mut query = Self::default();
        for part in search.split('&').filter(|part| !part.is_empty()) {
            query.read(part);
        }
        query
    }

    fn read(&mut self, part: &str) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let (key, value) = (decode(key), decode(value));
        if let Some(&facet) = Facet::ALL.iter().find(|facet| facet.key() == key) {
            self.choose(facet, &value);
            return;
        }
        match key.as_str() {
            "q" if self.words.is_empty() => self.words = value,
            // Two searches restrict each other, as filters do.
            "q" if value.is_empty() => {}
            "q" => self.words.extend([" ", &value]),
            "sort" if value.is_empty() => {}
            "sort" => match Sort::parse(&value) {
                Some(sort) => self.sort = sort,
                None => self.unknown.push(as_written(part)),
            },
            "group" if value.is_empty() => {}
            "group" => match Group::parse(&value) {
                Some(group) => self.group = Some(group),
                None => self.unknown.push(as_written(part)),
            },
            _ => self.unknown.push(as_written(part)),
        }
    }
}

/// Prints the query string: empty, or beginning with `?`. [`Query::parse`] reads it back.
impl fmt::Display for Query {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = Some(("q", self.words.as_str())).filter(|(_, words)| !words.is_empty());
        let chosen = self.pairs().map(|(facet, value)| (facet.key(), value));
        let sort = Some(("sort", self.sort.name())).filter(|_| self.sort != Sort::default());
        let group = self.group.map(|group| ("group", group.name()));
        let mut before = '?';
        for (key, value) in words.into_iter().chain(chosen).chain(sort).chain(group) {
            out.write_char(before)?;
            out.write_str(key)?;
            out.write_char('=')?;
            value.chars().try_for_each(|c| encode(c, out))?;
            before = '&';
        }
        for part in &self.unknown {
            out.write_char(before)?;
            out.write_str(part)?;
            before = '&';
        }
        Ok(())
    }
}

/// Decodes `+` and percent escapes; invalid escapes and invalid UTF-8 stay as they are.
fn decode(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let bytes: Vec<u8> = rest.as_bytes().chunks_exact(3).map_while(escaped).gathered();
        let (escapes, after) = rest.split_at_checked(bytes.len() * 3).unwrap_or((rest, ""));
        if bytes.is_empty() {
            decoded.push(if c == '+' { ' ' } else { c });
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            continue;
        }
        let mut at = 0;
        for chunk in bytes.utf8_chunks() {
            decoded.push_str(chunk.valid());
            at += chunk.valid().len() * 3;
            let end = at + chunk.invalid().len() * 3;
            decoded.push_str(escapes.get(at..end).unwrap_or_default());
            at = end;
        }
        rest = after;
    }
    decoded
}

/// The byte that "%2F" encodes.
fn escaped(escape: &[u8]) -> Option<u8> {
    let &[b'%', high, low] = escape else { return None };
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    Some(digit(high)? * 16 + digit(low)?)
}

/// Percent-encodes `c` unless a query string may contain it literally.
fn encode(c: char, out: &mut impl fmt::Write) -> fmt::Result {
    match c {
        ' ' => out.write_char('+'),
        'a'..='z' | 'A'..='Z' | '0'..='9' => out.write_char(c),
        '-' | '.' | '_' | '~' | '*' | ',' | ':' | '/' | '@' => out.write_char(c),
        _ => escape(c, out),
    }
}

/// A part with an unknown key, with only those characters encoded that no URL may contain.
fn as_written(part: &str) -> String {
    let mut kept = String::with_capacity(part.len());
    for c in part.chars() {
        if c.is_ascii_graphic() && !matches!(c, '"' | '\'' | '<' | '>') {
            kept.push(c);
        } else if escape(c, &mut kept).is_err() {
            // Writing to a string never fails.
            break;
        }
    }
    kept
}

fn escape(c: char, out: &mut impl fmt::Write) -> fmt::Result {
    let hex = |digit: u8| char::from_digit(u32::from(digit), 16).unwrap_or('0').to_ascii_uppercase();
    c.encode_utf8(&mut [0; 4]).bytes().try_for_each(|byte| {
        out.write_char('%')?;
        out.write_char(hex(byte >> 4))?;
        out.write_char(hex(byte & 15))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A query string as given, and as printed again.
    #[test]
    fn query_strings_are_parsed_and_printed() {
        for (read, printed) in [
            ("", ""),
            ("?", ""),
            ("?&&", ""),
            ("venue=OSDI", "?venue=OSDI"),
            ("?venue=OSDI&year=2020", "?venue=OSDI&year=2020"),
            ("?year=2020&venue=OSDI&venue=SOSP", "?year=2020&venue=OSDI&venue=SOSP"),
            ("?venue=OSDI&venue=osdi&venue=%20OSDI", "?venue=OSDI"),
            ("?author=Jos%C3%A9&author=jose", "?author=Jos%C3%A9"),
            ("?venue=&q=&year=&sort=&author=+&type", ""),
            ("?q=fast+trees", "?q=fast+trees"),
            ("?q=fast%20trees%21", "?q=fast+trees%21"),
            ("?q=fast&q=trees", "?q=fast+trees"),
            ("?q=%22one+two%22", "?q=%22one+two%22"),
            ("?q=a%26b%3Dc%23d%2Be", "?q=a%26b%3Dc%23d%2Be"),
            ("?q=author:kim+tcp/ip", "?q=author:kim+tcp/ip"),
            ("?q=한국어", "?q=%ED%95%9C%EA%B5%AD%EC%96%B4"),
            ("?q=100%", "?q=100%25"),
            ("?q=%zz%4", "?q=%25zz%254"),
            ("?q=%ff%C3%A9", "?q=%25ff%C3%A9"),
            ("?q=%C3%C3%A9%C3", "?q=%25C3%C3%A9%25C3"),
            ("?v%65nue=OSDI", "?venue=OSDI"),
            ("?Venue=OSDI", "?Venue=OSDI"),
            ("?year=2018..2020&year=2018..&year=..2020", "?year=2018..2020&year=2018..&year=..2020"),
            ("?year=abc", "?year=abc"),
            ("?year=2020&year=02020", "?year=2020"),
            ("?type=Journal&type=journal", "?type=Journal"),
            ("?sort=TITLE", "?sort=title"),
            ("?sort=newest", "?sort=newest"),
            ("?sort=written", ""),
            ("?group=Section", "?group=section"),
            ("?group=Venue&sort=title", "?sort=title&group=venue"),
            ("?group=none&group=year", "?group=year"),
            ("?group=&group=colour&q=x", "?q=x&group=colour"),
            ("?sort=random&sort=oldest", "?sort=oldest&sort=random"),
            ("?utm_source=a%20b+c&q=x&flag&=&y=", "?q=x&utm_source=a%20b+c&flag&=&y="),
            ("?ref=<a b>é", "?ref=%3Ca%20b%3E%C3%A9"),
            ("?venue=OSDI#year=2020", "?venue=OSDI"),
            ("?venue=A=B?", "?venue=A%3DB%3F"),
        ] {
            let query = Query::parse(read);
            assert_eq!(query.to_string(), printed, "{read}");
            assert_eq!(Query::parse(printed), query, "{read}");
        }
    }

    #[test]
    fn words_are_kept_as_typed() {
        for words in [" two  words ", "\"a", "a+b", "50%", "x\ny", "é😀"] {
            let query = Query::default().searching(words);
            assert_eq!(Query::parse(&query.to_string()).words, words);
        }
    }
}
