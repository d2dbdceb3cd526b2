//! JWS-Test-Suite of the DIF: JWTs of two implementations with the keys of did:example:123.

use super::tools::{AT, any_signature, codes, document, files, read, text, verify};
use super::{Tally, read_json, vectors_dir};
use crate::crypto::{Algorithm, CryptoProvider};
use crate::input::jws;
use crate::key::jwk;
use crate::limits::Limits;
use crate::report::Check;
use crate::{Resources, Verdict};
use proofmark_json::Budget;
use serde_json::Value;

/// Whether a token is signed with the key that its `kid` names in the DID document.
fn signature(token: &str, did_document: &Value) -> &'static str {
    let limits = Limits::default();
    let jws = jws::parse(token, &limits, &mut Budget::new(limits.work)).unwrap();
    let kid = jws.header().get_str("kid").unwrap();
    let method = did_document["verificationMethod"].as_array().unwrap().iter().find(|method| method["id"] == kid);
    let key = document(method.unwrap()["publicKeyJwk"].to_string().as_bytes());
    let key = jwk::parse(key.root()).unwrap().key;
    let algorithm = Algorithm::from_jose(jws.header().get_str("alg").unwrap()).unwrap();
    assert!(algorithm.fits(key.key_type()));
    let provider = CryptoProvider::pure_rust();
    let good = provider.verify(algorithm, &key, jws.signing_input(), jws.signature()).is_ok();
    let mut other = jws.signing_input().to_vec();
    other.push(b'A');
    assert!(provider.verify(algorithm, &key, &other, jws.signature()).is_err());
    if good { "good" } else { "bad" }
}

#[test]
fn jws_2020() {
    let Some(folder) = vectors_dir().map(|path| path.join("jws-2020-test-suite")) else { return };
    let keys = read_json(&folder.join("did-example-123.json"));
    let mut tally = Tally::new("jws-2020-test-suite");
    let mut count = 0;
    for implementation in ["spruce", "transmute"] {
        for (name, path) in files(&folder.join("implementations").join(implementation)) {
            count += 1;
            let case = format!("{implementation}/{name}");
            let (bytes, expected) = if name.ends_with("-jwt.json") {
                let token = text(&read_json(&path), "jwt").to_owned();
                tally.case(&format!("{case} signature"), "good", signature(&token, &keys));
                // The method did:example has no documents, so nobody can say whose key it is.
                (token.into_bytes(), "; key.unsupported")
            } else {
                (read(&path), "proof.unsupported; key.unchecked")
            };
            let report = verify(&bytes, &Resources::new(), AT);
            assert_ne!(report.verdict(), Verdict::Valid, "{case}");
            assert!(!any_signature(&report), "{case}");
            let actual = format!("{}; {}", codes(&report, Check::Proof), codes(&report, Check::Key));
            tally.case(&format!("{case} outcome"), expected, &actual);
        }
    }
    assert_eq!(count, 112);
    tally.finish();
}
