//! How fast parsing and filtering are, natively.

use std::fs;

use super::{Section, thousands};
use crate::failure::{Failure, Result};
use crate::{process, project, say};

/// The benchmarks, by the folders in which criterion keeps their results.
const BENCHMARKS: [(&str, &str); 15] = [
    ("parse", "parse"),
    ("prepare the index", "index/titles"),
    ("select everything", "select/titles-all"),
    ("select by two words", "select/titles-words"),
    ("select by a word that none has", "select/titles-rare"),
    ("select by a phrase", "select/titles-phrase"),
    ("select by venue and years", "select/titles-facets"),
    ("type a word of eight letters", "type/titles"),
    ("prepare the index of abstracts", "index/abstracts"),
    ("select by two words in abstracts", "select/abstracts-words"),
    ("select by a word that no abstract has", "select/abstracts-rare"),
    ("type a word, over abstracts", "type/abstracts"),
    ("cite as BibTeX", "cite/bibtex"),
    ("cite as RIS", "cite/ris"),
    ("cite as CSL-JSON", "cite/csl-json"),
];

/// For answering a query over the largest site.
const SELECT_AT_MOST_MS: f64 = 2.0;

/// Of a time ten times longer for ten times as many: what is more than this is not linear, but for
/// what the caches of the machine make of it.
const LINEAR: f64 = 20.0;

/// The most publications that the core is measured with.
const MOST: usize = 10_000;

pub(super) fn measure(sizes: &[usize]) -> Result<Section> {
    say::step("measuring the core");
    let sizes: Vec<_> = sizes.iter().copied().filter(|size| *size <= MOST).collect();
    let names = sizes.iter().map(usize::to_string).collect::<Vec<_>>().join("|");
    let bench =
        ["bench", "--locked", "--package", "offprint-bench", "--profile", "native", "--bench", "speed", "--"];
    process::run(project::cargo().args(bench).arg(format!("/({names})$")))?;
    let mut rows = Vec::new();
    let mut over = Vec::new();
    for (what, folder) in BENCHMARKS {
        let mut row = vec![what.to_owned()];
        let mut last = None;
        for size in &sizes {
            let time = median_ms(&format!("{folder}/{size}"))?;
            if folder.starts_with("select") {
                let size_is_most = *size == MOST;
                let size = thousands(*size);
                if time > SELECT_AT_MOST_MS {
                    over.push(format!("{what}: {time:.2} ms for {size}, more than {SELECT_AT_MOST_MS}"));
                }
                if size_is_most && last.is_some_and(|last| time > last * LINEAR) {
                    over.push(format!("{what}: not linear, {time:.2} ms for {size}"));
                }
            }
            last = Some(time);
            row.push(format!("{time:.3}"));
        }
        rows.push(row);
    }
    Ok(Section { title: "The core, natively, ms".to_owned(), rows, over })
}

fn median_ms(benchmark: &str) -> Result<f64> {
    let path = project::target().join("criterion").join(benchmark).join("new/estimates.json");
    let estimates = fs::read_to_string(&path).map_err(Failure::on_file("read", &path))?;
    median_ns(&estimates)
        .map(|ns| ns / 1e6)
        .ok_or_else(|| Failure::new(format!("{} holds no median", path.display())))
}

/// The number at `median.point_estimate`, in nanoseconds.
fn median_ns(estimates: &str) -> Option<f64> {
    let (_, median) = estimates.split_once("\"median\":")?;
    let (_, estimate) = median.split_once("\"point_estimate\":")?;
    estimate.split([',', '}']).next()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::median_ns;

    #[test]
    fn the_median_is_read_and_not_the_mean() {
        let estimates = r#"{"mean":{"point_estimate":7.0},"median":{"confidence_interval":{"upper_bound":3.5},"point_estimate":2.5,"standard_error":0.1}}"#;
        assert_eq!(median_ns(estimates), Some(2.5));
        assert_eq!(median_ns("{}"), None);
    }
}
