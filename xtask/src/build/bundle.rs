//! The bundle: Trunk compiles the app, minifies the scripts and gives every file a name by its content.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use lol_html::html_content::Element;
use lol_html::{RewriteStrSettings, element, rewrite_str};

use super::asset::Asset;
use super::reproducible;
use crate::failure::{Failure, Result};
use crate::{process, project, tools};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    Dev,
    Release,
}

/// What Trunk has built, as its page names it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Bundle {
    pub(super) boot: Asset,
    pub(super) script: Asset,
    pub(super) wasm: Asset,
}

pub(super) fn run(dist: &Path) -> Result<Bundle> {
    process::run(trunk("build", Profile::Release)?.arg("--dist").arg(dist))?;
    // Trunk's own, and the style sheets as they are served while developing.
    let (lock, style) = (dist.join(".trunk-lock"), dist.join("style"));
    if lock.exists() {
        fs::remove_file(&lock).map_err(Failure::on_file("remove", &lock))?;
    }
    fs::remove_dir_all(&style).map_err(Failure::on_file("remove", &style))?;
    let page = dist.join("index.html");
    let bundle = named(&fs::read_to_string(&page).map_err(Failure::on_file("read", &page))?)?;
    // Trunk names the wasm by its bytes before `wasm-opt`; what browsers keep for ever goes by what it is.
    let wasm = dist.join(&bundle.wasm.href);
    let bytes = fs::read(&wasm).map_err(Failure::on_file("read", &wasm))?;
    fs::remove_file(&wasm).map_err(Failure::on_file("remove", &wasm))?;
    Ok(Bundle { wasm: Asset::publish(dist, "offprint-page", "_bg.wasm", &bytes)?, ..bundle })
}

fn named(page: &str) -> Result<Bundle> {
    let asset = |element: &Element, address: &str| -> Option<Asset> {
        Some(Asset { href: element.get_attribute(address)?, integrity: element.get_attribute("integrity")? })
    };
    let (mut boot, mut script, mut wasm) = (None, None, None);
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("script[src]", |element| {
            boot = asset(element, "src");
            Ok(())
        }))
        .append_element_content_handler(element!("link[rel=modulepreload]", |element| {
            script = asset(element, "href");
            Ok(())
        }))
        .append_element_content_handler(element!("link[type='application/wasm']", |element| {
            wasm = asset(element, "href");
            Ok(())
        }));
    rewrite_str(page, settings)
        .map_err(|error| Failure::new(format!("Trunk's page could not be read: {error}")))?;
    match (boot, script, wasm) {
        (Some(boot), Some(script), Some(wasm)) => Ok(Bundle { boot, script, wasm }),
        _ => Err(Failure::new(
            "Trunk's page does not name boot.js, the app's script and its wasm, each with its integrity",
        )),
    }
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
        reproducible::set_flags(trunk.arg("--release"))?;
    }
    Ok(trunk)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_with_their_integrity_in_quotes_or_not() {
        let asset =
            |href: &str, integrity: &str| Asset { href: href.to_owned(), integrity: integrity.to_owned() };
        let page = "<script defer integrity=\"sha384-a=\" src=\"./boot.js\"></script>\
            <link crossorigin href=./a.js integrity=sha384-b rel=modulepreload>\
            <link as=fetch href=./a.wasm integrity=sha384-c rel=preload type=application/wasm>";
        let bundle = Bundle {
            boot: asset("./boot.js", "sha384-a="),
            script: asset("./a.js", "sha384-b"),
            wasm: asset("./a.wasm", "sha384-c"),
        };
        assert_eq!(named(page), Ok(bundle));
        assert!(named("<link href=./a.js rel=modulepreload>").is_err());
    }
}
