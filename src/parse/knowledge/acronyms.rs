//! Acronyms of venues. Those that are not here are told by their form: "NeurIPS 2020", "(DaWaK)".

/// As written, capitals first; conferences and workshops.
#[rustfmt::skip]
pub(crate) const KNOWN: &[&str] = &[
    "AAAI", "AACL", "AAMAS", "ACCV", "ACISP", "ACL", "ACML", "ACSAC", "AIED", "AIES", "AISTATS", "ALENEX",
    "ALT", "AMIA", "APLAS", "APSEC", "ARES", "ASE", "ASIACRYPT", "ASONAM", "ASPLOS", "ASRU", "ATC", "ATVA",
    "AVI", "AsiaCCS", "BIBM", "BMVC", "BigData", "CADE", "CASES", "CAV", "CAiSE", "CC", "CCC", "CCGRID",
    "CCS", "CGO", "CHES", "CHI", "CHIIR", "CHIL", "CIDR", "CIKM", "CLOUD", "CLuster", "COLING", "COLM",
    "COLT", "CONCUR", "CONEXT", "CP", "CPAIOR", "CRYPTO", "CSCW", "CSF", "CSL", "CSS", "CVPR", "CVPRW",
    "CoLLAs", "CoNEXT", "CoNLL", "CoRL", "CogSci", "DAC", "DASFAA", "DATE", "DCC", "DIS", "DISC", "DSN",
    "E-Science", "EACL", "EC", "ECAI", "ECCV", "ECCVW", "ECIR", "ECML", "ECML-PKDD", "ECOOP", "ECRTS", "EDBT",
    "EDCC", "EDM", "EGC", "EMBC", "EMNLP", "EMSOFT", "ESA", "ESEC/FSE", "ESEM", "ESOP", "ESORICS", "ESWC",
    "ETAPS", "EUROCRYPT", "EUSIPCO", "EWSN", "EuroS&P", "EuroSys", "EuroVis", "FAST", "FAT*", "FAccT",
    "FAccT*", "FC", "FCCM", "FCT", "FDG", "FG", "FM", "FMCAD", "FOCS", "FOSSACS", "FPGA", "FPL", "FSE",
    "FSTTCS", "FUN", "GECCO", "GLOBECOM", "GLSVLSI", "HPCA", "HPDC", "HRI", "HT", "HotCloud", "HotNets",
    "HotOS", "HotStorage", "Humanoids", "ICALP", "ICAPS", "ICASSP", "ICC", "ICCAD", "ICCC", "ICCD", "ICCP",
    "ICCV", "ICCVW", "ICDAR", "ICDCS", "ICDE", "ICDM", "ICDT", "ICER", "ICFP", "ICIP", "ICIS", "ICLP", "ICLR",
    "ICME", "ICMI", "ICML", "ICNP", "ICPE", "ICPP", "ICPR", "ICRA", "ICS", "ICSA", "ICSE", "ICSME", "ICSOC",
    "ICST", "ICTIR", "ICWE", "ICWS", "ICWSM", "IEDM", "IGARSS", "IJCAI", "IJCAR", "IJCNLP", "IJCNN", "IMC",
    "IMWUT", "INFOCOM", "INLG", "INTERSPEECH", "IPCO", "IPDPS", "IPSN", "IROS", "ISBI", "ISCA", "ISCAS",
    "ISIT", "ISMAR", "ISMB", "ISMIR", "ISMM", "ISPASS", "ISPD", "ISRR", "ISSAC", "ISSCC", "ISSRE", "ISSTA",
    "ISWC", "ITC", "ITCS", "ITP", "ITiCSE", "IUI", "IV", "IVA", "Interspeech", "JCDL", "KDD", "KR", "L4DC",
    "LAK", "LATIN", "LICS", "LISA", "LREC", "LREC-COLING", "MASCOTS", "MFCS", "MICCAI", "MICRO", "MIDL",
    "ML4H", "MLHC", "MLSys", "MM", "MMM", "MMSys", "MODELS", "MSR", "MVA", "MobiCom", "MobiHoc", "MobiSys",
    "MobileHCI", "NAACL", "NCC", "NDSS", "NIME", "NIPS", "NSDI", "NSPW", "NeurIPS", "OOPSLA", "OPODIS",
    "OSDI", "OZCHI", "PACT", "PADL", "PAKDD", "PERCOM", "PETS", "PLDI", "PODC", "PODS", "POPL", "PPDP",
    "PPSN", "PPoPP", "PRICAI", "PSB", "PVLDB", "PerCom", "Percom", "PoPETs", "QIP", "RAID", "RANDOM", "RANLP",
    "RE", "REFSQ", "RLC", "RO-MAN", "RSS", "RTA", "RTAS", "RTSS", "RV", "RecSys", "S&P", "SAC", "SAIV",
    "SANER", "SAS", "SAT", "SC", "SCA", "SCC", "SDM", "SEAMS", "SEC", "SECON", "SIGCOMM", "SIGCSE", "SIGDIAL",
    "SIGGRAPH", "SIGIR", "SIGMETRICS", "SIGMOD", "SIGSPATIAL", "SLE", "SLT", "SOCC", "SOCG", "SODA", "SOSP",
    "SOSR", "SOUPS", "SPAA", "SPIRE", "STACS", "STOC", "STSM", "SWAT", "SafeComp", "SemEval", "SenSys",
    "SoCC", "SoCG", "SoftVis", "StarSEM", "SySTOR", "TACAS", "TACL", "TAMC", "TARK", "TCC", "TEI", "TQC",
    "TREC", "TRECVID", "UAI", "UIST", "UMAP", "USENIX-Security", "UbiComp", "VAST", "VEE", "VLDB", "VLSI",
    "VMCAI", "VR", "VRST", "WABI", "WACV", "WADS", "WAFR", "WCNC", "WCRE", "WG", "WINE", "WMT", "WSC", "WSDM",
    "WWW",
];
/// As written; journals.
#[rustfmt::skip]
pub(crate) const JOURNALS: &[&str] = &[
    "CACM", "CSUR", "EMSE", "IJCV", "IJHCS", "IJRR", "JACM", "JAIR", "JASA", "JCP", "JCSS", "JETAI", "JMLR",
    "JNCA", "JSAC", "JSS", "JSTSP", "MNRAS", "PACMHCI", "PACMPL", "PAMI", "PNAS", "POMACS", "PR", "PRL",
    "RA-L", "SICOMP", "TAC", "TACO", "TASE", "TASLP", "TC", "TCAD", "TCBB", "TCHES", "TCOM", "TCS", "TCSVT",
    "TCYB", "TDSC", "TECS", "TFS", "TGRS", "TIFS", "TIP", "TISSEC", "TIST", "TIT", "TITS", "TKDD", "TKDE",
    "TMC", "TMI", "TMLR", "TMM", "TNN", "TNNLS", "TNSM", "TOCHI", "TOCS", "TODAES", "TODS", "TOG", "TOIS",
    "TOIT", "TOMACS", "TOMM", "TON", "TOPC", "TOPLAS", "TOPS", "TORS", "TOS", "TOSEM", "TPAMI", "TPDS", "TRO",
    "TSC", "TSE", "TSG", "TSP", "TVCG", "TVT", "TWC",
];
