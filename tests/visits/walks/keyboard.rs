//! Without a mouse.

use thirtyfour::Key;

use super::visits;
use crate::fixture::{FEATHER, HARBOUR, TEN, TITLES, TREES};
use crate::page::Role;
use crate::visit::Visit;

visits![chooses_and_keeps_the_focus, removes_and_does_not_lose_the_focus, types_and_keeps_the_focus];

async fn chooses_and_keeps_the_focus(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.expect_titles(&TITLES).await;
    page.tab_to(Role::Checkbox, "OSDI").await;
    page.key(Key::Space).await;
    page.expect_titles(&[HARBOUR, TREES]).await;
    page.expect_focus(Role::Checkbox, "OSDI").await;
    page.key(Key::Space).await;
    page.expect_titles(&TITLES).await;
    page.expect_focus(Role::Checkbox, "OSDI").await;
}

async fn removes_and_does_not_lose_the_focus(visit: Visit) {
    let page = visit.open(TEN, "?venue=OSDI&year=2020").await;
    page.expect_titles(&[TREES]).await;
    page.tab_to(Role::Button, "Remove filter OSDI").await;
    page.key(Key::Enter).await;
    page.expect_titles(&[FEATHER, TREES]).await;
    page.expect_focus(Role::Button, "Clear all filters").await;
    page.key(Key::Enter).await;
    page.expect_titles(&TITLES).await;
    page.expect_focus(Role::List, "Publications").await;
}

async fn types_and_keeps_the_focus(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.expect_titles(&TITLES).await;
    page.tab_to(Role::SearchBox, "Search publications").await;
    for letter in ["t", "e", "n", "s", "o", "r"] {
        page.key(letter).await;
    }
    page.expect_titles(&[TREES]).await;
    page.expect_focus(Role::SearchBox, "Search publications").await;
    page.expect_words("tensor").await;
}
