//! Do the tools of these visits see what they are there to see?

use super::visits;
use crate::page::Role;
use crate::visit::Visit;

visits![finds_by_role_and_name, hears_what_goes_wrong_in_a_page];

const PAGE: &str =
    "<!doctype html><title>A page</title><link rel=icon href=data:,><fieldset><legend>Venue</legend>
<label><input type=checkbox> OSDI <span>2</span></label>
<label><input type=checkbox> NeurIPS Workshop <span>1</span></label></fieldset>
<p role=status>10 publications</p>
<div role=alert>It broke <button>Try again</button></div>
<ol aria-label=Publications><li id=a2020b><h3>One <em>title</em></h3>
<p><strong>Ada</strong> <a href='x.pdf'>paper</a></li></ol>";

async fn finds_by_role_and_name(visit: Visit) {
    let host = visit.host("").await;
    host.put("index.html", PAGE);
    let page = visit.open_at(host, "").await;
    page.expect_status("10 publications").await;
    page.expect_count("Venue", "OSDI", 2).await;
    page.check("Venue", "NeurIPS Workshop").await;
    page.expect_checked("Venue", &["NeurIPS Workshop"]).await;
    page.expect_titles(&["One title"]).await;
    page.expect_alert("It broke").await;
    page.expect_none(Role::Button, "Clear all filters").await;
    let entry = page.entry("One title").await;
    assert_eq!(entry.id().await, "a2020b");
    assert_eq!(entry.strong().await, ["Ada"]);
    assert_eq!(entry.links().await, [("paper".to_owned(), "x.pdf".to_owned())]);
}

async fn hears_what_goes_wrong_in_a_page(visit: Visit) {
    const SCRIPT: &str = "console.error('an error said so');
        setTimeout(() => { throw new Error('nobody caught this'); });
        Promise.reject(new Error('nobody handled this'));
        document.createElement('p').setAttribute('style', 'color: red');
        try { document.body.innerHTML = '<b>text</b>'; } catch {}";
    let host = visit.host("").await;
    host.put(
        "index.html",
        "<!doctype html><title>A page</title><link rel=icon href=data:,><body><script src=a.js></script><img src=b.png>",
    );
    host.put("a.js", SCRIPT);
    let page = visit.open_at(host, "").await;
    for error in [
        "an error said so",
        "nobody caught this",
        "nobody handled this",
        "against the policy: style-src",
        "against the policy: require-trusted-types-for",
        "not loaded: http",
    ] {
        page.expect_error(error).await;
    }
    // One browser's own words for the violations above.
    page.forgive("Content-Security-Policy");
    // A browser that looks ahead for what a page loads may ask twice.
    let mut missing = page.host.not_found();
    missing.dedup();
    assert_eq!(missing, ["b.png"]);
}
