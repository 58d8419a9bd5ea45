//! The bytes of a `.bib` file as text.

use encoding_rs::{Encoding, WINDOWS_1252};

/// UTF-8, UTF-16 with a byte-order mark, or Latin-1 as Windows extends it; without a byte-order mark, and
/// with `\n` alone as the end of a line, so that lines count the same.
pub(super) fn decode(file: &[u8]) -> String {
    let text = match (Encoding::for_bom(file), std::str::from_utf8(file)) {
        (Some((encoding, _)), Err(_)) if !encoding.is_ascii_compatible() => {
            encoding.decode(file).0.into_owned()
        }
        (_, Ok(text)) => text.to_owned(),
        // A line in Latin-1 among lines in UTF-8 comes of files that were pasted together.
        (_, Err(_)) => file.split_inclusive(|byte| *byte == b'\n').map(line).collect(),
    };
    text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n").replace('\r', "\n")
}

fn line(bytes: &[u8]) -> String {
    let latin = |_| WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned();
    std::str::from_utf8(bytes).map_or_else(latin, str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_encoding_is_read() {
        for (bytes, expected) in [
            (&b"\xEF\xBB\xBFa\r\nb\rc"[..], "a\nb\nc"),
            (b"caf\xE9 \x96 \x80\n", "café – €\n"),
            (b"caf\xC3\xA9\ncaf\xE9", "café\ncafé"),
            (b"\xFF\xFEa\0\xE9\0", "aé"),
            (b"\xFE\xFF\0a", "a"),
        ] {
            assert_eq!(decode(bytes), expected);
        }
    }
}
