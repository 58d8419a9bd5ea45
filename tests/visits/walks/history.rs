//! The address, and going back and forth in time.

use super::visits;
use crate::fixture::{FEATHER, HARBOUR, TEN, TITLES, TREES};
use crate::visit::Visit;

visits![
    goes_back_twice_and_forward,
    goes_back_past_the_words_typed,
    reloads_a_filtered_address,
    keeps_what_others_put_into_the_address,
    an_anchor_filters_nothing,
    the_address_of_a_paper_brings_to_it,
    ten_choices_are_taken_back_and_made_again,
];

async fn goes_back_twice_and_forward(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.check("Venue", "OSDI").await;
    page.expect_titles(&[HARBOUR, TREES]).await;
    page.check("Year", "2020").await;
    page.expect_titles(&[TREES]).await;
    page.expect_title(&["OSDI", "2020"], &[]).await;

    page.back().await;
    page.expect_address("?venue=OSDI").await;
    page.expect_titles(&[HARBOUR, TREES]).await;
    page.expect_checked("Venue", &["OSDI"]).await;
    page.expect_checked("Year", &[]).await;
    page.expect_title(&["OSDI"], &["2020"]).await;

    page.back().await;
    page.expect_address("").await;
    page.expect_titles(&TITLES).await;
    page.expect_status("10 publications").await;
    page.expect_checked("Venue", &[]).await;
    page.expect_title(&["Ines Halloran"], &["OSDI"]).await;

    page.forward().await;
    page.expect_address("?venue=OSDI").await;
    page.expect_titles(&[HARBOUR, TREES]).await;
    page.expect_status("2 of 10 publications").await;
    page.expect_checked("Venue", &["OSDI"]).await;
    page.expect_title(&["OSDI"], &["2020"]).await;
}

async fn goes_back_past_the_words_typed(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.check("Venue", "OSDI").await;
    page.types("cold").await;
    page.expect_titles(&[HARBOUR]).await;
    page.expect_address("?q=cold&venue=OSDI").await;
    page.back().await;
    page.expect_address("").await;
    page.expect_titles(&TITLES).await;
    page.expect_words("").await;
    page.forward().await;
    page.expect_titles(&[HARBOUR]).await;
    page.expect_words("cold").await;
}

async fn reloads_a_filtered_address(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.check("Year", "2020").await;
    page.types("kernels").await;
    page.expect_titles(&[FEATHER]).await;
    page.reload().await;
    page.expect_titles(&[FEATHER]).await;
    page.expect_words("kernels").await;
    page.expect_checked("Year", &["2020"]).await;
    page.expect_address("?q=kernels&year=2020").await;
}

async fn keeps_what_others_put_into_the_address(visit: Visit) {
    let page = visit.open(TEN, "?ref=mail&flag").await;
    page.expect_titles(&TITLES).await;
    page.check("Venue", "OSDI").await;
    page.expect_titles(&[HARBOUR, TREES]).await;
    page.expect_address("?venue=OSDI&ref=mail&flag").await;
    page.press("Clear all filters").await;
    page.expect_address("?ref=mail&flag").await;
    page.expect_titles(&TITLES).await;
}

async fn an_anchor_filters_nothing(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.expect_titles(&TITLES).await;
    page.follow("below").await;
    page.expect_fragment("the-way-here").await;
    page.expect_titles(&TITLES).await;
    page.expect_status("10 publications").await;
    page.go("?venue=OSDI#the-way-here").await;
    page.expect_titles(&[HARBOUR, TREES]).await;
    page.check("Year", "2020").await;
    page.expect_titles(&[TREES]).await;
}

async fn the_address_of_a_paper_brings_to_it(visit: Visit) {
    let page = visit.open(TEN, "#halloran2018old").await;
    page.expect_titles(&TITLES).await;
    page.expect_scrolled_down().await;
}

/// With the place on the page that each was left at.
async fn ten_choices_are_taken_back_and_made_again(visit: Visit) {
    const CHOICES: [&str; 10] = [
        "OSDI",
        "EuroSys",
        "2020",
        "2019",
        "NeurIPS",
        "Bo Lindqvist",
        "OSDI",
        "Petra Novak",
        "2019",
        "Bo Lindqvist",
    ];
    let page = visit.open(TEN, "").await;
    page.resize(1280, 500).await;
    page.expect_titles(&TITLES).await;
    let mut scenes = Vec::new();
    for (at, value) in CHOICES.iter().enumerate() {
        page.scroll_to(100 + 20 * at).await;
        scenes.push(page.scene().await);
        page.choose_in_place(value).await;
    }
    page.scroll_to(90).await;
    for scene in scenes.iter().rev() {
        page.back().await;
        page.expect_scene(scene).await;
    }
    for scene in scenes.iter().skip(1) {
        page.forward().await;
        page.expect_scene(scene).await;
    }
}
