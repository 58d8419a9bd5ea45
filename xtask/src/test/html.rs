//! The pages as other people's checker reads them.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Failure, Result};
use crate::tools;
use crate::{process, project};

/// The rules of the HTML standard and of accessibility, and those of style that are recommended, but
/// for titles of papers, which may be long, spaces as people wrote them, and `role=list`, without
/// which Safari takes a list without bullets for no list.
const RULES: &str = r#"{
  "root": true,
  "extends": ["html-validate:recommended"],
  "rules": {
    "aria-label-misuse": ["error", { "allowAnyNamable": true }],
    "long-title": "off",
    "no-redundant-role": "off",
    "no-trailing-whitespace": "off",
    "prefer-native-element": ["error", { "exclude": ["list"] }]
  }
}"#;

pub(super) fn run() -> Result {
    let checker = tools::checkers()?.html_validate;
    let rules = project::target().join("html-validate.json");
    std::fs::write(&rules, RULES).map_err(Failure::on_file("write", &rules))?;
    let mut pages = Vec::new();
    collect(&project::dist(), &mut pages)?;
    process::run(Command::new(checker).arg("--config").arg(rules).args(["--formatter", "text"]).args(pages))
}

fn collect(folder: &Path, pages: &mut Vec<PathBuf>) -> Result {
    let entries = std::fs::read_dir(folder).map_err(Failure::on_file("read", folder))?;
    for entry in entries {
        let path = entry.map_err(Failure::on_file("read", folder))?.path();
        if path.is_dir() {
            collect(&path, pages)?;
        } else if path.extension() == Some(OsStr::new("html")) {
            pages.push(path);
        }
    }
    Ok(())
}
