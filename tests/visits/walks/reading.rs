//! Opening the page and reading it.

use super::visits;
use crate::fixture::{FEATHER, HARBOUR, PIPELINES, TEN, TITLES};
use crate::page::{Page, Role};
use crate::visit::Visit;

visits![
    reads_all_ten_papers,
    reads_the_text_around_them,
    opens_what_was_built,
    opens_the_page_in_a_folder,
    fetches_the_content_once,
];

async fn reads_all_ten_papers(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.expect_titles(&TITLES).await;
    page.expect_status("10 publications").await;

    let feather = page.entry(FEATHER).await;
    let text = feather.text().await;
    for words in [
        "Bo Lindqvist*, Ines Halloran*, Petra Novak",
        "equal contribution",
        "34th Conference on Neural Information Processing Systems (NeurIPS 2020)",
        "December 2020",
        "Spotlight",
    ] {
        assert!(text.contains(words), "no “{words}” in {text:?}");
    }
    assert_eq!(feather.id().await, "lindqvist2020feather");
    assert_eq!(
        feather.links().await,
        [("paper".to_owned(), "https://papers.example/feather.pdf".to_owned())]
    );
    let owner = feather.strong().await;
    assert!(matches!(&owner[..], [name] if name.starts_with("Ines Halloran")), "{owner:?} is marked");

    let harbour = page.entry(HARBOUR).await;
    let text = harbour.text().await;
    assert!(text.contains("(OSDI 2022)") && text.to_lowercase().contains("to appear"), "{text:?}");
    assert_eq!(harbour.links().await, []);

    let text = page.entry(PIPELINES).await.text().await;
    assert!(text.contains("Systems for ML Workshop") && text.contains("December 2018"), "{text:?}");
    page.expect_count("Venue", "NeurIPS Workshop", 1).await;
    page.expect_count("Venue", "NeurIPS", 2).await;
}

async fn reads_the_text_around_them(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.find(Role::Heading, "Ines Halloran").await;
    page.find(Role::Heading, "Selected Publications").await;
    page.find(Role::Link, "Harbour Laboratory").await;
    page.expect_text("where the sea is never far").await;
    page.expect_text("Before that I mended radios.").await;
    page.expect_title(&["Ines Halloran"], &[]).await;
    page.expect_quiet().await;
}

async fn opens_what_was_built(visit: Visit) {
    let page = visit.open_at(visit.host_as_built("/").await, "").await;
    page.expect_status("10 publications").await;
    page.find(Role::Heading, "Gyeong-In Yu").await;
    page.go("?venue=OSDI&year=2020").await;
    page.expect_status("1 of 10 publications").await;
    assert_eq!(page.host.not_found(), [""; 0]);
}

async fn opens_the_page_in_a_folder(visit: Visit) {
    for base in ["/a/b/", "/~halloran/"] {
        let page = visit.open_at(visit.host_at(base, TEN).await, "").await;
        page.expect_titles(&TITLES).await;
        page.check("Venue", "NSDI").await;
        page.expect_address("?venue=NSDI").await;
        page.reload().await;
        page.expect_titles(&["Two Faces of a Graph"]).await;
        page.press("Clear all filters").await;
        page.expect_address("").await;
        assert_eq!(page.host.not_found(), [""; 0]);
    }
}

async fn fetches_the_content_once(visit: Visit) {
    let page = visit.open(TEN, "?year=2020").await;
    page.expect_status("2 of 10 publications").await;
    page.check("Venue", "OSDI").await;
    page.expect_status("1 of 10 publications").await;
    page.press("Clear all filters").await;
    page.expect_status("10 publications").await;
    assert_eq!(page.host.requests(Page::CONTENT), 1);
}
