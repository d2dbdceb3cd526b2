//! Every algorithm and suite end to end, beside the bare signature verification with the same key in the same run, and
//! beside the same verification with a provider that says yes: everything but the signature.

use criterion::{Criterion, criterion_group, criterion_main};
use proofmark::{CryptoProvider, Policy, Verifier};
use proofmark_benches::Case;
use std::hint::black_box;
use std::time::Duration;

const CASES: &[&str] = &[
    "ob3-jwt-rs256-standard",
    "ob3-jwt-ps256-standard",
    "ob3-jwt-es256-standard",
    "ob3-jwt-es384-standard",
    "ob3-jwt-es256k-standard",
    "ob3-jwt-eddsa-standard",
    "eddsa-jcs-2022-ed25519-standard",
    "ecdsa-jcs-2019-p256-standard",
    "ecdsa-jcs-2019-p384-standard",
];

fn verify(criterion: &mut Criterion) {
    let real = Verifier::new(Policy::default());
    let without = Verifier::with_crypto(Policy::default(), CryptoProvider::new("yes", |_, _, _, _| Ok(())));
    for id in CASES {
        let case = Case::load(id);
        let bare = case.bare();
        assert!(bare.check() && bare.check_with_key());
        let mut group = criterion.benchmark_group(*id);
        group.bench_function("whole", |bencher| bencher.iter(|| black_box(case.verify(&real))));
        group.bench_function("signature", |bencher| bencher.iter(|| black_box(bare.check())));
        group.bench_function("signature-and-key", |bencher| bencher.iter(|| black_box(bare.check_with_key())));
        group.bench_function("without-signature", |bencher| bencher.iter(|| black_box(case.verify(&without))));
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1)).sample_size(40);
    targets = verify
}
criterion_main!(benches);
