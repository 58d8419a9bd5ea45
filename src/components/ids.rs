//! The ids of elements that others look for: the app, styles, scripts and tests.

/// Where `index.html` has room for the page.
pub const PAGE: &str = "offprint-page";
/// The places in the page that keep room for its controls until the app mounts them.
pub const THEME: &str = "offprint-theme";
/// The search box and the filters.
pub const CONTROLS: &str = "offprint-controls";
/// The result, and what is done with it.
pub const TOOLBAR: &str = "offprint-toolbar";
/// The list, under headings or without.
pub const LISTS: &str = "offprint-lists";
/// What is shown when nothing matches.
pub const EMPTY: &str = "offprint-empty";
/// The search box.
pub const SEARCH: &str = "offprint-search";
/// The list, which is always there and takes the focus.
pub const LIST: &str = "offprint-list";
/// The button that exports what is shown.
pub const EXPORT: &str = "offprint-export";
/// The dialog that holds the facets where there is no room for them beside the list.
pub const SHEET: &str = "offprint-sheet";
/// The facets.
pub const FACETS: &str = "offprint-facets";
/// Where the facets are beside the list.
pub const BESIDE: &str = "offprint-beside";
/// Where they are in the sheet.
pub const INSIDE: &str = "offprint-inside";
/// The dialog of citations.
pub const CITE_DIALOG: &str = "offprint-cite";
/// The citations in it.
pub const CITATION: &str = "offprint-citation";
