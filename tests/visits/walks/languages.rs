//! The interface in the language of the page.

use super::visits;
use crate::fixture::TEN;
use crate::page::Role;
use crate::visit::Visit;

visits![a_korean_page_is_korean_throughout];

async fn a_korean_page_is_korean_throughout(visit: Visit) {
    let korean = format!("---\nlang: ko\n{}", TEN.trim_start_matches("---\n"));
    let prerendered = visit.prerendered(&korean);
    assert!(prerendered.contains("<html lang=\"ko\">") && prerendered.contains("논문 검색"), "{prerendered}");
    let page = visit.open(&korean, "?venue=OSDI").await;
    page.find(Role::SearchBox, "논문 검색").await;
    page.find(Role::List, "논문").await;
    page.expect_status("논문 2편 (전체 10편)").await;
    page.find(Role::Button, "OSDI 필터 지우기").await;
    assert_eq!(page.ask("document.documentElement.lang").await, "ko");
}
