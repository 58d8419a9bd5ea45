//! What stands in for a part of a dependency does what that part does.

use pulldown_cmark::{Event, Parser};

#[path = "../../lean/pulldown-cmark/entities.rs"]
mod entities;

/// The command is built with the dependency's own table, the page with ours.
#[test]
fn characters_have_the_same_names_in_the_page_as_in_the_command() {
    let names: Vec<&str> = entities::NAMED.split(',').flat_map(|group| group.split(' ').skip(1)).collect();
    assert_eq!(names.len(), 2125);
    for name in names {
        let mut read = String::new();
        for event in Parser::new(&format!("a&{name};b")) {
            match event {
                Event::Text(text) => read += &text,
                Event::SoftBreak => read += "\n",
                _ => {}
            }
        }
        let expected = entities::get_entity(name.as_bytes()).map(|character| format!("a{character}b"));
        assert_eq!(Some(read), expected, "{name}");
    }
    assert_eq!(entities::get_entity(b"nosuchname"), None);
}
