//! The content file, fetched so that an error page, a stalled line or an endless file is never
//! taken for it.

use std::time::Duration;

use gloo_net::http::{Request, Response};
use js_sys::{Date, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReadableStreamDefaultReader, RequestCache};

use super::boot;
pub use super::fetch_error::FetchError;
use super::timer::{self, Alarm};

/// Nothing new for so long is a failure.
const PATIENCE: Duration = Duration::from_secs(8);
/// Tries that bring nothing end so long after the first began: the visitor hears of a failure
/// within 12 seconds.
const IN_ALL: Duration = Duration::from_secs(10);
/// A try shorter than this is not worth beginning.
const SHORTEST: Duration = Duration::from_secs(1);
/// Before the second and the third try.
const PAUSES: [Duration; 2] = [Duration::from_millis(400), Duration::from_millis(1200)];
/// As much as is read of a file; a list of ten thousand papers has a quarter of it.
const LIMIT: usize = 16 * 1024 * 1024;

/// Fetches the text file at `address`, relative to the page. Asks the host whether a cached copy
/// is still right. Tries again, twice, after what may pass.
pub async fn content(address: &str) -> Result<Vec<u8>, FetchError> {
    let start = Date::now();
    let left =
        || IN_ALL.saturating_sub(Duration::from_secs_f64(((Date::now() - start) / 1000.0).clamp(0.0, 1e6)));
    let mut tried = once(address, PATIENCE).await;
    for pause in PAUSES {
        match &tried {
            Err(error) if error.is_passing() && left() >= pause + SHORTEST => {}
            _ => break,
        }
        timer::pause(pause).await;
        tried = once(address, PATIENCE.min(left())).await;
    }
    tried.map_err(
        |error| if error == FetchError::Unreachable && is_offline() { FetchError::Offline } else { error },
    )
}

/// One try, given up when nothing new comes for `patience`.
async fn once(address: &str, patience: Duration) -> Result<Vec<u8>, FetchError> {
    let stop = AbortController::new().map_err(|_| FetchError::Unreachable)?;
    let signal = stop.signal();
    let alarm = || {
        let stop = stop.clone();
        Alarm::new(patience, move || stop.abort())
    };
    let late = |error| if signal.aborted() { FetchError::TimedOut } else { error };
    let waiting = alarm();
    let response = match boot::asked(address, &signal) {
        Some(answer) => {
            let answer = JsFuture::from(answer).await.and_then(JsCast::dyn_into::<web_sys::Response>);
            answer.ok().map(Response::from)
        }
        None => {
            let request = Request::get(address).cache(RequestCache::NoCache);
            request.abort_signal(Some(&signal)).send().await.ok()
        }
    };
    let response = response.ok_or_else(|| late(FetchError::Unreachable))?;
    drop(waiting);
    let refused = if response.ok() {
        not_text(response.headers().get("content-type").as_deref()).map(FetchError::NotText)
    } else {
        Some(FetchError::Status(response.status()))
    };
    let read = match refused {
        Some(error) => Err(error),
        None => read(&response, alarm).await.map_err(late),
    };
    if read.is_err() {
        // What is still on its way is of no use.
        stop.abort();
    }
    read
}

/// The type, if it is none that a host may give a Markdown file. Many hosts do not know `.md` and
/// send it without a type or as bytes.
fn not_text(content_type: Option<&str>) -> Option<String> {
    let kind = content_type?.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let text = match kind.as_str() {
        "text/html" => false,
        "" | "application/octet-stream" | "application/markdown" | "application/x-markdown" => true,
        other => other.starts_with("text/"),
    };
    (!text).then_some(kind)
}

/// An error page that a host sends as if it were the file.
fn is_web_page(file: &[u8]) -> bool {
    let start: Vec<u8> = file
        .iter()
        .copied()
        .skip_while(|byte| byte.is_ascii_whitespace() || matches!(byte, 0xEF | 0xBB | 0xBF))
        .take(14)
        .map(|byte| byte.to_ascii_lowercase())
        .collect();
    start.starts_with(b"<!doctype html") || start.starts_with(b"<html")
}

/// Reads to the end, or to the limit and no further, with a new alarm for each part.
async fn read(response: &Response, alarm: impl Fn() -> Alarm) -> Result<Vec<u8>, FetchError> {
    let Some(body) = response.body() else { return Ok(Vec::new()) };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let mut file = Vec::new();
    loop {
        let waiting = alarm();
        let part = JsFuture::from(reader.read()).await.map_err(|_| FetchError::CutShort)?;
        drop(waiting);
        let get = |key: &str| Reflect::get(&part, &JsValue::from_str(key)).unwrap_or(JsValue::UNDEFINED);
        if get("done").is_truthy() {
            break;
        }
        let Ok(bytes) = get("value").dyn_into::<Uint8Array>() else { return Err(FetchError::CutShort) };
        if file.len() + bytes.length() as usize > LIMIT {
            return Err(FetchError::TooLarge);
        }
        file.extend_from_slice(&bytes.to_vec());
    }
    if is_web_page(&file) { Err(FetchError::NotText("text/html".to_owned())) } else { Ok(file) }
}

fn is_offline() -> bool {
    web_sys::window().is_some_and(|window| !window.navigator().on_line())
}
