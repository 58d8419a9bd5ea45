//! A page as its reader sees it, in plain text: a line for each block, with what is emphasised and linked.

use std::mem;

use html5gum::{HtmlString, StartTag, Token, Tokenizer};
use offprint_model::Site;
use offprint_web::render::page_html;

/// Elements without a line of their own.
const INLINE: &[&str] = &[
    "a", "b", "cite", "code", "del", "em", "i", "kbd", "mark", "small", "span", "strong", "sub", "sup", "u",
];
/// Elements that have no end.
const VOID: &[&str] = &["br", "hr", "img", "input"];
/// The page's controls are the same for every content.
const CONTROLS: &[&str] = &["button", "dialog", "search"];
const CONTROL_CLASSES: &[&str] = &["cite", "nothing", "permanent", "state"];

/// Returns what the page of a site shows: text with the addresses of its links and pictures.
///
/// ```text
/// entry osei2021compressing
///   margin: UST 2021
///   h2: [Compressing Logs Without Reading Them](b.pdf)
///   authors: Tomas Osei, Mira Keller*
///   legend: (* equal contribution)
///   venue: _UST 2021_
/// ```
pub(crate) fn sketch(site: Site) -> String {
    let mut sketch = Sketch::default();
    for token in Tokenizer::new(&page_html(site)) {
        match token.unwrap() {
            Token::StartTag(tag) => sketch.open(&tag),
            Token::EndTag(_) => sketch.close(),
            Token::String(words) if sketch.hidden == 0 => sketch.line += &text(&words.value),
            _ => {}
        }
    }
    sketch.lines.concat()
}

#[derive(Default)]
struct Sketch {
    lines: Vec<String>,
    /// What the line begins with: the class or the name of the block.
    label: String,
    line: String,
    /// Of the elements around what comes next.
    open: Vec<Open>,
    /// How many of them are controls, or in one.
    hidden: usize,
}

struct Open {
    is_control: bool,
    is_entry: bool,
    /// The label of the block around it, if it is a block.
    label: Option<String>,
    /// What stands behind its text.
    end: String,
}

impl Sketch {
    fn open(&mut self, tag: &StartTag<()>) {
        let name = text(&tag.name);
        let value = |key: &str| {
            tag.attributes.get(key.as_bytes()).map(|value| text(&value.value)).unwrap_or_default()
        };
        let class = value("class").split(' ').next().unwrap_or_default().to_owned();
        // Elements of MathML, of which only the page's main part has a namesake.
        let is_inline = INLINE.contains(&name.as_str()) || name.starts_with('m') && name != "main";
        if !is_inline && name != "br" && name != "img" {
            self.end_line();
        }
        let (before, end) = match name.as_str() {
            "strong" | "b" => ("**", "**".to_owned()),
            "em" | "i" | "cite" => ("_", "_".to_owned()),
            "code" => ("`", "`".to_owned()),
            "sup" => ("^", String::new()),
            "span" if !["", "date", "margin-venue", "margin-year"].contains(&class.as_str()) => {
                ("{", "}".to_owned())
            }
            "span" if class == "margin-year" => (" ", String::new()),
            // A co-author's name leads to what they wrote with the owner.
            "a" if value("href").starts_with("?author=") => ("[", "]".to_owned()),
            "a" => ("[", format!("]({})", value("href"))),
            "br" => (" / ", String::new()),
            _ => ("", String::new()),
        };
        let is_control = CONTROLS.contains(&name.as_str()) || CONTROL_CLASSES.contains(&class.as_str());
        self.hidden += usize::from(is_control);
        if self.hidden == 0 {
            self.line += before;
            if name == "img" {
                self.line += &format!("![{}]({})", value("alt"), value("src"));
            }
        }
        let is_entry = class == "entry";
        if is_entry {
            self.lines.push(format!("entry {}\n", value("id")));
        }
        if VOID.contains(&name.as_str()) {
            return;
        }
        let own = if class.is_empty() { name } else { class };
        let label = (!is_inline).then(|| mem::replace(&mut self.label, own));
        self.open.push(Open { is_control, is_entry, label, end });
    }

    fn close(&mut self) {
        let Some(open) = self.open.pop() else { return };
        if self.hidden == 0 {
            self.line += &open.end;
        }
        self.hidden -= usize::from(open.is_control);
        if let Some(label) = open.label {
            self.end_line();
            self.label = label;
        }
    }

    fn end_line(&mut self) {
        let words: Vec<_> = self.line.split_whitespace().collect();
        if !words.is_empty() {
            let indent = if self.open.iter().any(|open| open.is_entry) { "  " } else { "" };
            self.lines.push(format!("{indent}{}: {}\n", self.label, words.join(" ")));
        }
        self.line.clear();
    }
}

fn text(html: &HtmlString) -> String {
    String::from_utf8_lossy(html).into_owned()
}
