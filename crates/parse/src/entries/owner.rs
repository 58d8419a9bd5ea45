//! Finds the owner of the page: the author in the front matter, else the person who recurs in the lists.

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
    let named = meta.author.as_ref().and_then(|author| author.name.clone());
    let persons: Vec<Vec<PersonKey>> = publications
        .iter()
        .map(|publication| publication.authors.iter().map(|author| PersonKey::of(&author.name)).collect())
        .collect();
    let key = match &named {
        Some(name) => PersonKey::of(name),
        None => {
            let titles: Vec<&str> = headings.iter().chain(&meta.title).map(String::as_str).gathered();
            recurring(publications, &persons, emphasised, &titles)?
        }
    };
    let mut written: Vec<&str> = Vec::new();
    for (publication, persons) in publications.iter_mut().zip(&persons) {
        for (author, person) in publication.authors.iter_mut().zip(persons) {
            author.owner = person.is_same(&key);
            if author.owner {
                written.push(&author.name);
            }
        }
    }
    let most = tally(written).into_iter().max_by_key(|(name, count)| (*count, name.len()));
    let written = most.map(|(name, _)| name.to_owned());
    let name = named.or_else(|| written.clone())?;
    // "Ann Lee, Aki Lee": of two matches in one entry, the one with exactly the owner's name
    for publication in publications.iter_mut() {
        if publication.authors.iter().any(|author| author.name == name) {
            for author in &mut publication.authors {
                author.owner = author.name == name;
            }
        }
    }
    add_unnamed(publications, written.as_ref().unwrap_or(&name));
    Some(name)
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
