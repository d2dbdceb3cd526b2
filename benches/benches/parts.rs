//! What surrounds a verification: the report as JSON, a refusal, an input at the limits.

use criterion::{Criterion, criterion_group, criterion_main};
use proofmark::{Input, Policy, Resources, StoredReport, Timestamp, Verifier};
use proofmark_benches::Case;
use std::hint::black_box;
use std::time::Duration;

fn parts(criterion: &mut Criterion) {
    let verifier = Verifier::new(Policy::default());
    let case = Case::load("eddsa-jcs-2022-ed25519-course");
    let report = case.verify(&verifier);
    criterion.bench_function("report-to-json", |bencher| bencher.iter(|| black_box(report.to_json())));
    let json = report.to_json();
    let policy = Policy::default();
    criterion.bench_function("judge-stored-report", |bencher| {
        bencher.iter(|| black_box(StoredReport::from_json(&json).map(|stored| stored.judge(&policy))));
    });
    let at = Timestamp::from_unix(1_780_315_200).unwrap_or(case.at);
    // The work a hostile input can cause: 4 MiB of nested arrays, and one object with 10,000 members.
    let deep = "[".repeat(4 << 20);
    let wide = format!("{{{}}}", (0..10_000).map(|n| format!("\"member{n}\":[{n},{n}]")).collect::<Vec<_>>().join(","));
    for (name, input) in [("hostile-deep", &deep), ("hostile-wide", &wide)] {
        criterion.bench_function(name, |bencher| {
            bencher.iter(|| black_box(verifier.verify(Input::from(input.as_str()), &Resources::new(), at)));
        });
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1)).sample_size(40);
    targets = parts
}
criterion_main!(benches);
