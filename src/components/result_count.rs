use leptos::prelude::*;
use offprint_query::Sort;

use crate::state::PageState;

/// "3 of 10 publications", announced once after each action: it is busy while words are typed.
#[component]
pub fn ResultCount(
    /// The class of the element.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    let page = PageState::from_context();
    let sentence = Memo::new(move |previous: Option<&String>| {
        let sentence = sentence(page);
        // With a space that nobody sees: what is the same as before would not be announced.
        if previous == Some(&sentence) { sentence + "\u{A0}" } else { sentence }
    });
    view! {
        <p role="status" class=class aria-busy=move || page.is_typing().then(|| "true".to_owned())>
            {move || sentence.get()}
            // Those who see have it before them in the list's own controls.
            <span class="unseen">{move || order(page)}</span>
        </p>
    }
}

fn sentence(page: PageState) -> String {
    let result = page.result().read();
    page.messages().result(result.shown.len(), result.total, page.query().read().is_filtered())
}

/// The order and the headings that the visitor chose: a list in another order has as many publications.
fn order(page: PageState) -> String {
    let (query, messages) = (page.query().read(), page.messages());
    let sort = Some(query.sort).filter(|sort| *sort != Sort::default()).map(|sort| messages.sort(sort));
    let group = query.group.map(|group| messages.group(group));
    [sort, group].into_iter().flatten().flat_map(|words| [" \u{B7} ", words]).collect()
}
