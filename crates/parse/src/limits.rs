//! What the page accepts before it shows the rest as plain text: far above any real page, and
//! low enough that no browser chokes on the result.

/// Bytes of a file: twenty thousand papers.
pub(super) const BYTES: usize = 8 << 20;
/// Elements inside each other.
pub(super) const DEPTH: usize = 64;
/// Elements in all.
pub(super) const ELEMENTS: usize = 1 << 20;
