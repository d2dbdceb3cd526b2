//! Baked pictures: a PNG of 2 MB with its badge at the end, beside a bare signature check; and pictures that end at a limit.
#![expect(clippy::expect_used, reason = "a bench without its badge cannot go on")]

use criterion::{Criterion, criterion_group, criterion_main};
use proofmark::{Input, Limits, Policy, Resources, Verifier, extract};
use proofmark_benches::Case;
use std::hint::black_box;
use std::time::Duration;

/// Pixels that look like noise, in one chunk before the badge: nothing has to decode them.
fn large(picture: &[u8]) -> Vec<u8> {
    const HEADER: usize = 8 + 25;
    let mut state = 1_u32;
    let noise = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    });
    let pixels: Vec<u8> = b"IDAT".iter().copied().chain(noise.take(2_000_000)).collect();
    let (start, rest) = picture.split_at(HEADER);
    [start, &2_000_000_u32.to_be_bytes(), &pixels, &crc(&pixels).to_be_bytes(), rest].concat()
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 & 0_u32.wrapping_sub(sum & 1)))
    })
}

fn images(criterion: &mut Criterion) {
    let verifier = Verifier::new(Policy::default());
    let case = Case::load("baked-png-itxt-jsonld");
    let (bare, limits) = (case.bare(), Limits::default());
    let picture = large(&case.bytes);
    let found = extract(Input::from_bytes(&picture), &limits).expect("the badge is at the end");
    assert!(found.notes.is_empty() && picture.len() > 2_000_000, "{:?}", found.notes);
    let plain = found.text.into_bytes();
    let verify = |bytes: &[u8]| black_box(verifier.verify(Input::from_bytes(bytes), &Resources::new(), case.at));
    let mut group = criterion.benchmark_group("images");
    group.bench_function("signature-and-key", |bencher| bencher.iter(|| black_box(bare.check_with_key())));
    group.bench_function("json", |bencher| bencher.iter(|| verify(&plain)));
    group.bench_function("png-small", |bencher| bencher.iter(|| verify(&case.bytes)));
    group.bench_function("png-2mb-open", |bencher| {
        bencher.iter(|| black_box(extract(Input::from_bytes(&picture), &limits)))
    });
    group.bench_function("png-2mb", |bencher| bencher.iter(|| verify(&picture)));
    let svg = Case::load("baked-svg-cdata");
    group.bench_function("svg", |bencher| bencher.iter(|| verify(&svg.bytes)));
    // They end at a limit or at the cap of the budget.
    for id in ["baked-png-bomb", "baked-svg-laughs", "baked-svg-depth"] {
        let hostile = Case::load(id);
        group.bench_function(id, |bencher| bencher.iter(|| verify(&hostile.bytes)));
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1)).sample_size(40);
    targets = images
}
criterion_main!(benches);
