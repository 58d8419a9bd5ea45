//! Parsing a page, building its index, querying and citing, for 10 publications (a student), 1,000 (a
//! department) and 10,000 (a large institute).
#![allow(missing_docs)]

use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use offprint_bench::{page, page_with_abstracts};
use offprint_cite::{Format, cite};
use offprint_model::Site;
use offprint_parse::parse;
use offprint_query::{Index, Query, SearchCache};

const SIZES: [usize; 3] = [10, 1_000, 10_000];

fn speed(criterion: &mut Criterion) {
    for size in SIZES {
        let text = page(size);
        let site = parse(text.as_bytes()).site;
        parsing(criterion, size, &text);
        selecting(criterion, size, "titles", &site);
        selecting(criterion, size, "abstracts", &parse(page_with_abstracts(size).as_bytes()).site);
        citing(criterion, size, &site);
    }
}

fn parsing(criterion: &mut Criterion, size: usize, text: &str) {
    let mut group = criterion.benchmark_group("parse");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
        bencher.iter(|| parse(black_box(text.as_bytes())));
    });
}

/// Queries as visitors make them: each from scratch, and a word typed letter by letter.
fn selecting(criterion: &mut Criterion, size: usize, name: &str, site: &Site) {
    let site = Arc::new(site.clone());
    let index = Index::new(site.clone());
    let mut group = criterion.benchmark_group("index");
    group.bench_function(BenchmarkId::new(name, size), |bencher| {
        // A search, so that everything lazy is built: folded texts and all facets.
        let query = Query::parse("?q=zebra");
        bencher.iter(|| Index::new(black_box(&site).clone()).select(&query));
    });
    group.finish();
    let mut group = criterion.benchmark_group("select");
    // Words that many entries have, so that most are counted, and one that none has.
    for (what, address) in [
        ("all", ""),
        ("words", "?q=quill+networks"),
        ("rare", "?q=zebra"),
        ("phrase", "?q=%22ada+quill%22"),
        ("facets", "?venue=SMS&year=2010..2020"),
    ] {
        let query = Query::parse(address);
        group.bench_function(BenchmarkId::new([name, what].join("-"), size), |bencher| {
            bencher.iter(|| index.select(black_box(&query)));
        });
    }
    group.finish();
    let mut group = criterion.benchmark_group("type");
    group.bench_function(BenchmarkId::new(name, size), |bencher| {
        bencher.iter(|| {
            let mut cache = SearchCache::default();
            for end in 1..="networks".len() {
                let query = Query::default().searching(&"networks"[..end]);
                black_box(index.select_cached(&query, &mut cache));
            }
        });
    });
}

fn citing(criterion: &mut Criterion, size: usize, site: &Site) {
    let publications: Vec<_> = site.publications.iter().collect();
    let mut group = criterion.benchmark_group("cite");
    for format in Format::ALL {
        group.bench_function(BenchmarkId::new(format.name(), size), |bencher| {
            bencher.iter(|| cite(format, black_box(&publications)));
        });
    }
}

/// Short, because there are many benchmarks; differences below 10 % mean nothing.
fn quick() -> Criterion {
    let wait = Duration::from_millis(300);
    Criterion::default().sample_size(10).warm_up_time(wait).measurement_time(wait).without_plots()
}

criterion_group! { name = benches; config = quick(); targets = speed }
criterion_main!(benches);
