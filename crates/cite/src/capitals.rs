//! Braces around the words of a BibTeX title that citation styles must not lower-case.

use super::tex;
use super::text::{contains_word, is_small, is_word, trimmed, words};

/// Proper names and words derived from them.
const NAMES: &str = " Africa African America American Android Arabic Arctic Asia Asian Bayes Bayesian Bellman \
    Bernoulli Bitcoin Boltzmann Boolean Brownian Byzantine Cauchy China Chinese Coulomb Datalog Dijkstra Dirac \
    Dirichlet Docker Einstein Ethereum Euclid Euclidean Euler Europe European Facebook Fermi Feynman Fourier France \
    French Gauss Gaussian German Germany Gibbs Google Hamiltonian Haskell Hawkes Hebbian Hermitian Hilbert India \
    Indian Internet Ising Italian Italy Japan Japanese Java Kafka Kalman Kepler Korea Korean Kubernetes Lagrangian \
    Laplace Laplacian Latin Lebesgue Linux Lipschitz London Markov Mars Maxwell Metropolis Milky Monte Carlo \
    Moore Nash Newton Newtonian Nyquist Pareto Petri Poisson Prolog Python Ramsey Riemann Riemannian Ruby Rust Russia \
    Russian Sahara Scala Schrödinger Seoul Shannon Sobolev Spain Spanish Spark Stokes Tokyo Turing Twitter Unix \
    Vietnam Vietnamese Wikipedia Wiener Windows York ";
/// Frequent words of languages whose titles have capitals only where they must.
const PLAIN_LANGUAGES: &str = " und der die das für des zur zum eine über de la el los las une les dans para uma em e \
    il di nel und och en het een i na w ";

/// `title` in LaTeX, with braces only around words that must keep a capital.
pub(super) fn keep(title: &str) -> String {
    let words = words(title);
    let rest = words.get(1..).unwrap_or_default();
    // In sentence case every capital is there because it must be.
    let long = |word: &&&str| word.chars().count() > 3 && word.starts_with(is_word);
    let small = rest.iter().filter(long).filter(|word| is_small(word)).count();
    let sentence = small * 2 > rest.iter().filter(long).count()
        || rest.iter().any(|word| contains_word(PLAIN_LANGUAGES, word));
    let joined = words.join(" ");
    let mut text = String::with_capacity(title.len() + 8);
    let mut begins = true;
    let mut rest = joined.as_str();
    loop {
        let (words, math, after) = next_math(rest);
        for (at, word) in words.split(' ').enumerate() {
            text.push_str(if at > 0 { " " } else { "" });
            for (at, part) in word.split('-').enumerate() {
                text.push_str(if at > 0 { "-" } else { "" });
                push(part, begins && at == 0, sentence && at == 0, &mut text);
            }
            // Styles keep a capital after a colon.
            begins = word.ends_with(':') || begins && word.is_empty();
        }
        text.push_str(math);
        if after.is_empty() {
            return text;
        }
        begins = false;
        rest = after;
    }
}

/// Splits `title` around its first formula, such as "$O(n)$": the text before it, the formula and the
/// rest. Amounts of money and what would end the BibTeX field are no formulas.
fn next_math(title: &str) -> (&str, &str, &str) {
    for (start, _) in title.match_indices('$') {
        let (before, rest) = title.split_at_checked(start).unwrap_or_default();
        let Some(length) = rest.get(1..).and_then(|inner| inner.find('$')) else { break };
        let (math, after) = rest.split_at_checked(length + 2).unwrap_or_default();
        let inner = trimmed(math, "$");
        let mut depth = 0_i32;
        let paired = inner.chars().all(|c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            depth >= 0
        });
        let open = inner.starts_with(|c: char| c.is_whitespace() || c.is_ascii_digit());
        let tex = !inner.is_empty() && !open && !inner.ends_with([' ', '\\']) && paired && depth == 0;
        if tex && !inner.contains(['%', '#', '&']) && !before.ends_with('\\') {
            return (before, math, after);
        }
    }
    (title, "", "")
}

/// Appends a word or the part of one between hyphens.
fn push(part: &str, begins: bool, sentence: bool, text: &mut String) {
    let start = part.find(is_word).unwrap_or(part.len());
    let (before, rest) = part.split_at_checked(start).unwrap_or_default();
    let length = rest.trim_end_matches(|c| !is_word(c)).len();
    let (core, after) = rest.split_at_checked(length).unwrap_or_default();
    let stem = core.strip_suffix("'s").or_else(|| core.strip_suffix("’s")).unwrap_or(core);
    let mut letters = stem.chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    let inner = letters.clone().any(char::is_uppercase);
    let single = capital && letters.clone().next().is_none() && stem != "A";
    let kept = inner || !begins && capital && (single || sentence || contains_word(NAMES, stem));
    text.push_str(&tex::escape(before));
    let core = tex::escape(core);
    text.push_str(&if kept { tex::braced(&core) } else { core });
    text.push_str(&tex::escape(after));
}
