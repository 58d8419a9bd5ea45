//! `Venue::short`, the value of the venue facet and of the query string's `venue`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop there and say so"
)]

use offprint_parse::parse;

/// The short name of the venue of an entry with this last line.
fn short_name(venue: &str) -> Option<String> {
    let page = format!(
        "Publications\n===\n\n* **Tides of a Small Lake**\\\n  Ada Quill, Bo Reed\\\n  {venue}\n\n\
         * **Waves of a Small Lake**\\\n  Ada Quill, Mei Tan\\\n  {venue}\n"
    );
    let publications = parse(page.as_bytes()).site.publications;
    let first = publications.get(0).unwrap();
    assert_eq!(first.title, "Tides of a Small Lake", "{venue}");
    first.venue.map(|venue| venue.short)
}

#[test]
fn a_venue_has_one_short_name_for_all_its_years() {
    for (venue, short) in [
        // The acronym, without the year.
        ("14th USENIX Symposium on Operating Systems Design and Implementation (OSDI 2020)", Some("OSDI")),
        ("Advances in Neural Information Processing Systems 33 (NeurIPS 2020)", Some("NeurIPS")),
        (
            "In Proceedings of the 27th ACM Symposium on Operating Systems Principles (SOSP '19), 2019",
            Some("SOSP"),
        ),
        (
            "In *Proc. of the 44th International Conference on Software Engineering (ICSE)*, May 2022",
            Some("ICSE"),
        ),
        ("ICML 2021", Some("ICML")),
        ("NSDI'23", Some("NSDI")),
        ("Neurips 2021", Some("Neurips")),
        ("Icml, 2020", Some("Icml")),
        ("EMNLP-IJCNLP 2019", Some("EMNLP-IJCNLP")),
        // A workshop under its conference's acronym, and one with its own.
        ("NeurIPS 2019 Workshop on Small Waves", Some("NeurIPS Workshop")),
        ("Workshop on Small Waves at NeurIPS 2019", Some("NeurIPS Workshop")),
        ("Workshop on Hot Topics in Operating Systems (HotOS 2021)", Some("HotOS")),
        ("Workshop on Small Waves, 2019", Some("Workshop on Small Waves")),
        // Without an acronym the name, without ordinal and year.
        ("3rd International Symposium on Small Lakes, 2019", Some("International Symposium on Small Lakes")),
        ("In Proceedings of the 12th Conference on Small Lakes, 2018", Some("Conference on Small Lakes")),
        ("The 2018 Conference on Small Lakes, 2018", Some("Conference on Small Lakes")),
        // Journals, without volume, number, pages and publisher.
        ("Journal of Shores, 12(3), 45–67, 2019", Some("Journal of Shores")),
        ("*Nature* 521, 436–444 (2015)", Some("Nature")),
        (
            "IEEE Transactions on Software Engineering, vol. 44, no. 4, pp. 321–345, 2018",
            Some("IEEE Transactions on Software Engineering"),
        ),
        ("Transactions of the Association for Computational Linguistics (TACL), 2021", Some("TACL")),
        // Preprints.
        ("arXiv, 2021", Some("arXiv")),
        ("bioRxiv, 2020", Some("bioRxiv")),
        // Theses and reports.
        ("PhD thesis, Lake University, 2020", Some("PhD thesis, Lake University")),
        (
            "Technical Report LU-TR-1, Lake University, 2017",
            Some("Technical Report LU-TR-1, Lake University"),
        ),
        // Other scripts.
        ("한국정보과학회 학술발표논문집, 2019", Some("한국정보과학회 학술발표논문집")),
        ("정보과학회논문지, 46권 2호, 2019", Some("정보과학회논문지")),
        ("计算机学报, 2020", Some("计算机学报")),
        ("情報処理学会論文誌, 2018", Some("情報処理学会論文誌")),
        ("Труды института озёр, 2018", Some("Труды института озёр")),
        // No venue.
        ("2021", None),
        ("", None),
        ("Under review", None),
    ] {
        assert_eq!(short_name(venue).as_deref(), short, "{venue}");
    }
}
