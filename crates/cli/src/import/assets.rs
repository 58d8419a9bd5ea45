//! The files that the theme al-folio has beside a bibliography.

use std::path::{Path, PathBuf};

use super::fields::Fields;

/// Where papers, slides and posters lie.
const FILES: &str = "assets/pdf/";
/// Where the pictures of papers lie.
const PICTURES: &str = "assets/img/publication_preview/";

/// The folders in which the files of an entry may lie.
#[derive(Debug, Default)]
pub(super) struct Assets {
    roots: Vec<PathBuf>,
}

impl Assets {
    /// Those of the file at `path`: its folder and the one above, since al-folio has it in `_bibliography`.
    pub(super) fn beside(path: &str) -> Self {
        let folder = Path::new(path).parent().unwrap_or(Path::new(""));
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        Self { roots: vec![folder.to_owned(), folder.join("..")] }
    }

    /// The address for what a field names: an address as it is; a file in al-folio's folder with that folder,
    /// if it is there.
    pub(super) fn file(&self, written: &str) -> String {
        self.found(FILES, written).unwrap_or_else(|| written.to_owned())
    }

    /// The address of the picture, if it is one or the file is there.
    pub(super) fn image(&self, fields: &mut Fields) -> Option<String> {
        let field = fields.entry.fields.iter().find(|field| field.name == "preview")?;
        let written = super::tex::address(&field.value);
        let address = if is_address(&written) { Some(written) } else { self.found(PICTURES, &written) };
        if address.is_some() {
            fields.raw(&["preview"]);
        }
        address
    }

    fn found(&self, folder: &str, written: &str) -> Option<String> {
        let name = [folder, written].concat();
        let there = |root: &PathBuf| root.join(&name).is_file();
        (!is_address(written) && self.roots.iter().any(there)).then_some(name)
    }
}

fn is_address(written: &str) -> bool {
    written.contains("://") || written.starts_with('/')
}
