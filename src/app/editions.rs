//! Where editions come from.

use crate::browser::boot;
use crate::edition::Edition;

/// What was built with the page, if it was and came whole.
pub(super) async fn built() -> Option<Edition> {
    Edition::unpack(&boot::built().await)
}

/// Of a content file that was edited since. The error is a sentence for the visitor.
#[cfg(not(feature = "reader"))]
pub(super) async fn read(file: &[u8]) -> Result<Edition, String> {
    let edition = boot::read(file).await?;
    Edition::unpack(&edition).ok_or_else(|| "Its reader is of another version than the page.".to_owned())
}

/// While developing the reader is within, and owners hear of the least doubt.
#[cfg(feature = "reader")]
pub(super) async fn read(file: &[u8]) -> Result<Edition, String> {
    use crate::model::Severity;
    Ok(Edition::of(file, if cfg!(debug_assertions) { Severity::Hint } else { Severity::Error }))
}
