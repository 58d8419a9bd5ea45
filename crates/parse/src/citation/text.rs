//! The text of an entry as one line of tokens, and questions about single tokens and their neighbours.

use std::ops::Range;

use super::token::{Token, TokenKind, Whitespace};
use super::traits::Traits;
use crate::vocabulary::phrases_of;
use offprint_model::{Href, Image};

/// The text of an entry.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text {
    /// The visible text; runs of white space and line ends are one space.
    pub(crate) plain: String,
    pub(crate) tokens: Vec<Token>,
    pub(crate) links: Vec<LinkTarget>,
    pub(crate) images: Vec<Image>,
    /// The labels of references to footnotes, each with its token.
    pub(super) footnotes: Vec<(usize, String)>,
    /// The words and signs in lower case, without space between them.
    pub(super) lowered: String,
}

/// The target of a link in the entry.
#[derive(Clone, Debug)]
pub(crate) struct LinkTarget {
    pub(crate) url: Href,
    pub(crate) title: String,
}

impl LinkTarget {
    /// Returns whether it has a target: "" and "#" are none.
    pub(crate) fn leads(&self) -> bool {
        !matches!(self.url.as_str(), "" | "#")
    }
}

impl Text {
    /// Where "on behalf of the" or "for the" at a token ends, and the last word of the group that it leads to.
    pub(crate) fn on_behalf(&self, at: usize) -> Option<(usize, usize)> {
        const LONGEST: usize = 8;
        let end = match (self.low(at), self.low(at + 1), self.low(at + 2)) {
            ("on", "behalf", "of") => at + 3,
            ("for", "the", _) => at + 1,
            _ => return None,
        };
        let end = if self.low(end) == "the" { end + 1 } else { end };
        (end..end + LONGEST).find(|index| self.traits(*index).has(Traits::GROUP)).map(|group| (end, group))
    }

    /// A range of tokens as written, without formatting.
    pub(crate) fn slice(&self, range: Range<usize>) -> &str {
        match (self.tokens.get(range.start), self.tokens.get(range.end.wrapping_sub(1))) {
            (Some(first), Some(last)) if range.start < range.end => {
                self.plain.get(first.start as usize..last.end as usize).unwrap_or_default()
            }
            _ => "",
        }
    }

    // not inlined in WebAssembly: each of these has hundreds of callers

    /// One token as written.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn word(&self, index: usize) -> &str {
        let token = self.tokens.get(index);
        token.and_then(|token| self.plain.get(token.start as usize..token.end as usize)).unwrap_or_default()
    }

    /// One token in lower case.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn low(&self, index: usize) -> &str {
        let Some(token) = self.tokens.get(index) else { return "" };
        let end = self.tokens.get(index + 1).map_or(self.lowered.len(), |next| next.low as usize);
        self.lowered.get(token.low as usize..end).unwrap_or_default()
    }

    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn traits(&self, index: usize) -> Traits {
        self.tokens.get(index).map(|token| token.traits).unwrap_or_default()
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn sign(&self, index: usize) -> Option<char> {
        match self.tokens.get(index)?.kind {
            TokenKind::Sign(sign) => Some(sign),
            _ => None,
        }
    }

    /// Returns whether the token is one of these signs.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn sign_in(&self, index: usize, signs: &str) -> bool {
        match self.sign(index) {
            // faster than a search, as the lists are short
            Some(sign) if sign.is_ascii() => signs.bytes().any(|byte| char::from(byte) == sign),
            Some(sign) => signs.contains(sign),
            None => false,
        }
    }

    /// The white space before a token; the end of a block at both ends of the entry.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn gap(&self, index: usize) -> Whitespace {
        if index == 0 {
            Whitespace::Block
        } else {
            self.tokens.get(index).map_or(Whitespace::Block, |token| token.gap)
        }
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn is_word(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.kind == TokenKind::Word)
    }

    /// Returns whether `index` announces the editors of a book: "edited by Ann Lee", "(Eds.)".
    pub(crate) fn edits(&self, index: usize) -> bool {
        (self.low(index + 1) == "by" || index > 0 && matches!(self.sign(index - 1), Some('(' | ',')))
            && self.traits(index).has(Traits::EDITOR)
    }

    /// The beginning of the words before `index` that announce names, as "joint work with"; `index` if there
    /// are none.
    pub(crate) fn prefix_start(&self, index: usize) -> usize {
        let mut start = index;
        while start > 0 && self.is_word(start - 1) && self.traits(start - 1).has(Traits::AUTHOR_PREFIX) {
            start -= 1;
        }
        start
    }

    /// Matches the tokens from `index` on with `phrase`, in lower case. Returns the index after them.
    pub(crate) fn phrase(&self, index: usize, phrase: &str) -> Option<usize> {
        if self.low(index).as_bytes().first() != phrase.as_bytes().first() {
            return None;
        }
        let mut at = index;
        for wanted in phrase.split(' ') {
            let mut rest = wanted;
            while !rest.is_empty() {
                let token = self.low(at);
                if token.is_empty() {
                    return None;
                }
                rest = rest.strip_prefix(token)?;
                at += 1;
            }
        }
        Some(at)
    }

    /// Returns whether a new part of the entry may begin at `index`: after a separating sign or a line break,
    /// or where the formatting changes.
    pub(crate) fn begins_part(&self, index: usize) -> bool {
        self.gap(index) >= Whitespace::Break || self.traits(index).has(Traits::BEGINS)
    }

    /// Returns whether a part of the entry may end before `index`.
    pub(crate) fn ends_part(&self, index: usize) -> bool {
        index >= self.len() || self.begins_part(index) || self.sign_in(index, ",;.)]）|–—:!\"”*-")
    }

    /// Returns whether a phrase of `table` begins at `index`. `opens` is the trait of the words that begin
    /// one.
    pub(crate) fn says(&self, index: usize, opens: Traits, table: &str) -> bool {
        self.traits(index).has(opens) && phrases_of(table).any(|phrase| self.phrase(index, phrase).is_some())
    }
}
