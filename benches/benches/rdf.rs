//! The RDF layer alone, step by step and by size, beside the bare Ed25519 check of the same run.

use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use proofmark_benches::documents::{self, Shape};
use proofmark_benches::{Case, Layer};
use serde_json::Value;
use std::hint::black_box;
use std::time::Duration;

/// From the bytes of the badge to the digest that is signed.
fn layer(criterion: &mut Criterion) {
    let case = Case::load("eddsa-rdfc-2022-standard");
    let (bare, layer) = (case.bare(), Layer::default());
    let document = layer.parse(&case.bytes);
    let root = document.root();
    let quads = layer.quads(root);
    let canonical = layer.canonical(&quads);
    assert!(bare.message.ends_with(&layer.digest(&case.bytes)), "this is not what was signed");
    let options = || layer.hash(&layer.canonical(&layer.options(root)));
    assert!(bare.message.starts_with(&options()), "these are not the options that were signed");
    let mut group = criterion.benchmark_group("layer");
    group.bench_function("signature", |bencher| bencher.iter(|| black_box(bare.check())));
    group.bench_function("signature-and-key", |bencher| bencher.iter(|| black_box(bare.check_with_key())));
    group.bench_function("parse", |bencher| bencher.iter(|| black_box(layer.parse(&case.bytes))));
    group.bench_function("to-quads", |bencher| bencher.iter(|| black_box(layer.quads(root))));
    group.bench_function("canonicalise", |bencher| bencher.iter(|| black_box(layer.canonical(&quads))));
    group.bench_function("hash", |bencher| bencher.iter(|| black_box(layer.hash(&canonical))));
    group.bench_function("bytes-to-digest", |bencher| bencher.iter(|| black_box(layer.digest(&case.bytes))));
    group.bench_function("options-to-digest", |bencher| bencher.iter(|| black_box(options())));
    group.finish();
}

/// The same for other badges.
fn badges(criterion: &mut Criterion) {
    let bare = Case::load("eddsa-rdfc-2022-standard").bare();
    let layer = Layer::default();
    let badges = [
        ("small", Case::load("eddsa-rdfc-2022-small").bytes),
        ("standard", text(&documents::standard())),
        ("standard-context-inline", text(&documents::inline_context())),
        ("standard-repeated", text(&documents::repeated())),
        ("standard-20-equal-lists", text(&documents::equal_lists())),
    ];
    let mut group = criterion.benchmark_group("badges");
    group.bench_function("signature-and-key", |bencher| bencher.iter(|| black_box(bare.check_with_key())));
    for (name, bytes) in &badges {
        let quads = layer.quads(layer.parse(bytes).root()).len();
        group.throughput(Throughput::Elements(count(quads)));
        group.bench_function(*name, |bencher| bencher.iter(|| black_box(layer.digest(bytes))));
    }
    group.finish();
}

fn text(badge: &Value) -> Vec<u8> {
    badge.to_string().into_bytes()
}

fn count(quads: usize) -> u64 {
    u64::try_from(quads).unwrap_or(u64::MAX)
}

/// Bytes to digest of documents up to the limit of a verification: the time of one quad should not grow.
fn growth(criterion: &mut Criterion) {
    let layer = Layer::default();
    for (name, shape) in [("growth-alignments", Shape::Alignments), ("growth-list", Shape::List)] {
        let mut group = criterion.benchmark_group(name);
        group.sampling_mode(SamplingMode::Flat).sample_size(20);
        for quads in [100, 1_000, 5_000, 20_000] {
            let bytes = shape.document(quads);
            assert_eq!(layer.quads(layer.parse(&bytes).root()).len(), quads);
            group.throughput(Throughput::Elements(count(quads)));
            group.bench_function(BenchmarkId::from_parameter(quads), |bencher| {
                bencher.iter(|| black_box(layer.digest(&bytes)));
            });
        }
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1)).sample_size(40);
    targets = layer, badges, growth
}
criterion_main!(benches);
