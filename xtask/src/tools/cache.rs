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
    get_in(&folder()?, name, version, install)
}

fn get_in(tools: &Path, name: &str, version: &str, install: impl FnOnce(&Path) -> Result) -> Result<PathBuf> {
    let whole = tools.join(format!("{name}-{version}"));
    if whole.is_dir() {
        return Ok(whole);
    }
    fs::create_dir_all(tools).map_err(Failure::on_file("create", tools))?;
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of the test's own, empty at its start.
    fn empty(test: &str) -> PathBuf {
        let folder = env::temp_dir().join(format!("offprint-{test}-{}", std::process::id()));
        drop(fs::remove_dir_all(&folder));
        folder
    }

    #[test]
    fn an_interrupted_installation_is_taken_up_and_never_taken_for_a_whole_one() {
        let tools = empty("interrupted");
        let interrupted = get_in(&tools, "trunk", "1.0", |part| {
            fs::write(part.join("half"), "").unwrap();
            Err(Failure::new("interrupted"))
        });
        assert_eq!(interrupted.unwrap_err().to_string(), "interrupted");
        assert!(!tools.join("trunk-1.0").exists());
        let whole = get_in(&tools, "trunk", "1.0", |part| {
            assert!(part.join("half").exists());
            Ok(())
        });
        assert_eq!(whole.unwrap(), tools.join("trunk-1.0"));
        fs::remove_dir_all(tools).unwrap();
    }

    #[test]
    fn runs_at_the_same_time_install_a_tool_once() {
        let tools = empty("twice");
        let installs = std::sync::atomic::AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    get_in(&tools, "trunk", "1.0", |_| {
                        installs.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                        Ok(())
                    })
                    .unwrap()
                });
            }
        });
        assert_eq!(installs.into_inner(), 1);
        fs::remove_dir_all(tools).unwrap();
    }
}
