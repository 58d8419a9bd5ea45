//! Marks: characters for private use that say which field the text between them is, as `marks.mjs` numbers them.

use offprint_parse::training::Label;

/// The mark that closes the last one opened.
const CLOSE: char = '\u{E0FF}';

/// A marked page without its marks.
pub(crate) struct Marked {
    /// What the page says.
    pub(crate) text: String,
    /// For each byte of `text` the field that it is in.
    pub(crate) labels: Vec<Label>,
}

impl Marked {
    /// Takes the marks out of a page. Of marks within marks the innermost that is a field counts.
    pub(crate) fn new(page: &str) -> Self {
        let mut marked = Self { text: String::new(), labels: Vec::new() };
        let mut open: Vec<Option<Label>> = Vec::new();
        for c in page.chars() {
            match c {
                CLOSE => drop(open.pop()),
                '\u{E000}'..CLOSE => open.push(label_of(c)),
                _ => {
                    let label = open.iter().rev().find_map(|label| *label).unwrap_or_default();
                    marked.text.push(c);
                    marked.labels.resize(marked.text.len(), label);
                }
            }
        }
        marked
    }

    /// Makes the year of "ICML 2020" part of the venue, as a page shows it.
    pub(crate) fn join_years(&mut self) {
        let mut at = 0;
        while let Some(start) = self.next(at, Label::Container) {
            let end = self.end(start, Label::Container);
            let gap = self.text.get(end..).unwrap_or_default();
            let next = end + gap.len() - gap.trim_start_matches([' ', '\'', '’', '*', '_']).len();
            let date_end = self.end(next, Label::Date);
            let year = self.text.get(next..date_end).unwrap_or_default();
            let is_year = matches!(year.len(), 2 | 4) && year.chars().all(|c| c.is_ascii_digit());
            let venue = self.text.get(start..end).unwrap_or_default();
            at = end;
            if next - end <= 3 && is_year && is_meeting(venue) {
                self.labels.get_mut(end..date_end).unwrap_or_default().fill(Label::Container);
                at = date_end;
            }
        }
    }

    /// The first byte from `at` on with this label.
    fn next(&self, at: usize, label: Label) -> Option<usize> {
        self.labels.get(at..)?.iter().position(|other| *other == label).map(|step| at + step)
    }

    /// The end of the bytes from `at` on with this label.
    fn end(&self, at: usize, label: Label) -> usize {
        let rest = self.labels.get(at..).unwrap_or_default();
        rest.iter().position(|other| *other != label).map_or(self.labels.len(), |step| at + step)
    }
}

/// Returns whether a venue meets each year, as conferences do: it ends with an acronym or is called so.
fn is_meeting(venue: &str) -> bool {
    let last = venue.rsplit(' ').next().unwrap_or_default();
    let is_acronym = last.chars().filter(|c| c.is_uppercase()).count() > 1;
    let is_called_so = ["Proc", "Conf", "Work", "Symp", "Int"].iter().any(|word| venue.contains(word));
    (is_acronym || is_called_so) && !venue.contains("Journal")
}

/// The label that an opening mark stands for; `None` for the parts of names.
fn label_of(mark: char) -> Option<Label> {
    Some(match u32::from(mark).checked_sub(0xE000)? {
        0 => Label::Author,
        1 => Label::Editor,
        2 => Label::Title,
        3 => Label::Container,
        4 => Label::Series,
        5 => Label::Volume,
        6 => Label::Issue,
        7 => Label::Pages,
        8 => Label::Number,
        9 => Label::Edition,
        10 => Label::Date,
        11 => Label::Publisher,
        12 => Label::Place,
        // DOI, ISBN, PMID, URL
        13..=16 => Label::Identifier,
        17 => Label::Genre,
        18 => Label::Status,
        19 => Label::Award,
        20 => Label::Link,
        // notes, events, dates of access
        21..=23 => Label::Note,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces of a marked text with their labels.
    fn pieces(marked: &Marked) -> Vec<(&str, Label)> {
        let mut pieces = Vec::new();
        let mut at = 0;
        while let Some(label) = marked.labels.get(at) {
            let end = marked.end(at, *label);
            pieces.push((&marked.text[at..end], *label));
            at = end;
        }
        pieces
    }

    #[test]
    fn a_mark_labels_what_it_holds() {
        let marked = Marked::new("- \u{E002}Ünsure doors\u{E0FF}. \u{E00A}2020\u{E0FF}.");
        assert_eq!(
            pieces(&marked),
            [
                ("- ", Label::Separator),
                ("Ünsure doors", Label::Title),
                (". ", Label::Separator),
                ("2020", Label::Date),
                (".", Label::Separator),
            ]
        );
    }

    #[test]
    fn the_parts_of_a_name_are_in_the_field_of_the_name() {
        let marked =
            Marked::new("\u{E000}\u{E040}\u{E041}Ann\u{E0FF} \u{E043}Lee\u{E0FF}\u{E0FF}\u{E0FF}, \u{E0FF}x");
        assert_eq!(pieces(&marked), [("Ann Lee", Label::Author), (", x", Label::Separator)]);
    }

    #[test]
    fn the_year_of_a_conference_is_part_of_it_and_that_of_a_journal_is_not() {
        let joined = |venue: &str, between: &str, year: &str| {
            let mut marked = Marked::new(&format!("\u{E003}{venue}\u{E0FF}{between}\u{E00A}{year}\u{E0FF}"));
            marked.join_years();
            !marked.labels.contains(&Label::Date)
        };
        assert!(joined("DOORS", " ", "2020"));
        assert!(joined("DOORS", " '", "20"));
        assert!(joined("Conference on Doors", " ", "2020"));
        assert!(!joined("DOORS", ", held in ", "2020"));
        assert!(!joined("DOORS", " ", "May 2020"));
        assert!(!joined("Door Letters", " ", "2020"));
        assert!(!joined("Journal of DOORS", " ", "2020"));
    }
}
