//! Finds the owner of the page: the author in the front matter, else the person who recurs in the lists.

use super::heading_stack::tells_nothing;
use super::owner_name::OwnerName;
use super::person_key::PersonKey;
use super::recurring::recurring;
use super::tally::tally;
use crate::citation::person_name;
use crate::strings::lower;
use crate::vocabulary::holds;
use offprint_model::{Author, Gathered, Meta, NameForm, Publication};

/// Finds the owner, marks that author in every entry and returns the name.
///
/// `emphasised` are the names that entries set apart, `headings` the top headings of the page.
pub(crate) fn owner(
    publications: &mut [Publication],
    emphasised: &[String],
    headings: &[String],
    meta: &Meta,
) -> Option<String> {
    let named = meta.author.as_ref().and_then(|author| author.name.as_deref()).and_then(OwnerName::read);
    let persons: Vec<Vec<PersonKey>> = publications
        .iter()
        .map(|publication| publication.authors.iter().map(|author| PersonKey::of(&author.name)).collect())
        .collect();
    let names = |most| headings.iter().take(most).chain(&meta.title).map(String::as_str).gathered();
    let owner = match named.or_else(|| called(publications, &persons, &names(1))) {
        Some(owner) => owner,
        None => OwnerName::only(recurring(publications, &persons, emphasised, &names(usize::MAX))?),
    };
    let mut written: Vec<&str> = Vec::new();
    for (publication, persons) in publications.iter_mut().zip(&persons) {
        for (author, person) in publication.authors.iter_mut().zip(persons) {
            author.owner = owner.is(person);
            if author.owner {
                written.push(&author.name);
            }
        }
    }
    let most = tally(written).into_iter().max_by_key(|(name, count)| (*count, name.len()));
    let written = most.map(|(name, _)| name.to_owned());
    let name = Some(owner.whole.clone()).filter(|name| !name.is_empty()).or_else(|| written.clone())?;
    // "Ann Lee, Aki Lee": of two matches in one entry, the one with exactly the owner's name
    let is_exactly = |author: &Author| author.name == name || owner.is_spelled(&author.name);
    for publication in publications.iter_mut() {
        if publication.authors.iter().any(is_exactly) {
            for author in &mut publication.authors {
                author.owner = is_exactly(author);
            }
        }
    }
    add_unnamed(publications, written.as_deref().unwrap_or(owner.first_spelling()));
    Some(name)
}

/// Whom the first heading or the title of the page names: an author of the list, or, where the list names only those
/// who wrote with the owner, somebody whose name can be nothing else.
fn called(publications: &[Publication], persons: &[Vec<PersonKey>], titles: &[&str]) -> Option<OwnerName> {
    let is_left_out = publications.iter().any(leaves_out_owner);
    let is_owner = |owner: &OwnerName| {
        let is_listed = || persons.iter().flatten().any(|person| owner.is(person));
        owner.is_distinct() && is_listed() || is_left_out && owner.is_nothing_else()
    };
    let mut titles = titles.iter().filter(|title| tells_nothing(title));
    titles.find_map(|title| OwnerName::read(title).filter(is_owner))
}

/// Words before the first name that imply the owner as another author.
const COMPANIONS: &str = "avec com con mit with";

/// Returns whether an entry names all authors except the owner: "(with Ann Lee)".
pub(crate) fn leaves_out_owner(publication: &Publication) -> bool {
    let leads = |conjunction: &str| {
        conjunction.rsplit(' ').next().is_some_and(|last| holds(COMPANIONS, &lower(last)))
    };
    publication.authors.first().is_some_and(|first| leads(&first.conjunction))
        && !publication.authors.iter().any(|author| author.owner)
}

/// Adds the owner as first author to entries that leave the owner out, and, where most entries do that, as
/// the only author to those without any.
fn add_unnamed(publications: &mut [Publication], name: &str) {
    let named = publications.iter().filter(|publication| !publication.authors.is_empty()).count();
    let leaving_out = publications.iter().filter(|publication| leaves_out_owner(publication)).count();
    for publication in publications {
        let alone =
            publication.authors.is_empty() && publication.verbatim.is_none() && leaving_out * 2 > named;
        if alone || leaves_out_owner(publication) {
            let form = NameForm::of(name, person_name(name));
            let owner =
                Author { name: name.to_owned(), form, owner: true, implied: true, ..Author::default() };
            publication.authors.insert(0, owner);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use offprint_model::Profile;

    fn entry(names: &[&str]) -> Publication {
        let author = |name: &&str| Author { name: (*name).into(), ..Author::default() };
        Publication { authors: names.iter().map(author).collect(), ..Publication::default() }
    }

    #[test]
    fn of_two_with_one_family_name_the_owner_is_the_one_that_recurs() {
        let mut page = [entry(&["Hella Zander", "Bo Lind"]), entry(&["Hella Zander", "Hu Zander"])];
        assert_eq!(owner(&mut page, &[], &[], &Meta::default()).as_deref(), Some("Hella Zander"));
        let owners: Vec<bool> =
            page.iter().flat_map(|entry| &entry.authors).map(|author| author.owner).collect();
        assert_eq!(owners, [true, false, true, false]);
    }

    /// The owner of a page with these lines before its list, and who of the list it is.
    fn owner_of(before: &str, list: &str) -> (Option<String>, Vec<String>) {
        let site = crate::parse([before, "\n\n## Publications\n\n", list].concat().as_bytes()).site;
        let authors = site.publications.iter().flat_map(|publication| publication.authors);
        let own = authors.filter(|author| author.owner).map(|author| author.name).collect();
        (site.owner, own)
    }

    #[test]
    fn a_page_is_called_after_its_owner() {
        let list = "- A. Diallo, K. Berg. Heavy Neutrinos in Light Detectors. *Journal of Tides*, 2021.\n";
        for (before, name) in [
            ("# Amara Diallo", "Amara Diallo"),
            ("# Prof. Amara Diallo, PhD", "Amara Diallo"),
            ("---\ntitle: Dr. Amara Diallo\n---\n\n# Research", "Amara Diallo"),
            ("---\nauthor:\n  name: Amara Diallo, Ph.D.\n---", "Amara Diallo"),
        ] {
            assert_eq!(owner_of(before, list), (Some(name.into()), vec!["A. Diallo".into()]), "{before}");
        }
        assert_eq!(owner_of("# Particles at Home", list).0, None);
    }

    #[test]
    fn an_owner_of_two_spellings_is_found_by_either() {
        let list = "- Haneul Kim, Minseo Park. Paths That Forget. *Journal of Tides*, 2021.\n\
                    - 김하늘, 박민서. 바뀌는 그래프에서 잊는 길. 『정보와 그래프』, 2020.\n";
        let own = vec!["Haneul Kim".to_owned(), "김하늘".to_owned()];
        assert_eq!(
            owner_of("# 김하늘 (Haneul Kim)", list),
            (Some("김하늘 (Haneul Kim)".into()), own.clone())
        );
        assert_eq!(
            owner_of("---\nauthor:\n  name: Haneul Kim (김하늘)\n---", list),
            (Some("Haneul Kim (김하늘)".into()), own)
        );
    }

    #[test]
    fn whom_the_list_leaves_out_the_heading_names() {
        let list = "- A Town of Doors (with Ines Calloway). *Journal of Towns*, 2021.\n";
        assert_eq!(owner_of("# Rosalind Achterberg", list).0.as_deref(), Some("Rosalind Achterberg"));
        assert_eq!(owner_of("# Working Papers", list).0, None);
        assert_eq!(owner_of("# Labour and Ferries", list).0, None);
    }

    #[test]
    fn whoever_is_only_named_as_a_companion_is_not_the_owner() {
        let with = |name: &str| {
            let mut entry = entry(&[name]);
            for author in &mut entry.authors {
                author.conjunction = "with".into();
            }
            entry
        };
        let mut page = [with("Bo Lind"), with("Bo Lind"), with("Bo Lind")];
        assert_eq!(owner(&mut page, &[], &[], &Meta::default()), None);
    }

    #[test]
    fn the_owner_is_the_first_author_of_what_names_only_companions() {
        let mut companions = entry(&["Bo Lind", "Ivo Park"]);
        companions.authors[0].conjunction = "joint with".into();
        let author = Profile { name: Some("Hella Maria Zander".into()), ..Profile::default() };
        let meta = Meta { author: Some(author), ..Meta::default() };
        let mut page = [companions, entry(&[]), entry(&["H. Zander"])];
        owner(&mut page, &[], &[], &meta);
        let names = |entry: &Publication| -> Vec<(String, bool)> {
            entry.authors.iter().map(|author| (author.name.clone(), author.implied)).collect()
        };
        assert_eq!(
            names(&page[0]),
            [("H. Zander".into(), true), ("Bo Lind".into(), false), ("Ivo Park".into(), false)]
        );
        // no more than half of the entries with authors leave the owner out, so this one may lack its authors
        assert_eq!(names(&page[1]), []);
        let mut page = [page[0].clone(), entry(&[])];
        page[0].authors.remove(0);
        owner(&mut page, &[], &[], &meta);
        assert_eq!(names(&page[1]), [("Hella Maria Zander".into(), true)]);
    }
}
