//! Finds where the front matter starts and ends.

use std::ops::Range;

/// Byte ranges of a file with front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fences {
    /// The YAML, or what stands in its place.
    pub(super) inner: Range<usize>,
    /// It is TOML, as Hugo has it.
    pub(super) is_toml: bool,
    /// Where the content starts.
    pub(crate) content: usize,
    /// The opening fence, if none closes it.
    pub(super) unclosed: Option<usize>,
}

/// Finds the front matter of a file. A line of dashes at the start may be a thematic break as
/// well: what follows must look like YAML.
pub(crate) fn find(text: &str) -> Option<Fences> {
    let mut at = 0;
    let mut lines = text.split_inclusive('\n').map(|line| {
        let start = at;
        at += line.len();
        (start, line)
    });
    let (open, first) = lines.find(|(_, line)| !line.trim().is_empty())?;
    let is_toml = first.trim_end() == "+++";
    if first.trim_end() != "---" && !is_toml {
        return None;
    }
    let start = open + first.len();
    let mut keys = false;
    let mut prose = false;
    // Where the lines end that look like YAML, should nothing close the front matter.
    let mut unclosed = start;
    for (at, line) in lines {
        let is_end = match line.trim_end() {
            "---" | "..." => !is_toml,
            "+++" => is_toml,
            _ => false,
        };
        if is_end {
            return (keys || !prose && !is_toml).then_some(Fences {
                inner: (if is_toml { open } else { start })..at,
                is_toml,
                content: at + line.len(),
                unclosed: None,
            });
        }
        let (is_key, is_part) = (is_key(line), is_part(line));
        keys |= if is_toml { line.contains('=') } else { is_key && !prose };
        prose |= !is_key && !is_part;
        if unclosed == at && (is_key || is_part && !line.trim().is_empty()) {
            unclosed = at + line.len();
        }
    }
    (keys && !is_toml).then_some(Fences {
        inner: start..unclosed,
        is_toml,
        content: unclosed,
        unclosed: Some(open),
    })
}

/// Returns whether a line is "key: value" or "key:".
pub(super) fn is_key(line: &str) -> bool {
    line.split_once(':').is_some_and(|(key, value)| {
        let key = key.trim_end().trim_matches('"');
        key.starts_with(|c: char| c.is_ascii_alphabetic())
            && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
            && (value.is_empty() || value.starts_with(char::is_whitespace))
    })
}

/// Returns whether a line is blank, a comment, or part of the value above.
fn is_part(line: &str) -> bool {
    line.trim().is_empty() || line.starts_with([' ', '\t', '#', '-', '}', ']'])
}

#[cfg(test)]
mod tests {
    use super::find;

    fn content(text: &str) -> &str {
        find(text).map_or(text, |fences| &text[fences.content..])
    }

    #[test]
    fn front_matter_ends_at_dashes_or_dots() {
        assert_eq!(content("---\ntitle: a\n---\n\nb\n\n---\n"), "\nb\n\n---\n");
        assert_eq!(content("---  \ntitle: a\nlist:\n- b\n...\nc"), "c");
        assert_eq!(content("\n---\n---\na"), "a");
        assert_eq!(content("---\n# title: a\n---\nb"), "b");
        assert_eq!(content("---\ntitle: a\n---"), "");
    }

    #[test]
    fn a_thematic_break_is_none() {
        for text in ["---\n\nHello, world.\n\n---\n", "---\nHello", "---", "a\n---\nb", "----\na: b\n---\n"] {
            assert_eq!(find(text), None, "{text}");
        }
    }

    #[test]
    fn toml_is_front_matter_where_it_is_closed() {
        assert_eq!(content("+++\ntitle = 'a'\n[author]\n---\n+++\nb"), "b");
        for text in ["+++\ntitle = 'a'\n\nb", "++\na\n++\n", "a\n+++\nb\n+++\n", "+++\nHello\n+++\n"] {
            assert_eq!(find(text), None, "{text}");
        }
    }

    #[test]
    fn without_an_end_it_is_what_looks_like_it() {
        let text = "---\ntitle: a\nredirect_from:\n  - /b\n\n# Papers\n\nSee: c";
        let fences = find(text).unwrap();
        assert_eq!((&text[fences.content..], fences.unclosed), ("\n# Papers\n\nSee: c", Some(0)));
    }

    #[test]
    fn broken_yaml_is_still_front_matter() {
        assert_eq!(content("---\ntitle: \"a\nnonsense\nb: c\n---\nd"), "d");
    }
}
