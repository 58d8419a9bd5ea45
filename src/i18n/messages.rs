//! The words of one language, as data; `mod.rs` makes sentences of them.

use super::Template;

/// What the interface says in one language.
pub struct Messages {
    /// The heading over the list, and its name.
    pub publications: &'static str,
    /// The name of the table of contents.
    pub contents: &'static str,
    /// The name of the search box.
    pub search: &'static str,
    /// The name of the list of filters that are on.
    pub active_filters: &'static str,
    /// The button that takes all filters off.
    pub clear_all: &'static str,
    /// The empty result.
    pub nothing_found: &'static str,
    /// That loading takes long.
    pub loading: &'static str,
    /// The button that loads again.
    pub try_again: &'static str,
    /// That the text could not be loaded; the reason follows.
    pub failed: &'static str,
    /// Why the text is not there.
    pub errors: ErrorMessages,
    /// What is said when there is no app to say it.
    pub boot: BootMessages,
    /// Above what the owner should mend.
    pub for_owner: &'static str,
    /// What the owner should mend.
    pub diagnostics: DiagnosticMessages,
    /// The link to a page for each paper, which are made when the page is built.
    pub each_paper: &'static str,
    /// The link to a feed of them.
    pub feed: &'static str,
    /// Where a page without script ends before the list does. {0}: how many papers stand there.
    pub first_papers: Template,
    /// The link to all of them. {0}: how many.
    pub all_papers: Template,
    /// The heading over them. {0}: the owner.
    pub papers_of: Template,
    /// The button that takes one filter off. {0}: the filter.
    pub remove: Template,
    /// The button that unfolds the filters.
    pub filters: &'static str,
    /// The same while some are on. {0}: how many.
    pub filters_on: Template,
    /// The link that chooses one value of a facet instead of all others.
    pub only: &'static str,
    /// Its name, which holds the words above. {0}: the value.
    pub only_value: Template,
    /// {0}: how many values.
    pub(super) show_all: Template,
    /// The button that hides values of a facet again.
    pub show_fewer: &'static str,
    /// {0}: a facet.
    pub(super) within: Template,
    /// {0}: how many publications.
    pub(super) show: Template,
    /// One publication; and {0} of them.
    pub(super) count: [Template; 2],
    /// {0} that are shown, of one; and of {1}.
    pub(super) part: [Template; 2],
    /// {0}: a filter, {1}: how many publications without it.
    pub(super) without: Template,
    /// The name of the choice of an order.
    pub sort_by: &'static str,
    /// In the order of [`Sort::ALL`].
    pub(super) sorts: [&'static str; 5],
    /// The name of the choice of headings.
    pub group_by: &'static str,
    /// In the order of [`Group::ALL`].
    pub(super) groups: [&'static str; 5],
    /// Over papers without a year; and without a venue.
    pub(super) without_value: [&'static str; 2],
    /// Over papers that are on their way and have no year.
    pub in_progress: &'static str,
    /// What the marks of those who contributed equally mean.
    pub equal: &'static str,
    /// The button that opens the cite dialog, and the name of that.
    pub cite: &'static str,
    /// The name of the button beside a paper. {0}: its title.
    pub cite_paper: Template,
    /// The button that cites all that are shown.
    pub export_them: &'static str,
    /// {0}: how many publications.
    pub(super) export: Template,
    /// The name of the tabs of the cite dialog.
    pub formats: &'static str,
    /// {0}: how many publications, {1}: of how many.
    pub(super) beginning: Template,
    /// The button that puts citations into the clipboard.
    pub copy: &'static str,
    /// That they are there.
    pub copied: &'static str,
    /// That the browser refused.
    pub not_copied: &'static str,
    /// The button that saves citations.
    pub download: &'static str,
    /// The button that closes the dialog.
    pub close: &'static str,
    /// Behind the authors that are shown. {0}: how many more there are.
    pub and_more: Template,
    /// The name of the link to one paper of the list. {0}: its title.
    pub link_to: Template,
    /// The summary above an abstract.
    pub abstract_of_it: &'static str,
    /// The system's, light, dark.
    pub(super) themes: [&'static str; 3],
    pub(super) facets: [&'static str; 5],
    /// In the order of [`Kind::ALL`].
    pub(super) kinds: [&'static str; 10],
    pub(super) statuses: [&'static str; 5],
    pub(super) months: [&'static str; 12],
    /// {0}: the month, {1}: the year.
    pub(super) month_of_year: Template,
}

/// Why the page's text is not there, a sentence for each [`LoadError`](crate::load_error::LoadError).
pub struct ErrorMessages {
    /// The visitor is offline.
    pub offline: &'static str,
    /// The server does not answer.
    pub unreachable: &'static str,
    /// The connection broke off.
    pub cut_short: &'static str,
    /// It took too long.
    pub timed_out: &'static str,
    /// The server has no such file.
    pub missing: &'static str,
    /// The server answered with an error. {0}: its number.
    pub status: Template,
    /// A web page came in its place.
    pub page: &'static str,
    /// Something else came in its place. {0}: its media type.
    pub not_text: Template,
    /// It is too large. {0}: how many megabytes it may have.
    pub too_large: Template,
    /// The reader is of another version than the app.
    pub other_version: &'static str,
}

/// What an owner is told on the page: of what is lost. What could be better `offprint check` tells, in English.
pub struct DiagnosticMessages {
    /// {0}: a line of the file, {1}: a sentence.
    pub(super) line: Template,
    pub(super) empty: &'static str,
    pub(super) not_utf8: &'static str,
    /// {0}: the reason.
    pub(super) broken_front_matter: Template,
    pub(super) unclosed_front_matter: &'static str,
    pub(super) unclosed_quotation: &'static str,
    pub(super) unclosed_bracket: &'static str,
    pub(super) text_after_value: &'static str,
    pub(super) colon_in_value: &'static str,
    pub(super) reserved_sign: &'static str,
    pub(super) backslash: &'static str,
    pub(super) missing_comma: &'static str,
    pub(super) missing_key: &'static str,
    pub(super) tab: &'static str,
    pub(super) indentation: &'static str,
    pub(super) text_beside_block: &'static str,
    pub(super) too_deep: &'static str,
    pub(super) too_long: &'static str,
    pub(super) toml: &'static str,
}

/// What `boot.js` and `index.html` say by themselves, when there is no app to say it.
pub struct BootMessages {
    /// That the app does not run; the reason follows.
    pub not_started: &'static str,
    /// Nothing came for a while. {0}: seconds.
    pub no_progress: Template,
    /// A file is missing.
    pub missing_part: &'static str,
    /// The server refused a file. {0}: the number of an answer of HTTP.
    pub missing_part_status: Template,
    /// A file is not as it was published.
    pub altered_part: &'static str,
    /// A file did not come, for whatever other reason.
    pub not_loaded: &'static str,
    /// The browser cannot run the app.
    pub no_wasm: &'static str,
    /// The browser runs no script, and needs none for the text; the next words follow.
    pub no_script: &'static str,
    /// The link to the content file.
    pub source: &'static str,
}
