//! What was probably meant by a word that is none of those there are.

/// Returns the known word that is nearest to `word`, if it is near.
pub(crate) fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let distances = known.into_iter().map(|known| (strsim::osa_distance(word, known), known));
    let (distance, nearest) = distances.min()?;
    (distance * 3 <= word.len().max(nearest.len())).then_some(nearest)
}

/// "; did you mean `check`?", or nothing.
pub(crate) fn did_you_mean<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    nearest(word, known).map(|nearest| format!("; did you mean `{nearest}`?")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_is_near_and_another_word_is_not() {
        let known = ["check", "cite", "--year"];
        assert_eq!(nearest("chekc", known), Some("check"));
        assert_eq!(nearest("cites", known), Some("cite"));
        assert_eq!(nearest("-year", known), Some("--year"));
        assert_eq!(nearest("frobnicate", known), None);
    }
}
