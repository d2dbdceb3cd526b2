//! What the way through C costs over the Rust call: on a badge of 3 KB, and on an empty input, where there is little else.

use criterion::{Criterion, criterion_group, criterion_main};
use proofmark::{Input, Policy, Resources, Timestamp, Verdict, Verifier};
use proofmark_c::numbers::{proofmark_status, proofmark_verdict};
use proofmark_c::report::{proofmark_report_free, proofmark_report_verdict};
use proofmark_c::types::proofmark_verifier;
use proofmark_c::verifier::{proofmark_verifier_free, proofmark_verifier_new, proofmark_verifier_verify};
use std::hint::black_box;
use std::ptr;
use std::time::Duration;

const AT: i64 = 1_780_315_200;

fn through_rust(verifier: &Verifier, input: &[u8]) -> Verdict {
    let at = Timestamp::from_unix(AT).unwrap_or_else(|_| std::process::abort());
    verifier.verify(Input::from_bytes(input), &Resources::new(), at).verdict()
}

fn through_c(verifier: *const proofmark_verifier, input: &[u8]) -> proofmark_verdict {
    let (mut report, mut error) = (ptr::null_mut(), ptr::null_mut());
    // Called as from a library: not to be seen through by the compiler.
    let verify: unsafe extern "C" fn(_, _, _, _, _, _, _) -> _ = proofmark_verifier_verify;
    // SAFETY: all pointers are to this stack or to the input, with its length.
    let status = unsafe {
        black_box(verify)(
            verifier,
            input.as_ptr().cast(),
            input.len(),
            ptr::null(),
            AT,
            &raw mut report,
            &raw mut error,
        )
    };
    assert!(status == proofmark_status::PROOFMARK_OK);
    let verdict = proofmark_report_verdict(report);
    proofmark_report_free(report);
    verdict
}

fn calls(criterion: &mut Criterion) {
    let verifier = Verifier::new(Policy::default());
    let (mut handle, mut error) = (ptr::null_mut(), ptr::null_mut());
    // SAFETY: both places are on this stack.
    let status = unsafe { proofmark_verifier_new(ptr::null(), 0, &raw mut handle, &raw mut error) };
    assert!(status == proofmark_status::PROOFMARK_OK);
    let badge: &[u8] = include_bytes!("../../../fixtures/valid/eddsa-rdfc-2022-standard.json");
    assert!(through_rust(&verifier, badge) == Verdict::Valid);
    assert!(through_c(handle, badge) == proofmark_verdict::PROOFMARK_VERDICT_VALID);
    let mut group = criterion.benchmark_group("c-library");
    for (name, input) in [("badge", badge), ("nothing", &[][..])] {
        group.bench_function(format!("{name}-rust"), |bencher| {
            bencher.iter(|| through_rust(&verifier, black_box(input)))
        });
        group.bench_function(format!("{name}-c"), |bencher| bencher.iter(|| through_c(handle, black_box(input))));
    }
    group.finish();
    proofmark_verifier_free(handle);
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(3)).sample_size(60);
    targets = calls
}
criterion_main!(benches);
