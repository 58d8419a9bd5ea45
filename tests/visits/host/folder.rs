use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;

/// The files of a site: a folder, with some files replaced.
pub(super) struct Folder {
    root: PathBuf,
    replaced: Mutex<HashMap<String, Vec<u8>>>,
}

impl Folder {
    pub(super) fn new(root: PathBuf) -> Self {
        Self { root, replaced: Mutex::default() }
    }

    pub(super) fn put(&self, path: &str, bytes: Vec<u8>) {
        self.replaced.lock().expect("no one panics here").insert(path.to_owned(), bytes);
    }

    pub(super) fn get(&self, path: &str) -> Option<Vec<u8>> {
        if let Some(bytes) = self.replaced.lock().expect("no one panics here").get(path) {
            return Some(bytes.clone());
        }
        fs::read(self.root.join(path)).ok().filter(|_| !path.contains(".."))
    }

    pub(super) fn named(&self, beginning: &str, end: &str) -> String {
        fs::read_dir(&self.root)
            .expect("the release build")
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .find(|name| name.starts_with(beginning) && name.ends_with(end))
            .unwrap_or_else(|| panic!("no {beginning}…{end} in {}", self.root.display()))
    }
}

/// The type under which a well-kept server sends the file.
pub(super) fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "xml" => "application/xml",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        _ => "application/octet-stream",
    }
}
