//! Words that stand beside the fields of a reference: before volumes, pages and identifiers, in the names of
//! publishers and schools, and the places where they are.

/// Words before the number of a volume.
pub(crate) const VOLUME: &str = "\
    annata band bd bde bände deel jaargang jahrgang jg t tome tomes tomo tomos v vol vols volume volumen \
    volumes т том 卷 巻 第 권";

/// Words before the number of an issue.
pub(crate) const ISSUE: &str = "\
    afl fasc fascicolo fascicule fascículo h heft hft iss issue issues n no nos nr num number numbers \
    nummer numéro numéros nº núm número números pt supl suppl supplement supplementum вып выпуск № 号 期 호";

/// Words before pages.
pub(crate) const PAGES: &str = "\
    blz p pag page pages pagina pagine pags pg pgs pp pág página páginas págs s seite seiten с стр 頁 页 면 \
    쪽";

/// Words before the number of an article.
pub(crate) const ARTICLE_NUMBER: &str = "\
    art article articolo artigo artikel artículo eid paper";

/// Words beside the number of an edition.
pub(crate) const EDITION: &str = "\
    aufl auflage druk edición edition editions edizione edição edn rev revised uitgave édition überarb \
    изд издание 版 판";

/// Words before the book or the proceedings that a publication is part of.
pub(crate) const IN: &str = "\
    dans em en im in nel nella в にて";

/// Words of reports.
pub(crate) const REPORT: &str = "\
    bericht discussion forschungsbericht informe memo memorandum rapport rapporto relatório report \
    reports techreport tr whitepaper working 報告 报告 보고서";

/// Words before the day on which a page was read.
pub(crate) const ACCESS: &str = "\
    abgerufen accessed accesso acesso available besucht cited consultado consulted consulté disponibile \
    disponible disponível geraadpleegd online retrieved viewed visited zugegriffen";

/// Words before an identifier.
pub(crate) const IDENTIFIER: &str = "\
    arxiv bibcode doi hdl http https isbn issn lccn medline mr pmcid pmid pubmed url urn zbl";

/// Words of publishers.
pub(crate) const PUBLISHER: &str = "\
    academic acm birkhäuser blackwell books brill ediciones editions editora editore editorial editrice \
    edizioni edições elgar elsevier erlbaum guilford harper ieee karger macmillan mcgraw norton palgrave \
    pearson penguin press presses publications publisher publishers publishing routledge sage springer \
    thieme uitgeverij usenix verl verlag verlagsgesellschaft wiley éditeur éditions издательство 书店 出版社 \
    書店 書房 출판부 출판사 프레스";

/// Words of schools and institutions.
pub(crate) const SCHOOL: &str = "\
    academy agency bank bureau center centre college department dept epfl eth faculty hochschule \
    institut institute instituto instituut istituto lab laboratories laboratory ministry mit \
    organisation organization politecnico politécnica polytechnic polytechnique school univ universidad \
    universidade universitaet universitat universiteit universitet university università universität \
    université uniwersytet институт университет 大学 大學 学院 研究所 대학교 대학원 연구소 학원";

/// Towns and countries where publishers sit and conferences meet.
pub(crate) const PLACE: &str = "\
    amsterdam athens atlanta austin australia austria baltimore bangalore barcelona basel basingstoke \
    beijing belgium berkeley berlin bern bologna boston brazil brisbane brussels bruxelles budapest \
    cairo calgary california cambridge canada cham chicago chichester chile china cologne copenhagen \
    dallas delhi denmark denver dordrecht dresden dublin edinburgh england finland firenze florence \
    france frankfurt freiburg geneva genève georgia germany glasgow greece göttingen hague haifa hamburg \
    hanoi heidelberg helsinki hillsdale hoboken honolulu houston hungary india ireland israel istanbul \
    italy japan jerusalem kong korea kyoto köln lausanne leiden leipzig leuven lisboa lisbon london lyon \
    madrid manchester massachusetts melbourne mexico miami milan milano minneapolis montreal montréal \
    moscow mumbai munich münchen naples netherlands newark norway orlando osaka oslo oxford paris \
    philadelphia pittsburgh poland portland porto portugal prague princeton roma rome rotterdam russia \
    santiago scotland seattle seoul shanghai singapore spain stanford stockholm stuttgart sweden \
    switzerland sydney taipei tokyo toronto turin tübingen uk uppsala usa utrecht vancouver venice \
    vienna vilnius wales warsaw washington wien wiesbaden york zagreb zurich zürich москва 上海 东京 京都 北京 \
    大阪 東京 대전 부산 서울 제주";

/// Seasons that date an issue.
pub(crate) const SEASON: &str = "\
    automne autumn fall frühling herbst hiver invierno otoño primavera printemps sommer spring summer \
    verano winter été";

/// Words for further authors.
pub(crate) const OTHERS: &str = "\
    a al alia alii altri andere authors autres coauthors colleagues et others otros outros u weitere ほか \
    他 等 외";

/// The codes by which GB/T 7714 tells kinds of documents.
pub(crate) const DOCUMENT_CODES: &str = "A C CM CP D DB DS EB G J K M N P R S Z";
