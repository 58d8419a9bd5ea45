//! Work on many items that do not know of one another.

/// Fewest items that are worth a thread.
#[cfg(not(target_arch = "wasm32"))]
const WORTH: usize = 100;

/// Calls `work` with the index of each item and the item, on all processors where there are several.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn each<T: Send>(items: &mut [T], work: impl Fn(usize, &mut T) + Sync) {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let share = items.len().div_ceil(processors).max(WORTH);
    std::thread::scope(|scope| {
        let work = &work;
        let mut shares = items.chunks_mut(share).enumerate();
        let own = shares.next();
        let run = |(number, items): (usize, &mut [T])| {
            for (at, item) in items.iter_mut().enumerate() {
                work(number * share + at, item);
            }
        };
        for share in shares {
            scope.spawn(move || run(share));
        }
        own.map(run);
    });
}

/// Calls `work` with the index of each item and the item.
#[cfg(target_arch = "wasm32")]
pub(super) fn each<T>(items: &mut [T], work: impl Fn(usize, &mut T)) {
    for (at, item) in items.iter_mut().enumerate() {
        work(at, item);
    }
}

#[cfg(test)]
mod tests {
    use super::each;

    #[test]
    fn each_item_is_worked_on_once_with_its_index() {
        for count in [0, 1, 99, 100, 101, 1000] {
            let mut items: Vec<usize> = vec![1; count];
            each(&mut items, |at, item| *item += at);
            assert!(items.iter().enumerate().all(|(at, item)| *item == at + 1), "{count}");
        }
    }
}
