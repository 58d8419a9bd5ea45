//! The folder in which tools are kept, one folder a version, for all projects of this user.

use std::env;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Result};
use crate::say;

/// The tool's own folder, made by `install` when it is not there yet. `install` is given a folder to
/// fill that takes the tool's name only when it is whole; what an interrupted run had already built
/// is still in it.
pub(super) fn get(name: &str, version: &str, install: impl FnOnce(&Path) -> Result) -> Result<PathBuf> {
    let tools = folder()?;
    let whole = tools.join(format!("{name}-{version}"));
    if whole.is_dir() {
        return Ok(whole);
    }
    fs::create_dir_all(&tools).map_err(Failure::on_file("create", &tools))?;
    let _lock = lock(&tools.join(".lock"))?;
    // Another run may have installed it while we waited.
    if !whole.is_dir() {
        let part = tools.join(format!(".{name}-{version}.part"));
        fs::create_dir_all(&part).map_err(Failure::on_file("create", &part))?;
        install(&part)?;
        fs::rename(&part, &whole).map_err(Failure::on_file("rename", &part))?;
    }
    Ok(whole)
}

fn folder() -> Result<PathBuf> {
    let set = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    set("OFFPRINT_TOOLS")
        .or_else(|| Some(set("XDG_CACHE_HOME")?.join("offprint")))
        .or_else(|| Some(set("HOME")?.join(".cache/offprint")))
        .ok_or_else(|| {
            Failure::new("set HOME, or OFFPRINT_TOOLS to the folder in which tools are to be kept")
        })
}

/// Held until it is dropped, or until the process ends, however it ends.
fn lock(path: &Path) -> Result<File> {
    let file = File::create(path).map_err(Failure::on_file("create", path))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            say::step("waiting for another run that is installing tools");
            file.lock().map_err(Failure::on_file("lock", path))?;
        }
        Err(TryLockError::Error(error)) => return Err(Failure::on_file("lock", path)(error)),
    }
    Ok(file)
}
