//! Words of venues, by the kind of publication that they stand for.

/// Words of conferences and of venues in general.
pub(crate) const VENUE: &str = "\
    actas actes anais assembly association atelier atti colloque colloquium conf conference conferences \
    conferencia conferentie conferenza conferência conférence congreso congress congrès consortium \
    convegno convention findings forum jornadas journées konferencia konferenz kongress meeting \
    meetings patent patents proc proceedings report reports seminar simposio simpósio society summit \
    symposia symposium tagung tagungsband track workshop workshops конференции конференция сборник \
    симпозиум труды 会议 大会 学会 학술대회 학회";
/// Words of meetings.
pub(crate) const CONFERENCE: &str = "\
    colloquium conf conference conferences conferencia conférence congreso congress findings konferenz meeting \
    proc proceedings simposio symp symposium tagung workshop конференция 会议 学会";
/// Words of journals.
pub(crate) const JOURNAL: &str = "\
    acta annales annals archive archives blätter bulletin chronicle chronicles communications frontiers \
    gazette j jahrbuch jmlr journal journals lett letters mag magazine memoirs monatshefte monthly \
    newsletter notices perspectives quarterly review reviews revista revue rivista rundschau studia \
    tijdschrift trans transactions yearbook zeitschrift zhurnal вестник журнал известия 学报 期刊 杂志 论文集 \
    논문지 학회지";
/// Words of workshops.
pub(crate) const WORKSHOP: &str = "\
    atelier oficina taller werkstatt wkshp wkshps wksp workshop workshops ws";
/// Preprint servers, and words of unpublished manuscripts.
pub(crate) const PREPRINT: &str = "\
    arxiv biorxiv chemrxiv corr eartharxiv edarxiv engrxiv eprint essoar hal iacr manuscript medrxiv \
    openreview osf preprint preprints prépublication psyarxiv socarxiv ssrn techrxiv vixra vordruck";
/// Words of theses.
pub(crate) const THESIS: &str = "\
    bachelorarbeit diplom diploma diplomarbeit dissertation dissertations doktorarbeit habilitation \
    masterarbeit mémoire proefschrift scriptie tesi tesis theses thesis thèse диссертация 学位论文 학위논문";
/// Words of books and their chapters.
pub(crate) const BOOK: &str = "\
    book books buch capítulo chapitre chapter chapters companion encyclopaedia encyclopedia handbook \
    kapitel lehrbuch libro livre lnai lncs monograph series textbook volume volumes книга";
/// Organisations, publishers and other acronyms that are never the acronym of a venue.
pub(crate) const ORGANISATIONS: &str = "\
    aaas acl-anthology acm acs ai aiaa aip ams aps asce asme bmc bmj bsc cambridge ccf cern core cup \
    cv cvf dagstuhl dfg doi editorial edizioni ei elsevier erc esa esci eu eurasip hal hci iacr iapr \
    ieee ieice iet if ifac ifip informs institute iop ipsj isbn isca issn jcr lipics llm llms lnai \
    lncs mdpi mit ml msc nas nasa nature nber nih nlp nsf oup oxford pdf phd plos pmlr press \
    publishers publishing q1 q2 q3 q4 rfc royal rsc sage sci scie science siam springer ssci uk \
    universidad universidade university università universität université url us usa usenix verlag \
    wiley éditions";
/// Words before a colon that announce the name of a venue.
pub(crate) const PREFIXES: &str = "\
    book buch conference em en evento event in journal libro livre publication revista revue venue \
    zeitschrift 会议 期刊 掲載誌 저널 학술지 학회";

/// Words of locators after the name of a venue.
pub(crate) const SUFFIX_WORDS: &str = "\
    art article band bd epub heft iss issue jg no nr num number nº núm p page pages paper part pp s seiten \
    tome vol volume стр том том. №";

/// Ends of the names of journals and meetings, in scripts without spaces.
pub(crate) const ENDINGS: &str = "\
    シンポジウム ワークショップ 会议 大会 季刊 学会 学会誌 学会論文集 学刊 学报 年会 年報 技术 月刊 期刊 杂志 汇刊 発表会 研究会 研讨会 科学 紀要 論叢 \
    論文誌 論文集 論集 講演会 论丛 论坛 评论 通报 논문지 논문집 발표회 심포지엄 연구회 워크숍 저널 학보 학술대회 학회 학회지 협회 회지";

/// Abbreviated words of journals.
pub(crate) const SHORTENED: &str = "\
    acad adv aeronaut agric algebr amer anal ann annu anthropol appl archit artif assoc astron \
    astrophys atmos autom behav biochem bioeng bioinform biol biomed biophys biosci bull cell chem circ \
    circuits clin cogn combin commun comp comput conf contemp control crit curr cybern dev dyn ecol \
    econ educ electr electron eng entomol environ epidemiol ergod eur evol exp funct gen genet geochem \
    geol geom geophys geosci hist hydrol ieee immunol ind inf inform innov inst int intell internat lab \
    lang lett lib linguist log mach mag manag manage mar mater math meas mech med mem meteorol methods \
    microbiol mob mod mol mon nanotechnol nat natl netw neural neurol neurosci not nucl numer nutr oper \
    opt org pharmacol philos photonics phys physiol plasma polit polym proc process prog program \
    psychiatry psychol pub publ pure quart radiol rec rel rep res rev robot sci secur sel semin sens \
    signal sint soc sociol softw solid stat statist stoch struct stud surf surv sust sustain symp syst \
    tech technol telecommun theor theory top topol toxicol trans transp trends univ urban vib vis wirel \
    z zool";
