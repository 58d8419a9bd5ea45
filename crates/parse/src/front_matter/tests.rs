use offprint_model::FrontMatterError;

use super::*;

fn meta(text: &str) -> (Meta, Vec<offprint_model::Diagnostic>) {
    let parsed = crate::parse(text.as_bytes());
    (parsed.site.meta, parsed.diagnostics)
}

fn problems(text: &str) -> Vec<(usize, usize, Problem)> {
    let of_the_front_matter = |problem: &Problem| {
        matches!(
            problem,
            Problem::WrongValue { .. }
                | Problem::BrokenFrontMatter { .. }
                | Problem::UnclosedFrontMatter
                | Problem::UnsafeAddress { .. }
        )
    };
    let (_, diagnostics) = meta(text);
    diagnostics
        .into_iter()
        .filter(|diagnostic| of_the_front_matter(&diagnostic.problem))
        .map(|diagnostic| (diagnostic.place.line, diagnostic.place.column, diagnostic.problem))
        .collect()
}

#[test]
fn says_what_the_page_is() {
    let (meta, _) = meta(
        "---\npermalink: /\ntitle: \"About me\"\nexcerpt: 'Short'\nlocale: en_US\nunknown: {a: [b]}\n\
         redirect_from:\n  - /about/\n  - /about.html\n---\nText\n",
    );
    assert_eq!(meta.permalink.as_deref(), Some("/"));
    assert_eq!(meta.title.as_deref(), Some("About me"));
    assert_eq!(meta.description.as_deref(), Some("Short"));
    assert_eq!(meta.language.as_deref(), Some("en-US"));
    assert_eq!(meta.redirect_from, ["/about/", "/about.html"]);
    assert_eq!(meta.author, None);
}

#[test]
fn the_language_has_several_names() {
    for (written, tag) in [("lang: ko", "ko"), ("language: ko-KR", "ko-KR"), ("locale: ko_KR", "ko-KR")] {
        let (meta, _) = meta(&format!("---\n{written}\n---\nText\n"));
        assert_eq!(meta.language.as_deref(), Some(tag), "{written}");
    }
}

#[test]
fn an_empty_title_is_none() {
    for value in ["\"\"", "", "~", "null", "' '"] {
        assert_eq!(meta(&format!("---\ntitle: {value}\nlang: en\n---\na")).0.title, None, "{value}");
    }
    assert_eq!(meta("---\ntitle: 2024\n---\na").0.title.as_deref(), Some("2024"));
}

#[test]
fn a_quotation_that_is_never_closed_is_named_where_it_opens() {
    for (text, line) in [
        ("---\ntitle: \"About me\nexcerpt: \"Short\"\n---\nText\n", 2),
        ("---\nlang: en\ntitle: 'About me\nauthor:\n  name: 'Ann'\n---\nText\n", 3),
        ("---\ntitle: \"About me\n---\nText\n", 2),
    ] {
        let reason = FrontMatterError::UnclosedQuotation;
        assert_eq!(problems(text), [(line, 8, Problem::BrokenFrontMatter { reason })], "{text}");
    }
}

#[test]
fn one_redirect_needs_no_list() {
    assert_eq!(meta("---\nredirect_from: /me\n---\na").0.redirect_from, ["/me"]);
}

#[test]
fn says_whose_page_it_is() {
    let (meta, _) = meta(
        "---\nauthor:\n  name: Ada Quill\n  avatar: me.png\n  email: ada@a.example\n  github: quill\n  \
         pronouns: she/her\n  googlescholar: https://scholar.google.com/citations?user=x\n  linkedin:\n  shoe: 38\n---\n",
    );
    let author = meta.author.unwrap();
    assert_eq!(author.name.as_deref(), Some("Ada Quill"));
    assert_eq!(author.avatar.as_ref().map(|avatar| avatar.as_str()), Some("me.png"));
    assert_eq!(author.email.as_ref().map(|email| email.as_str()), Some("mailto:ada@a.example"));
    assert_eq!(author.pronouns.as_deref(), Some("she/her"));
    let links: Vec<_> = author.links.iter().map(|link| (link.label.as_str(), link.url.as_str())).collect();
    assert_eq!(
        links,
        [
            ("GitHub", "https://github.com/quill"),
            ("Google Scholar", "https://scholar.google.com/citations?user=x")
        ]
    );
}

#[test]
fn toml_is_refused_in_words_and_not_shown() {
    let text = "+++\ntitle = \"About me\"\n[params]\n  email = \"a@b.example\"\n+++\n\nShown\n";
    let parsed = crate::parse(text.as_bytes());
    assert_eq!(problems(text), [(1, 1, Problem::BrokenFrontMatter { reason: FrontMatterError::Toml })]);
    let shown = format!("{:?}", parsed.site.sections);
    assert!(shown.contains("Shown") && !shown.contains("About"), "{shown}");
}

#[test]
fn the_person_may_stand_at_the_top() {
    let (meta, _) = meta(
        "---\ntitle: Home\nname: Ada Quill\navatar: me.png\nsubtitle: Reader at <a href='#'>Sea Lab</a>\n\
         email: ada@a.example\norcid: 0000-0002-1825-0097\ngithub_username: quill\nurl: /me\nimage: teaser.png\n\
         pronouns: she/her\nemployer: Sea Lab\nlocation: Port\naliases: [/old]\n---\n",
    );
    let author = meta.author.unwrap();
    assert_eq!(author.name.as_deref(), Some("Ada Quill"));
    assert_eq!(author.avatar.as_ref().map(|avatar| avatar.as_str()), Some("me.png"));
    assert_eq!(author.bio.as_deref(), Some("Reader at Sea Lab"));
    assert_eq!(author.email.as_ref().map(|email| email.as_str()), Some("mailto:ada@a.example"));
    let labels: Vec<_> = author.links.iter().map(|link| link.label.as_str()).collect();
    assert_eq!(labels, ["ORCID", "GitHub"]);
    assert_eq!(meta.redirect_from, ["/old"]);
}

#[test]
fn al_folio_has_a_profile_block() {
    let (meta, diagnostics) = meta(
        "---\nlayout: about\nsubtitle: Reader.\ndescription: Reader at <a href=\"#\">Sea Lab</a>.\nprofile:\n  align: right\n  image: me.jpg\n  \
         image_circular: true\n  more_info: >\n    <p>Room 7,</p>\n    <p>1 Pier</p>\n    <p>Port</p>\n---\nText",
    );
    let author = meta.author.unwrap();
    assert_eq!(author.bio.as_deref(), Some("Reader."));
    assert_eq!(meta.description.as_deref(), Some("Reader at Sea Lab."));
    assert_eq!(author.location.as_deref(), Some("Room 7, 1 Pier, Port"));
    assert_eq!(author.avatar.as_ref().map(|avatar| avatar.as_str()), Some("me.jpg"));
    assert_eq!(diagnostics, []);
}

#[test]
fn the_author_block_comes_before_the_top() {
    let (meta, _) = meta(
        "---\nname: The Lab\nemail: lab@a.example\ngithub: lab\nauthor:\n  name: Ada Quill\n  github: quill\n---\n",
    );
    let author = meta.author.unwrap();
    assert_eq!(author.name.as_deref(), Some("Ada Quill"));
    assert_eq!(author.email.as_ref().map(|email| email.as_str()), Some("mailto:lab@a.example"));
    let links: Vec<_> = author.links.iter().map(|link| link.url.as_str()).collect();
    assert_eq!(links, ["https://github.com/quill", "https://github.com/lab"]);
}

#[test]
fn a_name_alone_is_an_author() {
    let author = meta("---\nauthor: Ada Quill\n---\n").0.author.unwrap();
    assert_eq!(author.name.as_deref(), Some("Ada Quill"));
}

#[test]
fn values_that_cannot_be_used_are_named_with_their_place() {
    let wrong = |key: &str, expected| Problem::WrongValue { key: key.into(), expected };
    assert_eq!(
        problems(
            "---\ntitle: [a, b]\nlang: 'e n'\nauthor:\n  email: ada at home\n  avatar: javascript:x\n---\na"
        ),
        [
            (2, 8, wrong("title", ExpectedValue::Text)),
            (3, 7, wrong("lang", ExpectedValue::Language)),
            (5, 10, wrong("author.email", ExpectedValue::Email)),
            (6, 11, Problem::UnsafeAddress { address: "javascript:x".into() }),
        ]
    );
}

#[test]
fn broken_yaml_is_named_with_its_line_and_the_text_is_still_shown() {
    for (text, line) in [
        ("---\ntitle: a\nexcerpt: b: c\n---\n\nShown\n", 3),
        ("---\ntitle: \"a\npermalink: /\n---\n\nShown\n", 2),
        ("---\ntitle: a\n\tlang: en\n---\n\nShown\n", 3),
        ("---\r\ntitle: [a\r\n---\r\n\r\nShown\r\n", 2),
    ] {
        let parsed = crate::parse(text.as_bytes());
        let lines: Vec<_> = parsed
            .diagnostics
            .iter()
            .filter(|diagnostic| matches!(diagnostic.problem, Problem::BrokenFrontMatter { .. }))
            .map(|diagnostic| diagnostic.place.line)
            .collect();
        assert!(lines.len() == 1 && lines[0].abs_diff(line) <= 2, "{text:?}: {lines:?}");
        assert_eq!(format!("{:?}", parsed.site.sections).matches("Shown").count(), 1);
        assert!(!format!("{:?}", parsed.site.sections).contains("title"));
    }
}

#[test]
fn front_matter_without_an_end_is_named_and_used() {
    let text = "---\ntitle: a\n\nShown\n";
    assert_eq!(problems(text), [(1, 1, Problem::UnclosedFrontMatter)]);
    assert_eq!(meta(text).0.title.as_deref(), Some("a"));
}

#[test]
fn documents_built_to_explode_do_not() {
    let mut bomb = String::from("---\na0: &a0 [x, x]\n");
    for level in 1..40 {
        let below = level - 1;
        bomb.push_str(&format!("a{level}: &a{level} [*a{below}, *a{below}, *a{below}]\n"));
    }
    bomb.push_str("title: *a39\nexcerpt: b\n---\nText");
    assert_eq!(meta(&bomb).0.description.as_deref(), Some("b"));
    for open in ["[", "{a: ", "- "] {
        let deep = format!("---\ntitle: a\nb: {}\n---\nText", open.repeat(100_000));
        let _ = meta(&deep);
        let deep = format!("---\n{}\n---\nText", open.repeat(100_000));
        let _ = meta(&deep);
    }
}
