//! The parsed site as bytes: the build writes them beside the page, so that most visits need no parser.

mod fingerprint;

use serde::{Deserialize, Serialize};

use crate::{Diagnostic, Site};

pub use fingerprint::{FINGERPRINT_ATTRIBUTE, Fingerprint, is_stale};

/// What one content file was parsed into.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteSnapshot {
    /// Which bytes of `content/about.md` it was made from.
    pub content: Fingerprint,
    /// The parsed site.
    pub site: Site,
    /// What its owner should know, in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
}

impl SiteSnapshot {
    /// Encodes it in postcard's format (<https://postcard.jamesmunns.com/wire-format>). The error says
    /// which value has no form there: only diagnostics that are no errors.
    pub fn encode(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_allocvec(self)
    }

    /// Decodes what [`SiteSnapshot::encode`] of the same version wrote. Addresses are checked again, so that
    /// no snapshot can bring in one that runs script. `None` if the bytes are not one whole snapshot.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let (snapshot, rest) = postcard::take_from_bytes(bytes).ok()?;
        rest.is_empty().then_some(snapshot)
    }
}
