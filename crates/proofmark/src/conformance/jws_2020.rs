//! JWS-Test-Suite of the DIF: JWTs and JsonWebSignature2020 documents of two implementations with the keys of
//! did:example:123 (DI-J20-01..03). Its method has no documents, so a report says only that nobody knows whose key it
//! is; whether the signatures are good is seen here with the keys of the suite.

use super::tools::{AT, any_signature, codes, document, files, forms, read, text, verify};
use super::{Tally, read_json, vectors_dir};
use crate::crypto::{Algorithm, CryptoProvider};
use crate::encoding;
use crate::input::jws;
use crate::key::jwk;
use crate::limits::Limits;
use crate::report::Check;
use crate::{Resources, Suite, Verdict};
use proofmark_json::{Budget, Value as Json};
use serde_json::Value;

/// Whether a message is signed with the key that this DID document has under this name, and no other message is.
fn signature(did_document: &Value, method: &str, algorithm: &str, message: &[u8], signature: &[u8]) -> &'static str {
    let methods = did_document["verificationMethod"].as_array().unwrap();
    let method = methods.iter().find(|candidate| candidate["id"] == method).unwrap();
    let key = document(method["publicKeyJwk"].to_string().as_bytes());
    let key = jwk::parse(key.root()).unwrap().key;
    let algorithm = Algorithm::from_jose(algorithm).unwrap();
    assert!(algorithm.fits(key.key_type()));
    let provider = CryptoProvider::pure_rust();
    let other = [message, b"A"].concat();
    assert!(provider.verify(algorithm, &key, &other, signature).is_err());
    if provider.verify(algorithm, &key, message, signature).is_ok() { "good" } else { "bad" }
}

fn token(token: &str, did_document: &Value) -> &'static str {
    let limits = Limits::default();
    let jws = jws::parse(token, &limits, &mut Budget::new(limits.work)).unwrap();
    let header = |name: &str| jws.header().get_str(name).unwrap();
    signature(did_document, header("kid"), header("alg"), jws.signing_input(), jws.signature())
}

/// RFC 7797: the hashes are the payload, which is neither encoded nor there.
fn embedded(secured: Json<'_>, did_document: &Value) -> &'static str {
    let forms = forms(secured.text().as_bytes(), &Resources::new());
    let [Ok(form)] = forms.as_slice() else { panic!("{forms:?}") };
    assert_eq!((form.suite, form.hash), (Suite::JsonWebSignature2020, "SHA-256"));
    assert_eq!(form.dropped, []);
    let proof = secured.get("proof").unwrap();
    let (header, value) = proof.get_str("jws").unwrap().split_once("..").unwrap();
    let members = document(&encoding::base64url_decode(header).unwrap());
    let hashes = encoding::hex_decode(&format!("{}{}", form.options_hash, form.document_hash)).unwrap();
    let message = [header.as_bytes(), b".", &hashes].concat();
    let (method, algorithm) = (proof.get_str("verificationMethod").unwrap(), members.root().get_str("alg").unwrap());
    signature(did_document, method, algorithm, &message, &encoding::base64url_decode(value).unwrap())
}

#[test]
fn jws_2020() {
    let Some(folder) = vectors_dir().map(|path| path.join("jws-2020-test-suite")) else { return };
    let keys = read_json(&folder.join("did-example-123.json"));
    let mut tally = Tally::new("jws-2020-test-suite");
    let (mut tokens, mut documents, mut inside) = (0, 0, 0);
    for implementation in ["spruce", "transmute"] {
        for (name, path) in files(&folder.join("implementations").join(implementation)) {
            let case = format!("{implementation}/{name}");
            let bytes = if name.ends_with("-jwt.json") {
                tokens += 1;
                let bytes = text(&read_json(&path), "jwt").to_owned();
                tally.case(&format!("{case} signature"), "good", token(&bytes, &keys));
                bytes.into_bytes()
            } else {
                documents += 1;
                let bytes = read(&path);
                let secured = document(&bytes);
                tally.case(&format!("{case} signature"), "good", embedded(secured.root(), &keys));
                for credential in secured.root().get("verifiableCredential").into_iter().flat_map(Json::one_or_many) {
                    inside += 1;
                    let case = format!("{case}{} signature", credential.pointer());
                    tally.case(&case, "good", embedded(credential, &keys));
                }
                bytes
            };
            let report = verify(&bytes, &Resources::new(), AT);
            assert_ne!(report.verdict(), Verdict::Valid, "{case}");
            assert!(!any_signature(&report), "{case}");
            let actual = format!("{}; {}", codes(&report, Check::Proof), codes(&report, Check::Key));
            // The method did:example has no documents, so nobody can say whose key it is.
            tally.case(&format!("{case} outcome"), "; key.unsupported", &actual);
        }
    }
    assert_eq!((tokens, documents, inside), (56, 56, 16));
    tally.finish();
}
