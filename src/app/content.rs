use std::sync::Arc;

use leptos::prelude::*;
use offprint_model::{Fingerprint, SiteSnapshot};

use crate::browser::{boot, fetch};
use crate::load_error::LoadError;
#[cfg(not(feature = "reader"))]
use crate::load_error::ReaderError;

/// The content file, relative to the page.
const CONTENT: &str = "content/about.md";

/// Puts the snapshot of the content as it is now into `snapshot`; before it comes, the one that was built with
/// the page. After an error what was there stays.
pub(super) async fn load(snapshot: RwSignal<Option<Arc<SiteSnapshot>>>) -> Result<(), LoadError> {
    if snapshot.read_untracked().is_none()
        && let Some(built) = SiteSnapshot::decode(&boot::built().await)
    {
        snapshot.set(Some(Arc::new(built)));
    }
    let file = fetch::content(CONTENT).await?;
    let content = Fingerprint::of(&file);
    if snapshot.with_untracked(|shown| shown.as_ref().is_none_or(|shown| shown.content != content)) {
        snapshot.set(Some(Arc::new(read(&file).await?)));
    }
    Ok(())
}

/// Has the reader, a wasm of its own, parse a content file.
#[cfg(not(feature = "reader"))]
async fn read(file: &[u8]) -> Result<SiteSnapshot, LoadError> {
    let bytes = boot::read(file).await?;
    SiteSnapshot::decode(&bytes).ok_or(LoadError::Reader(ReaderError::OtherVersion))
}

/// Parses a content file. While developing, the reader is within, and owners hear of the least doubt.
#[cfg(feature = "reader")]
async fn read(file: &[u8]) -> Result<SiteSnapshot, LoadError> {
    use offprint_model::Severity;
    Ok(offprint_parse::snapshot(file, if cfg!(debug_assertions) { Severity::Hint } else { Severity::Error }))
}
