//! Values that are HTML, as al-folio's `subtitle` and `more_info` are.

use crate::markdown::html::{Token, Tokens, decode};
use crate::vocabulary::holds;

/// Elements that begin and end a line of their own.
const LINES: &str = "br div li p";

/// The text without its tags, with a line for each paragraph.
pub(super) fn untagged(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for token in Tokens::new(text) {
        match token {
            Token::Text(words) => plain.push_str(&decode(words)),
            Token::Open { name, .. } | Token::Close { name } => {
                if holds(LINES, &name) {
                    plain.push('\n');
                }
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::untagged;

    #[test]
    fn tags_go_and_words_stay() {
        for (written, plain) in [
            ("<a href='#'>Sea Lab</a>, Port<br/>Room 1", "Sea Lab, Port\nRoom 1"),
            ("<p>1 Pier</p> <p class=x>Port</p>", "\n1 Pier\n \nPort\n"),
            ("p < 0.05, x <3 y>", "p < 0.05, x <3 y>"),
            ("R&D, Sea&nbsp;Lab", "R&D, Sea\u{a0}Lab"),
            ("a <b", "a <b"),
            ("<", "<"),
        ] {
            assert_eq!(untagged(written), plain, "{written}");
        }
    }
}
