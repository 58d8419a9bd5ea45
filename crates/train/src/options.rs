//! What the command line asks for.

use std::path::PathBuf;

use crate::fold::Fold;

/// What `--help` says.
pub(crate) const HELP: &str = "\
Usage: offprint-train --out FILE [OPTION …]

Learns the weights by which entries are read, and says how well entries are read by them. `cargo xtask train` makes
the pages to learn from and runs this.

  --out FILE       where the weights go; those of certainty go beside it, into FILE with the ending .rs
  --marked FOLDER  pages whose fields are marked, as pages.mjs writes them; may be given several times
  --labelled PAGES LABELS  pages that people wrote, PAGES/NAME.md, with what a careful reader sees in each,
                   LABELS/NAME.json; may be given several times
  --weight W       how often an entry of those counts; 6 if not given
  --but K/N        leaves out the K-th of N folds of the pages, and says how well they are read
  --margin M       by how much the right label of a token shall be better than others; 3 if not given
  --instead FOLDER what single entries of those are, NAME.json: it counts instead of the labels
  --epochs N       how often to go through the pages; 8 if not given
  --show N         prints N of the entries that were left out and are read wrongly";

/// What to learn from, how, and where to.
#[derive(Debug, PartialEq)]
pub(crate) struct Options {
    /// Folders of marked pages.
    pub(crate) marked: Vec<PathBuf>,
    /// The folders of labelled pages, and those of their labels.
    pub(crate) labelled: Vec<(PathBuf, PathBuf)>,
    /// The folder that says better what single entries of labelled pages are.
    pub(crate) instead: Option<PathBuf>,
    /// The fold that is left out.
    pub(crate) but: Option<Fold>,
    /// How often to go through the pages.
    pub(crate) epochs: usize,
    /// How often an entry of a labelled page counts; one of a marked page counts once.
    pub(crate) weight: f32,
    /// By how much the right label of a token shall be better than others.
    pub(crate) margin: f32,
    /// How many misread entries to print.
    pub(crate) show: usize,
    /// The file of the weights.
    pub(crate) out: PathBuf,
}

impl Options {
    /// With these values the weights of the project are learned.
    const EPOCHS: usize = 8;
    const WEIGHT: f32 = 6.0;
    const MARGIN: f32 = 3.0;

    /// Returns the options that the arguments name, or a sentence that says what is wrong with them.
    pub(crate) fn parse(arguments: &[&str]) -> Result<Self, String> {
        let (mut marked, mut labelled, mut out) = (Vec::new(), Vec::new(), None);
        let (mut but, mut epochs, mut weight, mut show) = (None, Self::EPOCHS, Self::WEIGHT, 0);
        let (mut margin, mut instead) = (Self::MARGIN, None);
        let mut arguments = arguments.iter().copied();
        while let Some(flag) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{flag} needs a value"));
            match flag {
                "--marked" => marked.push(PathBuf::from(value()?)),
                "--labelled" => labelled.push((PathBuf::from(value()?), PathBuf::from(value()?))),
                "--out" => out = Some(PathBuf::from(value()?)),
                "--but" => but = Some(Fold::parse(value()?)?),
                "--epochs" => epochs = count(flag, value()?)?,
                "--show" => show = count(flag, value()?)?,
                "--instead" => instead = Some(PathBuf::from(value()?)),
                "--margin" => margin = positive(flag, value()?)?,
                "--weight" => weight = positive(flag, value()?)?,
                _ => return Err(format!("there is no option {flag}")),
            }
        }
        if marked.is_empty() && labelled.is_empty() {
            return Err("there is nothing to learn from: name --marked or --labelled".to_owned());
        }
        let out = out.ok_or("--out is missing: where shall the weights go?")?;
        Ok(Self { marked, labelled, instead, but, epochs, weight, margin, show, out })
    }
}

fn count(flag: &str, value: &str) -> Result<usize, String> {
    value.parse().map_err(|_| format!("{flag} takes a whole number, not {value}"))
}

fn positive(flag: &str, value: &str) -> Result<f32, String> {
    let number = value.parse().ok().filter(|number: &f32| number.is_finite() && *number > 0.0);
    number.ok_or_else(|| format!("{flag} takes a number above 0, not {value}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_is_as_for_the_weights_of_the_project() {
        let options = Options::parse(&["--marked", "a", "--marked", "b", "--out", "w.bin"]).unwrap();
        let expected = Options {
            marked: vec!["a".into(), "b".into()],
            labelled: Vec::new(),
            instead: None,
            but: None,
            epochs: Options::EPOCHS,
            weight: Options::WEIGHT,
            margin: Options::MARGIN,
            show: 0,
            out: "w.bin".into(),
        };
        assert_eq!(options, expected);
    }

    #[test]
    fn every_option_has_its_value() {
        let words = "--labelled p l --but 2/5 --epochs 4 --weight 0.5 --show 9 --out w.bin";
        let options = Options::parse(&words.split(' ').collect::<Vec<_>>()).unwrap();
        assert_eq!(options.labelled, [("p".into(), "l".into())]);
        assert_eq!(options.but, Some(Fold::parse("2/5").unwrap()));
        assert_eq!((options.epochs, options.weight, options.show), (4, 0.5, 9));
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (words, problem) in [
            ("--marked a", "--out is missing: where shall the weights go?"),
            ("--out w", "there is nothing to learn from: name --marked or --labelled"),
            ("--labelled p", "--labelled needs a value"),
            ("--marked", "--marked needs a value"),
            ("--marker a", "there is no option --marker"),
            ("--epochs few", "--epochs takes a whole number, not few"),
            ("--weight -1", "--weight takes a number above 0, not -1"),
            ("--but 6/5", "6/5 is no fold: write 2/5 for the second of five"),
        ] {
            assert_eq!(Options::parse(&words.split(' ').collect::<Vec<_>>()).unwrap_err(), problem);
        }
    }
}
