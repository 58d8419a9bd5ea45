//! The visits, one file a subject.

mod accessible;
mod arranging;
mod cards;
mod citing;
mod content;
mod delivery;
mod failing;
mod filtering;
mod history;
mod hostile;
mod keyboard;
mod languages;
mod missing;
mod narrow;
mod owners;
mod printing;
mod reading;
mod returning;
mod sections;
mod snapshots;
mod starting;
mod themes;
mod tools;
mod trusted_types;
mod written;

use crate::settings::Browser;
use crate::visit::Walk;

/// Lists the visits of a file; one that is not listed is unused, which the compiler says.
macro_rules! visits {
    ($($name:ident),+ $(,)?) => {
        pub(super) const ALL: &[(&str, $crate::visit::Walk)] =
            &[$((stringify!($name), |visit| Box::pin($name(visit)))),+];
    };
}
use visits;

/// Each visit to be made in `browser`, with its subject and its name.
pub(crate) fn all(browser: Browser) -> impl Iterator<Item = (&'static str, &'static str, Walk)> {
    [
        ("tools", tools::ALL),
        ("reading", reading::ALL),
        ("starting", starting::ALL),
        ("filtering", filtering::ALL),
        ("arranging", arranging::ALL),
        ("history", history::ALL),
        ("citing", citing::ALL),
        ("failing", failing::ALL),
        ("delivery", delivery::ALL),
        ("snapshots", snapshots::ALL),
        ("content", content::ALL),
        ("missing", missing::ALL),
        ("keyboard", keyboard::ALL),
        ("narrow", narrow::ALL),
        ("owners", owners::ALL),
        ("cards", cards::ALL),
        ("sections", sections::ALL),
        ("themes", themes::ALL),
        ("languages", languages::ALL),
        ("accessible", accessible::ALL),
        ("printing", printing::ALL),
        ("returning", returning::ALL),
        ("hostile", hostile::ALL),
        ("trusted_types", trusted_types::ALL),
        ("written", written::ALL),
    ]
    .into_iter()
    // Only Chromium can be told which colours to prefer, or to print, and the rules are about the page; and
    // Firefox, driven, begins every page at its top.
    .filter(move |(subject, _)| {
        !["accessible", "printing", "returning"].contains(subject) || browser == Browser::Chromium
    })
    .flat_map(|(subject, walks)| walks.iter().map(move |(name, walk)| (subject, *name, *walk)))
}
