//! Rich text: runs of text that look alike.

/// How a run looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Look {
    pub(super) emphasis: bool,
    pub(super) strong: bool,
    pub(super) code: bool,
    pub(super) lowered: bool,
    pub(super) raised: bool,
    /// Where it leads.
    pub(super) link: Option<String>,
}

/// Text that looks alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) look: Look,
    pub(super) text: String,
    /// Whether `text` is TeX of mathematics, without its dollars.
    pub(super) math: bool,
}

/// Text on one line, without white space at its ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Rich {
    pub(super) runs: Vec<Run>,
}

impl Rich {
    pub(in super::super) fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// The words, with mathematics in dollars.
    pub(in super::super) fn plain(&self) -> String {
        self.runs.iter().map(|run| if run.math { dollars(&run.text) } else { run.text.clone() }).collect()
    }

    /// In Markdown; with mathematics, indices and exponents alone if not `styled`.
    pub(in super::super) fn markdown(&self, styled: bool) -> String {
        let looks = |run: &Run| match styled {
            true => run.look.clone(),
            false => Look { emphasis: false, strong: false, code: false, ..run.look.clone() },
        };
        let mut out = String::new();
        for runs in self.runs.chunk_by(|one, next| looks(one) == looks(next)) {
            let Some(first) = runs.first() else { continue };
            let text: String = runs
                .iter()
                .map(|run| if run.math { dollars(&run.text) } else { escape(&run.text) })
                .collect();
            // Signs that set text apart stand next to letters.
            let inner = text.trim();
            let (before, rest) = text.split_once(inner).unwrap_or_default();
            out += before;
            let glued =
                out.ends_with(char::is_alphanumeric) || inner.starts_with(|c: char| !c.is_alphanumeric());
            out += &set(inner, &looks(first), glued || inner.ends_with(|c: char| !c.is_alphanumeric()));
            out += rest;
        }
        out
    }

    /// The addresses of its links.
    pub(in super::super) fn links(&self) -> Vec<String> {
        let mut links: Vec<String> = self.runs.iter().filter_map(|run| run.look.link.clone()).collect();
        links.dedup();
        links
    }

    /// Without the text of links, and without what only led there: "Available at", "URL:".
    pub(in super::super) fn without_links(&self) -> Self {
        let runs = self.runs.iter().filter(|run| run.look.link.is_none()).cloned().collect();
        let mut rest = Self { runs }.trimmed();
        if let Some(last) = rest.runs.last_mut() {
            last.text.truncate(last.text.trim_end_matches([',', ';', ':', '(', ' ']).len());
        }
        rest.trimmed()
    }

    /// `self`, `between` and `other`.
    pub(in super::super) fn joined(mut self, between: &str, other: Self) -> Self {
        self.runs.push(Run { look: Look::default(), text: between.to_owned(), math: false });
        self.runs.extend(other.runs);
        self
    }

    /// On one line, without white space at the ends, runs that look alike joined.
    pub(super) fn trimmed(self) -> Self {
        let mut runs: Vec<Run> = Vec::new();
        // At the beginning there is no space either.
        let mut spaced = true;
        for run in self.runs {
            let mut text = String::new();
            for c in run.text.chars() {
                if run.math || !c.is_whitespace() {
                    text.push(c);
                    spaced = false;
                } else if !spaced {
                    text.push(' ');
                    spaced = true;
                }
            }
            match runs.last_mut() {
                Some(last) if last.look == run.look && !last.math && !run.math => last.text += &text,
                _ if text.is_empty() => {}
                _ => runs.push(Run { text, ..run }),
            }
        }
        while let Some(last) = runs.last_mut() {
            last.text.truncate(last.text.trim_end().len());
            if !last.text.is_empty() {
                break;
            }
            runs.pop();
        }
        Self { runs }
    }
}

impl From<&str> for Rich {
    fn from(text: &str) -> Self {
        let run = Run { look: Look::default(), text: text.to_owned(), math: false };
        Self { runs: vec![run] }.trimmed()
    }
}

fn dollars(tex: &str) -> String {
    ["$", tex.trim(), "$"].concat()
}

/// `text` set apart; by elements of HTML where signs would be `glued` to what they are not signs beside.
fn set(text: &str, look: &Look, glued: bool) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut text = text.to_owned();
    if look.code && !text.contains('`') {
        text = format!("<code>{text}</code>");
    }
    for (applies, element) in [(look.lowered, "sub"), (look.raised, "sup")] {
        if applies {
            text = format!("<{element}>{text}</{element}>");
        }
    }
    for (applies, sign, element) in [(look.emphasis, "*", "em"), (look.strong, "**", "strong")] {
        if applies {
            text =
                if glued { format!("<{element}>{text}</{element}>") } else { format!("{sign}{text}{sign}") };
        }
    }
    match &look.link {
        Some(address) => format!("[{text}](<{}>)", address.replace('<', "%3C").replace('>', "%3E")),
        None => text,
    }
}

/// Text that Markdown shows as it is.
pub(in super::super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if "\\`*_{}[]<>#&$~|^@".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
