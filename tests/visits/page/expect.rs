use std::time::Duration;

use thirtyfour::By;

use super::{Page, Role, headings, role, said};

/// Of the page as it was built.
const BUILT_BIO: &str = "Seoul National University";
const BUILT_PAPERS: usize = 10;
const BUILT_TITLE: &str = "Orca: A Distributed Serving System for Transformer-Based Generative Models";

/// What should be seen. Each waits until it is.
impl Page {
    /// A script comes to this text.
    pub(crate) async fn expect_answer(&self, script: &str, answer: &str) {
        self.until(&format!("`{script}` to be {answer:?}"), async || {
            let answered = self.session.ask(script).await;
            if answered.as_deref() == Some(answer) { Ok(()) } else { Err(format!("it is {answered:?}")) }
        })
        .await;
    }

    /// The list shows exactly these titles in this order.
    pub(crate) async fn expect_titles(&self, titles: &[&str]) {
        self.until(&format!("the titles {titles:?}"), async || {
            let shown = self.titles().await?;
            if shown == titles { Ok(()) } else { Err(format!("the list has {shown:?}")) }
        })
        .await;
    }

    /// Of all papers: in the one list, or in the lists of their groups.
    async fn titles(&self) -> Result<Vec<String>, String> {
        let (place, titles) = match self.look_for(Role::List, "Publications").await {
            Ok(list) => (list, Role::Heading.by()),
            Err(missing) => {
                let groups = self.look_for(Role::Group, "Publications").await.map_err(|_| missing)?;
                (groups, By::Css("li :is(h1, h2, h3, h4, h5, h6)"))
            }
        };
        headings(place.find_all(titles).await.map_err(said)?).await
    }

    /// The result sentence begins so.
    pub(crate) async fn expect_status(&self, sentence: &str) {
        self.expect_said(Role::Status, sentence).await;
    }

    /// An alert says this, among other things, before people give up.
    pub(crate) async fn expect_alert(&self, words: &str) {
        const PATIENCE: Duration = Duration::from_secs(12);
        self.expect_said(Role::Alert, words).await;
        let took = self.asked.get().elapsed();
        assert!(took <= PATIENCE, "“{words}” came after {took:?}");
    }

    /// All of the page as it was built can be read: the words about its owner and every paper.
    pub(crate) async fn expect_all_as_built(&self) {
        self.expect_text(BUILT_BIO).await;
        self.until("every paper as it was built", async || {
            let titles = self.titles().await?;
            let whole = titles.len() == BUILT_PAPERS && titles.iter().any(|title| title == BUILT_TITLE);
            if whole { Ok(()) } else { Err(format!("the list has {titles:?}")) }
        })
        .await;
        self.expect_none(Role::SearchBox, "Search publications").await;
        self.expect_none(Role::Button, "Export 10 publications").await;
        self.expect_none(Role::Button, &format!("Cite: {BUILT_TITLE}")).await;
    }

    async fn expect_said(&self, role: Role, words: &str) {
        self.until(&format!("the {} “{words}”", role.name()), async || {
            let mut heard = Vec::new();
            for (element, _) in self.all(role).await? {
                let text = element.text().await.map_err(said)?;
                heard.push(text.split_whitespace().collect::<Vec<_>>().join(" "));
            }
            let found = heard.iter().any(|heard| match role {
                Role::Status => heard.starts_with(words),
                _ => heard.contains(words),
            });
            if found { Ok(()) } else { Err(format!("heard {heard:?}")) }
        })
        .await;
    }

    /// No alert is there, and nothing says that the page is loading.
    pub(crate) async fn expect_quiet(&self) {
        self.until("neither alert nor loading", async || {
            let mut loud = Vec::new();
            for role in [Role::Alert, Role::Status] {
                for (element, _) in self.all(role).await? {
                    let text = element.text().await.map_err(said)?;
                    if role == Role::Alert || text.contains("Loading") {
                        loud.push(text);
                    }
                }
            }
            if loud.is_empty() { Ok(()) } else { Err(format!("heard {loud:?}")) }
        })
        .await;
    }

    /// The address, from the page's folder on.
    pub(crate) async fn expect_address(&self, address: &str) {
        let expected = format!("{}{address}", self.host.address());
        self.until(&format!("the address {address:?}"), async || {
            let now = self.session.current_url().await.map_err(said)?;
            if now.as_str() == expected { Ok(()) } else { Err(format!("it is {now}")) }
        })
        .await;
    }

    /// The title of the document holds all of `words` and none of `others`.
    pub(crate) async fn expect_title(&self, words: &[&str], others: &[&str]) {
        self.until(&format!("a title with {words:?} and without {others:?}"), async || {
            let title = self.session.title().await.map_err(said)?;
            let right = words.iter().all(|word| title.contains(word))
                && !others.iter().any(|other| title.contains(other));
            if right { Ok(()) } else { Err(format!("it is {title:?}")) }
        })
        .await;
    }

    /// These papers are in the list, among others.
    pub(crate) async fn expect_among_titles(&self, titles: &[&str]) {
        self.until(&format!("the titles {titles:?}"), async || {
            let shown = self.titles().await?;
            let missing: Vec<_> =
                titles.iter().filter(|title| !shown.iter().any(|shown| shown == *title)).collect();
            if missing.is_empty() {
                Ok(())
            } else {
                Err(format!("the list has not {missing:?}, but {shown:?}"))
            }
        })
        .await;
    }

    /// Exactly these values of the facet are checked.
    pub(crate) async fn expect_checked(&self, facet: &str, values: &[&str]) {
        self.until(&format!("{facet} with {values:?} checked"), async || {
            let mut checked = Vec::new();
            for choice in self.choices(facet).await? {
                if choice.element.is_selected().await.map_err(said)? {
                    checked.push(choice.value);
                }
            }
            if checked == values { Ok(()) } else { Err(format!("{checked:?} are")) }
        })
        .await;
    }

    /// The facet says that the value would bring this many papers; with none it cannot be chosen.
    pub(crate) async fn expect_count(&self, facet: &str, value: &str, count: usize) {
        self.until(&format!("{facet} {value} to count {count}"), async || {
            let choice = self.choice(facet, value).await?;
            let enabled = choice.element.is_enabled().await.map_err(said)?;
            let selected = choice.element.is_selected().await.map_err(said)?;
            if choice.count != Some(count) {
                return Err(format!("it counts {:?}", choice.count));
            }
            if enabled == (count > 0 || selected) { Ok(()) } else { Err(format!("enabled is {enabled}")) }
        })
        .await;
    }

    /// What stands in the search box.
    pub(crate) async fn expect_words(&self, words: &str) {
        self.until(&format!("“{words}” in the search box"), async || {
            let search = self.look_for(Role::SearchBox, "Search publications").await?;
            let typed = search.prop("value").await.map_err(said)?.unwrap_or_default();
            if typed == words { Ok(()) } else { Err(format!("“{typed}” stands there")) }
        })
        .await;
    }

    /// Exactly these buttons remove a filter.
    pub(crate) async fn expect_filters(&self, filters: &[&str]) {
        self.until(&format!("the filters {filters:?}"), async || {
            let buttons = self.all(Role::Button).await?;
            let removable: Vec<_> =
                buttons.iter().filter_map(|(_, name)| name.strip_prefix("Remove filter ")).collect();
            if removable == filters { Ok(()) } else { Err(format!("there are {removable:?}")) }
        })
        .await;
    }

    /// No element has this role and name, though the list is there.
    pub(crate) async fn expect_none(&self, role: Role, name: &str) {
        self.until(&format!("no {} “{name}”", role.name()), async || {
            match self.look_for(role, name).await {
                Ok(_) => Err("there is one".to_owned()),
                Err(_) => Ok(()),
            }
        })
        .await;
    }

    /// These words are to be read on the page.
    pub(crate) async fn expect_text(&self, words: &str) {
        self.until(&format!("to read “{words}”"), async || {
            let text = self.html().await.text().await.map_err(said)?;
            if text.contains(words) { Ok(()) } else { Err(format!("the page says {text:?}")) }
        })
        .await;
    }

    /// The focus is on the element with this role, whose name begins so.
    pub(crate) async fn expect_focus(&self, role: Role, name: &str) {
        self.until(&format!("the focus on the {} “{name}”", role.name()), async || {
            let focused = self.session.active_element().await.map_err(said)?;
            let (is, called) = (role::role_of(&focused).await, role::name_of(&focused).await);
            let (is, called) = (is.map_err(said)?, called.map_err(said)?);
            let right = is == role.name() && called.starts_with(name);
            if right { Ok(()) } else { Err(format!("it is on the {is} “{called}”")) }
        })
        .await;
    }

    /// The citation that the dialog shows holds these words.
    pub(crate) async fn expect_citation(&self, words: &str) {
        self.until(&format!("a citation with “{words}”"), async || {
            let panels = self.all(Role::TabPanel).await?;
            let (panel, _) = panels.first().ok_or("no dialog is open")?;
            let text = panel.prop("textContent").await.map_err(said)?.unwrap_or_default();
            if text.contains(words) { Ok(()) } else { Err(format!("it is {text:?}")) }
        })
        .await;
    }

    /// The page is no wider than its window.
    pub(crate) async fn expect_no_sideways_scroll(&self) {
        self.until("nothing beyond the side of the window", async || {
            let html = self.html().await;
            let width = async |name| html.prop(name).await.map_err(said).map(Option::unwrap_or_default);
            let (content, window) = (width("scrollWidth").await?, width("clientWidth").await?);
            if content == window { Ok(()) } else { Err(format!("{content} pixels stand in {window}")) }
        })
        .await;
    }

    /// The page was scrolled down.
    pub(crate) async fn expect_scrolled_down(&self) {
        self.until("to be scrolled down", async || {
            let down = self.html().await.prop("scrollTop").await.map_err(said)?.unwrap_or_default();
            if down == "0" { Err("it is at the top".to_owned()) } else { Ok(()) }
        })
        .await;
    }

    /// The address ends with a fragment that ends so.
    pub(crate) async fn expect_fragment(&self, fragment: &str) {
        self.until(&format!("an address that names {fragment:?}"), async || {
            let now = self.session.current_url().await.map_err(said)?;
            let named = now.fragment().is_some_and(|now| now.ends_with(fragment));
            if named { Ok(()) } else { Err(format!("it is {now}")) }
        })
        .await;
    }

    /// The app has started and shows the content.
    pub(crate) async fn expect_running(&self) {
        self.until("the app to run", async || {
            let state = self.html().await.attr("data-boot").await.map_err(said)?;
            if state.as_deref() == Some("running") { Ok(()) } else { Err(format!("it is {state:?}")) }
        })
        .await;
    }

    /// The page is in the dress of the homepage, whose ground is never white.
    pub(crate) async fn expect_styled(&self) {
        self.until("the homepage's dress", async || {
            let ground = self.html().await.css_value("background-color").await.map_err(said)?;
            let own = ["251, 250, 247", "21, 23, 26"].iter().any(|own| ground.contains(own));
            if own { Ok(()) } else { Err(format!("the ground is {ground}")) }
        })
        .await;
    }

    /// The list is there, whatever it holds.
    pub(crate) async fn expect_list(&self) {
        self.find(Role::List, "Publications").await;
    }

    /// The host was asked for `path` so often, or more often.
    pub(crate) async fn expect_requests(&self, path: &str, times: usize) {
        self.until(&format!("{times} requests for {path}"), async || {
            let asked = self.host.requests(path);
            if asked >= times { Ok(()) } else { Err(format!("there were {asked}")) }
        })
        .await;
    }

    /// The console was told of an error with these words.
    pub(crate) async fn expect_error(&self, words: &str) {
        self.until(&format!("an error “{words}”"), async || {
            if self.session.heard(words) { Ok(()) } else { Err("there was none".to_owned()) }
        })
        .await;
        self.session.forgive(words);
    }
}
