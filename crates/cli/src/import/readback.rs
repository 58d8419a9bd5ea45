//! The list as it is read: which form of each item is read as it was meant, and what is lost even so.

use offprint_cite::Record;
use offprint_model::{Name, Publication};

use super::form::{Form, Style, item, natural};
use super::list::list;
use super::reference::Reference;

/// How many references decide on the style of all.
const SAMPLE: usize = 200;

/// What is read otherwise than it was meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lost {
    /// Fields without which a reference is another: title, names, year, venue, links.
    chief: Vec<&'static str>,
    other: Vec<&'static str>,
}

impl Lost {
    /// How bad it is; the less, the better.
    fn weight(&self) -> usize {
        self.chief.len() * 100 + self.other.len()
    }

    /// Returns whether the form `other` says something otherwise that was misread.
    fn may_be_helped(&self, reference: &Reference, form: Form, other: Form) -> bool {
        let named = self.chief.iter().any(|field| matches!(*field, "names" | "title"));
        !self.chief.is_empty()
            && (form.joint == other.joint || named)
            && item(reference, form) != item(reference, other)
    }

    /// The names of all fields.
    pub(super) fn fields(&self) -> Vec<&'static str> {
        [self.chief.as_slice(), &self.other].concat()
    }
}

/// The form of each reference, and what is lost of it.
pub(super) fn forms(references: &[Reference]) -> (Vec<Form>, Vec<Lost>) {
    let sample: Vec<&Reference> = references.iter().take(SAMPLE).collect();
    let whole = |style| Form::all(style)[0];
    let missed = |style: &Style| -> usize {
        let forms = vec![whole(*style); sample.len()];
        read_back(&sample, &forms).iter().map(|lost| lost.chief.len()).sum()
    };
    let style = Style::ALL.into_iter().min_by_key(missed).unwrap_or(Style::Plain);
    let all: Vec<&Reference> = references.iter().collect();
    let mut forms = vec![whole(style); all.len()];
    let mut lost = read_back(&all, &forms);
    let mut changed = false;
    for plainer in Form::all(style).into_iter().skip(1) {
        let helps = |(at, lost): (usize, &Lost)| {
            let (form, reference) = (forms.get(at)?, references.get(at)?);
            lost.may_be_helped(reference, *form, plainer).then_some(at)
        };
        let failing: Vec<usize> = (0..).zip(&lost).filter_map(helps).collect();
        if failing.is_empty() {
            continue;
        }
        // Some others tell the reader what the page looks like.
        let beside = (0..all.len()).take(SAMPLE).filter(|at| failing.binary_search(at).is_err());
        let mut tried: Vec<usize> = failing.iter().copied().chain(beside).collect();
        tried.sort_unstable();
        let form = |at: &usize| {
            if failing.binary_search(at).is_ok() { Some(plainer) } else { forms.get(*at).copied() }
        };
        let tried_forms: Vec<Form> = tried.iter().filter_map(form).collect();
        let tried_references: Vec<&Reference> = tried.iter().filter_map(|at| references.get(*at)).collect();
        let found = read_back(&tried_references, &tried_forms);
        for (at, found) in tried.into_iter().zip(found) {
            if let (Some(form), Some(lost)) = (forms.get_mut(at), lost.get_mut(at))
                && found.weight() < lost.weight()
                && failing.binary_search(&at).is_ok()
            {
                (*form, *lost) = (plainer, found);
                changed = true;
            }
        }
    }
    if changed {
        lost = read_back(&all, &forms);
    }
    (forms, lost)
}

/// What the reader makes otherwise of each reference in its form.
fn read_back(references: &[&Reference], forms: &[Form]) -> Vec<Lost> {
    let text = list(references.iter().copied().zip(forms.iter().copied()));
    let read = offprint_parse::parse(text.as_bytes()).site.publications;
    let read: Vec<_> = read.iter().collect();
    let mut next = 0;
    let found = |reference: &&Reference| {
        // Entries may have run together: the next one that has the title is meant.
        let title = key(&reference.title.plain());
        let rest = read.get(next..).unwrap_or_default();
        let near = if read.len() == references.len() { 1 } else { 8 };
        let at = rest.iter().take(near).position(|publication| key(&publication.title) == title);
        let publication = rest.get(at.unwrap_or(0));
        next += at.unwrap_or(0) + 1;
        publication.map_or(Lost { chief: vec!["title"], other: Vec::new() }, |publication| {
            lost(reference, publication)
        })
    };
    references.iter().map(found).collect()
}

fn lost(reference: &Reference, publication: &Publication) -> Lost {
    let record = Record::of(publication);
    let shown = |names: &[Name]| names.iter().map(|name| key(&natural(name))).collect::<Vec<_>>();
    let linked =
        |address: &str| publication.links.iter().any(|link| same_address(link.url.as_str(), address));
    let venue = publication.venue.as_ref().map_or("", |venue| venue.name.as_str());
    let pages = record.pages.as_ref().map(|pages| pages.joined("–"));
    let chief = [
        ("title", key(&record.title) == key(&reference.title.plain())),
        ("names", reference.authors.is_empty() || shown(&record.names) == shown(&reference.authors)),
        ("year", record.year == reference.when.year),
        (
            "venue",
            reference.container.as_ref().is_none_or(|name| {
                holds(name, venue)
                    || reference
                        .short
                        .as_ref()
                        .is_some_and(|short| holds(&[name, short.as_str()].concat(), venue))
            }),
        ),
        ("links", reference.links.iter().all(|link| linked(&link.address))),
        ("DOI", reference.identifiers.doi.is_none() || record.doi == reference.identifiers.doi),
    ];
    let said = |meant: &Option<String>, read: &Option<String>| {
        meant.as_ref().is_none_or(|meant| read.as_ref().is_some_and(|read| key(read) == key(meant)))
    };
    let other = [
        ("month", record.month == reference.when.month),
        ("volume", said(&reference.volume, &record.volume)),
        ("number", said(&reference.number, &record.number)),
        ("pages", said(&reference.pages, &pages)),
        ("editors", shown(&reference.editors) == shown(&record.editors)),
        ("series", said(&reference.series, &record.series)),
        ("publisher", said(&reference.publisher, &record.publisher)),
        ("place", said(&reference.place, &record.place)),
        ("edition", said(&reference.edition, &record.edition)),
        ("status", reference.when.status.is_none() || publication.status.is_some()),
        ("awards", publication.awards.len() >= reference.awards.len()),
    ];
    let differing = |fields: &[(&'static str, bool)]| {
        fields.iter().filter(|(_, same)| !same).map(|(name, _)| *name).collect()
    };
    Lost { chief: differing(&chief), other: differing(&other) }
}

/// The letters and digits of a text, since signs around them are set in many ways.
fn key(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, '+' | '$'))
        .flat_map(char::to_lowercase)
        .collect()
}

/// Returns whether `read` is `meant`, or that without words before and behind it such as "Proceedings of".
fn holds(meant: &str, read: &str) -> bool {
    let (meant, read) = (key(meant), key(read));
    !read.is_empty() && (meant.contains(&read) && read.len() * 2 > meant.len())
}

fn same_address(one: &str, other: &str) -> bool {
    let key = |address: &str| -> String {
        address
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '?' | '#' | '&' | '='))
            .collect()
    };
    key(one) == key(&other.replace('<', "%3C").replace('>', "%3E")) || key(one) == key(other)
}
