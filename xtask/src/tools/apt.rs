//! Packages of Debian and Ubuntu.

use std::process::Command;

use super::path;
use crate::process;

/// Whether packages can be installed here: there is apt, and we may use it.
pub(super) fn is_possible() -> bool {
    let root = || process::output(Command::new("id").arg("-u")).is_ok_and(|id| id == "0");
    path::find_all("apt-get").next().is_some() && root()
}

pub(super) fn command(action: &str) -> Command {
    let mut apt = Command::new("apt-get");
    apt.args([action, "--quiet"]).env("DEBIAN_FRONTEND", "noninteractive");
    apt
}
