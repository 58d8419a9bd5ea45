//! Volume, issue and pages in the words behind a venue's name.

use offprint_model::{Locators, Pages};

use super::text::{contains_word, is_word, trimmed};

const PAGES: &str = " p pp page pages pgs pg s seiten páginas págs стр Стр с С ";
const VOLUME: &str = " vol volume vols v bd band tome tomo том Том т Т ";
const NUMBER: &str = " no number nr num issue iss heft № ";

/// Parses "vol. 12, no. 4, pp. 5–9", "8(3): 101–119", "104, 012015". `bare` numbers without a word
/// before them count after the name of a journal.
pub(super) fn read(text: &str, bare: bool) -> Locators {
    let tokens = Tokens::of(text);
    let mut found = Locators::default();
    // The token after the volume.
    let mut behind = None;
    for at in 0..tokens.words.len() {
        let word = tokens.word(at).to_ascii_lowercase();
        if found.volume.is_none() && contains_word(VOLUME, &word) && tokens.has_digit(at + 1) {
            found.volume = Some(tokens.word(at + 1).to_owned());
            behind = Some(at + 2);
        } else if found.issue.is_none() && contains_word(NUMBER, &word) && tokens.has_digit(at + 1) {
            found.issue = tokens.span(at + 1).map(|(number, _)| number);
        } else if found.pages.is_none() && contains_word(PAGES, &word) && tokens.is_page(at + 1) {
            found.pages = tokens.pages(at + 1, true);
        }
    }
    let is_range = |at: usize| tokens.is_page(at) && tokens.is_page(at + 1) && is_dash(tokens.gap(at + 1));
    if bare && found.volume.is_none() && tokens.is_number(0) && !is_range(0) && tokens.word(0).len() <= 4 {
        found.volume = Some(tokens.word(0).to_owned());
        behind = Some(1);
    }
    if let Some(at) = behind.filter(|&at| tokens.gap(at).trim_start() == "(") {
        let year = tokens.word(at).len() == 4 && is_year(tokens.word(at));
        let issue = tokens.span(at).filter(|_| tokens.has_digit(at) && !year);
        if let Some((number, after)) = issue {
            found.issue = found.issue.or(Some(number));
            behind = Some(after);
        }
    }
    let from = behind.unwrap_or_default();
    if found.pages.is_none() {
        let range = (from..tokens.words.len()).find(|&at| {
            is_range(at) && !(is_year(tokens.word(at)) && is_year(tokens.word(at + 1)) && behind.is_none())
        });
        let single = || {
            let after = trimmed(tokens.gap(from), ") .");
            let article = matches!(after, ":" | ",") && tokens.is_page(from) && !is_year(tokens.word(from))
                || after == ":" && tokens.is_page(from);
            (bare && behind.is_some() && article).then_some(from)
        };
        found.pages = range.or_else(single).and_then(|at| tokens.pages(at, false));
    }
    found
}

/// Whether `c` is part of a token.
fn is_inside(c: char) -> bool {
    is_word(c) || c == '№'
}

fn is_dash(gap: &str) -> bool {
    let gap = gap.trim();
    !gap.is_empty() && gap.chars().all(|c| matches!(c, '-' | '–' | '—' | '‐' | '‑' | '−'))
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && matches!(word.get(..2), Some("19" | "20"))
}

/// Words and the text between them.
struct Tokens<'t> {
    words: Vec<&'t str>,
    /// Before each word, and after the last.
    gaps: Vec<&'t str>,
}

impl<'t> Tokens<'t> {
    fn of(text: &'t str) -> Self {
        let (mut words, mut gaps, mut rest) = (Vec::new(), Vec::new(), text);
        loop {
            let start = rest.find(is_inside).unwrap_or(rest.len());
            let (gap, word) = rest.split_at_checked(start).unwrap_or_default();
            gaps.push(gap);
            if word.is_empty() {
                return Self { words, gaps };
            }
            let end = word.find(|c| !is_inside(c)).unwrap_or(word.len());
            let (word, after) = word.split_at_checked(end).unwrap_or_default();
            // "pp12", "№3"
            let letters = word.find(|c: char| c.is_ascii_digit()).unwrap_or(word.len());
            let (before, number) = word.split_at_checked(letters).unwrap_or_default();
            if !number.is_empty() && (matches!(before, "pp" | "p" | "№" | "vol")) {
                words.push(before);
                gaps.push("");
                words.push(number);
            } else {
                words.push(word);
            }
            rest = after;
        }
    }

    fn word(&self, at: usize) -> &'t str {
        self.words.get(at).copied().unwrap_or_default()
    }

    fn gap(&self, at: usize) -> &'t str {
        self.gaps.get(at).copied().unwrap_or_default()
    }

    fn has_digit(&self, at: usize) -> bool {
        self.word(at).bytes().any(|byte| byte.is_ascii_digit())
    }

    fn is_number(&self, at: usize) -> bool {
        !self.word(at).is_empty() && self.word(at).bytes().all(|byte| byte.is_ascii_digit())
    }

    /// "12", "S12", "e1004", "12a".
    fn is_page(&self, at: usize) -> bool {
        let letters = self.word(at).chars().filter(|c| !c.is_ascii_digit()).count();
        self.has_digit(at) && letters <= 2 && self.word(at).len() <= 10
    }

    /// "3", or "3-4" with where it ends.
    fn span(&self, at: usize) -> Option<(String, usize)> {
        let word = Some(self.word(at)).filter(|word| !word.is_empty())?;
        let joined = is_dash(self.gap(at + 1)) || self.gap(at + 1) == "/";
        if joined && self.is_number(at) && self.is_number(at + 1) && self.word(at + 1).len() <= 3 {
            return Some(([word, "-", self.word(at + 1)].concat(), at + 2));
        }
        Some((word.to_owned(), at + 1))
    }

    /// `parts`: pages may have parts, as "12:1–12:30".
    fn pages(&self, at: usize, parts: bool) -> Option<Pages> {
        let page = |at: usize| {
            let split = parts && self.gap(at + 1) == ":" && self.is_number(at + 1);
            if split {
                ([self.word(at), ":", self.word(at + 1)].concat(), at + 2)
            } else {
                (self.word(at).to_owned(), at + 1)
            }
        };
        let (first, next) = page(at);
        let last = (is_dash(self.gap(next)) && self.is_page(next)).then(|| page(next).0);
        (!first.is_empty()).then_some(Pages { first, last })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "volume|issue|pages".
    fn located(text: &str, bare: bool) -> String {
        let Locators { volume, issue, pages, .. } = read(text, bare);
        let pages = pages.map(|pages| {
            [Some(pages.first), pages.last].into_iter().flatten().collect::<Vec<_>>().join("--")
        });
        [volume, issue, pages].map(Option::unwrap_or_default).join("|")
    }

    #[test]
    fn volume_issue_and_pages_are_told_apart() {
        for (text, bare, expected) in [
            ("8(3): 101–119", true, "8|3|101--119"),
            ("8, 101–119", true, "8||101--119"),
            ("vol. 12, no. 4, pp. 5-9", true, "12|4|5--9"),
            ("vol. 12(4), pp. 5-9", true, "12|4|5--9"),
            ("12 (1-2), 33–48", true, "12|1-2|33--48"),
            ("104, 012015 (2023)", true, "104||012015"),
            ("104 (2023), 12–15", true, "104||12--15"),
            ("12(3):45", true, "12|3|45"),
            ("12 (1-2):45", true, "12|1-2|45"),
            ("12 (3/4), 33–48", true, "12|3-4|33--48"),
            ("12 (3-s1), 33–48", true, "12|3|33--48"),
            ("12 (3–2019), 33–48", true, "12|3|33--48"),
            ("9, e1004", true, "9||e1004"),
            ("pages 12:1–12:30", false, "||12:1--12:30"),
            ("pp. S12–S19", false, "||S12--S19"),
            ("pp. S12:1–S12:30", false, "||S12:1--S12:30"),
            ("p. 7", false, "||7"),
            ("pages of a book", false, "||"),
            ("pages abc1", false, "||"),
            ("p. 12345678901", false, "||"),
            ("pages 33–48. Springer", false, "||33--48"),
            ("101–119", true, "||101--119"),
            ("1998–2103", true, "||1998--2103"),
            ("12(3), 2019", true, "12|3|"),
            ("Lisbon, 12 May", false, "||"),
            ("2019–2023", false, "||"),
            ("Т. 12, № 3. С. 5–9", true, "12|3|5--9"),
            ("Article 12", false, "||"),
            ("", true, "||"),
        ] {
            assert_eq!(located(text, bare), expected, "{text}");
        }
    }
}
