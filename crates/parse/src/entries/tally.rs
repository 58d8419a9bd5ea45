use offprint_model::sorted;

/// Each of `names` once, sorted, with how often it occurs.
pub(crate) fn tally(names: Vec<&str>) -> Vec<(&str, usize)> {
    let mut tally = sorted(names.into_iter().map(|name| (name, 1)));
    tally.dedup_by(|(name, count), (last, total)| {
        let is_same = name == last;
        *total += if is_same { *count } else { 0 };
        is_same
    });
    tally
}
