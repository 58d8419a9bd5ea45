//! When parts of the app itself do not come as they were built: the text stays, and the page says
//! what is wrong.

use super::visits;
use crate::host::Fault;
use crate::page::{Page, Role};
use crate::visit::Visit;

visits![
    the_script_is_missing,
    the_script_is_a_page_of_html,
    the_script_is_cut_short,
    the_script_was_changed,
    the_wasm_is_missing,
    the_wasm_is_a_page_of_html,
    the_wasm_is_cut_short,
    the_wasm_was_changed,
    the_wasm_stalls,
    the_connection_for_the_wasm_is_reset,
    the_wasm_has_another_type,
    the_boot_script_is_missing,
];

/// How the names of the app's script and of its WebAssembly begin.
const APP: &str = "offprint-page-";
/// A paper of the page as it was built.
const TITLE: &str = "Orca: A Distributed Serving System for Transformer-Based Generative Models";

async fn the_script_is_missing(visit: Visit) {
    stays_readable(visit, ".js", Fault::Missing).await;
}

async fn the_script_is_a_page_of_html(visit: Visit) {
    stays_readable(visit, ".js", Fault::HtmlPage).await;
}

async fn the_script_is_cut_short(visit: Visit) {
    stays_readable(visit, ".js", Fault::Cut).await;
}

async fn the_script_was_changed(visit: Visit) {
    stays_readable(visit, ".js", Fault::Changed).await;
}

async fn the_wasm_is_missing(visit: Visit) {
    stays_readable(visit, ".wasm", Fault::Missing).await;
}

async fn the_wasm_is_a_page_of_html(visit: Visit) {
    stays_readable(visit, ".wasm", Fault::HtmlPage).await;
}

async fn the_wasm_is_cut_short(visit: Visit) {
    stays_readable(visit, ".wasm", Fault::Cut).await;
}

async fn the_wasm_was_changed(visit: Visit) {
    stays_readable(visit, ".wasm", Fault::Changed).await;
}

async fn the_wasm_stalls(visit: Visit) {
    let host = visit.host_as_built("/").await;
    let file = host.named(APP, ".wasm");
    host.fault(&file, Fault::Stalled);
    let page = visit.open_at(host, "").await;
    page.expect_alert("no progress for 10 seconds").await;
    page.expect_among_titles(&[TITLE]).await;
    page.host.mend(&file);
    works(&page).await;
}

async fn the_connection_for_the_wasm_is_reset(visit: Visit) {
    stays_readable(visit, ".wasm", Fault::Reset).await;
}

/// The page says that its filters do not work, shows all its text, and is whole when reloaded after
/// the host was mended.
async fn stays_readable(visit: Visit, end: &str, fault: Fault) {
    let host = visit.host_as_built("/").await;
    let file = host.named(APP, end);
    host.fault(&file, fault);
    let page = visit.open_at(host, "").await;
    page.forgive(&file);
    // The one reload past an old build breaks off what is still on its way.
    page.forgive("not loaded");
    page.expect_alert("could not be started").await;
    page.expect_among_titles(&[TITLE]).await;
    page.expect_none(Role::SearchBox, "Search publications").await;
    page.host.mend(&file);
    page.press("Try again").await;
    works(&page).await;
}

async fn the_wasm_has_another_type(visit: Visit) {
    let host = visit.host_as_built("/").await;
    let file = host.named(APP, ".wasm");
    host.fault(&file, Fault::Typed("application/octet-stream"));
    let page = visit.open_at(host, "").await;
    works(&page).await;
}

async fn the_boot_script_is_missing(visit: Visit) {
    let host = visit.host_as_built("/").await;
    let boot = host.named("boot", ".js");
    host.fault(&boot, Fault::Missing);
    let page = visit.open_at(host, "").await;
    page.expect_error(&boot).await;
    page.expect_among_titles(&[TITLE]).await;
    page.expect_none(Role::SearchBox, "Search publications").await;
}

async fn works(page: &Page) {
    page.check("Venue", "OSDI").await;
    page.expect_status("2 of 10 publications").await;
    page.expect_quiet().await;
}
