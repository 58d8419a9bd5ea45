//! Where editions come from.

use crate::browser::boot;
use offprint_model::SiteSnapshot;

/// What was built with the page, if it was and came whole.
pub(super) async fn built() -> Option<SiteSnapshot> {
    SiteSnapshot::decode(&boot::built().await)
}

/// Of a content file that was edited since. The error is a sentence for the visitor.
#[cfg(not(feature = "reader"))]
pub(super) async fn read(file: &[u8]) -> Result<SiteSnapshot, String> {
    let edition = boot::read(file).await?;
    SiteSnapshot::decode(&edition).ok_or_else(|| "Its reader is of another version than the page.".to_owned())
}

/// While developing the reader is within, and owners hear of the least doubt.
#[cfg(feature = "reader")]
pub(super) async fn read(file: &[u8]) -> Result<SiteSnapshot, String> {
    use offprint_model::Severity;
    Ok(offprint_parse::snapshot(file, if cfg!(debug_assertions) { Severity::Hint } else { Severity::Error }))
}
