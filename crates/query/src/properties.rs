//! Properties that hold for every site, query and text.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{ActiveFilter, Facet, Group, Index, Query, QueryResult, SearchCache, Sort, fold};
use offprint_model::{Author, Kind, PartialDate, Publication, Publications, Site, Venue};

/// Few words, so that values and searches meet.
const NAMES: [&str; 8] =
    ["Ada Quill", "ada  quill", "Bo Øst", "Bo Ost", "Mei-Lin Tan", "et al.", "…", "물결 Cy"];
const VENUES: [&str; 6] = ["LAKE", "lake", "LAKE Workshop", "RIVER", "Jøurnal", "Symposium of LAKE"];
const TITLES: [&str; 7] =
    ["R&R in C++", "Quiet Networks", "EchoLake", "Co-Execution", "Über Wellen", "분산시스템", ""];
const YEARS: [&str; 9] =
    ["2018", "2020", "02020", "2018..2020", "2019..", "..2019", "2020-2018", "..", "abc"];
const AWARDS: [&str; 5] = ["Best Paper", "best  paper", "Spotlight", "🏆", ""];
const WORDS: [&str; 11] =
    ["c++", "r&r", "quiet", "lake", "\"co-execution\"", "\"über", "author:tan", "year:20", "2019", "-", "시"];

fn publications() -> impl Strategy<Value = Vec<Publication>> {
    let authors = vec((select(&NAMES[..]), any::<bool>()), 0..4);
    let venue = option::of((select(&VENUES[..]), select(&VENUES[..])));
    let awards = vec(select(&AWARDS[..]), 0..3);
    let year = option::of(2016..2023_u16);
    let one = (select(&TITLES[..]), authors, venue, year, select(&Kind::ALL[..]), awards).prop_map(
        |(title, authors, venue, year, kind, awards)| Publication {
            title: title.to_owned(),
            authors: authors
                .into_iter()
                .map(|(name, owner)| Author { name: name.to_owned(), owner, ..Author::default() })
                .collect(),
            venue: venue.map(|(short, name)| Venue {
                name: name.to_owned(),
                short: short.to_owned(),
                ..Venue::default()
            }),
            date: PartialDate { year, ..PartialDate::default() },
            kind,
            awards: awards.into_iter().map(str::to_owned).collect(),
            ..Publication::default()
        },
    );
    vec(one, 0..24)
}

fn sites() -> impl Strategy<Value = Site> {
    (publications(), option::of(select(&NAMES[..]))).prop_map(|(publications, owner)| Site {
        owner: owner.map(str::to_owned),
        publications: publications.into(),
        ..Site::default()
    })
}

/// A facet with a value that may be one of it.
fn choices() -> impl Strategy<Value = (Facet, String)> {
    prop_oneof![
        select(&VENUES[..]).prop_map(|value| (Facet::Venue, value.to_owned())),
        select(&YEARS[..]).prop_map(|value| (Facet::Year, value.to_owned())),
        (2015..2024_u16).prop_map(|year| (Facet::Year, year.to_string())),
        select(&NAMES[..]).prop_map(|value| (Facet::Author, value.to_owned())),
        select(&Kind::ALL[..]).prop_map(|kind| (Facet::Type, kind.name().to_owned())),
        select(&AWARDS[..]).prop_map(|value| (Facet::Award, value.to_owned())),
        (select(&Facet::ALL[..]), any::<String>()),
    ]
}

/// Made as a visitor makes them: one action after the other.
fn queries() -> impl Strategy<Value = Query> {
    let words = prop_oneof![
        2 => Just(String::new()),
        3 => vec(select(&WORDS[..]), 1..3).prop_map(|words| words.join(" ")),
        1 => any::<String>(),
    ];
    let start = prop_oneof![3 => Just(String::new()), 1 => "[?&=a-z+%#éà]{0,12}", 1 => any::<String>()];
    let order = (select(&Sort::ALL[..]), option::of(select(&Group::ALL[..])));
    (start, words, vec(choices(), 0..5), order).prop_map(|(start, words, choices, (sort, group))| {
        let start = Query::parse(&start).searching(&words).sorted(sort).grouped(group);
        choices.iter().fold(start, |query, (facet, value)| query.toggled(*facet, value))
    })
}

fn shown(index: &Index, query: &Query) -> Vec<usize> {
    index.select(query).shown
}

fn values(listing: &QueryResult) -> impl Iterator<Item = (Facet, &str, usize, bool)> {
    listing.facets.iter().flat_map(|counts| {
        counts.values.iter().map(|value| (counts.facet, &*value.value, value.count, value.selected))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_printed_query_is_read_back(query in queries()) {
        let printed = query.to_string();
        prop_assert_eq!(&Query::parse(&printed), &query, "{}", &printed);
        prop_assert!(printed.is_ascii());
        prop_assert_eq!(printed.starts_with('?'), !printed.is_empty());
    }

    #[test]
    fn any_address_is_read_and_what_is_printed_stays(search in any::<String>()) {
        let printed = Query::parse(&search).to_string();
        prop_assert_eq!(Query::parse(&printed).to_string(), printed);
    }

    #[test]
    fn toggling_twice_changes_nothing_but_order_and_ranges(
        site in sites(), query in queries(), (facet, value) in choices(),
    ) {
        let once = query.toggled(facet, &value);
        if !value.trim().is_empty() {
            prop_assert_ne!(once.has(facet, &value), query.has(facet, &value));
        }
        let index = Index::new(site.clone());
        let twice = once.toggled(facet, &value);
        let before = query.chosen(facet).next().is_some();
        if before == twice.chosen(facet).next().is_some() {
            prop_assert_eq!(shown(&index, &twice), shown(&index, &query));
        }
    }

    #[test]
    fn a_count_is_the_length_of_the_list_that_the_value_alone_brings(site in sites(), query in queries()) {
        let index = Index::new(site.clone());
        let listing = index.select(&query);
        for (facet, value, count, selected) in values(&listing) {
            prop_assert_eq!(
                shown(&index, &query.only(facet, value)).len(), count, "{} {:?} in {}", facet.key(), value, query
            );
            prop_assert_eq!(query.has(facet, value), selected, "{} {:?} in {}", facet.key(), value, query);
        }
    }

    #[test]
    fn values_stand_in_one_order_whatever_is_chosen(site in sites(), query in queries()) {
        let index = Index::new(site.clone());
        let (all, some) = (index.select(&Query::default()), index.select(&query));
        for (all, some) in all.facets.iter().zip(&some.facets) {
            let names = |values: &[super::FacetValue]| -> Vec<String> {
                values.iter().map(|value| value.value.to_string()).collect()
            };
            let (all, some) = (names(&all.values), names(&some.values));
            prop_assert_eq!(some.get(..all.len()), Some(all.as_slice()));
        }
    }

    #[test]
    fn what_was_asked_before_does_not_matter(site in sites(), queries in vec(queries(), 1..24)) {
        let index = Index::new(site.clone());
        let mut cache = SearchCache::default();
        for query in &queries {
            for end in (0..=query.words.len()).filter(|&end| query.words.is_char_boundary(end)) {
                let typed = query.searching(&query.words[..end]);
                prop_assert_eq!(index.select_cached(&typed, &mut cache), index.select(&typed), "{}", typed);
            }
        }
    }

    #[test]
    fn the_papers_are_the_same_whether_facets_are_counted_or_not(site in sites(), query in queries()) {
        let index = Index::new(site.clone());
        let kept = index.query_without_facets(&query, &mut SearchCache::default());
        prop_assert!(kept.facets.is_empty());
        let counted = Index::new(site).select(&query);
        prop_assert_eq!(QueryResult { facets: counted.facets.clone(), ..kept }, counted);
    }

    #[test]
    fn headings_part_the_list_and_keep_its_order_below_each(site in sites(), query in queries()) {
        let index = Index::new(site.clone());
        let plain = shown(&index, &query.grouped(Some(Group::None)));
        for group in Group::ALL {
            let QueryResult { shown, groups, .. } = index.select(&query.grouped(Some(group)));
            let mut end = 0;
            for &number in &groups.order {
                let run = groups.runs[number].clone();
                prop_assert_eq!(run.start, end);
                prop_assert!(plain.is_empty() || !run.is_empty());
                end = run.end;
                let below: Vec<_> = plain.iter().filter(|at| shown[run.clone()].contains(at)).copied().collect();
                prop_assert_eq!(&shown[run], &below);
            }
            prop_assert_eq!(end, plain.len());
            prop_assert_eq!(shown.len(), plain.len());
        }
    }

    #[test]
    fn each_publication_is_shown_at_most_once(site in sites(), query in queries()) {
        let listing = Index::new(site.clone()).select(&query);
        prop_assert_eq!(listing.total, site.publications.len());
        let mut sorted = listing.shown.clone();
        sorted.sort_unstable();
        sorted.dedup();
        prop_assert_eq!(sorted.len(), listing.shown.len());
        prop_assert!(sorted.iter().all(|&publication| publication < listing.total));
    }

    #[test]
    fn filters_keep_the_order_of_the_whole_list(site in sites(), query in queries()) {
        let index = Index::new(site.clone());
        let mut all = shown(&index, &query.cleared());
        prop_assert_eq!(all.len(), site.publications.len());
        let some = shown(&index, &query);
        all.retain(|publication| some.contains(publication));
        prop_assert_eq!(some, all);
    }

    #[test]
    fn a_restriction_in_a_further_facet_never_brings_more(
        site in sites(), query in queries(), (facet, value) in choices(),
    ) {
        let query = query.active().iter().fold(query.clone(), |query, filter| match filter {
            ActiveFilter::Value(other, _) if *other == facet => query.without(filter),
            _ => query,
        });
        let index = Index::new(site.clone());
        let before = shown(&index, &query);
        let after = shown(&index, &query.toggled(facet, &value));
        prop_assert!(after.iter().all(|publication| before.contains(publication)));
    }

    #[test]
    fn more_words_and_longer_words_never_bring_more(site in sites(), word in "[a-z\u{C0}-\u{FF} 가-힣-]{0,6}") {
        let index = Index::new(site.clone());
        let ends = (0..=word.len()).filter(|&end| word.is_char_boundary(end));
        let lists: Vec<_> = ends.map(|end| shown(&index, &Query::default().searching(&word[..end]))).collect();
        for pair in lists.windows(2) {
            prop_assert!(pair[1].iter().all(|publication| pair[0].contains(publication)), "{}", word);
        }
    }

    #[test]
    fn publications_kept_by_field_come_back_as_they_were(all in publications()) {
        prop_assert_eq!(Publications::from(all.clone()).iter().collect::<Vec<_>>(), all);
    }

    #[test]
    fn every_text_finds_itself(title in "\\PC{1,30}") {
        let publication = Publication { title: title.clone(), ..Publication::default() };
        let index = Index::new(Site { publications: vec![publication].into(), ..Site::default() });
        let words = title.replace(['"', '“', '”', '„', '«', '»', '＂', ':'], " ");
        prop_assert_eq!(shown(&index, &Query::default().searching(&words)).len(), 1);
    }

    #[test]
    fn folding_twice_is_folding_once(text in any::<String>()) {
        let once = fold::key(&text);
        prop_assert_eq!(fold::key(&once), once);
    }
}
