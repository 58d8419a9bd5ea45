//! Words of headings, by what stands below them.

use offprint_model::Kind;

/// Words of headings over publications.
pub(crate) const LISTS: &str = "\
    abschlussarbeiten aceptados arbeiten article articles articoli artigos artikelen artiklar artikler \
    artykuły artículos arxiv aufsätze beiträge bibliography bildiriler boeken book books buchbeiträge \
    buchkapitel bücher capítulos chapitres chapter chapters communications conference conferences \
    conferencias conférences contributions dissertation dissertations essays herausgeberschaften \
    journal journals julkaisut konferenzbeiträge lavori letters libri libros livres livros makaleler \
    manuscript manuscripts monografien monographien monographs offprints ouvrages paper papers patent \
    patents posters preprint preprints proceedings pubblicazioni publicaciones publicaties publication \
    publications publicações publikacje publikationen publikationer publikációk published refereed \
    report reports reviewed revues schriften submissions teses tesis theses thesis thèses trabajos \
    trabalhos travaux veröffentlichungen work works workshop workshops writing writings yayınlar \
    zeitschriftenartikel книги публикации публикация статьи 论文 논문";

/// Words of headings over something else.
pub(crate) const OTHERS: &str = "\
    about academic activities activity address affiliation affiliations aktuelles appointments \
    ausbildung award awards background betreuung bio biography blog career certificates classes \
    coaching committee committees community contact course courses coursework cursos cv didattica \
    dirigidas dirigées docencia educación education employment enseignement enseignements ensino \
    events experience experiencia fellowships formación formation formação funding grants group \
    hobbies hobby honors honours interests internships invited job jobs kontakt languages lebenslauf \
    lectures lehre lehrveranstaltungen links media member members membership memberships mentees \
    mentoring mentorship misc miscellaneous mitgliedschaften news openings outreach people personal \
    positions preise premios presentations press prizes profile project projects projekte projetos \
    projets proyectos qualifications recruitment resume reviewer reviewing scholarships seminars \
    service services skills software students supervision talk talks teaching timeline travel \
    tutorials updates vacancies videos volunteering vorträge what's";

/// Those of them that may as well name a topic of research.
pub(crate) const TOPICS: &str = "academic community education group languages media services travel";

/// Ends of headings over publications, in scripts without spaces.
pub(crate) const LIST_ENDS: &str = "\
    専著 成果 文章 業績 著作 論文 论文 논문 저서 출판물";

/// Words of headings that name the kind of the entries.
pub(crate) const KINDS: [(Kind, &str); 10] = [
    (Kind::Journal, "journal journals articles zeitschriften revues revistas 期刊论文"),
    (Kind::Conference, "conference conferences proceedings conférences konferenzen congresos 会议论文"),
    (Kind::Workshop, "workshop workshops ateliers"),
    (
        Kind::Preprint,
        "preprint preprints pre-prints arxiv job manuscripts progress working submitted submissions",
    ),
    (Kind::Thesis, "thesis theses dissertation dissertations thèse tesis"),
    (Kind::Patent, "patent patents"),
    (Kind::Book, "book books monographs bücher libros"),
    (Kind::Chapter, "chapter chapters"),
    (Kind::Report, "report reports"),
    (Kind::Other, "posters software abstracts"),
];
