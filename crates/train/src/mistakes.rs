//! Entries that weights read wrongly, written so that people see what is wrong.

use offprint_parse::training::{Aim, Label, Sample, Weights};

use crate::example::{Page, agree};

/// Returns at most `most` of the entries that are read wrongly, spread over the pages: each with its fields as they
/// are read, and below as they should be.
pub(crate) fn mistakes<'a>(
    pages: impl IntoIterator<Item = &'a Page>,
    weights: &Weights,
    most: usize,
) -> Vec<String> {
    let mut found = Vec::new();
    for page in pages {
        let (style, habits) = page.style(weights);
        for (example, own) in page.examples.iter().zip(&habits) {
            let sample = &example.sample;
            let (labels, _) = sample.label(weights, Some((&style, own)), Aim::Best);
            if agree(&labels, &example.allowed) {
                continue;
            }
            let (right, _) = sample.label(weights, Some((&style, own)), Aim::Right(&example.allowed));
            let (read, right) = (fields(sample, &labels), fields(sample, &right));
            found.push(format!("{}:{}\n  {read}\n  {right}", page.name, sample.line));
        }
    }
    let every = found.len().div_ceil(most.max(1)).max(1);
    found.into_iter().step_by(every).take(most).collect()
}

/// The text of a sample with its fields in braces: "{Author Ann Lee}. {Title Doors}".
fn fields(sample: &Sample, labels: &[Label]) -> String {
    let mut written = String::new();
    let mut at = 0;
    while let Some(label) = labels.get(at) {
        let end = (at..labels.len()).find(|&end| labels.get(end) != Some(label)).unwrap_or(labels.len());
        let (first, last) = (sample.tokens.get(at), sample.tokens.get(end - 1));
        let words = first.zip(last).and_then(|(first, last)| sample.plain.get(first.start..last.end));
        let words = words.unwrap_or_default();
        let space =
            first.and_then(|first| sample.plain.get(..first.start)).is_some_and(|text| text.ends_with(' '));
        if space {
            written.push(' ');
        }
        match label {
            Label::Separator => written.push_str(words),
            label => written.push_str(&format!("{{{label:?} {words}}}")),
        }
        at = end;
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marked;

    #[test]
    fn a_mistake_shows_what_was_read_and_what_should_be() {
        let page = marked::page(
            "apa".to_owned(),
            "# Publications\n\n- \u{E000}Ann Lee\u{E0FF}. \u{E002}Doors of brass\u{E0FF}. \u{E00A}2020\u{E0FF}.\n",
        );
        let found = mistakes([&page], &Weights::from_slice(&[]), 5);
        let [mistake] = found.as_slice() else { panic!("{found:?}") };
        let (at, fields) = mistake.split_once('\n').unwrap();
        assert_eq!(at, "apa:3");
        let (read, right) = fields.split_once('\n').unwrap();
        assert_eq!(read.trim(), "Ann Lee. Doors of brass. 2020.");
        assert!(right.contains("{Author Ann Lee") && right.contains("Doors of brass}"), "{right}");
        assert!(mistakes([&page], &Weights::from_slice(&[]), 0).is_empty());
    }
}
