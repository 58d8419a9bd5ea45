//! Words of headings: over lists of publications, and over lists of something else.

/// Words, or beginnings of words, over publications.
pub(crate) const LISTS: &str = "\
    aceptados article articles articoli artigos artikelen artiklar artikler artykuły artículos arxiv \
    aufsätze bibliography bildiriler boeken book books buchbeiträge bücher capítulos chapitres chapter \
    chapters communications conference conferences conferencias conférences contributions dissertation \
    dissertations journal journals julkaisut konferenzbeiträge letters libri libros livres livros \
    makaleler manuscript manuscripts monographs offprints ouvrages paper papers patent patents posters \
    preprint preprints proceedings pubblicazioni publicaciones publicaties publication publications \
    publicações publikacje publikationen publikationer publikációk published refereed report reports \
    reviewed revues submissions theses thesis thèses veröffentlichungen work works workshop workshops \
    writing writings yayınlar zeitschriftenartikel книги публикации публикация статьи 论文 논문";

/// Words over something else.
pub(crate) const OTHERS: &str = "\
    about academic activities activity address affiliation affiliations appointments award awards \
    background bio biography blog career certificates classes coaching committee committees community \
    contact course courses coursework cv education employment events experience fellowships funding \
    grants group hobbies hobby honors honours interests internships invited job jobs languages lectures \
    links media member members membership memberships mentees mentoring mentorship misc miscellaneous \
    news openings outreach people personal positions presentations press prizes profile project \
    projects qualifications recruitment resume reviewer reviewing scholarships seminars service \
    services skills software students supervision talk talks teaching timeline travel tutorials updates \
    vacancies videos volunteering what's";

/// How words over publications end in scripts without spaces.
pub(crate) const LIST_ENDS: &str = "\
    専著 成果 文章 業績 著作 論文 论文 논문 저서 출판물";
