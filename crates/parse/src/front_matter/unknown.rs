//! Names the keys of the front matter that mean nothing here, for its writer.

use super::keys::Keys;
use super::yaml::{Pair, Value, Yaml};
use super::{Found, services};
use crate::strings::lower_only;
use offprint_model::Problem;

/// Keys that templates of Jekyll, Hugo and Quarto have, and that need no word: they say how the page looks there.
const OF_TEMPLATES: &str = "\
    announcements author_profile authors bibliography breadcrumbs categories chart citation classes collection \
    comments cover css custom_css custom_js date display_categories display_tags draft editor enabled excerpt_separator \
    execute favicon featured featured_image feature_row footer format gallery gallery1 giscus giscus_comments header \
    hide_title horizontal icon image images_compare images_slider inline intro js key keywords last_modified_at last_updated lastmod latest_posts \
    layout license link linkcolor links math math_engine mathjax mermaid menu meta nav nav_order news og_image order \
    page-layout pagination params pretty_table profiles published read_time related related_posts robots \
    scripts sections selected_papers seo share show_date sidebar sitemap slug social socials tabs tags talkmap_link \
    teaser theme thumbnail tikzjax title-block-banner title_separator toc toc-title toc_icon toc_label toc_sticky \
    type typograms url vega weight widgets";
/// Keys in al-folio's `profile` block that say how it looks there.
const OF_PROFILES: &str = "align image_circular";
/// What people write for keys that are read here.
const MEANT: &[(&str, &str)] = &[
    ("affiliation", "employer"),
    ("institution", "employer"),
    ("mail", "email"),
    ("organisation", "employer"),
    ("organization", "employer"),
    ("photo", "avatar"),
    ("picture", "avatar"),
    ("position", "bio"),
    ("role", "bio"),
    ("summary", "description"),
    ("tagline", "bio"),
    ("university", "employer"),
];

/// All keys that are read, each with those that hold it: "author.email". Services in one spelling.
pub(crate) fn known() -> Vec<String> {
    let block =
        |key: &str| Pair { at: 0, key: key.to_owned(), value: Yaml { at: 0, value: Value::Map(Vec::new()) } };
    let (mut found, mut asked) = (Vec::new(), Vec::new());
    let pairs = &["author", "profile"].map(block);
    super::meta(&mut Keys { pairs, name: "", found: &mut found, asked: &mut asked });
    asked.extend(services::keys().filter(|key| *key != "url").map(str::to_owned));
    for block in ["author", "profile"] {
        asked.extend(services::keys().map(|key| [block, ".", key].concat()));
    }
    asked.sort();
    asked.dedup();
    asked
}

/// Reports keys that are not read, with the nearest one that is.
pub(super) fn report(front_matter: &[Pair], found: &mut Vec<Found>) {
    let known = known();
    report_in("", front_matter, &known, found);
    for pair in front_matter.iter().filter(|pair| matches!(pair.key.as_str(), "author" | "profile")) {
        report_in(&[&pair.key, "."].concat(), pair.value.pairs(), &known, found);
    }
}

fn report_in(block: &str, pairs: &[Pair], known: &[String], found: &mut Vec<Found>) {
    for Pair { at, key, .. } in pairs {
        let name = [block, key].concat();
        let ignored = if block.is_empty() { OF_TEMPLATES } else { OF_PROFILES };
        if known.contains(&name)
            || services::find(key).is_some()
            || ignored.split(' ').any(|ignored| ignored == key)
        {
            continue;
        }
        let nearest = nearest(block, key, known);
        found.push((*at, Problem::UnknownKey { key: name, nearest }));
    }
}

/// The key that was probably meant: in the same block where there is one.
fn nearest(block: &str, key: &str, known: &[String]) -> Option<String> {
    let key = plain(key);
    if let Some((_, meant)) = MEANT.iter().find(|(written, _)| *written == key) {
        return known.iter().find(|known| known.strip_prefix(block) == Some(*meant)).cloned();
    }
    let spelled = services::spellings().map(|key| [block, &key].concat());
    let distance = |known: &str| {
        let (holder, bare) = known.rsplit_once('.').unwrap_or(("", known));
        let elsewhere = holder != block.trim_end_matches('.');
        (strsim::osa_distance(&plain(bare), &key), elsewhere, known.len())
    };
    let (distance, nearest) =
        known.iter().cloned().chain(spelled).map(|known| (distance(&known), known)).min()?;
    let length = key.chars().count().max(nearest.chars().count() - nearest.rfind('.').map_or(0, |at| at + 1));
    (distance.0 * 3 <= length).then_some(nearest)
}

/// As it is compared: case and marks between words do not count.
fn plain(key: &str) -> String {
    lower_only(key, char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;
    use offprint_model::Severity;

    /// The keys of a front matter that are named: line, key, nearest.
    fn named(front_matter: &str) -> Vec<(usize, String, Option<String>)> {
        let parsed = crate::parse(format!("---\n{front_matter}---\nText\n").as_bytes());
        let unknown = parsed.diagnostics.into_iter().filter_map(|diagnostic| match diagnostic.problem {
            Problem::UnknownKey { key, nearest } => Some((diagnostic.place.line, key, nearest)),
            _ => None,
        });
        unknown.collect()
    }

    #[test]
    fn a_misspelt_key_is_named_with_the_nearest_one() {
        for (written, key, nearest) in [
            ("pronuons: she/her", "pronuons", "pronouns"),
            ("Title: Me", "Title", "title"),
            ("descripton: Me", "descripton", "description"),
            ("redirect-from: /me", "redirect-from", "redirect_from"),
            ("lnag: de", "lnag", "lang"),
            ("affiliation: Port", "affiliation", "employer"),
            ("gihtub: octo", "gihtub", "github"),
            ("githb_username: octo", "githb_username", "github_username"),
            ("author: {pronuons: she/her}", "author.pronuons", "author.pronouns"),
            ("author: {lang: de}", "author.lang", "lang"),
            ("author: {photo: me.png}", "author.photo", "author.avatar"),
            ("profile: {imag: me.png}", "profile.imag", "profile.image"),
        ] {
            assert_eq!(named(&format!("permalink: /\n{written}\n")), [(3, key.into(), Some(nearest.into()))]);
        }
    }

    #[test]
    fn a_key_far_from_all_others_is_a_hint_alone() {
        assert_eq!(named("shoe_size: 38\ncs: x\n"), [(2, "shoe_size".into(), None), (3, "cs".into(), None)]);
        let severity = |nearest| Problem::UnknownKey { key: "a".into(), nearest }.severity();
        assert_eq!((severity(None), severity(Some("b".into()))), (Severity::Hint, Severity::Warning));
    }

    #[test]
    fn what_templates_want_is_no_news() {
        assert_eq!(
            named(
                "layout: about\ntitle: about\npermalink: /\nsubtitle: <a href='#'>Sea Lab</a>\nnav: true\n\
                 nav_order: 1\nauthor_profile: true\ntoc: {sidebar: left}\nsocial: true\nselected_papers: true\n\
                 announcements: {enabled: true, limit: 5}\nlatest_posts: {enabled: true}\nurl: /me\nimage: a.png\n\
                 profile:\n  align: right\n  image: me.jpg\n  image_circular: false\n  more_info: >\n    <p>Pier</p>\n"
            ),
            []
        );
    }
}
