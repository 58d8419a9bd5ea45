//! Whose page it is where the front matter does not say: the person who recurs in the list.

use super::person_key::{PersonKey, stands_for_others};
use offprint_model::{Numbers, Publication};

/// An emphasised name counts as much as being an author of this many entries more.
const EMPHASIS: usize = 2;

/// How much speaks for one person. The derived order compares field by field, in this order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Standing {
    /// Entries with this author, and [`EMPHASIS`] for each that emphasises the name.
    weight: usize,
    /// Whether a title of the page holds the name.
    in_title: bool,
    /// Entries with this first author; 0 where the order of names has no meaning.
    first: usize,
}

/// Finds the person who is an author of most entries, if that is a good part of several entries.
///
/// `persons` holds the keys of each publication's authors, `emphasised` the names that entries set apart and
/// `titles` the titles of the page. Of several in equally many entries it is the one whom a title names, else
/// the one who stands first most often. `None` where nothing speaks for one of them.
pub(crate) fn recurring(
    publications: &[Publication],
    persons: &[Vec<PersonKey>],
    emphasised: &[String],
    titles: &[&str],
) -> Option<PersonKey> {
    let mut numbers = Numbers::default();
    // of each person, and the last entry that counts
    let mut standings: Vec<(&PersonKey, Standing, usize)> = Vec::new();
    // standing first once may be chance
    let ranked = publications.len() > 1 && !is_alphabetical(publications, persons);
    for (entry, (publication, persons)) in publications.iter().zip(persons).enumerate() {
        // "(with Ann Lee)" names everybody but the owner
        let conjunction = publication.authors.first().map_or("", |first| &first.conjunction);
        if !conjunction.is_empty() && conjunction != "by" {
            continue;
        }
        for (at, (author, person)) in publication.authors.iter().zip(persons).enumerate() {
            if stands_for_others(&author.name) || !person.is_distinct() {
                continue;
            }
            let number = numbers.number(person.as_bytes());
            if number == standings.len() {
                standings.push((person, Standing::default(), usize::MAX));
            }
            let Some((_, standing, last)) = standings.get_mut(number) else { continue };
            standing.weight += usize::from(*last != entry);
            *last = entry;
            standing.first += usize::from(ranked && at == 0);
            standing.in_title |=
                author.name.contains(' ') && titles.iter().any(|title| title.contains(&author.name));
        }
    }
    for name in emphasised {
        let number = numbers.find(PersonKey::of(name).as_bytes());
        if let Some((_, standing, _)) = number.and_then(|number| standings.get_mut(number)) {
            standing.weight += EMPHASIS;
        }
    }
    let (person, best, _) = standings.iter().max_by_key(|(_, standing, _)| *standing)?;
    let decided = standings.iter().filter(|(_, standing, _)| standing == best).count() == 1;
    let with_authors = publications.iter().filter(|publication| !publication.authors.is_empty()).count();
    let enough = best.weight >= 2 && best.weight * 5 >= with_authors * 2 || publications.len() == 1;
    (decided && enough).then(|| (*person).clone())
}

/// Returns whether the authors of every entry stand in the order of their family names, as mathematicians and
/// economists write them: then who stands first says nothing.
fn is_alphabetical(publications: &[Publication], persons: &[Vec<PersonKey>]) -> bool {
    publications.iter().zip(persons).all(|(publication, persons)| {
        let named = publication.authors.iter().zip(persons);
        named.filter(|(author, _)| !stands_for_others(&author.name)).is_sorted_by_key(|(_, person)| person)
    })
}

#[cfg(test)]
mod tests {
    use crate::parse;

    #[track_caller]
    fn assert_owner(page: &str, expected: Option<&str>) {
        assert_eq!(parse(page.as_bytes()).site.owner.as_deref(), expected, "{page}");
    }

    /// A page with one entry for each list of authors.
    #[track_caller]
    fn assert_owner_of_list(authors: &[&str], expected: Option<&str>) {
        let titles = ["Tides at Noon", "Shoals at Night", "Lamps of the Harbour", "Ropes and Knots"];
        let mut page = "# Publications\n\n".to_owned();
        for (authors, title) in authors.iter().zip(titles) {
            page.push_str(&format!("- {authors}. {title}. *Journal of Tides*, 2021.\n"));
        }
        assert_owner(&page, expected);
    }

    #[test]
    fn of_two_on_all_papers_the_usual_first_author_is_the_owner() {
        assert_owner_of_list(&["Zed Overton, Ada Ironside"; 2], Some("Zed Overton"));
        assert_owner_of_list(&["Mia Reed, Ada Ironside"; 3], Some("Mia Reed"));
        assert_owner_of_list(
            &["Ada Ironside, Zed Overton", "Zed Overton, Ada Ironside", "Ada Ironside, Zed Overton"],
            Some("Ada Ironside"),
        );
        // the third is on one paper only
        assert_owner_of_list(
            &["Zed Overton, Ada Ironside", "Bo Lind, Zed Overton, Ada Ironside", "Zed Overton, Ada Ironside"],
            Some("Zed Overton"),
        );
    }

    #[test]
    fn of_three_on_all_papers_the_usual_first_author_is_the_owner() {
        assert_owner_of_list(
            &["Bo Lind, Ada Ironside, Zed Overton", "Bo Lind, Zed Overton, Ada Ironside"],
            Some("Bo Lind"),
        );
        assert_owner_of_list(
            &["Bo Lind, Ada Ironside, Zed Overton", "Zed Overton, Bo Lind, Ada Ironside"],
            None,
        );
    }

    #[test]
    fn initials_and_family_names_in_front_make_no_difference() {
        assert_owner_of_list(
            &["Overton, Z., Ironside, A.", "Overton, Z., & Ironside, A."],
            Some("Overton, Z."),
        );
        assert_owner_of_list(&["Overton Z, Ironside A"; 2], Some("Overton Z"));
        assert_owner_of_list(&["Zed Overton, Ada Ironside", "Z. Overton, A. Ironside"], Some("Zed Overton"));
    }

    #[test]
    fn who_stands_first_once_each_is_no_owner() {
        assert_owner_of_list(&["Ada Ironside, Zed Overton", "Zed Overton, Ada Ironside"], None);
        assert_owner_of_list(&["Zed Overton, Ada Ironside"], None);
    }

    #[test]
    fn alphabetical_order_names_no_owner() {
        assert_owner_of_list(&["Ada Ironside, Zed Overton"; 3], None);
        assert_owner_of_list(&["Ada Ironside, Bo Lind, Zed Overton, et al."; 3], None);
        // on more papers than anybody else
        assert_owner_of_list(&["Ada Ironside, Zed Overton", "Bo Lind, Zed Overton"], Some("Zed Overton"));
    }

    #[test]
    fn an_emphasised_name_decides() {
        assert_owner_of_list(&["Ada Ironside, **Zed Overton**"; 2], Some("Zed Overton"));
        assert_owner_of_list(
            &["Zed Overton, Ada Ironside", "Zed Overton, <u>Ada Ironside</u>"],
            Some("Ada Ironside"),
        );
    }

    #[test]
    fn a_title_of_the_page_decides() {
        let list = "- Ada Ironside, Zed Overton. Tides at Noon. *Journal of Tides*, 2021.\n\
                    - Ada Ironside, Zed Overton. Shoals at Night. *Journal of Tides*, 2020.\n";
        let page = |before: &str| [before, "\n\n## Publications\n\n", list].concat();
        assert_owner(&page("# Zed Overton"), Some("Zed Overton"));
        assert_owner(&page("---\ntitle: Ada Ironside's papers\n---"), Some("Ada Ironside"));
        assert_owner(&page("# Ada Ironside and Zed Overton"), None);
    }
}
