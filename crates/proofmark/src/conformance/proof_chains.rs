//! Proof sets and chains over RDF: the vectors of the W3C and the inputs of the W3C CCG (DI-SET-01..09).

use super::tools::{AT, VC_EXAMPLE, document, files, forms, outcome, profile, verify};
use super::{Tally, read_json, vectors_dir};
use crate::encoding;
use crate::limits::Limits;
use crate::report::Outcome;
use crate::{Code, Input, Policy, ProofPolicy, Report, Resources, Timestamp, Verdict, Verifier};
use ed25519_dalek::{Signer, SigningKey};
use proofmark_json::Budget;
use proofmark_rdf::{HashAlgorithm, Library, Options, Source, to_rdf};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The vectors, and the number of their proofs.
const SIGNED: [(&str, usize); 4] = [("ProofSet1", 1), ("ProofSet2", 2), ("ProofChain1", 3), ("ProofChain2", 4)];

fn folder(vectors: &Path) -> PathBuf {
    vectors.join("vc-di-eddsa/TestVectors/proof-set-chain")
}

/// A signed vector, its proofs always in a list.
fn signed(vectors: &Path, name: &str) -> Value {
    let mut document = read_json(&folder(vectors).join(format!("signed{name}.json")));
    if document["proof"].is_object() {
        document["proof"] = json!([document["proof"]]);
    }
    document
}

fn proofs(document: &mut Value) -> &mut Vec<Value> {
    document["proof"].as_array_mut().unwrap()
}

/// The issuer's profile lists the methods of all proofs.
fn all_bound(document: &Value) -> Resources {
    let methods = document["proof"].as_array().unwrap().iter().map(|proof| proof["verificationMethod"].clone());
    profile(VC_EXAMPLE, methods.collect())
}

fn judged(document: &Value, resources: &Resources) -> Report {
    verify(document.to_string().as_bytes(), resources, AT)
}

/// The same for every proof of a document, and the verdict.
fn each(count: usize, proof: &str, key: &str, verdict: &str) -> String {
    format!("{}; {}; {verdict}", vec![proof; count].join(" "), vec![key; count].join(" "))
}

#[test]
fn sets_and_chains() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("proof-chains/signed");
    for (name, count) in SIGNED {
        let mut document = signed(&vectors, name);
        assert_eq!(proofs(&mut document).len(), count);
        let mut case = |about: &str, expected: &str, resources: &Resources, document: &Value| {
            tally.case(&format!("{name} {about}"), expected, &outcome(&judged(document, resources)));
        };
        let known = all_bound(&document);
        let bound = each(count, "proof.verified", "key.bound", "valid");
        case("all bound", &bound, &known, &document);
        case(
            "nothing known",
            &each(count, "proof.verified", "key.needed", "indeterminate"),
            &Resources::new(),
            &document,
        );
        // Every proof has to be the issuer's, co-signers are not: the default policy.
        let first = profile(VC_EXAMPLE, json!([document["proof"][0]["verificationMethod"]]));
        let others = vec![" key.unbound"; count - 1].concat();
        let verdict = if count == 1 { "valid" } else { "invalid" };
        let signatures = vec!["proof.verified"; count].join(" ");
        case("one bound", &format!("{signatures}; key.bound{others}; {verdict}"), &first, &document);
        // DI-SET-03: the list is a set; a chain stands by its names.
        proofs(&mut document).reverse();
        case("reversed", &bound, &known, &document);
    }
    tally.finish();
}

/// DI-SET-02: what a chained proof covers is the document with the whole proofs before it, which the suite has as
/// files.
#[test]
fn chained_proofs_cover_those_before() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("proof-chains/values");
    let chain = signed(&vectors, "ProofChain2");
    let covered = forms(chain.to_string().as_bytes(), &Resources::new());
    for (file, position) in [("unsigned", 0), ("unsigned", 1), ("proofChainTempDoc1", 2), ("proofChainTempDoc2", 3)] {
        let stored = document(&std::fs::read(folder(&vectors).join(format!("{file}.json"))).unwrap());
        let limits = Limits::default();
        let (bounds, mut budget) = (limits.rdf(), Budget::new(limits.work));
        let dataset =
            to_rdf(&Source::from(stored.root()), &Library::built_in(), &Options::default(), &bounds, &mut budget);
        let canonical = dataset.unwrap().canonicalize(HashAlgorithm::Sha256, &bounds, &mut budget).unwrap();
        let form = covered[position].as_ref().unwrap();
        assert_eq!(form.at, format!("/proof/{position}"));
        tally.case(&format!("{file} {position}"), &canonical.nquads, &form.document);
    }
    tally.finish();
}

/// What became of each proof.
fn states(report: &Report, count: usize) -> String {
    let state = |number: usize| {
        let number = u32::try_from(number).unwrap();
        let has = |code: Code| report.findings().iter().any(|at| at.proof() == Some(number) && at.code() == code);
        if has(Code::ProofChainBroken) {
            "broken"
        } else if has(Code::ProofVerified) && has(Code::KeyBound) {
            "good"
        } else {
            "bad"
        }
    };
    (0..count).map(state).collect::<Vec<_>>().join(" ")
}

/// The positions of the proofs that build on this one, directly or not.
fn successors(document: &Value, position: usize) -> BTreeSet<usize> {
    let proofs = document["proof"].as_array().unwrap();
    let mut found = BTreeSet::new();
    let mut open = vec![position];
    while let Some(id) = open.pop().and_then(|position| proofs[position].get("id")) {
        for (position, proof) in proofs.iter().enumerate() {
            let names = &proof["previousProof"];
            let names_it = names == id || names.as_array().is_some_and(|names| names.contains(id));
            if names_it && found.insert(position) {
                open.push(position);
            }
        }
    }
    found
}

/// DI-SET-01, DI-SET-04, DI-SET-08: proofs are independent unless one names the other; then no part of the earlier one
/// can be edited or taken away.
#[test]
fn edited_predecessors_break_the_chain() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("proof-chains/edited");
    for (name, count) in SIGNED {
        let original = signed(&vectors, name);
        let known = all_bound(&original);
        for position in 0..count {
            let after = successors(&original, position);
            let expected = |own: &'static str| {
                let others = (0..count).map(|other| if after.contains(&other) { "broken" } else { "good" });
                let states = others.enumerate().map(|(other, state)| if other == position { own } else { state });
                states.filter(|state| !state.is_empty()).collect::<Vec<_>>().join(" ")
            };
            for member in original["proof"][position].as_object().unwrap().keys() {
                for (how, value) in [("removed", None), ("another", Some(json!("urn:x")))] {
                    let mut edited = original.clone();
                    let proof = proofs(&mut edited)[position].as_object_mut().unwrap();
                    proof.remove(member);
                    proof.extend(value.map(|value| (member.clone(), value)));
                    let report = judged(&edited, &known);
                    let case = format!("{name} {position}/{member} {how}");
                    assert_ne!(report.verdict(), Verdict::Valid, "{case}");
                    // A suite that nobody knows is undecided, and so is an identifier that leads nowhere, but the proof is
                    // covered by those that build on it.
                    let undecided = ["cryptosuite", "type", "verificationMethod"];
                    let unknown = how == "another" && undecided.contains(&member.as_str());
                    let own = if (member.as_str(), how) == ("previousProof", "another") { "broken" } else { "bad" };
                    let (expected, actual) = (expected(own), states(&report, count));
                    let same = |states: &str| states.replace("broken", "bad");
                    let (expected, actual) =
                        if unknown { (same(&expected), same(&actual)) } else { (expected, actual) };
                    tally.case(&case, &expected, &actual);
                }
            }
            if count > 1 {
                let mut shorter = original.clone();
                proofs(&mut shorter).remove(position);
                let report = judged(&shorter, &known);
                let case = format!("{name} without {position}");
                assert_eq!(report.verdict() == Verdict::Valid, after.is_empty(), "{case}");
                tally.case(&case, &expected(""), &states(&report, count - 1));
            }
        }
    }
    let original = signed(&vectors, "ProofChain1");
    let known = all_bound(&original);
    // DI-SET-09: an id that stands twice is ambiguous.
    let mut twice = original.clone();
    let first = proofs(&mut twice)[0].clone();
    proofs(&mut twice).push(first);
    tally.case("an id twice", "good good broken good", &states(&judged(&twice, &known), 4));
    // DI-SET-04: a circle.
    let mut circle = original.clone();
    proofs(&mut circle)[0]["previousProof"] = original["proof"][2]["id"].clone();
    tally.case("a circle", "broken good broken", &states(&judged(&circle, &known), 3));
    let mut own = original.clone();
    proofs(&mut own)[2]["previousProof"] = original["proof"][2]["id"].clone();
    tally.case("names itself", "good good broken", &states(&judged(&own, &known), 3));
    tally.finish();
}

/// DI-SET-04, R2: as long as nobody could decide on the proof before, a proof is undecided and not broken. The last
/// proof of the chain is made anew, over a first one whose key is at an address.
#[test]
fn a_proof_on_an_undecided_one_is_undecided() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("proof-chains/undecided");
    let secret = read_json(&folder(&vectors).join("multiKeyPairs.json"))["keyPair3"]["privateKeyMultibase"].take();
    let secret = encoding::base58_decode(secret.as_str().unwrap().strip_prefix('z').unwrap(), 64).unwrap();
    let secret = SigningKey::from_bytes(secret.last_chunk().unwrap());
    for (about, member, value) in [
        ("a key that is not supplied", "verificationMethod", "https://signer.example/keys/1"),
        ("a suite that is not supported", "cryptosuite", "bbs-2023"),
    ] {
        let mut chain = signed(&vectors, "ProofChain1");
        let known = all_bound(&chain);
        proofs(&mut chain)[0][member] = json!(value);
        let covered = forms(chain.to_string().as_bytes(), &Resources::new());
        let form = covered.last().unwrap().as_ref().unwrap();
        let message = encoding::hex_decode(&format!("{}{}", form.options_hash, form.document_hash)).unwrap();
        let signature = bs58::encode(secret.sign(&message).to_bytes()).into_string();
        proofs(&mut chain)[2]["proofValue"] = json!(format!("z{signature}"));
        let report = judged(&chain, &known);
        let last = report.findings().iter().filter(|finding| finding.proof() == Some(2));
        assert!(last.clone().any(|finding| finding.code() == Code::ProofVerified), "{about}");
        tally.case(&format!("{about}, the proofs before"), "bad good", &states(&report, 2));
        tally.case(&format!("{about}, verdict"), "indeterminate", report.verdict().name());
    }
    tally.finish();
}

/// The same contexts without the second `@context` that the suite wraps around its inline one: JSON-LD calls that the
/// redefinition of a keyword, the deployed library reads over it. A graph has no contexts, so what is signed is the
/// same.
fn unwrapped(document: &Value) -> Value {
    let mut document = document.clone();
    let inline = document["@context"].as_array_mut().unwrap().last_mut().unwrap();
    *inline = inline["@context"].take();
    assert!(inline.is_object());
    document
}

/// The names of the inputs say what they are good for. The first proof is by a key that is not the issuer's, which the
/// default policy does not take; one that asks for a single good proof does.
#[test]
fn inputs_of_the_ccg() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("proof-chains/ccg");
    let any = Verifier::new(Policy { proofs: ProofPolicy::Any, ..Policy::default() });
    let at = Timestamp::parse(AT).unwrap();
    let (mut good, mut bad) = (0, 0);
    for (name, path) in files(&vectors.join("data-integrity-proof-chain/inputs/eddsa-rdfc-2022")) {
        let original = read_json(&path);
        for (about, document) in [("", original.clone()), (" unwrapped", unwrapped(&original))] {
            let known = all_bound(&document);
            let report = judged(&document, &known);
            let case = format!("{name}{about}");
            if name.contains("Ok-") {
                good += 1;
                let expected = "proof.verified proof.verified; key.unbound key.bound_anonymous; invalid";
                tally.case(&case, expected, &outcome(&report));
                if !about.is_empty() {
                    let text = document.to_string();
                    let report = any.verify(Input::from(text.as_str()), &known, at);
                    tally.case(&format!("{case}, one good proof asked for"), "valid", report.verdict().name());
                }
            } else {
                bad += 1;
                assert!(name.contains("Fail-"), "{name}");
                assert_ne!(report.verdict(), Verdict::Valid, "{case}");
                let second: Vec<Code> = report
                    .findings()
                    .iter()
                    .filter(|finding| finding.proof() == Some(1))
                    .map(crate::Finding::code)
                    .collect();
                assert!(!second.contains(&Code::ProofVerified), "{case}");
                let expected = if name.contains("NotString") { Code::ProofMalformed } else { Code::ProofChainBroken };
                let actual = second.into_iter().find(|code| code.outcome() == Outcome::Fail);
                tally.case(&format!("{case}, second proof"), expected.name(), actual.map_or("good", Code::name));
            }
        }
    }
    assert_eq!((good, bad), (8, 16));
    tally.finish();
}
