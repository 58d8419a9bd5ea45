//! What Markdown and the HTML in it become.

use super::outline::outline;
use super::template::mask;
use crate::source::Source;
use offprint_model::{Limit, Problem};

fn read(text: &str) -> (String, Vec<Problem>) {
    let mut found = Vec::new();
    let source = Source::new(mask(text.into(), 0, &mut found));
    let (nodes, _, more) = super::read(&source, 0);
    found.extend(more);
    (outline(&nodes), found.into_iter().map(|(_, problem)| problem).collect())
}

#[track_caller]
fn assert_tree(text: &str, expected: &[&str]) {
    let (outline, _) = read(text);
    assert_eq!(outline.lines().collect::<Vec<_>>(), expected, "\n{outline}");
}

#[test]
fn blocks_know_their_lines() {
    assert_tree(
        "Title\n=====\n\nOne\ntwo **three**.\n\n1. a\n2. b\n   - c\n\n> quoted\n\n    code\n\n---\n",
        &[
            "1-1 h1 [#content-title]Title",
            "4-5 p One/two [b three].",
            "7-9 list Some(1)",
            "  7-7 -",
            "    7-7 p a",
            "  8-9 -",
            "    8-8 p b",
            "    9-9 list None",
            "      9-9 -",
            "        9-9 p c",
            "11-11 quote",
            "  11-11 p quoted",
            "13-13 code \"code\"",
            "15-15 rule",
        ],
    );
}

#[test]
fn marks_links_and_forced_line_ends() {
    assert_tree(
        "*a* _b_ ~~c~~ `d` $e^2$ [f](g \"h\") <https://i.example> <j@k.example>  \nl\\\nm \\\\\nn",
        &["1-4 p [i a] [i b] [s c] [code d] [math e^2] [a=g f] [a=https://i.example https://i.example] \
           [a=mailto:j@k.example j@k.example]//l//m //n"],
    );
}

#[test]
fn two_dollars_set_a_line_of_its_own_where_no_words_stand_beside() {
    assert_tree(
        "The $$a$$ gate\n\n$$b$$\n\n- $$c$$",
        &["1-1 p The [math a] gate", "3-3 p [math! b]", "5-5 list None", "  5-5 -", "    5-5 p [math! c]"],
    );
}

#[test]
fn raw_html_joins_the_tree() {
    assert_tree(
        "<div>\n\n- **item**\n\n</div>\n\nafter",
        &["3-3 list None", "  3-3 -", "    3-3 p [b item]", "7-7 p after"],
    );
    assert_tree(
        "<ul>\n<li>One <b>two</b>\n<li><a href=\"x?a&amp;b\">J&ouml;rg</a></li>\n</ul>",
        &["1-3 list None", "  2-2 -", "    2-2 p One [b two]/", "  3-3 -", "    3-3 p [a=x?a&b Jörg]"],
    );
    assert_tree(
        "Text <sup>*</sup><br>H<sub>2</sub>O <span style='color:red'>red</span> <img src=a.png alt=A width=20>",
        &["1-1 p Text [sup *]//H[sub 2]O red [img=a.png A]"],
    );
}

#[test]
fn what_would_run_goes_with_its_content() {
    assert_tree("a <script>alert(1)</script> b", &["1-1 p a  b"]);
    assert_tree("<svg onload=x>\n\n**y**\n\n</svg>\n\nz", &["7-7 p z"]);
    assert_tree("<iframe>\n\nThe page goes on", &["3-3 p The page goes on"]);
    assert_tree("<!-- <b>\n\nhidden -->\n\nshown", &["5-5 p shown"]);
    assert_tree("<div><!-- a\n\nhidden --></div>\n\nshown", &["5-5 p shown"]);
    assert_tree("<blink>kept</blink> <b onclick=x>bold</b>", &["1-1 p kept [b bold]"]);
}

#[test]
fn what_plays_becomes_a_link() {
    assert_tree(
        "<iframe src='https://www.youtube.com/embed/ab?rel=0' title='My talk'></iframe>",
        &["1-1 p [a=https://www.youtube.com/watch?v=ab My talk]"],
    );
    assert_tree(
        "A <iframe src=https://player.vimeo.com/video/12></iframe> b",
        &["1-1 p A [a=https://vimeo.com/12 Vimeo] b"],
    );
    assert_tree("<audio src=a.mp3></audio>", &["1-1 p [a=a.mp3 Audio]"]);
    assert_tree(
        "<video poster=p.png>\n<source src=t.mp4>\nNo video here.\n</video>",
        &["1-1 p [a=t.mp4 [img=p.png ]]"],
    );
    assert_tree("Talk: <video><source src=t.mp4></video>", &["1-1 p Talk: [a=t.mp4 Video]"]);
    assert_tree("<video><b>No</b></video> none <iframe src='javascript:x'></iframe>", &["1-1 p  none "]);
}

#[test]
fn unbalanced_tags_do_no_harm() {
    assert_tree("</div></b>a <b>b\n\nc</p>\n\n# d", &["1-1 p a [b b/]", "3-3 p c", "5-5 h1 [#content-d]d"]);
    assert_tree("- a</div>\n- b", &["1-2 list None", "  1-1 -", "    1-1 p a", "  2-2 -", "    2-2 p b"]);
    assert_tree("<li>a<li>b", &["1-1 list None", "  1-1 -", "    1-1 p a", "  1-1 -", "    1-1 p b"]);
    assert_tree("<p>a<p>b<h2>c</h2>d", &["1-1 p a", "1-1 p b", "1-1 h2 [#content-c]c", "1-1 p d"]);
}

#[test]
fn a_format_goes_on_in_the_blocks_inside_it() {
    assert_tree(
        "<a href=x><h3>Title</h3></a>\n\nafter",
        &["1-1 h3 [#content-title][a=x Title]", "3-3 p after"],
    );
    assert_tree("<b>\n\none\n\ntwo\n\n</b>\n\nthree", &["3-3 p [b one]", "5-5 p [b two]", "9-9 p three"]);
}

#[test]
fn tables_hold_data_or_only_place_things() {
    assert_tree("| a | b |\n|---|:-:|\n| c | *d* |", &["1-3 table", "  a | b", "  c | [i d]"]);
    assert_tree("<table><tr><th>a<th>b<tr><td>c<td>d</table>", &["1-1 table", "  a | b", "  c | d"]);
    assert_tree(
        "<table><tr><td><img src=a.png></td><td><p>One</p><p>Two</p></td></tr></table>",
        &["1-1 group", "  1-1 p [img=a.png ]", "  1-1 group", "    1-1 p One", "    1-1 p Two"],
    );
}

#[test]
fn details_fold_away() {
    assert_tree(
        "<details open><summary>Abstract</summary>\n\nWe *show*.\n\n</details>",
        &["1-3 details Abstract true", "  3-3 p We [i show]."],
    );
}

#[test]
fn refused_addresses_leave_their_text() {
    let (outline, problems) =
        read("[a](javascript:x) <a href='data:text/html,x'>b</a> ![c](vbscript:x) [d]() [e](#)");
    assert_eq!(outline, "1-1 p a b c d e\n");
    let unsafe_address = |address: &str| Problem::UnsafeAddress { address: address.into() };
    assert_eq!(
        problems,
        [
            unsafe_address("javascript:x"),
            unsafe_address("data:text/html,x"),
            unsafe_address("vbscript:x"),
            Problem::EmptyLink { label: "d".into() },
            Problem::EmptyLink { label: "e".into() },
        ]
    );
}

#[test]
fn names_of_places_get_a_prefix_and_links_follow() {
    assert_tree(
        "<a name=\"top\"></a>\n\n# My Papers\n\n[up](#top) [here](#my-papers) [else](#yu2022)\n\n## B {#bee}\n\n<h2 id=see>C</h2>",
        &[
            "3-3 h1 [#content-top]My Papers",
            "5-5 p [a=#content-top up] [a=#my-papers here] [a=#yu2022 else]",
            "7-7 h2 [#content-bee]B",
            "9-9 h2 [#content-see]C",
        ],
    );
}

#[test]
fn notes_keep_their_word_and_footnotes_their_label() {
    assert_tree("> [!NOTE]\n> Text", &["1-2 quote", "  1-1 p [b Note]", "  2-2 p Text"]);
    assert_tree("a[^1]\n\n[^1]: note", &["1-1 p a[^1]", "3-3 footnote 1", "  3-3 p note"]);
}

#[test]
fn deep_nesting_is_flattened_and_keeps_its_words() {
    let (outline, problems) = read(&format!("{}deep **words**", "> ".repeat(200)));
    assert!(outline.contains("deep words") || outline.contains("deep [b words]"), "{outline}");
    assert_eq!(problems, [Problem::TooMuch(Limit::Nesting(64))]);
}

#[test]
fn a_frame_around_the_page_gives_way_to_its_headings() {
    assert_tree(
        "<div class=page>\n\n# A\n\na\n\n# B\n\nb\n\n</div>",
        &["3-3 h1 [#content-a]A", "5-5 p a", "7-7 h1 [#content-b]B", "9-9 p b"],
    );
}

#[test]
fn indented_html_inside_an_element_is_no_program_text() {
    assert_tree(
        "<section>\n  <h3>A</h3>\n\n    <p>b <b>c</b></p>\n</section>\n\n    code\n",
        &["2-4 group", "  2-2 h3 [#content-a]A", "  4-4 p b [b c]", "7-7 code \"code\""],
    );
}

#[test]
fn what_follows_in_a_giant_file_is_plain_text() {
    let line = "- *a* and then some words that make the file longer and longer\n";
    let (outline, problems) = read(&format!("{}*last*", line.repeat((8 << 20) / line.len() + 1)));
    assert_eq!(problems, [Problem::TooMuch(Limit::Bytes(8 << 20))]);
    assert!(outline.starts_with("1-"));
    assert!(outline.ends_with("*last*\n"));
}

#[test]
fn a_mark_at_the_start_of_an_item_shares_the_items_paragraph() {
    assert_tree("- **a** b [c](d) e", &["1-1 list None", "  1-1 -", "    1-1 p [b a] b [a=d c] e"]);
    assert_tree("- [c](d) *e* f", &["1-1 list None", "  1-1 -", "    1-1 p [a=d c] [i e] f"]);
}

#[test]
fn markdown_goes_on_behind_a_line_of_breaks_or_ends() {
    assert_tree("<br>\n**One** two<br>\nthree\n", &["2-3 p [b One] two///three"]);
    assert_tree("<div>\n\na\n\n</div>\n*b*\n", &["3-3 p a", "6-6 p [i b]"]);
    let deep = "</div>\ntext *a*\n".repeat(2_000);
    assert!(read(&deep).0.len() > 2_000);
}
