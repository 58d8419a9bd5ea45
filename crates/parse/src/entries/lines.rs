//! The lines of a paragraph that may be entries of their own.

use crate::markdown::tree::{Node, NodeKind};
use offprint_model::{Inline, plain_text};

/// A line of a paragraph.
pub(crate) struct Line {
    /// Its line in the file.
    pub(crate) number: usize,
    pub(crate) content: Vec<Inline>,
    /// Whether a hard line break is before it, or the paragraph's beginning.
    forced: bool,
}

impl Line {
    /// The line as a paragraph.
    pub(crate) fn node(&self) -> Node {
        Node {
            start_line: self.number,
            end_line: self.number,
            kind: NodeKind::Paragraph(self.content.clone()),
        }
    }
}

/// The lines of a paragraph that stands in the lines from `start` to `end`: those that the file has.
pub(crate) fn lines(content: &[Inline], start: usize, end: usize) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut line = Line { number: start, content: Vec::new(), forced: true };
    let mut number = start;
    for (index, inline) in content.iter().enumerate() {
        match inline {
            Inline::Break => {
                // after `<br>` the text begins with the end of the source line
                let counted =
                    matches!(content.get(index + 1), Some(Inline::Text(text)) if text.starts_with('\n'));
                number += usize::from(!counted);
                let next = Line { number, content: Vec::new(), forced: true };
                lines.push(std::mem::replace(&mut line, next));
            }
            Inline::Text(text) => {
                for (at, part) in text.split('\n').enumerate() {
                    if at > 0 {
                        number += 1;
                        // the line after `<br>` is not begun yet
                        let forced = line.forced && line.content.is_empty();
                        let next = Line { number, content: Vec::new(), forced };
                        lines.push(std::mem::replace(&mut line, next));
                    }
                    if !part.is_empty() {
                        line.content.push(Inline::Text(part.into()));
                    }
                }
            }
            inline => {
                number += plain_text(std::slice::from_ref(inline)).matches('\n').count();
                line.content.push(inline.clone());
            }
        }
    }
    lines.push(line);
    lines.retain(|line| !plain_text(&line.content).trim().is_empty());
    for line in &mut lines {
        line.number = line.number.min(end);
    }
    lines
}

/// Joins the lines that only the file's line width divides.
pub(crate) fn joined_where_wrapped(lines: &[Line]) -> Vec<Line> {
    joined(lines, |line| line.forced)
}

/// The lines from number to number, where the first line begins with a number, and others do in the same way:
/// "[2] …", "2. …", "(2) …", "• …".
pub(crate) fn numbered(lines: &[Line]) -> Option<Vec<Line>> {
    let shape = enumerator(&plain_text(&lines.first()?.content))?;
    let begins = |line: &Line| enumerator(&plain_text(&line.content)) == Some(shape);
    let count = lines.iter().filter(|line| begins(line)).count();
    (count > 1).then(|| joined(lines, begins))
}

fn joined(lines: &[Line], begins: impl Fn(&Line) -> bool) -> Vec<Line> {
    let mut found: Vec<Line> = Vec::new();
    for line in lines {
        let own = Line { number: line.number, content: line.content.clone(), forced: line.forced };
        match found.last_mut() {
            Some(last) if !begins(line) => {
                last.content.push(if line.forced { Inline::Break } else { Inline::Text("\n".into()) });
                last.content.extend(own.content);
            }
            _ => found.push(own),
        }
    }
    found
}

/// The signs around the number that a line begins with, or its bullet.
fn enumerator(line: &str) -> Option<(char, char)> {
    let line = line.trim_start();
    let first = line.chars().next()?;
    if matches!(first, '•' | '◦' | '▪' | '‣' | '·' | '●' | '○' | '■' | '–' | '—' | '►' | '➢')
    {
        let rest = line.get(first.len_utf8()..)?;
        return rest.starts_with(|c: char| !c.is_ascii_digit()).then_some((first, ' '));
    }
    let opened = matches!(first, '[' | '(' | '（' | '【');
    let rest = if opened { line.get(first.len_utf8()..)? } else { line };
    let letters = rest.bytes().take_while(u8::is_ascii_uppercase).count();
    let rest = rest.get(letters..)?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let mut behind = rest.get(digits..)?.chars();
    let close = behind.next()?;
    let right = match first {
        '[' => close == ']',
        '(' | '（' => matches!(close, ')' | '）'),
        '【' => close == '】',
        // "2.5 times", "3.1 An …"
        _ => letters == 0 && matches!(close, '.' | ')') && !behind.next()?.is_ascii_digit(),
    };
    (letters <= 2 && (1..=3).contains(&digits) && right).then_some(if opened {
        (first, close)
    } else {
        (' ', close)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_enumerator_is_told_by_its_signs() {
        for (line, shape) in [
            ("[12] Lee, A. Doors", Some(('[', ']'))),
            ("[J3] Lee, A. Doors", Some(('[', ']'))),
            ("(3) Lee, A. Doors", Some(('(', ')'))),
            ("3.Lee, A. Doors", Some((' ', '.'))),
            ("3) Lee, A. Doors", Some((' ', ')'))),
            ("• Lee, A. Doors", Some(('•', ' '))),
            ("2.5 times as many doors", None),
            ("2020. A Town of Doors", None),
            ("Lee, A. Doors", None),
            ("[pdf] Doors", None),
        ] {
            assert_eq!(enumerator(line), shape, "{line}");
        }
    }
}
