//! The page's text in `index.html`, rendered natively by the app's own views, so that it is there
//! before any script runs; and the pages at old addresses.

use std::path::Path;

use super::public_url::PublicUrl;
use crate::failure::Result;
use crate::{process, project};

pub(super) fn run(dist: &Path, public_url: Option<&PublicUrl>) -> Result {
    let mut prerender = project::cargo();
    prerender
        .args(["run", "--quiet", "--locked", "--features", "ssr", "--bin", "prerender", "--"])
        .arg(dist.join("content/about.md"))
        .arg(dist)
        .args(public_url.map(PublicUrl::to_string));
    process::run(&mut prerender)
}
