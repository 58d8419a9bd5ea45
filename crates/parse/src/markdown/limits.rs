//! What the page accepts before it shows the rest as plain text: far above any real page, and
//! low enough that no browser chokes on the result.

/// Bytes of a file: twenty thousand papers.
pub(crate) const BYTES: usize = 8 << 20;
/// Elements inside each other.
pub(crate) const DEPTH: usize = 64;
/// Elements in all.
pub(crate) const ELEMENTS: usize = 1 << 20;
