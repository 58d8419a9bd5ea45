//! What visitors may rely on when they filter, sort and group.

mod sections;
mod words;

use super::{Facet, FacetValue, Group, Index, Query, QueryResult};
use offprint_model::{Author, Kind, PartialDate, Publication, Site, Venue};

/// A publication at "SHORT" in a year, by names of which `*` marks the owner's.
fn paper(title: &str, names: &[&str], short: &str, year: u16) -> Publication {
    let authors = names.iter().map(|name| Author {
        name: name.trim_start_matches('*').to_owned(),
        owner: name.starts_with('*'),
        ..Author::default()
    });
    let venue = Venue {
        name: format!("Symposium of {short} ({short} {year})"),
        acronym: Some(short.to_owned()),
        short: short.to_owned(),
        ..Venue::default()
    };
    Publication {
        title: title.to_owned(),
        authors: authors.collect(),
        venue: (!short.is_empty()).then_some(venue),
        date: PartialDate { year: (year > 0).then_some(year), ..PartialDate::default() },
        kind: Kind::Conference,
        ..Publication::default()
    }
}

/// Seven publications of an invented person.
fn site() -> Site {
    let mut workshop = paper("Tides Revisited", &["*Ada Quill", "Bo Øst"], "LAKE", 2021);
    workshop.kind = Kind::Workshop;
    if let Some(venue) = &mut workshop.venue {
        venue.name = "Workshop on Small Waves at LAKE".to_owned();
        venue.short = "LAKE Workshop".to_owned();
    }
    let mut article = paper("Über Wellen", &["*Ada Quill"], "Journal of Shores", 2019);
    article.kind = Kind::Journal;
    article.venue = Some(Venue {
        name: "Journal of Shores".to_owned(),
        short: "Journal of Shores".to_owned(),
        prefix: "In".to_owned(),
        suffix: "12(3), 45–67".to_owned(),
        ..Venue::default()
    });
    Site {
        owner: Some("Ada Quill".to_owned()),
        publications: [
            paper("EchoLake: Differentiable Shores", &["*Ada Quill", "Bo Øst", "Mei-Lin Tan"], "LAKE", 2021),
            workshop,
            paper("Fast, Quiet Networks", &["Cy Dorn", "*Ada Quill", "et al."], "RIVER", 2020),
            paper("분산시스템의 물결", &["*Ada Quill", "Bo Ost"], "lake", 2020),
            article,
            paper("A Draft Without a Year", &["*Ada Quill"], "", 0),
            paper("Co-Execution of Streams", &["*Ada Quill", "Cy Dorn", "Mei-Lin Tan"], "RIVER", 2018),
        ]
        .into_iter()
        .collect(),
        ..Site::default()
    }
}

/// The same with other publications.
fn changed(change: impl Fn(&mut Vec<Publication>)) -> Site {
    let site = site();
    let mut publications = site.publications.iter().collect();
    change(&mut publications);
    Site { publications: publications.into(), ..site }
}

fn select(search: &str) -> QueryResult {
    Index::new(site()).select(&Query::parse(search))
}

fn values(listing: &QueryResult, facet: Facet) -> Vec<FacetValue> {
    let of = listing.facets.iter().filter(|counts| counts.facet == facet);
    of.flat_map(|counts| counts.values.clone()).collect()
}

/// "OSDI 2" with a star behind it when chosen.
fn counts(search: &str, facet: Facet) -> Vec<String> {
    let star = |selected| if selected { "*" } else { "" };
    let listing = select(search);
    let values = values(&listing, facet).into_iter();
    values.map(|value| format!("{} {}{}", value.value, value.count, star(value.selected))).collect()
}

#[test]
fn without_filters_all_are_shown_and_each_facet_lists_its_values() {
    let all = select("");
    assert_eq!(all.shown, [0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(all.total, 7);
    assert_eq!(all.facets.iter().map(|counts| counts.facet).collect::<Vec<_>>(), Facet::ALL);
    assert_eq!(counts("", Facet::Venue), ["LAKE 2", "RIVER 2", "Journal of Shores 1", "LAKE Workshop 1"]);
    assert_eq!(counts("", Facet::Year), ["2021 2", "2020 2", "2019 1", "2018 1"]);
    assert_eq!(counts("", Facet::Author), ["Bo Øst 3", "Cy Dorn 2", "Mei-Lin Tan 2"]);
    assert_eq!(counts("", Facet::Type), ["conference 5", "journal 1", "workshop 1"]);
}

#[test]
fn a_venue_is_described_by_its_full_name_where_that_says_more() {
    let listing = select("");
    let described: Vec<_> =
        values(&listing, Facet::Venue).into_iter().map(|value| value.description).collect();
    let expected = [
        Some("Symposium of LAKE"),
        Some("Symposium of RIVER"),
        None,
        Some("Workshop on Small Waves at LAKE"),
    ];
    assert_eq!(described.iter().map(Option::as_deref).collect::<Vec<_>>(), expected);
}

#[test]
fn several_workshops_under_one_name_have_no_full_name() {
    let site = changed(|publications| {
        let mut other = publications[1].clone();
        other.venue.as_mut().unwrap().name = "Workshop on Tall Waves at LAKE".to_owned();
        publications.push(other);
    });
    let listing = Index::new(site.clone()).select(&Query::default());
    let venues = values(&listing, Facet::Venue);
    let workshop = venues.iter().find(|value| &*value.value == "LAKE Workshop").unwrap();
    assert_eq!((workshop.count, &workshop.description), (2, &None));
}

#[test]
fn values_of_a_facet_are_alternatives_and_facets_restrict_each_other() {
    for (search, shown) in [
        ("?venue=RIVER", vec![2, 6]),
        ("?venue=RIVER&venue=LAKE", vec![0, 2, 3, 6]),
        ("?venue=RIVER&venue=LAKE&year=2020", vec![2, 3]),
        ("?venue=RIVER&year=2020&author=Cy+Dorn", vec![2]),
        ("?venue=RIVER&year=2021", vec![]),
        ("?type=journal&type=workshop", vec![1, 4]),
        ("?q=shores&venue=LAKE", vec![0]),
        ("?utm_source=x&VENUE=LAKE", vec![0, 1, 2, 3, 4, 5, 6]),
    ] {
        assert_eq!(select(search).shown, shown, "{search}");
    }
}

#[test]
fn a_venue_is_named_in_any_case_by_its_short_or_full_name_and_no_workshop_by_its_host() {
    for (search, shown) in [
        ("?venue=LAKE", vec![0, 3]),
        ("?venue=lake", vec![0, 3]),
        ("?venue=lake-workshop", vec![1]),
        ("?venue=Symposium+of+River+(RIVER+2020)", vec![2]),
        ("?venue=symposium", vec![]),
        ("?venue=LAK", vec![]),
    ] {
        assert_eq!(select(search).shown, shown, "{search}");
    }
}

#[test]
fn years_are_chosen_one_by_one_or_by_range() {
    for (search, shown) in [
        ("?year=2020", vec![2, 3]),
        ("?year=2019..2020", vec![2, 3, 4]),
        ("?year=2020..", vec![0, 1, 2, 3]),
        ("?year=..2019", vec![4, 6]),
        ("?year=..", vec![0, 1, 2, 3, 4, 6]),
        ("?year=2021&year=2018", vec![0, 1, 6]),
        ("?year=abc", vec![]),
        ("?year=1999", vec![]),
    ] {
        assert_eq!(select(search).shown, shown, "{search}");
    }
}

#[test]
fn an_author_is_found_with_or_without_accents_and_so_is_the_owner_who_is_not_listed() {
    for (search, shown) in [
        ("?author=Bo+%C3%98st", vec![0, 1, 3]),
        ("?author=bo+ost", vec![0, 1, 3]),
        ("?author=mei+lin+tan", vec![0, 6]),
        ("?author=Ada+Quill&year=2020", vec![2, 3]),
        ("?author=et+al.", vec![]),
        ("?author=Tan", vec![]),
    ] {
        assert_eq!(select(search).shown, shown, "{search}");
    }
    assert_eq!(counts("?author=ada+quill&year=2018", Facet::Author).last().unwrap(), "ada quill 1*");
}

#[test]
fn counts_say_what_choosing_a_value_would_bring() {
    let venues = |search| counts(search, Facet::Venue);
    assert_eq!(
        venues("?venue=RIVER"),
        ["LAKE 2", "RIVER 2*", "Journal of Shores 1", "LAKE Workshop 1"],
        "a facet ignores its own choices"
    );
    assert_eq!(
        venues("?venue=RIVER&year=2020"),
        ["LAKE 1", "RIVER 1*", "Journal of Shores 0", "LAKE Workshop 0"],
        "but no others, and its values stay in their places"
    );
    assert_eq!(counts("?venue=RIVER&year=2020", Facet::Year), ["2021 0", "2020 1*", "2019 0", "2018 1"]);
    assert_eq!(counts("?venue=RIVER&q=quiet", Facet::Year), ["2021 0", "2020 1", "2019 0", "2018 0"]);
}

#[test]
fn a_chosen_value_that_the_site_lacks_is_listed_so_that_it_can_be_taken_off() {
    assert_eq!(counts("?venue=POND", Facet::Venue).last().unwrap(), "POND 0*");
    assert_eq!(counts("?year=abc", Facet::Year).last().unwrap(), "abc 0*");
    assert_eq!(counts("?year=1990..1995", Facet::Year).last().unwrap(), "1990..1995 0*");
    assert_eq!(counts("?type=song", Facet::Type).last().unwrap(), "song 0*");
}

#[test]
fn a_range_selects_each_of_its_years() {
    assert_eq!(counts("?year=2019..2020", Facet::Year), ["2021 2", "2020 2*", "2019 1*", "2018 1"]);
}

#[test]
fn filters_are_labelled_as_the_site_spells_them() {
    let query = Query::parse("?q=quiet&venue=river&year=2018..2020&author=bo+ost&type=song");
    let listing = Index::new(site()).select(&query);
    let filters = query.active();
    let labels: Vec<_> = filters.iter().map(|filter| listing.label(filter)).collect();
    assert_eq!(labels, ["RIVER", "2018..2020", "Bo Øst", "song", "quiet"]);
}

#[test]
fn the_list_can_be_sorted_and_the_order_of_the_file_breaks_ties() {
    for (search, shown) in [
        ("", [0, 1, 2, 3, 4, 5, 6]),
        ("?sort=newest", [0, 1, 2, 3, 4, 6, 5]),
        ("?sort=oldest", [6, 4, 2, 3, 0, 1, 5]),
        ("?sort=venue", [4, 0, 3, 1, 2, 6, 5]),
        ("?sort=title", [5, 6, 0, 2, 1, 4, 3]),
        ("?sort=unheard", [0, 1, 2, 3, 4, 5, 6]),
    ] {
        assert_eq!(select(search).shown, shown, "{search}");
    }
}

/// "2021: 0 1" for each heading.
fn grouped(site: &Site, search: &str) -> Vec<String> {
    let index = Index::new(site.clone());
    let QueryResult { shown, groups, .. } = index.select(&Query::parse(search));
    let group = |number: &usize| {
        let below: Vec<String> = shown[groups.runs[*number].clone()].iter().map(usize::to_string).collect();
        format!("{}: {}", index.heading(groups.by, *number).unwrap_or("-"), below.join(" "))
    };
    groups.order.iter().map(group).collect()
}

#[test]
fn the_list_stands_under_the_headings_that_were_asked_for() {
    let site = site();
    for (search, headings) in [
        ("?group=year", vec!["2021: 0 1", "2020: 2 3", "2019: 4", "2018: 6", "-: 5"]),
        ("?group=year&sort=oldest", vec!["2018: 6", "2019: 4", "2020: 2 3", "2021: 0 1", "-: 5"]),
        ("?group=year&sort=title", vec!["2021: 0 1", "2020: 2 3", "2019: 4", "2018: 6", "-: 5"]),
        ("?group=venue", vec!["Journal of Shores: 4", "LAKE: 0 3", "LAKE Workshop: 1", "RIVER: 2 6", "-: 5"]),
        ("?group=venue&sort=oldest&year=2020..", vec!["LAKE: 3 0", "LAKE Workshop: 1", "RIVER: 2"]),
        ("?group=type", vec!["conference: 0 2 3 5 6", "journal: 4", "workshop: 1"]),
        ("?group=none", vec!["-: 0 1 2 3 4 5 6"]),
        ("?group=section", vec!["-: 0 1 2 3 4 5 6"]),
        ("?group=year&q=nothing+there", vec!["-: "]),
        ("", vec!["-: 0 1 2 3 4 5 6"]),
        ("?sort=newest", vec!["-: 0 1 2 3 4 6 5"]),
    ] {
        assert_eq!(grouped(&site, search), headings, "{search}");
    }
}

#[test]
fn a_long_list_has_the_headings_of_its_order_unless_they_would_be_more_than_half_of_it() {
    let by = |years: &dyn Fn(u16) -> u16, papers: u16, search: &str| {
        let publications = (0..papers).map(|at| paper("Tides", &[], "LAKE", years(at))).collect();
        let index = Index::new(Site { publications, ..Site::default() });
        index.select(&Query::parse(search)).groups.by
    };
    let few: &dyn Fn(u16) -> u16 = &|at| 2000 + at % 10;
    assert_eq!(by(few, 20, ""), Group::None, "the owner wrote none");
    assert_eq!(by(few, 20, "?sort=newest"), Group::Year);
    assert_eq!(by(few, 20, "?sort=oldest"), Group::Year);
    assert_eq!(by(few, 20, "?sort=title"), Group::None);
    assert_eq!(by(few, 20, "?sort=venue"), Group::None, "they have one venue");
    assert_eq!(by(few, 20, "?sort=newest&group=none"), Group::None);
    assert_eq!(by(few, 19, "?sort=newest"), Group::None, "a short list");
    assert_eq!(by(few, 19, "?group=year"), Group::Year);
    assert_eq!(by(&|at| 1990 + at, 30, "?sort=newest"), Group::None, "a year each");
    assert_eq!(by(&|_| 0, 30, "?sort=newest"), Group::None, "no years");
}

#[test]
fn quotes_ask_for_whole_words_in_sequence() {
    for (words, shown) in [
        ("\"fast, quiet networks\"", vec![2]),
        ("\"quiet fast\"", vec![]),
        ("\"fast quiet net\"", vec![]),
        ("\"fast quiet net", vec![2]),
        ("“co-execution of”", vec![6]),
        ("\"quill cy\"", vec![]),
    ] {
        let listing = Index::new(site()).select(&Query::default().searching(words));
        assert_eq!(listing.shown, shown, "{words:?}");
    }
}

#[test]
fn prefixes_restrict_a_word_to_a_field() {
    for (words, shown) in [
        ("author:tan", vec![0, 6]),
        ("author:shores", vec![]),
        ("author:\"mei-lin tan\" river", vec![6]),
        ("venue:lake", vec![0, 1, 3]),
        ("venue:shores", vec![4]),
        ("venue:quill", vec![]),
        ("year:2020", vec![2, 3]),
        ("year:2018..2019", vec![4, 6]),
        ("year:202", vec![0, 1, 2, 3]),
        ("year:abc", vec![]),
        ("year:2020 author:dorn", vec![2]),
    ] {
        let listing = Index::new(site()).select(&Query::default().searching(words));
        assert_eq!(listing.shown, shown, "{words:?}");
    }
}

#[test]
fn awards_are_chosen_as_the_page_writes_them() {
    let site = changed(|publications| {
        for (at, award) in [(0, "Best Paper"), (2, "best paper"), (3, "Spotlight"), (4, "Best  Paper")] {
            publications[at].awards.push(award.to_owned());
        }
        publications[3].awards.push("🏆".to_owned());
    });
    let index = Index::new(site.clone());
    let all = index.select(&Query::default());
    let awards: Vec<_> =
        values(&all, Facet::Award).into_iter().map(|value| (value.value.to_string(), value.count)).collect();
    assert_eq!(awards, [("Best Paper".to_owned(), 3), ("Spotlight".to_owned(), 1), ("🏆".to_owned(), 1)]);
    for (search, shown) in [
        ("?award=BEST+paper", vec![0, 2, 4]),
        ("?award=spotlight&award=Best+Paper", vec![0, 2, 3, 4]),
        ("?award=%F0%9F%8F%86", vec![3]),
        ("?award=Best+Paper&year=2020", vec![2]),
        ("?award=best", vec![]),
    ] {
        assert_eq!(index.select(&Query::parse(search)).shown, shown, "{search}");
    }
}

#[test]
fn an_empty_site_has_nothing_to_choose() {
    let listing = Index::new(Site::default()).select(&Query::default());
    assert_eq!((listing.shown.len(), listing.total), (0, 0));
    assert!(listing.facets.iter().all(|counts| counts.values.is_empty()));
    assert_eq!(listing.facets.len(), Facet::ALL.len());
}
