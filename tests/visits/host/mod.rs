//! A web server on this machine for one visit: a folder at any path, and the faults that web
//! servers, networks and caches have.

mod answer;
mod folder;
mod request;

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard};

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::AbortHandle;

use folder::Folder;

/// What goes wrong with one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is not there: 404 with a page that says so.
    Missing,
    /// A page of HTML is there instead, with success.
    HtmlPage,
    /// The network breaks off: half of what was promised, then the end.
    Cut,
    /// Half of it, then nothing more until mended.
    Stalled,
    /// Nothing at all until mended.
    Held,
    /// The connection is reset before any answer.
    Reset,
    /// The right bytes under this type.
    Typed(&'static str),
    /// One byte in the middle is another.
    Changed,
}

/// A running server. It ends when dropped.
pub(crate) struct Host {
    address: SocketAddr,
    state: Arc<State>,
    accepting: AbortHandle,
}

struct State {
    folder: Folder,
    base: String,
    /// Sent with every answer.
    policy: Option<String>,
    books: Mutex<Books>,
    mended: Notify,
}

#[derive(Default)]
struct Books {
    faults: HashMap<String, Fault>,
    requests: Vec<String>,
    not_found: Vec<String>,
}

impl Host {
    /// Serves `dist` at `base`, which begins and ends with a slash, with the policy that its headers say.
    pub(crate) async fn start(dist: PathBuf, base: &str) -> Self {
        let headers = std::fs::read_to_string(dist.join("_headers")).expect("the build has _headers");
        let policy = headers.lines().find_map(|line| line.trim().strip_prefix("Content-Security-Policy: "));
        let policy = policy.expect("_headers has a policy").to_owned();
        Self::serve(dist, base, Some(policy)).await
    }

    /// Serves `dist` with no policy at all: what gets in, runs.
    pub(crate) async fn start_unguarded(dist: PathBuf) -> Self {
        const META: &str = "<meta http-equiv=\"content-security-policy\"";
        let host = Self::serve(dist, "/", None).await;
        let page = String::from_utf8(host.get("index.html")).expect("the page is text");
        let (before, policy) = page.split_once(META).expect("the page has a policy");
        let (_, after) = policy.split_once('>').expect("the policy's element ends");
        host.put("index.html", format!("{before}{after}"));
        host
    }

    /// Serves `dist` to a browser that runs no script, as it does none of a page in a sandbox.
    pub(crate) async fn start_without_scripts(dist: PathBuf) -> Self {
        Self::start_with_policy(dist, "sandbox allow-same-origin").await
    }

    /// Serves `dist` with this policy in place of that which its headers say.
    pub(crate) async fn start_with_policy(dist: PathBuf, policy: &str) -> Self {
        Self::serve(dist, "/", Some(policy.to_owned())).await
    }

    async fn serve(dist: PathBuf, base: &str, policy: Option<String>) -> Self {
        assert!(base.starts_with('/') && base.ends_with('/'), "{base} is no folder");
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let state = Arc::new(State {
            folder: Folder::new(dist),
            base: base.to_owned(),
            policy,
            books: Mutex::default(),
            mended: Notify::new(),
        });
        Self {
            address: listener.local_addr().expect("the address of an open port"),
            accepting: tokio::spawn(accept(listener, Arc::clone(&state))).abort_handle(),
            state,
        }
    }

    /// Where the page is.
    pub(crate) fn address(&self) -> String {
        format!("http://{}{}", self.address, self.state.base)
    }

    /// Puts other bytes at `path`, as an owner does who uploads a file.
    pub(crate) fn put(&self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.state.folder.put(path, bytes.into());
    }

    /// What lies at `path`.
    pub(crate) fn get(&self, path: &str) -> Vec<u8> {
        self.state.folder.get(path).unwrap_or_else(|| panic!("there is no {path}"))
    }

    /// From now on this goes wrong with `path`.
    pub(crate) fn fault(&self, path: &str, fault: Fault) {
        self.state.books().faults.insert(path.to_owned(), fault);
    }

    /// All is well with `path` again; what waited for it goes on.
    pub(crate) fn mend(&self, path: &str) {
        self.state.books().faults.remove(path);
        self.state.mended.notify_waiters();
    }

    /// How often `path` was asked for.
    pub(crate) fn requests(&self, path: &str) -> usize {
        self.state.books().requests.iter().filter(|asked| *asked == path).count()
    }

    /// What was asked for and is not there, other than by a fault.
    pub(crate) fn not_found(&self) -> Vec<String> {
        self.state.books().not_found.clone()
    }

    /// The file of the build whose name has this beginning and end, with a hash between.
    pub(crate) fn named(&self, beginning: &str, end: &str) -> String {
        self.state.folder.named(beginning, end)
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

impl State {
    fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().expect("no one panics while writing the books")
    }
}

async fn accept(listener: TcpListener, state: Arc<State>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(serve(stream, Arc::clone(&state)));
    }
}

/// Serves one connection. A visitor who leaves early is no error, so what fails ends it silently.
async fn serve(mut stream: TcpStream, state: Arc<State>) {
    if let Ok(Some(path)) = request::read(&mut stream).await {
        _ = answer::send(&mut stream, &state, &path).await;
    }
}
