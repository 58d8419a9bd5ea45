use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;

use crate::browser::timer::Alarm;
use crate::view::Filter;

/// So many papers come at a time,
const BIT: usize = 40;
/// so long after the ones before, in which a key that was pressed is answered.
const BREATH: Duration = Duration::from_millis(20);
/// The first comes when so long no key was pressed,
const REST: Duration = Duration::from_millis(300);
/// and more than so many papers when the visitor did nothing for so long,
const MANY: usize = 300;
const PAUSE: Duration = Duration::from_secs(2);
/// in larger bits.
const LARGE_BIT: usize = 100;

/// Brings the rest of a long list into the document bit by bit: no key waits for it, and soon
/// after the whole list can be searched by the browser, printed, and scrolled through.
#[derive(Default)]
pub(super) struct Filling {
    next: RefCell<Option<Alarm>>,
    /// How many papers there will be after the bit that was asked for last.
    expected: Cell<usize>,
}

impl Filling {
    /// Fills the list of `filter` as long as what is returned lives.
    pub(super) fn follow(self: Rc<Self>, filter: Filter) -> RenderEffect<()> {
        RenderEffect::new(move |_| match filter.unfinished() {
            None => drop(self.next.take()),
            Some(reach) => {
                let begun = reach == self.expected.get();
                let delay = match reach {
                    MANY => PAUSE,
                    _ if begun => BREATH,
                    ..MANY => REST,
                    _ => PAUSE,
                };
                self.continue_after(delay, filter, reach);
            }
        })
    }

    /// The visitor may see the end of what is there, or is about to search the page.
    pub(super) fn hurry(self: &Rc<Self>, filter: Filter) {
        if let Some(reach) = filter.unfinished() {
            self.continue_after(BREATH, filter, reach);
        }
    }

    fn continue_after(self: &Rc<Self>, delay: Duration, filter: Filter, reach: usize) {
        let bit = if reach < MANY { BIT.min(MANY - reach) } else { LARGE_BIT };
        self.expected.set(reach.saturating_add(bit));
        self.next.replace(Some(Alarm::new(delay, move || filter.more(bit))));
    }
}
