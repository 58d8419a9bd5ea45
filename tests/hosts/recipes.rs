//! The recipes that no test can start say the same as those that one does.

use saphyr_parser::Parser;
use serde_json::Value;

use crate::build::Build;

const GITHUB: &str = include_str!("../../docs/hosts/github-pages.yml");
const CLOUDFRONT: &str = include_str!("../../docs/hosts/cloudfront-headers.json");
const PAGE: &str = include_str!("../../docs/hosts.md");

#[test]
fn cloudfront_sends_the_headers_of_the_build() {
    let config: Value = serde_json::from_str(CLOUDFRONT).unwrap();
    let headers = &config["SecurityHeadersConfig"];
    let sent = |name: &str| match name {
        "Content-Security-Policy" => headers["ContentSecurityPolicy"]["ContentSecurityPolicy"].as_str(),
        "X-Content-Type-Options" => headers["ContentTypeOptions"].is_object().then_some("nosniff"),
        "Referrer-Policy" => headers["ReferrerPolicy"]["ReferrerPolicy"].as_str(),
        _ => None,
    };
    for (name, value) in Build::read().lasting_headers() {
        assert_eq!(sent(name), Some(value.as_str()), "{name}");
    }
}

#[test]
fn github_builds_with_this_projects_commands() {
    for event in Parser::new_from_str(GITHUB) {
        event.unwrap();
    }
    let runs: Vec<_> =
        GITHUB.lines().filter_map(|line| line.split_once("run: ")).map(|(_, run)| run).collect();
    assert!(runs.iter().any(|run| run.starts_with("cargo xtask build --public-url \"$")), "{runs:?}");
    assert!(GITHUB.contains("path: dist\n"));
}

#[test]
fn the_guide_names_recipes_that_there_are() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/hosts");
    for file in std::fs::read_dir(folder).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        assert!(
            PAGE.contains(&format!("(hosts/{name})")) || PAGE.contains(&format!("docs/hosts/{name}")),
            "{name}"
        );
    }
}

/// The upload gives long lives by a pattern of names, which must not catch what changes.
#[test]
fn only_hashed_names_fit_the_pattern_of_the_upload() {
    let build = Build::read();
    let fits =
        |file: &&String| file.contains('-') && [".js", ".css", ".wasm"].iter().any(|end| file.ends_with(end));
    for file in build.files.iter().filter(fits) {
        assert!(build.files.contains(&format!("{file}.br")), "{file} is not hashed");
    }
}
