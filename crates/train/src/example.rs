//! Examples to learn from: entries of which is known what their tokens are.

use offprint_parse::training::{Aim, Label, Sample, SampleHabits, Style, Weights};

/// The labels that a token may have, as a mask of their numbers.
pub(crate) type Allowed = u32;

/// An entry with what is known of its labels.
pub(crate) struct Example {
    /// The entry.
    pub(crate) sample: Sample,
    /// For each token the labels that are right.
    pub(crate) allowed: Vec<Allowed>,
}

/// The examples of one page, which are written in one style.
pub(crate) struct Page {
    /// The name of its file, without the ending.
    pub(crate) name: String,
    /// Its entries.
    pub(crate) examples: Vec<Example>,
    /// Its texts that are no publications, as far as that is known.
    pub(crate) others: Vec<Sample>,
    /// How often one of its examples counts.
    pub(crate) weight: f32,
}

impl Page {
    /// Reads each entry by itself. Returns the style of the page that this shows, and what each entry has added to it.
    pub(crate) fn style(&self, weights: &Weights) -> (Style, Vec<SampleHabits>) {
        let habits =
            |example: &Example| example.sample.habits(&example.sample.label(weights, None, Aim::Best).0);
        let habits: Vec<_> = self.examples.iter().map(habits).collect();
        (Style::new(&habits), habits)
    }
}

/// The mask of one label.
pub(crate) fn only(label: Label) -> Allowed {
    1 << label.number()
}

/// Returns whether each of the labels is one of those that are right.
pub(crate) fn agree(labels: &[Label], allowed: &[Allowed]) -> bool {
    labels.iter().zip(allowed).all(|(label, allowed)| allowed & only(*label) != 0)
}

/// Lets each sign between two fields belong to either or to none: where a field's signs end is no matter of
/// reading.
pub(crate) fn forgive_signs(sample: &Sample, allowed: &mut [Allowed]) {
    let is_sign = |at: usize| {
        let token = sample.tokens.get(at).and_then(|token| sample.plain.get(token.clone()));
        token.is_some_and(|token| !token.contains(char::is_alphanumeric))
    };
    let mut at = 0;
    while at < allowed.len() {
        if !is_sign(at) {
            at += 1;
            continue;
        }
        let end = (at..allowed.len()).find(|&end| !is_sign(end)).unwrap_or(allowed.len());
        let side = |at: Option<usize>| at.and_then(|at| allowed.get(at)).copied();
        let (before, behind) = (side(at.checked_sub(1)), side(Some(end)));
        if before != behind || before == Some(only(Label::Separator)) {
            let either = before.unwrap_or_default() | behind.unwrap_or_default() | only(Label::Separator);
            for slot in allowed.get_mut(at..end).unwrap_or_default() {
                *slot |= either;
            }
        }
        at = end;
    }
}

/// Fewest words of a text without a label that may as well be a note.
const TEXT: usize = 6;

/// Lets each text that no label was given to, such as an abstract, be a note as well as no field.
pub(crate) fn forgive_texts(sample: &Sample, allowed: &mut [Allowed]) {
    let is_word = |at: usize| {
        let token = sample.tokens.get(at).and_then(|token| sample.plain.get(token.clone()));
        token.is_some_and(|token| token.contains(char::is_alphabetic))
    };
    let mut at = 0;
    for run in allowed.chunk_by_mut(|one, other| one == other) {
        let words = (at..at + run.len()).filter(|&at| is_word(at)).count();
        at += run.len();
        if words >= TEXT && run.first() == Some(&only(Label::Separator)) {
            run.fill(only(Label::Separator) | only(Label::Note));
        }
    }
}

#[cfg(test)]
mod tests {
    use offprint_parse::training::samples;

    use super::*;

    #[test]
    fn a_sign_between_two_fields_may_belong_to_either() {
        let sample = samples(b"# Publications\n\n- Ann Lee. Brass, iron. 2020.\n").remove(0);
        let words: Vec<&str> = sample.tokens.iter().map(|token| &sample.plain[token.clone()]).collect();
        assert_eq!(words, ["Ann", "Lee", ".", "Brass", ",", "iron", ".", "2020", "."]);
        let [author, title, date, none] =
            [Label::Author, Label::Title, Label::Date, Label::Separator].map(only);
        let mut allowed = vec![author, author, none, title, title, title, none, date, none];
        forgive_signs(&sample, &mut allowed);
        let [names, end, last] = [author | title | none, title | date | none, date | none];
        assert_eq!(allowed, [author, author, names, title, title, title, end, date, last]);
    }

    #[test]
    fn a_text_without_label_may_be_a_note() {
        let page = b"# Publications\n\n- Ann Lee. Brass. 2020. We ask how brass is made and find out.\n";
        let sample = samples(page).remove(0);
        let [author, title, date, none, note] =
            [Label::Author, Label::Title, Label::Date, Label::Separator, Label::Note].map(only);
        let fields = [author, author, none, title, none, date];
        let mut allowed = fields.to_vec();
        allowed.resize(sample.tokens.len(), none);
        forgive_texts(&sample, &mut allowed);
        assert_eq!(allowed[..6], fields);
        assert!(allowed.len() > 12 && allowed[6..].iter().all(|allowed| *allowed == none | note));
    }
}
