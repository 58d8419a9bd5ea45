//! Words of headings, by what stands below them.

use offprint_model::Kind;

/// Words of headings over publications.
pub(crate) const LISTS: &str = "\
    abschlussarbeiten aceptados arbeiten article articles articoli artigos artikel artikelen artiklar \
    artikler artykuły artículos arxiv aufsatz aufsätze beiträge berichte bibliography bildiriler boeken \
    boekhoofdstukken book books buchbeiträge buchkapitel bücher capitoli capítulos chapitres chapter \
    chapters communications conference conferences conferencias conférences contributions dissertation \
    dissertations drafts essays herausgeberschaften hoofdstukken informes journal journals julkaisut \
    kapitel konferenzbeiträge lavori letters libri libros livres livros makaleler manuscript manuscripts \
    monografie monografien monografías monographien monographies monographs mémoires offprints ouvrages \
    paper papers patent patents preprint preprints proceedings proefschrift proefschriften pubblicazioni \
    publicaciones publicaties publication publications publicações publikacje publikationen \
    publikationer publikációk published rapporten rapporti rapports refereed relatórios report reports \
    reviewed revues saggi schriften submissions teses tesis theses thesis thèses trabajos trabalhos \
    travaux veröffentlichungen work works workshop workshops writing writings yayınlar \
    zeitschriftenartikel книги публикации публикация статьи 论文 논문";

/// Words of headings over publications where they stand alone.
pub(crate) const ALONE: &str = "selected";

/// Words of headings over something else, which may still name papers: projects, software, activities.
pub(crate) const OTHERS: &str = "\
    about academic actividad actividades activiteiten activities activity activités address affiliation \
    affiliations appearances atividades attività background bio biography blog career community contact \
    cv demos divulgación education evenementen eventi eventos events experience experiencia formation \
    forschungsprojekte group intereses interessen interesses interessi interests intérêts invited job \
    kontakt languages lebenslauf links logiciel logiciels media misc miscellaneous outreach people \
    personal press profile progetti progetto project projecten projects projekte projeto projetos \
    projets proyecto proyectos resume services software timeline tools travel veranstaltungen videos \
    what's événements";

/// Words of headings over what is no publication even where it names a paper: news, talks, teaching, prizes.
pub(crate) const NEVER: &str = "\
    actualités aktuelles annonces announcement announcements appointments apresentações asignaturas \
    ausbildung auszeichnungen avvisi award awards becas betreuung beurzen bolsas borse bourses \
    certificates charlas classes coaching committee committees corsi course courses coursework \
    cursos cursussen didattica dirigidas dirigées disciplinas distinctions docencia educación employment \
    encadrement enseignement enseignements enseñanza ensino exposés fellowships formación formação \
    funding grants gutachten gutachtertätigkeit hobbies hobby honors honours insegnamenti insegnamento \
    internships jobs lectures lehre lehrtätigkeit lehrveranstaltungen lezingen member members membership \
    memberships mentees mentoring mentorship mitgliedschaften nachrichten neuigkeiten news nieuws \
    noticias notizie notícias nouvelles novedades novità onderwijs openings orientações palestras \
    ponencias positions poster posters preise premi premios presentaciones presentaties presentations \
    presentazioni prijzen prix prizes prémios présentations prêmios qualifications recruitment reviewer \
    reviewing scholarships seminare seminari seminarios seminars seminários service skills stipendien \
    students supervision séminaires talk talks teaching tutorials updates vacancies vakken volunteering \
    voordrachten vorlesungen vorträge werdegang";

/// Words before a list of what others wrote: "Supervised theses".
pub(crate) const ADVISED: &str = "\
    advised begeleide betreute betreuter co-supervised dirigées encadrées mentored orientadas supervised \
    supervisionados";

/// Words of both tables above that may as well name a topic of research.
pub(crate) const TOPICS: &str = "academic community education group languages media services travel";

/// Ends of headings over publications, in scripts without spaces.
pub(crate) const LIST_ENDS: &str = "\
    专利 专著 出版物 刊行物 国際会議 専著 成果 文章 書籍 業績 発表論文 著作 著書 論文 论文 译著 预印本 논문 실적 업적 저널 저서 출판 출판물 프리프린트 학술대회 학술지 학회";

/// Ends of headings over what is none, in scripts without spaces.
pub(crate) const NEVER_ENDS: &str = "\
    お知らせ ニュース 动态 受賞 奖项 学歴 招生 授業 教学 教育 新闻 消息 演讲 略歴 経歴 经历 職歴 荣誉 获奖 講演 講義 讲座 课程 강연 강의 경력 공지 뉴스 소식 수상 수업 학력";

/// Ends of headings over something else that may name papers.
pub(crate) const OTHER_ENDS: &str = "\
    ソフトウェア プロジェクト 服务 活动 活動 軟體 软件 项目 소프트웨어 프로젝트 활동";

/// Words of headings that name the kind of the entries.
pub(crate) const KINDS: [(Kind, &str); 10] = [
    (
        Kind::Journal,
        "articles journal journals revistas revues zeitschriften zeitschriftenartikel 学术期刊 期刊论文 雑誌論文 학술지",
    ),
    (
        Kind::Conference,
        "conference conferences conférences congresos konferenzbeiträge konferenzen proceedings 会议论文 会議論文 国際会議 학술대회 학회",
    ),
    (Kind::Workshop, "workshop workshops ateliers"),
    (
        Kind::Preprint,
        "preprint preprints pre-prints arxiv job manuscripts progress working submitted submissions",
    ),
    (
        Kind::Thesis,
        "dissertation dissertations proefschrift tesi tesis theses thesis thèse thèses 博士論文 博士论文 学位論文 学位论文 학위논문",
    ),
    (Kind::Patent, "brevets patent patente patents patentes 专利 特許 특허"),
    (Kind::Book, "boeken book books bücher libri libros livres livros monographs 专著 著書 저서"),
    (Kind::Chapter, "buchkapitel capitoli capítulos chapitres chapter chapters hoofdstukken"),
    (Kind::Report, "report reports"),
    (Kind::Other, "posters software abstracts"),
];

/// Words over what belongs to one paper: its abstract, how to cite it.
pub(crate) const ABOUT_PAPER: &str = "\
    abstract abstracts summary tl dr tldr bibtex bib cite citation résumé zusammenfassung kurzfassung resumen \
    resumo riassunto sommario samenvatting 摘要 要旨 概要 초록 요약";
