//! Values that are HTML, as al-folio's `subtitle` and `more_info` are.

use crate::strings::{position, words};
use crate::vocabulary::holds;

/// Elements that begin a line of their own, or end one.
const LINES: &str = "/div /li /p br br/ div li p";

/// The text without its tags, with a line for each paragraph.
pub(super) fn untagged(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = position(rest, "<") {
        let (before, tag) = rest.split_at_checked(at + 1).unwrap_or_default();
        let is_tag = tag.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        match position(tag, ">").filter(|_| is_tag) {
            Some(end) => {
                let (tag, behind) = tag.split_at_checked(end).unwrap_or_default();
                plain.push_str(before.get(..at).unwrap_or_default());
                if holds(LINES, words(tag, |c| c == ' ').first().copied().unwrap_or_default()) {
                    plain.push('\n');
                }
                rest = behind.get(1..).unwrap_or_default();
            }
            None => {
                plain.push_str(before);
                rest = tag;
            }
        }
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::untagged;

    #[test]
    fn tags_go_and_words_stay() {
        for (written, plain) in [
            ("<a href='#'>Sea Lab</a>, Port<br>Room 1", "Sea Lab, Port\nRoom 1"),
            ("<p>1 Pier</p> <p class=x>Port</p>", "\n1 Pier\n \nPort\n"),
            ("p < 0.05, x <3 y>", "p < 0.05, x <3 y>"),
            ("a <b", "a <b"),
            ("<", "<"),
        ] {
            assert_eq!(untagged(written), plain, "{written}");
        }
    }
}
