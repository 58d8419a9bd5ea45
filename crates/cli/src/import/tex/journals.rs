//! The commands by which astronomers name journals in what the Astrophysics Data System exports.

/// Commands and the names of the journals, by command.
/// Source: the journal commands of AASTeX and of the ADS, <https://ui.adsabs.harvard.edu/help/actions/journal-macros>.
const JOURNALS: &[(&str, &str)] = &[
    ("aap", "Astronomy and Astrophysics"),
    ("aapr", "Astronomy and Astrophysics Review"),
    ("aaps", "Astronomy and Astrophysics Supplement Series"),
    ("actaa", "Acta Astronomica"),
    ("aj", "The Astronomical Journal"),
    ("ao", "Applied Optics"),
    ("apj", "The Astrophysical Journal"),
    ("apjl", "The Astrophysical Journal Letters"),
    ("apjlett", "The Astrophysical Journal Letters"),
    ("apjs", "The Astrophysical Journal Supplement Series"),
    ("apjsupp", "The Astrophysical Journal Supplement Series"),
    ("aplett", "Astrophysical Letters"),
    ("applopt", "Applied Optics"),
    ("apspr", "Astrophysics and Space Physics Research"),
    ("apss", "Astrophysics and Space Science"),
    ("araa", "Annual Review of Astronomy and Astrophysics"),
    ("arep", "Astronomy Reports"),
    ("aspc", "Astronomical Society of the Pacific Conference Series"),
    ("azh", "Astronomicheskii Zhurnal"),
    ("baas", "Bulletin of the American Astronomical Society"),
    ("bac", "Bulletin of the Astronomical Institutes of Czechoslovakia"),
    ("bain", "Bulletin of the Astronomical Institutes of the Netherlands"),
    ("caa", "Chinese Astronomy and Astrophysics"),
    ("cjaa", "Chinese Journal of Astronomy and Astrophysics"),
    ("dps", "American Astronomical Society Division for Planetary Sciences Meeting"),
    ("expa", "Experimental Astronomy"),
    ("fcp", "Fundamentals of Cosmic Physics"),
    ("gca", "Geochimica et Cosmochimica Acta"),
    ("grl", "Geophysical Research Letters"),
    ("iaucirc", "International Astronomical Union Circulars"),
    ("icarus", "Icarus"),
    ("jaavso", "Journal of the American Association of Variable Star Observers"),
    ("japa", "Journal of Astrophysics and Astronomy"),
    ("jcap", "Journal of Cosmology and Astroparticle Physics"),
    ("jcp", "The Journal of Chemical Physics"),
    ("jgr", "Journal of Geophysical Research"),
    ("jqsrt", "Journal of Quantitative Spectroscopy and Radiative Transfer"),
    ("jrasc", "Journal of the Royal Astronomical Society of Canada"),
    ("maps", "Meteoritics and Planetary Science"),
    ("memras", "Memoirs of the Royal Astronomical Society"),
    ("memsai", "Memorie della Società Astronomica Italiana"),
    ("mnassa", "Monthly Notes of the Astronomical Society of Southern Africa"),
    ("mnras", "Monthly Notices of the Royal Astronomical Society"),
    ("na", "New Astronomy"),
    ("nar", "New Astronomy Reviews"),
    ("nat", "Nature"),
    ("natas", "Nature Astronomy"),
    ("nphysa", "Nuclear Physics A"),
    ("pasa", "Publications of the Astronomical Society of Australia"),
    ("pasj", "Publications of the Astronomical Society of Japan"),
    ("pasp", "Publications of the Astronomical Society of the Pacific"),
    ("physrep", "Physics Reports"),
    ("physscr", "Physica Scripta"),
    ("planss", "Planetary and Space Science"),
    ("pnas", "Proceedings of the National Academy of Sciences"),
    ("pra", "Physical Review A"),
    ("prb", "Physical Review B"),
    ("prc", "Physical Review C"),
    ("prd", "Physical Review D"),
    ("pre", "Physical Review E"),
    ("prl", "Physical Review Letters"),
    ("procspie", "Proceedings of SPIE"),
    ("psj", "The Planetary Science Journal"),
    ("qjras", "Quarterly Journal of the Royal Astronomical Society"),
    ("raa", "Research in Astronomy and Astrophysics"),
    ("rmp", "Reviews of Modern Physics"),
    ("rmxaa", "Revista Mexicana de Astronomía y Astrofísica"),
    ("rnaas", "Research Notes of the American Astronomical Society"),
    ("sci", "Science"),
    ("skytel", "Sky and Telescope"),
    ("solphys", "Solar Physics"),
    ("sovast", "Soviet Astronomy"),
    ("ssr", "Space Science Reviews"),
    ("zap", "Zeitschrift für Astrophysik"),
];

/// The name of the journal that a command stands for.
pub(super) fn journal(command: &str) -> Option<&'static str> {
    let at = JOURNALS.binary_search_by_key(&command, |(command, _)| command).ok()?;
    JOURNALS.get(at).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(JOURNALS.is_sorted_by_key(|(command, _)| command));
        assert_eq!(journal("nat"), Some("Nature"));
        assert_eq!(journal("nature"), None);
    }
}
