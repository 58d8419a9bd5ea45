//! DOIs and the numbers of archives.

use super::fields::Fields;
use super::links::Link;

/// Archives of `eprinttype`, the beginnings of their addresses, and what a link there is called.
/// Source: the manual of the package biblatex, §3.14.7.
const ARCHIVES: &[(&str, &str, &str)] = &[
    ("hal", "https://hal.science/", "HAL"),
    ("hdl", "https://hdl.handle.net/", "handle"),
    ("jstor", "https://www.jstor.org/stable/", "JSTOR"),
    ("googlebooks", "https://books.google.com/books?id=", "Google Books"),
    ("pmcid", "https://www.ncbi.nlm.nih.gov/pmc/articles/", "PMC"),
    ("ssrn", "https://ssrn.com/abstract=", "SSRN"),
    ("iacr", "https://eprint.iacr.org/", "ePrint"),
];

/// What identifies a publication.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Identifiers {
    /// Without a resolver: "10.1234/abc".
    pub(super) doi: Option<String>,
    /// Without its version: "2101.00001".
    pub(super) arxiv: Option<String>,
    pub(super) pmid: Option<String>,
    /// In other archives.
    pub(super) archived: Vec<Link>,
}

impl Identifiers {
    pub(super) fn of(fields: &mut Fields) -> Self {
        let mut found = Self {
            doi: fields.address(&["doi"]).and_then(|written| doi(&written)),
            pmid: fields.address(&["pmid"]),
            ..Self::default()
        };
        let archive = fields.address(&["eprinttype", "archiveprefix"]).unwrap_or_default().to_lowercase();
        if let Some(number) = fields.address(&["eprint"]) {
            let known = ARCHIVES.iter().find(|(name, ..)| *name == archive);
            match (archive.as_str(), known) {
                ("pubmed", _) => found.pmid = Some(number),
                (_, Some((_, address, label))) => found.archive(label, [address, number.as_str()].concat()),
                _ if number.contains("://") => match arxiv(&number) {
                    Some(number) => found.arxiv = Some(number),
                    None => found.archive("eprint", number),
                },
                ("arxiv", _) => found.arxiv = arxiv(&number).or(Some(number)),
                _ => found.arxiv = arxiv(&number),
            }
            if found == Self::default()
                && let Some(field) = fields.raw(&["eprint"])
            {
                fields.say(
                    field.line,
                    format!("{}: no archive is known for {}", fields.entry.name(), field.value),
                );
            }
        }
        // What it is archived under says nothing more.
        fields.raw(&["primaryclass", "eprintclass"]);
        found.arxiv =
            found.arxiv.or_else(|| fields.address(&["arxiv", "arxivid"]).and_then(|written| arxiv(&written)));
        // Google Scholar writes "arXiv preprint arXiv:2101.00001" as a journal, DBLP "CoRR" with "abs/2101.00001".
        for name in ["journal", "journaltitle", "howpublished", "publisher"] {
            let written = fields.entry.fields.iter().find(|field| field.name == name);
            let written = written.map(|field| field.value.to_lowercase()).unwrap_or_default();
            if found.arxiv.is_none() && written.contains("arxiv") {
                found.arxiv = arxiv(&written);
            }
            if found.arxiv.is_none() && matches!(written.trim(), "corr" | "arxiv" | "arxiv e-prints") {
                found.arxiv = fields.address(&["volume", "pages", "eid"]).and_then(|volume| arxiv(&volume));
            }
        }
        if let Some(number) = fields.address(&["inspirehep_id"]) {
            found.archive("INSPIRE", ["https://inspirehep.net/literature/", &number].concat());
        }
        if let Some(number) = fields.address(&["pmcid"]) {
            found.archive("PMC", ["https://www.ncbi.nlm.nih.gov/pmc/articles/", &number].concat());
        }
        found
    }

    /// Returns whether `value` names the number in arXiv.
    pub(super) fn is_arxiv(&self, value: &str) -> bool {
        self.arxiv.is_some()
            && arxiv(&value.to_lowercase()) == self.arxiv.as_ref().map(|number| number.to_lowercase())
    }

    /// Returns whether `words` say nothing but one of them: "arXiv:2101.00001 [cs.LG]".
    pub(super) fn is_named_in(&self, words: &str) -> bool {
        let arxiv = self
            .arxiv
            .as_ref()
            .is_some_and(|number| words.to_lowercase().contains("arxiv") && words.contains(number.as_str()));
        let doi = self.doi.as_ref().is_some_and(|doi| words.contains(doi.as_str()));
        (arxiv || doi) && words.split_whitespace().count() <= 4
    }

    fn archive(&mut self, label: &str, address: String) {
        self.archived.push(Link { label: label.to_owned(), address });
    }
}

/// The DOI in `https://doi.org/10.1234/abc`, `doi:10.1234/abc` or `10.1234/abc`.
fn doi(written: &str) -> Option<String> {
    let start = written.find("10.")?;
    written.get(start..).map(|doi| doi.trim_end_matches(['.', ',', '/']).to_owned())
}

/// The number in `arXiv:2101.00001v2`, `https://arxiv.org/abs/hep-th/9901001`, `abs/2101.00001`.
/// Source: <https://info.arxiv.org/help/arxiv_identifier.html>.
pub(super) fn arxiv(written: &str) -> Option<String> {
    let separate =
        |c: char| c.is_whitespace() || matches!(c, ':' | '[' | ']' | '(' | ')' | ',' | ';' | '?' | '#');
    written.split(separate).find_map(|word| {
        let word = word.trim_end_matches(['.', '/']).trim_end_matches(".pdf");
        let last = word.rsplit('/').next().unwrap_or_default();
        let number = last.split_once('v').map_or(last, |(number, _)| number);
        let digits = |text: &str, length: std::ops::RangeInclusive<usize>| {
            length.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        if let Some((month, rest)) = number.split_once('.')
            && digits(month, 4..=4)
            && digits(rest, 4..=5)
        {
            return Some(number.to_owned());
        }
        let (before, _) = word.rsplit_once('/')?;
        let archive = before.rsplit('/').next().unwrap_or_default();
        let named = archive.starts_with(char::is_alphabetic)
            && archive.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, '-' | '.'))
            && archive != "abs";
        (named && digits(number, 7..=7)).then(|| [archive, "/", number].concat())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_arxiv_are_found_in_every_usual_form() {
        for (written, expected) in [
            ("2101.00001", Some("2101.00001")),
            ("arXiv:2101.00001v2 [cs.LG]", Some("2101.00001")),
            ("https://arxiv.org/pdf/2101.00001v1.pdf", Some("2101.00001")),
            ("abs/0704.0001", Some("0704.0001")),
            ("hep-th/9901001", Some("hep-th/9901001")),
            ("https://arxiv.org/abs/math.GT/0309136", Some("math.GT/0309136")),
            ("arxiv preprint arxiv:1706.03762", Some("1706.03762")),
            ("abs/9901001", None),
            ("10.1234/abc", None),
        ] {
            assert_eq!(arxiv(written).as_deref(), expected, "{written}");
        }
        assert_eq!(doi("https://dx.doi.org/10.1234/a(b)c").as_deref(), Some("10.1234/a(b)c"));
        assert_eq!(doi("n/a"), None);
    }
}
