use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::build::{Build, named};
use crate::request::{self, Answer, Encodings};

const NGINX: &str = include_str!("../../docs/hosts/nginx.conf");
const CADDY: &str = include_str!("../../docs/hosts/Caddyfile");

/// A server of this machine with our recipe, which serves the build in a folder of its root. It
/// ends when dropped.
pub(crate) struct Server {
    name: String,
    base: &'static str,
    address: SocketAddr,
    process: Child,
    folder: PathBuf,
}

impl Server {
    pub(crate) fn nginx(base: &'static str) -> Self {
        let (folder, address) = (site(base), free());
        let recipe = written(
            NGINX,
            &[
                ("listen 80;", &format!("listen {address};")),
                ("/var/www/offprint", &folder.join("root").display().to_string()),
                ("/404.html;", &format!("{base}404.html;")),
                ("location / {", &format!("location {base} {{")),
            ],
        );
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|what| format!("{what}_temp_path {};\n", folder.join(what).display()))
            .concat();
        let around = format!(
            "load_module {};\ndaemon off;\nmaster_process off;\npid {};\nerror_log stderr;\nevents {{}}\n\
             http {{\naccess_log off;\n{temporary}{recipe}\n}}\n",
            named("OFFPRINT_NGINX_BROTLI").display(),
            folder.join("pid").display(),
        );
        let file = folder.join("nginx.conf");
        fs::write(&file, around).unwrap();
        let mut command = Command::new(named("OFFPRINT_NGINX"));
        command.arg("-p").arg(&folder).arg("-e").arg("stderr").arg("-c").arg(file);
        Self::start("nginx", base, address, folder, command)
    }

    pub(crate) fn caddy(base: &'static str) -> Self {
        let (folder, address) = (site(base), free());
        let recipe = written(
            CADDY,
            &[
                ("www.example.org {", &format!("http://{address} {{\n\tbind {}", address.ip())),
                ("/var/www/offprint", &folder.join("root").display().to_string()),
                ("* /404.html", &format!("* {base}404.html")),
            ],
        );
        let file = folder.join("Caddyfile");
        fs::write(&file, format!("{{\n\tadmin off\n\tauto_https off\n}}\n{recipe}")).unwrap();
        let mut command = Command::new(named("OFFPRINT_CADDY"));
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(file);
        command.env("XDG_DATA_HOME", &folder).env("XDG_CONFIG_HOME", &folder);
        Self::start("Caddy", base, address, folder, command)
    }

    fn start(
        name: &str,
        base: &'static str,
        address: SocketAddr,
        folder: PathBuf,
        mut command: Command,
    ) -> Self {
        let log = fs::File::create(folder.join("log")).unwrap();
        let process =
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn().expect("it starts");
        let mut server = Self { name: format!("{name} at {base}"), base, address, process, folder };
        server.wait_until_it_listens();
        server
    }

    fn wait_until_it_listens(&mut self) {
        const PATIENCE: Duration = Duration::from_secs(20);
        let started = Instant::now();
        while TcpStream::connect(self.address).is_err() {
            let ended = !matches!(self.process.try_wait(), Ok(None));
            if ended || started.elapsed() > PATIENCE {
                let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
                panic!("{} does not listen:\n{log}", self.name);
            }
            thread::sleep(Duration::from_millis(5));
        }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Asks for a file of the page.
    pub(crate) fn get(&self, path: &str, accepted: Encodings, etag: Option<&str>) -> Answer {
        let path = format!("{}{}", self.base, path.trim_start_matches('/'));
        request::get(self.address, &path, accepted, etag)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
        drop(fs::remove_dir_all(&self.folder));
    }
}

/// A folder with a root below which the build lies at `base`.
fn site(base: &str) -> PathBuf {
    static FOLDERS: AtomicUsize = AtomicUsize::new(0);
    let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("host-{}-{number}", std::process::id()));
    drop(fs::remove_dir_all(&folder));
    // Without the slash at its end it can be a link.
    let place: PathBuf = folder.join("root").join(base.trim_matches('/')).components().collect();
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    symlink(Build::read().folder, place).unwrap();
    folder
}

/// An address on which nobody listens.
fn free() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap()
}

/// The recipe as its reader fills it in.
fn written(recipe: &str, own: &[(&str, &str)]) -> String {
    own.iter().fold(recipe.to_owned(), |recipe, (example, own)| {
        assert_eq!(recipe.matches(example).count(), 1, "the recipe should have one {example}");
        recipe.replace(example, own)
    })
}
