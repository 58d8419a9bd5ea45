//! Commands that stand for characters, and commands of mathematics that stand outside of it.

/// What a command stands for in text, if it stands for text.
/// Source: "The Comprehensive LaTeX Symbol List", body-text symbols.
pub(super) fn symbol(command: &str) -> Option<&'static str> {
    Some(match command {
        " " | "," | ":" | ";" | ">" | "\\" | "space" | "quad" | "qquad" | "thinspace" | "enspace"
        | "newline" | "par" | "linebreak" | "hfill" | "nobreakspace" | "newblock" => " ",
        "/" | "-" | "!" | "@" | "relax" | "protect" | "allowbreak" | "noindent" | "ignorespaces"
        | "unskip" | "sloppy" | "hyphenation" | "xspace" | "null" | "leavevmode" | "bgroup" | "egroup"
        | "displaystyle" => "",
        "&" => "&",
        "%" => "%",
        "#" => "#",
        "_" | "textunderscore" => "_",
        "$" | "textdollar" => "$",
        "{" | "textbraceleft" | "lbrace" => "{",
        "}" | "textbraceright" | "rbrace" => "}",
        "|" | "textbar" => "|",
        "*" => "*",
        "+" => "+",
        "<" | "textless" => "<",
        "textgreater" => ">",
        "textbackslash" | "backslash" => "\\",
        "textasciitilde" => "~",
        "textasciicircum" => "^",
        "textasciigrave" => "`",
        "textquotesingle" => "'",
        "textquotedbl" => "\"",
        "aa" => "å",
        "AA" => "Å",
        "ae" => "æ",
        "AE" => "Æ",
        "oe" => "œ",
        "OE" => "Œ",
        "o" => "ø",
        "O" => "Ø",
        "l" => "ł",
        "L" => "Ł",
        "i" => "ı",
        "j" => "ȷ",
        "ss" => "ß",
        "SS" => "ẞ",
        "dh" => "ð",
        "DH" => "Ð",
        "dj" => "đ",
        "DJ" => "Đ",
        "th" => "þ",
        "TH" => "Þ",
        "ng" => "ŋ",
        "NG" => "Ŋ",
        "ij" => "ĳ",
        "IJ" => "Ĳ",
        "S" | "textsection" => "§",
        "P" | "textparagraph" => "¶",
        "copyright" | "textcopyright" => "©",
        "textregistered" => "®",
        "texttrademark" => "™",
        "pounds" | "textsterling" => "£",
        "euro" | "EUR" | "texteuro" => "€",
        "textyen" => "¥",
        "textcent" => "¢",
        "dag" | "textdagger" => "†",
        "ddag" | "textdaggerdbl" => "‡",
        "dots" | "ldots" | "textellipsis" => "…",
        "textbullet" => "•",
        "textperiodcentered" | "cdotp" => "·",
        "textdegree" | "degree" | "textdegreecelsius" => "°",
        "textpm" => "±",
        "texttimes" => "×",
        "textmu" | "micro" => "µ",
        "textonehalf" => "½",
        "textonequarter" => "¼",
        "textordfeminine" => "ª",
        "textordmasculine" => "º",
        "textendash" | "bibrangedash" | "bibdash" | "textminus" => "–",
        "textemdash" => "—",
        "textquoteleft" | "lq" => "‘",
        "textquoteright" | "rq" | "textapos" => "’",
        "textquotedblleft" => "“",
        "textquotedblright" => "”",
        "quotedblbase" | "glqq" => "„",
        "quotesinglbase" | "glq" => "‚",
        "grqq" => "“",
        "grq" => "‘",
        "guillemotleft" | "flqq" => "«",
        "guillemotright" | "frqq" => "»",
        "guilsinglleft" | "flq" => "‹",
        "guilsinglright" | "frq" => "›",
        "textexclamdown" => "¡",
        "textquestiondown" => "¿",
        "cprime" => "ʹ",
        "cdprime" => "ʺ",
        "TeX" => "TeX",
        "LaTeX" => "LaTeX",
        "LaTeXe" => "LaTeX2ε",
        "BibTeX" => "BibTeX",
        _ => return None,
    })
}

/// Commands of mathematics that people write without dollars.
const MATHEMATICAL: &str = " alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu \
    xi pi varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma \
    Upsilon Phi Psi Omega infty times cdot pm mp leq geq le ge neq approx sim simeq equiv rightarrow leftarrow to \
    leftrightarrow Rightarrow ell hbar partial nabla sum prod int in subset cup cap forall exists odot oplus otimes \
    circ star bullet prime lesssim gtrsim ll gg propto perp parallel langle rangle sqrt log mathbb mathcal mathrm ";

/// Returns whether the command belongs between dollars.
pub(super) fn is_mathematical(command: &str) -> bool {
    MATHEMATICAL.contains(&[" ", command, " "].concat())
}
