//! `offprint-train`: learns the weights by which entries are read, from pages whose fields are known.
//!
//! 1. [`corpus`] reads pages: generated ones whose fields are [`marked`], and [`labelled`] ones that people wrote.
//!    Each entry becomes an [`example`]: its tokens, with the labels that are right for each.
//! 2. [`perceptron`] learns the weights of all evidence from the examples; [`written`] rounds them.
//! 3. [`certainty`] learns by these weights what makes a text a publication.
//! 4. [`mod@score`] and [`mistakes`] say how well the pages are read, above all those of the [`fold`] that was left out.
//!
//! The generated pages come from the scripts beside this crate; their people, titles and venues are invented, and the
//! licence of the pages is that of the project. The order and the signs of their fields come in part from the styles of
//! the CSL project, which are under CC BY-SA 3.0: they are read where a package has put them, and no part of them is in
//! this repository or in the weights.

// What the command says is what it is for.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod certainty;
mod corpus;
mod example;
mod fold;
mod labelled;
mod marked;
mod marks;
mod mistakes;
mod options;
mod perceptron;
mod score;
mod unseen;
mod written;

use std::fs;
use std::process::ExitCode;

use corpus::{Corpus, on};
use example::Page;
use offprint_parse::training::Weights;
use options::{HELP, Options};
use perceptron::Learner;
use score::score;

/// While weights are learned, the score of one page in so many tells how far they are.
const SHOWN: usize = 10;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if arguments.iter().any(|argument| matches!(*argument, "--help" | "-h")) {
        println!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let done = Options::parse(&arguments).map_err(|problem| format!("{problem}\n\n{HELP}"));
    match done.and_then(|options| run(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Learns, says how well, and writes what was learned.
fn run(options: &Options) -> Result<(), String> {
    let corpus = Corpus::read(options)?;
    eprintln!("{} pages to learn from, {} left out", corpus.learned.len(), corpus.aside.len());
    let weights = weights(&corpus, options.epochs, options.margin);
    for mistake in mistakes::mistakes(&corpus.aside, &Weights::from_slice(&weights), options.show) {
        println!("{mistake}");
    }
    let bytes = Weights::to_bytes(&written::numbers(&weights));
    let table = Weights::from_bytes(&bytes);
    let cases = |pages: &[Page]| -> Vec<certainty::Case> {
        pages.iter().flat_map(|page| certainty::cases(page, &table)).collect()
    };
    let learned = cases(&corpus.learned);
    let facts = certainty::learn(&learned);
    eprintln!("certainty: learned {}", certainty::report(&learned, &facts));
    if !corpus.aside.is_empty() {
        eprintln!("certainty: left out {}", certainty::report(&cases(&corpus.aside), &facts));
    }
    let beside = options.out.with_extension("rs");
    fs::write(&options.out, &bytes).map_err(on(&options.out))?;
    fs::write(&beside, written::certainty(&facts)).map_err(on(&beside))
}

/// Learns the weights of the evidence, and says after each epoch how well they read.
fn weights(corpus: &Corpus, epochs: usize, margin: f32) -> Vec<f32> {
    let mut learner = Learner::new(margin);
    for round in ["all weights", "the largest weights"] {
        for epoch in 1..=epochs {
            for page in &corpus.learned {
                learner.learn(page);
            }
            let weights = Weights::from_slice(&learner.average());
            let learned = score(corpus.learned.iter().step_by(SHOWN), &weights);
            eprintln!("{round}, epoch {epoch}: learned {learned}");
            if !corpus.aside.is_empty() {
                eprintln!("{round}, epoch {epoch}: left out {}", score(&corpus.aside, &weights));
            }
        }
        if !learner.is_pruned() {
            learner = learner.pruned();
        }
    }
    learner.average()
}
