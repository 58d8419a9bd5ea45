//! The interface in the language of the page.

use super::visits;
use crate::fixture::TEN;
use crate::host::Fault;
use crate::page::{Page, Role};
use crate::visit::Visit;

visits![
    a_korean_page_is_korean_throughout,
    what_fails_is_said_in_the_language_of_the_page,
    a_missing_reader_is_told_in_the_language_of_the_page,
    what_does_not_start_is_said_in_the_language_of_the_page,
];

/// [`TEN`] as a page in Korean.
fn korean() -> String {
    format!("---\nlang: ko\n{}", TEN.trim_start_matches("---\n"))
}

async fn a_korean_page_is_korean_throughout(visit: Visit) {
    let korean = korean();
    let prerendered = visit.prerendered(&korean);
    assert!(prerendered.contains("<html lang=\"ko\">") && prerendered.contains("논문 검색"), "{prerendered}");
    let page = visit.open(&korean, "?venue=OSDI").await;
    page.find(Role::SearchBox, "논문 검색").await;
    page.find(Role::List, "논문").await;
    page.expect_status("논문 2편 (전체 10편)").await;
    page.find(Role::Button, "OSDI 필터 지우기").await;
    assert_eq!(page.ask("document.documentElement.lang").await, "ko");
}

async fn what_fails_is_said_in_the_language_of_the_page(visit: Visit) {
    let host = visit.host(TEN).await;
    let page = String::from_utf8(host.get("index.html")).unwrap();
    host.put("index.html", page.replacen("lang=\"en\"", "lang=\"ko\"", 1));
    host.fault(Page::CONTENT, Fault::Missing);
    let page = visit.open_at(host, "").await;
    page.expect_alert("서버에 파일이 없습니다 (404).").await;
    page.find(Role::Button, "다시 시도").await;
}

/// The page as it was built stays, and why it is not the newest is said in its language.
async fn a_missing_reader_is_told_in_the_language_of_the_page(visit: Visit) {
    let host = visit.host_built_of(&korean()).await;
    let page = String::from_utf8(host.get("index.html")).unwrap();
    host.put("index.html", page.replacen("lang=\"en\"", "lang=\"ko\"", 1));
    host.put(Page::CONTENT, korean() + "\n\n# 강의\n");
    let wasm = host.named("offprint-reader-", ".wasm");
    host.fault(&wasm, Fault::Missing);
    let page = visit.open_at(host, "").await;
    page.forgive(&wasm);
    page.expect_alert("일부가 없습니다(서버의 응답: 404).").await;
    page.expect_status("논문 10편").await;
    page.host.mend(&wasm);
    page.press("다시 시도").await;
    page.find(Role::Heading, "강의").await;
    page.expect_none(Role::Button, "다시 시도").await;
}

async fn what_does_not_start_is_said_in_the_language_of_the_page(visit: Visit) {
    let host = visit.host_as_built("/").await;
    let page = String::from_utf8(host.get("index.html")).unwrap();
    let words = r#"<meta name="offprint-words" content='{
        "not-started": "필터를 시작하지 못했습니다.",
        "missing-part-status": "일부가 없습니다 ({0}).",
        "try-again": "다시 시도"
    }'></head>"#;
    host.put("index.html", page.replacen("</head>", words, 1));
    let file = host.named("offprint-page-", ".wasm");
    host.fault(&file, Fault::Missing);
    let page = visit.open_at(host, "").await;
    page.forgive(&file);
    // The one reload past an old build breaks off what is still on its way.
    page.forgive("not loaded");
    page.expect_alert("필터를 시작하지 못했습니다. 일부가 없습니다 (404).").await;
    page.find(Role::Button, "다시 시도").await;
}
