use thirtyfour::WebElement;

use super::{Page, Role, headings, named, said};

/// One paper in the list.
pub(crate) struct Entry {
    element: WebElement,
}

impl Page {
    /// The paper with this title, once it is in the list.
    pub(crate) async fn entry(&self, title: &str) -> Entry {
        self.until(&format!("the paper “{title}”"), async || {
            let list = self.look_for(Role::List, "Publications").await?;
            for element in list.find_all(Role::ListItem.by()).await.map_err(said)? {
                let titles = headings(element.find_all(Role::Heading.by()).await.map_err(said)?).await?;
                if titles.iter().any(|heading| heading == title) {
                    // Only what is near the window is rendered, and has roles and names.
                    element.scroll_into_view().await.map_err(said)?;
                    return Ok(Entry { element });
                }
            }
            Err("the list has none".to_owned())
        })
        .await
    }
}

impl Entry {
    /// What is to be read, with single spaces.
    pub(crate) async fn text(&self) -> String {
        let text = self.element.text().await.map_err(said).expect("a paper in the list");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Its place in addresses.
    pub(crate) async fn id(&self) -> String {
        self.element.id().await.map_err(said).expect("a paper in the list").unwrap_or_default()
    }

    /// The words that are marked as important: the owner's name.
    pub(crate) async fn strong(&self) -> Vec<String> {
        let marked = named(self.element.find_all(Role::Strong.by()).await, Role::Strong).await;
        let mut words = Vec::new();
        for (element, _) in marked.expect("a paper in the list") {
            words.push(element.text().await.map_err(said).expect("a name"));
        }
        words
    }

    /// Its links that lead away from the page: name and address.
    pub(crate) async fn links(&self) -> Vec<(String, String)> {
        let links = named(self.element.find_all(Role::Link.by()).await, Role::Link).await;
        let mut found = Vec::new();
        for (element, name) in links.expect("a paper in the list") {
            let address = element.attr("href").await.map_err(said).expect("a link").unwrap_or_default();
            if !address.starts_with(['?', '#']) {
                found.push((name, address));
            }
        }
        found
    }
}
