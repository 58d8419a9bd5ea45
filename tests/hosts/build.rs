use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The release build, as it is on this machine.
pub(crate) struct Build {
    pub(crate) folder: PathBuf,
    /// Every file's path, with slashes, sorted.
    pub(crate) files: Vec<String>,
    headers: Vec<(String, String)>,
}

impl Build {
    pub(crate) fn read() -> Self {
        let folder = named("OFFPRINT_DIST");
        let mut files = Vec::new();
        collect(&folder, "", &mut files);
        files.sort();
        let text = fs::read_to_string(folder.join("_headers")).expect("the build has _headers");
        let all = text.strip_prefix("/*\n").expect("_headers begins with what holds for all files");
        let headers = all
            .lines()
            .map_while(|line| line.strip_prefix("  ")?.split_once(": "))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        Self { folder, files, headers }
    }

    /// What hosts that read `_headers` send with every file, as a recipe can say it: without what changes
    /// with the style, which stands in the page.
    pub(crate) fn lasting_headers(&self) -> impl Iterator<Item = (&str, String)> {
        let lasts =
            |directive: &&str| !["default-src", "style-src"].iter().any(|name| directive.starts_with(name));
        self.headers.iter().map(move |(name, value)| {
            let directives: Vec<_> = value.split("; ").filter(lasts).collect();
            (name.as_str(), directives.join("; "))
        })
    }

    pub(crate) fn bytes(&self, file: &str) -> Vec<u8> {
        fs::read(self.folder.join(file)).expect("the file was just listed")
    }
}

/// What `cargo xtask test hosts` names.
pub(crate) fn named(variable: &str) -> PathBuf {
    let value = env::var_os(variable);
    value.map(PathBuf::from).unwrap_or_else(|| panic!("{variable} is not set: run `cargo xtask test hosts`"))
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("the build is there") {
        let path = entry.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files);
        } else {
            files.push(name);
        }
    }
}
