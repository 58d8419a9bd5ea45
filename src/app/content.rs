use std::sync::Arc;

use leptos::prelude::*;
use offprint_model::{Diagnostic, Fingerprint, Site, SiteSnapshot};

use crate::browser::{boot, document, fetch};
use crate::load_error::LoadError;
#[cfg(not(feature = "reader"))]
use crate::load_error::ReaderError;

/// The content file, relative to the page.
const CONTENT: &str = "content/about.md";

/// The content of the page.
pub(super) struct Content {
    /// Of the file that it was read from.
    pub(super) fingerprint: Fingerprint,
    /// What the file says, with a language: that of the document where it names none.
    pub(super) site: Arc<Site>,
    /// What is wrong with the file.
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl From<SiteSnapshot> for Content {
    fn from(snapshot: SiteSnapshot) -> Self {
        let SiteSnapshot { content: fingerprint, mut site, diagnostics } = snapshot;
        site.meta.language.get_or_insert_with(document::language);
        Self { fingerprint, site: Arc::new(site), diagnostics }
    }
}

/// Puts the content as it is now into `content`; before it comes, that of the snapshot that was built with the page.
/// After an error what was there stays.
pub(super) async fn load(content: RwSignal<Option<Arc<Content>>>) -> Result<(), LoadError> {
    if content.read_untracked().is_none()
        && let Some(built) = SiteSnapshot::decode(&boot::built().await)
    {
        content.set(Some(Arc::new(built.into())));
    }
    let file = fetch::content(CONTENT).await?;
    let fingerprint = Fingerprint::of(&file);
    if content.with_untracked(|shown| shown.as_ref().is_none_or(|shown| shown.fingerprint != fingerprint)) {
        content.set(Some(Arc::new(read(&file).await?.into())));
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
