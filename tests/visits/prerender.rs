use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self, Command};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The page as written, without what the bundler puts there.
const TEMPLATE: &str = include_str!("../../index.html");

/// The program that renders pages natively, with a folder of its own to do it in.
pub(crate) struct Prerender {
    program: PathBuf,
    folder: PathBuf,
}

impl Prerender {
    pub(crate) fn new(program: &Path) -> Self {
        static FOLDERS: AtomicUsize = AtomicUsize::new(0);
        let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
        let folder =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("prerendered-{}-{number}", process::id()));
        Self { program: program.to_owned(), folder }
    }

    /// The page with `content` as it stands in `index.html` after a build.
    pub(crate) fn page(&self, content: &str) -> String {
        _ = fs::remove_dir_all(&self.folder);
        fs::create_dir_all(&self.folder).expect("a folder to render in");
        let (source, page) = (self.folder.join("about.md"), self.folder.join("index.html"));
        let is_bundled = |line: &&str| ["data-trunk", "stylesheet"].iter().any(|word| line.contains(word));
        let template: Vec<_> = TEMPLATE.lines().filter(|line| !is_bundled(line)).collect();
        fs::write(&source, content).expect("room for a file");
        fs::write(&page, template.join("\n")).expect("room for a file");
        let done = Command::new(&self.program).arg(&source).arg(&self.folder).output().expect("it starts");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        fs::read_to_string(&page).expect("the page is there")
    }

    /// What was rendered beside the last page, by its name.
    pub(crate) fn file(&self, name: &str) -> Vec<u8> {
        fs::read(self.folder.join(name)).expect("it was rendered")
    }
}

impl Drop for Prerender {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.folder);
    }
}
