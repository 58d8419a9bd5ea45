//! How the command is called: what `--help` shows, and what is said of a call that is wrong.

use std::fmt::Write as _;

use crate::Failure;
use crate::nearest::did_you_mean;

/// One thing that the command does.
pub(crate) struct Verb {
    name: &'static str,
    /// What stands behind its name.
    arguments: &'static str,
    /// In a few words.
    about: &'static str,
    /// Each option with what it does.
    options: &'static [(&'static str, &'static str)],
    more: &'static str,
    examples: &'static [&'static str],
}

const VERBS: [Verb; 5] = [
    Verb {
        name: "parse",
        arguments: "FILE",
        about: "the page that the app would show, as JSON",
        options: &[],
        more: "",
        examples: &["parse public/content/about.md", "parse about.md | jq '.publications[].title'"],
    },
    Verb {
        name: "check",
        arguments: "FILE …",
        about: "what the owner should mend in a content file",
        options: &[],
        more: "Each message begins with FILE:LINE:COLUMN and how much it matters: error, warning or hint. Only an\n\
               error makes the command fail.",
        examples: &["check public/content/about.md"],
    },
    Verb {
        name: "explain",
        arguments: "FILE:LINE",
        about: "how the entry at that line was read: its tokens, the best readings, what counted",
        options: &[],
        more: "",
        examples: &["explain public/content/about.md:21"],
    },
    Verb {
        name: "cite",
        arguments: "FILE --format FORMAT [FILTER …]",
        about: "the citations of the publications that the page's filters keep",
        options: &[
            ("--format", "bibtex, ris or csl-json"),
            ("--venue", "of this venue, by the short name that the page has for it"),
            ("--year", "of this year, or from 2018..2020"),
            ("--author", "with this co-author"),
            (
                "--type",
                "conference, journal, workshop, preprint, thesis, book, chapter, report, patent, other",
            ),
            ("--award", "with this award"),
            ("--q", "with these words"),
        ],
        more: "A filter may be given more than once; its values are then alternatives.",
        examples: &[
            "cite about.md --format bibtex > publications.bib",
            "cite about.md --format ris --year 2018..2020 --venue OSDI",
        ],
    },
    Verb {
        name: "import",
        arguments: "FILE.bib",
        about: "a publication list for a content file, from BibTeX or BibLaTeX",
        options: &[],
        more: "",
        examples: &["import publications.bib >> public/content/about.md"],
    },
];

/// The program's name and version.
pub(crate) const VERSION: &str = concat!("offprint ", env!("CARGO_PKG_VERSION"), "\n");

/// How the command is called as a whole.
pub(crate) fn usage() -> String {
    let mut usage = "Usage:\n".to_owned();
    for Verb { name, arguments, about, .. } in &VERBS {
        // Writing to a string cannot fail.
        let _ = writeln!(usage, "  cargo offprint {:<42} {about}", format!("{name} {arguments}"));
    }
    usage
        + "\n`cargo offprint VERB --help` says more, with examples; `cargo offprint --version` says which version this is.\n"
}

/// How one verb is called.
pub(crate) fn help(name: &str) -> Result<String, Failure> {
    Verb::named(name).map(Verb::help).ok_or_else(|| wrong_call(&[name]))
}

impl Verb {
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        VERBS.iter().find(|verb| verb.name == name)
    }

    /// How it is called, with its options and examples.
    fn help(&self) -> String {
        let mut help =
            format!("Usage: cargo offprint {} {}\n\nPrints {}.\n", self.name, self.arguments, self.about);
        if !self.options.is_empty() {
            help += "\n";
        }
        for (option, about) in self.options {
            let _ = writeln!(help, "  {option:<9} {about}");
        }
        if !self.more.is_empty() {
            let _ = writeln!(help, "\n{}", self.more);
        }
        help += "\nExamples:\n";
        for example in self.examples {
            let _ = writeln!(help, "  cargo offprint {example}");
        }
        help
    }

    /// A call of it that is wrong, and why.
    pub(crate) fn wrong(&self, reason: String) -> Failure {
        Failure::Usage { usage: self.help(), reason }
    }

    /// A call with an option that it does not have.
    fn no_option(&self, option: &str) -> Failure {
        let options = self.options.iter().map(|(option, _)| *option).chain(["--help"]);
        self.wrong(format!("`{}` has no option `{option}`{}", self.name, did_you_mean(option, options)))
    }
}

/// Why a call with these words is wrong, which no verb takes.
pub(crate) fn wrong_call(words: &[&str]) -> Failure {
    let Some((name, rest)) = words.split_first() else {
        return Failure::Usage { usage: usage(), reason: "say what is to be done".to_owned() };
    };
    let Some(verb) = Verb::named(name) else {
        let known = VERBS.iter().map(|verb| verb.name).chain(["help", "--help", "--version"]);
        let reason = format!("there is no `{name}`{}", did_you_mean(name, known));
        return Failure::Usage { usage: usage(), reason };
    };
    match rest.iter().find(|word| is_option(word)) {
        Some(option) => verb.no_option(option),
        None => verb.wrong(format!("`{name}` takes {}", verb.arguments)),
    }
}

/// Whether a word asks for a verb's help.
pub(crate) fn asks_for_help(word: &&str) -> bool {
    matches!(*word, "--help" | "-h")
}

pub(crate) fn is_option(word: &str) -> bool {
    word.len() > 1 && word.starts_with('-')
}
