//! How often the heap is asked for memory: counted, so the same on every machine. A buffer that grows counts again.
#![expect(clippy::print_stdout, reason = "the table is what this bench is for")]

use allocation_counter::measure;
use proofmark::{Policy, Verifier};
use proofmark_benches::{Case, Layer};
use std::hint::black_box;

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
        println!("| {step} | {} | {} | {} |", counted.count_total, counted.bytes_total, counted.bytes_max);
    }
}
