//! Status lists: a badge with one beside a bare signature check, the list met first and met again, and a list that is a bomb.

use criterion::{Criterion, criterion_group, criterion_main};
use proofmark::{CryptoProvider, Input, Policy, Resources, Verifier};
use proofmark_benches::Case;
use std::hint::black_box;
use std::time::Duration;

fn status(criterion: &mut Criterion) {
    let real = Verifier::new(Policy::default());
    let without = Verifier::with_crypto(Policy::default(), CryptoProvider::new("yes", |_, _, _, _| Ok(())));
    let case = Case::load("status-bitstring-jwt");
    let bare = case.bare();
    let mut group = criterion.benchmark_group("status");
    group.bench_function("signature-and-key", |bencher| bencher.iter(|| black_box(bare.check_with_key())));
    // The list's own signature is checked for every badge; its bits are unpacked once.
    group.bench_function("badge-and-known-list", |bencher| bencher.iter(|| black_box(case.verify(&real))));
    group.bench_function("without-signatures", |bencher| bencher.iter(|| black_box(case.verify(&without))));
    let fresh = |case: &Case| {
        let mut resources = Resources::new();
        for (url, answer) in case.resources.iter() {
            if let Ok(resource) = answer {
                resources.insert(url, resource.bytes());
            }
        }
        black_box(real.verify(Input::from_bytes(&case.bytes), &resources, case.at))
    };
    group.bench_function("badge-and-new-list", |bencher| bencher.iter(|| fresh(&case)));
    // It would go on for long; the cap on what comes out ends it.
    let bomb = Case::load("status-bitstring-bomb");
    group.bench_function("badge-and-bomb", |bencher| bencher.iter(|| fresh(&bomb)));
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1)).sample_size(40);
    targets = status
}
criterion_main!(benches);
