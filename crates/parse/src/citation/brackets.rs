//! Pairs the brackets and quotation marks of an entry.

use std::ops::Range;

use super::text::Text;
use super::token::Whitespace;
use super::traits::Traits;

/// The pairs of brackets and quotation marks of an entry.
#[derive(Clone, Debug, Default)]
pub(crate) struct Brackets {
    /// For each opening bracket the token that closes it.
    closing: Vec<Option<usize>>,
    /// How many pairs of brackets each token stands in, without its own.
    depth: Vec<u8>,
    /// What stands between double quotation marks, without the marks.
    pub(crate) quotes: Vec<Range<usize>>,
}

impl Brackets {
    pub(crate) fn new(text: &Text) -> Self {
        let mut found =
            Self { closing: vec![None; text.len()], depth: vec![0; text.len()], quotes: Vec::new() };
        let mut open: Vec<(usize, char)> = Vec::new();
        let mut quote: Option<(usize, char)> = None;
        for index in 0..text.len() {
            let Some(sign) = text.sign(index) else { continue };
            match sign {
                '(' | '[' | '（' | '【' | '{' => open.push((index, sign)),
                ')' | ']' | '）' | '】' | '}' => {
                    if let Some(at) = open.iter().rposition(|(_, opened)| closes(*opened, sign)) {
                        let start = open.get(at).map(|(start, _)| *start).unwrap_or_default();
                        open.truncate(at);
                        if let Some(slot) = found.closing.get_mut(start) {
                            *slot = Some(index);
                        }
                    }
                }
                _ => {}
            }
            match quote {
                Some((start, opened))
                    if closes_quote(opened, sign)
                        && (sign != opened && sign != '"' || ends_quote(text, index)) =>
                {
                    if index > start + 1 {
                        found.quotes.push(start + 1..index);
                    }
                    quote = None;
                }
                None if opens_quote(text, index, sign) => quote = Some((index, sign)),
                _ => {}
            }
        }
        for start in 0..text.len() {
            if let Some(end) = found.close(start).filter(|_| text.sign(start) != Some('{')) {
                for depth in found.depth.get_mut(start + 1..end).unwrap_or_default() {
                    *depth = depth.saturating_add(1);
                }
            }
        }
        found
    }

    /// The token that closes the bracket at `index`.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn close(&self, index: usize) -> Option<usize> {
        self.closing.get(index).copied().flatten()
    }

    /// How many pairs of brackets `index` stands in.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn depth(&self, index: usize) -> u8 {
        self.depth.get(index).copied().unwrap_or_default()
    }

    /// The outermost pairs of brackets, each from its opening to after its closing token.
    pub(crate) fn groups<'a>(&'a self, text: &'a Text) -> impl Iterator<Item = Range<usize>> + 'a {
        (0..text.len())
            .filter(|&index| self.depth(index) == 0 && text.sign(index) != Some('{'))
            .filter_map(|index| Some(index..self.close(index)? + 1))
    }
}

fn closes(open: char, close: char) -> bool {
    matches!((open, close), ('(' | '（', ')' | '）') | ('[', ']') | ('【', '】') | ('{', '}'))
}

fn closes_quote(open: char, close: char) -> bool {
    matches!(
        (open, close),
        ('"', '"')
            | ('“' | '”' | '„' | '"', '”' | '“' | '"')
            | ('«', '»')
            | ('»', '«')
            | ('「', '」')
            | ('《', '》')
    )
}

/// A quotation opens after white space, a bracket or another sign, before a word.
fn opens_quote(text: &Text, index: usize, sign: char) -> bool {
    match sign {
        '“' | '„' | '«' | '»' | '「' | '《' => true,
        '"' | '”' => text.gap(index + 1) == Whitespace::None,
        _ => false,
    }
}

/// A straight mark closes where no word follows at once, unless that is a particle: `"지붕"에 관한`.
fn ends_quote(text: &Text, index: usize) -> bool {
    text.gap(index + 1) != Whitespace::None
        || !text.is_word(index + 1)
        || text.traits(index + 1).has(Traits::CASELESS)
}
