//! Code that a page generator would have replaced: Liquid's `{% … %}` and `{{ … }}`, and
//! kramdown's attributes `{: … }`. Nothing runs it here, so it is masked before Markdown sees it,
//! character for character, so that places stay right.

use std::borrow::Cow;

use crate::strings::{find, has_any, position, split};
use offprint_model::Problem;

use super::addresses;
use crate::source::{Found, tell_owner};

/// Stands for a masked character. A noncharacter, which Unicode never assigns.
const NOTHING: char = '\u{FDD0}';
/// The longest code that is looked for, in bytes; keeps long lines linear.
const LONGEST: usize = 2048;
/// Stands for a space inside an address, where Markdown allows none.
const SPACE: char = '\u{FDD1}';

/// Returns `text` with its template code masked from the byte `start` on; reports what is masked.
pub(crate) fn mask(text: String, start: usize, found: &mut Vec<Found>) -> String {
    let Some((before, content)) = text.split_at_checked(start) else {
        return text;
    };
    let opens = |pair: &[u8]| matches!(pair, [b'{', b'%' | b'{' | b':'] | [b')', b'{']);
    if !content.as_bytes().windows(2).any(opens) {
        return text;
    }
    let mut masked = String::with_capacity(text.len() + text.len() / 8);
    masked.push_str(before);
    let mut fence: Option<&str> = None;
    for line in content.split_inclusive('\n') {
        let start = line.trim_start();
        match fence {
            Some(mark) if start.starts_with(mark) => fence = None,
            Some(_) => {}
            None => fence = ["```", "~~~"].into_iter().find(|mark| start.starts_with(mark)),
        }
        if fence.is_some() || !line.contains('{') {
            masked.push_str(line);
        } else {
            mask_line(line, &mut masked, found);
        }
    }
    masked
}

/// Returns `text` without the masks; `space` stands for each masked space, which only addresses have.
pub(crate) fn unmask<'t>(text: &'t str, space: &str) -> Cow<'t, str> {
    if text.is_ascii() || !has_any(text, |c| matches!(c, NOTHING | SPACE)) {
        return addresses::unmask(text);
    }
    Cow::Owned(addresses::unmask(&text.replace(NOTHING, "").replace(SPACE, space)).into_owned())
}

fn mask_line(line: &str, masked: &mut String, found: &mut Vec<Found>) {
    let start = masked.len();
    let (mut rest, mut in_code, mut shown) = (line, false, false);
    // Where the word began that the rest continues; an address is one word.
    let mut word = start;
    while let Some(at) = find(rest, |c| matches!(c, '{' | '`' | ' ')) {
        let (before, tail) = split(rest, at);
        shown |= !before.trim().is_empty();
        masked.push_str(before);
        let code = if in_code {
            None
        } else {
            code(tail, before.chars().next_back().or(masked.chars().next_back()))
        };
        match code {
            Some((length, template)) => {
                let (code, after) = split(tail, length);
                let address =
                    template && code.starts_with("{{") && is_address(masked.get(word..).unwrap_or_default());
                if address {
                    masked.extend(code.chars().map(|c| if c == ' ' { SPACE } else { c }));
                    shown = true;
                } else {
                    if template {
                        tell_owner(found, masked.len(), || Problem::TemplateCode { code: code.into() });
                    }
                    masked.extend(code.chars().map(|_| NOTHING));
                }
                rest = after;
            }
            None => {
                let mark = tail.get(..1).unwrap_or_default();
                masked.push_str(mark);
                in_code ^= mark == "`";
                shown |= mark != " ";
                rest = tail.get(1..).unwrap_or_default();
                if mark == " " {
                    word = masked.len();
                }
            }
        }
    }
    shown |= !rest.trim().is_empty();
    masked.push_str(rest);
    // A line of nothing but code is a blank line.
    if !shown {
        let blank = masked.get(start..).unwrap_or_default().replace(NOTHING, " ");
        masked.truncate(start);
        masked.push_str(&blank);
    }
}

/// The length of the code at the start of `tail`, and whether it is template code rather than
/// attributes. `last` is the character before it.
fn code(tail: &str, last: Option<char>) -> Option<(usize, bool)> {
    let tail = tail.get(..tail.floor_char_boundary(LONGEST))?;
    let until = |end: &str| position(tail, end).map(|at| at + end.len());
    if tail.starts_with("{%") {
        return until("%}").map(|length| (length, true));
    }
    if let Some(inner) = tail.strip_prefix("{{") {
        let length = until("}}")?;
        let inner = inner.get(..length - 4)?.trim_matches('-');
        // TeX and BibTeX write double braces too, but not with spaces inside at both ends.
        let spaced = inner.starts_with(' ') && inner.ends_with(' ');
        let short =
            ["site.", "page.", "include.", "post.", "<", "%"].iter().any(|start| inner.starts_with(start));
        return (spaced || short).then_some((length, true));
    }
    if tail.starts_with("{:") {
        return until("}").map(|length| (length, false));
    }
    // Attributes of a link or picture as Pandoc and newer kramdown write them.
    let inner = tail.strip_prefix('{').filter(|_| matches!(last, Some(')' | ']')))?;
    let length = until("}")?;
    let inner = inner.get(..length - 2)?;
    (inner.starts_with(['.', '#']) || inner.contains('=')).then_some((length, false))
}

/// Returns whether an address has begun in this word and not ended.
fn is_address(word: &str) -> bool {
    let word = word.get(word.floor_char_boundary(word.len().saturating_sub(LONGEST))..).unwrap_or_default();
    let begins = word.as_bytes().windows(2).rposition(|mark| matches!(mark, b"](" | b"=\"" | b"='" | b"]:"));
    begins
        .map(|at| at + 2)
        .and_then(|at| word.get(at..))
        .is_some_and(|tail| !has_any(tail, |c| matches!(c, ')' | '"' | '\'' | '>')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let masked = mask(text.into(), 0, &mut Vec::new());
        assert_eq!(masked.chars().count(), text.chars().count());
        unmask(&masked, " ").into_owned()
    }

    #[test]
    fn template_code_goes() {
        assert_eq!(shown("{% include x.html a=\"b\" %}Hello {{ site.name }}!"), "Hello !");
        assert_eq!(shown("a\n  {% if x %}\nb"), format!("a\n{}\nb", " ".repeat(12)));
        assert_eq!(shown("{{< figure src=\"x\" >}}y"), "y");
    }

    #[test]
    fn attributes_go() {
        assert_eq!(shown("[a](b){:target=\"_blank\"} c"), "[a](b) c");
        assert_eq!(shown("- a\n{: .wide}\n"), "- a\n         \n");
        assert_eq!(shown("![a](b){width=50%} and [c](d){.button}"), "![a](b) and [c](d)");
    }

    #[test]
    fn addresses_keep_their_code() {
        for text in ["[a]({{ site.url }}/b.pdf)", "<a href=\"{{ site.url }}/{{ page.x }}.pdf\">b</a>"] {
            assert_eq!(shown(text), text);
        }
    }

    #[test]
    fn what_is_no_code_stays() {
        for text in [
            "`{% x %}` and `{{ y }}`",
            "```\n{% x %}\n```",
            "$x_{{i}}$",
            "the {{GPU}} era",
            "{a: b}",
            "f(x){y}",
            "{% x",
        ] {
            assert_eq!(shown(text), text);
        }
    }
}
