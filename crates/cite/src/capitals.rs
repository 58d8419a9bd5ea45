//! Braces around the words of a title that styles must not write in small letters.

use super::tex;
use super::text::{find, holds, is_small, trimmed, words};
use offprint_model::letters::{is_capital, is_word};

/// Names and words made of names that stand in titles.
const NAMES: &str = " Africa African America American Android Arabic Arctic Asia Asian Bayes Bayesian Bellman \
    Bernoulli Bitcoin Boltzmann Boolean Brownian Byzantine Cauchy China Chinese Coulomb Datalog Dijkstra Dirac \
    Dirichlet Docker Einstein Ethereum Euclid Euclidean Euler Europe European Facebook Fermi Feynman Fourier France \
    French Gauss Gaussian German Germany Gibbs Google Hamiltonian Haskell Hawkes Hebbian Hermitian Hilbert India \
    Indian Internet Ising Italian Italy Japan Japanese Java Kafka Kalman Kepler Korea Korean Kubernetes Lagrangian \
    Laplace Laplacian Latin Lebesgue Linux Lipschitz London Markov Mars Maxwell Metropolis Milky Monte Carlo \
    Moore Nash Newton Newtonian Nyquist Pareto Petri Poisson Prolog Python Ramsey Riemann Riemannian Ruby Rust Russia \
    Russian Sahara Scala Schrödinger Seoul Shannon Sobolev Spain Spanish Spark Stokes Tokyo Turing Twitter Unix \
    Vietnam Vietnamese Wikipedia Wiener Windows York ";
/// Words of titles whose language, as a rule, gives capitals only to what must have them.
const PLAIN_LANGUAGES: &str = " und der die das für des zur zum eine über de la el los las une les dans para uma em e \
    il di nel und och en het een i na w ";

/// `title` in LaTeX, with braces only where a style would take a capital away that must stay.
pub(super) fn keep(title: &str) -> String {
    let words = words(title);
    let rest = words.get(1..).unwrap_or_default();
    // In a title in sentence case, a capital is there because it must be.
    let long = |word: &&&str| word.chars().count() > 3 && word.starts_with(is_word);
    let small = rest.iter().filter(long).filter(|word| is_small(word)).count();
    let sentence =
        small * 2 > rest.iter().filter(long).count() || rest.iter().any(|word| holds(PLAIN_LANGUAGES, word));
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
            // Styles keep a capital that follows a colon.
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

/// What stands before the next "$O(n)$" or "$\alpha$", that, and what follows it: TeX as the owner
/// wrote it, but no amounts of money and nothing that would end the field.
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

/// A word, or what stands between its hyphens.
fn push(part: &str, begins: bool, sentence: bool, text: &mut String) {
    let start = find(part, is_word);
    let (before, rest) = part.split_at_checked(start).unwrap_or_default();
    let length = rest.char_indices().rev().find(|(_, c)| is_word(*c)).map_or(0, |(at, c)| at + c.len_utf8());
    let (core, after) = rest.split_at_checked(length).unwrap_or_default();
    let stem = core.strip_suffix("'s").or_else(|| core.strip_suffix("’s")).unwrap_or(core);
    let mut letters = stem.chars();
    let capital = letters.next().is_some_and(is_capital);
    let inner = letters.clone().any(is_capital);
    let single = capital && letters.clone().next().is_none() && stem != "A";
    let kept = inner || !begins && capital && (single || sentence || holds(NAMES, stem));
    text.push_str(&tex::escape(before));
    let core = tex::escape(core);
    text.push_str(&if kept { tex::braced(&core) } else { core });
    text.push_str(&tex::escape(after));
}
