//! What the components share, as signals and memos.
//!
//! - [`PageState`]: the site, the query and what the query keeps of the site. It is the context of all
//!   components of a page.
//! - `effects`: what follows from a change outside the page's own elements: title, highlights.
//! - `incremental_list`: brings the rest of a long list into the document in chunks.
//! - [`Citation`]: what the visitor asked to cite.
//! - [`Theme`]: light, dark, or as the system says.

mod citation;
mod effect;
mod effects;
mod incremental_list;
mod page_state;
mod theme;

pub use citation::{Citation, CiteDialogState};
pub use effect::effect;
pub use effects::follow_page;
pub use incremental_list::IncrementalList;
pub use page_state::{PageState, prerendered_count};
pub use theme::Theme;
