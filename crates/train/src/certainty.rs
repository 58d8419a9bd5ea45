//! Logistic regression: learns what makes a text a publication from the facts of labelled readings.

use offprint_parse::training::{SampleHabits, Weights};

use crate::example::Page;

/// A text of which is known whether it is a publication.
pub(crate) struct Case {
    /// What its reading shows.
    facts: Vec<f32>,
    is_publication: bool,
    /// How often it counts.
    weight: f32,
}

/// Returns the cases of a page: its examples are publications, its other texts are none. Each is read by itself and in
/// the style of the page.
pub(crate) fn cases(page: &Page, weights: &Weights) -> Vec<Case> {
    let (style, habits) = page.style(weights);
    let unknown = SampleHabits::default();
    let publications = page.examples.iter().map(|example| &example.sample).zip(&habits);
    let others = page.others.iter().map(|sample| (sample, &unknown));
    let all = publications.map(|text| (text, true)).chain(others.map(|text| (text, false)));
    all.flat_map(|((sample, own), is_publication)| {
        [None, Some((&style, own))].map(|style| {
            let facts = sample.facts(weights, style);
            Case { facts, is_publication, weight: page.weight }
        })
    })
    .collect()
}

/// Returns the weights of the facts that make the cases likeliest, drawn a little to 0. Publications and others count
/// alike in sum. The weights are found by gradient ascent, each with a step of its own that shrinks as it moves (John
/// Duchi, Elad Hazan, Yoram Singer, "Adaptive Subgradient Methods", JMLR 12, 2011).
pub(crate) fn learn(cases: &[Case]) -> Vec<f32> {
    const ROUNDS: usize = 400;
    const RATE: f64 = 0.8;
    const PULL: f64 = 1e-4;
    let width = cases.first().map_or(0, |case| case.facts.len());
    let sum = |which: bool| {
        let all = cases.iter().filter(|case| case.is_publication == which);
        all.map(|case| f64::from(case.weight)).sum::<f64>().max(1.0)
    };
    let (yes, no) = (sum(true), sum(false));
    let mut weights = vec![0.0_f64; width];
    let mut squares = vec![1e-3_f64; width];
    for _ in 0..ROUNDS {
        let mut slope: Vec<f64> = weights.iter().map(|weight| -PULL * weight).collect();
        for case in cases {
            let (wanted, all) = if case.is_publication { (1.0, yes) } else { (0.0, no) };
            let share = f64::from(case.weight) / all / 2.0;
            let error = wanted - likelihood(case, &weights);
            for (slope, fact) in slope.iter_mut().zip(&case.facts) {
                *slope += share * error * f64::from(*fact);
            }
        }
        for ((weight, square), slope) in weights.iter_mut().zip(&mut squares).zip(slope) {
            *square += slope * slope;
            *weight += RATE * slope / square.sqrt();
        }
    }
    weights.into_iter().map(|weight| weight as f32).collect()
}

/// How likely the weights make it that a case is a publication, from 0 to 1.
fn likelihood(case: &Case, weights: &[f64]) -> f64 {
    let sum: f64 = case.facts.iter().zip(weights).map(|(fact, weight)| f64::from(*fact) * weight).sum();
    1.0 / (1.0 + (-sum).exp())
}

/// Returns how many publications and how many others are told apart, in words.
pub(crate) fn report(cases: &[Case], weights: &[f32]) -> String {
    let weights: Vec<f64> = weights.iter().map(|weight| f64::from(*weight)).collect();
    let share = |which: bool| {
        let all: Vec<&Case> = cases.iter().filter(|case| case.is_publication == which).collect();
        let right = all.iter().filter(|case| (likelihood(case, &weights) > 0.5) == which).count();
        format!("{:.1} % of {}", 100.0 * right as f64 / all.len().max(1) as f64, all.len())
    };
    format!("publications {}, others {}", share(true), share(false))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marked;

    fn case(facts: [f32; 3], is_publication: bool) -> Case {
        Case { facts: facts.to_vec(), is_publication, weight: 1.0 }
    }

    #[test]
    fn what_can_be_told_apart_is() {
        // the second fact speaks for a publication, the third says nothing; publications are rare
        let mut cases = vec![case([1.0, 1.0, 0.0], true), case([1.0, 0.8, 1.0], true)];
        cases.extend((0..20).map(|at| case([1.0, 0.1, if at % 2 == 0 { 0.0 } else { 1.0 }], false)));
        let weights = learn(&cases);
        assert_eq!(report(&cases, &weights), "publications 100.0 % of 2, others 100.0 % of 20");
        assert!(weights[1] > 1.0 && weights[0] < 0.0, "{weights:?}");
        assert!(weights[2].abs() < weights[1].abs() / 2.0, "{weights:?}");
    }

    #[test]
    fn what_says_nothing_is_worth_nothing() {
        let cases = [case([1.0, 1.0, 0.0], true), case([1.0, 1.0, 0.0], false)];
        assert!(learn(&cases).iter().all(|weight| weight.abs() < 1e-6));
        assert!(learn(&[]).is_empty());
    }

    #[test]
    fn examples_are_publications_and_other_texts_are_none() {
        let weights = Weights::from_slice(&[]);
        let count = |text: &str| {
            let cases = cases(&marked::page("0001".to_owned(), text), &weights);
            let publications = cases.iter().filter(|case| case.is_publication).count();
            (publications, cases.len() - publications)
        };
        assert_eq!(count("# Publications\n\n- Ann Lee. \u{E002}Doors\u{E0FF}. 2020.\n"), (2, 0));
        assert_eq!(count("# Talks\n\n- Doors. Town Hall, 2020.\n"), (0, 2));
    }
}
