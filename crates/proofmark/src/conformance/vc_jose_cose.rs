//! Inputs of the W3C test suite for VC-JOSE-COSE (VCJ-01..06, IN-COSE-01).

use super::tools::{codes, document, read, read_text, text, verify};
use super::{Tally, read_json, vectors_dir};
use crate::crypto::{Algorithm, CryptoProvider};
use crate::input::jws;
use crate::key::jwk;
use crate::limits::Limits;
use crate::report::Check;
use crate::{Report, Resources};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use proofmark_json::Budget;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The presentations run for one day each; this is within that of the good one.
const AT: &str = "2024-12-16T12:00:00Z";
const ISSUER: &str = "https://example.issuer/vc-jose-cose";
const KEYS: [&str; 4] = ["vm-p256", "vm-p384", "vm-p521", "vm-ed25519"];

fn folder() -> Option<PathBuf> {
    vectors_dir().map(|path| path.join("vc-jose-cose"))
}

/// The rows about verification: number, row.
fn rows(folder: &Path) -> Vec<(String, Value)> {
    let lines = read_text(&folder.join("EXPECT.jsonl"));
    let rows: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(rows.len(), 32);
    let number = |row: &Value| text(row, "test").split_once('.').unwrap().0.to_owned();
    let mut verified: Vec<(String, Value)> = rows.into_iter().map(|row| (number(&row), row)).collect();
    verified.retain(|(_, row)| text(row, "fn") == "verify");
    verified
}

fn public(folder: &Path, name: &str) -> Value {
    read_json(&folder.join(name))["publicKeyJwk"].clone()
}

/// Whether a token is signed with this key.
fn signature(token: &str, key: &Value) -> &'static str {
    let limits = Limits::default();
    let jws = jws::parse(token, &limits, &mut Budget::new(limits.work)).unwrap();
    let Some(algorithm) = Algorithm::from_jose(jws.header().get_str("alg").unwrap()) else { return "unsupported" };
    let key = document(key.to_string().as_bytes());
    let Ok(key) = jwk::parse(key.root()) else { return "unsupported" };
    assert!(key.alg.is_some());
    let verified = CryptoProvider::pure_rust().verify(algorithm, &key.key, jws.signing_input(), jws.signature());
    if verified.is_ok() { "good" } else { "bad" }
}

#[test]
fn signatures() {
    let Some(folder) = folder() else { return };
    let mut tally = Tally::new("vc-jose-cose/signatures");
    for (number, row) in rows(&folder) {
        let path = text(&row, "file");
        if !text(&row, "feature").ends_with("_jose") || !path.ends_with(".txt") {
            tally.filter("not a JWT", 1);
            continue;
        }
        let token = read_text(&folder.join(path)).trim_end().to_owned();
        let upstream = |good: &Value| if good.as_bool().unwrap() { "good" } else { "bad" };
        tally.case(
            &format!("{number} with the key of the row"),
            upstream(&row["signature"]),
            signature(&token, &public(&folder, text(&row, "key"))),
        );
        let limits = Limits::default();
        let jws = jws::parse(&token, &limits, &mut Budget::new(limits.work)).unwrap();
        let kid = jws.header().get_str("kid").unwrap();
        let own = KEYS.map(|name| public(&folder, &format!("input/{name}.json")));
        let own = own.iter().find(|key| key["kid"] == kid).unwrap();
        let expected = row.get("signature_with_kid_key").unwrap_or(&row["signature"]);
        tally.case(&format!("{number} with the key that kid names"), upstream(expected), signature(&token, own));
    }
    tally.finish();
}

/// The key set of the issuer's host, and the issuer's profile where asked for.
fn resources(folder: &Path, with_profile: bool) -> Resources {
    let keys = KEYS.map(|name| public(folder, &format!("input/{name}.json")));
    let mut resources = Resources::new();
    let set = json!({"keys": keys}).to_string();
    resources.insert("https://example.issuer/.well-known/jwks.json", set.as_bytes());
    if with_profile {
        let methods = KEYS.map(|name| {
            let mut method = read_json(&folder.join(format!("input/{name}.json")));
            method.as_object_mut().unwrap().remove("secretKeyJwk");
            method
        });
        let profile = json!({"id": ISSUER, "assertionMethod": methods, "authentication": methods}).to_string();
        resources.insert(ISSUER, profile.as_bytes());
    }
    resources
}

/// The bytes that a verifier gets: COSE messages are written as base64, one as hexadecimal digits.
fn input(path: &Path, cose: bool) -> Vec<u8> {
    let bytes = read(path);
    if !cose {
        return bytes;
    }
    let digits = String::from_utf8(bytes).unwrap();
    let digits = digits.trim_end();
    if path.to_str().unwrap().ends_with("-not-base64.txt") {
        return (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect();
    }
    STANDARD_NO_PAD.decode(digits).unwrap()
}

/// Codes of input, structure, proof and key, remarks left out, and the verdict.
fn outcome(report: &Report) -> String {
    let of = |check| codes(report, check);
    let codes = [Check::Input, Check::Structure, Check::Proof, Check::Key, Check::Nested].map(of);
    let present: Vec<&str> = codes.iter().map(String::as_str).filter(|codes| !codes.is_empty()).collect();
    format!("{}; {}", present.join("; "), report.verdict().name())
}

/// Recognised, undecided: good and bad ones alike.
const UNSUPPORTED: &str = "input.unsupported; indeterminate";

/// What every row comes to: with the issuer's profile, and with nothing at all.
const OUTCOMES: &[(&str, &str, &str)] = &[
    // The iat of the suite is a date, not a number (RFC 7519 section 4.1.6); signature and key are good.
    (
        "6",
        "input.opened; structure.malformed structure.conforms; proof.verified; key.bound; invalid",
        "input.opened; structure.malformed structure.conforms; key.needed; invalid",
    ),
    // Inside: such a date, an SD-JWT, and a data: URL with a line feed in its base64.
    (
        "7",
        "input.opened; structure.conforms; proof.verified; key.bound_holder; \
         nested.invalid nested.indeterminate nested.invalid; invalid",
        "input.opened; structure.conforms; key.needed; nested.invalid nested.indeterminate nested.invalid; invalid",
    ),
    (
        "8",
        "input.opened; structure.malformed structure.conforms; proof.verified; key.bound; invalid",
        "input.opened; structure.malformed structure.conforms; key.needed; invalid",
    ),
    // ES512.
    (
        "9",
        "input.opened; structure.malformed structure.conforms; proof.unsupported; key.unchecked; invalid",
        "input.opened; structure.malformed structure.conforms; proof.unsupported; key.unchecked; invalid",
    ),
    (
        "10",
        "input.opened; structure.conforms; proof.missing; invalid",
        "input.opened; structure.conforms; proof.missing; invalid",
    ),
    (
        "11",
        "input.opened; structure.conforms; proof.presentation_unsigned; nested.invalid; invalid",
        "input.opened; structure.conforms; proof.presentation_unsigned; nested.invalid; invalid",
    ),
    (
        "12",
        "input.opened; structure.malformed structure.conforms; proof.signature_invalid; key.unchecked; invalid",
        "input.opened; structure.malformed structure.conforms; key.needed; invalid",
    ),
    ("13", "input.opened; proof.type_mismatch; invalid", "input.opened; proof.type_mismatch; invalid"),
    ("14", "input.opened; proof.type_mismatch; invalid", "input.opened; proof.type_mismatch; invalid"),
    ("15", "input.opened; structure.ambiguous; invalid", "input.opened; structure.ambiguous; invalid"),
    // It ran out the night before, which is not why it has to be refused.
    (
        "16",
        "input.opened; structure.conforms; proof.presentation_expired proof.verified; key.bound_holder; nested.invalid; invalid",
        "input.opened; structure.conforms; proof.presentation_expired; key.needed; nested.invalid; invalid",
    ),
];

#[test]
fn outcomes() {
    let Some(folder) = folder() else { return };
    let mut tally = Tally::new("vc-jose-cose/outcomes");
    let rows = rows(&folder);
    assert_eq!(rows.len(), 25);
    for (number, row) in rows {
        let feature = text(&row, "feature");
        let bytes = input(&folder.join(text(&row, "file")), feature.ends_with("_cose"));
        let known = verify(&bytes, &resources(&folder, true), AT);
        let jose = feature.ends_with("_jose");
        let stated = OUTCOMES.iter().find(|row| row.0 == number);
        assert_eq!(jose, stated.is_some(), "{number}");
        let (_, with_profile, alone) = stated.unwrap_or(&("", UNSUPPORTED, UNSUPPORTED));
        tally.case(&format!("{number} with the issuer's profile"), with_profile, &outcome(&known));
        let unknown = verify(&bytes, &Resources::new(), AT);
        tally.case(&format!("{number} with nothing known"), alone, &outcome(&unknown));
        // What the suite asks for: `valid`, or anything else.
        let expected = if row["expect"] == "valid" { "valid" } else { "not valid" };
        let actual = match known.verdict().name() {
            "valid" => "valid",
            "indeterminate" if expected == "valid" => "indeterminate",
            _ => "not valid",
        };
        tally.case(&format!("{number} upstream"), expected, actual);
        if !jose {
            let carrier = if feature.ends_with("_cose") { "cose" } else { "sd-jwt" };
            tally.case(&format!("{number} carrier"), carrier, known.input().carrier.name());
        }
    }
    tally.finish();
}

/// Digits of a COSE message are no COSE message.
#[test]
fn cose_in_digits() {
    let Some(folder) = folder() else { return };
    let mut tally = Tally::new("vc-jose-cose/digits");
    for (number, row) in rows(&folder).into_iter().filter(|(_, row)| text(row, "feature").ends_with("_cose")) {
        let report = verify(&read(&folder.join(text(&row, "file"))), &Resources::new(), AT);
        tally.case(&number, "input.unrecognised; invalid", &outcome(&report));
    }
    tally.finish();
}

/// OB3-KEY-02 d: the key set of the host does as well, with a remark.
#[test]
fn key_set_without_profile() {
    let Some(folder) = folder() else { return };
    let mut tally = Tally::new("vc-jose-cose/key set");
    for name in ["credential-jose-minimal", "credential-issuer-match-signed"] {
        let report = verify(&read(&folder.join(format!("input/{name}.txt"))), &resources(&folder, false), AT);
        tally.case(name, "proof.verified", &codes(&report, Check::Proof));
        tally.case(&format!("{name}, key"), "key.bound", &codes(&report, Check::Key));
        let remark = report.findings().iter().any(|finding| finding.code() == crate::Code::KeyPlatform);
        tally.case(&format!("{name}, remark"), "true", &remark.to_string());
    }
    tally.finish();
}
