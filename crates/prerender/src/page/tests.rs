//! What stands in the page, whatever its content: nothing outside the lists.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use html5gum::{DefaultEmitter, HtmlString, Token, Tokenizer};
use proptest::prelude::*;
use serde_json::{Value, json};

use offprint_model::Severity;

use super::filled;
use crate::template::Template;

const TEMPLATE: &str = include_str!("../../../../index.html");

/// What may stand in a page.
static ALLOWED: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../../../tests/allowed.json")).unwrap());

static PAYLOADS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let families: Vec<Value> =
        serde_json::from_str(include_str!("../../../../tests/fixtures/hostile/payloads.json")).unwrap();
    let payloads = families.iter().flat_map(|family| family["payloads"].as_array().unwrap());
    payloads.map(|payload| payload.as_str().unwrap().to_owned()).collect()
});

fn page(content: &str) -> String {
    let template: Vec<_> = TEMPLATE.lines().filter(|line| !line.contains("data-trunk")).collect();
    let template = Template::read(template.join("\n")).unwrap();
    let content = offprint_parse::snapshot(content.as_bytes(), Severity::Error);
    filled(&template, &content, "./snapshot-1.txt 1", Some("https://example.org/~ada/")).unwrap()
}

/// What a browser would make of the page that the lists do not name.
fn strangers(html: &str) -> Vec<String> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut strangers = Vec::new();
    let (mut open, mut in_head, mut in_data): (Vec<String>, bool, bool) = Default::default();
    for token in Tokenizer::new_with_emitter(html, emitter) {
        match token.unwrap() {
            Token::StartTag(tag) => {
                let name = text(&tag.name);
                in_head = name != "body" && (in_head || name == "head");
                let attributes: BTreeMap<String, String> =
                    tag.attributes.iter().map(|(key, value)| (text(key), text(&value.value))).collect();
                in_data = name == "script"
                    && attributes.get("type").is_some_and(|kind| kind == "application/ld+json");
                if name == "script" && !in_data {
                    strangers.push("a script".to_owned());
                }
                check(if in_head { "head" } else { "page" }, &name, &attributes, &mut strangers);
                if !["br", "hr", "img", "input", "link", "meta"].contains(&name.as_str()) {
                    open.push(name);
                }
            }
            Token::EndTag(tag) => {
                let name = text(&tag.name);
                if open.pop().as_ref() != Some(&name) {
                    strangers.push(format!("an end of {name}"));
                }
                (in_head, in_data) = (in_head && name != "head", false);
            }
            Token::String(data) if in_data && serde_json::from_slice::<Value>(&data.value).is_err() => {
                strangers.push(format!("broken data {}", text(&data.value)));
            }
            // Leptos marks the ends of lists so.
            Token::Comment(comment) if !comment.value.is_empty() => {
                strangers.push(format!("a comment {}", text(&comment.value)));
            }
            _ => {}
        }
    }
    strangers.extend(open.into_iter().map(|name| format!("{name} without an end")));
    strangers
}

fn check(part: &str, name: &str, attributes: &BTreeMap<String, String>, strangers: &mut Vec<String>) {
    let lists =
        |list: &str, word: &str| ALLOWED[part][list].as_array().unwrap().iter().any(|known| known == word);
    if !lists("elements", name) {
        strangers.push(format!("an element {name}"));
    }
    for (key, value) in attributes {
        if !lists("attributes", key) && !key.starts_with("aria-") {
            strangers.push(format!("{name} with {key}"));
        }
        if ["href", "src"].contains(&key.as_str()) && !leads_to_the_web(name, value) {
            strangers.push(format!("{name} to {value}"));
        }
    }
}

/// The scheme as the URL standard finds it, or none.
fn leads_to_the_web(element: &str, address: &str) -> bool {
    let address: String = address
        .trim_start_matches(|c: char| c <= ' ')
        .chars()
        .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
        .collect::<String>()
        .to_ascii_lowercase();
    let Some((scheme, _)) = address.split_once(':') else { return true };
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    let picture = ["png", "gif", "jpeg", "jpg", "webp"]
        .iter()
        .any(|kind| address.starts_with(&format!("data:image/{kind};base64,")));
    !is_scheme
        || ALLOWED["schemes"].as_array().unwrap().contains(&json!(format!("{scheme}:")))
        || element == "img" && picture
}

fn text(html: &HtmlString) -> String {
    String::from_utf8_lossy(html).into_owned()
}

/// Between which payloads find themselves.
const MARKDOWN: &[&str] = &[
    " ",
    "\n",
    "\n\n",
    "\n- ",
    "\n1. ",
    "\n   ",
    "\n> ",
    "\n# ",
    "\n\n---\n",
    "\n===\n",
    "\n```\n",
    "`",
    "*",
    "**",
    "_",
    "\"",
    "'",
    "[",
    "](",
    ")",
    "[x](",
    "![",
    "<",
    ">",
    "<a href=",
    "<a href=\"",
    "<img src='",
    "\">",
    "&",
    "&#",
    ";",
    ":",
    "javascript:",
    "\\",
    "| a | b |\n|---|---|\n| ",
    " | ",
    "<b>",
    "</b>",
    "<div>",
    "</div>",
    "<!--",
    "-->",
    "<svg>",
    "</svg>",
    "[^1]",
    "\n[^1]: ",
    "\n[r]: ",
    "$",
    "{: .x}",
    "\0",
    "\u{1}",
    "\t",
    "\u{a0}",
    "\u{200b}",
    "\u{2028}",
    ", ",
    ". ",
    " 2024.",
    "**Ada Example**, Bo Other. ",
    "_Words (WORDS 2024)_, May 2024.",
];

fn piece() -> impl Strategy<Value = String> {
    let payload = || prop::sample::select(PAYLOADS.as_slice());
    let part = (payload(), any::<prop::sample::Index>(), any::<prop::sample::Index>()).prop_map(
        |(whole, from, to)| {
            let letters: Vec<char> = whole.chars().collect();
            let (from, to) = (from.index(letters.len() + 1), to.index(letters.len() + 1));
            letters[from.min(to)..from.max(to)].iter().collect::<String>()
        },
    );
    prop_oneof![
        3 => payload(),
        3 => part,
        5 => prop::sample::select(MARKDOWN).prop_map(str::to_owned),
        1 => "[ -~]{0,6}",
        1 => any::<char>().prop_map(String::from),
    ]
}

fn words() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..8).prop_map(|pieces| pieces.concat())
}

fn front_matter() -> impl Strategy<Value = String> {
    const KEYS: &[&str] = &[
        "title",
        "excerpt",
        "description",
        "permalink",
        "redirect_from",
        "lang",
        "author",
        "  name",
        "  avatar",
        "  bio",
        "  pronouns",
        "  location",
        "  employer",
        "  email",
        "  uri",
        "  github",
        "  googlescholar",
        "  orcid",
    ];
    let line = (prop::sample::select(KEYS), words(), 0..4_u8).prop_map(|(key, words, form)| match form {
        0 => format!("{key}: {}\n", json!(words)),
        1 => format!("{key}: '{words}'\n"),
        2 => format!("{key}: {words}\n"),
        _ => format!("{key}:\n"),
    });
    prop::collection::vec(line, 0..6).prop_map(|lines| format!("---\n{}---\n", lines.concat()))
}

fn content() -> impl Strategy<Value = String> {
    let entry = prop_oneof![
        words(),
        words().prop_map(|words| format!("**Ada Example**, Bo Other. {words}. _Words (WORDS 2024)_, 2024.")),
        words().prop_map(|words| format!("**Ada Example**, {words}. A Title. _Words_, 2023.")),
        words().prop_map(|words| format!("**Ada Example**. A Title. _{words}_, May 2022. [paper]({words})")),
    ];
    let entries = prop::collection::vec(entry, 0..4);
    (prop::option::of(front_matter()), words(), entries).prop_map(|(front_matter, bio, entries)| {
        let entries: String = entries.iter().map(|entry| format!("1. {entry}\n")).collect();
        format!("{}{bio}\n\nPublications\n===\n\n{entries}", front_matter.unwrap_or_default())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_stands_in_a_page_that_the_lists_do_not_name(content in content()) {
        let html = page(&content);
        prop_assert_eq!(strangers(&html), Vec::<String>::new(), "in {}", html);
    }
}

#[test]
fn each_payload_in_each_place_becomes_words() {
    for payload in PAYLOADS.iter() {
        for content in [
            payload.clone(),
            format!(
                "- **Ada Example**, Bo Other. {payload}. _Words (WORDS 2024)_, 2024. [paper]({payload})\n"
            )
            .repeat(6),
            format!(
                "---\ntitle: {0}\nexcerpt: {0}\nauthor:\n  name: {0}\n  bio: {0}\n  avatar: {0}\n---\n",
                json!(payload)
            ),
        ] {
            let html = page(&content);
            assert_eq!(strangers(&html), Vec::<String>::new(), "{content}\nbecomes\n{html}");
        }
    }
}

#[test]
fn strangers_are_seen() {
    for (html, stranger) in [
        ("<script>1</script>", "a script"),
        ("<p onclick=x></p>", "p with onclick"),
        ("<svg></svg>", "an element svg"),
        ("<a href='java\nscript:x'></a>", "a to java\nscript:x"),
        ("<a href=' data:image/png;base64,x'></a>", "a to  data:image/png;base64,x"),
        ("<img src=data:image/svg+xml,x>", "img to data:image/svg+xml,x"),
        ("<script type=application/ld+json>{</script>", "broken data {"),
        ("</div>", "an end of div"),
        ("<div>", "div without an end"),
        ("<!--x-->", "a comment x"),
        ("<head><p></head>", "an element p"),
    ] {
        assert!(strangers(html).iter().any(|seen| seen == stranger), "{html}: {:?}", strangers(html));
    }
}

#[test]
fn the_page_says_its_language_and_of_which_text_it_was_made() {
    let korean = page("---\nlang: ko\n---\n\n# words\n");
    assert!(korean.contains("<html lang=\"ko\">"), "{korean}");
    assert!(page("# words\n").contains("<html lang=\"en\">"));
    assert!(!offprint_model::is_stale(&page("# words\n"), b"# words\n"));
    assert!(offprint_model::is_stale(&page("# words\n"), b"# other words\n"));
}

#[test]
fn a_page_of_thousands_begins_with_the_newest_and_leads_to_all() {
    let of = |count: usize| {
        let papers = (0..count).map(|at| format!("- Ada Example. \"A Study of Matter {at}\". OSDI 2020.\n"));
        page(&format!("# Publications\n\n{}", papers.collect::<String>()))
    };
    let (whole, long) = (of(300), of(301));
    let papers = |page: &str| page.matches("class=\"entry\"").count();
    assert_eq!((papers(&whole), papers(&long)), (300, 30));
    let way = "<a href=\"p/\">All 301 publications</a></p></noscript>";
    assert!(long.contains(way));
    assert!(!whole.contains("All 300 publications"));
}

#[test]
fn a_korean_page_says_in_korean_what_it_says_without_the_app() {
    let korean = page("---\nlang: ko\n---\n\n# words\n");
    assert!(korean.contains("<strong>이 페이지의 필터를 시작하지 못했습니다.</strong>"), "{korean}");
    assert!(korean.contains("검색과 필터에만 JavaScript가 필요합니다."));
    assert!(korean.contains("<a href=\"content/about.md\">원문도 있습니다</a>"), "{korean}");
    assert!(korean.contains("<meta name=\"offprint-words\" content=\"{&quot;altered-part&quot;:"));
    assert!(!page("# words\n").contains("offprint-words"));
}
