//! The bundle: Trunk compiles the page and gives every file a name by its content.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Failure, Result};
use crate::{process, project, tools};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    Dev,
    Release,
}

/// As in `.cargo/config.toml`, whose flags those below take the place of.
const ERASED: &str = "--cfg=erase_components";

pub(super) fn run(dist: &Path) -> Result {
    process::run(trunk("build", Profile::Release)?.args(["--dist"]).arg(dist))?;
    // Trunk's own, and of no use to a host.
    let lock = dist.join(".trunk-lock");
    if lock.exists() { fs::remove_file(&lock).map_err(Failure::on_file("remove", &lock)) } else { Ok(()) }
}

/// Trunk with its tools, in the project's folder, as nothing but the project configures it.
pub(crate) fn trunk(action: &str, profile: Profile) -> Result<Command> {
    tools::wasm_target()?;
    let wasm_bindgen = tools::wasm_bindgen()?;
    let mut folders = vec![wasm_bindgen.as_path()];
    let binaryen;
    if profile == Profile::Release {
        binaryen = tools::binaryen()?;
        folders.push(&binaryen);
    }
    let mut trunk = Command::new(tools::trunk()?.join("trunk"));
    trunk.arg(action).arg("--skip-version-check").current_dir(project::root());
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("TRUNK_")) {
        trunk.env_remove(name);
    }
    trunk.env("PATH", tools::with_path(folders)).env_remove("RUST_BACKTRACE");
    if profile == Profile::Release {
        for_release(trunk.arg("--release"))?;
    }
    Ok(trunk)
}

/// Has the cargo that `command` is or runs compile a wasm that is small and the same on every machine.
pub(super) fn for_release(command: &mut Command) -> Result {
    let mut flags = without_machine_paths()?;
    flags.push(ERASED.to_owned());
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"));
    Ok(())
}

/// The wasm names source files in its panic messages. By these flags of rustc they are the same
/// on every machine, and short.
fn without_machine_paths() -> Result<Vec<String>> {
    let hide = |folder: &PathBuf| format!("--remap-path-prefix={}=", folder.display());
    Ok(machine_folders()?.iter().map(hide).collect())
}

/// Where the sources are that the page is compiled from.
pub(crate) fn machine_folders() -> Result<Vec<PathBuf>> {
    let sysroot =
        process::output(Command::new("rustc").args(["--print", "sysroot"]).current_dir(project::root()))?;
    let mut folders = vec![project::root().to_owned(), Path::new(&sysroot).join("lib/rustlib/src/rust")];
    let registries = cargo_home()?.join("registry/src");
    // Fetching our own dependencies has made these.
    for registry in registries.read_dir().map_err(Failure::on_file("read", &registries))? {
        folders.push(registry.map_err(Failure::on_file("read", &registries))?.path());
    }
    Ok(folders)
}

fn cargo_home() -> Result<PathBuf> {
    let set = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    set("CARGO_HOME")
        .or_else(|| Some(set("HOME")?.join(".cargo")))
        .ok_or_else(|| Failure::new("set CARGO_HOME or HOME: the sources of the dependencies are there"))
}
