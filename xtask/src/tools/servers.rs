//! The web servers for which there are recipes. They are unpacked into the folder of tools rather
//! than installed, because installed they would start and listen to the world.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{cache, path};
use crate::failure::{Failure, Result};
use crate::{process, say};

/// What the recipes need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Servers {
    pub(crate) nginx: PathBuf,
    /// nginx's module that sends files packed by brotli.
    pub(crate) brotli: PathBuf,
    pub(crate) caddy: PathBuf,
}

const PACKAGES: &[&str] = &["nginx", "libnginx-mod-http-brotli-static", "caddy"];

const MISSING: &str = "the recipes for nginx and Caddy cannot be tried. On Debian 12, Ubuntu 24.04 or newer run \
     `apt-get update`, which makes their packages known; elsewhere install nginx with its module brotli_static, \
     and Caddy, and name them in OFFPRINT_NGINX, OFFPRINT_NGINX_BROTLI and OFFPRINT_CADDY. Then run this again";

/// Those that the environment names, or else those of the distribution.
pub(crate) fn servers() -> Result<Servers> {
    let named = |variable| env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let (Some(nginx), Some(brotli), Some(caddy)) =
        (named("OFFPRINT_NGINX"), named("OFFPRINT_NGINX_BROTLI"), named("OFFPRINT_CADDY"))
    {
        return Ok(Servers { nginx, brotli, caddy });
    }
    if path::find_all("apt-get").next().is_none() {
        return Err(Failure::new(MISSING));
    }
    let folder = cache::get("web-servers", "apt", unpack)?;
    Ok(Servers {
        nginx: folder.join("usr/sbin/nginx"),
        brotli: folder.join("usr/lib/nginx/modules/ngx_http_brotli_static_module.so"),
        caddy: folder.join("usr/bin/caddy"),
    })
}

/// Fetches the packages and unpacks them into `folder`.
fn unpack(folder: &Path) -> Result {
    say::step("fetching nginx and Caddy");
    let fetch = || {
        let mut apt = Command::new("apt-get");
        apt.args(["download", "--quiet"]).args(PACKAGES).current_dir(folder);
        process::run(&mut apt)
    };
    let update = || process::run(Command::new("apt-get").args(["update", "--quiet"]));
    // A fresh machine does not know its packages yet.
    if fetch().is_err() && (update().is_err() || fetch().is_err()) {
        return Err(Failure::new(MISSING));
    }
    for entry in fs::read_dir(folder).map_err(Failure::on_file("read", folder))? {
        let file = entry.map_err(Failure::on_file("read", folder))?.path();
        if file.extension().is_some_and(|extension| extension == "deb") {
            process::run(Command::new("dpkg-deb").arg("--extract").arg(&file).arg(folder))?;
            fs::remove_file(&file).map_err(Failure::on_file("remove", &file))?;
        }
    }
    Ok(())
}
