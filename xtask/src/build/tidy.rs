//! The pages as one would write them by hand: what the bundler shortens is spelled out again, which
//! costs nothing on the wire and spares whoever checks or reads a page.

use std::fs;
use std::path::Path;

use super::files::Files;
use crate::failure::{Failure, Result};

/// Attributes that say what they say by being there.
const BARE: [&str; 10] = [
    "async",
    "checked",
    "crossorigin",
    "defer",
    "disabled",
    "download",
    "hidden",
    "inert",
    "open",
    "selected",
];
/// Elements whose content is no markup.
const RAW: [&str; 2] = ["script", "style"];

pub(super) fn run(dist: &Path) -> Result {
    for name in Files::read(dist)?.iter().filter(|name| name.ends_with(".html")) {
        let path = dist.join(name);
        let page = fs::read_to_string(&path).map_err(Failure::on_file("read", &path))?;
        fs::write(&path, tidy(&page)).map_err(Failure::on_file("write", &path))?;
    }
    Ok(())
}

/// `page` with a doctype in capitals, all values of attributes in quotes, and tags around its
/// head.
fn tidy(page: &str) -> String {
    const DOCTYPE: &str = "<!doctype html>";
    let mut tidied = String::with_capacity(page.len() + page.len() / 16);
    let mut rest = page;
    if rest.get(..DOCTYPE.len()).is_some_and(|start| start.eq_ignore_ascii_case(DOCTYPE)) {
        tidied += "<!DOCTYPE html>";
        rest = &rest[DOCTYPE.len()..];
    }
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        tidied += text;
        let name: String = tag[1..].chars().take_while(char::is_ascii_alphanumeric).collect();
        if name.is_empty() {
            // A closing tag, a comment or a stray sign.
            tidied.push('<');
            rest = &tag[1..];
            continue;
        }
        if name == "body" && !tidied.contains("</head>") {
            tidied += "</head>";
        }
        tidied.push('<');
        tidied += &name;
        rest = attributes(&tag[1 + name.len()..], &mut tidied);
        if name == "html" && !page.contains("<head>") {
            tidied += "<head>";
        }
        if RAW.contains(&name.as_str()) {
            let end = rest.find(&format!("</{name}")).unwrap_or(rest.len());
            tidied += &rest[..end];
            rest = &rest[end..];
        }
    }
    tidied + rest
}

/// Takes a tag from behind its name to its end and gives what follows.
fn attributes<'a>(tag: &'a str, tidied: &mut String) -> &'a str {
    let mut rest = tag;
    loop {
        let before = rest;
        rest = rest.trim_start();
        match rest.chars().next() {
            None => return rest,
            Some(end @ ('>' | '/')) => {
                tidied.push(end);
                rest = &rest[1..];
                if end == '>' {
                    return rest;
                }
                continue;
            }
            Some(_) => tidied.push_str(if before.len() > rest.len() { " " } else { "" }),
        }
        let end =
            rest.find(|end: char| end.is_ascii_whitespace() || "=>".contains(end)).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        tidied.push_str(name);
        rest = after;
        if let Some(value) = after.strip_prefix('=') {
            let (value, after) = value_of(value);
            rest = after;
            if !(value.is_empty() && BARE.contains(&name)) {
                let quote = if value.contains('"') { '\'' } else { '"' };
                tidied.extend(['=', quote]);
                tidied.push_str(value);
                tidied.push(quote);
            }
        } else if !BARE.contains(&name) {
            tidied.push_str("=\"\"");
        }
    }
}

/// The value at the start of `rest`, in quotes or not, and what follows.
fn value_of(rest: &str) -> (&str, &str) {
    let quoted = rest.chars().next().filter(|quote| "\"'".contains(*quote));
    if let Some((value, after)) = quoted.and_then(|quote| rest[1..].split_once(quote)) {
        return (value, after);
    }
    rest.split_at(rest.find(|end: char| end.is_ascii_whitespace() || end == '>').unwrap_or(rest.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_shortened_is_spelled_out() {
        for (short, long) in [
            ("<!doctype html><html lang=en>", "<!DOCTYPE html><html lang=\"en\"><head>"),
            ("<a href=./x/>y</a>", "<a href=\"./x/\">y</a>"),
            ("<a href>y</a>", "<a href=\"\">y</a>"),
            ("<p title='say \"x\"' hidden=\"\">", "<p title='say \"x\"' hidden>"),
            ("<p  class=\"a\"\n id=b >", "<p class=\"a\" id=\"b\">"),
            ("<br/>a < b <!-- <p id=x> -->", "<br/>a < b <!-- <p id=\"x\"> -->"),
            (
                "<script defer src=a.js>1<b id=c</script><p id=d>",
                "<script defer src=\"a.js\">1<b id=c</script><p id=\"d\">",
            ),
            ("<title>x</title><body class=a>", "<title>x</title></head><body class=\"a\">"),
            ("<head></head><body>", "<head></head><body>"),
            ("<p title=\"cut", "<p title='\"cut'"),
        ] {
            assert_eq!(tidy(short), long, "{short}");
        }
    }

    #[test]
    fn what_is_tidy_stays() {
        let page = "<!DOCTYPE html><head><meta content=\"a>b\"></head><body><p id=\"a\">1 > 2</p></body>";
        assert_eq!(tidy(page), page);
        assert_eq!(tidy(&tidy(page)), page);
    }
}
