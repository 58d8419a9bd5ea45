//! What a host should send for each file.

use crate::build::Build;
use crate::request::{Answer, Encodings};

const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

const MOVED: u16 = 301;

/// Below this it is not worth the work.
const WORTH_PACKING: usize = 512;

/// How a file is packed on its way.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Packed {
    /// Once, at the build.
    Beforehand,
    /// By the server, while it sends it.
    Underway,
    Never,
}

/// A file's row.
pub(crate) struct Row {
    pub(crate) status: u16,
    media_type: Option<&'static str>,
    packed: Packed,
    caching: Option<&'static str>,
    /// The bytes that the visitor has in the end; nothing where they are a redirect's.
    bytes: Option<Vec<u8>>,
}

/// By the end of a file's name: its type, and how it is packed.
const TYPES: &[(&str, &str, Packed)] = &[
    (".html", "text/html; charset=utf-8", Packed::Underway),
    (".md", "text/markdown; charset=utf-8", Packed::Underway),
    (".txt", "text/plain; charset=utf-8", Packed::Underway),
    (".xml", "text/xml; charset=utf-8", Packed::Underway),
    (".atom", "application/atom+xml; charset=utf-8", Packed::Underway),
    (".bib", "application/x-bibtex; charset=utf-8", Packed::Underway),
    (".ris", "application/x-research-info-systems; charset=utf-8", Packed::Underway),
    (".svg", "image/svg+xml", Packed::Underway),
    (".png", "image/png", Packed::Never),
    (".js", "text/javascript; charset=utf-8", Packed::Beforehand),
    (".css", "text/css; charset=utf-8", Packed::Beforehand),
    (".wasm", "application/wasm", Packed::Beforehand),
];

/// A row for each file of the build, and for what is not there.
pub(crate) fn of(build: &Build) -> Vec<(String, Row)> {
    let mut rows: Vec<_> = build.files.iter().map(|file| (format!("/{file}"), row(build, file))).collect();
    let folders = build.files.iter().filter_map(|file| Some((file.strip_suffix("index.html")?, file)));
    for (folder, file) in folders {
        rows.push((format!("/{folder}"), row(build, file)));
        if let Some(bare) = folder.strip_suffix('/') {
            rows.push((format!("/{bare}"), redirect()));
        }
    }
    for missing in
        ["/nothing", "/content/", "/content/nothing.md", "/a/b/c/nothing.html", "/page-0123456789abcdef.js"]
    {
        rows.push((missing.to_owned(), not_found(build)));
    }
    rows
}

fn row(build: &Build, file: &str) -> Row {
    let name = file.rsplit('/').next().unwrap_or(file);
    if ["_headers", ".nojekyll"].contains(&name) || [".br", ".gz"].iter().any(|end| name.ends_with(end)) {
        return not_found(build);
    }
    let (_, media_type, packed) = TYPES
        .iter()
        .find(|(end, ..)| name.ends_with(end))
        .unwrap_or_else(|| panic!("{file}: the table has no row for this type"));
    let bytes = build.bytes(file);
    let beforehand = build.files.contains(&format!("{file}.br"));
    let packed = match packed {
        // Hashed files are packed at the build, and only they.
        Packed::Beforehand | Packed::Underway if beforehand => Packed::Beforehand,
        Packed::Beforehand | Packed::Underway if bytes.len() >= WORTH_PACKING => Packed::Underway,
        _ => Packed::Never,
    };
    let caching = Some(if beforehand { FOR_EVER } else { ASK_AGAIN });
    Row { status: 200, media_type: Some(media_type), packed, caching, bytes: Some(bytes) }
}

fn not_found(build: &Build) -> Row {
    Row { status: 404, ..row(build, "404.html") }
}

/// To the folder's own address. Its body and its headers are the server's.
fn redirect() -> Row {
    Row { status: MOVED, media_type: None, packed: Packed::Never, caching: None, bytes: None }
}

impl Row {
    /// Where the answer is another than the row says.
    pub(crate) fn differences(&self, answer: &Answer, accepted: Encodings) -> impl Iterator<Item = String> {
        let encoding = match (self.packed, accepted) {
            (Packed::Never, _) | (_, Encodings::None) => None,
            (Packed::Beforehand, Encodings::All) => Some("br"),
            (Packed::Beforehand | Packed::Underway, _) => Some("gzip"),
        };
        let mut differences = Vec::new();
        let mut compare = |what: &str, expected: Option<&str>, seen: Option<&str>| {
            if expected != seen {
                differences.push(format!("{what} is {seen:?}, not {expected:?}"));
            }
        };
        // Moved for good: the newer status also keeps the method, which is always GET here.
        let status = if answer.status == 308 { MOVED } else { answer.status };
        compare("the status", Some(&self.status.to_string()), Some(&status.to_string()));
        if self.media_type.is_some() {
            compare("the type", self.media_type, answer.header("content-type"));
            compare("the caching", self.caching, answer.header("cache-control"));
            compare("the encoding", encoding, answer.header("content-encoding"));
        }
        if self.packed != Packed::Never {
            compare("what it varies by", Some("Accept-Encoding"), answer.header("vary"));
        }
        if let (None, Some(bytes)) = (encoding, &self.bytes)
            && *bytes != answer.body
        {
            differences.push(format!("it has {} other bytes", answer.body.len()));
        }
        differences.into_iter()
    }
}
