//! Words of headings: over lists of publications, and over lists of something else.

/// Words, or beginnings of words, over publications.
#[rustfmt::skip]
pub(crate) const LISTS: &[&str] = &[
    "aceptados", "article", "articles", "artículos", "arxiv", "bibliography", "book", "books", "chapter",
    "chapters", "conference", "conferences", "contributions", "dissertation", "dissertations", "journal",
    "journals", "letters", "manuscript", "manuscripts", "monographs", "offprints", "paper", "papers",
    "patent", "patents", "posters", "preprint", "preprints", "proceedings", "publicaciones", "publication",
    "publications", "publikationen", "publikációk", "published", "refereed", "report", "reports", "reviewed",
    "submissions", "theses", "thesis", "veröffentlichungen", "work", "works", "workshop", "workshops",
    "writing", "writings", "публикации", "论文", "논문",
];

/// Words over something else.
#[rustfmt::skip]
pub(crate) const OTHERS: &[&str] = &[
    "about", "academic", "activities", "activity", "address", "affiliation", "affiliations", "appointments",
    "award", "awards", "background", "bio", "biography", "blog", "career", "certificates", "classes",
    "coaching", "committee", "committees", "community", "contact", "course", "courses", "coursework", "cv",
    "education", "employment", "events", "experience", "fellowships", "funding", "grants", "group", "hobbies",
    "hobby", "honors", "honours", "interests", "internships", "invited", "job", "jobs", "languages",
    "lectures", "links", "media", "member", "members", "membership", "memberships", "mentees", "mentoring",
    "mentorship", "misc", "miscellaneous", "news", "openings", "outreach", "people", "personal", "positions",
    "presentations", "press", "prizes", "profile", "project", "projects", "qualifications", "recruitment",
    "resume", "reviewer", "reviewing", "scholarships", "seminars", "service", "services", "skills",
    "software", "students", "supervision", "talk", "talks", "teaching", "timeline", "travel", "tutorials",
    "updates", "vacancies", "videos", "volunteering", "what's",
];

/// How words over publications end in scripts without spaces.
pub(crate) const LIST_ENDS: &[&str] =
    &["论文", "著作", "成果", "文章", "専著", "論文", "業績", "논문", "저서", "출판물"];
