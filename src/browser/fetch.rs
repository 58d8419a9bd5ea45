//! The content file, fetched so that an error page, a stalled line or an endless file is never
//! taken for it.

use std::fmt;
use std::time::Duration;

use gloo_net::http::{Request, Response};
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReadableStreamDefaultReader, RequestCache};

use super::timer;

/// One try may take this long.
const PATIENCE: Duration = Duration::from_secs(8);
/// Before the second and the third try.
const PAUSES: [Duration; 2] = [Duration::from_millis(500), Duration::from_millis(1500)];
/// As much as is read of a file; a list of ten thousand papers has a quarter of it.
const LIMIT: usize = 16 * 1024 * 1024;

/// Why the content is not there. Its `Display` is a sentence for the visitor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// No answer, or the answer broke off.
    Unreachable,
    /// No whole answer within the time that people wait.
    TimedOut,
    /// The server says no.
    Status(u16),
    /// The answer is a page or a picture, not the text.
    NotText,
    /// The text is longer than the page can show.
    TooLarge,
}

impl FetchError {
    /// Whether it may be gone the next moment.
    fn is_passing(&self) -> bool {
        match self {
            Self::Unreachable | Self::TimedOut => true,
            Self::Status(status) => *status >= 500,
            Self::NotText | Self::TooLarge => false,
        }
    }
}

impl fmt::Display for FetchError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreachable => out.write_str("The server could not be reached. Are you online?"),
            Self::TimedOut => out.write_str("The server took too long to answer."),
            Self::Status(404) => out.write_str("The file is missing on the server (404)."),
            Self::Status(status) => {
                out.write_str("The server answered with an error (")?;
                out.write_str(&status.to_string())?;
                out.write_str(").")
            }
            Self::NotText => {
                out.write_str("The server sent a web page or something else in place of the text.")
            }
            Self::TooLarge => out.write_str("The text is larger than 16 MB."),
        }
    }
}

/// Fetches the file at `address`, relative to the page. Asks the host whether a cached copy is
/// still right. Tries again, twice, after what may pass.
pub async fn content(address: &str) -> Result<Vec<u8>, FetchError> {
    let mut tried = once(address).await;
    for pause in PAUSES {
        match &tried {
            Err(error) if error.is_passing() => {
                timer::pause(pause).await;
                tried = once(address).await;
            }
            _ => break,
        }
    }
    tried
}

async fn once(address: &str) -> Result<Vec<u8>, FetchError> {
    let stop = AbortController::new().map_err(|_| FetchError::Unreachable)?;
    let signal = stop.signal();
    timer::after(PATIENCE, {
        let stop = stop.clone();
        move || stop.abort()
    });
    let late = |error| if signal.aborted() { FetchError::TimedOut } else { error };
    let response = Request::get(address)
        .cache(RequestCache::NoCache)
        .abort_signal(Some(&signal))
        .send()
        .await
        .map_err(|_| late(FetchError::Unreachable))?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    if !is_text(response.headers().get("content-type").as_deref()) {
        return Err(FetchError::NotText);
    }
    let file = read(&response).await.map_err(late)?;
    if is_web_page(&file) { Err(FetchError::NotText) } else { Ok(file) }
}

/// Many hosts do not know `.md` and send it without a type or as bytes.
fn is_text(content_type: Option<&str>) -> bool {
    let Some(given) = content_type else { return true };
    let essence = given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "text/html" => false,
        "" | "application/octet-stream" | "application/markdown" | "application/x-markdown" => true,
        other => other.starts_with("text/"),
    }
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

/// Reads to the end, or to the limit and no further.
async fn read(response: &Response) -> Result<Vec<u8>, FetchError> {
    let Some(body) = response.body() else { return Ok(Vec::new()) };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let mut file = Vec::new();
    loop {
        let part = JsFuture::from(reader.read()).await.map_err(|_| FetchError::Unreachable)?;
        let get = |key: &str| Reflect::get(&part, &JsValue::from_str(key)).unwrap_or(JsValue::UNDEFINED);
        if get("done").is_truthy() {
            return Ok(file);
        }
        let Ok(bytes) = get("value").dyn_into::<Uint8Array>() else { return Err(FetchError::Unreachable) };
        if file.len() + bytes.length() as usize > LIMIT {
            // What is still on its way is of no use; whether the host hears of it does not matter.
            let _ = reader.cancel();
            return Err(FetchError::TooLarge);
        }
        file.extend_from_slice(&bytes.to_vec());
    }
}
