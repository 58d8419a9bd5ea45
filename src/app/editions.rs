//! Where snapshots come from.

use offprint_model::SiteSnapshot;

use crate::browser::boot;
use crate::load_error::LoadError;
#[cfg(not(feature = "reader"))]
use crate::load_error::ReaderError;

/// What was built with the page, if it was and came whole.
pub(super) async fn built() -> Option<SiteSnapshot> {
    SiteSnapshot::decode(&boot::built().await)
}

/// Of a content file that was edited since.
#[cfg(not(feature = "reader"))]
pub(super) async fn read(file: &[u8]) -> Result<SiteSnapshot, LoadError> {
    let snapshot = boot::read(file).await?;
    SiteSnapshot::decode(&snapshot).ok_or(LoadError::Reader(ReaderError::OtherVersion))
}

/// While developing the reader is within, and owners hear of the least doubt.
#[cfg(feature = "reader")]
pub(super) async fn read(file: &[u8]) -> Result<SiteSnapshot, LoadError> {
    use offprint_model::Severity;
    Ok(offprint_parse::snapshot(file, if cfg!(debug_assertions) { Severity::Hint } else { Severity::Error }))
}
