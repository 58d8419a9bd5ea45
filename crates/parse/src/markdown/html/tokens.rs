//! Cuts raw HTML into text and tags, as leniently as browsers do. It builds nothing: what a tag may become
//! is decided in `elements`.

use super::entities::decode;
use crate::strings::{contains, find, has_any, position, split, trim_start};

/// The tag name of a comment that does not end in this text.
pub(crate) const COMMENT: &str = "<!--";

/// A piece of HTML. Names are in lower case, text and values still hold their entities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Token<'t> {
    Text(&'t str),
    Open { name: String, attributes: Attributes<'t> },
    Close { name: String },
}

/// A tag's attributes as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Attributes<'t>(Vec<(&'t str, &'t str)>);

impl Attributes<'_> {
    /// Returns the names as written.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| *name)
    }

    /// Returns the decoded value of the first attribute of that name (in lower case); empty for one
    /// without a value.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        self.0.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| decode(value))
    }
}

/// The tokens of a text, in order.
pub(crate) struct Tokens<'t> {
    text: &'t str,
    at: usize,
    /// No tag closes any more, so that every `<` is text. Keeps broken input linear.
    only_text: bool,
    /// No comment closes any more. As above.
    endless_comments: bool,
}

impl<'t> Tokens<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, at: 0, only_text: false, endless_comments: false }
    }

    /// Returns the byte where the next token starts.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// Drops everything up to and with the tag or comment end that starts with `end`, ignoring ASCII case, or
    /// all the rest if there is none. Returns whether there was one.
    pub(crate) fn skip_past(&mut self, end: &str) -> bool {
        let Some(found) = find_ignoring_case(self.text, end, self.at) else {
            self.at = self.text.len();
            return false;
        };
        let tail = self.text.get(found..).unwrap_or_default();
        self.at = found
            + if end.ends_with('>') { end.len() } else { tail.find('>').map_or(tail.len(), |at| at + 1) };
        true
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The tag, comment or declaration at the start of `rest`, and its length; `None` inside for
    /// what is dropped.
    fn markup(rest: &'t str) -> Option<(Option<Token<'t>>, usize)> {
        let inner = rest.strip_prefix('<')?;
        if let Some(comment) = rest.strip_prefix(COMMENT) {
            // `<!-->` and `<!--->` are comments too.
            let length = match comment {
                _ if comment.starts_with('>') => 1,
                _ if comment.starts_with("->") => 2,
                _ => position(comment, "-->")? + 3,
            };
            return Some((None, 4 + length));
        }
        if inner.starts_with(['!', '?']) {
            return Some((None, rest.find('>')? + 1));
        }
        let (closing, named) = match inner.strip_prefix('/') {
            Some(named) => (true, named),
            None => (false, inner),
        };
        if !named.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let end = find(named, |c| c.is_ascii_whitespace() || matches!(c, '/' | '>'))?;
        let (name, tail) = split(named, end);
        if has_any(name, |c| matches!(c, ':' | '@')) {
            // An address in angle brackets, as Markdown has it.
            let address = inner.split_once('>')?.0;
            return Some((Some(Token::Text(address)), address.len() + 2));
        }
        let (attributes, length) = attributes(tail)?;
        let name = name.to_ascii_lowercase();
        let length = 1 + usize::from(closing) + end + length;
        Some((Some(if closing { Token::Close { name } } else { Token::Open { name, attributes } }), length))
    }
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let rest = self.rest();
            if rest.is_empty() {
                return None;
            }
            let starts_markup = rest.starts_with('<') && !self.only_text;
            if starts_markup {
                if rest.starts_with(COMMENT) && (self.endless_comments || !contains(rest, "-->")) {
                    self.endless_comments = true;
                    self.at += COMMENT.len();
                    return Some(Token::Open { name: COMMENT.into(), attributes: Attributes::default() });
                }
                match Self::markup(rest) {
                    Some((token, length)) => {
                        self.at += length;
                        match token {
                            Some(token) => return Some(token),
                            None => continue,
                        }
                    }
                    None => self.only_text = looks_like_markup(rest),
                }
            }
            let from = usize::from(starts_markup);
            let end = match rest.get(from..).and_then(|tail| tail.find('<')) {
                Some(end) if !self.only_text => from + end,
                _ => rest.len(),
            };
            self.at += end;
            return rest.get(..end).map(Token::Text);
        }
    }
}

/// Returns whether `rest` starts as markup does, so that only its missing end makes it text.
fn looks_like_markup(rest: &str) -> bool {
    rest.get(1..).is_some_and(|inner| {
        inner.starts_with(['!', '?'])
            || trim_start(inner, |c| c == '/').starts_with(|c: char| c.is_ascii_alphabetic())
    })
}

/// Reads attributes up to and with the `>`; returns them and their length in bytes. `None` if the tag never
/// ends.
fn attributes(tail: &str) -> Option<(Attributes<'_>, usize)> {
    let mut attributes = Vec::new();
    let mut rest = tail;
    loop {
        rest = trim_start(rest, |c| c.is_ascii_whitespace() || c == '/');
        if let Some(after) = rest.strip_prefix('>') {
            return Some((Attributes(attributes), tail.len() - after.len()));
        }
        // An equals sign at the start belongs to the name, as in browsers.
        let name_end = rest
            .char_indices()
            .find(|(at, c)| c.is_ascii_whitespace() || matches!(c, '/' | '>') || (*c == '=' && *at > 0))?
            .0;
        let (name, after) = split(rest, name_end);
        rest = after.trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            (value, rest) = attribute_value(after.trim_start())?;
        }
        attributes.push((name, value));
    }
}

fn attribute_value(text: &str) -> Option<(&str, &str)> {
    match text.chars().next()? {
        quote @ ('"' | '\'') => text.get(1..)?.split_once(quote),
        _ => Some(split(text, find(text, |c| c.is_ascii_whitespace() || c == '>')?)),
    }
}

/// `str::find` from the byte `start` on, ignoring ASCII case.
pub(crate) fn find_ignoring_case(text: &str, wanted: &str, start: usize) -> Option<usize> {
    let bytes = text.as_bytes().get(start..)?;
    let found =
        bytes.windows(wanted.len()).position(|window| window.eq_ignore_ascii_case(wanted.as_bytes()))?;
    Some(start + found)
}

/// `str::rfind`, ignoring ASCII case.
pub(crate) fn rfind_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes().windows(wanted.len()).rposition(|window| window.eq_ignore_ascii_case(wanted.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(html: &str) -> String {
        let mut shown = String::new();
        for token in Tokens::new(html) {
            match token {
                Token::Text(text) => shown.push_str(text),
                Token::Open { name, attributes } => {
                    shown.push_str(&format!("[{name}"));
                    for (key, value) in attributes.0 {
                        shown.push_str(&format!(" {key}={value}"));
                    }
                    shown.push(']');
                }
                Token::Close { name } => shown.push_str(&format!("[/{name}]")),
            }
        }
        shown
    }

    #[test]
    fn tags_and_attributes_in_every_spelling() {
        assert_eq!(shown("<A HREF=x>y</A >"), "[a HREF=x]y[/a]");
        assert_eq!(shown("<img src = 'a>b' alt=\"c d\" hidden/>"), "[img src=a>b alt=c d hidden=]");
        assert_eq!(shown("<br/><br /><hr>"), "[br][br][hr]");
        assert_eq!(shown("a<!-- <b> -->c<!doctype html><?php x ?>d<!-->e"), "acde");
    }

    #[test]
    fn what_is_no_tag_is_text() {
        assert_eq!(shown("<https://a.example/b> <c@d.example>"), "https://a.example/b c@d.example");
        assert_eq!(shown("a<!-- b <i>c"), "a[<!--] b [i]c");
        for text in ["1 < 2", "a <", "<3 you", "</ x", "<a href='x", "x <b y <b y", "<"] {
            assert_eq!(shown(text), text);
        }
    }

    #[test]
    fn a_tags_content_can_be_skipped() {
        let mut tokens = Tokens::new("<svg>x</b></SVG >y");
        assert!(matches!(tokens.next(), Some(Token::Open { .. })));
        assert!(tokens.skip_past("</svg"));
        assert_eq!(tokens.next(), Some(Token::Text("y")));
        assert!(!tokens.skip_past("</svg"));
    }

    #[test]
    fn values_are_decoded_when_asked_for() {
        let Some(Token::Open { attributes, .. }) = Tokens::new("<a HREF='x?a&amp;b'>").next() else {
            panic!("no tag");
        };
        assert_eq!(attributes.get("href").as_deref(), Some("x?a&b"));
        assert_eq!(attributes.get("id"), None);
    }
}
