//! What a visitor can do on the page and what they see there.

mod entry;
mod expect;
mod hearing;
mod role;
pub(crate) mod wait;

use std::cell::{Cell, RefCell};
use std::fmt::Debug;
use std::rc::Rc;
use std::time::Instant;

use thirtyfour::components::SelectElement;
use thirtyfour::prelude::WebDriverResult;
use thirtyfour::{By, Key, TypingData, WebElement};

use crate::browser::Session;
use crate::host::Host;
pub(crate) use role::Role;

/// The page in a browser, with the host that serves it.
pub(crate) struct Page {
    session: Rc<Session>,
    /// Where the page comes from.
    pub(crate) host: Host,
    steps: RefCell<Vec<String>>,
    /// When the last of them began that could fail to bring something.
    asked: Cell<Instant>,
}

impl Page {
    /// The content file, relative to the page.
    pub(crate) const CONTENT: &str = "content/about.md";

    pub(crate) async fn open(session: Rc<Session>, host: Host, address: &str) -> Self {
        let page = Self { session, host, steps: RefCell::default(), asked: Cell::new(Instant::now()) };
        page.go(address).await;
        page
    }

    /// Enters another address of the same site.
    pub(crate) async fn go(&self, address: &str) {
        self.step(format!("opens “{address}”"));
        let address = format!("{}{address}", self.host.address());
        self.session.goto(address).await.expect("the host answers");
    }

    pub(crate) async fn reload(&self) {
        self.step("reloads".to_owned());
        self.session.refresh().await.expect("a page to reload");
    }

    pub(crate) async fn back(&self) {
        self.step("goes back".to_owned());
        self.session.back().await.expect("a page to go back to");
    }

    pub(crate) async fn forward(&self) {
        self.step("goes forward".to_owned());
        self.session.forward().await.expect("a page to go forward to");
    }

    /// Chooses a value of a facet that is not chosen yet.
    pub(crate) async fn check(&self, facet: &str, value: &str) {
        self.step(format!("checks {facet} {value}"));
        self.toggle(facet, value, false).await;
    }

    /// Takes back the choice of a value.
    pub(crate) async fn uncheck(&self, facet: &str, value: &str) {
        self.step(format!("unchecks {facet} {value}"));
        self.toggle(facet, value, true).await;
    }

    async fn toggle(&self, facet: &str, value: &str, from: bool) {
        self.until(&format!("{facet} to offer {value}"), async || {
            let choice = self.choice(facet, value).await?;
            if choice.element.is_selected().await.map_err(said)? != from {
                return Err(format!("{value} is {}", if from { "not checked" } else { "checked already" }));
            }
            choice.element.click().await.map_err(said)
        })
        .await;
    }

    /// Chooses one of several, from the box with this name.
    pub(crate) async fn choose(&self, name: &str, option: &str) {
        self.step(format!("chooses {name} “{option}”"));
        let select =
            SelectElement::new(&self.find(Role::ComboBox, name).await).await.expect("a box to choose from");
        select.select_by_exact_text(option).await.expect("such an option");
    }

    /// Adds to what stands in the search box, a key at a time.
    pub(crate) async fn types(&self, words: &str) {
        self.step(format!("types “{words}”"));
        // The app replaces the prerendered box as it starts; a driver types nothing into one that went.
        self.until("a box to type into", async || {
            let search = self.look_for(Role::SearchBox, "Search publications").await?;
            search.send_keys(words).await.map_err(said)
        })
        .await;
    }

    /// Presses the button with this name.
    pub(crate) async fn press(&self, name: &str) {
        self.step(format!("presses “{name}”"));
        self.until(&format!("a button “{name}”"), async || {
            let button = self.look_for(Role::Button, name).await?;
            // Drivers take what shows an edge of itself for visible, and click beside it; and they do
            // not wait for a page that still glides.
            const INTO_VIEW: &str = "arguments[0].scrollIntoView({ behavior: 'instant', block: 'center' })";
            let arguments = vec![button.to_json().map_err(said)?];
            self.session.execute(INTO_VIEW, arguments).await.map_err(said)?;
            button.click().await.map_err(said)
        })
        .await;
    }

    /// Follows the link with this name.
    pub(crate) async fn follow(&self, name: &str) {
        self.step(format!("follows “{name}”"));
        self.until(&format!("a link “{name}” to follow"), async || {
            let link = self.look_for(Role::Link, name).await?;
            link.scroll_into_view().await.map_err(said)?;
            link.click().await.map_err(said)
        })
        .await;
    }

    /// Unfolds what these words are the summary of: roles of summaries differ from browser to browser.
    pub(crate) async fn unfold(&self, summary: &str) {
        self.step(format!("unfolds “{summary}”"));
        self.until(&format!("“{summary}” to unfold"), async || {
            for found in self.session.find_all(By::Css("summary")).await.map_err(said)? {
                if found.text().await.map_err(said)? == summary {
                    found.scroll_into_view().await.map_err(said)?;
                    return found.click().await.map_err(said);
                }
            }
            Err("nothing unfolds so".to_owned())
        })
        .await;
    }

    /// Clicks at the upper left corner of the window.
    pub(crate) async fn click_in_the_corner(&self) {
        self.step("clicks in the corner".to_owned());
        self.session.action_chain().move_to(3, 3).click().perform().await.expect("a corner to click in");
    }

    /// Presses a key where the focus is.
    pub(crate) async fn key(&self, key: impl Into<TypingData> + Debug) {
        self.step(format!("presses the key {key:?}"));
        self.send(key).await;
    }

    /// Presses Tab until the focus is on the element with this role, whose name begins so.
    pub(crate) async fn tab_to(&self, role: Role, name: &str) {
        const MOST: usize = 80;
        self.step(format!("tabs to the {} “{name}”", role.name()));
        for _ in 0..MOST {
            self.send(Key::Tab).await;
            let focused = self.session.active_element().await.expect("the document has the focus at least");
            if role::is_named(&focused, role, name).await.is_ok_and(|is| is) {
                return;
            }
        }
        panic!("{MOST} tabs do not lead to a {} “{name}”", role.name());
    }

    async fn send(&self, keys: impl Into<TypingData>) {
        // What has the focus may be on its way out: a driver then types nothing.
        let keys: String = keys.into().as_vec().into_iter().collect();
        self.until("a key to press", async || {
            let focused = self.session.active_element().await.map_err(said)?;
            focused.send_keys(keys.as_str()).await.map_err(said)
        })
        .await;
    }

    /// Errors with these words are what this visit is about.
    pub(crate) fn forgive(&self, words: &str) {
        self.session.forgive(words);
    }

    /// Gives the page this many CSS pixels.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        self.step(format!("makes the window {width} wide"));
        self.session.resize(width, height).await;
    }

    /// Asks for "light" or "dark" colours, as the settings of a system do.
    pub(crate) async fn prefer_scheme(&self, scheme: &str) {
        self.step(format!("prefers a {scheme} page"));
        self.session.prefer_scheme(scheme).await;
    }

    /// Shows the page as it is on paper.
    pub(crate) async fn print(&self) {
        self.step("prints the page".to_owned());
        self.session.print().await;
    }

    /// The element with this role and name, once there is one.
    pub(crate) async fn find(&self, role: Role, name: &str) -> WebElement {
        self.until(&format!("a {} “{name}”", role.name()), async || self.look_for(role, name).await).await
    }

    async fn look_for(&self, role: Role, name: &str) -> Result<WebElement, String> {
        let names = self.all(role).await?;
        let found = names.iter().position(|(_, known)| known == name);
        match found {
            Some(at) => Ok(names.into_iter().nth(at).expect("it was just there").0),
            None => Err(format!("there are {:?}", names.iter().map(|(_, name)| name).collect::<Vec<_>>())),
        }
    }

    /// Everything with this role, with its name, in the order of the document.
    async fn all(&self, role: Role) -> Result<Vec<(WebElement, String)>, String> {
        named(self.session.find_all(role.by()).await, role).await
    }

    async fn choice(&self, facet: &str, value: &str) -> Result<Choice, String> {
        let choices = self.choices(facet).await?;
        let values: Vec<_> = choices.iter().map(|choice| choice.value.clone()).collect();
        choices.into_iter().find(|choice| choice.value == value).ok_or_else(|| format!("it has {values:?}"))
    }

    async fn choices(&self, facet: &str) -> Result<Vec<Choice>, String> {
        let group = self.look_for(Role::Group, facet).await?;
        let boxes = named(group.find_all(Role::Checkbox.by()).await, Role::Checkbox).await?;
        Ok(boxes.into_iter().map(|(element, name)| Choice::new(element, &name)).collect())
    }

    /// Runs a script in the page and gives the text that it comes to.
    pub(crate) async fn ask(&self, script: &str) -> String {
        self.session.ask(script).await.unwrap_or_else(|| panic!("`{script}` comes to no text"))
    }

    async fn html(&self) -> WebElement {
        self.session.find(By::Css("html")).await.expect("a document")
    }

    async fn until<T>(&self, expected: &str, look: impl AsyncFnMut() -> Result<T, String>) -> T {
        wait::until(format!("{expected} after the visitor {}", self.steps.borrow().join(", ")), look).await
    }

    fn step(&self, step: String) {
        self.asked.set(Instant::now());
        self.steps.borrow_mut().push(step);
    }
}

/// A checkbox of a facet. Its name begins with the value and may end with the count.
struct Choice {
    element: WebElement,
    value: String,
    count: Option<usize>,
}

impl Choice {
    fn new(element: WebElement, name: &str) -> Self {
        let counted = name.rsplit_once(' ').and_then(|(value, count)| Some((value, count.parse().ok()?)));
        let (value, count) = counted.map_or((name, None), |(value, count)| (value, Some(count)));
        Self { element, value: value.to_owned(), count }
    }
}

/// Those of the candidates that have the role, with their names.
async fn named(
    candidates: WebDriverResult<Vec<WebElement>>,
    role: Role,
) -> Result<Vec<(WebElement, String)>, String> {
    let mut found = Vec::new();
    for element in candidates.map_err(said)? {
        if role::role_of(&element).await.map_err(said)? == role.name() {
            let name = role::name_of(&element).await.map_err(said)?;
            found.push((element, name.split_whitespace().collect::<Vec<_>>().join(" ")));
        }
    }
    Ok(found)
}

/// The words of headings. Browsers give no role and no name to what `content-visibility` skips
/// below the window's edge, though it is there for those who move on to it, so this asks for the text.
async fn headings(elements: Vec<WebElement>) -> Result<Vec<String>, String> {
    let mut texts = Vec::new();
    for element in elements {
        let text = element.prop("textContent").await.map_err(said)?.unwrap_or_default();
        texts.push(text.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    Ok(texts)
}

/// What the driver says when an element is not there, or not there any more.
fn said(error: thirtyfour::error::WebDriverError) -> String {
    error.to_string().lines().next().unwrap_or_default().to_owned()
}
