//! did:key: every identifier is the key it is said to be, or is refused for a reason (KEY-DK-01..04, KEY-MK-01..08).

use super::tools::{AT, document, files, text};
use super::{Tally, read_json, vectors_dir};
use crate::crypto::{CryptoProvider, PublicKey};
use crate::key::{self, jwk};
use crate::limits::Limits;
use crate::proof::Purpose;
use crate::run::Run;
use crate::{Policy, Resources, Timestamp};
use serde_json::Value;

fn shown(key: &PublicKey) -> String {
    format!("{} {}", key.key_type().name(), jwk::thumbprint(key))
}

/// What the identifier comes to on the way a verification takes: the key, or the code of the finding.
fn resolved(did: &str) -> String {
    let (policy, limits, resources) = (Policy::default(), Limits::default(), Resources::new());
    let at = Timestamp::parse(AT).unwrap();
    let library = proofmark_rdf::Library::built_in();
    let mut run = Run::new(&policy, &limits, CryptoProvider::pure_rust(), &library, &resources, at);
    let fragment = did.strip_prefix("did:key:").unwrap();
    let url = format!("{did}#{fragment}");
    match key::resolve(&url, Purpose::AssertionMethod, "", &mut run) {
        Ok(resolved) => {
            assert_eq!(resolved.candidate.controller.as_deref(), Some(did));
            assert_eq!(resolved.candidate.method.as_deref(), Some(&*url));
            shown(&resolved.candidate.key)
        }
        Err(finding) => finding.code().name().to_owned(),
    }
}

/// The key of a verification method, read from its bytes and not from the identifier.
fn stated(method: &Value) -> String {
    let bytes = || bs58::decode(text(method, "publicKeyBase58")).into_vec().unwrap();
    let kind = method["type"].as_str().unwrap_or_default();
    match kind {
        "Ed25519VerificationKey2018" => shown(&PublicKey::ed25519(&bytes()).unwrap()),
        "EcdsaSecp256k1VerificationKey2019" => shown(&PublicKey::secp256k1(&bytes()).unwrap()),
        // Not in this build.
        "Bls12381G2Key2020" => "key.unsupported".to_owned(),
        // KEY-DK-03: it agrees on secrets and cannot sign.
        "X25519KeyAgreementKey2019" => "key.invalid_key".to_owned(),
        "JsonWebKey2020" => {
            let given = &method["publicKeyJwk"];
            match given["crv"].as_str() {
                Some("P-521" | "BLS12381_G1" | "BLS12381_G2") => return "key.unsupported".to_owned(),
                Some("X25519") => return "key.invalid_key".to_owned(),
                _ => {}
            }
            shown(&jwk::parse(document(given.to_string().as_bytes()).root()).unwrap().key)
        }
        "P256Key2021" | "P384Key2021" => {
            let read = if kind == "P256Key2021" { PublicKey::p256 } else { PublicKey::p384 };
            shown(&read(&bytes()).unwrap())
        }
        other => panic!("unknown type {other} in {method}"),
    }
}

#[test]
fn did_key() {
    let Some(folder) = vectors_dir().map(|path| path.join("did-key/test-vectors")) else { return };
    let mut tally = Tally::new("did-key");
    let mut cases = 0;
    for (name, path) in files(&folder) {
        let file = read_json(&path);
        // One file has only documents, by identifier.
        let by_did = if file["didDocument"].is_object() { &file["didDocument"] } else { &file };
        for (did, case) in by_did.as_object().unwrap() {
            let in_document = if case["didDocument"].is_object() { &case["didDocument"] } else { case };
            let method = &in_document["verificationMethod"][0];
            assert!(text(method, "id").starts_with(did.as_str()), "{did}");
            tally.case(&format!("{name} {}", &did[..did.len().min(40)]), &stated(method), &resolved(did));
            cases += 1;
        }
    }
    assert_eq!(cases, 30);
    tally.finish();
}
