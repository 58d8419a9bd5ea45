//! What an accepted entry becomes.

use super::FOR_OWNERS;
use super::candidate::Candidate;
use super::doubts;
use crate::citation;
use offprint_model::{Diagnostic, Gathered, Publication};

/// A publication, with what its entry tells of the page.
pub(super) struct Published {
    pub(super) publication: Publication,
    /// The names that set the page's owner apart.
    pub(super) emphasised: Vec<String>,
    pub(super) doubt: Option<Diagnostic>,
}

impl Published {
    /// Makes a publication of an entry, of which nothing is needed any more.
    pub(super) fn new(candidate: &mut Candidate) -> Self {
        let Candidate { entry, reading, context, .. } = &*candidate;
        let emphasised = entry.emphasised_names(reading).into_iter().map(str::to_owned).gathered();
        let mut publication = match reading.title {
            Some(_) => citation::publication(entry, reading, context),
            None => Publication {
                section: context.section.clone(),
                title: entry.text.plain.clone(),
                verbatim: Some(candidate.written()),
                ..Publication::default()
            },
        };
        publication.line = candidate.line;
        publication.ordinal = candidate.ordinal.or(entry.number()).filter(|_| reading.title.is_some());
        let doubt = if FOR_OWNERS { doubts::doubt(candidate, &publication) } else { None };
        publication.links.extend(candidate.links_below());
        if let Some(labelled) = entry.labelled_fields(reading) {
            citation::fill(&mut publication, &labelled, context.kind);
        }
        publication.details = candidate.take_details();
        candidate.free();
        Self { publication, emphasised, doubt }
    }
}
