use std::collections::BinaryHeap;

/// `all` in ascending order. By a heap, because the code for it is small: std's sorts are several kilobytes for
/// each type, made for lists longer than ours.
pub(crate) fn sorted<T: Ord>(all: impl Iterator<Item = T>) -> Vec<T> {
    all.collect::<BinaryHeap<T>>().into_sorted_vec()
}
