//! `cargo xtask build`: the release build in `dist/`, ready to upload to any static host.

mod asset;
mod bundle;
mod compress;
mod digest;
mod edited;
mod files;
mod hosting;
mod not_found;
mod page;
mod policy;
mod prerender;
mod public_url;
mod reader;
mod reproducible;
mod style;

use std::fs;
use std::time::Instant;

use crate::failure::{Failure, Result};
use crate::{project, say};

pub(crate) use bundle::{Profile, trunk};
pub(crate) use compress::brotli;
pub(crate) use files::Files;
use policy::Policy;
pub(crate) use prerender::program as prerender;
use public_url::PublicUrl;
pub(crate) use reproducible::machine_folders;
pub(crate) use style::NAME as STYLE;

#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// Where the page will be, if that is known.
    public_url: Option<PublicUrl>,
}

impl Options {
    pub(crate) fn parse(arguments: &[&str]) -> Result<Self> {
        match arguments {
            [] => Ok(Self::default()),
            ["--public-url", url] => Ok(Self { public_url: Some(PublicUrl::parse(url)?) }),
            ["--public-url"] => Err(Failure::new("--public-url needs the address at which the page will be")),
            _ => Err(Failure::new("build takes only --public-url URL")),
        }
    }
}

/// Leaves either a whole `dist/` or none.
pub(crate) fn run(options: &Options) -> Result {
    let dist = project::dist();
    let built = steps(options);
    if built.is_err() && dist.exists() {
        fs::remove_dir_all(&dist).map_err(Failure::on_file("remove", &dist))?;
    }
    built
}

fn steps(options: &Options) -> Result {
    let dist = project::dist();
    if dist.exists() {
        edited::keep(&dist)?;
        fs::remove_dir_all(&dist).map_err(Failure::on_file("remove", &dist))?;
    }
    let started = Instant::now();
    say::step("building the release (some minutes the first time)");
    let bundle = bundle::run(&dist)?;
    let reader = reader::run(&dist)?;
    let style = style::run(&dist)?;
    let policy = Policy::new(&style.policy_source);
    page::run(&dist, &policy, &style, &bundle, &reader)?;
    prerender::run(&dist, options.public_url.as_ref())?;
    hosting::run(&dist, options.public_url.as_ref(), &policy, &style)?;
    compress::run(&dist)?;
    say::step(format!("the release build is in {} ({})", dist.display(), say::time(started.elapsed())));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_public_address_may_be_given() {
        assert_eq!(Options::parse(&[]).unwrap().public_url, None);
        let given = Options::parse(&["--public-url", "https://example.org/~me"]).unwrap();
        assert_eq!(given.public_url, Some(PublicUrl::parse("https://example.org/~me/").unwrap()));
        assert!(Options::parse(&["--public-url"]).is_err());
        assert!(Options::parse(&["--fast"]).is_err());
    }
}
