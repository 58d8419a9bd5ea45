//! The allow-list: what becomes of each HTML element. Of one that is not named here, the text is kept.

use offprint_model::Inline;

/// What an element turns into.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Element {
    /// Left out with its content.
    Hidden,
    /// Has no content.
    Anchor,
    Break,
    Rule,
    Image,
    /// Holds blocks.
    Group,
    /// A term or meaning in a `<dl>`; the next one closes it.
    Definition,
    Quote,
    List,
    Item,
    Details,
    Table,
    Row,
    Cell,
    /// Holds running text.
    Paragraph,
    Heading(u8),
    Summary,
    Verbatim,
    /// Stands in running text.
    Marked(fn(Vec<Inline>) -> Inline),
    Code,
    Quoted,
    Link,
}

/// Returns the element of that name, which must be in lower case, and the name as a static string.
pub(crate) fn element(name: &str) -> Option<(&'static str, Element)> {
    ELEMENTS.into_iter().find_map(|(names, element)| {
        names.split(' ').find(|known| *known == name).map(|known| (known, element))
    })
}

/// Names in one string: a string of its own for each would weigh more than the name.
const ELEMENTS: [(&str, Element); 35] = [
    (
        "\
         <!-- script style head title template noscript iframe noembed noframes object applet audio \
         video canvas map svg math select datalist textarea",
        Element::Hidden,
    ),
    ("br", Element::Break),
    ("hr", Element::Rule),
    ("img", Element::Image),
    ("span font", Element::Anchor),
    (
        "\
         div center section article main header footer nav aside figure figcaption address form \
         fieldset dl",
        Element::Group,
    ),
    ("dt dd", Element::Definition),
    ("blockquote", Element::Quote),
    ("ul ol", Element::List),
    ("li", Element::Item),
    ("details", Element::Details),
    ("summary", Element::Summary),
    ("table", Element::Table),
    ("tr", Element::Row),
    ("td th", Element::Cell),
    ("p", Element::Paragraph),
    ("h1", Element::Heading(1)),
    ("h2", Element::Heading(2)),
    ("h3", Element::Heading(3)),
    ("h4", Element::Heading(4)),
    ("h5", Element::Heading(5)),
    ("h6", Element::Heading(6)),
    ("pre", Element::Verbatim),
    ("b strong", Element::Marked(Inline::Strong)),
    ("i em cite dfn var", Element::Marked(Inline::Emphasis)),
    ("u ins", Element::Marked(Inline::Underline)),
    ("s strike del", Element::Marked(Inline::Strikethrough)),
    ("mark", Element::Marked(Inline::Mark)),
    ("small", Element::Marked(Inline::Small)),
    ("sup", Element::Marked(Inline::Superscript)),
    ("sub", Element::Marked(Inline::Subscript)),
    ("kbd", Element::Marked(Inline::Key)),
    ("code tt samp", Element::Code),
    ("q", Element::Quoted),
    ("a", Element::Link),
];
