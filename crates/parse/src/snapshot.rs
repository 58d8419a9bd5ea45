use offprint_model::{Fingerprint, Severity, SiteSnapshot};

use crate::parse;

/// Parses a content file for the page; keeps the diagnostics that are at least as severe as `least`.
pub fn snapshot(file: &[u8], least: Severity) -> SiteSnapshot {
    let mut parsed = parse(file);
    parsed.diagnostics.retain(|diagnostic| diagnostic.problem.severity() <= least);
    SiteSnapshot { content: Fingerprint::of(file), site: parsed.site, diagnostics: parsed.diagnostics }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "---\ntitle: Me\nauthor:\n  name: Ines Halloran\n  orcid: 0000-0002-1825-0097\n---\n\
        Bio with `code`, **bold**, a [link](https://a.example/x \"t\"), $x^2$ and 日本語.\n\n\
        | a | b |\n|:--|--:|\n| 1 | 2 |\n\n# Papers\n\n\
        - Ines Halloran*, Bo Ek. Salt and Silicon. _SLOW 2021_, to appear. [paper](p.pdf) ![i](data:image/png;base64,AA==)\n\
        - Bo Ek. [Tides](). _OSDI 2020_. Best Paper.\n";

    /// With a byte that is no UTF-8.
    fn parsed() -> SiteSnapshot {
        snapshot(&[FILE.as_bytes(), b"\xFF\n"].concat(), Severity::Error)
    }

    fn encoded() -> Vec<u8> {
        parsed().encode().unwrap()
    }

    #[test]
    fn a_snapshot_comes_back_as_it_was() {
        let snapshot = parsed();
        assert_eq!(snapshot.site.publications.len(), 2);
        assert_eq!(snapshot.diagnostics.len(), 1);
        assert_eq!(SiteSnapshot::decode(&encoded()), Some(snapshot));
    }

    #[test]
    fn only_errors_travel() {
        assert!(snapshot(FILE.as_bytes(), Severity::Hint).encode().is_err());
    }

    #[test]
    fn what_is_cut_short_or_too_long_is_no_snapshot() {
        let mut bytes = encoded();
        for end in 0..bytes.len() {
            assert_eq!(SiteSnapshot::decode(&bytes[..end]), None);
        }
        bytes.push(0);
        assert_eq!(SiteSnapshot::decode(&bytes), None);
    }

    #[test]
    fn an_address_that_could_run_script_is_no_snapshot() {
        const SAFE: &[u8] = b"https://a.example/x";
        const SCRIPT: &[u8] = b"javascript:alert(1)";
        let mut bytes = encoded();
        let at = bytes.windows(SAFE.len()).position(|window| window == SAFE).unwrap();
        bytes[at..at + SAFE.len()].copy_from_slice(SCRIPT);
        assert_eq!(SiteSnapshot::decode(&bytes), None);
    }
}
