use super::*;

/// The formula in short: roles as letters, texts as they are.
fn short(tex: &str, display: bool) -> String {
    let Inline::Math { formula, .. } = inline(tex, display) else { return String::new() };
    formula.iter().map(piece).collect::<Vec<_>>().join(" ")
}

fn piece(formula: &Formula) -> String {
    let inner = || formula.inner.iter().map(piece).collect::<Vec<_>>().join(" ");
    let name = match formula.role {
        Role::Row => "",
        Role::Identifier | Role::Number | Role::Operator | Role::Small => return formula.text.clone(),
        Role::Upright => return format!("up:{}", formula.text),
        Role::Text => return format!("“{}”", formula.text),
        Role::Space => return "_".to_owned(),
        Role::Fraction => "frac",
        Role::Root => "root",
        Role::RootOf => "rootof",
        Role::Superscript => "sup",
        Role::Subscript => "sub",
        Role::Scripts => "scripts",
        Role::Under => "under",
        Role::Over => "over",
        Role::UnderOver => "underover",
        Role::Table => "table",
        Role::TableRow => "row",
        Role::Cell => "cell",
    };
    format!("{name}[{}]", inner())
}

#[test]
fn formulas_are_read() {
    for (tex, formula) in [
        ("x", "x"),
        ("x^2", "sup[x 2]"),
        ("x^{10}_i", "scripts[x i 10]"),
        ("a_1^2 + b'", "scripts[a 1 2] + sup[b ′]"),
        ("x^23", "sup[x 2] 3"),
        ("O(n \\log n)", "O ( n log _ n )"),
        ("O(\\log(n))", "O ( log ( n ) )"),
        ("\\frac{a+1}{2}", "frac[[a + 1] 2]"),
        ("\\frac12", "frac[1 2]"),
        ("\\sqrt{2}", "root[2]"),
        ("\\sqrt[3]{x}", "rootof[x [3]]"),
        ("\\alpha \\le \\Omega(1.5)", "α ≤ Ω ( 1.5 )"),
        ("\\mathbb{R}^n", "sup[ℝ n]"),
        ("\\mathcal{NP} \\ne \\mathrm{P}", "[𝒩 𝒫] ≠ up:P"),
        ("\\operatorname{poly}(n)", "poly ( n )"),
        ("1-\\varepsilon", "1 − ε"),
        ("\\text{if } x > 0", "“if ” x > 0"),
        ("\\hat{y}", "over[y ^]"),
        ("\\sum_{i=1}^n i", "scripts[∑ [i = 1] n] i"),
        ("\\left(\\frac{1}{2}\\right)", "( frac[1 2] )"),
        ("\\{0,1\\}^*", "{ 0 , 1 sup[} ∗]"),
        ("f\\colon X\\to Y", "f : X → Y"),
        ("n \\not= 1", "n =\u{338} 1"),
        (
            "\\begin{pmatrix} 1 & 0 \\\\ 0 & 1 \\end{pmatrix}",
            "[( table[row[cell[1] cell[0]] row[cell[0] cell[1]]] )]",
        ),
        ("k=10.", "k = 10 ."),
        ("\\tilde{O}(\\sqrt n)", "over[O ~] ( root[n] )"),
    ] {
        assert_eq!(short(tex, false), formula, "{tex}");
    }
    assert_eq!(short("\\sum_{i=1}^n i", true), "underover[∑ [i = 1] n] i");
    assert_eq!(short("\\lim_{n\\to\\infty} a_n", true), "under[lim [n → ∞]] sub[a n]");
    assert_eq!(short("\\int_0^1 x", true), "scripts[∫ 0 1] x");
}

#[test]
fn what_is_not_understood_stays_as_written() {
    for tex in [
        "\\unknown{x}",
        "{x",
        "x}",
        "\\frac{1}",
        "\\left",
        "a & b",
        "\\begin{tikz}x\\end{tikz}",
        "\\sqrt[2",
        "\\",
    ] {
        assert_eq!(short(tex, false), "", "{tex}");
    }
    assert_eq!(short(&"{".repeat(5000), false), "");
    assert_eq!(short(&"\\sqrt".repeat(5000), false), "");
    assert_eq!(short(&"x^".repeat(5000), false), "");
}

#[test]
fn money_is_no_mathematics() {
    for tex in ["5-", "5 million", "10/"] {
        assert_eq!(mathematics(tex, false), None, "{tex}");
    }
    for tex in ["x", "2^n", "n=5", "5 \\times 5"] {
        assert!(mathematics(tex, false).is_some(), "{tex}");
    }
}
