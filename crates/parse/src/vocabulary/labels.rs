//! Words of links that stand beside an entry rather than in it.

/// First words of labels; a digit or a format may follow.
pub(crate) const LABELS: &str = "\
    abs abstract acl amazon animation anthology app appendix article artifact artifacts arxiv bib \
    bibtex biorxiv blog blogpost book certificate chapter citation cite code colab coverage data \
    dataset datasets demo discussion docs documentation doi download draft ebook eprint errata erratum \
    fulltext github google hal here homepage html huggingface ieee interview lecture link manuscript \
    materials media medium medrxiv model models news notebook notes online openaccess openreview osf \
    page paper patent pdf podcast post poster preprint presentation press project proof proofs ps \
    psyarxiv publisher pubmed python recording release replication repo report repository researchgate \
    reviews scholar shiny si site slide slides software source springer ssrn summary supp supplement \
    supplemental supplementary supplements talk teaser tech techreport thread trailer tutorial tweet \
    twitter url version video videos vimeo web webpage website wiki wired youtube zenodo 代码 论文 链接 项目";

/// Labels of links that lead to the paper itself.
pub(crate) const PAPER: &str = "article doi fulltext html journal link paper pdf publisher url 论文";

/// Beginnings of an address that is written out.
pub(crate) const ADDRESSES: &str = "\
    http:// https:// www. doi.org/ dx.doi.org/ arxiv.org/";
