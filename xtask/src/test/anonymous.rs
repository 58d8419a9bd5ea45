//! The release build names no folder of the machine that made it: it is the same wherever it is
//! made, and tells visitors nothing about its maker.

use std::path::Path;

use crate::build::{Files, machine_folders};
use crate::failure::{Failure, Result};
use crate::project;

pub(super) fn run() -> Result {
    let dist = project::dist();
    let mut folders = machine_folders()?;
    // A folder right below the root, as /src in a container, has a name that others have too.
    folders.retain(|folder| folder.components().count() > 2);
    for name in Files::read(&dist)?.iter() {
        let path = dist.join(name);
        let bytes = std::fs::read(&path).map_err(Failure::on_file("read", &path))?;
        if let Some(folder) = folders.iter().find(|folder| names(&bytes, folder)) {
            return Err(Failure::new(format!(
                "dist/{name} names {}, a folder of this machine",
                folder.display()
            )));
        }
    }
    Ok(())
}

fn names(bytes: &[u8], folder: &Path) -> bool {
    let folder = folder.as_os_str().as_encoded_bytes();
    bytes.windows(folder.len()).any(|window| window == folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_found_anywhere_in_a_file() {
        assert!(names(b"\0asm panicked at /home/ada/page/src/app.rs", Path::new("/home/ada/page")));
        assert!(!names(b"\0asm panicked at src/app.rs", Path::new("/home/ada/page")));
    }
}
