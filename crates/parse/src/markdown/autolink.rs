//! Turns bare addresses in running text into links, as GitHub does.

use super::addresses;
use crate::strings::{find, has_any};
use offprint_model::{Href, Inline};

/// Returns `text` with its bare `http://`, `https://` and `www.` addresses as links, except within links.
pub(crate) fn autolink(text: Vec<Inline>) -> Vec<Inline> {
    if !text.iter().any(may_hold_address) {
        return text;
    }
    let mut linked = Vec::with_capacity(text.len());
    for mut inline in text {
        match &mut inline {
            Inline::Text(words) => split(words, &mut linked),
            Inline::Link { .. } => linked.push(inline),
            _ => {
                if let Some(inner) = inline.content_mut() {
                    *inner = autolink(std::mem::take(inner));
                }
                linked.push(inline);
            }
        }
    }
    linked
}

fn may_hold_address(inline: &Inline) -> bool {
    match inline {
        // one look at each byte: nearly no text holds an address, and all texts are asked
        Inline::Text(words) => {
            words.as_bytes().windows(4).any(|part| matches!(part, [b':', b'/', b'/', _] | b"www."))
        }
        Inline::Link { .. } => false,
        _ => inline.content().is_some_and(|inner| inner.iter().any(may_hold_address)),
    }
}

fn split(words: &str, out: &mut Vec<Inline>) {
    let (mut rest, mut from) = (words, 0);
    while let Some(found) = rest.get(from..).and_then(|tail| find(tail, |c| matches!(c, ':' | '.'))) {
        let at = from + found;
        let Some((start, end)) = address(rest, at) else {
            from = at + 1;
            continue;
        };
        let (before, tail) = rest.split_at(start);
        let (shown, after) = tail.split_at(end - start);
        let whole = if shown.contains("://") { shown.to_string() } else { ["http://", shown].concat() };
        if !before.is_empty() {
            out.push(Inline::Text(before.into()));
        }
        let label = vec![Inline::Text(shown.into())];
        out.push(match Href::parse(&whole) {
            Some(url) => Inline::Link { url, title: String::new(), content: label },
            None => Inline::Text(shown.into()),
        });
        (rest, from) = (after, 0);
    }
    if !rest.is_empty() {
        out.push(Inline::Text(rest.into()));
    }
}

/// Returns the byte range of the address whose first colon or dot stands at the byte `mark`.
fn address(text: &str, mark: usize) -> Option<(usize, usize)> {
    let (before, after) = text.split_at_checked(mark)?;
    let (prefix, opening) =
        [("https", "://"), ("http", "://"), ("www", ".")].into_iter().find(|(prefix, opening)| {
            let tail = before.len().checked_sub(prefix.len()).and_then(|at| before.get(at..));
            tail.is_some_and(|tail| tail.eq_ignore_ascii_case(prefix)) && after.starts_with(opening)
        })?;
    let start = mark - prefix.len();
    if before.get(..start)?.ends_with(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let rest = after.get(opening.len()..)?;
    // First, so that a row of false starts takes linear time.
    if !rest.starts_with(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let ends: fn(char) -> bool =
        |c| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '|' | '`' | '{' | '}');
    let length = addresses::end(rest, ends);
    let kept = without_closing_punctuation(rest.get(..length)?);
    has_any(kept, |c| matches!(c, '.' | ':' | '/')).then_some((start, mark + opening.len() + kept.len()))
}

/// Drops closing punctuation: a full stop, or a bracket that was opened before the address.
fn without_closing_punctuation(mut address: &str) -> &str {
    // Counted once, so that a long row of brackets takes linear time.
    let count = |wanted| address.matches(wanted).count();
    let mut surplus = count(')').saturating_sub(count('('));
    loop {
        let last = address.chars().next_back();
        let drop = match last {
            Some(')') if surplus > 0 => {
                surplus -= 1;
                true
            }
            Some(c) => {
                matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '*' | '_' | '~' | '\'' | ']' | '’' | '”')
            }
            None => false,
        };
        match last {
            Some(last) if drop => {
                address = address.get(..address.len() - last.len_utf8()).unwrap_or_default()
            }
            _ => return address,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(words: &str) -> Vec<String> {
        let linked = autolink(vec![Inline::Text(words.into())]);
        assert_eq!(offprint_model::plain_text(&linked), words);
        linked
            .iter()
            .filter_map(|inline| match inline {
                Inline::Link { url, .. } => Some(url.as_str().to_string()),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn bare_addresses_are_links_without_the_sentences_punctuation() {
        assert_eq!(
            links("See https://a.example/x_y, or (http://b.example/c(d))."),
            ["https://a.example/x_y", "http://b.example/c(d)"]
        );
        assert_eq!(
            links("at www.lab.example: [https://doi.org/10.1/2]"),
            ["http://www.lab.example", "https://doi.org/10.1/2"]
        );
    }

    #[test]
    fn what_only_looks_like_one_is_text() {
        for words in
            ["http:// x", "awww. nice", "xhttp://a.example", "https://", "a: b", "file://x.y", "www."]
        {
            assert_eq!(links(words), [""; 0], "{words}");
        }
    }

    #[test]
    fn addresses_inside_marks_are_found_and_links_left_alone() {
        let url = Href::parse("https://a.example").unwrap();
        let link = Inline::Link {
            url,
            title: String::new(),
            content: vec![Inline::Text("https://a.example".into())],
        };
        assert_eq!(autolink(vec![link.clone()]), vec![link.clone()]);
        let strong = Inline::Strong(vec![Inline::Text("https://a.example".into())]);
        assert_eq!(autolink(vec![strong]), vec![Inline::Strong(vec![link])]);
    }
}
