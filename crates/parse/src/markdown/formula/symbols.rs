//! What the commands of TeX stand for, as "name sign" pairs separated by spaces. The names are those of
//! LaTeX and of the package amssymb.

/// Signs that are names.
pub(crate) const LETTERS: &str = "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ \
    iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ \
    varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω \
    ell ℓ hbar ℏ imath ı jmath ȷ Re ℜ Im ℑ aleph ℵ beth ℶ wp ℘ infty ∞ partial ∂ nabla ∇ emptyset ∅ varnothing ∅ \
    top ⊤ bot ⊥ angle ∠ triangle △ square □ blacksquare ■ bigstar ★ dagger † degree ° dots … ldots … cdots ⋯ vdots ⋮ \
    ddots ⋱ dotsc … dotsb ⋯ prime ′ # # % % & & $ $ _ _";

/// Signs that relate, join or point.
pub(crate) const OPERATORS: &str = "pm ± mp ∓ times × div ÷ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ ominus ⊖ otimes ⊗ \
    odot ⊙ wedge ∧ land ∧ vee ∨ lor ∨ cap ∩ cup ∪ sqcap ⊓ sqcup ⊔ uplus ⊎ setminus ∖ backslash ∖ amalg ⨿ wr ≀ neg ¬ lnot ¬ \
    leq ≤ le ≤ leqslant ⩽ geq ≥ ge ≥ geqslant ⩾ ll ≪ gg ≫ neq ≠ ne ≠ equiv ≡ sim ∼ simeq ≃ approx ≈ cong ≅ propto ∝ \
    asymp ≍ doteq ≐ prec ≺ preceq ⪯ succ ≻ succeq ⪰ subset ⊂ subseteq ⊆ subsetneq ⊊ supset ⊃ supseteq ⊇ in ∈ notin ∉ \
    ni ∋ mid ∣ nmid ∤ parallel ∥ perp ⊥ models ⊨ vdash ⊢ dashv ⊣ vDash ⊨ forall ∀ exists ∃ nexists ∄ therefore ∴ because ∵ \
    to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ uparrow ↑ downarrow ↓ mapsto ↦ longmapsto ⟼ hookrightarrow ↪ \
    longrightarrow ⟶ longleftarrow ⟵ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ impliedby ⟸ iff ⟺ \
    rightsquigarrow ⇝ leadsto ⇝ nearrow ↗ searrow ↘ twoheadrightarrow ↠ rightharpoonup ⇀ colon : coloneqq ≔ triangleq ≜ \
    lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵ bowtie ⋈ lesssim ≲ gtrsim ≳ models ⊨ smile ⌣ frown ⌢";

/// Fences, which grow only after `\left` and `\right`.
pub(crate) const FENCES: &str = "{ { } } langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lvert | rvert | vert | lVert ‖ \
    rVert ‖ Vert ‖ | ‖ lbrace { rbrace } lbrack [ rbrack ]";

/// Operators whose limits stand below and above them.
pub(crate) const LARGE: &str = "sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigsqcup ⨆ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ \
    bigodot ⨀ lim lim limsup lim\u{2009}sup liminf lim\u{2009}inf max max min min sup sup inf inf argmax arg\u{2009}max \
    argmin arg\u{2009}min det det gcd gcd Pr Pr";

/// Operators whose limits stand beside them.
pub(crate) const INTEGRALS: &str = "int ∫ iint ∬ iiint ∭ oint ∮";

/// Names of functions, which are set upright.
pub(crate) const FUNCTIONS: &str = "log ln lg exp sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan arg deg dim \
    hom ker poly polylog tr rank diag sgn softmax KL Var Cov mod";

/// Marks above what follows.
pub(crate) const ACCENTS: &str =
    "hat ^ check ˇ tilde ~ acute ´ grave ` dot ˙ ddot ¨ breve ˘ bar ¯ vec → mathring ˚";

/// Marks above all of what follows.
pub(crate) const LINES: &str =
    "overline ‾ widehat ^ widetilde ~ overrightarrow → overleftarrow ← overbrace ⏞";

/// Spaces, as CSS lengths.
pub(crate) const SPACES: &str =
    ", 0.167em : 0.222em > 0.222em ; 0.278em quad 1em qquad 2em enspace 0.5em thinspace 0.167em";

/// Commands that are passed over.
pub(crate) const SILENT: &str = "! limits nolimits displaystyle textstyle scriptstyle big Big bigg Bigg bigl Bigl biggl Biggl \
    bigr Bigr biggr Biggr bigm Bigm middle nonumber notag mathstrut mathopen mathclose mathrel mathbin mathord allowbreak";

/// Returns what `name` stands for in a table of pairs.
pub(crate) fn sign<'a>(table: &'a str, name: &str) -> Option<&'a str> {
    let mut words = table.split_ascii_whitespace();
    while let (Some(known), Some(sign)) = (words.next(), words.next()) {
        if known == name {
            return Some(sign);
        }
    }
    None
}

/// Returns whether a table of names has `name`.
pub(crate) fn has(table: &str, name: &str) -> bool {
    table.split_ascii_whitespace().any(|known| known == name)
}

/// Returns the letter or digit in another alphabet, as of `\mathbb`, or itself where that has none.
/// Unicode's block Mathematical Alphanumeric Symbols, and the letters that were there before it.
pub(crate) fn in_alphabet(alphabet: &str, letter: char) -> Option<char> {
    let (capital, small, digit, before) = match alphabet {
        "mathbf" | "bm" | "boldsymbol" => (0x1D400, 0x1D41A, 0x1D7CE, ""),
        "mathcal" | "mathscr" => (0x1D49C, 0x1D4B6, 0, "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ"),
        "mathfrak" => (0x1D504, 0x1D51E, 0, "CℭHℌIℑRℜZℨ"),
        "mathbb" | "mathds" => (0x1D538, 0x1D552, 0x1D7D8, "CℂHℍNℕPℙQℚRℝZℤ"),
        "mathsf" => (0x1D5A0, 0x1D5BA, 0x1D7E2, ""),
        "mathtt" => (0x1D670, 0x1D68A, 0x1D7F6, ""),
        _ => return None,
    };
    let mut pairs = before.chars();
    while let (Some(plain), Some(other)) = (pairs.next(), pairs.next()) {
        if plain == letter {
            return Some(other);
        }
    }
    let (first, base) = match letter {
        'A'..='Z' => ('A', capital),
        'a'..='z' => ('a', small),
        '0'..='9' if digit > 0 => ('0', digit),
        _ => return Some(letter),
    };
    char::from_u32(base + (letter as u32 - first as u32))
}
