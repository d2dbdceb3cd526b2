//! Everything that a badge says, as the report says it: one shape for tokens and embedded proofs, data models 1.1 and 2.0.
#![expect(clippy::panic, clippy::expect_used, reason = "a test fails by panicking")]

mod manifest;

use serde_json::{Map, Value, json};

/// Facts in one line each: the value and where it stands.
fn short(value: Value) -> Value {
    match value {
        Value::Object(members) => match (members.get("value").and_then(Value::as_str), members.get("at")) {
            (Some(text), Some(at)) if members.len() == 2 => {
                Value::from(format!("{text} @ {}", at.as_str().unwrap_or_default()))
            }
            _ => members.into_iter().map(|(name, value)| (name, short(value))).collect::<Map<_, _>>().into(),
        },
        Value::Array(items) => items.into_iter().map(short).collect(),
        scalar => scalar,
    }
}

fn said(id: &str) -> Value {
    let case = manifest::cases().into_iter().find(|case| case.id == id).unwrap_or_else(|| panic!("no fixture {id}"));
    let report: Value = serde_json::from_str(&case.verify(&case.bytes()).to_json()).expect("a report is JSON");
    short(json!({ "credential": report.get("credential"), "recency": report.get("recency") }))
}

/// SK-01 to SK-43, SK-60 to SK-62: the whole section, with each pointer.
#[test]
fn badges_with_everything_say_everything() {
    for id in [
        "facts-everything-jwt",
        "facts-everything-rdfc",
        "facts-everything-v1-jwt",
        "facts-everything-v1-rdfc",
        "facts-competency",
        "facts-licence-without-end",
        "facts-predicted",
        "facts-everything-ob2",
        "facts-everything-ob1",
        "facts-everything-ob05",
        "ob1-1-0",
    ] {
        let file = format!("../crates/proofmark/tests/facts/{id}.json");
        let expected: Value = serde_json::from_slice(&manifest::read(&file)).expect("JSON");
        assert_eq!(said(id), expected, "{id}");
    }
}

/// The attainments of a credential's skills by name, and the places of the results that decided.
fn attained(id: &str) -> Vec<(String, String, String)> {
    let said = said(id);
    let skills = said.pointer("/credential/skills").and_then(Value::as_array).cloned().unwrap_or_default();
    let text = |skill: &Value, path: &str| skill.pointer(path).and_then(Value::as_str).unwrap_or("-").to_owned();
    skills.iter().map(|skill| (text(skill, "/source"), text(skill, "/attainment"), text(skill, "/result/at"))).collect()
}

/// SK-06, SK-07, ATK-29: a result that was not passed makes no skill.
#[test]
fn sk_06_failed_results_make_no_skill() {
    for (id, result) in [
        ("facts-failed", "/credentialSubject/result/2"),
        ("facts-below-grade", "/credentialSubject/result/1"),
        ("facts-below-percent", "/credentialSubject/result/1"),
        ("facts-below-level", "/credentialSubject/result/0"),
    ] {
        let expected = ("achievement".to_owned(), "not-attained".to_owned(), result.to_owned());
        assert_eq!(attained(id), vec![expected; 4], "{id}");
    }
}

/// SK-07, OB3-CTX-02: an order that nobody signed decides nothing.
#[test]
fn sk_07_an_order_that_is_not_signed_decides_nothing() {
    let expected = ("achievement".to_owned(), "attained".to_owned(), "-".to_owned());
    assert_eq!(attained("facts-order-not-signed"), vec![expected; 4]);
    let said = said("facts-order-not-signed");
    assert_eq!(said.pointer("/credential/results/1/valuesOrdered"), Some(&Value::from(false)));
    assert_eq!(said.pointer("/credential/results/1/meetsRequirement"), None);
}

/// OB2-END-01: what an endorsement of Open Badges 2.0 says, and an issuer of whom only the address is known.
#[test]
fn ob2_endorsements_and_issuers_without_a_profile_are_told() {
    let told = |id: &str, pointer: &str| {
        let case =
            manifest::cases().into_iter().find(|case| case.id == id).unwrap_or_else(|| panic!("no fixture {id}"));
        let report: Value = serde_json::from_str(&case.verify(&case.bytes()).to_json()).expect("a report is JSON");
        let read = report.get("credential").filter(|read| read.is_object()).or(report.get("unverified"));
        read.and_then(|read| read.pointer(pointer)).cloned().map(short).unwrap_or_default()
    };
    let comment = told("ob2-endorsement", "/subject/endorsementComment");
    assert_eq!(comment, "Meets the standard of the *board* for joiners. @ /claim/endorsementComment");
    let issuer = told("ob2-signed-profile-unreadable", "/issuer/id");
    assert_eq!(issuer, "https://guild.example/ob/issuer.json @ /badge/issuer");
}
