//! Whole verifications of badges that are signed as RDF graphs: every suite, other shapes of badges, the first one of a
//! verifier, and many at once.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use proofmark::{CryptoProvider, Policy, Verdict, Verifier};
use proofmark_benches::{Case, Issuer, documents};
use std::hint::black_box;
use std::time::Duration;

/// The badge of the benches under each suite. Only a course badge of the older data model has an RsaSignature2018.
const SUITES: &[&str] = &[
    "eddsa-rdfc-2022-standard",
    "ecdsa-rdfc-2019-p256-standard",
    "ecdsa-rdfc-2019-p384-standard",
    "ed25519signature2020-standard",
    "ed25519signature2018-standard",
    "jsonwebsignature2020-p384-standard",
    "ecdsasecp256k1signature2019-standard",
    "rsasignature2018-course-v1",
];

/// Small badges, of which most have what costs more than a plain one.
const SHAPES: &[&str] = &[
    "eddsa-rdfc-2022-small",
    "rdfc-context-inline",
    "rdfc-lists-repeated",
    "rdfc-alignments-equal",
    "rdfc-alignments-equal-8",
];

fn suites(criterion: &mut Criterion) {
    for id in SUITES {
        whole(criterion, &format!("suite-{id}"), &Case::load(id));
    }
}

fn shapes(criterion: &mut Criterion) {
    for id in SHAPES {
        whole(criterion, &format!("shape-{id}"), &Case::load(id));
    }
    let issuer = Issuer::new(7);
    whole(criterion, "shape-standard-context-inline", &issuer.issue(documents::inline_context()));
    whole(criterion, "shape-standard-repeated", &issuer.issue(documents::repeated()));
}

fn whole(criterion: &mut Criterion, name: &str, case: &Case) {
    let real = Verifier::new(Policy::default());
    let without = Verifier::with_crypto(Policy::default(), CryptoProvider::new("yes", |_, _, _, _| Ok(())));
    let bare = case.bare();
    assert!(bare.check() && bare.check_with_key());
    let mut group = criterion.benchmark_group(name);
    group.bench_function("whole", |bencher| bencher.iter(|| black_box(case.verify(&real))));
    group.bench_function("signature", |bencher| bencher.iter(|| black_box(bare.check())));
    group.bench_function("signature-and-key", |bencher| bencher.iter(|| black_box(bare.check_with_key())));
    group.bench_function("without-signature", |bencher| bencher.iter(|| black_box(case.verify(&without))));
    group.finish();
}

/// Contexts are applied once per verifier, so that its first verification costs more than the others.
fn first(criterion: &mut Criterion) {
    let case = Case::load("eddsa-rdfc-2022-standard");
    let bare = case.bare();
    let warm = Verifier::new(Policy::default());
    let mut group = criterion.benchmark_group("first");
    group.bench_function("signature-and-key", |bencher| bencher.iter(|| black_box(bare.check_with_key())));
    group.bench_function("verifier-made", |bencher| bencher.iter(|| black_box(Verifier::new(Policy::default()))));
    group.bench_function("first-verification", |bencher| {
        let verify = |verifier: Verifier| (case.verify(&verifier), verifier);
        bencher.iter_batched(|| Verifier::new(Policy::default()), verify, BatchSize::SmallInput);
    });
    group.bench_function("later-verification", |bencher| bencher.iter(|| black_box(case.verify(&warm))));
    group.finish();
}

/// Many badges, each with a proof: one after the other, and in a signed presentation, which is a graph of all of them. Records
/// are in the bench `nested`.
fn many(criterion: &mut Criterion) {
    let badges = documents::issued(20);
    let presentation = Issuer::new(8).present(&badges);
    let verifier = Verifier::new(Policy::default());
    let report = presentation.verify(&verifier);
    assert!(report.verdict() == Verdict::Valid && report.nested().len() == badges.len(), "{}", report.to_json());
    let bares: Vec<_> = badges.iter().map(Case::bare).collect();
    let mut group = criterion.benchmark_group("many");
    group.bench_function("signatures-and-keys-20", |bencher| {
        bencher.iter(|| black_box(bares.iter().all(proofmark_benches::Bare::check_with_key)));
    });
    let good = |badge: &&Case| badge.verify(&verifier).verdict() == Verdict::Valid;
    group.bench_function("badges-20", |bencher| bencher.iter(|| black_box(badges.iter().filter(good).count())));
    group.bench_function("presentation-of-20", |bencher| bencher.iter(|| black_box(presentation.verify(&verifier))));
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1)).sample_size(40);
    targets = suites, shapes, first, many
}
criterion_main!(benches);
