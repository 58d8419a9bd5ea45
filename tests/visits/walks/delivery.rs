//! When parts of the app itself do not come as they were built: the text stays, and the page says
//! what is wrong.

use super::visits;
use crate::host::{Fault, Host};
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
    scripts_are_off,
    a_link_to_one_paper_works_without_scripts,
    the_page_is_older_than_its_files,
    an_old_page_is_loaded_anew_once,
    storage_is_blocked,
    storage_is_blocked_and_the_page_is_old,
    the_style_is_not_waited_for,
    a_host_lets_no_style_stand_in_a_page,
];

/// How the names of the app's script and of its WebAssembly begin.
const APP: &str = "offprint-page-";

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
    page.expect_all_as_built().await;
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
    page.expect_all_as_built().await;
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
    page.forgive(&boot);
    page.expect_all_as_built().await;
    page.expect_alert("could not be started").await;
    page.host.mend(&boot);
    page.follow("Try again").await;
    works(&page).await;
}

async fn scripts_are_off(visit: Visit) {
    let page = visit.open_at(visit.host_without_scripts().await, "").await;
    // What browsers say of each script that they do not run.
    page.forgive("Blocked script execution");
    page.forgive("not loaded");
    page.expect_all_as_built().await;
    page.expect_text("Only searching and filtering need JavaScript").await;
    page.find(Role::Link, "its source").await;
}

async fn a_link_to_one_paper_works_without_scripts(visit: Visit) {
    let page = visit.open_at(visit.host_without_scripts().await, "#jeong2018improving").await;
    page.forgive("Blocked script execution");
    page.forgive("not loaded");
    page.expect_all_as_built().await;
    page.expect_scrolled_down().await;
}

/// The old page is still there and names files that are gone, as where a host or a cache gives it
/// out while the site is being replaced. It says so instead of loading itself for ever.
async fn the_page_is_older_than_its_files(visit: Visit) {
    let host = visit.host_as_built("/").await;
    let old = old_page(&host);
    let page = visit.open_at(host, "").await;
    page.forgive(OLD);
    page.forgive("not loaded");
    page.expect_alert("could not be started").await;
    page.expect_all_as_built().await;
    assert_eq!(page.host.requests("index.html"), 2, "{old} is looked for once more past the cache");
}

async fn an_old_page_is_loaded_anew_once(visit: Visit) {
    let host = visit.host_as_built("/").await;
    let new = host.get("index.html");
    let old = old_page(&host);
    let old_wasm = old.replace(".js", "_bg.wasm");
    host.fault(&old, Fault::Held);
    host.fault(&old_wasm, Fault::Held);
    let page = visit.open_at(host, "").await;
    page.forgive(OLD);
    page.forgive("not loaded");
    page.expect_requests(&old, 1).await;
    page.host.put("index.html", new);
    page.host.mend(&old);
    page.host.mend(&old_wasm);
    works(&page).await;
    assert_eq!(page.host.requests("index.html"), 2);
}

async fn storage_is_blocked(visit: Visit) {
    visit.run_first(BLOCKED).await;
    let page = visit.open_at(visit.host_as_built("/").await, "").await;
    works(&page).await;
}

/// Where nothing can be remembered, nothing is loaded again by itself.
async fn storage_is_blocked_and_the_page_is_old(visit: Visit) {
    visit.run_first(BLOCKED).await;
    let host = visit.host_as_built("/").await;
    old_page(&host);
    let page = visit.open_at(host, "").await;
    page.forgive(OLD);
    page.forgive("not loaded");
    page.expect_alert("could not be started").await;
    page.expect_all_as_built().await;
    assert_eq!(page.host.requests("index.html"), 1);
}

async fn the_style_is_not_waited_for(visit: Visit) {
    let host = visit.host_as_built("/").await;
    let style = host.named("style-", ".css");
    let page = visit.open_at(host, "").await;
    works(&page).await;
    page.expect_styled().await;
    assert_eq!(page.host.requests(&style), 0);
}

/// As where a university's server sends a policy of its own.
async fn a_host_lets_no_style_stand_in_a_page(visit: Visit) {
    let page = visit.open_at(visit.host_with_policy("style-src 'self'").await, "").await;
    page.forgive("style-src");
    // What Chromium calls the style that it refuses.
    page.forgive("not loaded: undefined");
    works(&page).await;
    page.expect_styled().await;
}

/// As browsers answer where site data are blocked.
const BLOCKED: &str = "() => {
    for (const storage of ['sessionStorage', 'localStorage']) {
        Object.defineProperty(window, storage, { get() { throw new DOMException('denied', 'SecurityError'); } });
    }
}";

/// The hash in the names of files of an old build.
const OLD: &str = "-0123456789abcdef";

/// Puts the page of an old build on the host, and gives the name of its script, which is gone.
fn old_page(host: &Host) -> String {
    let page = String::from_utf8(host.get("index.html")).expect("the page is text");
    let old = |page: &str, end: &str| {
        let new = host.named(APP, end);
        let old = format!("{}{OLD}{end}", APP.trim_end_matches('-'));
        (page.replace(&new, &old), old)
    };
    let (page, _) = old(&page, "_bg.wasm");
    let (page, script) = old(&page, ".js");
    host.put("index.html", page);
    script
}

async fn works(page: &Page) {
    page.check("Venue", "OSDI").await;
    page.expect_status("2 of 10 publications").await;
    page.expect_quiet().await;
}
