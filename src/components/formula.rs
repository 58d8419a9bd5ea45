use leptos::prelude::*;
use leptos::tachys::mathml::{
    math, mfrac, mi, mn, mo, mover, mroot, mrow, mspace, msqrt, msub, msubsup, msup, mtable, mtd, mtext, mtr,
    munder, munderover,
};
use offprint_model::{Formula, Role};

/// Returns a formula as MathML, which browsers set and screen readers read; as written in TeX if it was not
/// understood. `display` sets it in a line of its own.
pub(super) fn formula(tex: &str, display: bool, pieces: &[Formula]) -> AnyView {
    if pieces.is_empty() {
        return view! { <code class="math">{tex.to_owned()}</code> }.into_any();
    }
    let display = display.then_some("block");
    math().attr("display", display).child(all(pieces)).into_any()
}

fn all(pieces: &[Formula]) -> Vec<AnyView> {
    pieces.iter().map(piece).collect()
}

fn piece(formula: &Formula) -> AnyView {
    let text = formula.text.clone();
    let mut content = all(&formula.inner);
    if formula.role != Role::Space && !text.is_empty() {
        content.insert(0, text.clone().into_any());
    }
    match formula.role {
        Role::Row => mrow().child(content).into_any(),
        Role::Identifier => mi().child(content).into_any(),
        Role::Upright => mi().attr("mathvariant", "normal").child(content).into_any(),
        Role::Number => mn().child(content).into_any(),
        Role::Operator => mo().child(content).into_any(),
        Role::Small => mo().attr("stretchy", "false").child(content).into_any(),
        Role::Text => mtext().child(content).into_any(),
        Role::Space => mspace().attr("width", text).into_any(),
        Role::Fraction => mfrac().child(content).into_any(),
        Role::Root => msqrt().child(content).into_any(),
        Role::RootOf => mroot().child(content).into_any(),
        Role::Superscript => msup().child(content).into_any(),
        Role::Subscript => msub().child(content).into_any(),
        Role::Scripts => msubsup().child(content).into_any(),
        Role::Under => munder().child(content).into_any(),
        Role::Over => mover().child(content).into_any(),
        Role::UnderOver => munderover().child(content).into_any(),
        Role::Table => mtable().child(content).into_any(),
        Role::TableRow => mtr().child(content).into_any(),
        Role::Cell => mtd().child(content).into_any(),
    }
}
