//! Values that are HTML, as al-folio's `subtitle` and `more_info` are.

use crate::vocabulary::holds;

/// Elements that begin a line of their own, or end one.
const LINES: &str = "/div /li /p br br/ div li p";

/// The text without its tags, with a line for each paragraph.
pub(super) fn untagged(text: &str) -> String {
    let mut pieces = text.split('<');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let is_tag = piece.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        match piece.split_once('>').filter(|_| is_tag) {
            Some((tag, behind)) => {
                if holds(LINES, tag.split(' ').next().unwrap_or_default()) {
                    plain.push('\n');
                }
                plain.push_str(behind);
            }
            None => {
                plain.push('<');
                plain.push_str(piece);
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
