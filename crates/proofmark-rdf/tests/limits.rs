//! What hostile documents may cost: stack, work, memory (THREAT-05, THREAT-11, THREAT-12, THREAT-50).
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and starts threads"
)]

use proofmark_json::{Bounds, Budget, Document};
use proofmark_rdf::{Dataset, Fault, HashAlgorithm, Library, Limits, Loss, Options, Reason, Source, Spelling, to_rdf};

/// The default work of a verification.
const WORK: u64 = 20_000_000;

fn convert(text: &str, limits: &Limits, work: u64) -> Result<Dataset, Fault> {
    let bounds = Bounds { depth: 128, text_bytes: 32 << 20, values: 800_000, ..Bounds::default() };
    let document = Document::parse(text.as_bytes().to_vec(), &bounds, &mut Budget::new(u64::MAX)).unwrap();
    let options = Options { loss: Loss::Refuse, spelling: Spelling::Any, ..Options::default() };
    to_rdf(&Source::from(document.root()), &Library::built_in(), &options, limits, &mut Budget::new(work))
}

fn reason(text: &str) -> Reason {
    convert(text, &Limits::default(), WORK).map(|dataset| dataset.len()).unwrap_err().reason
}

#[test]
fn threat_05_the_deepest_document_fits_a_small_stack() {
    let deep = |open: &str, close: &str, levels: usize| {
        let (open, close) = (open.repeat(levels), close.repeat(levels));
        format!(r#"{{"@context":{{"@vocab":"https://a.example/","l":{{"@container":"@list"}}}},"p":{open}1{close}}}"#)
    };
    let documents = |levels: usize| {
        [
            deep(r#"{"p":"#, "}", levels),
            deep(r#"{"@type":"T","p":"#, "}", levels),
            deep(r#"{"@context":{"q":"https://a.example/q"},"p":"#, "}", levels),
            deep(r#"{"@graph":{"p":"#, "}}", levels / 2),
            deep(r#"{"l":["#, "]}", levels / 2),
            deep(r#"{"@reverse":{"p":{"q":"#, "}}}", levels / 3),
        ]
    };
    // The default depth, and the deepest that a policy can ask for; unoptimised code needs the most.
    for (levels, stack) in [(62, 256 * 1024), (126, 512 * 1024)] {
        let documents = documents(levels);
        let run = move || {
            for document in &documents {
                convert(document, &Limits::default(), WORK).unwrap();
            }
            // A ring of nodes that look alike takes the n-degree algorithm as deep as it may go.
            let mut ring = Dataset::new();
            for node in 0..300 {
                ring.insert(&format!("_:b{node}"), "<https://a.example/p>", &format!("_:b{}", (node + 1) % 300), None);
            }
            let limits = Limits { rdfc_depth: 128, ..Limits::default() };
            let fault = ring.canonicalize(HashAlgorithm::Sha384, &limits, &mut Budget::new(WORK)).unwrap_err();
            assert_eq!(fault.0, "rdfcDepth");
        };
        std::thread::Builder::new().stack_size(stack).spawn(run).unwrap().join().unwrap();
    }
}

/// Ten blank nodes, each related to all others: ten factorial orders (DI-RDFC-05).
#[test]
fn threat_12_poison_graphs_end_at_the_budget() {
    let mut dataset = Dataset::new();
    for (one, other) in
        (0..10).flat_map(|one| (0..10).map(move |other| (one, other))).filter(|(one, other)| one != other)
    {
        dataset.insert(&format!("_:b{one}"), "<https://a.example/p>", &format!("_:b{other}"), None);
    }
    let limits = Limits::default();
    let mut budget = Budget::new(WORK);
    let fault = dataset.canonicalize(HashAlgorithm::Sha256, &limits, &mut budget).unwrap_err();
    assert_eq!(fault.0, "rdfcPermutations");
    // With those out of the way, the work itself is the end.
    let open = Limits { rdfc_calls: u64::MAX, rdfc_permutations: u64::MAX, rdfc_depth: 64, ..limits };
    let fault = dataset.canonicalize(HashAlgorithm::Sha256, &open, &mut Budget::new(1_000_000)).unwrap_err();
    assert_eq!(fault.0, "work");
}

#[test]
fn threat_11_contexts_end_at_their_limits() {
    let circle = |name: &str| format!(r#"{{"@context":"https://a.example/{name}"}}"#);
    let mut library = Library::built_in();
    library.insert("https://a.example/one", circle("two").as_bytes()).unwrap();
    library.insert("https://a.example/two", circle("one").as_bytes()).unwrap();
    let text = br#"{"@context":"https://a.example/one","@id":"urn:x"}"#.to_vec();
    let document = Document::parse(text, &Bounds::default(), &mut Budget::new(WORK)).unwrap();
    let source = Source::from(document.root());
    let fault = to_rdf(&source, &library, &Options::default(), &Limits::default(), &mut Budget::new(WORK)).unwrap_err();
    assert_eq!(fault.reason, Reason::Invalid("context overflow"));

    let many = vec![r#"{"x":"https://a.example/x"}"#; 17].join(",");
    assert_eq!(reason(&format!(r#"{{"@context":[{many}],"x":1}}"#)), Reason::Limit("contexts"));
    let terms: Vec<String> = (0..20_001).map(|term| format!(r#""t{term}":"https://a.example/{term}""#)).collect();
    let wide = format!(r#"{{"@context":[{{{}}},{{{}}}]}}"#, terms[..10_000].join(","), terms[10_000..].join(","));
    let limits = Limits { context_terms: 20_000, ..Limits::default() };
    let bounds = Bounds { members: 40_000, ..Bounds::default() };
    let document = Document::parse(wide.into_bytes(), &bounds, &mut Budget::new(u64::MAX)).unwrap();
    let source = Source::from(document.root());
    let fault = to_rdf(&source, &library, &Options::default(), &limits, &mut Budget::new(WORK)).unwrap_err();
    assert_eq!(fault.reason, Reason::Limit("contextTerms"));
}

#[test]
fn quads_and_work_are_bounded() {
    let values: Vec<String> = (0..20_001).map(|value| value.to_string()).collect();
    let text = format!(r#"{{"@context":{{"@vocab":"https://a.example/"}},"p":[{}]}}"#, values.join(","));
    assert_eq!(reason(&text), Reason::Limit("quads"));
    let limits = Limits { quads: 200_000, ..Limits::default() };
    assert_eq!(convert(&text, &limits, WORK).unwrap().len(), 20_001);
    assert_eq!(convert(&text, &limits, 50_000).unwrap_err().reason, Reason::Limit("work"));
}
