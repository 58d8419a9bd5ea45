use std::collections::BinaryHeap;

/// Returns all in ascending order. By a heap, because the code for it is small: std's sorts are several kilobytes for
/// each type, made for lists longer than ours.
pub fn sorted<T: Ord>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut heap = BinaryHeap::new();
    all.for_each(|one| heap.push(one));
    heap.into_sorted_vec()
}
