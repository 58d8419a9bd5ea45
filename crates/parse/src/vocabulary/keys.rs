//! Words before a colon that say what follows: "Authors: …", "Venue: …".

/// Before the authors.
pub(crate) const AUTHORS: &str = "\
    auteur auteurs author authors autor autore autoren autores autori co-authors coauthors people \
    verfasser 作者 著者 저자";

/// Before the title.
pub(crate) const TITLE: &str = "\
    titel title titolo titre título タイトル 标题 論文名 題名 题目 제목";

/// Before the venue.
pub(crate) const VENUE: &str = "\
    appeared booktitle conference conferencia conferentie conferenza conferência conférence congreso \
    congresso erschienen event journal konferenz magazine proceedings pubblicato publicado publicatie \
    publication published publisher publié revista revue rivista tagung tijdschrift venue veröffentlicht \
    where workshop zeitschrift 会議 会议 刊名 发表于 学会 掲載誌 期刊 雑誌 저널 학술지 학회";

/// Before the year or date.
pub(crate) const DATE: &str = "\
    anno année ano año data date datum fecha jaar jahr when year 发表时间 年 年份 日期 発行年 발행일 연도";

/// Before something else that belongs to the entry.
pub(crate) const OTHER: &str = "\
    award awards code codes data dataset demo doi estado isbn issue keywords link links note notes pages \
    paper pdf preprint project slides status stichworte tags topic topics type url video volume website";
