use proptest::prelude::*;

use super::*;

/// The tree in one line, or what is wrong and where.
fn told(text: &str) -> Result<String, Fault> {
    let source = Source::new(text.to_owned());
    let mut told = String::new();
    match read(&source, 0..text.len())? {
        Some(root) => tell(&root.value, &mut told),
        None => told.push('~'),
    }
    Ok(told)
}

fn tell(value: &Value, told: &mut String) {
    match value {
        Value::Nothing => told.push('~'),
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
            for Pair { key, value, .. } in pairs {
                told.push_str(&format!("{key}="));
                tell(&value.value, told);
                told.push(' ');
            }
            told.push('}');
        }
    }
}

#[test]
fn yaml_becomes_a_tree() {
    for (text, tree) in [
        ("", "~"),
        ("# a comment\n", "~"),
        ("title: About\nexcerpt: \"a: b # c\"\n", r#"{title="About" excerpt="a: b # c" }"#),
        ("a: 'it''s'\nb: \"\\u00e9\\\"\"\nc:\nd: ~\n", r#"{a="it's" b="é\"" c=~ d=~ }"#),
        ("a:\n  - /b/\n  - c: d\n    e: f\n", r#"{a=["/b/" {c="d" e="f" } ] }"#),
        ("a:\n- /b/\n- c\nlang: en # a remark\n", r#"{a=["/b/" "c" ] lang="en" }"#),
        (
            "a: >\n  One line\n  and more.\n\n  Two\nb: |-\n  c\n   d\n",
            r#"{a="One line and more.\nTwo\n" b="c\n d" }"#,
        ),
        ("a: [b, 'c, d', [e], {g: h}]\nb: {}\n", r#"{a=["b" "c, d" ["e" ] {g="h" } ] b={} }"#),
        ("a: words that\n  go on\nb: \"so do\n  these\"\n", r#"{a="words that go on" b="so do these" }"#),
        ("url: http://a.example:80/x\nhash: a#b\n", r#"{url="http://a.example:80/x" hash="a#b" }"#),
        ("a: &x b\nc: !!str 12\nd: *x\n", r#"{a="b" c="12" d=~ }"#),
        ("a: {{ site.title }}\n? [b]\n: c\n", "{a={} }"),
        ("just words\n", r#""just words""#),
    ] {
        assert_eq!(told(text).as_deref(), Ok(tree), "{text:?}");
    }
}

#[test]
fn a_value_has_its_place_in_the_file() {
    let source = Source::new("é\nüb: ö\nc: [ä, d]\n".to_owned());
    let root = read(&source, 3..source.text().len()).unwrap().unwrap();
    let at = |part: &str| source.text().find(part).unwrap();
    let Value::Map(pairs) = root.value else { panic!() };
    assert_eq!((root.at, pairs[0].value.at, pairs[1].value.at), (at("ü"), at("ö"), at("[")));
    let Value::List(values) = &pairs[1].value.value else { panic!() };
    assert_eq!((values[0].at, values[1].at), (at("ä"), at("d]")));
}

#[test]
fn what_people_write_is_read_as_they_mean_it() {
    for (text, tree) in [
        // by hand, or by an editor that breaks long lines
        ("a: \"words that\ngo on\" # so\nb: 'these\ntoo'\n", r#"{a="words that go on" b="these too" }"#),
        ("a: [\n\"b\",\nc\n]\nd: e\n", r#"{a=["b" "c" ] d="e" }"#),
        ("a:\tb\nc:\n\td: e\n\tf: g\n", r#"{a="b" c={d="e" f="g" } }"#),
        ("a: b\u{FEFF}\n", r#"{a="b" }"#),
        // a placeholder, a user's name, Markdown, a sign
        ("a: -\nb: @ann\nc: *Reader* in law\n", r#"{a="-" b="@ann" c="*Reader* in law" }"#),
        ("a:\n  b: - c\n  d: & Co\n  e: `f`\n", r#"{a={b="- c" d="& Co" e="`f`" } }"#),
        ("a: \"Ann\\'s\"\nb: é ] c\n", r#"{a="Ann's" b="é ] c" }"#),
    ] {
        assert_eq!(told(text).as_deref(), Ok(tree), "{text:?}");
    }
}

#[test]
fn what_is_wrong_is_named_where_it_is() {
    use FrontMatterError::*;
    for (text, at, wrong) in [
        ("a: b: c\n", ": c", ColonInValue),
        ("a: \"b\nc: d\n", "\"b", UnclosedQuotation),
        ("a: \"b\n", "\"b", UnclosedQuotation),
        ("a: \"b\nc: \"d\"\n", "\"b", UnclosedQuotation),
        ("a:\n  b: 'c\n  d: 'e'\n", "'c", UnclosedQuotation),
        ("a: [b\nc: d\n", "[b", UnclosedBracket),
        ("a: b\nc: {d: e\n", "{d", UnclosedBracket),
        ("a: [b, c\n", "[b", UnclosedBracket),
        ("a: [b,", "[b", UnclosedBracket),
        ("a: \"b\" c\n", "c", TextAfterValue),
        ("a: [b] c\n", "c", Indentation),
        ("a: [\"b\" \"c\"]\n", "\"c", TextAfterValue),
        ("a: [@b]\n", "@b", ReservedSign),
        ("a: [b,, c]\n", ", c", ReservedSign),
        ("a: \"\\q\"\n", "\"\\q", Backslash),
        ("a: b\n\tc: d\n", "\t", Tab),
        ("a:\n  b: c\n\td: e\n", "\t", Tab),
        ("a: b\n  c: d\n", ": d", ColonInValue),
        ("a:\n    b: c\n  d: e\n", "d", Indentation),
        ("a:\n    - b\n  - c\n", "- c", Indentation),
        ("a: b # c\n  d\n", "# c", Indentation),
        ("a: b\nc\n", "c\n", MissingKey),
        ("a: b\n--- c\n", "--- c", MissingKey),
        ("- a\nb: c\n", "b", Indentation),
        ("a: > b\n  c\n", "> b", TextBesideBlock),
    ] {
        let at = text.find(at).unwrap();
        assert_eq!(told(text), Err((at, wrong)), "{text:?}");
    }
}

#[test]
fn more_than_is_read_is_named() {
    let deep = |open: &str| told(&format!("a: {}", open.repeat(100_000)));
    for open in ["[", "{a: "] {
        assert!(matches!(deep(open), Err((_, FrontMatterError::TooDeep))), "{open}");
    }
    let deep = told(&format!("a:\n {}", "- ".repeat(100_000)));
    assert!(matches!(deep, Err((_, FrontMatterError::TooDeep))), "{deep:?}");
    let long = "a: b\n".repeat(LENGTH / 5 + 1);
    assert_eq!(told(&long), Err((0, FrontMatterError::TooLong)));
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

impl Written {
    fn as_block(&self, indentation: usize, yaml: &mut String) {
        let indent = |yaml: &mut String| yaml.push_str(&" ".repeat(indentation));
        match self {
            Self::Text(text) => yaml.push_str(&format!("'{}'\n", text.replace('\'', "''"))),
            Self::List(values) => {
                yaml.push('\n');
                for value in values {
                    indent(yaml);
                    yaml.push_str("- ");
                    value.as_block(indentation + 2, yaml);
                }
            }
            Self::Map(pairs) => {
                yaml.push('\n');
                for (key, value) in pairs {
                    indent(yaml);
                    yaml.push_str(&format!("{key}: "));
                    value.as_block(indentation + 2, yaml);
                }
            }
        }
    }

    fn as_flow(&self, yaml: &mut String) {
        match self {
            Self::Text(text) => {
                yaml.push_str(&format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")));
            }
            Self::List(values) => {
                yaml.push('[');
                for value in values {
                    value.as_flow(yaml);
                    yaml.push_str(", ");
                }
                yaml.push(']');
            }
            Self::Map(pairs) => {
                yaml.push('{');
                for (key, value) in pairs {
                    yaml.push_str(&format!("{key}: "));
                    value.as_flow(yaml);
                    yaml.push_str(",\n  ");
                }
                yaml.push('}');
            }
        }
    }

    fn is(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Text(text), Value::Text(read)) => text == read,
            (Self::List(values), Value::List(read)) => {
                values.len() == read.len()
                    && values.iter().zip(read).all(|(value, read)| value.is(&read.value))
            }
            (Self::Map(pairs), Value::Map(read)) => {
                let same = |((key, value), Pair { key: name, value: read, .. }): (&(String, Self), &Pair)| {
                    key == name && value.is(&read.value)
                };
                pairs.len() == read.len() && pairs.iter().zip(read).all(same)
            }
            _ => false,
        }
    }
}

fn value_of_key(yaml: &str) -> Value {
    let source = Source::new(yaml.to_owned());
    match read(&source, 0..yaml.len()).unwrap().unwrap().value {
        Value::Map(pairs) => pairs.into_iter().next().unwrap().value.value,
        other => panic!("{other:?}"),
    }
}

proptest! {
    #[test]
    fn what_is_written_in_lines_is_read(value in written()) {
        let mut yaml = "key: ".to_owned();
        value.as_block(2, &mut yaml);
        prop_assert!(value.is(&value_of_key(&yaml)), "{}", yaml);
    }

    #[test]
    fn what_is_written_in_brackets_is_read(value in written()) {
        let mut yaml = "key: ".to_owned();
        value.as_flow(&mut yaml);
        yaml.push_str("\nnext: b\n");
        prop_assert!(value.is(&value_of_key(&yaml)), "{}", yaml);
    }

    #[test]
    fn any_text_has_a_tree_or_an_error_within_it(text in "[ \\n\\t\\-:#'\"\\[\\]{}&*!|>%@`,?a-zé\\\\]{0,60}") {
        if let Err((at, _)) = told(&text) {
            prop_assert!(text.is_char_boundary(at), "{}", at);
        }
    }

    #[test]
    fn a_line_rewritten_has_as_many_characters(text in "[ \\n\\t\\-:#'\"\\[\\]{}&*!|>%@`,?a-c\\\\]{0,60}") {
        let rewritten = lenient::rewrite(&text);
        prop_assert_eq!(rewritten.chars().count(), text.chars().count());
        let same = lenient::restore(&rewritten).replace(' ', "\n") == text.replace("\\'", "'").replace(['\t', ' '], "\n");
        prop_assert!(same, "{:?}", rewritten);
    }
}
