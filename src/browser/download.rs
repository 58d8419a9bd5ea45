//! Files that the page makes itself.

use std::cell::RefCell;

use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

thread_local! {
    /// The address of the last file. Browsers may take what they save only later.
    static LAST: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Gives the visitor a text file of this name and type to save.
pub fn save(name: &str, media_type: &str, text: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(&[media_type, ";charset=utf-8"].concat());
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options);
    let Some(url) = blob.ok().and_then(|blob| Url::create_object_url_with_blob(&blob).ok()) else { return };
    let link = super::window()
        .and_then(|window| window.document()?.create_element("a").ok())
        .and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = link {
        link.set_href(&url);
        link.set_download(name);
        link.click();
    }
    let _ = Url::revoke_object_url(&LAST.replace(url));
}
