use serde_json::json;

/// What an owner writes, and so what somebody else might: everywhere a payload can stand.
pub(crate) const SLOTS: &[(&str, Place)] = &[
    ("bio", |payload| Slot { bio: payload.to_owned(), ..Slot::default() }),
    ("title", |payload| entry(&format!("**Ada Example**, Bo Other. {payload}. _Words (WORDS 2024)_, 2024."))),
    ("author", |payload| {
        entry(&format!("**Ada Example**, {payload}, Bo Other. A Title in Peace. _Words (WORDS 2023)_, 2023."))
    }),
    ("venue", |payload| entry(&format!("**Ada Example**. Where It Stood. _{payload}_, May 2022."))),
    ("link", |payload| {
        let own = |form: &str| entry(&form.replace('^', payload)).entries;
        let forms = [
            "**Ada Example**. Linked Once. _Words_, 2021. [\\[paper\\]](^)",
            "**Ada Example**. [Linked Twice](<^> \"^\"). _Words_, 2021.",
            "**Ada Example**. Linked by HTML. _Words_, 2021. <a href=\"^\">paper</a> <a href='^' title='^'>code</a>",
            "**Ada Example**. Linked Bare. _Words_, 2021. <a href=^>paper</a> <^> ^",
            "**Ada Example**. Pictured. _Words_, 2021. ![^](^ \"^\") <img src=\"^\" alt='^'> <img src=^>",
            "**Ada Example**. Referred to. _Words_, 2021. [paper][r]\n\n[r]: ^",
        ];
        Slot { entries: forms.map(own).concat(), ..Slot::default() }
    }),
    ("front matter", |payload| {
        let quoted = json!(payload);
        let block = indented(payload, "  ");
        let lines = ["title", "permalink", "lang", "locale"].map(|key| format!("{key}: {quoted}\n")).concat();
        let author = [
            "avatar",
            "bio",
            "pronouns",
            "location",
            "employer",
            "email",
            "uri",
            "github",
            "googlescholar",
            "orcid",
        ]
        .map(|key| format!("  {key}: {quoted}\n"))
        .concat();
        let front_matter = format!(
            "{lines}excerpt: |\n  {block}\nredirect_from:\n  - {quoted}\nauthor:\n  name: {quoted}\n{author}"
        );
        Slot { front_matter, ..Slot::default() }
    }),
    ("front matter, bare", |payload| Slot {
        front_matter: format!("title: {payload}\nexcerpt: '{payload}'\nauthor: \"{payload}\"\n"),
        ..Slot::default()
    }),
];

/// How the names of its places begin.
pub(crate) const FRONT_MATTER: &str = "front matter";

/// Puts a payload in its place.
type Place = fn(&str) -> Slot;

/// Parts of a content file.
#[derive(Default)]
pub(crate) struct Slot {
    front_matter: String,
    bio: String,
    entries: String,
}

fn entry(text: &str) -> Slot {
    Slot { entries: format!("1. {}\n", indented(text, "   ")), ..Slot::default() }
}

/// Further lines belong to the first one's block.
fn indented(text: &str, by: &str) -> String {
    text.replace('\n', &format!("\n{by}"))
}

/// A content file with all of these parts and a few papers in peace, as many as filters need.
pub(crate) fn filled(slots: &[Slot]) -> String {
    let all = |part: fn(&Slot) -> &str, between| {
        slots.iter().map(part).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
    };
    let front_matter = all(|slot| &slot.front_matter, "");
    let front_matter =
        if front_matter.is_empty() { String::new() } else { format!("---\n{front_matter}---\n\n") };
    let bio = all(|slot| &slot.bio, "\n\n");
    let entries = all(|slot| &slot.entries, "");
    let peace: String = (2010..2016)
        .map(|year| {
            format!("1. **Ada Example**, Bo Other. Volume {year}. _Conference on Peace (PEACE {year})_, May {year}.\n")
        })
        .collect();
    // Last what may swallow the rest of a page.
    format!(
        "{front_matter}I write papers.\n\nPublications\n======\n\n{peace}{entries}\n\nAbout\n======\n\n{bio}\n"
    )
}

/// Each payload in every place; in the front matter, which holds one, the first.
pub(crate) fn everywhere(payloads: &[String]) -> String {
    let of_text = |(name, _): &&(&str, Place)| !name.starts_with(FRONT_MATTER);
    let text =
        payloads.iter().flat_map(|payload| SLOTS.iter().filter(of_text).map(|(_, slot)| slot(payload)));
    let front_matter = SLOTS.iter().find(|place| !of_text(place)).zip(payloads.first());
    filled(&text.chain(front_matter.map(|((_, slot), payload)| slot(payload))).collect::<Vec<_>>())
}
