use super::annotations::{Annotation, Annotations};
use super::brackets::Brackets;
use super::text::Text;
use super::text_style::TextStyle;
use super::token::TokenKind;
use crate::strings::contains;
use crate::vocabulary::names;

/// Reads names in the tokens of one entry.
#[derive(Clone, Copy)]
pub(crate) struct NameReader<'a> {
    pub(crate) text: &'a Text,
    pub(crate) brackets: &'a Brackets,
    pub(crate) annotations: &'a Annotations,
}

impl NameReader<'_> {
    /// Returns whether the token is a mark of an author, as a sign, a superscript or a formula.
    pub(super) fn is_mark(self, at: usize) -> bool {
        let Some(token) = self.text.tokens.get(at) else { return false };
        if token.style.has(TextStyle::SUPERSCRIPT) {
            return self.annotations.at(at) != Some(Annotation::Legend)
                && self.text.word(at).chars().count() <= 3;
        }
        match token.kind {
            TokenKind::Sign(sign) => {
                names::MARKS.contains(sign) && self.annotations.at(at) != Some(Annotation::Legend)
            }
            TokenKind::Formula => {
                let tex = self.text.word(at);
                token.style.has(TextStyle::MATH)
                    && tex.len() <= 24
                    && (tex.contains('^')
                        || contains(tex, "dagger")
                        || contains(tex, "ast")
                        || tex.contains('*'))
            }
            TokenKind::Number | TokenKind::Word => token.style.has(TextStyle::SUPERSCRIPT),
            TokenKind::Address | TokenKind::Image(_) => false,
        }
    }

    /// Returns whether the token is a number in superscript.
    pub(super) fn is_superscript_number(self, at: usize) -> bool {
        self.text
            .tokens
            .get(at)
            .is_some_and(|token| token.style.has(TextStyle::SUPERSCRIPT) && token.kind == TokenKind::Number)
    }
}
