//! A record of twenty badges beside one badge, under each kind of security: less than 22 times as long is asked. The
//! badges have proofs of their own, or that of their issuer's record covers their text (CLR-11).

use criterion::{Criterion, criterion_group, criterion_main};
use proofmark::{Policy, Verdict, Verifier};
use proofmark_benches::documents::{Security, courses};
use proofmark_benches::{Case, Issuer};
use std::hint::black_box;
use std::time::Duration;

fn records(criterion: &mut Criterion) {
    let verifier = Verifier::new(Policy::default());
    for (name, security) in [("graph", Security::Graph), ("json", Security::Json), ("token", Security::Token)] {
        let badges = courses(20, security);
        let record = Issuer::new(8).record(&badges, security);
        let report = record.verify(&verifier);
        assert!(report.verdict() == Verdict::Valid && report.nested().len() == badges.len(), "{}", report.to_json());
        let mut group = criterion.benchmark_group(format!("record-{name}"));
        let good = |badge: &&Case| badge.verify(&verifier).verdict() == Verdict::Valid;
        let Some(first) = badges.first() else { continue };
        if security == Security::Json {
            let covered: Vec<Case> = badges.iter().map(Case::without_proof).collect();
            let record = Issuer::new(7).record(&covered, security);
            let report = record.verify(&verifier);
            assert!(
                report.verdict() == Verdict::Valid && report.nested().len() == badges.len(),
                "{}",
                report.to_json()
            );
            group
                .bench_function("record-of-20-covered", |bencher| bencher.iter(|| black_box(record.verify(&verifier))));
        }
        group.bench_function("badge", |bencher| bencher.iter(|| black_box(first.verify(&verifier))));
        group.bench_function("badges-20", |bencher| bencher.iter(|| black_box(badges.iter().filter(good).count())));
        group.bench_function("record-of-20", |bencher| bencher.iter(|| black_box(record.verify(&verifier))));
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1)).sample_size(40);
    targets = records
}
criterion_main!(benches);
