//! The content file, fetched so that an error page is never taken for it. `boot.js` sees to slow lines, broken
//! ones and endless files.

use super::boot;
use crate::load_error::LoadError;
use offprint_model::Gathered;

/// Fetches the content file at `path`, relative to the page. Asks the host whether a cached copy is still
/// right.
///
/// # Errors
///
/// Any [`LoadError`] but that of the reader.
pub async fn content(path: &str) -> Result<Vec<u8>, LoadError> {
    let download = boot::content(path).await?;
    if let Some(media_type) = not_text(download.media_type().as_deref()) {
        return Err(if media_type == HTML { LoadError::WebPage } else { LoadError::NotText(media_type) });
    }
    let file = download.bytes().to_vec();
    if is_web_page(&file) { Err(LoadError::WebPage) } else { Ok(file) }
}

const HTML: &str = "text/html";

/// The media type, if it is none that a host may give a Markdown file. Many hosts do not know `.md` and
/// send it without a type or as bytes.
fn not_text(content_type: Option<&str>) -> Option<String> {
    let media_type = content_type?.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_text = match media_type.as_str() {
        HTML => false,
        "" | "application/octet-stream" | "application/markdown" | "application/x-markdown" => true,
        other => other.starts_with("text/"),
    };
    (!is_text).then_some(media_type)
}

/// Whether this is an error page that a host sent as if it were the file.
fn is_web_page(file: &[u8]) -> bool {
    let start: Vec<u8> = file
        .iter()
        .copied()
        .skip_while(|byte| byte.is_ascii_whitespace() || matches!(byte, 0xEF | 0xBB | 0xBF))
        .take(14)
        .map(|byte| byte.to_ascii_lowercase())
        .gathered();
    start.starts_with(b"<!doctype html") || start.starts_with(b"<html")
}
