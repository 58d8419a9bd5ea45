use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::rc::Rc;

use libtest_mimic::Failed;

use crate::browser::Session;
use crate::browsers::{Browser, Browsers};
use crate::host::Host;
use crate::page::Page;
use crate::prerender::Prerender;
use crate::settings::Settings;

/// What happens in a visit.
pub(crate) type Walk = fn(Visit) -> Pin<Box<dyn Future<Output = ()>>>;

/// Someone at a fresh browser.
#[derive(Clone)]
pub(crate) struct Visit {
    session: Rc<Session>,
    dist: Rc<std::path::Path>,
    prerender: Rc<Prerender>,
    axe: Rc<std::path::Path>,
}

impl Visit {
    /// A host at the root of its address whose content is `content`.
    pub(crate) async fn host(&self, content: impl AsRef<[u8]>) -> Host {
        self.host_at("/", content).await
    }

    /// A host that serves the page below `base`. The page shows nothing but this content: what was
    /// built with it is empty.
    pub(crate) async fn host_at(&self, base: &str, content: impl AsRef<[u8]>) -> Host {
        let host = self.host_as_built(base).await;
        host.put(Page::CONTENT, content.as_ref());
        host.put(&host.named("snapshot-", ".txt"), "");
        host
    }

    /// A host with the build as it is.
    pub(crate) async fn host_as_built(&self, base: &str) -> Host {
        Host::start(self.dist.to_path_buf(), base).await
    }

    /// A host with the build as it would be of this content.
    pub(crate) async fn host_built_of(&self, content: &str) -> Host {
        const SNAPSHOT: &str = "name=\"offprint-snapshot\" content=\"";
        let host = self.host_as_built("/").await;
        let built = String::from_utf8(host.get("index.html")).expect("the page is text");
        let page = self.prerender.page(content);
        let (_, body) = page.split_once("<body>").expect("a page has a body");
        let named = |page: &str| -> String {
            let (_, rest) = page.split_once(SNAPSHOT).expect("the snapshot is named");
            rest.split('"').next().unwrap_or_default().to_owned()
        };
        let (head, _) = built.split_once("<body>").expect("a page has a body");
        host.put("index.html", [&head.replace(&named(&built), &named(&page)), "<body>", body].concat());
        let snapshot = named(&page);
        let snapshot = snapshot.trim_start_matches("./").split(' ').next().unwrap_or_default();
        host.put(snapshot, self.prerender.file(snapshot));
        host.put(Page::CONTENT, content);
        host
    }

    /// A host with nothing that would stop a script that got in. The page shows nothing but what
    /// the content then is: what was built with it is empty.
    pub(crate) async fn host_unguarded(&self) -> Host {
        let host = Host::start_unguarded(self.dist.to_path_buf()).await;
        host.put(&host.named("snapshot-", ".txt"), "");
        host
    }

    /// A host with the build as it is and this policy of its own.
    pub(crate) async fn host_with_policy(&self, policy: &str) -> Host {
        Host::start_with_policy(self.dist.to_path_buf(), policy).await
    }

    /// A host with the build as it is, where no script runs.
    pub(crate) async fn host_without_scripts(&self) -> Host {
        Host::start_without_scripts(self.dist.to_path_buf()).await
    }

    /// The page with this content as the build renders it, before any script has run.
    pub(crate) fn prerendered(&self, content: &str) -> String {
        self.prerender.page(content)
    }

    /// The script of axe-core, an expression.
    pub(crate) fn axe(&self) -> String {
        std::fs::read_to_string(&self.axe).expect("axe-core is installed")
    }

    /// From now on this function runs in every document before its own scripts.
    pub(crate) async fn run_first(&self, function: &str) {
        self.session.run_first(function).await;
    }

    /// Opens a page with this content at this address: what follows the folder, as "?venue=OSDI".
    pub(crate) async fn open(&self, content: impl AsRef<[u8]>, address: &str) -> Page {
        self.open_at(self.host(content).await, address).await
    }

    /// Opens an address of `host`.
    pub(crate) async fn open_at(&self, host: Host, address: &str) -> Page {
        Page::open(Rc::clone(&self.session), host, address).await
    }
}

/// Makes a visit in a window of its own. It fails when it panics and when the page logged an error.
pub(crate) fn run(settings: &Settings, browsers: &Browsers, title: &str, walk: Walk) -> Result<(), Failed> {
    let Browser { runtime, running } = browsers.take(settings)?;
    let session = Rc::new(runtime.block_on(Session::start(running))?);
    let visit = Visit {
        session: Rc::clone(&session),
        dist: Rc::from(settings.dist.as_path()),
        prerender: Rc::new(Prerender::new(&settings.prerender)),
        axe: Rc::from(settings.axe.as_path()),
    };
    let walked = catch_unwind(AssertUnwindSafe(|| runtime.block_on(walk(visit))));
    let errors = catch_unwind(AssertUnwindSafe(|| runtime.block_on(session.errors())));
    let outcome = match (walked, errors) {
        (Err(panic), errors) => Err(failure(&*panic, &errors.unwrap_or_default())),
        (Ok(()), Err(panic)) => Err(failure(&*panic, &[])),
        (Ok(()), Ok(errors)) if !errors.is_empty() => Err(failure(&"the page logged errors", &errors)),
        (Ok(()), Ok(_)) => Ok(()),
    };
    if outcome.is_err() {
        let name = format!("{}-{}.png", title.replace("::", "-"), settings.browser.name());
        runtime.block_on(session.picture(&settings.pictures.join(name)));
    }
    let session = Rc::into_inner(session).ok_or("the visit has left something running")?;
    let running = runtime
        .block_on(session.end())
        .map_err(|error| Failed::from(format!("the window does not close: {error}")))?;
    browsers.give_back(Browser { runtime, running });
    outcome
}

/// A panic's words with what the console was told.
fn failure(panic: &(dyn std::any::Any + Send), errors: &[String]) -> Failed {
    let words = panic.downcast_ref::<String>().map(String::as_str);
    let words = words.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("it panicked");
    let console: String = errors.iter().map(|error| format!("\n  console: {error}")).collect();
    Failed::from(format!("{words}{console}"))
}
