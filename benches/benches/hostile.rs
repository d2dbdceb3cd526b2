//! What was made to cost much: time as a ratio to one bare signature check with its key, and the most memory at once. Each row
//! says where it ends.
#![expect(clippy::print_stdout, clippy::expect_used, reason = "a table is what this bench is for")]

use allocation_counter::measure;
use flate2::{Compression, Crc, write::ZlibEncoder};
use proofmark::{Code, Input, Outcome, Policy, Report, Resources, Timestamp, Verifier};
use proofmark_benches::documents::Security;
use proofmark_benches::{Case, Issuer};
use serde_json::{Value, json};
use std::hint::black_box;
use std::io::Write;
use std::time::{Duration, Instant};

fn main() {
    // Without the argument of `cargo bench`, every row runs once.
    let rounds = if std::env::args().any(|argument| argument == "--bench") { 15 } else { 1 };
    let verifier = Verifier::new(Policy::default());
    let bare = Case::load("eddsa-rdfc-2022-standard").bare();
    let signature = best(rounds * 20, || assert!(black_box(bare.check_with_key())));
    println!("One signature with its key: {:.1} µs.\n", micros(signature));
    println!("| what | input | reports | ends at | time | over signature and key | most bytes at once |");
    println!("|---|---|---|---|---|---|---|");
    for (what, bytes) in nestings().into_iter().chain(pictures()) {
        let at = Timestamp::parse("2026-06-01T12:00:00Z").expect("a time");
        let verify = || verifier.verify(Input::from_bytes(&bytes), &Resources::new(), at);
        let report = verify();
        let counted = measure(|| drop(black_box(verify())));
        let time = best(rounds, || drop(black_box(verify())));
        println!(
            "| {what} | {} | {} | {} | {:.2} ms | {:.1} × | {} |",
            size(u64::try_from(bytes.len()).unwrap_or(u64::MAX)),
            reports(&report),
            end(&report),
            micros(time) / 1_000.0,
            micros(time) / micros(signature),
            size(counted.bytes_max),
        );
    }
}

/// The shortest of some rounds: what the work costs when nothing else runs.
fn best(rounds: u32, mut work: impl FnMut()) -> Duration {
    let timed = (0..rounds).map(|_| {
        let start = Instant::now();
        work();
        start.elapsed()
    });
    timed.min().unwrap_or_default()
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000_000.0
}

fn size(bytes: u64) -> String {
    match bytes {
        0..10_240 => format!("{bytes} B"),
        10_240..10_485_760 => format!("{} KiB", bytes >> 10),
        _ => format!("{} MiB", bytes >> 20),
    }
}

fn reports(report: &Report) -> usize {
    report.nested().iter().fold(1, |sum, nested| sum + reports(&nested.report))
}

/// The verdict, and the limit that was reached wherever it was.
fn end(report: &Report) -> String {
    fn limit(report: &Report) -> Option<String> {
        let limited = [Code::InputLimit, Code::NestedLimit, Code::EndorsementLimit, Code::ProofLimit];
        let own = report.findings().iter().find(|finding| limited.contains(&finding.code()));
        let own = own.map(|finding| format!("limit `{}`", finding.data("limit").unwrap_or_default()));
        own.or_else(|| report.nested().iter().find_map(|nested| limit(&nested.report)))
    }
    let bad = || report.findings().iter().find(|finding| finding.code().outcome() == Outcome::Fail);
    let code = || bad().map(|finding| format!("`{}`", finding.code().name()));
    limit(report).or_else(code).unwrap_or_else(|| report.verdict().name().to_owned())
}

type Row = (&'static str, Vec<u8>);

fn nestings() -> Vec<Row> {
    let (issuer, small) = (Issuer::new(8), small());
    let badges = |count: usize, security: Security| -> Vec<Case> {
        let badge = |number: usize| {
            let mut badge = small.clone();
            let members = badge.as_object_mut().expect("an object");
            members.insert("id".to_owned(), format!("urn:uuid:2c6a0f7d-5b0e-4f5c-9a39-1f7a9b0f{number:04}").into());
            Issuer::new(7).secure(badge, security)
        };
        (0..count).map(badge).collect()
    };
    let badge = || badges(1, Security::Json);
    let records = |levels: usize| (0..levels).fold(badge(), |inner, _| vec![issuer.record(&inner, Security::Json)]);
    let bytes = |cases: Vec<Case>| cases.into_iter().next().expect("one document").bytes;
    let unsigned = |inside: Vec<Value>| json!({ "@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"], "verifiableCredential": inside });
    let bomb = unsigned(vec![unsigned(vec![json!({ "issuer": "x" }); 200]); 200]);
    let level = r#"{"@context":[],"type":["VerifiablePresentation"],"verifiableCredential":["#;
    vec![
        ("one badge, for comparison", bytes(badge())),
        ("a badge in records, as deep as allowed", bytes(records(4))),
        ("one record deeper", bytes(records(5))),
        ("a record of 1,000 badges, the most", issuer.record(&badges(1_000, Security::Token), Security::Token).bytes),
        ("a record of one more", issuer.record(&badges(1_001, Security::Token), Security::Token).bytes),
        ("a presentation of 256 badges, the most", issuer.present(&badges(256, Security::Graph)).bytes),
        ("a presentation of 200 presentations of 200", bomb.to_string().into_bytes()),
        ("1,000 presentations in one another", format!("{}{}", level.repeat(1_000), "]}".repeat(1_000)).into_bytes()),
        ("8 endorsements, each with 8, each with 8", endorsed(&small, 3, 8)),
        ("the same with 9 each", endorsed(&small, 3, 9)),
        ("an endorsement on each endorsement, as deep as allowed", endorsed(&small, 4, 1)),
        ("one endorsement deeper", endorsed(&small, 5, 1)),
    ]
}

/// A small badge without its proof.
fn small() -> Value {
    let mut badge: Value = serde_json::from_slice(&Case::load("eddsa-rdfc-2022-small").bytes).expect("a badge");
    badge.as_object_mut().expect("an object").remove("proof");
    badge
}

/// A badge with so many endorsements, each of which has as many, on so many levels.
fn endorsed(small: &Value, levels: u8, each: usize) -> Vec<u8> {
    let made = |seed: u8, inside: Vec<String>, endorses: bool| {
        let mut document = small.clone();
        let members = document.as_object_mut().expect("an object");
        members.insert("endorsementJwt".to_owned(), inside.into());
        if endorses {
            members.insert("type".to_owned(), json!(["VerifiableCredential", "EndorsementCredential"]));
            let subject = json!({ "id": "https://bramble.example/a", "type": ["EndorsementSubject"] });
            members.insert("credentialSubject".to_owned(), subject);
        }
        let token = Issuer::new(seed).secure(document, Security::Token).bytes;
        String::from_utf8(token).expect("a token is text")
    };
    let inside = (0..levels).fold(Vec::new(), |inside, level| vec![made(9 + level, inside, true); each]);
    made(8, inside, false).into_bytes()
}

fn pictures() -> Vec<Row> {
    const KEYWORD: &[u8] = b"openbadgecredential\0";
    let packed = |bytes: usize| zlib(&vec![b'a'; bytes]);
    let ztxt = |bytes: usize| chunk(b"zTXt", &[KEYWORD, &[0], &packed(bytes)].concat());
    let itxt = |text: &[u8]| chunk(b"iTXt", &[KEYWORD, &[0, 0, 0, 0], text].concat());
    let token = String::from_utf8(Case::load("ob3-jwt-eddsa-standard").bytes).expect("a token is text");
    let one = itxt(token.trim().as_bytes());
    let noise: Vec<u8> = (0..2_000_000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[0]).collect();
    let tag = format!("<openbadges:credential verify=\"{}\"/>", token.trim());
    let declared: String = (0..32).map(|n| format!("xmlns:n{n}='u' ")).collect();
    let levels = format!("<g {declared}>").repeat(60);
    vec![
        ("one badge in a PNG, for comparison", png(&one)),
        ("a PNG of 2 MB", png(&[chunk(b"IDAT", &noise), one.clone()].concat())),
        ("zTXt of 64 MiB in 64 KiB", png(&ztxt(64 << 20))),
        ("200 zTXt that nearly reach the cap", png(&ztxt(4_000_000).repeat(200))),
        ("9,990 iTXt with nothing in them", png(&itxt(b"").repeat(9_990))),
        ("2,000 iTXt with the same badge", png(&one.repeat(2_000))),
        ("more than a million chunks", png(&chunk(b"tEXt", b"").repeat(1_390_000))),
        ("800 elements with the same badge in an SVG", svg(&tag.repeat(800))),
        ("60,000 elements that are nearly one", svg(&"<x:credential/>".repeat(60_000))),
        (
            "the same under 1,920 declared namespaces",
            svg(&format!("{levels}{}{}", "<x:credential/>".repeat(60_000), "</g>".repeat(60))),
        ),
        ("an SVG of 10,000 levels", svg(&format!("{}{}", "<g>".repeat(10_000), "</g>".repeat(10_000)))),
        ("an SVG of 500,000 elements", svg(&"<a/>".repeat(500_000))),
    ]
}

fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut crc = Crc::new();
    crc.update(kind);
    crc.update(data);
    let length = u32::try_from(data.len()).expect("a chunk of bounded size");
    [&length.to_be_bytes()[..], kind, data, &crc.sum().to_be_bytes()].concat()
}

/// A PNG of one pixel around these chunks.
fn png(chunks: &[u8]) -> Vec<u8> {
    let header = chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
    [&b"\x89PNG\r\n\x1a\n"[..], &header, chunks, &chunk(b"IEND", &[])].concat()
}

fn svg(inside: &str) -> Vec<u8> {
    let namespaces = "xmlns=\"http://www.w3.org/2000/svg\" xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"";
    format!("<svg {namespaces}>{inside}</svg>").into_bytes()
}
