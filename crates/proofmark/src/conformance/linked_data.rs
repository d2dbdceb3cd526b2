//! W3C vectors of the Data Integrity suites over RDF: every intermediate value, the public outcome of every signed
//! document, and edits of them (DI-EDR-01, DI-ECR-01, DI-ECR-02, DI-E20-01, THREAT-07, THREAT-08).

use super::edits::edits;
use super::tools::{AT, VC_EXAMPLE, any_signature, bindings, forms, outcome, profile, read, read_text, text, verify};
use super::{Tally, read_json, vectors_dir};
use crate::crypto::{Algorithm, CryptoProvider};
use crate::encoding;
use crate::key::multikey;
use crate::report::CredentialFacts;
use crate::{Report, Resources, Suite, Verdict};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The vectors of one suite with one key.
struct Vector {
    suite: Suite,
    hash: &'static str,
    algorithm: Algorithm,
    /// The key pair, the document that was signed, and where the values of signing it lie, under `TestVectors`.
    pair: &'static str,
    unsigned: &'static str,
    folder: &'static str,
    /// How the names of its files end.
    ending: &'static str,
}

const EDDSA: Vector = Vector {
    suite: Suite::EddsaRdfc2022,
    hash: "SHA-256",
    algorithm: Algorithm::Ed25519,
    pair: "vc-di-eddsa/TestVectors/keyPair.json",
    unsigned: "vc-di-eddsa/TestVectors/unsigned.json",
    folder: "vc-di-eddsa/TestVectors/eddsa-rdfc-2022",
    ending: "DataInt",
};

const P256: Vector = Vector {
    suite: Suite::EcdsaRdfc2019,
    hash: "SHA-256",
    algorithm: Algorithm::Es256,
    pair: "vc-di-ecdsa/TestVectors/p256KeyPair.json",
    unsigned: "vc-di-ecdsa/TestVectors/unsigned.json",
    folder: "vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p256",
    ending: "ECDSAP256",
};

/// DI-ECR-02: with P-384, RDFC-1.0 itself works with SHA-384, which the blank nodes of the employ document show.
const P384: Vector = Vector {
    suite: Suite::EcdsaRdfc2019,
    hash: "SHA-384",
    algorithm: Algorithm::Es384,
    pair: "vc-di-ecdsa/TestVectors/p384KeyPair.json",
    unsigned: "vc-di-ecdsa/TestVectors/unsigned.json",
    folder: "vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p384",
    ending: "ECDSAP384",
};

/// Those whose issuer has an address.
const ALUMNI: [Vector; 4] = [
    EDDSA,
    Vector {
        suite: Suite::Ed25519Signature2020,
        folder: "vc-di-eddsa/TestVectors/Ed25519Signature2020",
        ending: "EdSig",
        ..EDDSA
    },
    P256,
    P384,
];

/// Those whose issuer is another key than the one that signed.
const EMPLOY: [Vector; 3] = [
    Vector {
        unsigned: "vc-di-eddsa/TestVectors/employmentAuth.json",
        folder: "vc-di-eddsa/TestVectors/eddsa-rdfc-2022/employ",
        ..EDDSA
    },
    Vector {
        unsigned: "vc-di-ecdsa/TestVectors/employmentAuth.json",
        folder: "vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p256/employ",
        ..P256
    },
    Vector {
        unsigned: "vc-di-ecdsa/TestVectors/employmentAuth.json",
        folder: "vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p384/employ",
        ..P384
    },
];

impl Vector {
    fn file(&self, vectors: &Path, what: &str, extension: &str) -> PathBuf {
        vectors.join(self.folder).join(format!("{what}{}.{extension}", self.ending))
    }

    fn signed(&self, vectors: &Path) -> PathBuf {
        self.file(vectors, "signed", "json")
    }
}

#[test]
fn intermediate_values() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("linked-data/values");
    for vector in ALUMNI.iter().chain(&EMPLOY) {
        let name = vector.folder;
        let bytes = read(&vector.signed(&vectors));
        let signed: Value = serde_json::from_slice(&bytes).unwrap();
        let config = read_json(&vector.file(&vectors, "proofConfig", "json"));
        let key = text(&read_json(&vectors.join(vector.pair)), "publicKeyMultibase").to_owned();
        assert_eq!(text(&signed["proof"], "verificationMethod"), format!("did:key:{key}#{key}"));

        let mut compare = |about: &str, bytes: &[u8]| {
            let mut compare = |what: &str, actual: &str| {
                let stored = read_text(&vector.file(&vectors, what, "txt"));
                tally.case(&format!("{name} {what}{about}"), &stored, actual);
            };
            let forms = forms(bytes, &Resources::new());
            let [Ok(form)] = forms.as_slice() else { panic!("{name}: {forms:?}") };
            assert_eq!((form.suite, form.hash, form.at.as_str()), (vector.suite, vector.hash, "/proof"), "{name}");
            assert_eq!(form.dropped, [], "{name}");
            compare("canonDoc", &form.document);
            compare("proofCanon", &form.options);
            compare("docHash", &form.document_hash);
            compare("proofHash", &form.options_hash);
            compare("combinedHash", &format!("{}{}", form.options_hash, form.document_hash));
            let message = |first: &str, second: &str| encoding::hex_decode(&format!("{first}{second}")).unwrap();
            [message(&form.options_hash, &form.document_hash), message(&form.document_hash, &form.options_hash)]
        };
        let [message, swapped] = compare("", &bytes);
        // The same from the inputs that the suite started with. DI-CTX-01: a context in the options is not followed.
        let mut started = read_json(&vectors.join(vector.unsigned));
        started["@context"] = config["@context"].clone();
        started["proof"] = config;
        compare(" from the inputs", started.to_string().as_bytes());

        let value = text(&signed["proof"], "proofValue");
        let signature = encoding::base58_decode(value.strip_prefix('z').unwrap(), 256).unwrap();
        for (what, actual) in [("sigBTC58", value), ("sigHex", &encoding::hex(&signature))] {
            tally.case(&format!("{name} {what}"), &read_text(&vector.file(&vectors, what, "txt")), actual);
        }
        let key = multikey::parse(&key).unwrap();
        let verified = |message: &[u8]| {
            let good = CryptoProvider::pure_rust().verify(vector.algorithm, &key, message, &signature).is_ok();
            if good { "good" } else { "bad" }
        };
        tally.case(&format!("{name} signature"), "good", verified(&message));
        tally.case(&format!("{name} swapped hashes"), "bad", verified(&swapped));
    }
    tally.finish();
}

#[test]
fn signed_documents() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("linked-data/signed");
    for vector in &ALUMNI {
        let bytes = read(&vector.signed(&vectors));
        let parsed: Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(parsed["issuer"], VC_EXAMPLE);
        for (about, resources, expected) in bindings(VC_EXAMPLE, text(&parsed["proof"], "verificationMethod")) {
            tally.case(&format!("{}, {about}", vector.folder), expected, &outcome(&verify(&bytes, &resources, AT)));
        }
    }
    for vector in &EMPLOY {
        // KEY-DK-02: a did:key has one key, and nothing that anybody supplies adds another.
        let expected = "proof.verified; key.unbound; invalid";
        let bytes = read(&vector.signed(&vectors));
        let parsed: Value = serde_json::from_slice(&bytes).unwrap();
        let method = text(&parsed["proof"], "verificationMethod");
        for (about, resources) in [
            ("nothing known", Resources::new()),
            ("a profile lists the method", profile(text(&parsed["issuer"], "id"), json!([method]))),
        ] {
            tally.case(&format!("{}, {about}", vector.folder), expected, &outcome(&verify(&bytes, &resources, AT)));
        }
    }
    tally.finish();
}

/// What a credential says, as sorted lines: a graph knows no places and no order of values.
fn said(facts: &CredentialFacts) -> Vec<String> {
    let mut lines = Vec::new();
    let mut open = vec![(String::new(), serde_json::to_value(facts).unwrap())];
    while let Some((path, value)) = open.pop() {
        match value {
            Value::Object(members) if members.contains_key("value") => {
                lines.push(format!("{path} {}", members["value"]))
            }
            Value::Object(members) => {
                let inside = members.into_iter().filter(|(name, _)| name != "at");
                open.extend(inside.map(|(name, value)| (format!("{path}/{name}"), value)));
            }
            Value::Array(items) => open.extend(items.into_iter().map(|item| (path.clone(), item))),
            // What follows from facts.
            scalar => lines.push(format!("{path} {scalar}")),
        }
    }
    lines.sort();
    lines
}

/// What became of an edited document: a good signature is fine as long as it says nothing else.
fn kept(report: &Report, original: &[String]) -> &'static str {
    match report.credential() {
        None if !any_signature(report) => "not verified",
        None if report.verdict() != Verdict::Valid => "verified, nothing shown",
        Some(facts) if said(facts) == original => "verified, the same shown",
        _ => "verified, something else shown",
    }
}

/// Everything that would make the original as good as it can be is supplied, so the signature alone decides. A graph
/// has no order of values, and one value is a list of one: such an edit may stay good, but then it says the same
/// (THREAT-08).
#[test]
fn edited_documents_are_not_verified() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("linked-data/edited");
    let badge = vectors.join("1edtech-spec/proof-vectors/ob");
    let key = read_json(&badge.join("expected.json"))["verification_method"].take();
    let mut documents = vec![(badge.join("signed.json"), profile(text(&key, "controller"), json!([key])))];
    for vector in &ALUMNI {
        let path = vector.signed(&vectors);
        let method = text(&read_json(&path)["proof"], "verificationMethod").to_owned();
        documents.push((path, profile(VC_EXAMPLE, json!([method]))));
    }
    let (mut verified, mut valid) = (0, 0);
    for (path, resources) in documents {
        let original = read_json(&path);
        let name = path.strip_prefix(&vectors).unwrap().display().to_string();
        let report = verify(original.to_string().as_bytes(), &resources, AT);
        assert_eq!(report.verdict(), Verdict::Valid, "{name}");
        let facts = said(report.credential().unwrap());
        let form = forms(original.to_string().as_bytes(), &resources);
        for (about, edited) in edits(&original) {
            let bytes = edited.to_string();
            let report = verify(bytes.as_bytes(), &resources, AT);
            let actual = kept(&report, &facts);
            if any_signature(&report) {
                verified += 1;
                valid += usize::from(report.verdict() == Verdict::Valid);
                assert_eq!(forms(bytes.as_bytes(), &resources), form, "{name} {about}");
            }
            let keeps_graph = about.ends_with(" reversed") || about.ends_with(" in a list");
            let fine = keeps_graph && matches!(actual, "verified, the same shown" | "verified, nothing shown");
            tally.case(&format!("{name} {about}"), "not verified", if fine { "not verified" } else { actual });
        }
    }
    // The order of the types, the only web page and the only school.
    assert_eq!((verified, valid), (37, 10));
    tally.finish();
}
