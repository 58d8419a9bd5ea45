//! What holds for any content, however odd.

use std::time::{Duration, Instant};

use offprint_model::{Block, Inline, Publication, Site};
use offprint_parse::parse;
use proptest::prelude::*;

use crate::sketch::sketch;

/// Pieces of Markdown and HTML; `@` stands for a word that a visitor must see.
const PIECES: &[&str] = &[
    "@ ",
    "@",
    "\n",
    "\n\n",
    "\n\n\n",
    "  \n",
    "\\\\\n",
    "    ",
    "\t",
    "# @\n",
    "\n@\n===\n",
    "## @ {#id}\n",
    "- @\n",
    "  - @\n",
    "1. @\n",
    "> @\n",
    "> ",
    "- ",
    "***\n",
    "**@**",
    "*@*",
    "_@_ ",
    "***@***",
    "~~@~~",
    "`@`",
    "$@$",
    "**",
    "*",
    "_",
    " `",
    "[",
    "]",
    "[@](a.pdf)",
    "[@](javascript:x)",
    "[@]()",
    "[**@**](<a b> \"c\")",
    "![@](a.png)",
    "![@](data:x)",
    "<https://a.example/@>",
    " https://a.example/@ ",
    "<b>@</b>",
    "<b>",
    "</b>",
    "<i>@",
    "</i>",
    "<a href=\"x\">@</a>",
    "<a href='javascript:x'>@",
    "<a name=x>",
    "</a>",
    "<div>",
    "<div>\n\n",
    "</div>",
    "</div>\n\n",
    "\n<div>@</div>\n",
    "<p>@",
    "</p>",
    "<ul><li>@",
    "<li>@</li>",
    "</ul>",
    "<table><tr><td>@",
    "<td>@</td>",
    "</table>",
    "<h2>@</h2>",
    "<blockquote>@",
    "</blockquote>",
    "<details><summary>@</summary>\n\n",
    "</details>",
    "<pre>@",
    "</pre>",
    "<code>@</code>",
    "<q>@</q>",
    "<span style=\"x\">@</span>",
    "<unknown>@</unknown>",
    "<br>",
    "<hr>",
    "<img src=a.png alt=\"@\">",
    "<sup>@</sup>",
    "&amp;@",
    "&auml; @",
    "<!-- x -->",
    "<script>x</script>",
    "<dl><dt>@<dd>@</dl>",
    "\n```\n@\n```\n",
    "\n    @\n",
    "{: .x}",
    "@, @ and @. ",
    "\"@.\" *@ 2020* (@ '21). ",
    "< @",
    "@ > ",
    "&",
    "&#42;",
    "(@)",
];

/// A text of pieces with a different word in each place, and how many there are.
fn content() -> impl Strategy<Value = (String, usize)> {
    prop::collection::vec(prop::sample::select(PIECES), 0..60).prop_map(|pieces| {
        let (mut text, mut words) = (String::new(), 0);
        for piece in pieces {
            for (index, part) in piece.split('@').enumerate() {
                if index > 0 {
                    text.push_str(&word(words));
                    words += 1;
                }
                text.push_str(part);
            }
        }
        (text, words)
    })
}

/// Letters only, so that it is no year, no mark and no part of another.
fn word(number: usize) -> String {
    let letter = |n: usize| char::from(b"abcdefghijklmnopqrst"[n % 20]);
    ["Qu", &String::from_iter([letter(number / 400), letter(number / 20), letter(number)]), "zz"].concat()
}

/// All addresses of a site with the address kinds that its own words allow.
fn addresses(site: &Site) -> Vec<String> {
    fn of_text(text: &[Inline], out: &mut Vec<String>) {
        for inline in text {
            match inline {
                Inline::Link { url, .. } => out.push(url.as_str().into()),
                Inline::Image(image) => out.push(image.source.as_str().into()),
                _ => {}
            }
            of_text(inline.content().unwrap_or_default(), out);
        }
    }
    fn of_blocks(blocks: &[Block], out: &mut Vec<String>) {
        for block in blocks {
            match block {
                Block::Paragraph(text) | Block::Heading { content: text, .. } => of_text(text, out),
                Block::List { items, .. } => items.iter().for_each(|item| of_blocks(item, out)),
                Block::Quote(blocks) | Block::Group(blocks) | Block::Footnote { blocks, .. } => {
                    of_blocks(blocks, out)
                }
                Block::Details { summary, blocks, .. } => {
                    of_text(summary, out);
                    of_blocks(blocks, out);
                }
                Block::Table { head, rows, .. } => {
                    head.iter().chain(rows.iter().flatten()).for_each(|cell| of_text(cell, out));
                }
                Block::Code(_) | Block::Rule | Block::Publications(_) => {}
            }
        }
    }
    fn of_publication(publication: &Publication, out: &mut Vec<String>) {
        out.extend(publication.links.iter().map(|link| link.url.as_str().to_string()));
        publication.notes.iter().for_each(|note| of_text(note, out));
        of_text(publication.verbatim.as_deref().unwrap_or_default(), out);
        of_blocks(&publication.details, out);
    }
    let mut out = Vec::new();
    for section in &site.sections {
        of_text(
            section.heading.as_ref().map(|heading| heading.content.as_slice()).unwrap_or_default(),
            &mut out,
        );
        of_blocks(&section.blocks, &mut out);
    }
    site.publications.iter().for_each(|publication| of_publication(&publication, &mut out));
    out
}

fn assert_safe(site: &Site) {
    for address in addresses(site) {
        let start: String =
            address.to_ascii_lowercase().chars().filter(|c| !c.is_control() && *c != ' ').collect();
        for scheme in ["javascript:", "vbscript:", "data:text", "data:image/svg", "file:", "blob:"] {
            assert!(!start.starts_with(scheme), "{address}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_word_is_lost((text, words) in content()) {
        let shown = sketch(parse(text.as_bytes()).site);
        for number in 0..words {
            prop_assert!(shown.contains(&word(number)), "{} of\n{}\nin\n{}", word(number), text, shown);
        }
    }

    #[test]
    fn no_bytes_do_harm(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        assert_safe(&parse(&bytes).site);
    }

    #[test]
    fn no_text_does_harm(text in "(---\n)?[ -~\n\u{e9}\u{4e00}]{0,300}") {
        assert_safe(&parse(text.as_bytes()).site);
    }

    #[test]
    fn no_address_runs_script(
        scheme in "(?i)(java\t?script|vbscript|data|file|blob|j\u{1}avascript)",
        colon in "(:|&colon;|&#58;|&#x3a;|%3A:)",
        form in prop::sample::select(vec![
            "[x](^)", "[x](<^>)", "![x](^)", "<^>", "<a href=\"^\">x</a>", "<a href=^>x", "<img src='^'>", "[x][r]\n\n[r]: ^",
            "---\nauthor:\n  name: x\n  uri: \"^\"\n  avatar: '^'\n---\n", "- A. Bee. [T](^). *V*, 2020.",
        ]),
    ) {
        let parsed = parse(form.replace('^', &format!("{scheme}{colon}alert(1)")).as_bytes());
        assert_safe(&parsed.site);
        let author = format!("{:?}", parsed.site.meta.author).to_ascii_lowercase();
        prop_assert!(!author.contains("script:") && !author.contains("data:"), "{author}");
    }
}

/// What slow Markdown parsers choke on, and what could choke ours. A quadratic one would take
/// minutes where this takes a part of a second, even unoptimised. In CI each piece is tried after
/// each start, elsewhere after one of them.
#[test]
fn time_grows_with_the_text_and_not_faster() {
    let starts = ["", "<div>\n", "---\na: ", "a|b\n-|-\n", "> ", "- "];
    let repeated = [
        "> ",
        ">",
        "[",
        "[]",
        "[a](",
        "![",
        "*a ",
        "a**b ",
        "*a_ ",
        "_a",
        "`",
        "* ",
        "1. ",
        "- a\n",
        "~a ",
        "<",
        "<a ",
        "<a href=\"",
        "<a x=\">\"",
        "<b>",
        "<b>\n\na\n\n",
        "<!--",
        "<!-- a ",
        "<?",
        "<![CDATA[",
        "&",
        "&#1;",
        "<div>",
        "</div>",
        "<div>\n\n",
        "<svg>",
        "<svg></svg>",
        "<td>",
        "<li>a",
        "x|y\n",
        "$a ",
        "$$",
        "{%",
        "{{ a ",
        "{{ a }}",
        "](",
        "{:",
        "http://",
        "http://a.b)",
        "www.",
        "# a\n",
        "a\n=\n",
        "[a]: b\n",
        "[^a]",
        "[x](javascript:y) ",
        "[![x](javascript:y)]() ",
        "\\",
        "\u{0}",
        " ",
        "\n",
        "\t",
        "[a,",
        "? ",
        "&a ",
        "a: b\n",
    ];
    let every_pair = std::env::var_os("CI").is_some();
    for (start_number, start) in starts.into_iter().enumerate() {
        for (piece_number, piece) in repeated.into_iter().enumerate() {
            if !every_pair && piece_number % starts.len() != start_number {
                continue;
            }
            let text = format!("{start}{}", piece.repeat(40_000 / piece.len()));
            let began = Instant::now();
            parse(text.as_bytes());
            let took = began.elapsed();
            assert!(took < Duration::from_secs(5), "{start:?} and {piece:?} took {took:?}");
        }
    }
}
