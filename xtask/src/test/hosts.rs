//! The recipes for web servers, tried over the release build.

use crate::failure::Result;
use crate::tools::{self, Servers};
use crate::{process, project};

pub(super) fn run() -> Result {
    let Servers { nginx, brotli, caddy } = tools::servers()?;
    let mut cargo = project::cargo();
    cargo
        .args(["test", "--locked", "--test", "hosts"])
        .env("OFFPRINT_DIST", project::dist())
        .env("OFFPRINT_NGINX", nginx)
        .env("OFFPRINT_NGINX_BROTLI", brotli)
        .env("OFFPRINT_CADDY", caddy);
    process::run(&mut cargo)
}
