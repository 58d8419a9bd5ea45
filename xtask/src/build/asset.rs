//! A file that pages load by a name with the hash of its bytes.

use std::fmt;
use std::fs;
use std::path::Path;

use super::digest;
use crate::failure::{Failure, Result};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asset {
    /// Its address from the homepage: `./NAME-HASH.END`.
    pub(super) href: String,
    /// By which browsers check it: `sha384-…`.
    pub(super) integrity: String,
}

impl Asset {
    /// Writes `bytes` into `dist` as `NAME-HASH` with this `end`.
    pub(super) fn publish(dist: &Path, name: &str, end: &str, bytes: &[u8]) -> Result<Self> {
        let file = format!("{name}-{}{end}", digest::name(bytes));
        let path = dist.join(&file);
        fs::write(&path, bytes).map_err(Failure::on_file("write", &path))?;
        Ok(Self { href: format!("./{file}"), integrity: digest::integrity(bytes) })
    }
}

/// As `boot.js` reads it: the address, a space, the integrity.
impl fmt::Display for Asset {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} {}", self.href, self.integrity)
    }
}
