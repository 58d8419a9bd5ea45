//! What is not there.

use super::visits;
use crate::fixture::{TEN, TITLES};
use crate::page::Role;
use crate::visit::Visit;

visits![a_missing_page_leads_home];

async fn a_missing_page_leads_home(visit: Visit) {
    for base in ["/", "/~halloran/", "/a/b/"] {
        for missing in ["nothing", "old/nothing.html", "a/b/c/"] {
            let page = visit.open_at(visit.host_at(base, TEN).await, missing).await;
            // Its script is looked for in every folder above.
            page.forgive("404");
            page.forgive("MIME type");
            page.forgive("not loaded");
            page.find(Role::Heading, "Page not found").await;
            page.expect_styled().await;
            page.follow("go to the homepage").await;
            page.expect_titles(&TITLES).await;
            page.expect_address("").await;
        }
    }
}
