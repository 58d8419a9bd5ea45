use std::cmp::Ordering;

/// Sorts indices by what they stand for and then by themselves. Not generic: the code of a sort is large,
/// and this way the wasm holds it once.
pub(crate) fn sort(indices: &mut [u32], compare: &dyn Fn(usize, usize) -> Ordering) {
    indices.sort_unstable_by(|one, other| compare(*one as usize, *other as usize).then(one.cmp(other)));
}
