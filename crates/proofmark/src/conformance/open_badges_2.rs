//! The reference validator of Open Badges 2.0 (its documents, and its value types), and the examples of the specification
//! (OB2-MOD-*, OB2-HST-*, ENC-TIME-06, IN-OB1-*).

use super::tools::{AT, document, files, read, text, verify};
use super::{Tally, read_json, vectors_dir};
use crate::open_badge_2::check_form;
use crate::{Code, Expected, Input, Policy, Resources, Timestamp, Verdict, Verifier};
use proofmark_json::Value as Json;
use serde_json::json;

/// Whether an object of any type has the form that the standard asks for.
pub(super) fn form(bytes: &[u8]) -> &'static str {
    match check_form(document(bytes).root()) {
        Some(true) => "valid",
        Some(false) => "invalid",
        None => "no form of its own",
    }
}

#[test]
fn reference_validator_documents() {
    let Some(vectors) = vectors_dir() else { return };
    let folder = vectors.join("openbadges-validator-core");
    let mut tally = Tally::new("openbadges-validator-core/documents");
    for line in String::from_utf8(read(&folder.join("EXPECT.jsonl"))).unwrap().lines() {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        let file = text(&case, "file").rsplit('/').next().unwrap();
        let bytes = read(&folder.join(file));
        tally.case(&format!("{file} form"), text(&case, "expect"), form(&bytes));
        if !file.ends_with("assertion.json") {
            assert_eq!(verify(&bytes, &Resources::new(), AT).primary().unwrap().code(), Code::InputNotAward, "{file}");
            continue;
        }
        let mut resources = Resources::new();
        for need in case["needs"].as_array().unwrap() {
            let name = text(need, "file").rsplit('/').next().unwrap();
            // Contexts are built in.
            if need["file"].as_str().unwrap().contains("openbadges-validator-core") {
                resources.insert(text(need, "url"), &read(&folder.join(name)));
            }
        }
        let report = verify(&bytes, &resources, AT);
        tally.case(&format!("{file} verdict"), text(&case, "expect"), report.verdict().name());
        assert_eq!(verify(&bytes, &Resources::new(), AT).verdict(), Verdict::Indeterminate, "{file} without documents");
        // The recipient that the folder names, and somebody else.
        for (person, expected) in [("nobody@example.org", Verdict::Valid), ("somebody@example.org", Verdict::Invalid)] {
            let asked = Expected { recipients: vec![person.to_owned()], ..Expected::default() };
            let verifier = Verifier::new(Policy::default()).expecting(asked);
            let report = verifier.verify(Input::from_bytes(&bytes), &resources, Timestamp::parse(AT).unwrap());
            tally.case(&format!("{file} for {person}"), expected.name(), report.verdict().name());
        }
    }
    tally.finish();
}

#[test]
fn reference_validator_value_types() {
    let Some(vectors) = vectors_dir() else { return };
    let mut tally = Tally::new("openbadges-validator-core/values");
    let cases = read_json(&vectors.join("openbadges-validator-core/value-types.json"));
    for (number, case) in cases.as_array().unwrap().iter().enumerate() {
        let value = text(case, "value");
        let kind = text(case, "type");
        // Each type at a place of the data model that has it.
        let object = match kind {
            "URL" => {
                json!({ "@context": "https://w3id.org/openbadges/v2", "type": "AlignmentObject", "targetName": "a", "targetUrl": value })
            }
            "DATA_URI" | "DATA_URI_OR_URL" => json!({
                "@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://a.example/b", "name": "a",
                "description": "b", "criteria": "https://a.example/c", "issuer": "https://a.example/i", "image": value
            }),
            "DATETIME" => json!({
                "@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://a.example/b",
                "badge": "https://a.example/c", "verification": { "type": "hosted" }, "issuedOn": value,
                "recipient": { "type": "email", "hashed": false, "identity": "a@b.example" }
            }),
            other => panic!("the type {other} is new"),
        };
        // No place of the model takes data URLs alone.
        if kind == "DATA_URI" && value.starts_with("http") {
            tally.filter("no member takes data URLs and no web addresses", 1);
            continue;
        }
        tally.case(&format!("{number} {kind} {value:?}"), text(case, "expect"), form(object.to_string().as_bytes()));
    }
    tally.finish();
}

/// What each example is, and whether its form is good. Those without a type show single members.
#[test]
fn specification_examples() {
    let Some(folder) = vectors_dir().map(|path| path.join("1edtech-spec/ob2-examples")) else { return };
    let mut tally = Tally::new("1edtech-spec/ob2-examples");
    for (name, path) in files(&folder) {
        let bytes = read(&path);
        let whole = document(&bytes);
        let root = whole.root();
        let report = verify(&bytes, &Resources::new(), AT);
        let first = report.primary().map(|finding| finding.code().name()).unwrap_or_default();
        let (expected, shape) = match name.split_once('-').unwrap().1 {
            "Assertion.json" if root.get("verification").and_then(|own| own.get_str("type")) == Some("hosted") => {
                ("proof.copy_needed", "valid")
            }
            "Assertion.json" => ("proof.missing", "valid"),
            "Issuer.json" => ("input.not_award", "valid"),
            "CryptographicKey.json" | "RevocationList.json" => ("input.not_award", "no form of its own"),
            "Endorsement.json" => ("proof.copy_needed", "no form of its own"),
            _ if root.get("@context").is_none() => ("input.unrecognised", "no form of its own"),
            _ if root.get("revoked").is_some() => ("proof.copy_needed", "valid"),
            _ => ("input.not_award", "no form of its own"),
        };
        tally.case(&name, expected, first);
        tally.case(&format!("{name} form"), shape, form(&bytes));
        // OB2-REV-01: the list names by string, by id and by uid.
        if name.ends_with("RevocationList.json") {
            let listed: Vec<&str> = root
                .get("revokedAssertions")
                .into_iter()
                .flat_map(Json::items)
                .filter_map(|entry| entry.as_str().or_else(|| entry.get_str("id")).or_else(|| entry.get_str("uid")))
                .collect();
            assert_eq!(listed.len(), 3);
            for own in listed.iter().copied().chain(["urn:uuid:another"]) {
                let expected = if own == "urn:uuid:another" { "not revoked" } else { "revoked" };
                tally.case(&format!("{name} {own}"), expected, revoked(&bytes, own));
            }
        }
    }
    tally.finish();
}

/// Looks a name up in a list of the issuer of the example.
fn revoked(list: &[u8], own: &str) -> &'static str {
    let url = "https://example.org/revocationList.json";
    let mut resources = Resources::new();
    resources.insert(url, list);
    let (policy, library) = (Policy::default(), proofmark_rdf::Library::built_in());
    let provider = crate::CryptoProvider::default();
    let at = Timestamp::parse(AT).unwrap();
    let mut run = crate::run::Run::new(&policy, &policy.limits, provider, &library, &resources, at);
    let issuer = "https://example.org/issuer";
    let findings = crate::check::status::withdrawn(url, &[own], issuer, "", false, &mut run);
    match findings.last().map(crate::Finding::code) {
        Some(Code::StatusRevoked) => "revoked",
        Some(Code::StatusCurrent) => "not revoked",
        other => panic!("{other:?}"),
    }
}
