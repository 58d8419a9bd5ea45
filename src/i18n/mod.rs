//! What the interface says: one file a language, and here the sentences that need more than a word.
//!
//! A new language is a file like `en.rs` and a line in [`Messages::of`].

mod en;
mod ko;
mod messages;
mod template;

use offprint_model::{Diagnostic, FrontMatterError, Kind, Month, PartialDate, Problem, PublicationStatus};
use offprint_query::{ActiveFilter, Facet, Group, QueryResult, Sort};

use crate::load_error::{LoadError, ReaderError};
use crate::state::Theme;
pub use messages::{BootMessages, DiagnosticMessages, ErrorMessages, Messages};
pub use template::Template;

impl Messages {
    /// The words for a page in the language with this tag ("ko-KR"): English where there are none.
    pub fn of(language: Option<&str>) -> &'static Self {
        let tag = language.unwrap_or_default();
        let primary = tag.split('-').next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("ko") { &ko::MESSAGES } else { &en::MESSAGES }
    }

    pub(crate) fn theme(&self, theme: Theme) -> &'static str {
        let [system, light, dark] = self.themes;
        match theme {
            Theme::System => system,
            Theme::Light => light,
            Theme::Dark => dark,
        }
    }

    /// The name of a facet.
    pub fn facet(&self, facet: Facet) -> &'static str {
        let [venue, year, author, kind, award] = self.facets;
        match facet {
            Facet::Venue => venue,
            Facet::Year => year,
            Facet::Author => author,
            Facet::Type => kind,
            Facet::Award => award,
        }
    }

    pub(crate) fn sort(&self, sort: Sort) -> &'static str {
        let at = Sort::ALL.iter().position(|other| *other == sort);
        at.and_then(|at| self.sorts.get(at)).copied().unwrap_or_default()
    }

    pub(crate) fn group(&self, group: Group) -> &'static str {
        let at = Group::ALL.iter().position(|other| *other == group);
        at.and_then(|at| self.groups.get(at)).copied().unwrap_or_default()
    }

    /// The heading over papers that have no value of a facet.
    pub(crate) fn without_value(&self, facet: Facet) -> &'static str {
        let [year, venue] = self.without_value;
        if facet == Facet::Year { year } else { venue }
    }

    fn kind<'a>(&self, name: &'a str) -> &'a str {
        let mut kinds = Kind::ALL.into_iter().zip(self.kinds);
        let found = kinds.find(|(kind, _)| kind.name().eq_ignore_ascii_case(name));
        found.map_or(name, |(_, words)| words)
    }

    /// How far a publication is from print, where its entry does not say it.
    pub fn status(&self, stage: PublicationStatus) -> &'static str {
        let [to_appear, under_review, accepted, in_press, submitted] = self.statuses;
        match stage {
            PublicationStatus::ToAppear => to_appear,
            PublicationStatus::UnderReview => under_review,
            PublicationStatus::Accepted => accepted,
            PublicationStatus::InPress => in_press,
            PublicationStatus::Submitted => submitted,
        }
    }

    /// The name of a month.
    pub fn month(&self, month: Month) -> &'static str {
        let at = usize::from(month.number()) - 1;
        self.months.get(at).copied().unwrap_or_default()
    }

    /// As `Intl.DateTimeFormat` writes it, which no native code has: "December 2021".
    pub fn date(&self, date: PartialDate) -> Option<String> {
        let year = date.year.map(|year| year.to_string());
        match (date.month, year) {
            (Some(month), Some(year)) => Some(self.month_of_year.with(&[self.month(month), &year])),
            (Some(month), None) => Some(self.month(month).to_owned()),
            (None, year) => year,
        }
    }

    /// Why the content is not there, as a sentence for the visitor.
    pub fn error(&self, error: &LoadError) -> String {
        let errors = &self.errors;
        let sentence = match error {
            LoadError::Offline => errors.offline,
            LoadError::Unreachable => errors.unreachable,
            LoadError::CutShort => errors.cut_short,
            LoadError::TimedOut => errors.timed_out,
            LoadError::Missing => errors.missing,
            LoadError::Status(status) => return errors.status.with(&[&status.to_string()]),
            LoadError::WebPage => errors.page,
            LoadError::NotText(media_type) => return errors.not_text.with(&[media_type]),
            LoadError::TooLarge(megabytes) => return errors.too_large.with(&[&megabytes.to_string()]),
            LoadError::Reader(error) => return self.reader_error(*error),
        };
        sentence.to_owned()
    }

    /// What `boot.js` and `index.html` say by themselves, under the keys by which they know it; gaps are `{0}`.
    pub fn boot(&self) -> [(&'static str, &'static str); 10] {
        let boot = &self.boot;
        [
            ("not-started", boot.not_started),
            ("try-again", self.try_again),
            ("no-progress", boot.no_progress.0),
            ("missing-part", boot.missing_part),
            ("missing-part-status", boot.missing_part_status.0),
            ("altered-part", boot.altered_part),
            ("not-loaded", boot.not_loaded),
            ("no-wasm", boot.no_wasm),
            ("no-script", boot.no_script),
            ("source", boot.source),
        ]
    }

    /// What the owner should mend, with its line.
    pub fn diagnostic(&self, diagnostic: &Diagnostic) -> String {
        let messages = &self.diagnostics;
        let sentence = match &diagnostic.problem {
            Problem::Empty => messages.empty.to_owned(),
            Problem::NotUtf8 => messages.not_utf8.to_owned(),
            Problem::UnclosedFrontMatter => messages.unclosed_front_matter.to_owned(),
            Problem::BrokenFrontMatter { reason } => {
                messages.broken_front_matter.with(&[self.front_matter_error(reason)])
            }
            // Only while developing does the page tell of less than errors; visitors need no words for it.
            other if cfg!(feature = "reader") => other.to_string(),
            _ => String::new(),
        };
        messages.line.with(&[&diagnostic.place.line.to_string(), &sentence])
    }

    fn front_matter_error<'a>(&self, error: &'a FrontMatterError) -> &'a str {
        let messages = &self.diagnostics;
        match error {
            FrontMatterError::UnclosedQuotation => messages.unclosed_quotation,
            FrontMatterError::UnclosedBracket => messages.unclosed_bracket,
            FrontMatterError::TextAfterValue => messages.text_after_value,
            FrontMatterError::ColonInValue => messages.colon_in_value,
            FrontMatterError::ReservedSign => messages.reserved_sign,
            FrontMatterError::Backslash => messages.backslash,
            FrontMatterError::MissingComma => messages.missing_comma,
            FrontMatterError::MissingKey => messages.missing_key,
            FrontMatterError::Tab => messages.tab,
            FrontMatterError::Indentation => messages.indentation,
            FrontMatterError::TextBesideBlock => messages.text_beside_block,
            FrontMatterError::TooDeep => messages.too_deep,
            FrontMatterError::TooLong => messages.too_long,
            FrontMatterError::Toml => messages.toml,
            FrontMatterError::Other(reason) => reason,
        }
    }

    fn reader_error(&self, error: ReaderError) -> String {
        let boot = &self.boot;
        match error {
            ReaderError::NoProgress(seconds) => boot.no_progress.with(&[&seconds.to_string()]),
            ReaderError::MissingPart(status) => boot.missing_part_status.with(&[&status.to_string()]),
            ReaderError::AlteredPart => boot.altered_part.to_owned(),
            ReaderError::NotLoaded => boot.not_loaded.to_owned(),
            ReaderError::OtherVersion => self.errors.other_version.to_owned(),
        }
    }

    /// What the page says of a facet's value as it stands in the address.
    pub fn value(&self, facet: Facet, value: &str) -> String {
        match facet {
            Facet::Type => self.kind(value).to_owned(),
            Facet::Year => value.replacen("..", "\u{2013}", 1),
            Facet::Venue | Facet::Author | Facet::Award => value.to_owned(),
        }
    }

    /// The button that unfolds the filters: "Filters", or "Filters (2)" when some are on.
    pub fn filters(&self, on: usize) -> String {
        if on == 0 { self.filters.to_owned() } else { self.filters_on.with(&[&on.to_string()]) }
    }

    /// The button that shows all values of a facet.
    pub fn show_all(&self, values: usize) -> String {
        self.show_all.with(&[&values.to_string()])
    }

    /// The box that looks for a value of a facet: "Find a venue".
    pub fn within(&self, facet: Facet) -> String {
        self.within.with(&[&self.facet(facet).to_ascii_lowercase()])
    }

    /// The button that closes the filters over what they keep: "Show 3 publications".
    pub fn show(&self, shown: usize) -> String {
        self.show.with(&[&self.result(shown, shown, false)])
    }

    /// A filter as the site spells it; searched words in quotes.
    pub fn filter(&self, filter: &ActiveFilter, result: &QueryResult) -> String {
        let text = result.label(filter);
        match filter {
            ActiveFilter::Value(facet, _) => self.value(*facet, text),
            ActiveFilter::Words(_) => ["\u{201C}", text, "\u{201D}"].concat(),
        }
    }

    /// "10 publications", or "3 of 10 publications" when filtered. Its first number is always that
    /// of the publications shown, in plain digits.
    pub fn result(&self, shown: usize, total: usize, filtered: bool) -> String {
        let [one, more] = if filtered { self.part } else { self.count };
        let shown = if filtered { shown } else { total };
        (if total == 1 { one } else { more }).with(&[&shown.to_string(), &total.to_string()])
    }

    /// The name of the button that exports what is shown: "Export 3 publications".
    pub fn export(&self, shown: usize) -> String {
        self.export.with(&[&self.result(shown, shown, false)])
    }

    /// That more is exported than is there to read.
    pub fn beginning(&self, read: usize, all: usize) -> String {
        self.beginning.with(&[&read.to_string(), &all.to_string()])
    }

    /// What taking a filter off would bring: "Without OSDI: 3 publications".
    pub fn without(&self, label: &str, count: usize) -> String {
        self.without.with(&[label, &self.result(count, count, false)])
    }
}

#[cfg(test)]
mod tests {
    use offprint_model::Place;

    use super::*;

    #[test]
    fn the_page_speaks_the_language_of_its_text() {
        let search = |tag| Messages::of(tag).search;
        assert_eq!(search(None), "Search publications");
        assert_eq!(search(Some("de-AT")), "Search publications");
        assert_eq!(search(Some("kok")), "Search publications", "Konkani is not Korean");
        assert_eq!(search(Some("ko")), "논문 검색");
        assert_eq!(search(Some("KO-kr")), "논문 검색");
    }

    #[test]
    fn the_page_tells_owners_in_english_what_the_command_tells_them() {
        let reasons = [
            FrontMatterError::UnclosedQuotation,
            FrontMatterError::UnclosedBracket,
            FrontMatterError::TextAfterValue,
            FrontMatterError::ColonInValue,
            FrontMatterError::ReservedSign,
            FrontMatterError::Backslash,
            FrontMatterError::MissingComma,
            FrontMatterError::MissingKey,
            FrontMatterError::Tab,
            FrontMatterError::Indentation,
            FrontMatterError::TextBesideBlock,
            FrontMatterError::TooDeep,
            FrontMatterError::TooLong,
            FrontMatterError::Toml,
            FrontMatterError::Other("of the library".to_owned()),
        ];
        let broken = reasons.map(|reason| Problem::BrokenFrontMatter { reason });
        let others = [Problem::Empty, Problem::NotUtf8, Problem::UnclosedFrontMatter];
        for problem in others.into_iter().chain(broken) {
            let diagnostic = Diagnostic { place: Place { line: 3, column: 1 }, problem };
            assert_eq!(Messages::of(None).diagnostic(&diagnostic), diagnostic.to_string());
            assert!(Messages::of(Some("ko")).diagnostic(&diagnostic).starts_with("3번째 줄: "));
        }
    }

    #[test]
    fn a_result_begins_with_how_many_are_shown_in_plain_digits() {
        let [english, korean] = [Messages::of(None), Messages::of(Some("ko"))];
        assert_eq!(english.result(0, 1, false), "1 publication");
        assert_eq!(english.result(10_000, 10_000, false), "10000 publications");
        assert_eq!(english.result(3, 10, true), "3 of 10 publications");
        assert_eq!(english.result(0, 1, true), "0 of 1 publication");
        assert_eq!(korean.result(10, 10, false), "논문 10편");
        assert_eq!(korean.result(3, 10, true), "논문 3편 (전체 10편)");
    }

    #[test]
    fn values_fill_the_gaps_in_the_order_of_the_language() {
        let [english, korean] = [Messages::of(None), Messages::of(Some("ko"))];
        assert_eq!(english.without("{1}", 2), "Without {1}: 2 publications");
        assert_eq!(korean.without("OSDI", 2), "OSDI 없이: 논문 2편");
        let date = PartialDate { year: Some(2021), month: Month::new(12), ..PartialDate::default() };
        assert_eq!(english.date(date).as_deref(), Some("December 2021"));
        assert_eq!(korean.date(date).as_deref(), Some("2021년 12월"));
        assert_eq!(korean.date(PartialDate { year: None, ..date }).as_deref(), Some("12월"));
        assert_eq!(english.date(PartialDate { month: None, ..date }).as_deref(), Some("2021"));
        assert_eq!(english.date(PartialDate::default()), None);
    }

    #[test]
    fn kinds_have_their_words_and_other_values_stay() {
        let korean = Messages::of(Some("ko"));
        assert_eq!(korean.value(Facet::Type, "Journal"), "학술지 논문");
        assert_eq!(korean.value(Facet::Type, "unheard"), "unheard");
        assert_eq!(korean.value(Facet::Year, "2018..2020"), "2018–2020");
    }
}
