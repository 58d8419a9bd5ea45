//! Parsing a page, preparing its index, and answering a query, at the sizes of a student, a
//! department and a large institute.
#![allow(missing_docs)]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use offprint::parse::parse;
use offprint::query::{Index, Query};

const SIZES: [usize; 3] = [10, 1_000, 10_000];

fn speed(criterion: &mut Criterion) {
    for size in SIZES {
        let page = offprint_bench::page(size);
        let site = parse(page.as_bytes()).site;
        let index = Index::new(&site);
        // Two words that many entries hold, so that most texts are read to their end.
        let words = Query::default().searching("quill networks");

        let mut parsing = criterion.benchmark_group("parse");
        parsing.sample_size(10).throughput(Throughput::Bytes(page.len() as u64));
        parsing.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter(|| parse(black_box(page.as_bytes())));
        });
        parsing.finish();

        let mut group = criterion.benchmark_group("index");
        group.sample_size(10);
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter(|| Index::new(black_box(&site)));
        });
        group.finish();

        let mut selecting = criterion.benchmark_group("select");
        for (what, query) in [("all", &Query::default()), ("words", &words)] {
            selecting.bench_function(BenchmarkId::new(what, size), |bencher| {
                bencher.iter(|| index.select(black_box(query)));
            });
        }
        selecting.finish();
    }
}

criterion_group!(benches, speed);
criterion_main!(benches);
