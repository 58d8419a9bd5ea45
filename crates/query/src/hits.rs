use super::{
    fold,
    term::{Reach, Term, terms},
};
use offprint_model::Gathered;

/// What a search looks for, to highlight it in a shown text.
pub struct Hits(Vec<(Reach, Vec<String>)>);

impl Hits {
    /// The words and phrases of a search, without its `year:` terms.
    pub fn of(words: &str) -> Self {
        let texts = terms(words).into_iter().filter_map(|term| match term {
            Term::Text(reach, needles) => Some((reach, needles)),
            Term::Year(_) => None,
        });
        Self(texts.collect())
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether `text` contains all of it.
    pub fn are_in(&self, text: &str) -> bool {
        let text = folded(text);
        self.0.iter().all(|(_, needles)| needles.iter().any(|needle| text.contains(needle.as_str())))
    }

    /// Returns where `text` matches any of it, as byte ranges (start, end) in ascending order that do not
    /// overlap. `reach` says which part of a publication the text is. Of a word that begins as searched,
    /// only the beginning matches.
    pub fn places(&self, text: &str, reach: Reach) -> Vec<(usize, usize)> {
        let mut places = Vec::new();
        let reached = self.0.iter().filter(|(other, _)| *other == Reach::Everything || *other == reach);
        let needles: Vec<&str> = reached.flat_map(|(_, needles)| needles).map(String::as_str).gathered();
        let all = if needles.is_empty() { String::new() } else { folded(text) };
        let needles: Vec<&str> = needles.into_iter().filter(|needle| all.contains(needle)).gathered();
        if needles.is_empty() {
            return places;
        }
        let words: Vec<(usize, usize)> = fold::compounds(text)
            .map(|word| {
                let start = word.as_ptr() as usize - text.as_ptr() as usize;
                (start, start + word.len())
            })
            .gathered();
        let mut after = 0;
        for (at, &(start, _)) in words.iter().enumerate() {
            if start < after {
                continue;
            }
            let longest = needles.iter().filter_map(|needle| hit(text, &words, at, needle));
            if let Some(place) = longest.max_by_key(|(start, end)| end - start) {
                after = place.1;
                places.push(place);
            }
        }
        places
    }
}

/// The shortest match of `needle` that begins in the word at `first`, as a byte range of `text`; `words`
/// are the byte ranges of its words.
fn hit(text: &str, words: &[(usize, usize)], first: usize, needle: &str) -> Option<(usize, usize)> {
    let matches =
        |start: usize, end: usize| text.get(start..end).is_some_and(|part| folded(part).contains(needle));
    let most = needle.trim().split(' ').count();
    let (start, _) = *words.get(first)?;
    let ends = words.iter().skip(first).take(most).map(|(_, end)| *end);
    let (at, end) = ends.enumerate().find(|(_, end)| matches(start, *end))?;
    // It begins in a later word.
    if at > 0 && words.get(first + 1).is_some_and(|(next, _)| matches(*next, end)) {
        return None;
    }
    let (last, _) = *words.get(first + at)?;
    let within = |from: usize, to: usize| {
        text.get(from..to).unwrap_or_default().char_indices().map(move |(at, _)| from + at)
    };
    let whole = needle.ends_with(' ');
    let end = within(last, end).filter(|_| !whole).find(|end| matches(start, *end)).unwrap_or(end);
    let start = within(start, end).filter(|_| !whole).rfind(|start| matches(*start, end)).unwrap_or(start);
    Some((start, end))
}

fn folded(text: &str) -> String {
    let mut words = String::new();
    fold::push_words(text, &mut words);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked<'a>(words: &str, text: &'a str) -> Vec<&'a str> {
        let places = Hits::of(words).places(text, Reach::Everything);
        places.into_iter().map(|(start, end)| &text[start..end]).collect()
    }

    #[test]
    fn what_was_found_is_marked_as_it_is_written() {
        for (words, text, expected) in [
            ("net", "Quiet Networks on a Planet", vec!["Net"]),
            ("QUIET net", "Quiet Networks", vec!["Quiet", "Net"]),
            ("muller", "Jo Müller, Muller", vec!["Müller", "Muller"]),
            ("mueller", "Jo Müller", vec!["Müller"]),
            ("strasse", "Die Straßenbahn", vec!["Straße"]),
            ("tunnel", "WindTunnel", vec!["Tunnel"]),
            ("windtunn tunnel", "WindTunnel", vec!["WindTunn"]),
            ("coexec", "Imperative Co-Execution", vec!["Co-Exec"]),
            ("exec", "Imperative Co-Execution", vec!["Exec"]),
            ("\"fast trees\"", "Fast, trees; fast trees", vec!["Fast, trees", "fast trees"]),
            ("\"fast tree", "Very fast trees", vec!["fast tree"]),
            ("\"tree\"", "Trees and a tree", vec!["tree"]),
            ("처리", "언어처리", vec!["처리"]),
            ("year:2020", "2020", vec![]),
            ("", "anything", vec![]),
        ] {
            assert_eq!(marked(words, text), expected, "{words} in {text}");
        }
    }

    #[test]
    fn a_prefix_marks_only_there() {
        let hits = Hits::of("author:kim");
        assert_eq!(hits.places("Kim", Reach::Authors), [(0, 3)]);
        assert_eq!(hits.places("Kim", Reach::Everything), []);
    }

    #[test]
    fn all_words_are_to_be_in_a_value() {
        assert!(Hits::of("byung chun").are_in("Byung-Gon Chun"));
        assert!(!Hits::of("byung kim").are_in("Byung-Gon Chun"));
        assert!(Hits::of("").are_in("anything"));
    }
}
