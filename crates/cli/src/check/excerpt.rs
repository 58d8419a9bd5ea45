//! A source line as it is shown below a message, with a marker under the place that is meant.

/// Lines up to here are shown whole, longer ones around the marker. In columns of a terminal.
const WIDTH: usize = 160;

/// The part of a line to show, and what to set before a marker so that it stands under the
/// character at `column`, which counts from 1.
pub(super) fn excerpt(line: &str, column: usize) -> (String, String) {
    let (mut skipped, mut shown, mut marker) = (false, String::new(), String::new());
    let whole = line.chars().map(width).sum::<usize>() <= WIDTH;
    let mut columns = 0;
    for (index, c) in line.chars().enumerate() {
        let (before, after) = (column.saturating_sub(index + 1), (index + 1).saturating_sub(column));
        if !whole && before > WIDTH / 4 {
            skipped = true;
            continue;
        }
        if !whole && (columns > WIDTH || after > WIDTH) {
            shown.push('…');
            break;
        }
        // Control characters would move the terminal's cursor.
        shown.push(if c.is_control() && c != '\t' { '\u{FFFD}' } else { c });
        columns += width(c);
        if before > 0 {
            // A tab under a tab reaches the same column, wherever the terminal sets it.
            marker.push_str(if c == '\t' {
                "\t"
            } else {
                match width(c) {
                    0 => "",
                    1 => " ",
                    _ => "  ",
                }
            });
        }
    }
    if skipped {
        shown.insert(0, '…');
        marker.insert(0, ' ');
    }
    (shown, marker)
}

/// How many columns of a terminal a character takes, near enough to set a marker.
pub(crate) fn width(c: char) -> usize {
    match c as u32 {
        // Combining marks, joiners, variation selectors.
        0x300..=0x36F | 0x200B..=0x200F | 0xFE00..=0xFE0F => 0,
        // East Asian scripts, full-width forms, emoji.
        0x1100..=0x115F
        | 0x2E80..=0xA4CF
        | 0xAC00..=0xD7A3
        | 0xF900..=0xFAFF
        | 0xFE30..=0xFE4F
        | 0xFF00..=0xFF60
        | 0xFFE0..=0xFFE6
        | 0x1F300..=0x1FAFF
        | 0x20000..=0x3FFFD => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    /// The marker's column must be that of the character, as a terminal without tabs has it.
    #[test]
    fn the_marker_stands_under_its_character() {
        assert_eq!(excerpt("ab[c]", 3), ("ab[c]".into(), "  ".into()));
        assert_eq!(excerpt("\ta\tb", 4), ("\ta\tb".into(), "\t \t".into()));
        assert_eq!(excerpt("유경인 x", 5), ("유경인 x".into(), " ".repeat(7)));
        assert_eq!(excerpt("e\u{301}x", 3), ("e\u{301}x".into(), " ".into()));
        assert_eq!(excerpt("", 1), (String::new(), String::new()));
    }

    #[test]
    fn a_long_line_is_shown_around_its_marker() {
        let line = format!("{}[x]{}", "a".repeat(500), "b".repeat(500));
        let (shown, marker) = excerpt(&line, 501);
        assert!(shown.starts_with("…aa") && shown.ends_with("bb…") && shown.chars().count() < 200);
        assert_eq!(shown.chars().nth(marker.chars().count()), Some('['));
    }
}
