//! What HTML asks for and the page does not do: its owner hears of each once.

use offprint_model::Problem;

use super::tokens::Attributes;
use crate::entries::FOR_OWNERS;
use crate::markdown::builder::Builder;

/// Attributes that are read, or that change nothing that visitors see.
const READ: &str = " alt class controls decoding dir height href hreflang id itemprop lang loading markdown media name open \
    playsinline poster preload referrerpolicy rel reversed role src start target title translate type width ";

/// Reports an element that is not shown, `with_content` if nothing in it is either. Comments are meant for nobody.
pub(super) fn element(builder: &mut Builder<'_>, name: &str, with_content: bool, at: usize) {
    if !name.starts_with('<') {
        let what = || ["<", name, ">"].concat();
        builder.report_once(at, || Problem::LeftOut { what: what(), with_content });
    }
}

/// Reports the attributes that are not read.
pub(super) fn attributes(builder: &mut Builder<'_>, attributes: &Attributes<'_>, at: usize) {
    if !FOR_OWNERS {
        return;
    }
    for name in attributes.names().map(str::to_ascii_lowercase) {
        let is_read = READ.contains(&[" ", &name, " "].concat());
        if !is_read && !name.starts_with("aria-") && !name.starts_with("data-") {
            let what = [&name, "="].concat();
            builder.report_once(at, || Problem::LeftOut { what, with_content: false });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::parse;

    /// All of <https://html.spec.whatwg.org/multipage/indices.html#elements-3>, and those that it calls obsolete.
    const ELEMENTS: &str = "a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite \
        code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form \
        h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta \
        meter nav noscript object ol optgroup option output p picture pre progress q rp rt ruby s samp script search section \
        select slot small source span strong style sub summary sup table tbody td template textarea tfoot th thead time \
        title tr track u ul var video wbr acronym applet basefont bgsound big blink center dir font frame frameset \
        keygen marquee math nobr noembed noframes param plaintext strike svg tt xmp";

    fn messages(page: &str) -> Vec<String> {
        parse(page.as_bytes()).diagnostics.iter().map(|found| found.problem.to_string()).collect()
    }

    #[test]
    fn every_element_is_shown_or_named() {
        for name in ELEMENTS.split_whitespace() {
            let page = format!("Before.\n\n<div><{name} src=\"a.png\">inside</{name}></div>\n");
            let shown = format!("{:?}", parse(page.as_bytes()).site.sections);
            let is_named = messages(&page).iter().any(|message| message.contains(&format!("`<{name}>`")));
            let is_linked = matches!(name, "audio" | "iframe" | "video") && shown.contains("a.png");
            assert!(shown.contains("inside") || is_named || is_linked, "{name}: {shown}");
        }
    }

    #[test]
    fn a_player_without_a_source_is_named() {
        for (player, is_left_out) in [
            ("<video>No video here.</video>", true),
            ("<audio></audio>", true),
            ("<iframe></iframe>", true),
            ("<video><source src=\"talk.mp4\"></video>", false),
        ] {
            let found = messages(&["Before.\n\n", player, "\n"].concat());
            assert_eq!(
                found.iter().any(|message| message.contains("left out")),
                is_left_out,
                "{player}: {found:?}"
            );
        }
    }

    #[test]
    fn what_is_left_out_is_named_once() {
        let page = "<p style=\"color: red\" onclick=\"x()\">Red</p>\n\n<p style=\"color: blue\" class=\"x\">Blue</p>\n\n\
                    <script>x()</script>\n\n<blink>Now</blink> and <blink>then</blink>\n";
        let found: Vec<String> =
            messages(page).into_iter().filter(|message| message.contains("left out")).collect();
        assert_eq!(
            found,
            [
                "`style=` is left out, and its text kept",
                "`onclick=` is left out, and its text kept",
                "`<script>` is left out with all that is in it; write in Markdown what visitors should see",
                "`<blink>` is left out, and its text kept",
            ]
        );
    }
}
