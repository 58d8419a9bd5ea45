//! Mathematics in TeX as MathML: the part of it that stands in titles, abstracts and biographies. A
//! formula with anything else is shown as it was written. Libraries that know all of it weigh 23 to 46
//! KB in brotli; this weighs a tenth.

mod symbols;

use crate::strings::{find, has_any, mapped, trim_end};
use offprint_model::{Formula, Gathered, Inline, Role};
use symbols::{
    ACCENTS, FENCES, FUNCTIONS, INTEGRALS, LARGE, LETTERS, LINES, OPERATORS, SILENT, SPACES, has,
    in_alphabet, sign,
};

/// How deep groups may be nested.
const DEEPEST: u8 = 16;

/// Parses `tex` between dollars; `None` if the dollars rather mean amounts of money.
pub(crate) fn mathematics(tex: &str, display: bool) -> Option<Inline> {
    let is_money = tex.starts_with(|c: char| c.is_ascii_digit())
        && !has_any(tex, |c| matches!(c, '\\' | '^' | '_' | '='));
    (display || !is_money).then(|| inline(tex, display))
}

/// Parses `tex`; `display` if it stands in a line of its own.
pub(crate) fn inline(tex: &str, display: bool) -> Inline {
    let mut reader = Reader { rest: tex, display, deep: 0 };
    let formula = reader.row(&[]).filter(|_| reader.rest.is_empty()).unwrap_or_default();
    Inline::Math { tex: tex.to_owned(), display, formula }
}

/// Reads from the front; every method returns `None` at what is not understood.
struct Reader<'a> {
    rest: &'a str,
    display: bool,
    deep: u8,
}

/// A row ends before one of these, which is left for the caller.
type Ends<'e> = &'e [&'e str];

impl<'a> Reader<'a> {
    fn row(&mut self, ends: Ends<'_>) -> Option<Vec<Formula>> {
        self.deep += 1;
        if self.deep > DEEPEST {
            return None;
        }
        let mut row: Vec<Formula> = Vec::new();
        loop {
            self.rest = self.rest.trim_start();
            if self.rest.is_empty() || ends.iter().any(|end| self.rest.starts_with(end)) {
                self.deep -= 1;
                return Some(row);
            }
            match self.rest.as_bytes().first() {
                Some(b'^' | b'_' | b'\'') => {
                    let base = row.pop().unwrap_or_else(|| Formula::of(Role::Row, Vec::new()));
                    row.push(self.scripts(base)?);
                }
                _ => {
                    let piece = self.piece()?;
                    row.extend(piece);
                }
            }
        }
    }

    /// What stands raised or lowered beside `base`, or above and below it.
    fn scripts(&mut self, base: Formula) -> Option<Formula> {
        let (mut lower, mut upper) = (None, Vec::new());
        loop {
            self.rest = self.rest.trim_start();
            if self.takes("^") {
                upper.push(self.argument()?);
            } else if self.takes("'") {
                upper.push(Formula::word(Role::Small, "′"));
            } else if lower.is_none() && self.takes("_") {
                lower = Some(self.argument()?);
            } else {
                break;
            }
        }
        let below = self.display && base.role == Role::Operator && {
            let is = |table: &str| table.split_ascii_whitespace().any(|sign| sign == base.text);
            is(LARGE) || base.text.contains('\u{2009}')
        };
        let upper = if upper.len() > 1 { Some(Formula::of(Role::Row, upper)) } else { upper.pop() };
        let (role, parts) = match (lower, upper) {
            (None, None) => return None,
            (Some(lower), None) => (if below { Role::Under } else { Role::Subscript }, vec![base, lower]),
            (None, Some(upper)) => (if below { Role::Over } else { Role::Superscript }, vec![base, upper]),
            (Some(lower), Some(upper)) => {
                (if below { Role::UnderOver } else { Role::Scripts }, vec![base, lower, upper])
            }
        };
        Some(Formula::of(role, parts))
    }

    /// A group in braces, or the next piece.
    fn argument(&mut self) -> Option<Formula> {
        self.deep += 1;
        if self.deep > DEEPEST {
            return None;
        }
        let argument = self.group_or_piece();
        self.deep -= 1;
        argument
    }

    fn group_or_piece(&mut self) -> Option<Formula> {
        self.rest = self.rest.trim_start();
        if self.takes("{") {
            let mut row = self.row(&["}"])?;
            self.takes("}").then_some(())?;
            return Some(if row.len() == 1 { row.pop()? } else { Formula::of(Role::Row, row) });
        }
        // TeX takes one digit, not the number.
        if let Some(digit) =
            self.rest.get(..1).filter(|digit| digit.as_bytes().iter().all(u8::is_ascii_digit))
            && !digit.is_empty()
        {
            self.rest = self.rest.get(1..)?;
            return Some(Formula::word(Role::Number, digit));
        }
        let mut pieces = self.piece()?;
        Some(if pieces.len() == 1 { pieces.pop()? } else { Formula::of(Role::Row, pieces) })
    }

    /// The next piece; some are more than one, and some none.
    fn piece(&mut self) -> Option<Vec<Formula>> {
        let first = self.rest.chars().next()?;
        if first == '{' {
            return one(self.argument()?);
        }
        if self.takes("\\") {
            let name = self.name()?;
            return self.command(name);
        }
        if first.is_ascii_digit() {
            let end = find(self.rest, |c| !c.is_ascii_digit() && c != '.').unwrap_or(self.rest.len());
            // A full stop after a number ends a sentence.
            let number = self.rest.get(..end)?;
            let number = trim_end(number, |c| c == '.');
            self.rest = self.rest.get(number.len()..)?;
            return one(Formula::word(Role::Number, number));
        }
        self.rest = self.rest.get(first.len_utf8()..)?;
        let (role, text) = match first {
            '-' => (Role::Operator, "−".to_owned()),
            '*' => (Role::Operator, "∗".to_owned()),
            '~' => (Role::Space, "0.333em".to_owned()),
            '(' | ')' | '[' | ']' | '|' => (Role::Small, first.to_string()),
            '}' | '&' | '$' | '#' | '%' => return None,
            _ if first.is_alphabetic() => (Role::Identifier, first.to_string()),
            _ => (Role::Operator, first.to_string()),
        };
        one(Formula::word(role, &text))
    }

    fn command(&mut self, name: &'a str) -> Option<Vec<Formula>> {
        let word = |role, text: &str| one(Formula::word(role, text));
        if let Some(sign) = sign(LETTERS, name) {
            return word(Role::Identifier, sign);
        }
        if let Some(sign) =
            sign(OPERATORS, name).or_else(|| sign(LARGE, name)).or_else(|| sign(INTEGRALS, name))
        {
            return word(Role::Operator, sign);
        }
        if let Some(sign) = sign(FENCES, name) {
            return word(Role::Small, sign);
        }
        if let Some(width) = sign(SPACES, name) {
            return word(Role::Space, width);
        }
        if has(FUNCTIONS, name) {
            return Some(self.function(name));
        }
        if has(SILENT, name) {
            return Some(Vec::new());
        }
        if let Some(mark) = sign(ACCENTS, name) {
            return pair(Role::Over, self.argument()?, Formula::word(Role::Small, mark));
        }
        if let Some(mark) = sign(LINES, name) {
            return pair(Role::Over, self.argument()?, Formula::word(Role::Operator, mark));
        }
        match name {
            "" | " " => word(Role::Space, "0.333em"),
            "frac" | "dfrac" | "tfrac" | "cfrac" => {
                let above = self.argument()?;
                pair(Role::Fraction, above, self.argument()?)
            }
            "binom" | "dbinom" | "tbinom" => {
                let rows = vec![vec![vec![self.argument()?]], vec![vec![self.argument()?]]];
                one(fenced("(", table(rows), ")"))
            }
            "sqrt" => {
                let order = if self.takes("[") {
                    let order = self.row(&["]"])?;
                    self.takes("]").then_some(Formula::of(Role::Row, order))
                } else {
                    None
                };
                let under = self.argument()?;
                match order {
                    Some(order) => pair(Role::RootOf, under, order),
                    None => one(Formula::of(Role::Root, vec![under])),
                }
            }
            "underline" => pair(Role::Under, self.argument()?, Formula::word(Role::Operator, "_")),
            "overset" | "stackrel" => {
                let over = self.argument()?;
                pair(Role::Over, self.argument()?, over)
            }
            "underset" => {
                let under = self.argument()?;
                pair(Role::Under, self.argument()?, under)
            }
            "text" | "textrm" | "textit" | "textbf" | "textsf" | "texttt" | "textsc" | "mbox" => {
                word(Role::Text, self.words()?)
            }
            "mathrm" | "operatorname" | "mathit" | "operatorname*" | "rm" => {
                let name = self.words()?;
                match name.chars().count() {
                    1 => word(Role::Upright, name),
                    _ => Some(self.function(name)),
                }
            }
            "left" | "right" => self.fence().map(|fence| fence.into_iter().collect()),
            "not" => {
                let mut pieces = self.piece()?;
                pieces.last_mut()?.text.push('\u{338}');
                Some(pieces)
            }
            "begin" => self.environment(),
            "pmod" => {
                let modulus = self.argument()?;
                let inner = pair(Role::Row, Formula::word(Role::Operator, "mod"), modulus)?.pop()?;
                one(fenced("(", inner, ")"))
            }
            "bmod" => word(Role::Operator, "mod"),
            _ => {
                in_alphabet(name, 'A')?;
                let mut inner = self.argument()?;
                dress(&mut inner, name);
                one(inner)
            }
        }
    }

    /// An upright name, and a thin space before its argument.
    fn function(&self, name: &str) -> Vec<Formula> {
        let next = self.rest.trim_start();
        let is_close = next.is_empty()
            || next.starts_with(|c: char| !c.is_alphanumeric() && c != '\\')
            || ["\\left", "\\right", "\\}", "\\,"].iter().any(|close| next.starts_with(close));
        let mut parts =
            vec![Formula::word(if name.len() == 1 { Role::Upright } else { Role::Identifier }, name)];
        if !is_close {
            parts.push(Formula::word(Role::Space, "0.167em"));
        }
        parts
    }

    /// What stands after `\left` or `\right`; a full stop stands for nothing.
    fn fence(&mut self) -> Option<Option<Formula>> {
        self.rest = self.rest.trim_start();
        let sign = if self.takes("\\") {
            let name = self.name()?;
            sign(FENCES, name).or_else(|| sign(OPERATORS, name))?.to_owned()
        } else {
            let sign = self.rest.chars().next()?;
            self.rest = self.rest.get(sign.len_utf8()..)?;
            match sign {
                '<' => "⟨".to_owned(),
                '>' => "⟩".to_owned(),
                sign => sign.to_string(),
            }
        };
        Some((sign != ".").then(|| Formula::word(Role::Operator, &sign)))
    }

    /// Rows of cells between `\begin` and `\end`.
    fn environment(&mut self) -> Option<Vec<Formula>> {
        let name = self.words()?;
        let (open, close) = match trim_end(name, |c| c == '*') {
            "matrix" | "aligned" | "align" | "split" | "gathered" | "smallmatrix" => ("", ""),
            "pmatrix" => ("(", ")"),
            "bmatrix" => ("[", "]"),
            "vmatrix" => ("|", "|"),
            "cases" => ("{", ""),
            "array" => {
                self.words()?;
                ("", "")
            }
            _ => return None,
        };
        let (mut rows, mut cells) = (Vec::new(), Vec::new());
        loop {
            cells.push(self.row(&["&", "\\\\", "\\end"])?);
            if self.takes("&") {
                continue;
            }
            rows.push(std::mem::take(&mut cells));
            if self.takes("\\\\") {
                continue;
            }
            self.takes("\\end").then_some(())?;
            if self.words()? != name {
                return None;
            }
            // The last line may end as the others do.
            if rows.last().is_some_and(|row| row.iter().all(Vec::is_empty)) {
                rows.pop();
            }
            return one(fenced(open, table(rows), close));
        }
    }

    /// The words of a group in braces, as they are written.
    fn words(&mut self) -> Option<&'a str> {
        self.rest = self.rest.trim_start();
        let (words, rest) = self.rest.strip_prefix('{')?.split_once('}')?;
        self.rest = rest;
        (!has_any(words, |c| matches!(c, '\\' | '$' | '{'))).then_some(words)
    }

    /// The name of a command: letters, or one sign.
    fn name(&mut self) -> Option<&'a str> {
        let letters = find(self.rest, |c| !c.is_ascii_alphabetic()).unwrap_or(self.rest.len());
        let length = if letters > 0 { letters } else { self.rest.chars().next()?.len_utf8() };
        let (name, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(name)
    }

    fn takes(&mut self, start: &str) -> bool {
        let rest = self.rest.strip_prefix(start);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }
}

/// A piece that is one formula.
#[inline(never)]
fn one(formula: Formula) -> Option<Vec<Formula>> {
    Some(vec![formula])
}

/// A piece that is one formula of two parts.
#[inline(never)]
fn pair(role: Role, first: Formula, second: Formula) -> Option<Vec<Formula>> {
    one(Formula::of(role, vec![first, second]))
}

fn fenced(open: &str, inner: Formula, close: &str) -> Formula {
    let fence = |sign: &str| (!sign.is_empty()).then(|| Formula::word(Role::Operator, sign));
    let parts: Vec<_> = [fence(open), Some(inner), fence(close)].into_iter().flatten().gathered();
    Formula::of(Role::Row, parts)
}

fn table(rows: Vec<Vec<Vec<Formula>>>) -> Formula {
    let cell = |cell| Formula::of(Role::Cell, cell);
    let row = |row: Vec<_>| Formula::of(Role::TableRow, row.into_iter().map(cell).gathered());
    Formula::of(Role::Table, rows.into_iter().map(row).gathered())
}

/// Sets all letters and digits of a formula in another alphabet.
fn dress(formula: &mut Formula, alphabet: &str) {
    if matches!(formula.role, Role::Identifier | Role::Number | Role::Upright) {
        formula.text = mapped(&formula.text, &|c| in_alphabet(alphabet, c).unwrap_or(c));
    }
    formula.inner.iter_mut().for_each(|inner| dress(inner, alphabet));
}

#[cfg(test)]
mod tests;
