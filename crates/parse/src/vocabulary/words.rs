//! Words that distinguish running text, titles and names.

/// Words of grammar, which titles have and names do not.
pub(crate) const FUNCTION: &str = "\
    a about above across after against along among an and any are as at auf aus aux avec be before \
    behind bei below beneath between beyond but by can con could dans das de dem den der des die do \
    does du durch during een ein eine en es et for from für has have het how if im in inside into is it \
    its la las le les like los mit near nor not of off on onto or our out outside over par para per por \
    pour should since so sobre sous sur than that the their through throughout to toward towards un una \
    und under une until up upon using van via vom von voor vs we what when where whether which while \
    who why with within without yet zu zum zur à über";

/// Words that titles and venues capitalise and that are hardly ever a name.
pub(crate) const TITLE_WORDS: &str = "\
    active adaptive advances adversarial agents algorithm algorithms analysis application applications \
    applied approach approaches approximate architecture artificial assessment attention author authors \
    automated automatic based bayesian benchmark beyond biology building case challenges chapter \
    classification clinical code coming communication communications comparison complex computational \
    computer computing control data dataset datasets deep demo design detection development digital \
    distributed dynamic dynamics economic education effect effects efficient empirical energy \
    engineering environmental estimation evaluating evaluation evidence experimental exploring extended \
    fast feature federated framework from full fundamental future general generalized generation \
    generative global graph graphs health high human image impact improving inference information \
    intelligence intelligent interactive international introduction investigating knowledge language \
    large latent learning letters linear local machine management materials mathematics medical \
    medicine method methodology methods mining model modeling modelling models multi natural network \
    networks neural new nonlinear novel numerical online open optimal optimization optimizing overview \
    paper papers parallel pattern performance perspective physical physics policy poster predicting \
    prediction privacy probabilistic processing programming public publication quantum random \
    recognition regression reinforcement remote report representation research retrieval review \
    revisiting risk robotics robust role safety sampling scalable science sciences search security \
    semantic semi simulation single social soft software sparse spatial speech statistical statistics \
    stochastic structural structure structured studies study supervised survey sustainable synthetic \
    system systems technical technologies technology test text theoretical theory three time toward \
    towards track training transfer transformer transport two understanding unified unsupervised urban \
    using video virtual vision visual visualization web world";

/// Words before a colon that announce an abstract.
pub(crate) const ABSTRACTS: &str = "\
    abstract kurzfassung resumen resumo riassunto résumé summary tldr zusammenfassung 摘要 요약 초록";

/// Words of whole sentences, which titles and venues seldom have.
pub(crate) const SENTENCE: &str = "\
    am are be been being can did does had has have here i is it my our she that their them there these \
    they this those us was we were which will you your";

/// Words that a full stop shortens, and that end no sentence.
pub(crate) const SHORT: &str = "\
    al approx ca cf dr etc fig mr mrs ms prof resp st vs";
