use proofmark::*;
use proofmark_benches::Case;
fn main() {
    let id = std::env::args().nth(1).unwrap();
    let without = Verifier::with_crypto(Policy::default(), CryptoProvider::new("yes", |_, _, _, _| Ok(())));
    let case = Case::load(&id);
    let start = std::time::Instant::now();
    for _ in 0..50000 { std::hint::black_box(case.verify(&without)); }
    println!("{:?}", start.elapsed() / 50000);
}
