//! Files of the site that links and pictures name and that are not there.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use offprint_model::{Place, Publication, Site};
use percent_encoding::percent_decode_str;

use super::remark::{Remark, place_of};
use addresses::{Address, addresses};

mod addresses;

/// What lies on a host as a file. Another address may be a page that something makes.
const KINDS: &[&str] = &[
    "avif", "bib", "csv", "doc", "docx", "eps", "epub", "gif", "gz", "ico", "ics", "ipynb", "jpeg", "jpg",
    "key", "mov", "mp3", "mp4", "odp", "odt", "ogg", "pdf", "png", "ppt", "pptx", "ps", "svg", "tex", "tgz",
    "tif", "tiff", "txt", "vcf", "wav", "webm", "webp", "xls", "xlsx", "xz", "zip",
];

/// Folders where templates look for a file that is named without its folder.
const FOLDERS: &[&str] = &["images", "assets/img", "files", "assets/pdf", "img", "assets"];

/// Returns a hint for each file that the page names and that is not there, where that is sure: for
/// relative addresses of files; one for all in a folder that is not there. The file at `path` holds the
/// page's text.
pub(super) fn missing(site: &Site, publications: &[Publication], text: &str, path: &Path) -> Vec<Remark> {
    let roots = roots(path);
    let mut seen: Vec<String> = Vec::new();
    let mut remarks = Vec::new();
    for Address { address, line } in addresses(site, publications) {
        let Some(file) = file(&address) else { continue };
        let is_there = |path: &str| roots.iter().any(|root| root.join(path).exists());
        let folder = file.split_once('/').map(|(folder, _)| folder).filter(|folder| !is_there(folder));
        let lost = folder.unwrap_or(&file).to_owned();
        if is_there(&file) || seen.contains(&lost) {
            continue;
        }
        let place = place_of(&address, text)
            .or_else(|| place_of(&file, text))
            .unwrap_or(Place { line: line.max(1), column: 1 });
        let elsewhere = FOLDERS.iter().map(|folder| format!("{folder}/{file}")).find(|other| is_there(other));
        remarks.push(Remark::hint(place, sentence(&file, folder, elsewhere.as_deref(), &roots)));
        seen.push(lost);
    }
    remarks
}

/// What is missing, and where it is looked for.
fn sentence(file: &str, folder: Option<&str>, elsewhere: Option<&str>, roots: &[PathBuf]) -> String {
    let root = roots.first().map(|root| root.display().to_string()).filter(|root| !root.is_empty());
    let mut sentence = format!("there is no file `{file}` in {}", root.as_deref().unwrap_or("this folder"));
    if let Some(elsewhere) = elsewhere {
        sentence += &format!(", but there is `{elsewhere}`");
    } else if let Some(folder) = folder {
        sentence += &format!(", and no folder `{folder}`");
    }
    sentence
}

/// Folders to which addresses are relative: of `content/about.md` the folder that holds `content` and what is
/// published from beside it; of another file its own.
fn roots(path: &Path) -> Vec<PathBuf> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let here = std::env::current_dir().unwrap_or_default();
    let whole = if folder.as_os_str().is_empty() { &here } else { folder };
    if whole.file_name().is_none_or(|name| name != "content") {
        return vec![folder.to_owned()];
    }
    let site = folder.parent().map_or(PathBuf::from(".."), Path::to_owned);
    let public = site.join("public");
    if public.is_dir() { vec![public, site] } else { vec![site] }
}

/// The file that an address names, relative to the site; `None` if it may be something else.
fn file(address: &str) -> Option<String> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let path: Cow<str> = percent_decode_str(path).decode_utf8().ok()?;
    let path = path.trim_start_matches("./");
    let has_scheme = path.split('/').next().is_some_and(|first| first.contains(':'));
    let outside = path.starts_with(['/', '\\']) || path.split('/').any(|part| part == "..");
    let (_, kind) = path.rsplit_once('.')?;
    let is_file = KINDS.contains(&kind.to_ascii_lowercase().as_str());
    (is_file && !has_scheme && !outside).then(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_relative_addresses_of_files_are_looked_for() {
        for (address, named) in [
            ("papers/a.pdf", Some("papers/a.pdf")),
            ("./a%20b.PDF?v=1#page=2", Some("a b.PDF")),
            ("me.jpg", Some("me.jpg")),
            ("www.ada.example/a.pdf", Some("www.ada.example/a.pdf")),
            ("https://ada.example/a.pdf", None),
            ("/files/a.pdf", None),
            ("//cdn.example/a.pdf", None),
            ("../a.pdf", None),
            ("teaching/", None),
            ("about.html", None),
            ("github.com/ada", None),
            ("mailto:a@b.pdf", None),
            ("data:image/png;base64,AA.png", None),
            ("#a.pdf", None),
            ("", None),
        ] {
            assert_eq!(file(address).as_deref(), named, "{address}");
        }
    }

    #[test]
    fn the_site_is_what_holds_the_folder_of_the_content() {
        let roots = |path| roots(Path::new(path));
        assert_eq!(roots("public/content/about.md"), [PathBuf::from("public")]);
        assert_eq!(roots("content/about.md"), [PathBuf::new()]);
        assert_eq!(roots("pages/me.md"), [PathBuf::from("pages")]);
        assert_eq!(roots("me.md"), [PathBuf::new()]);
    }
}
