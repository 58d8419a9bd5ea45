use std::io;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::folder::media_type;
use super::{Fault, State};

/// What is sent for whatever is not there.
const NOT_FOUND: &str = "404.html";
const SIGN_IN: &str = "<!doctype html><title>Welcome</title><h1>Sign in to this network</h1>";

/// Status, type and bytes of an answer, before the network has its way with it.
struct Answer {
    status: &'static str,
    media_type: &'static str,
    bytes: Vec<u8>,
}

impl Answer {
    fn file(media_type: &'static str, bytes: Vec<u8>) -> Self {
        Self { status: "200 OK", media_type, bytes }
    }

    fn head(&self, policy: Option<&str>) -> String {
        let policy = policy.map(|policy| format!("Content-Security-Policy: {policy}\r\n"));
        format!(
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
             X-Content-Type-Options: nosniff\r\n{}Connection: close\r\n\r\n",
            self.status,
            self.media_type,
            self.bytes.len(),
            policy.unwrap_or_default(),
        )
    }
}

/// Answers a request for `path` on `stream`, with the fault that the path has.
pub(super) async fn send(stream: &mut TcpStream, state: &State, path: &str) -> io::Result<()> {
    let Some(path) = inside(path, &state.base) else {
        state.books().not_found.push(path.to_owned());
        return whole(stream, state, &not_found(state)).await;
    };
    state.books().requests.push(path.clone());
    mended(state, &path, Fault::Held).await;
    let fault = state.books().faults.get(&path).copied();
    if fault == Some(Fault::Reset) {
        return stream.set_zero_linger();
    }
    let answer = answer(state, &path, fault);
    if !matches!(fault, Some(Fault::Cut | Fault::Stalled)) {
        return whole(stream, state, &answer).await;
    }
    let (first, rest) = answer.bytes.split_at(answer.bytes.len() / 2);
    stream.write_all(answer.head(state.policy.as_deref()).as_bytes()).await?;
    stream.write_all(first).await?;
    stream.flush().await?;
    if fault == Some(Fault::Stalled) {
        mended(state, &path, Fault::Stalled).await;
        stream.write_all(rest).await?;
    }
    stream.shutdown().await
}

fn not_found(state: &State) -> Answer {
    let page = state.folder.get(NOT_FOUND).unwrap_or_default();
    Answer { status: "404 Not Found", media_type: media_type(NOT_FOUND), bytes: page }
}

fn answer(state: &State, path: &str, fault: Option<Fault>) -> Answer {
    let found = match fault {
        Some(Fault::Missing) => return not_found(state),
        Some(Fault::HtmlPage) => return Answer::file(media_type(NOT_FOUND), SIGN_IN.into()),
        _ => state.folder.get(path),
    };
    let Some(mut bytes) = found else {
        state.books().not_found.push(path.to_owned());
        return not_found(state);
    };
    match fault {
        Some(Fault::Typed(media_type)) => Answer::file(media_type, bytes),
        Some(Fault::Changed) => {
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            Answer::file(media_type(path), bytes)
        }
        _ => Answer::file(media_type(path), bytes),
    }
}

async fn whole(stream: &mut TcpStream, state: &State, answer: &Answer) -> io::Result<()> {
    stream.write_all(answer.head(state.policy.as_deref()).as_bytes()).await?;
    stream.write_all(&answer.bytes).await?;
    stream.shutdown().await
}

/// Waits while `path` has this fault.
async fn mended(state: &State, path: &str, fault: Fault) {
    loop {
        let waiting = state.mended.notified();
        if state.books().faults.get(path) != Some(&fault) {
            return;
        }
        waiting.await;
    }
}

/// The file's path in the folder; `None` outside of the site.
fn inside(path: &str, base: &str) -> Option<String> {
    let path = path.strip_prefix(base)?;
    Some(if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() })
}
