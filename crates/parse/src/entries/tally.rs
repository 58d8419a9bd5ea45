/// Each of `names` once, sorted, with how often it occurs.
pub(crate) fn tally(mut names: Vec<&str>) -> Vec<(&str, usize)> {
    names.sort_unstable();
    let mut tally: Vec<(&str, usize)> = Vec::new();
    for name in names {
        match tally.last_mut() {
            Some((last, count)) if *last == name => *count += 1,
            _ => tally.push((name, 1)),
        }
    }
    tally
}
