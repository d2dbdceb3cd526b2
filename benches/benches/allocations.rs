//! How often the heap is asked for memory: counted, so the same on every machine. A buffer that grows counts again. Hostile
//! inputs are timed too, and have to stay below what a service can bear.
#![expect(clippy::print_stdout, reason = "the tables are what this bench is for")]

use allocation_counter::{AllocationInfo, measure};
use proofmark::{Policy, Verdict, Verifier};
use proofmark_benches::{Case, Layer, hostile};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Most memory that a hostile input may have in use at once: the largest text that is read, expanded, and what is said of it.
const MOST_BYTES: u64 = 64 << 20;

fn main() {
    let case = Case::load("eddsa-rdfc-2022-standard");
    let layer = Layer::default();
    let verifier = Verifier::new(Policy::default());
    let document = layer.parse(&case.bytes);
    let quads = layer.quads(document.root());
    let first = measure(|| drop(black_box(case.verify(&verifier))));
    let report = case.verify(&verifier);
    let rows = [
        ("parse", measure(|| drop(black_box(layer.parse(&case.bytes))))),
        ("to quads", measure(|| drop(black_box(layer.quads(document.root()))))),
        ("canonicalise", measure(|| drop(black_box(layer.canonical(&quads))))),
        ("bytes to digest", measure(|| drop(black_box(layer.digest(&case.bytes))))),
        ("whole verification", measure(|| drop(black_box(case.verify(&verifier))))),
        ("first verification of a verifier", first),
        ("report to JSON", measure(|| drop(black_box(report.to_json())))),
    ];
    println!("| eddsa-rdfc-2022-standard | allocations | bytes in all | most bytes at once |");
    println!("|---|---|---|---|");
    for (step, counted) in rows {
        println!("| {step} | {} |", shown(&counted));
    }
    println!("\n| hostile | input | best of 3 | allocations | bytes in all | most bytes at once |");
    println!("|---|---|---|---|---|---|");
    for (what, case) in hostile() {
        let counted = measure(|| drop(black_box(case.verify(&verifier))));
        let (report, mut best) = (case.verify(&verifier), Duration::MAX);
        for _ in 0..3 {
            let start = Instant::now();
            drop(black_box(case.verify(&verifier)));
            best = best.min(start.elapsed());
        }
        // A circle of endorsements does not concern the badge.
        assert!(report.verdict() != Verdict::Valid || !report.nested().is_empty(), "{what}");
        assert!(counted.bytes_max <= MOST_BYTES, "{what}: {} bytes at once", counted.bytes_max);
        println!("| {what} | {} bytes | {:.1} ms | {} |", case.bytes.len(), best.as_secs_f64() * 1e3, shown(&counted));
    }
}

fn shown(counted: &AllocationInfo) -> String {
    format!("{} | {} | {}", counted.count_total, counted.bytes_total, counted.bytes_max)
}
