//! Phrases of status, awards and legends.

use super::phrases_of;
use offprint_model::PublicationStatus;

/// Phrases of status; of two that begin alike, the longer one first.
pub(crate) const STATUS: [(PublicationStatus, &str); 5] = [
    (
        PublicationStatus::ToAppear,
        "\
         to appear|to apper|will appear|appearing|forthcoming|coming soon|à paraître|erscheint demnächst|\
         im erscheinen|por aparecer|próximamente|a ser publicado|di prossima pubblicazione|verschijnt binnenkort|\
         待刊|掲載予定|게재 예정|출판 예정",
    ),
    (
        PublicationStatus::Accepted,
        "\
         accepted for publication|accepted for presentation|accepted to appear|\
         accepted as a conference paper|accepted with minor revisions|conditionally accepted|accepted|\
         accepté|aceptado|angenommen|aceito|accettato|geaccepteerd|已接收|已录用|採録決定|게재 확정",
    ),
    (
        PublicationStatus::InPress,
        "\
         in press|in print|sous presse|im druck|en prensa|in production|no prelo|in corso di stampa|in druk|\
         印刷中|인쇄 중",
    ),
    (
        PublicationStatus::Submitted,
        "\
         submitted for publication|submitted|resubmitted|soumis|eingereicht|enviado|submetido|inviato|ingediend|\
         投稿中|투고 중",
    ),
    (
        PublicationStatus::UnderReview,
        "\
         currently under review|under review|under submission|under revision|in submission|in review|\
         in revision|minor revision|major revision|revise and resubmit|revise & resubmit|reject and resubmit|\
         reject & resubmit|revision requested|revisions requested|r&r|r & r|en révision|in begutachtung|\
         en revisión|em revisão|in revisione|审稿中|査読中|심사 중",
    ),
];

/// The phrases of status in their order, each with its stage.
pub(crate) fn statuses() -> impl Iterator<Item = (PublicationStatus, &'static str)> {
    STATUS.into_iter().flat_map(|(stage, table)| phrases_of(table).map(move |phrase| (stage, phrase)))
}

/// Phrases that name the sort of paper, and belong to neither title nor venue.
pub(crate) const REMARKS: &str = "\
    auf deutsch|available on request|available upon request|co-authored|coauthored|demo|demo paper|draft|draft available|\
    draft available on request|draft available upon request|draft coming soon|draft soon|most recent version|en français|\
    en preparación|en préparation|em preparação|extended abstract|full paper|in chinese|in french|\
    in german|in italian|in japanese|in korean|in portuguese|in preparation|in progress|in russian|in spanish|in vorbereitung|\
    industry track|invited|job market paper|long paper|main conference|main track|manuscript|manuscript in preparation|\
    manuscrit en préparation|manuscrito en preparación|manuskript in vorbereitung|open access|peer-reviewed|position paper|poster|preprint|preprints|refereed|regular paper|\
    research track|short|short paper|survey paper|work in progress|work-in-progress|\
    working paper available on request|working paper available upon request";

/// Phrases that say that a paper is still being written.
pub(crate) const UNFINISHED: &str = "\
    in preparation|in progress|work-in-progress|draft|unfinished|en preparación|en préparation|em preparação|\
    in preparazione|in voorbereiding|in vorbereitung|in arbeit|准备中|準備中|준비 중|작성 중";

/// Words that may follow a status, before the venue.
pub(crate) const STATUS_TAILS: &str = "\
    in at to by for as with";

/// Words of awards.
pub(crate) const AWARDS: &str = "\
    award awarded awards best cover distinguished finalist highlight highlighted highlights honorable \
    honourable mention nominated nomination nominee notable oral orals outstanding preis premio prix \
    prize ranked runner runner-up spotlight spotlights winner";

/// Words that make an award by themselves.
pub(crate) const AWARDED: &str = "\
    award awards finalist mention nominated nominee preis premio prix prize runner-up winner";

/// Awards without such a word.
pub(crate) const AWARD_PHRASES: &str = "\
    long talk|plenary|top conference|top paper|top 1%|top 5%|top 10%|editor's choice|\
    editors' suggestion|editor's suggestion|editors' choice|invited paper|contributed talk";

/// Signs that stand for an award.
pub(crate) const AWARD_SIGNS: &str = "🏆🥇🥈🥉🏅🎖⭐🌟✨🎉🔥🎤📢🚩";

/// Phrases that explain the marks of authors.
pub(crate) const LEGENDS: &str = "\
    equal contribution|equal contributions|equally contributed|contributed equally|contribute equally|\
    equal contributor|equal contributors|equal author|equal advising|equal supervision|equally|co-first|\
    co-last|joint first|shared first|joint lead|co-lead|first authors|joint last|corresponding author|\
    corresponding authors|co-corresponding|correspondence|alphabetical order|alphabetic order|\
    alphabetical|alphabetically|equal senior|denotes|indicates|project lead|student author|\
    advised student|contribution égale|gleicher beitrag|gleichberechtigt|共同一作|同等贡献|通讯作者|공동 제1저자";

/// Those of them that mean equal contribution.
pub(crate) const EQUAL: &str = "\
    equal|equally|co-first|joint first|shared first|first authors|co-lead|joint lead|égale|\
    gleicher beitrag|gleichberechtigt|共同一作|同等贡献|공동 제1저자";
