//! What is told of a whole entry.

use super::super::text::Text;
use super::super::text_style::TextStyle;
use super::super::traits::Traits;
use super::shape::Shape;

/// How many facts there are.
pub(super) const ENTRY_FACTS: usize = 12;

/// Whether each fact holds, in the order of their rows.
pub(super) fn entry_facts(text: &Text, quoted: &[bool], shapes: &[Shape]) -> [bool; ENTRY_FACTS] {
    let has = |traits| (0..text.len()).any(|index| text.traits(index).has(traits));
    let styled = |style| text.tokens.iter().any(|token| token.style.has(style));
    let shaped = |wanted: Shape| shapes.contains(&wanted);
    let follow = |wanted: &[&[Shape]]| {
        shapes
            .windows(wanted.len())
            .any(|window| window.iter().zip(wanted).all(|(shape, allowed)| allowed.contains(shape)))
    };
    const NUMBER: &[Shape] = &[Shape::Digit, Shape::Number, Shape::NumberLetter, Shape::LongNumber];
    [
        quoted.contains(&true),
        styled(TextStyle::ITALIC),
        styled(TextStyle::BOLD),
        text.tokens.iter().any(|token| token.link.is_some()),
        has(Traits::EDITOR),
        has(Traits::THESIS),
        has(Traits::REPORT),
        shaped(Shape::Range),
        follow(&[NUMBER, &[Shape::OpenRound], NUMBER, &[Shape::CloseRound]]),
        follow(&[NUMBER, &[Shape::Colon]]),
        shaped(Shape::Semicolon),
        follow(&[&[Shape::OpenRound], &[Shape::Year], &[Shape::CloseRound]]),
    ]
}
