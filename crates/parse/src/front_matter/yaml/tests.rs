use proptest::prelude::*;
use saphyr_parser::{Event, Parser, ScalarStyle};

use super::*;

/// A document as both readers tell it: `None` if it is refused.
fn ours(text: &str) -> Option<String> {
    let root = Reader { text, at: 0 }.document().ok()?;
    let mut told = String::new();
    tell(&root.value, &mut told);
    Some(told)
}

fn tell(value: &Value, told: &mut String) {
    match value {
        Value::Nothing => told.push_str("nothing"),
        Value::Text(text) => told.push_str(&format!("{text:?}")),
        Value::List(values) => {
            told.push('[');
            for value in values {
                tell(&value.value, told);
                told.push(' ');
            }
            told.push(']');
        }
        Value::Map(pairs) => {
            told.push('{');
            for (key, value) in pairs {
                told.push_str(&format!("{key:?}="));
                tell(&value.value, told);
                told.push(' ');
            }
            told.push('}');
        }
    }
}

fn reference(text: &str) -> Option<String> {
    let mut told = String::new();
    // For each open mapping whether a key comes next, for each open list nothing.
    let mut open: Vec<Option<bool>> = Vec::new();
    for event in Parser::new_from_str(text) {
        let (event, _) = event.ok()?;
        let is_key = matches!(open.last(), Some(Some(true)));
        match event {
            Event::Scalar(words, style, ..) => match (&*words, style) {
                ("" | "~" | "null" | "Null" | "NULL", ScalarStyle::Plain) => told.push_str("nothing"),
                (words, _) => told.push_str(&format!("{words:?}")),
            },
            Event::SequenceStart(..) => {
                told.push('[');
                open.push(None);
                continue;
            }
            Event::MappingStart(..) => {
                told.push('{');
                open.push(Some(true));
                continue;
            }
            Event::SequenceEnd => {
                open.pop();
                told.push(']');
            }
            Event::MappingEnd => {
                open.pop();
                told.push('}');
            }
            Event::Alias(_) => told.push_str("nothing"),
            _ => continue,
        }
        // A value of what is now the innermost has ended.
        match open.last_mut() {
            Some(Some(key)) if is_key && *key => {
                *key = false;
                told.push('=');
            }
            Some(Some(key)) => {
                *key = true;
                told.push(' ');
            }
            Some(None) => told.push(' '),
            None => {}
        }
    }
    Some(if told.is_empty() { "nothing".to_owned() } else { told })
}

#[test]
fn reads_as_the_reference_does() {
    for text in [
        "",
        "# a comment\n",
        "title: About me\nexcerpt: \"a: b # c\"\nauthor_profile: true\n",
        "a: 'it''s'\nb: \"tab\\tq\\\"u\\u00e9\\\\\"\nc:\nd: ~\n",
        "redirect_from:\n  - /about/\n  - /about.html\nlang: en\n",
        "redirect_from:\n- /about/\n- /about.html\nlang: en # a remark\n",
        "author:\n  name: Ada Quill\n  links:\n    - label: home\n      url: https://a.example/#me\n    - {label: \"b c\", url: x}\n  bio: >\n    One line\n    and another.\n\n    A third.\nlang: en\n",
        "bio: |\n  kept\n    as it\n\n  is\nnext: |-\n  no end\nlast: >-\n  folded\n  text\n",
        "a: [b, 'c, d', [e, f], {g: h}]\nb: {}\nc: []\n",
        "a: [b,\n  c, # remark\n  d]\nb: x\n",
        "long: words that go on\n  in the next line\n\n  and after a blank one\nnext: b\n",
        "quoted: \"words that go on\n  in the next line\n\n  and after a blank one\"\nnext: b\n",
        "\"quoted key\": a\n'other': b\nplain key with spaces: c\n",
        "- a\n- b: c\n  d: e\n-\n  - f\n- - g\n  - h\n",
        "url: http://a.example:80/x\ntime: 12:30\nhash: a#b\n",
        "anchored: &x a\ntagged: !!str 12\nalias: *x\nnext: b\n",
        "just words\n",
        "a:\n\n\n  b: c\n\n# remark\n\nd: e",
        "a: b\r\nc:\r\n  - d\r\n  - e\r\nf: \"g\r\n  h\"\r\n",
    ] {
        assert!(ours(text).is_some(), "{text:?}");
        assert_eq!(ours(text), reference(text), "{text:?}");
    }
}

#[test]
fn refuses_what_the_reference_refuses() {
    for text in [
        "a: b: c\n",
        "a: \"b\nc: d\n",
        "a: [b\nc: d\n",
        "a: b\n\tc: d\n",
        "a: b\n  c: d\n",
        "a:\n    b: c\n  d: e\n",
        "a: \"b\" c\n",
        "a: @b\n",
        "a: \"\\q\"\n",
        "a: b\nc\n",
        "- a\nb: c\n",
    ] {
        assert_eq!((ours(text), reference(text)), (None, None), "{text:?}");
    }
}

/// A value, and how to write it in lines that are indented by so much, or in brackets.
#[derive(Clone, Debug)]
enum Written {
    Text(String),
    List(Vec<Written>),
    Map(Vec<(String, Written)>),
}

fn written() -> impl Strategy<Value = Written> {
    let leaf = "[a-z][ a-z:#'\"\\\\\u{e9}\u{d55c}.,!?-]{0,12}[a-z.]".prop_map(Written::Text);
    leaf.prop_recursive(4, 24, 4, |inner| {
        let pairs = proptest::collection::vec(("[a-z]{1,6}", inner.clone()), 1..4);
        prop_oneof![
            proptest::collection::vec(inner, 1..4).prop_map(Written::List),
            pairs.prop_map(Written::Map)
        ]
    })
}

fn write(value: &Written, indentation: usize, yaml: &mut String) {
    let indent = |yaml: &mut String| yaml.push_str(&" ".repeat(indentation));
    match value {
        Written::Text(text) => yaml.push_str(&format!("'{}'\n", text.replace('\'', "''"))),
        Written::List(values) => {
            yaml.push('\n');
            for value in values {
                indent(yaml);
                yaml.push_str("- ");
                write(value, indentation + 2, yaml);
            }
        }
        Written::Map(pairs) => {
            yaml.push('\n');
            for (key, value) in pairs {
                indent(yaml);
                yaml.push_str(&format!("k{key}: "));
                write(value, indentation + 2, yaml);
            }
        }
    }
}

fn write_flow(value: &Written, yaml: &mut String) {
    match value {
        Written::Text(text) => yaml.push_str(&format!("{:?}", text.replace(['\\', '"'], ""))),
        Written::List(values) => {
            yaml.push('[');
            for value in values {
                write_flow(value, yaml);
                yaml.push_str(", ");
            }
            yaml.push(']');
        }
        Written::Map(pairs) => {
            yaml.push('{');
            for (key, value) in pairs {
                yaml.push_str(&format!("k{key}: "));
                write_flow(value, yaml);
                yaml.push_str(",\n  ");
            }
            yaml.push('}');
        }
    }
}

proptest! {
    #[test]
    fn what_is_written_in_brackets_is_read(value in written()) {
        let mut yaml = "key: ".to_owned();
        write_flow(&value, &mut yaml);
        yaml.push_str("\nnext: b\n");
        prop_assert!(ours(&yaml).is_some(), "{}", yaml);
        prop_assert_eq!(ours(&yaml), reference(&yaml), "{}", yaml);
    }

    #[test]
    fn what_is_written_is_read(value in written()) {
        let mut yaml = String::new();
        write(&value, 0, &mut yaml);
        let read = ours(&yaml);
        prop_assert!(read.is_some(), "{yaml}");
        prop_assert_eq!(read, reference(&yaml), "{}", yaml);
    }

    #[test]
    fn plain_words_are_read_as_the_reference_reads_them(words in "[a-z][ a-z:#'\"\\]},-]{0,12}") {
        let yaml = format!("key: {words}\nnext: b\n");
        if let (Some(read), Some(reference)) = (ours(&yaml), reference(&yaml)) {
            prop_assert_eq!(read, reference, "{}", yaml);
        }
    }

    #[test]
    fn nothing_panics(text in "[ \\n\\t\\-:#'\"\\[\\]{}&*!|>%@`,a-zé\\\\]{0,60}") {
        let _ = ours(&text);
    }
}
