//! Proof sets and chains: the W3C vectors and the inputs of the W3C CCG assertions (DI-SET-01..09).

use super::tools::{AT, VC_EXAMPLE, document, files, forms, outcome, profile, read, text, verify};
use super::{Tally, read_json, vectors_dir};
use crate::Input;
use crate::limits::Limits;
use crate::{Policy, ProofPolicy, Report, Resources, Timestamp, Verdict, Verifier};
use proofmark_json::Budget;
use proofmark_rdf::{HashAlgorithm, Library, Options, Source, to_rdf};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const FOLDER: &str = "vc-di-eddsa/TestVectors/proof-set-chain";

fn signed(vectors: &Path, name: &str) -> Value {
    read_json(&vectors.join(FOLDER).join(format!("signed{name}.json")))
}

fn proofs(document: &Value) -> Vec<Value> {
    document["proof"].as_array().cloned().unwrap_or_else(|| vec![document["proof"].clone()])
}

/// The issuer's profile lists the methods of all proofs.
fn all_bound(document: &Value) -> Resources {
    let methods: Vec<Value> = proofs(document).iter().map(|proof| proof["verificationMethod"].clone()).collect();
    profile(VC_EXAMPLE, json!(methods))
}

fn judged(document: &Value, resources: &Resources) -> String {
    outcome(&verify(document.to_string().as_bytes(), resources, AT))
}

/// `proof.verified` and so on, as often as there are proofs.
fn all(count: usize, proof: &str, key: &str, verdict: &str) -> String {
    format!("{}; {}; {verdict}", vec![proof; count].join(" "), vec![key; count].join(" "))
}

#[test]
fn sets_and_chains() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("proof-chains/w3c");
    for (name, count) in [("ProofSet1", 1), ("ProofSet2", 2), ("ProofChain1", 3), ("ProofChain2", 4)] {
        let document = signed(&vectors, name);
        assert_eq!(proofs(&document).len(), count);
        let mut case =
            |about: &str, expected: &str, actual: &str| tally.case(&format!("{name} {about}"), expected, actual);
        let bound = all(count, "proof.verified", "key.bound", "valid");
        let needed = all(count, "proof.verified", "key.needed", "indeterminate");
        case("all bound", &bound, &judged(&document, &all_bound(&document)));
        case("nothing known", &needed, &judged(&document, &Resources::new()));
        // OB3-VER-02: the policy asks that every proof is the issuer's.
        let one = profile(VC_EXAMPLE, json!([proofs(&document)[0]["verificationMethod"]]));
        case("one bound", "?", &judged(&document, &one));
        // A graph knows no order: a chain stands by its names.
        let mut reversed = document.clone();
        if let Some(list) = reversed["proof"].as_array_mut() {
            list.reverse()
        }
        case("reversed", &bound, &judged(&reversed, &all_bound(&document)));
        for index in 0..count {
            let mut removed = document.clone();
            if let Some(list) = removed["proof"].as_array_mut() {
                list.remove(index);
            }
            case(&format!("without {index}"), "?", &judged(&removed, &all_bound(&document)));
            for name in proofs(&document)[index].as_object().unwrap().keys() {
                for (how, value) in [("edited", Some(json!("x"))), ("removed", None)] {
                    let mut edited = document.clone();
                    let p = if edited["proof"].is_array() { &mut edited["proof"][index] } else { &mut edited["proof"] };
                    match value {
                        Some(v) => {
                            p[name] = v;
                        }
                        None => {
                            p.as_object_mut().unwrap().remove(name);
                        }
                    }
                    case(&format!("{index}/{name} {how}"), "?", &judged(&edited, &all_bound(&document)));
                }
            }
        }
    }
    tally.finish();
}

#[test]
fn inputs() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("proof-chains/ccg");
    for (name, path) in files(&vectors.join("data-integrity-proof-chain/inputs/eddsa-rdfc-2022")) {
        let document = read_json(&path);
        tally.case(&name, "?", &judged(&document, &all_bound(&document)));
        let any = Policy { proofs: ProofPolicy::Any, ..Policy::default() };
        let at = Timestamp::parse(AT).unwrap();
        let r =
            Verifier::new(any).verify(Input::from_bytes(document.to_string().as_bytes()), &all_bound(&document), at);
        tally.case(&format!("{name} any"), "?", &outcome(&r));
    }
    tally.finish();
}
