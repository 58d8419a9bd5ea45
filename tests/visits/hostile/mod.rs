//! Content of people who want to get into the page, and what notices when they do.

mod payloads;
mod slots;

pub(crate) use payloads::{others, ours};
pub(crate) use slots::{FRONT_MATTER, SLOTS, Slot, everywhere, filled};

use crate::page::Page;
use crate::visit::Visit;

/// Says what has got into a page.
pub(crate) struct Detector;

impl Detector {
    /// Watches every document that this visit opens from now on.
    pub(crate) async fn watch(visit: &Visit) {
        let lists = include_str!("../../allowed.json");
        let watch = include_str!("detector.js");
        visit.run_first(&format!("() => ({watch})({lists})")).await;
    }

    /// What has got into the page that is open: nothing is an empty text.
    pub(crate) async fn report(page: &Page) -> String {
        page.ask("offprintDetector()").await
    }
}
