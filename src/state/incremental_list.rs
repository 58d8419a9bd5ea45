use std::time::Duration;

use leptos::prelude::*;

use super::{PageState, effect};
use crate::browser::timer::Timeout;

/// So many publications come into the document at a time,
const CHUNK: usize = 40;
/// so long after those before, in which a key that was pressed is answered.
const CHUNK_DELAY: Duration = Duration::from_millis(20);
/// The first chunk waits until no key was pressed for so long.
const FIRST_DELAY: Duration = Duration::from_millis(300);
/// A list with so many in the document grows on when nothing was changed for so long,
const LARGE: usize = 300;
const LARGE_DELAY: Duration = Duration::from_secs(2);
/// in larger chunks.
const LARGE_CHUNK: usize = 100;

/// Brings the rest of a long list into the document in chunks: no key waits for it, and soon after the whole
/// list can be searched by the browser, printed, and scrolled through.
#[derive(Clone, Copy)]
pub struct IncrementalList {
    page: PageState,
    next: StoredValue<Option<Timeout>, LocalStorage>,
    /// The rendered count after the chunk that was asked for last: a list that has it is growing already.
    expected: StoredValue<usize>,
}

impl IncrementalList {
    /// Grows the list of `page` as long as the current owner lives.
    pub(super) fn follow(page: PageState) -> Self {
        let list = Self { page, next: StoredValue::new_local(None), expected: StoredValue::new(0) };
        effect(move || match list.unfinished() {
            None => list.next.set_value(None),
            Some(count) => {
                let is_growing = count == list.expected.get_value();
                list.grow_after(match count {
                    LARGE => LARGE_DELAY,
                    _ if is_growing => CHUNK_DELAY,
                    ..LARGE => FIRST_DELAY,
                    _ => LARGE_DELAY,
                });
            }
        });
        list
    }

    /// Grows at once: the visitor may see the end of what is there, or is about to search the page.
    pub fn hurry(&self) {
        if untrack(|| self.unfinished()).is_some() {
            self.grow_after(CHUNK_DELAY);
        }
    }

    /// Brings the whole list into the document.
    pub fn finish(&self) {
        self.page.rendered_count().set(usize::MAX);
    }

    /// The rendered count, if there is more to come. Tracked.
    fn unfinished(&self) -> Option<usize> {
        let count = self.page.rendered_count().get();
        (count < self.page.row_count()).then_some(count)
    }

    fn grow_after(&self, delay: Duration) {
        let rendered_count = self.page.rendered_count();
        let count = rendered_count.get_untracked();
        let chunk = if count < LARGE { CHUNK.min(LARGE - count) } else { LARGE_CHUNK };
        let grown = count.saturating_add(chunk);
        self.expected.set_value(grown);
        self.next.set_value(Some(Timeout::new(delay, move || {
            // The page may be gone by then.
            let _ = rendered_count.try_set(grown);
        })));
    }
}
