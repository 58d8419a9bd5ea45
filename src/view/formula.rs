use super::markup::{Element, element};
use offprint_model::{Formula, Role};

/// A formula as MathML, which browsers set and screen readers read; as written in TeX if it was not
/// understood. `display` sets it in a line of its own.
pub(super) fn mathematics(tex: &str, display: bool, formula: &[Formula]) -> Element {
    if formula.is_empty() {
        return element("code").class("math").text(tex);
    }
    let math = element("math").maybe("display", display.then_some("block"));
    math.with_all(formula.iter().map(piece))
}

fn piece(formula: &Formula) -> Element {
    let tag = match formula.role {
        Role::Row => "mrow",
        Role::Identifier | Role::Upright => "mi",
        Role::Number => "mn",
        Role::Operator | Role::Small => "mo",
        Role::Text => "mtext",
        Role::Space => return element("mspace").attribute("width", &formula.text),
        Role::Fraction => "mfrac",
        Role::Root => "msqrt",
        Role::RootOf => "mroot",
        Role::Superscript => "msup",
        Role::Subscript => "msub",
        Role::Scripts => "msubsup",
        Role::Under => "munder",
        Role::Over => "mover",
        Role::UnderOver => "munderover",
        Role::Table => "mtable",
        Role::TableRow => "mtr",
        Role::Cell => "mtd",
    };
    let piece = match formula.role {
        Role::Upright => element(tag).attribute("mathvariant", "normal"),
        Role::Small => element(tag).attribute("stretchy", "false"),
        _ => element(tag),
    };
    let piece = if formula.text.is_empty() { piece } else { piece.text(&formula.text) };
    piece.with_all(formula.inner.iter().map(self::piece))
}
