//! Tools that cargo builds from crates.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{cache, path};
use crate::failure::{Failure, Result};
use crate::{process, project, say};

pub(super) struct Tool {
    pub(super) package: &'static str,
    pub(super) version: String,
    /// Whether to take the versions of its dependencies from its own lock file.
    pub(super) locked: bool,
    /// How long four cores need to build it.
    pub(super) minutes: u8,
}

impl Tool {
    /// The folder with the tool's programs: one in `PATH` if it has the version, else our own.
    pub(super) fn get(&self) -> Result<PathBuf> {
        // A package's main program goes by its name, without the suffix that says so.
        let program = self.package.trim_end_matches("-cli");
        let fits = |file: &PathBuf| path::version(file).as_deref() == Some(&self.version);
        if let Some(found) = path::find_all(program).find(fits)
            && let Some(folder) = found.parent()
        {
            return Ok(folder.to_owned());
        }
        let folder = cache::get(self.package, &self.version, |part| self.install(part))?.join("bin");
        if fits(&folder.join(program)) {
            Ok(folder)
        } else {
            Err(Failure::new(format!("{program} in {0} does not run: remove {0}", folder.display())))
        }
    }

    fn install(&self, folder: &Path) -> Result {
        let Self { package, version, minutes, .. } = self;
        say::step(format!("installing {package} {version} (about {minutes} min, once per machine)"));
        let built = folder.join("target");
        let mut cargo = project::cargo();
        cargo
            .args(["install", package, "--version", version, "--ignore-rust-version", "--force", "--root"])
            .arg(folder)
            .args(self.locked.then_some("--locked"));
        undisturbed(&mut cargo);
        // It runs for seconds at a time: that it is built soon matters more than that it is fast.
        cargo
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_TARGET_DIR", &built)
            // Away from the project's own cargo configuration.
            .current_dir(folder);
        process::run(&mut cargo)?;
        fs::remove_dir_all(&built).map_err(Failure::on_file("remove", &built))
    }
}

/// Without what the caller has set for builds of their own.
fn undisturbed(cargo: &mut Command) {
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        let disturbs =
            ["CARGO_BUILD_", "CARGO_PROFILE_", "CARGO_TARGET_", "CARGO_ENCODED_RUSTFLAGS", "RUSTFLAGS"];
        if disturbs.iter().any(|start| text.starts_with(start)) {
            cargo.env_remove(&name);
        }
    }
}
