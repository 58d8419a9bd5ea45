//! A page for each paper at `p/ID/`, for search engines and for those who cite it: what the list
//! says of it, its citations, and the tags that Google Scholar asks for.

mod address;
mod listed;
mod metadata;
mod page;
mod rebase;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;
use std::slice;

use offprint_cite::{Format, cite};
use offprint_model::Site;

use crate::template::Template;
pub(crate) use listed::{FOLDER, has_page, of};

/// Writes the pages with their citations below `dist`, and one that names them all. `template` has
/// their policy and their style sheet; `address` is where the homepage will be, if that is known.
pub(crate) fn write(
    site: &Site,
    dist: &Path,
    address: Option<&str>,
    template: &Template,
) -> Result<(), String> {
    if of(site).next().is_none() {
        return Ok(());
    }
    let folder = dist.join(FOLDER);
    for publication in of(site) {
        let folder = folder.join(&publication.id);
        save(&folder, "index.html", &page::paper(site, &publication, address, template)?)?;
        for format in [Format::BibTex, Format::Ris] {
            let name = [publication.id.as_str(), ".", format.extension()].concat();
            save(&folder, &name, &cite(format, slice::from_ref(&publication)))?;
        }
    }
    save(&folder, "index.html", &page::all(site, address, template))
}

fn save(folder: &Path, name: &str, text: &str) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{} could not be made: {error}", folder.display()))?;
    let path = folder.join(name);
    fs::write(&path, text).map_err(|error| format!("{} could not be written: {error}", path.display()))
}
