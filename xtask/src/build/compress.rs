//! A `.br` and a `.gz` beside each hashed file. Only beside those: their names change with their
//! bytes, so that no host ever sends the compressed form of something older.

use std::path::Path;
use std::process::Command;

use super::files::Files;
use crate::failure::Result;
use crate::process;

pub(super) fn run(dist: &Path) -> Result {
    let mut node = Command::new("node");
    node.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/build/compress.mjs"));
    node.current_dir(dist).args(Files::read(dist)?.hashed());
    process::run(&mut node)
}
