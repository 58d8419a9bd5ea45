//! The same wasm on every machine: its panic messages name source files, which lie elsewhere on each. One
//! thing more that tells where they lie, an export of `wasm_split_helpers`, `wasm-opt` removes (`index.html`).

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Failure, Result};
use crate::{process, project};

/// Sets rustc's flags for the cargo that `command` is or runs.
pub(super) fn set_flags(command: &mut Command) -> Result {
    // Those in `.cargo/config.toml`, whose place these take.
    let mut flags = vec!["--cfg=erase_components".to_owned()];
    flags.extend(
        remapped()?.iter().map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display())),
    );
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"));
    Ok(())
}

/// The folders of this machine that the release build must not name.
pub(crate) fn machine_folders() -> Result<Vec<PathBuf>> {
    Ok(remapped()?.into_iter().map(|(folder, _)| folder).collect())
}

/// Folders in which the sources of the page lie, each with what stands for it in the wasm.
fn remapped() -> Result<Vec<(PathBuf, String)>> {
    let rustc = |arguments: &[&str]| {
        process::output(Command::new("rustc").args(arguments).current_dir(project::root()))
    };
    let version = rustc(&["--version", "--verbose"])?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    // The standard library's, where they are installed, as rustc itself names them where they are not.
    let library = Path::new(&rustc(&["--print", "sysroot"])?).join("lib/rustlib/src/rust");
    let mut folders =
        vec![(project::root().to_owned(), String::new()), (library, format!("/rustc/{commit}"))];
    let registries = cargo_home()?.join("registry/src");
    // Fetching our own dependencies has made these.
    for registry in registries.read_dir().map_err(Failure::on_file("read", &registries))? {
        folders.push((registry.map_err(Failure::on_file("read", &registries))?.path(), String::new()));
    }
    Ok(folders)
}

fn cargo_home() -> Result<PathBuf> {
    let set = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    set("CARGO_HOME")
        .or_else(|| Some(set("HOME")?.join(".cargo")))
        .ok_or_else(|| Failure::new("set CARGO_HOME or HOME: the sources of the dependencies are there"))
}
