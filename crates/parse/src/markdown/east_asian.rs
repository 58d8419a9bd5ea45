//! Emphasis that ends in a bracket or quotation mark before a Chinese, Japanese or Korean letter, as in
//! `**서울대학교(SNU)**에서`. CommonMark looks for a space there, which these scripts do not write, and leaves the stars;
//! kramdown, and who writes it, means emphasis.

/// Most bytes of such an emphasis.
const LONGEST: usize = 400;

/// Returns how many stars open an emphasis at the byte `open` of `text`, and where the stars that close it begin. The
/// stars at `open` are none that CommonMark reads as emphasis.
pub(crate) fn emphasis(text: &str, open: usize) -> Option<(usize, usize)> {
    let (before, rest) = text.split_at_checked(open)?;
    let stars = run(rest);
    if !(1..=2).contains(&stars) || before.ends_with(['\\', '*']) {
        return None;
    }
    let inside = rest.get(stars..)?;
    let mut depth = 0_usize;
    for (at, sign) in inside.char_indices().take_while(|(at, _)| *at < LONGEST) {
        match sign {
            '[' | '(' => depth += 1,
            ']' | ')' => depth = depth.checked_sub(1)?,
            // nothing else may begin in it and end behind it
            '\n' | '<' | '`' | '\\' | '$' => return None,
            '_' | '~' if depth == 0 => return None,
            '*' if depth > 0 => return None,
            '*' => {
                let (content, end) = inside.split_at_checked(at)?;
                let behind = end.get(stars..)?.chars().next();
                let is_closed = run(end) == stars && content.trim() == content && !content.is_empty();
                let touches = before.chars().next_back().is_some_and(is_east_asian)
                    || behind.is_some_and(is_east_asian);
                return (is_closed && touches).then_some((stars, open + stars + at));
            }
            _ => {}
        }
    }
    None
}

fn run(text: &str) -> usize {
    text.bytes().take_while(|byte| *byte == b'*').count()
}

/// Returns whether it is a letter of a script that is written without spaces or with particles joined to words.
fn is_east_asian(c: char) -> bool {
    // Kana, Han and Hangul
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}')
}

#[cfg(test)]
mod tests {
    use crate::parse;
    use offprint_model::{Block, Inline, plain_text};

    /// The words that are set apart, and the whole text.
    fn read(line: &str) -> (Vec<String>, String) {
        let site = parse(line.as_bytes()).site;
        let mut apart = Vec::new();
        let mut whole = String::new();
        for block in site.sections.iter().flat_map(|section| &section.blocks) {
            let Block::Paragraph(content) = block else { continue };
            whole.push_str(&plain_text(content));
            apart.extend(content.iter().filter_map(|inline| match inline {
                Inline::Strong(inside) | Inline::Emphasis(inside) => Some(plain_text(inside)),
                _ => None,
            }));
        }
        (apart, whole)
    }

    #[test]
    fn emphasis_may_touch_an_east_asian_letter() {
        for (line, apart, whole) in [
            (
                "저는 **서울대학교(SNU)**에서 일합니다.",
                vec!["서울대학교(SNU)"],
                "저는 서울대학교(SNU)에서 일합니다.",
            ),
            ("*“산과 들”*에 관한 글", vec!["“산과 들”"], "“산과 들”에 관한 글"),
            ("これは**「屋根」**についての本です。", vec!["「屋根」"], "これは「屋根」についての本です。"),
            (
                "我在**北京大学（PKU）**工作，也在**清华大学（THU）**工作。",
                vec!["北京大学（PKU）", "清华大学（THU）"],
                "我在北京大学（PKU）工作，也在清华大学（THU）工作。",
            ),
            ("**[집(Jip)](https://a.example/a_b)**은 집이다", vec!["집(Jip)"], "집(Jip)은 집이다"),
            ("**가(A)**나 **다**라", vec!["가(A)", "다"], "가(A)나 다라"),
        ] {
            let expected: Vec<String> = apart.into_iter().map(str::to_owned).collect();
            assert_eq!(read(line), (expected, whole.to_owned()), "{line}");
        }
    }

    #[test]
    fn other_stars_stay_as_they_are_written() {
        for line in ["한빛\\*(A)\\*나", "김하늘* (교신), 이두레*", "2 * 3 * 4", "a*(b)*c"] {
            let (_, whole) = read(line);
            assert_eq!(whole, line.replace('\\', ""), "{line}");
        }
    }
}
