use super::Page;

/// What those hear who do not see the page, and where they are on it.
impl Page {
    /// From now on counts how often something is said.
    pub(crate) async fn listen(&self) {
        self.ask(
            "window.heard = 0; window.unheard = 0; new MutationObserver((changes) => {
                for (const { target, type } of changes) {
                    const place = target.closest?.('[role=status]') ?? target.parentElement?.closest('[role=status]');
                    if (!place?.checkVisibility()) continue;
                    // Who is busy is heard when they are no more, whatever they said till then.
                    if (type !== 'attributes') unheard = 1;
                    if (place.ariaBusy === 'true') continue;
                    heard += unheard;
                    unheard = 0;
                }
            }).observe(document.body, {
                subtree: true, childList: true, characterData: true, attributeFilter: ['aria-busy'],
            }); ''",
        )
        .await;
    }

    /// So often something was said, and not more often.
    pub(crate) async fn expect_heard(&self, times: usize) {
        self.until(&format!("{times} announcements"), async || {
            let heard = self.ask("String(window.heard)").await;
            if heard == times.to_string() { Ok(()) } else { Err(format!("there were {heard}")) }
        })
        .await;
    }

    /// The focus is on a control, and whoever looks sees where.
    pub(crate) async fn expect_focus_seen(&self) {
        self.until("the focus to be seen", async || {
            let unseen = self
                .ask(
                    "(() => {
                        const at = document.activeElement;
                        const { outlineStyle, outlineWidth } = getComputedStyle(at);
                        const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
                        const seen = at !== document.body && at.matches(':focus-visible') && ring;
                        return seen && at.checkVisibility() ? '' : at.outerHTML.slice(0, 80);
                    })()",
                )
                .await;
            if unseen.is_empty() { Ok(()) } else { Err(format!("it is at {unseen}")) }
        })
        .await;
    }

    /// All that Back and Forward bring back: address, title, controls, list, and how far down.
    pub(crate) async fn scene(&self) -> String {
        self.ask(
            "JSON.stringify([
                location.search, document.title, document.querySelector('[type=search]').value,
                [...document.querySelectorAll('[type=checkbox]:checked')].map((box) => box.labels[0].textContent),
                [...document.querySelectorAll('main li[id]')].map((paper) => paper.id),
                Math.round(scrollY / 4),
            ])",
        )
        .await
    }

    /// Goes so many pixels down, at once.
    pub(crate) async fn scroll_to(&self, pixels: usize) {
        self.ask(&format!("scrollTo({{ top: {pixels}, behavior: 'instant' }}); ''")).await;
    }

    /// Chooses a value, or drops it, without scrolling to it as drivers do.
    pub(crate) async fn choose_in_place(&self, value: &str) {
        self.step(format!("chooses {value}"));
        // The title is written once the list is painted.
        const NAMED: [&str; 2] = ["location.search", "document.title"];
        let before = [self.ask(NAMED[0]).await, self.ask(NAMED[1]).await];
        self.ask(&format!(
            "[...document.querySelectorAll('[type=checkbox]')]
                .find((box) => box.labels[0].textContent.startsWith({value:?})).click(); ''"
        ))
        .await;
        self.until("another address and title", async || {
            let now = [self.ask(NAMED[0]).await, self.ask(NAMED[1]).await];
            let same = now.iter().zip(&before).any(|(now, before)| now == before);
            if same { Err(format!("they are {now:?}")) } else { Ok(()) }
        })
        .await;
    }

    /// The page is as it was.
    pub(crate) async fn expect_scene(&self, scene: &str) {
        self.until(&format!("to see {scene}"), async || {
            let now = self.scene().await;
            if now == scene { Ok(()) } else { Err(format!("it is {now}")) }
        })
        .await;
    }
}
