//! Words of news items, which announce papers rather than list them.

/// Beginnings of an announcement, in lower case and without signs.
pub(crate) const OPENINGS: &str = "\
    i|i'm|i've|we|we're|we've|our|my|attending|awarded|check out|congrats|congratulations|defended|delighted|\
    delivered|excited|finished|gave|giving|glad|happy|honored|honoured|invited talk|invited to|joined|joining|\
    just|moved|named|new article|new paper|new preprint|obtained|one paper|organised|organized|organising|\
    organizing|pleased|presented|presenting|proud|received|recognised|recognized|selected|started|starting|\
    successfully|thrilled|visiting|visited|will|won|ich|wir|unser|unsere|mein|meine|neuer artikel|neues paper|\
    freue mich|vortrag|je|j'ai|nous|notre|nos|mon|ravi|ravie|heureux|heureuse|nouvel article|soutenance|he|hemos|\
    nuestro|nuestra|nuevo artículo|nuevo trabajo|tenho|temos|nosso|nossa|novo artigo|ho|abbiamo|il nostro|\
    nuovo articolo|sono|ik|wij|ons|onze|nieuw artikel|nieuwe publicatie";

/// What an announcement speaks of.
pub(crate) const SUBJECTS: &str = "\
    abstract article articles articolo artigo artikel artículo manuscript paper papers ponencia poster \
    posters preprint publication submission submissions talk trabajo trabalho tutorial work workshop";

/// What an announcement says of it.
pub(crate) const VERBS: &str = "\
    acceptance accepted accepté accettato aceite aceito aceptado akzeptiert angenommen announced apparu \
    appeared available awarded erschienen featured geaccepteerd gepubliceerd nominated online out paru \
    presented pubblicato publicado published publié received released selected verschenen veröffentlicht \
    won";

/// Announcements in scripts without spaces.
pub(crate) const CASELESS: &str = "\
    されました しました 受賞 录取 录用 很高兴 恭喜 我们的 採択 接收 掲載決定 祝贺 荣获 获得 被接收 게재되었습니다 논문이 되었습니다 발표했습니다 수상했습니다";
