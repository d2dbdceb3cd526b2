//! Badges with an eddsa-rdfc-2022 proof through proofmark and its peers, interleaved in one process: arguments `[rounds]`.
#![forbid(unsafe_code)]

mod contexts;
mod peers;
mod signed;

use contexts::Contexts;
use peers::{Oxigraph, Proofmark, Ssi};
use proofmark_benches::Case;
use signed::Signed;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The badge of the benches, and the least that Open Badges 3.0 allows: one without numbers and lists.
const BADGES: &[&str] = &["eddsa-rdfc-2022-standard", "eddsa-rdfc-2022-small"];
const ROUNDS: usize = 40;
/// A sample is as many calls as fit in it.
const SAMPLE: Duration = Duration::from_millis(5);

const NOTE: &str = "\
Contexts: proofmark compiles them once; oxjsonld has no interface for prepared contexts and reads their text in every
call; ssi has them as parsed JSON and processes them in every call.";

/// What is measured: its name in the table, and one call, which fails when it did not do its work.
struct Candidate<'a> {
    name: &'static str,
    call: Box<dyn Fn() -> Result<(), String> + 'a>,
}

fn main() {
    let rounds = std::env::args().nth(1).map_or(ROUNDS, |text| text.parse().expect("a number of rounds"));
    let contexts = Contexts::load();
    for id in BADGES {
        table(id, &contexts, rounds);
    }
    println!("{NOTE}\n\nVersions: {}", versions(&["oxjsonld", "oxrdf", "ssi", "ed25519-dalek"]));
}

fn table(id: &str, contexts: &Contexts, rounds: usize) {
    let case = Case::load(id);
    let oxigraph = Oxigraph::new(contexts);
    let Signed { unsecured, altered, signature } = Signed::read(&case.bytes, &oxigraph);
    let proofmark = Proofmark::new(&case, contexts, &unsecured);
    let ssi = Ssi::new(contexts, case.at.unix());
    for (name, answer) in [("proofmark", proofmark.verify(&altered)), ("ssi", ssi.verify(&altered))] {
        assert!(answer.is_err(), "{name} accepts the badge with another name");
    }
    let candidates = [
        candidate("Ed25519 signature alone, key read from bytes (ed25519-dalek `verify_strict`)", || signature.check()),
        candidate("proofmark-rdf: bytes to digest", || proofmark.digest(&unsecured).map(done)),
        candidate("proofmark: whole verification, with report", || proofmark.verify(&case.bytes)),
        candidate("oxjsonld + oxrdf: bytes to digest", || oxigraph.digest(&unsecured).map(done)),
        candidate("ssi: whole verification", || ssi.verify(&case.bytes)),
    ];
    let answers: Vec<Result<(), String>> = candidates.iter().map(|candidate| (candidate.call)()).collect();
    let medians = measure(&candidates, rounds);

    println!("{id}, {} bytes, {rounds} interleaved rounds in one process, medians\n", case.bytes.len());
    println!("| Rust | us | x Ed25519 |\n|---|---:|---:|");
    let unit = medians.first().copied().unwrap_or(f64::NAN);
    for (candidate, time) in candidates.iter().zip(&medians) {
        println!("| {} | {time:.1} | {:.2} |", candidate.name, time / unit);
    }
    println!();
    for (candidate, answer) in candidates.iter().zip(answers) {
        if let Err(reason) = answer {
            let reason = reason.trim_end_matches('.');
            println!("NOT THE SAME ANSWER: {}: {reason}. The figure is the time to that answer.", candidate.name);
        }
    }
    compare(signature.digest(), proofmark.digest(&unsecured), oxigraph.digest(&unsecured));
}

fn candidate<'a>(name: &'static str, call: impl Fn() -> Result<(), String> + 'a) -> Candidate<'a> {
    Candidate { name, call: Box::new(call) }
}

fn done(digest: [u8; 32]) {
    black_box(digest);
}

/// Medians in microseconds.
fn measure(candidates: &[Candidate<'_>], rounds: usize) -> Vec<f64> {
    let counts: Vec<u32> = candidates
        .iter()
        .map(|candidate| {
            let once = sample(candidate, 20).max(0.001);
            let count = SAMPLE.as_secs_f64() * 1e6 / once;
            (1..10_000).find(|calls| f64::from(*calls) >= count).unwrap_or(10_000)
        })
        .collect();
    let mut samples = vec![Vec::with_capacity(rounds); candidates.len()];
    for _ in 0..rounds {
        for ((candidate, count), times) in candidates.iter().zip(&counts).zip(&mut samples) {
            times.push(sample(candidate, *count));
        }
    }
    samples.iter_mut().map(|times| median(times)).collect()
}

/// Microseconds per call.
fn sample(candidate: &Candidate<'_>, calls: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..calls {
        let _ = black_box((candidate.call)());
    }
    start.elapsed().as_secs_f64() * 1e6 / f64::from(calls)
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Whether everybody hashed what was signed.
fn compare(signed: &[u8], proofmark: Result<[u8; 32], String>, oxigraph: Result<[u8; 32], String>) {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let signed = hex(signed);
    println!("SHA-256 of the canonical form: {signed}");
    for (name, digest) in [("proofmark-rdf", proofmark), ("oxjsonld + oxrdf", oxigraph)] {
        let digest = digest.map_or_else(|reason| reason, |digest| hex(&digest));
        if digest != signed {
            println!("DIFFERENT DIGEST: {name}: {digest}");
        }
    }
    println!();
}

/// What the lock file says about these crates.
fn versions(names: &[&str]) -> String {
    let lock = include_str!("../Cargo.lock");
    let of = |name: &str| {
        let head = format!("name = \"{name}\"\nversion = \"");
        let found: Vec<&str> = lock.split(&head).skip(1).filter_map(|rest| rest.split('"').next()).collect();
        format!("{name} {}", found.join(" and "))
    };
    names.iter().map(|name| of(name)).collect::<Vec<_>>().join(", ")
}
