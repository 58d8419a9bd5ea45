//! `cargo xtask serve`: the page at an address on this machine, rebuilt on change.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

use crate::failure::{Failure, Result};
use crate::{build, process, say};

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    port: u16,
    profile: build::Profile,
}

impl Options {
    pub(crate) fn parse(arguments: &[&str]) -> Result<Self> {
        let mut options = Self { port: 8080, profile: build::Profile::Dev };
        let mut rest = arguments;
        while let [option, after @ ..] = rest {
            rest = match (*option, after) {
                ("--release", _) => {
                    options.profile = build::Profile::Release;
                    after
                }
                ("--port", [port, after @ ..]) => {
                    options.port = parse_port(port)?;
                    after
                }
                ("--port", []) => return Err(Failure::new("--port needs a number")),
                (option, _) => {
                    return Err(Failure::new(format!("serve takes --port and --release, not `{option}`")));
                }
            };
        }
        Ok(options)
    }
}

pub(crate) fn run(options: &Options) -> Result {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, options.port));
    check_free(address)?;
    let mut trunk = build::trunk("serve", options.profile)?;
    // Not dist/: that is the release build. And with the reader within: there is nothing built to show.
    trunk.args(["--features", "reader", "--dist", "target/serve", "--port", &options.port.to_string()]);
    say::step("building the page (some minutes the first time)");
    let mut server = process::start(&mut trunk)?;
    while !serves_a_page(address) {
        if server.has_ended() {
            return Err(Failure::new("the page could not be served: see above"));
        }
        std::thread::sleep(Duration::from_millis(200));
    }
    say::step(format!("the page is at http://{address}/ (Ctrl-C ends it)"));
    let status = server.wait()?;
    Err(Failure::new(format!("the server has ended ({status})")))
}

fn parse_port(text: &str) -> Result<u16> {
    match text.parse() {
        Ok(port) if port > 0 => Ok(port),
        _ => Err(Failure::new(format!("--port needs a number from 1 to 65535, not `{text}`"))),
    }
}

/// Asked before the long build, not after it.
fn check_free(address: SocketAddr) -> Result {
    TcpListener::bind(address).map(drop).map_err(|error| {
        Failure::new(format!(
            "cannot serve at {address}: {error}. End what is using port {}, or choose another with --port",
            address.port()
        ))
    })
}

/// Whether a visitor would now see a page there.
fn serves_a_page(address: SocketAddr) -> bool {
    let status = || -> std::io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(1))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(stream, "GET / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
        let mut start = vec![0; "HTTP/1.1 200".len()];
        stream.read_exact(&mut start)?;
        Ok(start)
    };
    status().is_ok_and(|start| start.ends_with(b" 200"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use build::Profile;

    #[test]
    fn options_stand_in_any_order() {
        assert_eq!(Options::parse(&[]).unwrap(), Options { port: 8080, profile: Profile::Dev });
        let both = Options { port: 9000, profile: Profile::Release };
        assert_eq!(Options::parse(&["--release", "--port", "9000"]).unwrap(), both);
        assert_eq!(Options::parse(&["--port", "9000", "--release"]).unwrap(), both);
    }

    #[test]
    fn what_is_no_option_is_named() {
        for (arguments, named) in [
            (&["--fast"][..], "--fast"),
            (&["--port"], "--port"),
            (&["--port", "many"], "many"),
            (&["--port", "0"], "0"),
        ] {
            let failure = Options::parse(arguments).unwrap_err().to_string();
            assert!(failure.contains(named), "{failure}");
        }
    }

    #[test]
    fn a_taken_port_is_told_before_building() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = taken.local_addr().unwrap();
        let failure = check_free(address).unwrap_err().to_string();
        assert!(failure.contains(&address.to_string()) && failure.contains("--port"), "{failure}");
        // The system gives any free port for 0.
        check_free(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).unwrap();
    }
}
