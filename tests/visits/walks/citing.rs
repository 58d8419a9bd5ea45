//! Citations to read, to copy and to keep.

use thirtyfour::Key;

use super::visits;
use crate::fixture::{HARBOUR, TEN, TITLES, megabyte};
use crate::host::Fault;
use crate::page::{Page, Role};
use crate::visit::Visit;

visits![
    without_a_mouse,
    copied_text_can_be_pasted,
    a_clipboard_that_refuses,
    a_page_without_clipboard,
    downloads_one_paper,
    exports_what_the_filters_show,
    copies_all_of_thousands,
    what_was_chosen_last_comes_first,
    a_click_beside_it_closes_it,
    stays_when_the_content_was_edited,
    fits_a_small_telephone,
    nothing_to_export,
];

const KNOBS: &str = "Cite: Turning the Knobs of a Thousand Machines";
const PIPELINES: &str = "Cite: Old Pipelines, New Gradients";

async fn without_a_mouse(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.expect_titles(&TITLES).await;
    page.tab_to(Role::Button, KNOBS).await;
    page.key(Key::Enter).await;
    page.find(Role::Dialog, "Cite").await;
    page.find(Role::Heading, "Turning the Knobs of a Thousand Machines").await;
    page.expect_focus(Role::Tab, "BibTeX").await;
    page.expect_citation("@inproceedings{bakri2019turning,").await;
    page.expect_citation("author = {Bakri, Karim and Halloran, Ines and Åkerman, Zoë}").await;
    for (key, tab, words) in [
        (Key::Right, "RIS", "TY  - CONF\r\nAU  - Bakri, Karim"),
        (Key::Right, "CSL-JSON", "\"type\": \"paper-conference\""),
        (Key::Right, "BibTeX", "@inproceedings{"),
        (Key::Left, "CSL-JSON", "\"date-parts\": [[2019, 7]]"),
        (Key::Home, "BibTeX", "@inproceedings{"),
        (Key::End, "CSL-JSON", "\"family\": \"Åkerman\""),
    ] {
        page.key(key).await;
        page.expect_focus(Role::Tab, tab).await;
        page.expect_citation(words).await;
    }
    for (role, name) in [
        (Role::TabPanel, "CSL-JSON"),
        (Role::Button, "Copy"),
        (Role::Button, "Download"),
        (Role::Button, "Close"),
    ] {
        page.key(Key::Tab).await;
        page.expect_focus(role, name).await;
    }
    page.key(Key::Escape).await;
    page.expect_none(Role::Dialog, "Cite").await;
    page.expect_focus(Role::Button, KNOBS).await;
    page.key(Key::Space).await;
    page.find(Role::Dialog, "Cite").await;
    page.press("Close").await;
    page.expect_focus(Role::Button, KNOBS).await;
}

async fn copied_text_can_be_pasted(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.press(KNOBS).await;
    page.press("Copy").await;
    page.expect_status("Copied").await;
    page.key(Key::Escape).await;
    page.find(Role::SearchBox, "Search publications").await.focus().await.expect("a box");
    page.key(Key::Control + "v").await;
    let typed = page.ask("document.querySelector('[type=search]').value").await;
    assert!(typed.starts_with("@inproceedings{bakri2019turning,"), "{typed}");
}

async fn a_clipboard_that_refuses(visit: Visit) {
    const REFUSES: &str = "() => {
        const writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
        Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    }";
    visit.run_first(REFUSES).await;
    leaves_the_text_selected(visit).await;
}

async fn a_page_without_clipboard(visit: Visit) {
    visit.run_first("() => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); }").await;
    leaves_the_text_selected(visit).await;
}

async fn leaves_the_text_selected(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.press(KNOBS).await;
    page.expect_citation("@inproceedings{").await;
    page.press("Copy").await;
    page.expect_status("This browser does not let the page copy").await;
    let selected = page.ask("String(getSelection())").await;
    assert_eq!(selected.trim(), citation(&page).await.trim());
    // Another try says it again, another format is another matter.
    page.press("Copy").await;
    page.expect_status("This browser does not let the page copy").await;
}

async fn downloads_one_paper(visit: Visit) {
    let page = open_with_saved(visit, TEN).await;
    page.press(KNOBS).await;
    for (tab, name, kind) in [
        ("BibTeX", "bakri2019turning.bib", "application/x-bibtex"),
        ("RIS", "bakri2019turning.ris", "application/x-research-info-systems"),
        ("CSL-JSON", "bakri2019turning.json", "application/vnd.citationstyles.csl+json"),
    ] {
        page.find(Role::Tab, tab).await.click().await.expect("a tab to click");
        page.press("Download").await;
        assert_eq!(saved(&page).await, format!("{name}\n{kind};charset=utf-8\n{}", citation(&page).await));
    }
}

async fn exports_what_the_filters_show(visit: Visit) {
    let page = open_with_saved(visit, TEN).await;
    page.find(Role::Button, "Export 10 publications").await;
    page.check("Venue", "OSDI").await;
    page.check("Venue", "ICDCS").await;
    page.press("Export 3 publications").await;
    page.find(Role::Heading, "Export 3 publications").await;
    page.expect_citation("@inproceedings{").await;
    let text = citation(&page).await;
    let keys: Vec<_> = text.lines().filter_map(|line| line.strip_prefix("@inproceedings{")).collect();
    assert_eq!(keys, ["halloran2022harbour,", "tsao2020trees,", "bakri2019turning,"]);
    page.press("Download").await;
    assert_eq!(saved(&page).await, format!("publications.bib\napplication/x-bibtex;charset=utf-8\n{text}"));
    page.key(Key::Escape).await;
    page.expect_focus(Role::Button, "Export 3 publications").await;
    page.press("Clear all filters").await;
    page.press("Export 10 publications").await;
    page.expect_citation("@inproceedings{bakri2019turning,").await;
    assert_eq!(citation(&page).await.matches("@inproceedings{").count(), 10);
}

async fn copies_all_of_thousands(visit: Visit) {
    let (content, papers) = megabyte();
    let page = open_with_saved(visit, &content).await;
    page.expect_status(&format!("{papers} publications")).await;
    page.press(&format!("Export {papers} publications")).await;
    // Asked of the dialog alone: to read the text of thousands of papers takes a busy browser minutes.
    let beginning = "document.querySelector('dialog[open] .beginning')?.innerText ?? ''";
    let said = format!("Here are the first 100. Copy and Download give all {papers}.");
    page.expect_answer(beginning, &said).await;
    assert_eq!(citation(&page).await.matches("\n@inproceedings{").count(), 99);
    page.press("Download").await;
    assert_eq!(saved(&page).await.matches("\n@inproceedings{").count(), papers);
}

async fn what_was_chosen_last_comes_first(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.press(KNOBS).await;
    page.expect_focus(Role::Tab, "BibTeX").await;
    page.key(Key::Right).await;
    page.expect_focus(Role::Tab, "RIS").await;
    page.key(Key::Escape).await;
    page.press(PIPELINES).await;
    page.expect_focus(Role::Tab, "RIS").await;
    page.expect_citation("TI  - Old Pipelines, New Gradients").await;
}

async fn a_click_beside_it_closes_it(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.press(KNOBS).await;
    page.find(Role::TabPanel, "BibTeX").await.click().await.expect("a text to click");
    page.find(Role::Dialog, "Cite").await;
    page.click_in_the_corner().await;
    page.expect_none(Role::Dialog, "Cite").await;
    page.expect_focus(Role::Button, KNOBS).await;
}

/// What is read stays, and who is done with it comes to the new list.
async fn stays_when_the_content_was_edited(visit: Visit) {
    let host = visit.host_as_built("/").await;
    host.put(Page::CONTENT, TEN);
    host.fault(Page::CONTENT, Fault::Held);
    let page = visit.open_at(host, "").await;
    page.press("Export 10 publications").await;
    page.expect_citation("@inproceedings{yu2022orca,").await;
    page.host.mend(Page::CONTENT);
    page.expect_running().await;
    // The rest of the page is out of reach of roles and names.
    page.expect_text("Recursion for Everyone").await;
    page.expect_citation("@inproceedings{yu2022orca,").await;
    page.key(Key::Escape).await;
    page.expect_titles(&TITLES).await;
    page.expect_focus(Role::List, "Publications").await;
}

async fn fits_a_small_telephone(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.resize(320, 640).await;
    page.press(&format!("Cite: {HARBOUR}")).await;
    page.find(Role::Dialog, "Cite").await;
    page.expect_no_sideways_scroll().await;
    let inside = page.ask(
        "String([...document.querySelectorAll('dialog[open] button, dialog[open] pre')].every((part) => {
            const { left, right, top, bottom, height } = part.getBoundingClientRect();
            return left >= 0 && right <= 320 && top >= 0 && bottom <= 640 && height >= 24;
        }))",
    );
    assert_eq!(inside.await, "true");
}

async fn nothing_to_export(visit: Visit) {
    let page = visit.open(TEN, "?venue=OSDI&year=2018").await;
    page.expect_status("0 of 10").await;
    page.expect_none(Role::Button, "Export 0 publications").await;
}

/// What the dialog shows.
async fn citation(page: &Page) -> String {
    page.ask("document.querySelector('[role=tabpanel]').textContent").await
}

/// A page that notes what it gives its visitor to save.
async fn open_with_saved(visit: Visit, content: &str) -> Page {
    const NOTE: &str = "() => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { window.saved = { blob }; return make(blob); };
        const click = HTMLAnchorElement.prototype.click;
        HTMLAnchorElement.prototype.click = function () {
            if (this.href.startsWith('blob:')) window.saved.name = this.download; else click.call(this);
        };
    }";
    visit.run_first(NOTE).await;
    visit.open(content, "").await
}

/// The name, the type and the text of what was saved last.
async fn saved(page: &Page) -> String {
    page.ask("saved.blob.text().then((text) => `${saved.name}\\n${saved.blob.type}\\n${text}`)").await
}
