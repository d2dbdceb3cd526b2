//! W3C vectors of the Data Integrity suites over JSON: every intermediate value, the public outcome of every signed
//! document, and edits of them (DI-EDJ-01..04, DI-ECJ-01, THREAT-07). `proof::data_integrity::hash_data` is private:
//! its steps are repeated here with the same [`Record`], and the public outcome shows that it does the same.

use super::edits::edits;
use super::tools::{
    AT, VC_EXAMPLE, any_signature, bindings, codes, document, outcome, profile, read, read_text, text, verify,
};
use super::{Tally, read_json, vectors_dir};
use crate::crypto::{Algorithm, CryptoProvider, KeyType, PublicKey};
use crate::encoding;
use crate::key::multikey;
use crate::report::Check;
use crate::{Resources, Verdict};
use proofmark_json::jcs::{self, Record};
use serde_json::{Value, json};
use sha2::{Digest, Sha256, Sha384};
use std::path::{Path, PathBuf};

/// Folder of the suite, ending of its files, its key pair.
const SUITES: [(&str, &str, &str); 3] = [
    ("vc-di-eddsa/TestVectors/eddsa-jcs-2022", "JCS", "keyPair"),
    ("vc-di-ecdsa/TestVectors/ecdsa-jcs-2019-p256", "JCSECDSAP256", "p256KeyPair"),
    ("vc-di-ecdsa/TestVectors/ecdsa-jcs-2019-p384", "JCSECDSAP384", "p384KeyPair"),
];

fn signed(folder: &Path, ending: &str) -> PathBuf {
    folder.join(format!("signed{ending}.json"))
}

fn hash(key: &PublicKey, bytes: &[u8]) -> Vec<u8> {
    if key.key_type() == KeyType::P384 { Sha384::digest(bytes).to_vec() } else { Sha256::digest(bytes).to_vec() }
}

#[test]
fn intermediate_values() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("data-integrity/values");
    for (name, ending, pair) in SUITES {
        let folder = vectors.join(name);
        let stored = |what: &str| read_text(&folder.join(format!("{what}{ending}.txt")));
        let above = folder.parent().unwrap();
        let pair = read_json(&above.join(format!("{pair}.json")));
        let key = multikey::parse(text(&pair, "publicKeyMultibase")).unwrap();

        let whole = document(&read(&signed(&folder, ending)));
        let proof = whole.root().get("proof").unwrap();
        let config = Record::of(proof).without("proofValue").canonical();
        let context = proof.get("@context").unwrap();
        let body = Record::of(whole.root()).without("proof").with("@context", context).canonical();
        let mut compare = |what: &str, actual: &str| tally.case(&format!("{name} {what}"), &stored(what), actual);
        compare("canonDoc", std::str::from_utf8(&body).unwrap());
        compare("proofCanon", std::str::from_utf8(&config).unwrap());
        let (config_hash, body_hash) = (hash(&key, &config), hash(&key, &body));
        compare("docHash", &encoding::hex(&body_hash));
        compare("proofHash", &encoding::hex(&config_hash));
        let message = [config_hash, body_hash].concat();
        compare("combinedHash", &encoding::hex(&message));
        let value = proof.get_str("proofValue").unwrap();
        compare("sigBTC58", value);
        let signature = encoding::base58_decode(value.strip_prefix('z').unwrap(), 256).unwrap();
        compare("sigHex", &encoding::hex(&signature));

        // The same from the inputs that the suite started with.
        let unsigned = document(&read(&above.join("unsigned.json")));
        compare("canonDoc", std::str::from_utf8(&jcs::canonical(unsigned.root())).unwrap());
        let options = document(&read(&folder.join(format!("proofConfig{ending}.json"))));
        compare("proofCanon", std::str::from_utf8(&jcs::canonical(options.root())).unwrap());

        let algorithm = match key.key_type() {
            KeyType::Ed25519 => Algorithm::Ed25519,
            KeyType::P256 => Algorithm::Es256,
            _ => Algorithm::Es384,
        };
        let good = |message: &[u8]| CryptoProvider::pure_rust().verify(algorithm, &key, message, &signature).is_ok();
        tally.case(&format!("{name} signature"), "valid", if good(&message) { "valid" } else { "invalid" });
        let (proof_hash, document_hash) = message.split_at(message.len() / 2);
        let swapped = [document_hash, proof_hash].concat();
        tally.case(&format!("{name} swapped hashes"), "invalid", if good(&swapped) { "valid" } else { "invalid" });
    }
    tally.finish();
}

/// The examples sign with a did:key that is not the issuer's, an https address: the signature is good, and whose it is
/// depends on what that address says.
#[test]
fn signed_documents() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("data-integrity/signed");
    for (name, ending, _) in SUITES {
        let bytes = read(&signed(&vectors.join(name), ending));
        let parsed: Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(parsed["issuer"], VC_EXAMPLE);
        let method = text(&parsed["proof"], "verificationMethod");
        for (about, resources, expected) in bindings(VC_EXAMPLE, method) {
            tally.case(&format!("{name}, {about}"), expected, &outcome(&verify(&bytes, &resources, AT)));
        }
    }
    tally.finish();
}

/// Everything that would make the original as good as it can be is supplied, so the signature alone decides.
#[test]
fn edited_documents_are_not_verified() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("data-integrity/edited");
    for (name, ending, _) in SUITES {
        let original = read_json(&signed(&vectors.join(name), ending));
        let resources = profile(VC_EXAMPLE, json!([text(&original["proof"], "verificationMethod")]));
        assert!(any_signature(&verify(original.to_string().as_bytes(), &resources, AT)));
        for (about, edited) in edits(&original) {
            let report = verify(edited.to_string().as_bytes(), &resources, AT);
            assert_ne!(report.verdict(), Verdict::Valid, "{name} {about}");
            let actual = if any_signature(&report) { "verified" } else { "not verified" };
            tally.case(&format!("{name} {about}"), "not verified", actual);
        }
    }
    tally.finish();
}

/// Suites that disclose selectively are not in this build: recognised, undecided, never valid. The derived proofs are
/// good, so a build with such a suite has to come here and say so.
#[test]
fn other_suites_are_undecided() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("data-integrity/other suites");
    for path in [
        "vc-di-ecdsa/TestVectors/ecdsa-sd-2023/employ/derivedRevealDocument",
        "vc-di-ecdsa/TestVectors/ecdsa-sd-2023/prc/derivedRevealDocument",
        "vc-di-bbs/TestVectors/derivedRevealDocument",
        "vc-di-bbs/TestVectors/HolderBinding/derivedRevealDocument",
        "vc-di-bbs/TestVectors/Pseudonym/derivedRevealDocument",
        "vc-di-bbs/TestVectors/PseudonymHB/derivedRevealDocument",
        // Base proofs are for holders; a build with the suite must refuse them.
        "vc-di-ecdsa/TestVectors/ecdsa-sd-2023/employ/addSignedSDBase",
        "vc-di-ecdsa/TestVectors/ecdsa-sd-2023/prc/addSignedSDBase",
        "vc-di-bbs/TestVectors/addSignedSDBase",
        "vc-di-bbs/TestVectors/HolderBinding/addSignedSDBase",
        "vc-di-bbs/TestVectors/Pseudonym/addSignedSDBase",
        "vc-di-bbs/TestVectors/PseudonymHB/addSignedSDBase",
    ] {
        let report = verify(&read(&vectors.join(format!("{path}.json"))), &Resources::new(), AT);
        assert_ne!(report.verdict(), Verdict::Valid, "{path}");
        let actual = format!("{}; {}", codes(&report, Check::Proof), codes(&report, Check::Key));
        tally.case(path, "proof.unsupported; key.unchecked", &actual);
    }
    tally.finish();
}
