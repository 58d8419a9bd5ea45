//! The words of the interface: a table for each language, and the sentences that need more.

use super::Theme;
use super::sentence::Sentence;
use offprint_model::{Kind, Month, PartialDate, PublicationStatus};
use offprint_query::{ActiveFilter, Facet, Group, QueryResult, Sort};

/// What the interface says in one language.
pub struct Words {
    pub publications: &'static str,
    pub contents: &'static str,
    pub search: &'static str,
    pub active_filters: &'static str,
    pub clear_all: &'static str,
    pub nothing_found: &'static str,
    pub loading: &'static str,
    pub try_again: &'static str,
    pub failed: &'static str,
    pub faults: Faults,
    pub for_owner: &'static str,
    /// What is made when the page is built: a page for each paper, and a feed of them.
    pub each_paper: &'static str,
    pub feed: &'static str,
    /// Where a page without script ends before the list does. {0}: how many papers stand there, or all.
    pub first_papers: Sentence,
    pub all_papers: Sentence,
    /// {0}: the owner.
    pub papers_of: Sentence,
    /// {0}: a filter.
    pub remove: Sentence,
    pub filters: &'static str,
    /// {0}: how many are on.
    pub filters_on: Sentence,
    pub only: &'static str,
    /// {0}: a value of a facet; holds the words above.
    pub only_value: Sentence,
    /// {0}: how many values.
    show_all: Sentence,
    pub show_fewer: &'static str,
    /// {0}: a facet.
    within: Sentence,
    /// {0}: how many publications.
    show: Sentence,
    /// One publication; and {0} of them.
    count: [Sentence; 2],
    /// {0} that are shown, of one; and of {1}.
    part: [Sentence; 2],
    /// {0}: a filter, {1}: how many publications without it.
    without: Sentence,
    pub sort_by: &'static str,
    /// In the order of [`Sort::ALL`].
    sorts: [&'static str; 4],
    pub group_by: &'static str,
    /// In the order of [`Group::ALL`].
    groups: [&'static str; 4],
    /// Over papers without a year; and without a venue.
    without_value: [&'static str; 2],
    pub equal: &'static str,
    pub cite: &'static str,
    /// {0}: a title.
    pub cite_paper: Sentence,
    pub export_them: &'static str,
    /// {0}: how many publications.
    export: Sentence,
    pub formats: &'static str,
    /// {0}: how many publications, {1}: of how many.
    beginning: Sentence,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub download: &'static str,
    pub close: &'static str,
    /// {0}: how many more authors.
    pub and_more: Sentence,
    /// {0}: the title of a paper.
    pub link_to: Sentence,
    pub abstract_of_it: &'static str,
    /// The system's, light, dark.
    themes: [&'static str; 3],
    facets: [&'static str; 5],
    /// In the order of [`Kind::ALL`].
    kinds: [&'static str; 8],
    statuses: [&'static str; 5],
    months: [&'static str; 12],
    /// {0}: the month, {1}: the year.
    month_of_year: Sentence,
}

/// Why the page's text is not there.
pub struct Faults {
    pub offline: &'static str,
    pub unreachable: &'static str,
    pub cut_short: &'static str,
    pub timed_out: &'static str,
    pub missing: &'static str,
    /// {0}: the number of an answer of HTTP.
    pub status: Sentence,
    pub page: &'static str,
    /// {0}: a media type.
    pub not_text: Sentence,
    pub too_large: &'static str,
}

static ENGLISH: Words = Words {
    publications: "Publications",
    contents: "Contents",
    search: "Search publications",
    active_filters: "Active filters",
    clear_all: "Clear all filters",
    nothing_found: "No publication matches all of these filters.",
    loading: "Loading the page’s text …",
    try_again: "Try again",
    failed: "This page’s text could not be loaded.",
    faults: Faults {
        offline: "You seem to be offline.",
        unreachable: "The server could not be reached.",
        cut_short: "The connection broke off before the whole text was there.",
        timed_out: "The server took too long to answer.",
        missing: "The file is missing on the server (404).",
        status: Sentence("The server answered with an error ({0})."),
        page: "The server sent a web page in place of the text.",
        not_text: Sentence("The server sent something else in place of the text ({0})."),
        too_large: "The text is larger than 16 MB.",
    },
    for_owner: "For the owner of this page:",
    each_paper: "Each paper on a page of its own",
    feed: "Feed",
    first_papers: Sentence("The newest {0} stand here."),
    all_papers: Sentence("All {0} publications"),
    papers_of: Sentence("Papers of {0}"),
    remove: Sentence("Remove filter {0}"),
    filters: "Filters",
    filters_on: Sentence("Filters ({0})"),
    only: "Only",
    only_value: Sentence("Only {0}"),
    show_all: Sentence("Show all {0}"),
    show_fewer: "Show fewer",
    within: Sentence("Find a {0}"),
    show: Sentence("Show {0}"),
    count: [Sentence("{0} publication"), Sentence("{0} publications")],
    part: [Sentence("{0} of {1} publication"), Sentence("{0} of {1} publications")],
    without: Sentence("Without {0}: {1}"),
    sort_by: "Sort",
    sorts: ["Newest first", "Oldest first", "By venue", "By title"],
    group_by: "Group",
    groups: ["By year", "By venue", "By type", "No groups"],
    without_value: ["Without a year", "Without a venue"],
    equal: "equal contribution",
    cite: "Cite",
    cite_paper: Sentence("Cite: {0}"),
    export_them: "Export",
    export: Sentence("Export {0}"),
    formats: "Format",
    beginning: Sentence("Here are the first {0}. Copy and Download give all {1}."),
    copy: "Copy",
    copied: "Copied",
    not_copied: "This browser does not let the page copy. The text is selected: press Ctrl+C, on a Mac ⌘C.",
    download: "Download",
    close: "Close",
    and_more: Sentence("and {0} more"),
    link_to: Sentence("Link to: {0}"),
    abstract_of_it: "Abstract",
    themes: ["Theme: system", "Theme: light", "Theme: dark"],
    facets: ["Venue", "Year", "Co-author", "Type", "Award"],
    kinds: [
        "Conference paper",
        "Journal article",
        "Workshop paper",
        "Preprint",
        "Thesis",
        "Book",
        "Patent",
        "Other",
    ],
    statuses: ["to appear", "under review", "accepted", "in press", "submitted"],
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    month_of_year: Sentence("{0} {1}"),
};

static KOREAN: Words = Words {
    publications: "논문",
    contents: "차례",
    search: "논문 검색",
    active_filters: "적용된 필터",
    clear_all: "필터 모두 지우기",
    nothing_found: "모든 필터에 맞는 논문이 없습니다.",
    loading: "페이지 내용을 불러오는 중 …",
    try_again: "다시 시도",
    failed: "페이지 내용을 불러오지 못했습니다.",
    faults: Faults {
        offline: "인터넷에 연결되어 있지 않은 것 같습니다.",
        unreachable: "서버에 연결하지 못했습니다.",
        cut_short: "내용을 다 받기 전에 연결이 끊어졌습니다.",
        timed_out: "서버가 너무 오래 응답하지 않았습니다.",
        missing: "서버에 파일이 없습니다 (404).",
        status: Sentence("서버가 오류로 응답했습니다 ({0})."),
        page: "서버가 내용 대신 웹 페이지를 보냈습니다.",
        not_text: Sentence("서버가 내용이 아닌 다른 것을 보냈습니다 ({0})."),
        too_large: "내용이 16 MB보다 큽니다.",
    },
    for_owner: "이 페이지의 주인에게:",
    each_paper: "논문별 페이지",
    feed: "피드",
    first_papers: Sentence("최근 {0}편만 여기에 있습니다."),
    all_papers: Sentence("논문 {0}편 모두 보기"),
    papers_of: Sentence("{0}의 논문"),
    remove: Sentence("{0} 필터 지우기"),
    filters: "필터",
    filters_on: Sentence("필터 ({0})"),
    only: "만 보기",
    only_value: Sentence("{0}만 보기"),
    show_all: Sentence("{0}개 모두 보기"),
    show_fewer: "간단히 보기",
    within: Sentence("{0} 찾기"),
    show: Sentence("{0} 보기"),
    count: [Sentence("논문 {0}편"); 2],
    part: [Sentence("논문 {0}편 (전체 {1}편)"); 2],
    without: Sentence("{0} 없이: {1}"),
    sort_by: "정렬",
    sorts: ["최신순", "오래된순", "게재처순", "제목순"],
    group_by: "묶기",
    groups: ["연도별", "게재처별", "유형별", "묶지 않음"],
    without_value: ["연도 없음", "게재처 없음"],
    equal: "공동 기여",
    cite: "인용",
    cite_paper: Sentence("인용: {0}"),
    export_them: "내보내기",
    export: Sentence("{0} 내보내기"),
    formats: "형식",
    beginning: Sentence("처음 {0}편만 보입니다. 복사와 다운로드에는 {1}편이 모두 들어갑니다."),
    copy: "복사",
    copied: "복사했습니다",
    not_copied: "브라우저가 복사를 막았습니다. 글이 선택되어 있으니 Ctrl+C(Mac에서는 ⌘C)를 누르세요.",
    download: "다운로드",
    close: "닫기",
    and_more: Sentence("외 {0}명"),
    link_to: Sentence("바로가기: {0}"),
    abstract_of_it: "초록",
    themes: ["테마: 시스템", "테마: 밝게", "테마: 어둡게"],
    facets: ["게재처", "연도", "공저자", "유형", "수상"],
    kinds: ["학회 논문", "학술지 논문", "워크숍 논문", "프리프린트", "학위 논문", "단행본", "특허", "기타"],
    statuses: ["게재 예정", "심사 중", "게재 확정", "인쇄 중", "투고"],
    months: ["1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월"],
    month_of_year: Sentence("{1}년 {0}"),
};

impl Words {
    /// The words for a page in the language with this tag ("ko-KR"): English where there are none.
    pub fn of(language: Option<&str>) -> &'static Self {
        let tag = language.unwrap_or_default();
        let primary = tag.split('-').next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("ko") { &KOREAN } else { &ENGLISH }
    }

    pub(super) fn theme(&self, theme: Theme) -> &'static str {
        let [system, light, dark] = self.themes;
        match theme {
            Theme::System => system,
            Theme::Light => light,
            Theme::Dark => dark,
        }
    }

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

    pub(super) fn sort(&self, sort: Sort) -> &'static str {
        let at = Sort::ALL.iter().position(|other| *other == sort);
        at.and_then(|at| self.sorts.get(at)).copied().unwrap_or_default()
    }

    pub(super) fn group(&self, group: Group) -> &'static str {
        let at = Group::ALL.iter().position(|other| *other == group);
        at.and_then(|at| self.groups.get(at)).copied().unwrap_or_default()
    }

    /// The heading over papers that have no value of a facet.
    pub(super) fn without_value(&self, facet: Facet) -> &'static str {
        let [year, venue] = self.without_value;
        if facet == Facet::Year { year } else { venue }
    }

    fn kind<'a>(&self, name: &'a str) -> &'a str {
        let mut kinds = Kind::ALL.into_iter().zip(self.kinds);
        let found = kinds.find(|(kind, _)| kind.name().eq_ignore_ascii_case(name));
        found.map_or(name, |(_, words)| words)
    }

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
    pub fn filter(&self, filter: &ActiveFilter, listing: &QueryResult) -> String {
        let text = listing.label(filter);
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
    use super::*;

    #[test]
    fn the_page_speaks_the_language_of_its_text() {
        let search = |tag| Words::of(tag).search;
        assert_eq!(search(None), "Search publications");
        assert_eq!(search(Some("de-AT")), "Search publications");
        assert_eq!(search(Some("kok")), "Search publications", "Konkani is not Korean");
        assert_eq!(search(Some("ko")), "논문 검색");
        assert_eq!(search(Some("KO-kr")), "논문 검색");
    }

    #[test]
    fn a_result_begins_with_how_many_are_shown_in_plain_digits() {
        let [english, korean] = [Words::of(None), Words::of(Some("ko"))];
        assert_eq!(english.result(0, 1, false), "1 publication");
        assert_eq!(english.result(10_000, 10_000, false), "10000 publications");
        assert_eq!(english.result(3, 10, true), "3 of 10 publications");
        assert_eq!(english.result(0, 1, true), "0 of 1 publication");
        assert_eq!(korean.result(10, 10, false), "논문 10편");
        assert_eq!(korean.result(3, 10, true), "논문 3편 (전체 10편)");
    }

    #[test]
    fn values_fill_the_gaps_in_the_order_of_the_language() {
        let [english, korean] = [Words::of(None), Words::of(Some("ko"))];
        assert_eq!(english.without("{1}", 2), "Without {1}: 2 publications");
        assert_eq!(korean.without("OSDI", 2), "OSDI 없이: 논문 2편");
        let date = PartialDate { year: Some(2021), month: Month::new(12) };
        assert_eq!(english.date(date).as_deref(), Some("December 2021"));
        assert_eq!(korean.date(date).as_deref(), Some("2021년 12월"));
        assert_eq!(korean.date(PartialDate { year: None, ..date }).as_deref(), Some("12월"));
        assert_eq!(english.date(PartialDate { month: None, ..date }).as_deref(), Some("2021"));
        assert_eq!(english.date(PartialDate::default()), None);
    }

    #[test]
    fn kinds_have_their_words_and_other_values_stay() {
        let korean = Words::of(Some("ko"));
        assert_eq!(korean.value(Facet::Type, "Journal"), "학술지 논문");
        assert_eq!(korean.value(Facet::Type, "unheard"), "unheard");
        assert_eq!(korean.value(Facet::Year, "2018..2020"), "2018–2020");
    }
}
